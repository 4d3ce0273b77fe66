/// A moment on the one time line of all zones, in whole seconds since 1970-01-01 00:00 UTC (leap seconds are not counted).
public struct Instant: Sendable, Hashable, Comparable {
    public let seconds: Int64

    @inlinable
    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// A date-time read as UTC.
    @inlinable
    public init(utc local: CivilDateTime) {
        seconds = local.seconds
    }

    /// The date-time in UTC.
    public var utc: CivilDateTime { CivilDateTime(seconds: seconds) }

    /// Stops at the ends of what 64 bits hold.
    @inlinable
    public func adding(seconds amount: Int64) -> Instant {
        let (sum, overflow) = seconds.addingReportingOverflow(amount)
        return Instant(seconds: overflow ? (amount < 0 ? .min : .max) : sum)
    }

    @inlinable
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
    /// `2027-03-28T00:30:00Z`
    public var description: String { "\(Instant.clock(utc))Z" }

    /// `2027-03-28T03:30:00+03:00`, as seen so many seconds east of UTC. ISO 8601 has no seconds in an offset; old local ones are cut to the minute.
    public func description(offset: Int) -> String {
        let minutes = min(Int((offset / 60).magnitude), 5999)
        let offset = offset < 0 ? -minutes * 60 : minutes * 60
        let local = CivilDateTime(seconds: adding(seconds: Int64(offset)).seconds)
        return "\(Instant.clock(local))\(offset < 0 ? "-" : "+")\(CivilText.padded(minutes / 60, 2)):\(CivilText.padded(minutes % 60, 2))"
    }

    private static func clock(_ moment: CivilDateTime) -> String {
        let (hour, minute, second) = (moment.time.hour, moment.time.minute, moment.time.second)
        return "\(moment.date)T\(CivilText.padded(hour, 2)):\(CivilText.padded(minute, 2)):\(CivilText.padded(second, 2))"
    }
}

/// What a time of the clock means in a zone.
public enum LocalResolution: Sendable, Hashable {
    case unique(Instant)
    /// The clocks are put forward over it. `before` and `after` are the moments that lie as far from the change as the time stands in the gap,
    /// read with the offset that comes and with the one that goes; `before` is earlier than `transition`, `after` is not.
    case skipped(before: Instant, after: Instant, transition: Instant)
    /// The clocks are put back over it, and it comes twice.
    case repeated(first: Instant, second: Instant)

    /// The usual reading where one is needed: the later side of a gap, the first of two.
    public var instant: Instant {
        switch self {
        case .unique(let instant): instant
        case .skipped(_, let after, _): after
        case .repeated(let first, _): first
        }
    }
}
