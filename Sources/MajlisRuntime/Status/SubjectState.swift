import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// A state as views show it: a word of the language, or a word of the script's own.
public enum SubjectState: Hashable, Sendable {
    case word(Choice)
    case own(Symbol)
    /// Nothing is said of it.
    case unstated

    /// A word of the language where the symbol is one, in either language.
    init(_ symbol: Symbol?, in model: Model) {
        guard let symbol, !symbol.isNone else {
            self = .unstated
            return
        }
        let meaning = Vocabulary.meanings(of: Vocabulary.word(model.symbols[symbol])).choice
        self = meaning.map { .word($0) } ?? .own(symbol)
    }

    public var choice: Choice? {
        if case .word(let choice) = self { return choice }
        return nil
    }
}

/// Reads the states of records: by their workflow where they have one, otherwise by their `status`.
struct StateReader {
    let model: Model
    let program: Program
    let history: StepHistory

    /// - Parameter workflow: the place in the program's list.
    func state(of record: RecordID, workflow: Int?) -> SubjectState {
        if let workflow {
            let subject = StepHistory.Subject(workflow: workflow, record: record)
            if !history[subject].isEmpty { return SubjectState(history.state(of: subject), in: model) }
        }
        switch model.value(record, .status) {
        case .choice(let choice)?: return .word(choice)
        case .label(let symbol)?: return SubjectState(symbol, in: model)
        default: break
        }
        guard let workflow else { return .unstated }
        return SubjectState(history.state(of: .init(workflow: workflow, record: record)), in: model)
    }
}
