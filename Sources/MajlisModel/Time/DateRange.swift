/// Days from a first to a last one, both included, each known as a day, a month or a year.
public struct DateRange: Sendable, Hashable {
    public let first: PartialDate
    public let last: PartialDate

    /// `nil` where the last day is surely before the first.
    public init?(_ first: PartialDate, _ last: PartialDate) {
        guard last.last >= first.first else { return nil }
        self.first = first
        self.last = last
    }

    /// A single date. A month stands for a day in that month here, as everywhere; see `init(whole:)` for all of its days.
    public init(_ date: PartialDate) {
        first = date
        last = date
    }

    /// Every day of a month or a year.
    public init(whole date: PartialDate) {
        first = PartialDate(date.first)
        last = PartialDate(date.last)
    }

    public init(_ day: CivilDate) {
        self.init(PartialDate(day))
    }

    public init?(_ first: CivilDate, _ last: CivilDate) {
        self.init(PartialDate(first), PartialDate(last))
    }

    public var isSingleDate: Bool { first == last }

    /// Both ends as days, where they are known.
    public var exact: ClosedRange<CivilDate>? {
        guard let start = first.exact, let end = last.exact, start <= end else { return nil }
        return start...end
    }

    /// The days it may touch.
    public var outer: ClosedRange<CivilDate> { first.first...max(first.first, last.last) }

    /// The days it surely covers; `nil` where none is sure.
    public var inner: ClosedRange<CivilDate>? {
        first.last <= last.first ? first.last...last.first : nil
    }

    /// Fewest and most days it can have; at least 1.
    public var length: ClosedRange<Int> {
        // One vague date is one day, not every day of its month.
        if isSingleDate { return 1...1 }
        let bounds = last.days(since: first)
        let least = max(1, bounds.lowerBound + 1)
        return least...max(least, bounds.upperBound + 1)
    }

    public func contains(_ day: CivilDate) -> Kleene {
        guard outer.contains(day) else { return .no }
        if isSingleDate { return Kleene(first.exact.map { $0 == day }) }
        return inner?.contains(day) == true ? .yes : .unknown
    }

    public func contains(_ date: PartialDate) -> Kleene {
        if let day = date.exact { return contains(day) }
        guard outer.overlaps(date.bounds) else { return .no }
        guard let inner, !isSingleDate else { return .unknown }
        return inner.contains(date.first) && inner.contains(date.last) ? .yes : .unknown
    }

    public func overlaps(_ other: DateRange) -> Kleene {
        guard outer.overlaps(other.outer) else { return .no }
        guard let mine = inner, let theirs = other.inner else {
            // The vague date lies somewhere within its bounds: sure only where the other range covers all of them.
            if isSingleDate { return other.contains(first) }
            return other.isSingleDate ? contains(other.first) : .unknown
        }
        return mine.overlaps(theirs) ? .yes : .unknown
    }

    /// How the whole range stands to a date: less where all of it is before, greater where all of it is after, otherwise it holds the date.
    public func compare(_ date: PartialDate) -> PossibleOrder {
        var order: PossibleOrder = []
        if last.isLess(than: date) != .no { order.insert(.less) }
        if first.isGreater(than: date) != .no { order.insert(.greater) }
        if contains(date) != .no { order.insert(.equal) }
        return order
    }
}

extension DateRange: CustomStringConvertible {
    /// `2027-03-14..2027-03-16`, or the date alone.
    public var description: String { isSingleDate ? first.description : "\(first)..\(last)" }
}
