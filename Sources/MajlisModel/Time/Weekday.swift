/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The weekday of a day counted from 1970-01-01, which was a Thursday.
    @inlinable
    init(day: Int32) {
        let index = (Int(day) + 3) % 7
        self = Weekday.allCases[index < 0 ? index + 7 : index]
    }

    @inlinable
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

/// Days of the week, as a calendar's weekend names them.
public struct WeekdaySet: OptionSet, Sendable, Hashable {
    /// Monday is bit 0, Sunday bit 6.
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) {
        self.rawValue = rawValue & 0x7F
    }

    @inlinable
    public init(_ days: some Sequence<Weekday>) {
        self.init(rawValue: days.reduce(0) { $0 | (1 << ($1.rawValue - 1)) })
    }

    public static let everyDay = WeekdaySet(rawValue: 0x7F)
    public static let fridaySaturday = WeekdaySet([.friday, .saturday])
    public static let saturdaySunday = WeekdaySet([.saturday, .sunday])

    @inlinable
    public func contains(_ day: Weekday) -> Bool { rawValue & (1 << (day.rawValue - 1)) != 0 }

    /// The members, Monday first.
    public var days: [Weekday] { Weekday.allCases.filter { contains($0) } }

    /// How many days of a week are members.
    @inlinable public var count: Int { rawValue.nonzeroBitCount }
}
