import MajlisModel
import MajlisText

/// The clocks by which a recurring event is held: those of its zone, or those that are always so far from UTC.
struct EventClocks {
    let zone: Zone?
    /// Seconds east of UTC, where the event's start says that.
    let offset: Int?

    init(_ start: ReadMoment, zone: Zone?) {
        self.zone = zone
        offset = start.offset
    }

    /// A date and a time of these clocks, with what they lack to UTC then.
    func moment(_ date: CivilDate, _ time: Int?) -> ReadMoment {
        var moment = ReadMoment(date: date, time: time)
        guard let clock = time.flatMap({ CivilTime(seconds: $0) }) else { return moment }
        moment.offset = offset ?? zone.map { $0.offset(at: $0.resolve(date, clock).instant) }
        return moment
    }

    /// What these clocks show at a moment of all zones.
    func shown(_ moment: ReadMoment) -> ReadMoment {
        guard let offset else { return zone.map { moment.local(in: $0) } ?? moment }
        guard let instant = moment.instant else { return moment }
        let local = CivilDateTime(seconds: instant + Int64(offset))
        return self.moment(local.date, Int(local.time.seconds))
    }
}

/// Single times of recurring events, as calendars name them: in any zone, by no zone's clocks, or by a date alone.
struct CalendarMoments {
    /// As it stands in the file.
    struct Named {
        var value: String
        var range: TextRange
    }

    private enum Key: Hashable {
        /// Seconds since 1970 UTC.
        case instant(Int64)
        /// By the event's own clocks, whichever they are.
        case clock(CivilDateTime)
        case date(CivilDate)
    }

    private var named: [Named] = []
    private var places: [Key: Int] = [:]
    /// Those with a zone as they are written, for events of which nobody knows the zone, and their dates for events that last all day.
    private var written: [Key: Int] = [:]
    private var met: Set<Int> = []

    mutating func add(_ moment: ReadMoment, _ value: String, at range: TextRange) {
        let clock = moment.time.map { CivilDateTime(moment.date, CivilTime(seconds: $0) ?? .midnight) }
        let key = moment.instant.map { Key.instant($0) } ?? clock.map { .clock($0) } ?? .date(moment.date)
        guard places[key] == nil else { return }
        places[key] = named.count
        if let clock {
            written[.clock(clock)] = named.count
            written[.date(moment.date)] = named.count
        }
        named.append(Named(value: value, range: range))
    }

    /// Whether a time of an event, by its own clocks, is among them. A date alone means every time on it.
    mutating func meet(_ time: ReadMoment) -> Bool {
        if named.isEmpty { return false }
        var place: Int?
        if let seconds = time.time {
            let clock = Key.clock(CivilDateTime(time.date, CivilTime(seconds: seconds) ?? .midnight))
            if let instant = time.instant { place = places[.instant(instant)] } else { place = written[clock] }
            place = place ?? places[clock] ?? places[.date(time.date)]
        } else {
            place = places[.date(time.date)] ?? written[.date(time.date)]
        }
        guard let place else { return false }
        met.insert(place)
        return true
    }

    /// Those at which no event took place that was asked for.
    var unmet: [Named] { named.indices.lazy.filter { !met.contains($0) }.map { named[$0] } }
}
