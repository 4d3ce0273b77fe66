import MajlisLanguage
import MajlisModel
import MajlisText

/// The order of events: by instant, then by place within one file. A date alone stands before that day's times in the list and is
/// unordered against them, and so are events of one instant in different files.
struct EventOrder {
    private let keys: [Key]
    /// Places in the program's list, by day and in order.
    let days: [(date: CivilDate, events: [Int])]

    private struct Key {
        var date: CivilDate
        /// Of the day; nil for a date alone.
        var seconds: Int32?
        var location: Location
    }

    init(_ events: [Event]) {
        let keys = events.map { event in
            guard let time = event.time else { return Key(date: event.date, seconds: nil, location: event.location) }
            let moment = CivilDateTime(event.date, time).normalized
            return Key(date: moment.date, seconds: moment.time.seconds, location: event.location)
        }
        let order = events.indices.sorted { first, second in
            let (a, b) = (keys[first], keys[second])
            if a.date != b.date { return a.date < b.date }
            if a.seconds != b.seconds { return (a.seconds ?? -1) < (b.seconds ?? -1) }
            if a.location != b.location { return Location.order(a.location, b.location) }
            return first < second
        }
        var days: [(date: CivilDate, events: [Int])] = []
        for event in order {
            if days.last?.date == keys[event].date {
                days[days.count - 1].events.append(event)
            } else {
                days.append((keys[event].date, [event]))
            }
        }
        self.keys = keys
        self.days = days
    }

    /// Whether the scripts do not say which of two events came first.
    func areUnordered(_ first: Int, _ second: Int) -> Bool {
        let (a, b) = (keys[first], keys[second])
        guard a.date == b.date else { return false }
        if (a.seconds == nil) != (b.seconds == nil) { return true }
        return a.seconds == b.seconds && a.location.file != b.location.file
    }

    /// Which events are unordered against at least one of some others of their day.
    func unordered(against others: some Sequence<Int>) -> UnorderedAgainst {
        var result = UnorderedAgainst()
        for other in others {
            let key = keys[other]
            if key.seconds == nil { result.hasDateAlone = true } else { result.hasTime = true }
            result.files[key.seconds, default: []].insert(key.location.file)
        }
        return result
    }

    func isUnordered(_ event: Int, _ others: UnorderedAgainst) -> Bool {
        let key = keys[event]
        if key.seconds == nil ? others.hasTime : others.hasDateAlone { return true }
        guard let files = others.files[key.seconds] else { return false }
        return files.count > 1 || !files.contains(key.location.file)
    }

    struct UnorderedAgainst {
        fileprivate(set) var hasDateAlone = false
        fileprivate(set) var hasTime = false
        fileprivate(set) var files: [Int32?: Set<FileID>] = [:]
    }
}
