import MajlisLanguage
import MajlisModel
import MajlisText

/// The order of events: by instant, then by place within one file. A date alone stands before that day's times in the list and is
/// unordered against them, and so are events of one instant in different files. What is recorded was recorded against the scripts as they
/// stand: at one instant it comes after what they say.
struct EventOrder {
    private let keys: [Key]
    /// Places in the program's list, by day and in order.
    let days: [Day]

    struct Day {
        var date: CivilDate
        var events: [Int]
        /// Some of them are unordered against others.
        var hasUnordered: Bool
    }

    private struct Key {
        /// Seconds since 1970; of a date alone those of the day's beginning.
        var instant: Int64
        var date: CivilDate
        /// Of the day; -1 for a date alone.
        var seconds: Int32
        var isRecorded: Bool
        var location: Location
    }

    init(_ events: [Event]) {
        let keys = events.map { event in
            let time = event.time
            let moment = CivilDateTime(event.date, time ?? .midnight).normalized
            return Key(
                instant: moment.seconds, date: moment.date, seconds: time == nil ? -1 : moment.time.seconds,
                isRecorded: event.isRecorded, location: event.location)
        }
        var order = Array(events.indices)
        func comes(_ first: Int, before second: Int) -> Bool {
            let (a, b) = (keys[first], keys[second])
            if a.instant != b.instant { return a.instant < b.instant }
            if a.seconds != b.seconds { return a.seconds < b.seconds }
            if a.isRecorded != b.isRecorded { return b.isRecorded }
            if a.location != b.location { return Location.order(a.location, b.location) }
            return first < second
        }
        // Scripts and journals mostly have them in order.
        let isOrdered = zip(order, order.dropFirst()).allSatisfy { comes($0, before: $1) }
        if !isOrdered { order.sort { comes($0, before: $1) } }
        self.keys = keys
        days = EventOrder.days(order, keys)
    }

    private static func days(_ order: [Int], _ keys: [Key]) -> [Day] {
        var days: [Day] = []
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, keys[order[end]].date == keys[order[start]].date { end += 1 }
            let events = Array(order[start..<end])
            days.append(Day(date: keys[order[start]].date, events: events, hasUnordered: hasUnordered(events, keys)))
            start = end
        }
        return days
    }

    /// In the day's order, so that neighbours tell.
    private static func hasUnordered(_ events: [Int], _ keys: [Key]) -> Bool {
        guard let first = events.first, let last = events.last, events.count > 1 else { return false }
        if keys[first].seconds < 0, keys[last].seconds >= 0 { return true }
        return zip(events, events.dropFirst()).contains { areUnordered(keys[$0], keys[$1]) }
    }

    private static func areUnordered(_ a: Key, _ b: Key) -> Bool {
        guard a.date == b.date else { return false }
        if (a.seconds < 0) != (b.seconds < 0) { return true }
        return a.seconds == b.seconds && a.location.file != b.location.file && a.isRecorded == b.isRecorded
    }

    /// The day on which an event counts: that of 25:30 is the next one.
    func date(of event: Int) -> CivilDate { keys[event].date }

    /// Whether one event surely does not come before another one.
    func isAfter(_ first: Int, _ second: Int) -> Bool {
        let (a, b) = (keys[first], keys[second])
        if a.date != b.date { return a.date > b.date }
        return first != second && (a.seconds < 0 || b.seconds < 0 || a.seconds >= b.seconds)
    }

    /// Whether the scripts do not say which of two events came first.
    func areUnordered(_ first: Int, _ second: Int) -> Bool { EventOrder.areUnordered(keys[first], keys[second]) }

    /// Which events are unordered against at least one of some others of their day.
    func unordered(against others: some Sequence<Int>) -> UnorderedAgainst {
        var result = UnorderedAgainst()
        for other in others {
            let key = keys[other]
            if key.seconds < 0 { result.hasDateAlone = true } else { result.hasTime = true }
            if !key.isRecorded { result.files[key.seconds, default: []].insert(key.location.file) }
        }
        return result
    }

    func isUnordered(_ event: Int, _ others: UnorderedAgainst) -> Bool {
        let key = keys[event]
        if key.seconds < 0 ? others.hasTime : others.hasDateAlone { return true }
        guard !key.isRecorded, let files = others.files[key.seconds] else { return false }
        return files.count > 1 || !files.contains(key.location.file)
    }

    struct UnorderedAgainst {
        fileprivate(set) var hasDateAlone = false
        fileprivate(set) var hasTime = false
        fileprivate(set) var files: [Int32: Set<FileID>] = [:]
    }
}
