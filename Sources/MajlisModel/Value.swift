import MajlisVocabulary

/// A value of a clause or of an expression, in at most 16 bytes; larger ones are boxed.
public enum Value: Sendable {
    // Not known, in the language's three ways, and computed from what is not known.
    /// Known to be absent.
    case none
    /// Still to be decided.
    case tbd
    /// The source does not say.
    case unstated
    /// Follows from something that is not known.
    case unknown

    case boolean(Bool)
    case integer(Int64)
    case figure(Figure)
    case text(TextValue)
    /// A bare word: a label, a language or currency code.
    case label(Symbol)
    case choice(Choice)
    case kind(Kind)

    case date(PartialDate)
    case dates(DateRangeBox)
    case dateTime(CivilDateTime)
    case time(CivilTime)
    case hours(TimeRange)
    /// A time of a day of the agenda whose date is not known.
    case dayTime(day: RecordID, time: CivilTime)
    case duration(DurationBox)
    case zone(TextValue)

    case record(RecordID)
    /// `others`: more that nobody names; with a number exactly so many, with -1 at least one.
    case others(Int32)
    case range(RangeBox)
    case list(ListBox)
    /// An expression of the program, evaluated where it is needed.
    case deferred(UInt32)

    public static let `true` = Value.boolean(true)
    public static let `false` = Value.boolean(false)

    /// `tbd`, `unstated` or computed from one of them.
    public var isUnknown: Bool {
        switch self {
        case .tbd, .unstated, .unknown: true
        default: false
        }
    }

    public var isNone: Bool {
        if case .none = self { return true }
        return false
    }
}

public final class DateRangeBox: Sendable {
    public let range: DateRange
    public init(_ range: DateRange) { self.range = range }
}

public final class DurationBox: Sendable {
    public let duration: CivilDuration
    public init(_ duration: CivilDuration) { self.duration = duration }
}

/// `lower..upper`, both included.
public final class RangeBox: Sendable {
    public let lower: Value
    public let upper: Value
    public init(_ lower: Value, _ upper: Value) {
        self.lower = lower
        self.upper = upper
    }
}

/// How a list ends: what is known of the elements that it does not name.
public enum Openness: Hashable, Sendable {
    case complete
    /// `10 others`: exactly so many more.
    case exactly(Int)
    /// `others`: at least one more.
    case others
    /// `tbd`: perhaps more to come.
    case tbd
    /// The source does not say whether there are more.
    case unstated

    /// At least and at most so many more; nil where nobody can tell.
    public var bounds: (least: Int, most: Int?) {
        switch self {
        case .complete: (0, 0)
        case .exactly(let count): (count, count)
        case .others: (1, nil)
        case .tbd, .unstated: (0, nil)
        }
    }
}

/// Elements that are there, elements that may be there, and what is known of further ones.
public final class ListBox: Sendable {
    public let elements: [Value]
    /// Members of a filtered list whose condition is unknown.
    public let possible: [Value]
    public let openness: Openness
    /// One thing after all: the key and the value of a group.
    public let isRow: Bool

    public init(_ elements: [Value], possible: [Value] = [], openness: Openness = .complete, isRow: Bool = false) {
        self.elements = elements
        self.isRow = isRow
        self.possible = possible
        self.openness = openness
    }

    public static let empty = ListBox([])

    /// How many elements at least and at most; nil where there is no upper bound.
    public var count: (least: Int, most: Int?) {
        let more = openness.bounds
        return (elements.count + more.least, more.most.map { $0 + elements.count + possible.count })
    }
}
