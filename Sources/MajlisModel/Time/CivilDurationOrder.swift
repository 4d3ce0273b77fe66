// Comparing durations of different families.
//
// What matters is the difference, family by family: 13mo - 12mo is 1mo, which is more than nothing whatever the date, so 13mo is the longer
// although the bounds of the two in days overlap. Only the difference is turned into bounds.

extension CivilDuration {
    /// The outcomes that some date and some calendar allow. A day is 24 hours; a month 28 to 31 days, a year 365 or 366;
    /// ten working days are at least ten days, and holidays may stretch them without end.
    public func compare(_ other: CivilDuration) -> PossibleOrder {
        let bounds = (self - other).boundsInSeconds
        var order: PossibleOrder = []
        if bounds.lowerBound < 0 { order.insert(.less) }
        if bounds.upperBound > 0 { order.insert(.greater) }
        if bounds.contains(0) { order.insert(.equal) }
        return order
    }

    public func isLess(than other: CivilDuration) -> Kleene { compare(other).isLess }
    public func isAtMost(_ other: CivilDuration) -> Kleene { compare(other).isAtMost }
    public func isEqual(to other: CivilDuration) -> Kleene { compare(other).isEqual }
    public func isGreater(than other: CivilDuration) -> Kleene { compare(other).isGreater }
    public func isAtLeast(_ other: CivilDuration) -> Kleene { compare(other).isAtLeast }

    /// The shortest and the longest it can be; `Int64.max` (or its negative) stands for no limit.
    public var boundsInSeconds: ClosedRange<Int64> {
        let monthBounds = CivilDuration.daysIn(months: Int(months))
        var lower = CivilDuration.sum(seconds, (Int64(days) + Int64(monthBounds.lowerBound)) * 86_400)
        var upper = CivilDuration.sum(seconds, (Int64(days) + Int64(monthBounds.upperBound)) * 86_400)
        let working = Int64(workingDays) * 86_400
        if working > 0 {
            lower = CivilDuration.sum(lower, working)
            upper = .max
        } else if working < 0 {
            upper = CivilDuration.sum(upper, working)
            lower = -.max
        }
        return lower...max(lower, upper)
    }

    /// Fewest and most days that so many months in a row can have.
    static func daysIn(months: Int) -> ClosedRange<Int> {
        if months < 0 {
            let bounds = daysIn(months: -months)
            return -bounds.upperBound ... -bounds.lowerBound
        }
        let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
        // Of any `years` years in a row at least every fourth is leap, but for one in each century begun, and at most every fourth begun.
        let fewestLeaps = max(0, years / 4 - (years + 99) / 100)
        let mostLeaps = (years + 3) / 4
        let lower = years * 365 + fewestLeaps + fewestDays[rest]
        return lower...max(lower, years * 365 + mostLeaps + mostDays[rest])
    }

    // Of 0...11 months in a row, over all first months and both kinds of February.
    private static let fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]
    private static let mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]
}
