/// A time on a day, without a zone.
///
/// It keeps the day it was written for: 2027-03-14 25:30 belongs to the programme of the 14th, yet equals 2027-03-15 01:30.
public struct CivilDateTime: Sendable {
    public let date: CivilDate
    public let time: CivilTime

    @inlinable
    public init(_ date: CivilDate, _ time: CivilTime = .midnight) {
        self.date = date
        self.time = time
    }

    /// The inverse of `seconds`; stops at the first and last moment there are.
    public init(seconds: Int64) {
        let seconds = min(max(seconds, CivilDateTime.firstSecond), CivilDateTime.lastSecond)
        let day = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
        date = CivilDate(clampingDay: Int(day))
        time = CivilTime(unchecked: Int32(truncatingIfNeeded: seconds - day * 86_400))
    }

    private static let firstSecond = Int64(CivilDate.first.daysSince1970) * 86_400
    private static let lastSecond = Int64(CivilDate.last.daysSince1970) * 86_400 + 86_399

    /// Seconds since 1970-01-01 00:00 by the same calendar and clock: what comparing and reckoning go by.
    @inlinable public var seconds: Int64 { Int64(date.daysSince1970) * 86_400 + Int64(time.seconds) }

    /// The same moment with a time before 24:00.
    public var normalized: CivilDateTime { time.isPastMidnight ? CivilDateTime(seconds: seconds) : self }

    @inlinable
    public func seconds(since other: CivilDateTime) -> Int64 { seconds - other.seconds }

    /// Goes on past midnight only from a time that already is past it: 25:30 + 30m is 26:00, 23:45 + 30m is 00:15 of the next day.
    public func adding(seconds amount: Int64) -> CivilDateTime {
        let (sum, overflow) = seconds.addingReportingOverflow(amount)
        if overflow { return CivilDateTime(seconds: amount < 0 ? .min : .max) }
        let ofDay = sum - Int64(date.daysSince1970) * 86_400
        if time.isPastMidnight, ofDay >= 86_400, ofDay < 172_800 {
            return CivilDateTime(date, CivilTime(unchecked: Int32(truncatingIfNeeded: ofDay)))
        }
        return CivilDateTime(seconds: sum)
    }
}

extension CivilDateTime: Hashable, Comparable {
    @inlinable
    public static func == (left: CivilDateTime, right: CivilDateTime) -> Bool { left.seconds == right.seconds }

    @inlinable
    public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool { left.seconds < right.seconds }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(seconds) }
}

extension CivilDateTime: LosslessStringConvertible {
    /// `2027-03-14 09:00`
    public var description: String { "\(date) \(time)" }

    /// Reads what `description` writes, and a `T` in the place of the space.
    public init?(_ description: String) {
        let parts = description.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
        guard parts.count == 2, let date = CivilDate(String(parts[0])), let time = CivilTime(String(parts[1])) else { return nil }
        self.init(date, time)
    }
}
