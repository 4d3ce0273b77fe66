/// A length of time in the units it was planned in: months, days, working days and seconds are kept apart,
/// since only a date decides how many days a month has, and only a calendar where ten working days lead.
///
/// Amounts stop at the limits of their integers instead of overflowing; every one of those is far beyond the year 9999.
public struct CivilDuration: Sendable {
    public let seconds: Int64
    public let months: Int32
    public let days: Int32
    public let workingDays: Int32
    /// The only unit it was written in, where there was just one: 8 weeks is printed as `8w`, not as `56d`. No part of its value.
    public let unit: DurationUnit?

    public static let zero = CivilDuration()

    public init(months: Int = 0, days: Int = 0, workingDays: Int = 0, seconds: Int = 0) {
        self.init(months: months, days: days, workingDays: workingDays, seconds: Int64(seconds), unit: nil)
    }

    /// So many of one unit: `CivilDuration(8, .week)`.
    public init(_ amount: Int, _ unit: DurationUnit) {
        let total = CivilDuration.product(amount, unit.scale)
        self.init(
            months: unit.family == .months ? total : 0,
            days: unit.family == .days ? total : 0,
            workingDays: unit.family == .workingDays ? total : 0,
            seconds: unit.family == .seconds ? Int64(total) : 0,
            unit: unit)
    }

    /// From one date to another: negative where `end` is earlier.
    public init(from start: CivilDate, to end: CivilDate) {
        self.init(end.days(since: start), .day)
    }

    /// From one date-time to another, in days and what is left of the last one in seconds.
    public init(from start: CivilDateTime, to end: CivilDateTime) {
        let difference = end.seconds(since: start)
        self.init(days: Int(difference / 86_400), seconds: Int(difference % 86_400))
    }

    init(months: Int, days: Int, workingDays: Int, seconds: Int64, unit: DurationUnit?) {
        self.months = Int32(clamping: months)
        self.days = Int32(clamping: days)
        self.workingDays = Int32(clamping: workingDays)
        // `min` has no counterpart of the other sign.
        self.seconds = max(seconds, -Int64.max)
        self.unit = unit
    }

    public var isZero: Bool { months == 0 && days == 0 && workingDays == 0 && seconds == 0 }

    /// Whether it is made of days or longer units only: such an offset is due through a whole day, any other at an instant.
    public var isDaysOrLonger: Bool { seconds == 0 && !isZero || isZero && unit.map { $0.family != .seconds } ?? false }

    /// Whether it takes a work calendar to reckon with it.
    public var needsCalendar: Bool { workingDays != 0 }

    /// The amount in its family's smallest unit, where it stays within one family; `nil` for a mixed duration and for zero.
    public var single: (family: DurationUnit.Family, amount: Int64)? {
        switch (months != 0, days != 0, workingDays != 0, seconds != 0) {
        case (true, false, false, false): (.months, Int64(months))
        case (false, true, false, false): (.days, Int64(days))
        case (false, false, true, false): (.workingDays, Int64(workingDays))
        case (false, false, false, true): (.seconds, seconds)
        default: nil
        }
    }
}

extension CivilDuration: Hashable {
    /// Equal in every family: 8w and 56d are, 1d and 24h are not. See `compare` for what a rule means by equal.
    public static func == (left: CivilDuration, right: CivilDuration) -> Bool {
        left.months == right.months && left.days == right.days
            && left.workingDays == right.workingDays && left.seconds == right.seconds
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(months)
        hasher.combine(days)
        hasher.combine(workingDays)
        hasher.combine(seconds)
    }
}

// MARK: - Arithmetic

extension CivilDuration {
    public static func + (left: CivilDuration, right: CivilDuration) -> CivilDuration {
        CivilDuration(
            months: Int(left.months) + Int(right.months),
            days: Int(left.days) + Int(right.days),
            workingDays: Int(left.workingDays) + Int(right.workingDays),
            seconds: sum(left.seconds, right.seconds),
            unit: left.unit == right.unit ? left.unit : (right.isZero ? left.unit : (left.isZero ? right.unit : nil)))
    }

    public static func - (left: CivilDuration, right: CivilDuration) -> CivilDuration { left + -right }

    public static prefix func - (value: CivilDuration) -> CivilDuration {
        CivilDuration(
            months: -Int(value.months), days: -Int(value.days), workingDays: -Int(value.workingDays),
            seconds: -value.seconds, unit: value.unit)
    }

    public static func * (value: CivilDuration, factor: Int) -> CivilDuration {
        CivilDuration(
            months: product(Int(value.months), factor),
            days: product(Int(value.days), factor),
            workingDays: product(Int(value.workingDays), factor),
            seconds: Int64(product(Int(value.seconds), factor)),
            unit: value.unit)
    }

    public static func * (factor: Int, value: CivilDuration) -> CivilDuration { value * factor }

    /// The exact part of it; `nil` for a divisor of zero and where it does not come out in whole months, working days and seconds.
    /// A part of a day is hours: half of 1d is 12h.
    public func divided(by divisor: Int) -> CivilDuration? {
        guard divisor != 0, divisor != .min, Int(months) % divisor == 0, Int(workingDays) % divisor == 0 else { return nil }
        let wholeDays = Int(days) / divisor
        let left = CivilDuration.sum(seconds, Int64(Int(days) % divisor) * 86_400)
        guard left % Int64(divisor) == 0 else { return nil }
        let rest = left / Int64(divisor)
        return CivilDuration(
            months: Int(months) / divisor, days: wholeDays, workingDays: Int(workingDays) / divisor, seconds: rest,
            unit: rest != 0 && days != 0 ? nil : unit)
    }

    /// How often `other` goes into it, as an exact fraction; `nil` unless both are of one family (days and seconds count as one) and `other` is not zero.
    public func ratio(to other: CivilDuration) -> (numerator: Int64, denominator: Int64)? {
        if other.isZero { return nil }
        if let mine = clockSeconds, let theirs = other.clockSeconds { return (mine, theirs) }
        guard let theirs = other.single else { return nil }
        if isZero { return (0, theirs.amount) }
        guard let mine = single, mine.family == theirs.family else { return nil }
        return (mine.amount, theirs.amount)
    }

    public var magnitude: CivilDuration { compare(.zero) == .less ? -self : self }

    /// Days and seconds together, a day being 24 hours of the clock; `nil` where months or working days take part.
    public var clockSeconds: Int64? {
        months == 0 && workingDays == 0 ? CivilDuration.sum(seconds, Int64(days) * 86_400) : nil
    }

    static func product(_ left: Int, _ right: Int) -> Int {
        let (result, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? ((left < 0) == (right < 0) ? .max : -.max) : result
    }

    static func sum(_ left: Int64, _ right: Int64) -> Int64 {
        let (result, overflow) = left.addingReportingOverflow(right)
        return overflow ? (left < 0 ? -.max : .max) : result
    }
}
