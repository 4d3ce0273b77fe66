import MajlisModel
import MajlisText

/// A programme as schedule.xml and schedule.json sort it: by day, by room, by time. What they cannot hold is counted.
struct ScheduleOutline {
    struct Day {
        var date: CivilDate
        /// With their distance from UTC.
        var start: String
        var end: String
        var rooms: [Room]
    }

    struct Room {
        /// Empty for what has no room.
        var name: String
        /// Its place among the programme's; nil for what has no room.
        var index: Int?
        var events: [Event]
    }

    struct Event {
        /// Its place among the programme's sessions.
        var index: Int
        /// Seconds since 1970 on the clock of its place.
        var local: Int64
        /// In seconds as they pass, also where clocks are changed meanwhile.
        var length: Int
        /// Seconds since 1970 on the clock of its place when it is over.
        var localEnd: Int64
        /// `2027-03-14T09:00:00+02:00`
        var date: String
        var end: String
        /// `09:00`
        var clock: String { ScheduleOutline.clock(Int(local - ScheduleOutline.midnight(local))) }
    }

    let programme: Programme
    let language: String?
    private(set) var days: [Day] = []
    /// In which nothing takes place on any day.
    private(set) var emptyRooms: [Room] = []
    /// Sessions that have no date, time or length yet.
    private(set) var leftOut: [Int] = []
    /// Sessions that are cancelled or postponed.
    private(set) var calledOff: [Int] = []

    /// - Parameters:
    ///   - language: of titles and texts; nil for those of the script itself.
    ///   - format: as errors call it.
    init(_ programme: Programme, language: String?, format: String) throws(ExportFailure) {
        self.programme = programme
        self.language = language
        guard !programme.days.isEmpty else { throw ExportFailure(Message(.exportWithoutDays, ["format": .code(format)])) }
        let events = try events(format)
        let slots = roomSlots()
        for index in programme.days.indices {
            var rooms = slots.rooms
            for event in events where programme.sessions[event.index].day == index {
                rooms[programme.sessions[event.index].room.map { slots.place[$0] } ?? rooms.count - 1].events.append(event)
            }
            for room in rooms.indices {
                rooms[room].events.sort { ($0.local, $0.index) < ($1.local, $1.index) }
            }
            days.append(try day(index, rooms.filter { !$0.events.isEmpty }, format))
        }
        let used = Set(days.lazy.flatMap(\.rooms).compactMap(\.index))
        emptyRooms = slots.rooms.filter { room in room.index.map { !used.contains($0) } ?? false }
    }

    private mutating func events(_ format: String) throws(ExportFailure) -> [Event] {
        var events: [Event] = []
        events.reserveCapacity(programme.sessions.count)
        for (index, session) in programme.sessions.enumerated() {
            guard programme.takesPlace(session) else {
                calledOff.append(index)
                continue
            }
            guard let local = programme.localStart(session), let length = session.length else {
                // What happens in the course of a session needs no time of its own.
                if session.parent == nil { leftOut.append(index) }
                continue
            }
            let last = Int64(CivilDate.last.daysSince1970) * 86_400
            guard local + Int64(length) < last else {
                let (year, month, day) = programme.days[session.day ?? 0].date.components
                throw ExportFailure(
                    Message(
                        .exportDateUnfit,
                        ["date": .date(year, month, day), "session": .text(title(session)), "format": .code(format)]))
            }
            guard let start = programme.moment(of: session), let end = programme.moment(of: session, after: length) else {
                throw withoutZone(format)
            }
            events.append(
                Event(
                    index: index, local: local, length: Int(end.instant.seconds - start.instant.seconds), localEnd: end.local,
                    date: start.description, end: end.description))
        }
        return events
    }

    /// Rooms of one name are one room to readers of these formats. The last slot is for what has none.
    private func roomSlots() -> (rooms: [Room], place: [Int]) {
        var rooms: [Room] = []
        var byName: [String: Int] = [:]
        let place = programme.rooms.indices.map { index in
            let name = programme.rooms[index].title.wording(in: language)
            if let known = byName[name] { return known }
            byName[name] = rooms.count
            rooms.append(Room(name: name, index: index, events: []))
            return rooms.count - 1
        }
        return (rooms + [Room(name: "", index: nil, events: [])], place)
    }

    /// A day begins with its first event and ends with its last one, unless it says otherwise; an empty one lasts from midnight to midnight.
    private func day(_ index: Int, _ rooms: [Room], _ format: String) throws(ExportFailure) -> Day {
        let day = programme.days[index]
        let midnight = Int64(day.date.daysSince1970) * 86_400
        let events = rooms.flatMap(\.events)
        let first = events.min { $0.local < $1.local }
        let last = events.max { $0.localEnd < $1.localEnd }
        let from = day.start.map { midnight + Int64($0.seconds) } ?? midnight
        let to = max(day.end.map { midnight + Int64($0.seconds) } ?? midnight + 86_400, from)
        var start = first?.date
        if first == nil || day.start != nil && (first?.local ?? from) > from { start = try moment(from, day, format) }
        var end = last?.end
        if last == nil || day.end != nil && (last?.localEnd ?? to) < to { end = try moment(to, day, format) }
        return Day(date: day.date, start: start ?? "", end: end ?? "", rooms: rooms)
    }

    /// A time of a day that is no session's.
    private func moment(_ local: Int64, _ day: Programme.Day, _ format: String) throws(ExportFailure) -> String {
        if let zone = day.zone ?? programme.conference.zone {
            let instant = zone.resolve(CivilDateTime(seconds: local)).instant
            return instant.description(offset: zone.offset(at: instant))
        }
        let own = programme.sessions.lazy.filter { $0.day.map { programme.days[$0].date == day.date } ?? false }
        guard
            let offset = own.compactMap({ programme.offset(of: $0) }).first
                ?? programme.sessions.lazy.compactMap({ programme.offset(of: $0) }).first
        else { throw withoutZone(format) }
        return Instant(seconds: local - Int64(offset)).description(offset: offset)
    }

    private func withoutZone(_ format: String) -> ExportFailure {
        let title = programme.conference.title.map { MessageArgument.text($0.wording(in: language)) }
        return ExportFailure(
            Message(
                .exportWithoutZone,
                [
                    "format": .code(format), "conference": title ?? .message(Message(.exportConferenceUnnamed)),
                    "example": .code("zone \"Asia/Amman\""),
                ]))
    }

    func title(_ session: Programme.Session) -> String { session.title.wording(in: language) }

    // MARK: Times

    static func midnight(_ local: Int64) -> Int64 { local >= 0 ? local / 86_400 * 86_400 : (local - 86_399) / 86_400 * 86_400 }

    /// `09:00`, and `09:00:15` where there are seconds.
    static func clock(_ seconds: Int) -> String {
        let text = "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60))"
        return seconds % 60 == 0 ? text : "\(text):\(padded(seconds % 60))"
    }

    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The grid of the programme in seconds: as it says, otherwise five minutes, or less where something begins or ends between.
    var timeslot: Int {
        if let stated = programme.conference.timeslot, stated > 0 { return stated }
        var slot = 300
        for event in days.lazy.flatMap(\.rooms).flatMap(\.events) {
            for seconds in [Int(event.local % 86_400).magnitude, event.length.magnitude] { slot = Self.divisor(slot, Int(seconds)) }
        }
        return max(60, slot)
    }

    private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }

    // MARK: Links

    /// The addresses of a session, each where the formats have a place for it.
    struct Addresses {
        var page: String?
        var feedback: String?
        var origin: String?
        var logo: String?
        var recording: String?
        var links: [Programme.Link] = []
        var attachments: [Programme.Link] = []
    }

    func addresses(of session: Programme.Session) -> Addresses {
        var found = Addresses()
        for link in session.links {
            // A second one of a purpose, or one that is no full address, stands among the links.
            let address = resolved(link.address)
            switch link.purpose {
            case .page where found.page == nil && address != nil && link.title == nil: found.page = address
            case .feedback where found.feedback == nil && address != nil: found.feedback = address
            case .origin where found.origin == nil && address != nil: found.origin = address
            case .logo where found.logo == nil && address != nil, .picture where found.logo == nil && address != nil: found.logo = address
            case .recording where found.recording == nil && address != nil && link.title == nil: found.recording = address
            case .logo, .picture: break
            case .attachment: found.attachments.append(link)
            default: found.links.append(link)
            }
        }
        return found
    }

    /// A full address of the web; relative ones start from the conference's base, where it states one.
    func resolved(_ address: String) -> String? {
        if let full = WebAddress.encoded(address) { return full }
        guard address.hasPrefix("/"), !address.hasPrefix("//"),
            var base = programme.conference.further.first(where: { $0.name == "base_url" })?.value
        else { return nil }
        while base.hasSuffix("/") { base.removeLast() }
        return WebAddress.encoded(base + address)
    }

    /// The conference's address of a purpose.
    func address(_ purpose: Programme.Link.Purpose) -> String? {
        programme.conference.links.lazy.filter { $0.purpose == purpose }.compactMap { resolved($0.address) }.first
    }

    /// Who stands on the programme: not those who are still to confirm, nor interpreters.
    func persons(of session: Programme.Session) -> [Int] {
        var seen: [Int] = []
        for part in session.parts where !part.isOpen && part.role != .interpreter && !seen.contains(part.person) {
            seen.append(part.person)
        }
        return seen
    }

    /// The type as readers know it.
    static func type(_ session: Programme.Session) -> String { session.type ?? (session.form == .pause ? "break" : "") }
}
