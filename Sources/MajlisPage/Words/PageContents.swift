import MajlisExchange
import MajlisModel

/// A programme as a page shows it: what stands on which day in which order, what stands inside of what, and how each is called in addresses.
struct PageContents {
    let programme: Programme
    /// By what each is known in calendars.
    let identities: CalendarIdentities
    /// Keys of sessions, rooms, tracks, people and types, by their places in the programme.
    private(set) var sessionKeys: [String] = []
    private(set) var roomKeys: [String] = []
    private(set) var trackKeys: [String] = []
    private(set) var personKeys: [String] = []
    /// The types in the order in which they come.
    private(set) var types: [(name: String, key: String)] = []
    private(set) var typeKeys: [String: String] = [:]
    /// Codes of the languages that sessions are held in.
    private(set) var languages: [String] = []
    /// What stands on each day, by its time.
    private(set) var days: [[Int]] = []
    /// What has no day.
    private(set) var unplaced: [Int] = []
    /// What stands inside of each session.
    private(set) var children: [[Int]] = []
    /// The sessions of each person.
    private(set) var appearances: [[Int]] = []

    init(_ programme: Programme) {
        self.programme = programme
        identities = CalendarIdentities(programme)
        nameEverything()
        nest()
        for (index, session) in programme.sessions.enumerated() {
            for part in session.parts where appearances[part.person].last != index { appearances[part.person].append(index) }
        }
    }

    private mutating func nameEverything() {
        var keys = PageKeys()
        sessionKeys = programme.sessions.map { keys.key($0.firstName ?? $0.name, else: $0.slug ?? $0.ids.first ?? $0.title.text) }
        keys = PageKeys()
        roomKeys = programme.rooms.map { keys.key($0.firstName ?? $0.name, else: $0.title.text) }
        keys = PageKeys()
        trackKeys = programme.tracks.map { keys.key($0.firstName ?? $0.name ?? $0.slug, else: $0.title.text) }
        keys = PageKeys()
        personKeys = programme.people.map { keys.key($0.firstName ?? $0.name, else: $0.title.text) }
        keys = PageKeys()
        for session in programme.sessions {
            if let type = session.type, !type.isEmpty, typeKeys[type] == nil {
                let key = keys.key(nil, else: type)
                types.append((type, key))
                typeKeys[type] = key
            }
            for language in session.languages where !languages.contains(language) { languages.append(language) }
        }
        appearances = Array(repeating: [], count: programme.people.count)
    }

    /// What takes place in the course of a session stands inside of it, everything else on its day.
    private mutating func nest() {
        children = Array(repeating: [], count: programme.sessions.count)
        days = Array(repeating: [], count: programme.days.count)
        for (index, session) in programme.sessions.enumerated() {
            if let parent = session.parent {
                children[parent].append(index)
            } else if let day = session.day {
                days[day].append(index)
            } else {
                unplaced.append(index)
            }
        }
        for day in days.indices { days[day].sort(by: isBefore) }
        for parent in children.indices where children[parent].count > 1 { children[parent].sort(by: isBefore) }
    }

    /// By time, then by room; what has no time comes last, in the order of the programme.
    private func isBefore(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (programme.sessions[a], programme.sessions[b])
        let (left, right) = (x.start?.seconds ?? .max, y.start?.seconds ?? .max)
        if left != right { return left < right }
        if left != .max, x.room != y.room { return (x.room ?? -1) < (y.room ?? -1) }
        return a < b
    }

    /// Where each of these begins: sessions of one time together.
    func slots(_ sessions: [Int]) -> [ArraySlice<Int>] {
        var slots: [ArraySlice<Int>] = []
        var start = sessions.startIndex
        for index in sessions.indices.dropFirst()
        where programme.sessions[sessions[index]].start != programme.sessions[sessions[start]].start {
            slots.append(sessions[start..<index])
            start = index
        }
        if start < sessions.endIndex { slots.append(sessions[start...]) }
        return slots
    }

    // MARK: Filters

    /// What readers find a session by: its own, then those of what stands inside of it, each once.
    func keys(_ index: Int, _ own: (Int) -> [String]) -> [String] {
        let keys = own(index)
        if children[index].isEmpty, keys.count < 2 { return keys }
        var found: [String] = []
        func add(_ keys: [String]) { for key in keys where !found.contains(key) { found.append(key) } }
        add(keys)
        for child in children[index] { add(self.keys(child, own)) }
        return found
    }

    func rooms(_ index: Int) -> [String] { programme.sessions[index].room.map { [roomKeys[$0]] } ?? [] }
    func tracks(_ index: Int) -> [String] { programme.sessions[index].tracks.map { trackKeys[$0] } }
    func people(_ index: Int) -> [String] { programme.sessions[index].parts.map { personKeys[$0.person] } }
    func types(_ index: Int) -> [String] { programme.sessions[index].type.flatMap { typeKeys[$0] }.map { [$0] } ?? [] }
    func languages(_ index: Int) -> [String] { programme.sessions[index].languages }

    // MARK: Looks

    /// Colours for tracks that have none of their own: far apart, and none of them a warning.
    private static let palette = [
        "#2563a8", "#b45309", "#0f766e", "#9333a8", "#4d7c0f", "#be3a5b", "#4f46b5", "#a16207", "#0e7490", "#7a5c3e",
    ]

    func color(ofTrack track: Int) -> String {
        if let color = programme.tracks[track].color, Self.isColor(color) { return color }
        return Self.palette[track % Self.palette.count]
    }

    static func isColor(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return (bytes.count == 4 || bytes.count == 7) && bytes[0] == UInt8(ascii: "#")
            && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) }
    }

    // MARK: Times

    /// `2027-03-14T09:00:00+03:00`; without an offset where the zone is not known. When the clock is so many seconds further than at the
    /// session's beginning.
    func stamp(_ session: Programme.Session, after length: Int = 0) -> String? {
        guard let day = session.day, let start = session.start else { return nil }
        if session.startInstant != nil, let moment = programme.moment(of: session, after: length) { return moment.description }
        let local = CivilDateTime(programme.days[day].date, start).seconds
        return String(Instant(seconds: local + Int64(length)).description.dropLast())
    }

    /// Identifiers of the zones by whose clocks times are given, that of the conference first. Empty where it has none.
    var zones: [String] {
        guard let own = programme.conference.zone else { return [] }
        var zones = [own.identifier]
        for zone in programme.days.map(\.zone) + programme.sessions.map(\.zone) {
            if let zone, !zones.contains(zone.identifier) { zones.append(zone.identifier) }
        }
        return zones
    }

    /// The zone of a session where its day's heading names another one, or none.
    func ownZone(_ session: Programme.Session) -> Zone? {
        guard session.start != nil, let day = session.day, session.zone != programme.days[day].zone else { return nil }
        return session.zone ?? programme.conference.zone
    }

    /// The day on which a session begins: past midnight that after its programme's day.
    func date(_ session: Programme.Session) -> CivilDate? {
        guard let day = session.day else { return nil }
        let date = programme.days[day].date
        return session.start.map { date.adding(days: Int($0.seconds) / 86_400) } ?? date
    }

    func end(_ session: Programme.Session) -> CivilTime? {
        guard let start = session.start, let length = session.length, length > 0 else { return nil }
        return CivilTime(seconds: (Int(start.seconds) + length) % 172_800)
    }

    /// What tells this programme from others where a browser remembers choices.
    var identity: String { identities.conference }
}
