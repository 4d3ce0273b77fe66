import MajlisLanguage
import MajlisModel
import MajlisText

// Names of workflows, steps and states for messages: those of the prelude in the reader's language, a script's own as they stand there.

extension Workflow {
    package func shownName(_ model: Model) -> MessageArgument { isStandard ? .step(model.symbols[name]) : .code(model.symbols[name]) }

    package func shown(step: Symbol, _ model: Model) -> MessageArgument {
        isStandard ? .step(model.symbols[step]) : .code(model.symbols[step])
    }

    package func shown(state: Symbol, _ model: Model) -> MessageArgument {
        isStandard ? .state(model.symbols[state]) : .code(model.symbols[state])
    }
}
