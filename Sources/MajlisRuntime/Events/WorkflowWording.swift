import MajlisLanguage
import MajlisModel
import MajlisText

// Names of workflows, steps and states for messages: those of the prelude in the reader's language, a script's own as they stand there.

extension Workflow {
    func shownName(_ model: Model) -> MessageArgument { isStandard ? .step(model.symbols[name]) : .code(model.symbols[name]) }

    func shown(step: Symbol, _ model: Model) -> MessageArgument { isStandard ? .step(model.symbols[step]) : .code(model.symbols[step]) }

    func shown(state: Symbol, _ model: Model) -> MessageArgument {
        isStandard ? .state(model.symbols[state]) : .code(model.symbols[state])
    }
}
