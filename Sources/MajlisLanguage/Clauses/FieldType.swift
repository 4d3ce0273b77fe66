import MajlisModel
import MajlisSyntax
import MajlisVocabulary

/// What may stand in a field that a script adds.
struct FieldType {
    enum Content {
        /// `one of …`
        case words([Symbol])
        case boolean
        case number
        case percent
        case clause(ClauseType)
    }

    var content: Content
    /// The plural of a kind: several records.
    var isMany = false
    var defaultValue: Value?
    var origin: Origin = .builtIn

    /// The type of the field in expressions.
    func valueType(field index: Int, of kind: Kind) -> ValueType {
        let one: ValueType =
            switch content {
            case .words: .word(index)
            case .boolean: .boolean
            case .number: .number
            case .percent: .percent
            case .clause(let type): ValueType(type, of: kind)
            }
        return isMany ? .list(one) : one
    }
}

extension FieldType {
    /// The type that one word names: `text`, `date`, a kind; nil where there is no such type.
    init?(_ words: Meanings) {
        switch words.type {
        case .text?: content = .clause(.text)
        case .number?: content = .number
        case .percent?: content = .percent
        case .date?: content = .clause(.date)
        case .datetime?: content = .clause(.moment)
        case .time?: content = .clause(.time)
        case .duration?: content = .clause(.duration)
        case .money?: content = .clause(.money)
        case .boolean?: content = .boolean
        case .party?: content = .clause(.party)
        case .oneOf?, nil:
            guard let kind = words.kind else { return nil }
            content = .clause(.reference(KindSet(kind)))
            isMany = words.isPlural
        }
    }
}
