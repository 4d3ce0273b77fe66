import Foundation

/// A time zone of the IANA database by its identifier, such as `Asia/Amman`.
///
/// Copies share what has been found out about the zone, so keep a zone rather than making it anew for every look-up.
public struct Zone: Sendable {
    /// As given.
    public let identifier: String
    private let offsets: ZoneOffsets

    /// `nil` for anything but an IANA identifier: abbreviations (`EST`) and bare offsets (`GMT+3`) name no place whose clocks change.
    public init?(identifier: String) {
        guard Zone.isPlausible(identifier), let zone = TimeZone(identifier: identifier) else { return nil }
        self.identifier = identifier
        offsets = ZoneOffsets { instant in
            Int32(truncatingIfNeeded: zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))))
        }
    }

    private init(utc identifier: String) {
        self.identifier = identifier
        offsets = ZoneOffsets { _ in 0 }
    }

    public static let utc = Zone(utc: "UTC")

    private static func isPlausible(_ identifier: String) -> Bool {
        // Asking for the known identifiers has a second purpose: a statically linked program keeps the zones' data only where this is used.
        if known.contains(identifier) { return true }
        return identifier.contains("/") && !identifier.hasPrefix("SystemV/")
    }

    /// The release of the IANA data in use, such as `2025b`; part of what a resolved time depends on.
    public static var dataVersion: String { TimeZone.timeZoneDataVersion }

    /// Identifiers to offer in completion, sorted; other spellings may be valid without being listed.
    public static let identifiers: [String] = {
        let listed = Set(TimeZone.knownTimeZoneIdentifiers)
        // The platform accepts these, but lists most of them under an older name only.
        let current = [
            "Africa/Asmara", "America/Nuuk", "Asia/Ho_Chi_Minh", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Yangon", "Atlantic/Faroe",
            "Europe/Kyiv", "Pacific/Chuuk", "Pacific/Kanton", "Pacific/Pohnpei",
        ]
        return listed.union(current.filter { TimeZone(identifier: $0) != nil }).union(["UTC"]).sorted()
    }()

    private static let known = Set(identifiers)
}

extension Zone: Hashable, Comparable, CustomStringConvertible {
    public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }
    public static func < (left: Zone, right: Zone) -> Bool { left.identifier < right.identifier }
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
    public var description: String { identifier }
}

// MARK: - Clock and instant

extension Zone {
    /// Seconds east of UTC.
    public func offset(at instant: Instant) -> Int {
        Int(offsets.offset(at: Zone.clamped(instant.seconds)))
    }

    /// A moment at which a zone's clocks are changed, with the seconds east of UTC before and from then on.
    public struct Change: Sendable, Hashable {
        public let instant: Instant
        public let before: Int
        public let after: Int
    }

    /// The changes after `first` up to and including `last`, in order.
    public func changes(after first: Instant, through last: Instant) -> [Change] {
        let from = Zone.clamped(first.seconds)
        let to = Zone.clamped(last.seconds)
        guard from < to else { return [] }
        let spans = offsets.spans(from: from, to: to)
        return zip(spans, spans.dropFirst()).map { before, after in
            Change(instant: Instant(seconds: after.start), before: Int(before.offset), after: Int(after.offset))
        }
    }

    /// What calendar and clock show at an instant.
    public func local(from instant: Instant) -> CivilDateTime {
        let seconds = Zone.clamped(instant.seconds)
        return CivilDateTime(seconds: seconds + Int64(offsets.offset(at: seconds)))
    }

    /// The instant a time on a day means; a time past midnight is the next day's.
    public func resolve(_ date: CivilDate, _ time: CivilTime) -> LocalResolution {
        resolve(CivilDateTime(date, time))
    }

    public func resolve(_ local: CivilDateTime) -> LocalResolution {
        let clock = local.seconds
        // No offset is or was larger than this, so the instant lies between; nearly always there is one offset to try.
        if let offset = offsets.constantOffset(from: clock - Zone.reach, to: clock + Zone.reach) {
            return .unique(Instant(seconds: clock - Int64(offset)))
        }
        return resolve(clock: clock, among: offsets.spans(from: clock - Zone.reach, to: clock + Zone.reach))
    }

    private static let reach: Int64 = 26 * 3600

    private func resolve(clock: Int64, among spans: [ZoneOffsets.Span]) -> LocalResolution {
        var found: [Instant] = []
        var gap: LocalResolution?
        for (index, span) in spans.enumerated() {
            let end = index + 1 < spans.count ? spans[index + 1].start : .max
            let instant = clock - Int64(span.offset)
            if instant < end, index == 0 || instant >= span.start { found.append(Instant(seconds: instant)) }
            guard index + 1 < spans.count else { continue }
            let before = clock - Int64(spans[index + 1].offset)
            if instant >= end, before < end {
                gap = .skipped(before: Instant(seconds: before), after: Instant(seconds: instant), transition: Instant(seconds: end))
            }
        }
        if let first = found.first {
            return found.count > 1 ? .repeated(first: first, second: found[found.count - 1]) : .unique(first)
        }
        return gap ?? .unique(Instant(seconds: clock - Int64(spans.first?.offset ?? 0)))
    }

    /// The zone's rules are asked only about the years a date can have, with a margin for the offset.
    private static func clamped(_ seconds: Int64) -> Int64 {
        min(max(seconds, Int64(CivilDate.first.daysSince1970 - 2) * 86_400), Int64(CivilDate.last.daysSince1970 + 2) * 86_400)
    }
}
