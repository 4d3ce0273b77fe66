import MajlisModel
import MajlisVocabulary

/// The static type of an expression.
public indirect enum ValueType: Hashable, Sendable {
    /// Follows from an error that has been reported: fits everything, so that one mistake gives one finding.
    case any
    /// `tbd`, `none`, `unstated`: fits everywhere.
    case absent
    case boolean
    case number
    case percent
    case money
    case text
    /// Bare words.
    case label
    case language
    case currency
    case zone
    /// A value word; of any set where nil.
    case choice(ChoiceSet?)
    /// How far a task has come: `ready`, `overdue`, `done` …
    case taskState
    /// A state of a workflow of the script, by its place in `Program.workflows`.
    case state(Int)
    /// The states of a subject in a workflow of pairs: one for each second record, which stands in brackets behind it.
    case pair(Int)
    case weekday
    case kind
    /// A date, a month, a year, a date with a time: points of time compare with each other.
    case date
    case dateTime
    case dates
    case time
    case hours
    case duration
    case range(ValueType)
    /// A record of one of the kinds.
    case record(KindSet)
    case list(ValueType)
    /// One row of `count(sessions) per .track`: what the group has in common, and its value.
    case row(key: ValueType, value: ValueType)
    /// A field `one of …` that a script adds, by its place in `Model.customFields`.
    case word(Int)

    public var element: ValueType {
        if case .list(let element) = self { return element }
        return self
    }

    public var isList: Bool {
        if case .list = self { return true }
        return false
    }

    public var kinds: KindSet? {
        if case .record(let kinds) = self { return kinds }
        return nil
    }
}

extension ValueType {
    /// The type of a clause's values for a record of a kind; of one of them where there may be several.
    init(_ type: ClauseType, of kind: Kind) {
        switch type {
        case .flag, .condition: self = .boolean
        case .text: self = .text
        case .label, .names: self = .label
        case .integer: self = .number
        // A number, an amount, a percentage or a duration: only the value tells.
        case .quantity, .at, .available: self = .any
        case .money: self = .money
        case .date: self = .date
        case .dates: self = .dates
        case .moment: self = .dateTime
        case .time: self = .time
        case .hours: self = .hours
        case .duration: self = .duration
        case .language: self = .language
        case .currency: self = .currency
        case .zone: self = .zone
        case .weekday: self = .weekday
        case .choice(let set): self = .choice(set)
        case .reference(let kinds): self = .record(kinds)
        case .party: self = .record(Checker.partyKinds)
        case .kind: self = .kind
        case .same: self = .record(KindSet(kind))
        }
    }

    /// The type of a clause in expressions.
    init(_ shape: ClauseShape, of kind: Kind) {
        var one = ValueType(shape.type, of: kind)
        // Heads are counted.
        if case .quantity = shape.type, [.expected, .yes, .no, .abstain, .present].contains(shape.clause) { one = .number }
        self = shape.isMany ? .list(one) : one
    }
}
