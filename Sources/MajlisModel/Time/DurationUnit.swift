/// The units a duration is written in.
public enum DurationUnit: UInt8, Sendable, Hashable, CaseIterable {
    case second, minute, hour
    case day, week
    case month, quarter, year
    case workingDay

    /// Units of one family turn into each other exactly; between families only bounds are known.
    public enum Family: UInt8, Sendable, Hashable, CaseIterable {
        case seconds, days, months, workingDays
    }

    public var family: Family {
        switch self {
        case .second, .minute, .hour: .seconds
        case .day, .week: .days
        case .month, .quarter, .year: .months
        case .workingDay: .workingDays
        }
    }

    /// How much of its family's smallest unit it is: 60 for a minute, 7 for a week, 3 for a quarter.
    public var scale: Int {
        switch self {
        case .second, .day, .month, .workingDay: 1
        case .minute: 60
        case .hour: 3600
        case .week: 7
        case .quarter: 3
        case .year: 12
        }
    }

    /// The letters that follow a number without a space; `nil` for units that only have words.
    public var suffix: String? {
        switch self {
        case .second: "s"
        case .minute: "m"
        case .hour: "h"
        case .day: "d"
        case .week: "w"
        case .month: "mo"
        case .year: "y"
        case .quarter, .workingDay: nil
        }
    }
}
