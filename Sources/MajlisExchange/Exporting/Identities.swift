/// By what the parts of a programme are known elsewhere: the same from release to release, whatever moves.
///
/// What the script says (`id`) counts first. The rest is derived from names, the conference's and the record's own, under the names that came
/// first. What stands in a session goes by its own name as well, so that it may move to another one; only where several share a name do those
/// of the sessions around it count. Times, rooms and the order of the programme have no part in it.
public struct Identities: Sendable {
    public struct Identity: Sendable, Hashable {
        /// A UUID in small letters; no two of one kind share one.
        public var guid: String
        /// 1 to 2³¹-1; no two of one kind share one.
        public var number: Int
        /// Six digits and capitals, where it has such an id.
        public var code: String?
        /// The script or the file says the guid itself.
        public var isGuidGiven = false
        /// The script or the file says the number itself.
        public var isNumberGiven = false
    }

    public let conference: Identity
    /// As the programme's, in its order.
    public let sessions: [Identity]
    public let rooms: [Identity]
    public let tracks: [Identity]
    public let people: [Identity]
    public let tasks: [Identity]

    public init(_ programme: Programme) {
        let meeting = programme.conference
        let home = Self.home(of: programme)
        func identities(_ kind: String, _ subjects: [Subject]) -> [Identity] { Assignment(home, kind).identities(of: subjects) }
        conference = Assignment("", "conference").identities(of: [Subject(ids: meeting.ids, name: home, title: "")])[0]
        sessions = identities("session", SessionNames(programme).subjects)
        rooms = identities("room", programme.rooms.map { Subject($0.ids, $0.name, first: $0.firstName, $0.title) })
        tracks = identities("track", programme.tracks.map { Subject($0.ids, $0.name, first: $0.firstName, $0.title) })
        people = identities("person", programme.people.map { Subject($0.ids, $0.name, first: $0.firstName, $0.title) })
        tasks = identities("task", programme.tasks.map { Subject($0.ids, $0.name, $0.title) })
    }

    /// What all else is derived from: by what the conference is known.
    private static func home(of programme: Programme) -> String {
        let meeting = programme.conference
        let names = [meeting.firstName, meeting.name, meeting.acronym, meeting.ids.first, meeting.title?.text]
        return names.compactMap { $0 }.first { !$0.isEmpty } ?? ""
    }

    /// The guid of something without an id by its name, also where the programme does not have it any more.
    static func guid(of kind: String, named name: String, in programme: Programme) -> String {
        UUIDText.named("\(home(of: programme))/\(kind)/\(name)")
    }

    /// What the identity of something is derived from.
    struct Subject {
        var ids: [String]
        var name: String?
        /// It was given another name since: no newcomer of the old name takes its identity.
        var isRenamed = false
        /// Where it has no name.
        var title: String

        init(ids: [String], name: String?, title: String) {
            self.ids = ids
            self.name = name
            self.title = title
        }

        init(_ ids: [String], _ name: String?, first: String? = nil, _ title: LocalText) {
            self.init(ids: ids, name: first ?? name, title: title.text)
            isRenamed = first != nil && first != name
        }
    }
}

/// By which names sessions and what stands in them are known.
private struct SessionNames {
    private let programme: Programme
    /// How many have a name, and how many of those had it once.
    private var all: [Substring: Int] = [:]
    private var renamed: [Substring: Int] = [:]

    init(_ programme: Programme) {
        self.programme = programme
        for session in programme.sessions {
            guard let own = Self.own(session) else { continue }
            all[own, default: 0] += 1
            if Self.isRenamed(session) { renamed[own, default: 0] += 1 }
        }
    }

    var subjects: [Identities.Subject] { programme.sessions.map(subject) }

    private func subject(_ session: Programme.Session) -> Identities.Subject {
        var name = session.firstName ?? session.name
        let isRenamed = Self.isRenamed(session)
        if session.parent != nil, let own = Self.own(session), (isRenamed ? renamed : all)[own] == 1 { name = String(own) }
        var subject = Identities.Subject(ids: session.ids, name: name, title: session.title.text)
        subject.isRenamed = session.firstName != nil
        // Pauses are seldom named, and there is a coffee on every day.
        if session.form == .pause, session.name == nil, let day = session.day { subject.title += "/" + (programme.days[day].name ?? "") }
        return subject
    }

    /// `greeting` of `opening.greeting`.
    private static func own(_ session: Programme.Session) -> Substring? { last(session.firstName ?? session.name) }

    private static func isRenamed(_ session: Programme.Session) -> Bool { own(session) != last(session.name) }

    private static func last(_ name: String?) -> Substring? { name?.split(separator: ".").last }
}

/// Gives the things of one kind their identities.
private struct Assignment {
    private let home: String
    private let kind: String

    init(_ home: String, _ kind: String) {
        self.home = home
        self.kind = kind
    }

    func identities(of subjects: [Identities.Subject]) -> [Identities.Identity] {
        let keys = keys(of: subjects)
        var guids: Set<String> = []
        var result: [Identities.Identity] = []
        result.reserveCapacity(subjects.count)
        for (subject, key) in zip(subjects, keys) {
            let given = subject.ids.first(where: UUIDText.isValid)?.lowercased()
            var guid = given ?? derived(subject, key)
            // Two that claim to be one: the second gets one of its own.
            if !guids.insert(guid).inserted {
                guid = UUIDText.named("\(guid)/\(key)")
                guids.insert(guid)
            }
            result.append(Identities.Identity(guid: guid, number: 0, isGuidGiven: guid == given))
        }
        number(&result, subjects)
        code(&result, subjects)
        return result
    }

    /// A name that nothing else of the kind has. Whatever had a name first keeps it from those that took it over.
    private func keys(of subjects: [Identities.Subject]) -> [String] {
        var taken: [String: Int] = [:]
        taken.reserveCapacity(subjects.count)
        func key(_ subject: Identities.Subject) -> String {
            let key = subject.name.map { "\(home)/\(kind)/\($0)" } ?? "\(home)/\(kind)//\(subject.title)"
            let count = taken[key, default: 0] + 1
            taken[key] = count
            return count == 1 ? key : "\(key)#\(count)"
        }
        let renamed = Dictionary(uniqueKeysWithValues: subjects.indices.filter { subjects[$0].isRenamed }.map { ($0, key(subjects[$0])) })
        return subjects.indices.map { renamed[$0] ?? key(subjects[$0]) }
    }

    /// An id that is no UUID is hashed by itself, so that whoever knows it finds the same; bare numbers and codes are nobody's alone, so the
    /// conference is hashed with them.
    private func derived(_ subject: Identities.Subject, _ key: String) -> String {
        if let own = subject.ids.first(where: { !Self.isShort($0) }) { return UUIDText.named(own) }
        if let short = subject.ids.first { return UUIDText.named("\(home)/\(kind)/id/\(short)") }
        return UUIDText.named(key)
    }

    private static func isShort(_ id: String) -> Bool { Self.number(id) != nil || isCode(id) }

    /// Those that are given go first; a derived one keeps clear of them, whatever the order.
    private func number(_ identities: inout [Identities.Identity], _ subjects: [Identities.Subject]) {
        var taken: Set<Int> = []
        for index in subjects.indices {
            guard let number = subjects[index].ids.lazy.compactMap(Self.number).first, taken.insert(number).inserted else { continue }
            identities[index].number = number
            identities[index].isNumberGiven = true
        }
        for index in identities.indices.sorted(by: { identities[$0].guid < identities[$1].guid }) where identities[index].number == 0 {
            var number = Int(identities[index].guid.prefix(8), radix: 16).map { $0 & 0x7FFF_FFFF } ?? 1
            while number == 0 || !taken.insert(number).inserted { number = number % 0x7FFF_FFFF + 1 }
            identities[index].number = number
        }
    }

    private func code(_ identities: inout [Identities.Identity], _ subjects: [Identities.Subject]) {
        var taken: Set<String> = []
        for index in subjects.indices {
            let number = identities[index].number
            let code = subjects[index].ids.first { Self.isCode($0) && Self.number($0) != number }
            if let code, taken.insert(code).inserted { identities[index].code = code }
        }
    }

    /// 1 to 2³¹-1, without zeros before it.
    private static func number(_ id: String) -> Int? {
        let bytes = id.utf8
        guard let first = bytes.first, first != UInt8(ascii: "0"), bytes.count <= 10, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let number = Int(id), number <= 0x7FFF_FFFF
        else { return nil }
        return number
    }

    /// As pretalx numbers submissions.
    private static func isCode(_ id: String) -> Bool {
        let bytes = id.utf8
        return bytes.count == 6 && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x41 && $0 <= 0x5A }
    }
}
