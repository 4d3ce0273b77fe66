/// A date as far as it is known: a day, a month or a year. A month stands for one day within it that nobody has told yet.
///
/// Comparisons that the text cannot decide are unknown: 2027-03 is surely before 2027-04-01, perhaps before 2027-03-15.
public struct PartialDate: Sendable, Hashable {
    public enum Precision: UInt8, Sendable, Hashable, Comparable, CaseIterable {
        case year, month, day

        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    public enum Value: Sendable, Hashable {
        case year(Int)
        case month(year: Int, month: Int)
        case day(CivilDate)
    }

    /// The earliest day it can be.
    public let first: CivilDate
    public let precision: Precision

    public init(_ day: CivilDate) {
        first = day
        precision = .day
    }

    /// `nil` for a month or day that no calendar has, and for years outside 1...9999.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard month != nil || day == nil, let first = CivilDate(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
        self.first = first
        precision = day != nil ? .day : (month != nil ? .month : .year)
    }

    /// The latest day it can be.
    public var last: CivilDate {
        switch precision {
        case .day: first
        case .month: first.lastOfMonth
        case .year: first.adding(days: CivilDate.isLeap(year: first.year) ? 365 : 364)
        }
    }

    @inlinable public var bounds: ClosedRange<CivilDate> { first...max(first, last) }

    /// The year, which is known at every precision.
    public var year: Int { first.year }
    /// 1...12; `nil` where only the year is known.
    public var month: Int? { precision >= .month ? first.month : nil }
    /// The day itself, where it is known.
    public var exact: CivilDate? { precision == .day ? first : nil }

    public var value: Value {
        switch precision {
        case .year: .year(year)
        case .month: .month(year: year, month: first.month)
        case .day: .day(first)
        }
    }

    /// The same at no more than `precision`: 2027-03-14 at `.month` is 2027-03.
    public func truncated(to precision: Precision) -> PartialDate {
        guard precision < self.precision else { return self }
        let (year, month, _) = first.components
        return PartialDate(year: year, month: precision == .month ? month : nil) ?? self
    }
}

// MARK: - Comparing

extension PartialDate {
    public func compare(_ other: PartialDate) -> PossibleOrder { PossibleOrder(bounds, other.bounds) }

    public func isLess(than other: PartialDate) -> Kleene { compare(other).isLess }
    public func isAtMost(_ other: PartialDate) -> Kleene { compare(other).isAtMost }
    public func isEqual(to other: PartialDate) -> Kleene { compare(other).isEqual }
    public func isGreater(than other: PartialDate) -> Kleene { compare(other).isGreater }
    public func isAtLeast(_ other: PartialDate) -> Kleene { compare(other).isAtLeast }

    /// Fewest and most days from `other` to this date.
    public func days(since other: PartialDate) -> ClosedRange<Int> {
        let least = first.days(since: other.last)
        return least...max(least, last.days(since: other.first))
    }

    /// A total order for listing, which says nothing about what is known: by first day, the vaguer one first.
    public static func sortsBefore(_ left: PartialDate, _ right: PartialDate) -> Bool {
        (left.first, left.precision) < (right.first, right.precision)
    }
}

// MARK: - Text

extension PartialDate: LosslessStringConvertible {
    /// `2027`, `2027-03` or `2027-03-14`
    public var description: String {
        let text = first.description
        return switch precision {
        case .year: String(text.prefix(4))
        case .month: String(text.prefix(7))
        case .day: text
        }
    }

    /// Reads exactly what `description` writes.
    public init?(_ description: String) {
        guard let parts = CivilText.numbers(description, separator: UInt8(ascii: "-"), widths: [4, 2, 2]) else { return nil }
        self.init(year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    }
}
