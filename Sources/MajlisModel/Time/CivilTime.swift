/// A time of day, counted from the midnight its day begins with; a programme that runs past midnight goes on to 47:59.
public struct CivilTime: Sendable, Hashable, Comparable {
    /// Seconds from midnight, 0..<172_800.
    public let seconds: Int32

    public static let midnight = CivilTime(unchecked: 0)
    /// 24:00, where a day's last item ends.
    public static let endOfDay = CivilTime(unchecked: 86_400)
    /// Seconds in a civil day.
    public static let secondsPerDay = 86_400

    @inlinable
    init(unchecked seconds: Int32) {
        self.seconds = seconds
    }

    /// `nil` outside 0..<48 hours.
    @inlinable
    public init?(seconds: Int) {
        guard seconds >= 0, seconds < 172_800 else { return nil }
        self.seconds = Int32(truncatingIfNeeded: seconds)
    }

    /// `nil` unless the hour is 0...47, minute and second 0...59.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...47).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        seconds = Int32(truncatingIfNeeded: hour * 3600 + minute * 60 + second)
    }

    /// 0...47
    public var hour: Int { Int(seconds) / 3600 }
    public var minute: Int { Int(seconds) / 60 % 60 }
    public var second: Int { Int(seconds) % 60 }

    /// Whether it belongs, by the clock on the wall, to the day after the one it is written for.
    public var isPastMidnight: Bool { seconds >= 86_400 }

    /// What the clock on the wall shows: 01:30 for 25:30.
    public var onTheClock: CivilTime { isPastMidnight ? CivilTime(unchecked: seconds - 86_400) : self }

    /// The same time on the clock, a day later: 25:30 for 01:30; itself where it already is past midnight.
    public var pastMidnight: CivilTime { isPastMidnight ? self : CivilTime(unchecked: seconds + 86_400) }

    /// `nil` where that leaves the two days a time can be in.
    public func adding(seconds: Int) -> CivilTime? {
        let (sum, overflow) = Int(self.seconds).addingReportingOverflow(seconds)
        return overflow ? nil : CivilTime(seconds: sum)
    }

    @inlinable
    public func seconds(since other: CivilTime) -> Int { Int(seconds) - Int(other.seconds) }

    @inlinable
    public static func < (left: CivilTime, right: CivilTime) -> Bool { left.seconds < right.seconds }
}

extension CivilTime: LosslessStringConvertible {
    /// `09:00`, `25:30`, and `09:00:15` where there are seconds.
    public var description: String {
        let text = "\(CivilText.padded(hour, 2)):\(CivilText.padded(minute, 2))"
        return second == 0 ? text : "\(text):\(CivilText.padded(second, 2))"
    }

    /// Reads what `description` writes, and `9:00`.
    public init?(_ description: String) {
        let isShort = description.utf8.dropFirst().first == UInt8(ascii: ":")
        guard let parts = CivilText.numbers(description, separator: UInt8(ascii: ":"), widths: [isShort ? 1 : 2, 2, 2]), parts.count >= 2
        else {
            return nil
        }
        self.init(hour: parts[0], minute: parts[1], second: parts.count > 2 ? parts[2] : 0)
    }
}

/// A stretch of one day from `start` up to, not including, `end`.
public struct TimeRange: Sendable, Hashable {
    public let start: CivilTime
    public let end: CivilTime

    /// `nil` where it would end before it starts; 22:00..01:00 is written 22:00..25:00.
    public init?(_ start: CivilTime, _ end: CivilTime) {
        guard start <= end else { return nil }
        self.start = start
        self.end = end
    }

    @inlinable public var length: Int { end.seconds(since: start) }
    @inlinable public var isEmpty: Bool { start == end }

    @inlinable
    public func contains(_ time: CivilTime) -> Bool { start <= time && time < end }

    /// Whether all of `other` lies within it.
    @inlinable
    public func contains(_ other: TimeRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether they share some time; ranges that only touch do not, and an empty one shares nothing.
    @inlinable
    public func overlaps(_ other: TimeRange) -> Bool { max(start, other.start) < min(end, other.end) }
}

extension TimeRange: Comparable {
    /// By start, then by end.
    @inlinable
    public static func < (left: TimeRange, right: TimeRange) -> Bool { (left.start, left.end) < (right.start, right.end) }
}

extension TimeRange: CustomStringConvertible {
    /// `09:00..10:30`
    public var description: String { "\(start)..\(end)" }
}
