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
    /// Bare words; `words` are those allowed, empty where all are.
    case label
    case language
    case currency
    case zone
    case choice(ChoiceSet?)
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
    /// A field `one of …` that a script adds.
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
