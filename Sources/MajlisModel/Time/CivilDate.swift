/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time and without a zone.
public struct CivilDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01, always within `first.daysSince1970 ... last.daysSince1970`.
    public let daysSince1970: Int32

    /// 0001-01-01
    public static let first = CivilDate(uncheckedDay: -719_162)
    /// 9999-12-31
    public static let last = CivilDate(uncheckedDay: 2_932_896)

    @inlinable
    init(uncheckedDay day: Int32) {
        daysSince1970 = day
    }

    /// `nil` for a day that no calendar has, and for years outside 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= CivilDate.daysIn(month: month, year: year)
        else { return nil }
        self.daysSince1970 = CivilDate.dayNumber(year: year, month: month, day: day)
    }

    /// The day so many days after 1970-01-01; `nil` outside the years 1...9999.
    public init?(daysSince1970 day: Int) {
        guard day >= Int(CivilDate.first.daysSince1970), day <= Int(CivilDate.last.daysSince1970) else { return nil }
        self.daysSince1970 = Int32(truncatingIfNeeded: day)
    }

    /// The nearest day there is.
    @inlinable
    init(clampingDay day: Int) {
        self.daysSince1970 = Int32(truncatingIfNeeded: min(max(day, Int(CivilDate.first.daysSince1970)), Int(CivilDate.last.daysSince1970)))
    }

    public var year: Int { components.year }
    public var month: Int { components.month }
    /// The day of the month, 1...31.
    public var day: Int { components.day }
    @inlinable public var weekday: Weekday { Weekday(day: daysSince1970) }

    /// Year, month and day of the month in one go.
    public var components: (year: Int, month: Int, day: Int) {
        // Days are counted from 0000-03-01, so that the leap day ends a year; eras are 400 years long.
        let shifted = Int(daysSince1970) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    @inlinable
    public static func < (left: CivilDate, right: CivilDate) -> Bool { left.daysSince1970 < right.daysSince1970 }
}

// MARK: - Reckoning

extension CivilDate {
    /// The date so many days later (earlier, where negative); stops at the first and last day there are.
    @inlinable
    public func adding(days: Int) -> CivilDate {
        let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
        return CivilDate(clampingDay: overflow ? (days < 0 ? .min : .max) : sum)
    }

    /// The same day of a later (earlier) month, or that month's last day where it is shorter: 31 January + 1 is 28 or 29 February.
    public func adding(months: Int) -> CivilDate {
        let (year, month, day) = components
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        if overflow || total < 12 || total >= 120_000 { return months < 0 ? .first : .last }
        let newYear = total / 12
        let newMonth = total % 12 + 1
        let newDay = min(day, CivilDate.daysIn(month: newMonth, year: newYear))
        return CivilDate(uncheckedDay: CivilDate.dayNumber(year: newYear, month: newMonth, day: newDay))
    }

    /// Days from `other` to this date: positive where this date is later.
    @inlinable
    public func days(since other: CivilDate) -> Int { Int(daysSince1970) - Int(other.daysSince1970) }

    public var firstOfMonth: CivilDate { adding(days: 1 - day) }

    public var lastOfMonth: CivilDate {
        let (year, month, day) = components
        return adding(days: CivilDate.daysIn(month: month, year: year) - day)
    }

    public static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// 28...31; 0 for a month outside 1...12.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1, 3, 5, 7, 8, 10, 12: 31
        default: 0
        }
    }

    /// The inverse of `components`; year, month and day are known to be valid.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
    }
}

extension CivilDate: Strideable {
    @inlinable
    public func distance(to other: CivilDate) -> Int { other.days(since: self) }

    @inlinable
    public func advanced(by days: Int) -> CivilDate { adding(days: days) }
}

// MARK: - Text

extension CivilDate: LosslessStringConvertible {
    /// `2027-03-14`
    public var description: String {
        let (year, month, day) = components
        return "\(CivilText.padded(year, 4))-\(CivilText.padded(month, 2))-\(CivilText.padded(day, 2))"
    }

    /// Reads exactly what `description` writes.
    public init?(_ description: String) {
        guard case .day(let date)? = PartialDate(description)?.value else { return nil }
        self = date
    }
}
