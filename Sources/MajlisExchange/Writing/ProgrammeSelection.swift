import MajlisReport
import MajlisText
import MajlisVocabulary

/// The part of a programme that is to be written: what somebody takes part in, what is in a room or a track.
public struct ProgrammeSelection: Sendable, Hashable {
    /// By number; nil where all are wanted.
    public private(set) var sessions: Set<Int>?
    public private(set) var tasks: Set<Int>?
    public private(set) var people: Set<Int>?
    /// What it is limited to, to be named: a person's or a room's title.
    public private(set) var titles: [LocalText] = []
    /// The same by their places in the programme.
    private(set) var parts: [Part] = []
    /// What it was limited to that the programme does not have any more, as an earlier calendar says it.
    private(set) var gone: String?

    /// A person, a room or a track of a programme.
    struct Part: Sendable, Hashable {
        var kind: ProgrammePart
        var index: Int
    }

    public static let all = ProgrammeSelection()

    private init() {}

    /// Nothing.
    init(gone: String) {
        (sessions, tasks, people) = ([], [], [])
        self.gone = gone
    }

    func holds(session: Int) -> Bool { sessions?.contains(session) ?? true }
    func holds(task: Int) -> Bool { tasks?.contains(task) ?? true }
    func holds(person: Int) -> Bool { people?.contains(person) ?? true }

    /// What the words of a reader ask for: names of the script, ids, titles in any language, or parts of them.
    ///
    /// - Throws: where nothing is called so.
    public init(person: String? = nil, room: String? = nil, track: String? = nil, in programme: Programme) throws(UnknownPart) {
        if let person {
            limit(
                people: try UnknownPart.find(person, .person, among: programme.people.map { Called($0.name, $0.ids, $0.title) }),
                in: programme)
        }
        if let room {
            limit(rooms: try UnknownPart.find(room, .room, among: programme.rooms.map { Called($0.name, $0.ids, $0.title) }), in: programme)
        }
        if let track {
            limit(
                tracks: try UnknownPart.find(track, .track, among: programme.tracks.map { Called($0.name, $0.ids, $0.title) }),
                in: programme)
        }
    }

    /// One of them alone.
    init(_ part: ProgrammePart, _ index: Int, in programme: Programme) {
        switch part {
        case .person: limit(people: [index], in: programme)
        case .room: limit(rooms: [index], in: programme)
        case .track: limit(tracks: [index], in: programme)
        }
    }

    /// What both hold.
    func intersection(_ other: ProgrammeSelection) -> ProgrammeSelection {
        func both(_ left: Set<Int>?, _ right: Set<Int>?) -> Set<Int>? {
            guard let left, let right else { return left ?? right }
            return left.intersection(right)
        }
        var result = self
        result.sessions = both(sessions, other.sessions)
        result.tasks = both(tasks, other.tasks)
        result.people = both(people, other.people)
        result.parts += other.parts.filter { !parts.contains($0) }
        return result
    }

    private mutating func limit(people: Set<Int>, in programme: Programme) {
        limit(programme) { $0.parts.contains { people.contains($0.person) } }
        let names = Set(people.flatMap { programme.people[$0].title.all })
        let own = programme.tasks.indices.filter { index in
            let task = programme.tasks[index]
            if !task.owners.isEmpty { return task.owners.contains(where: people.contains) }
            return task.owner.map { !names.isDisjoint(with: $0.all) } ?? false
        }
        tasks = tasks.map { $0.intersection(own) } ?? Set(own)
        self.people = people
        name(people, .person) { programme.people[$0].title }
    }

    private mutating func limit(rooms: Set<Int>, in programme: Programme) {
        limit(programme) { $0.room.map(rooms.contains) ?? false }
        name(rooms, .room) { programme.rooms[$0].title }
    }

    private mutating func limit(tracks: Set<Int>, in programme: Programme) {
        limit(programme) { $0.tracks.contains(where: tracks.contains) }
        name(tracks, .track) { programme.tracks[$0].title }
    }

    private mutating func name(_ found: Set<Int>, _ kind: ProgrammePart, _ title: (Int) -> LocalText) {
        for index in found.sorted() {
            titles.append(title(index))
            parts.append(Part(kind: kind, index: index))
        }
    }

    private mutating func limit(_ programme: Programme, _ isWanted: (Programme.Session) -> Bool) {
        let wanted = programme.sessions.indices.filter { isWanted(programme.sessions[$0]) }
        sessions = sessions.map { $0.intersection(wanted) } ?? Set(wanted)
    }
}

/// What calendars can be made for one by one.
public enum ProgrammePart: String, Sendable, Hashable, CaseIterable {
    case person, room, track
}

/// All that a record may be called by.
struct Called {
    var names: [String]
    var titles: [String]

    init(_ name: String?, _ ids: [String], _ title: LocalText) {
        names = (name.map { [$0] } ?? []) + ids
        titles = title.all
    }
}

/// Nothing in the programme is called what was asked for.
public struct UnknownPart: Error, Sendable, Hashable {
    public let message: Message

    static func find(_ word: String, _ kind: Kind, among all: [Called]) throws(UnknownPart) -> Set<Int> {
        func indices(_ isMeant: (Called) -> Bool) -> Set<Int> { Set(all.indices.filter { isMeant(all[$0]) }) }
        let named = indices { $0.names.contains(word) }
        if !named.isEmpty { return named }
        let wanted = folded(word)
        let titled = indices { $0.titles.contains { folded($0) == wanted } }
        if !titled.isEmpty { return titled }
        let held = wanted.unicodeScalars.count < 3 ? [] : indices { $0.titles.contains { folded($0).contains(wanted) } }
        if !held.isEmpty { return held }
        let known = all.compactMap { $0.names.first ?? $0.titles.first }
        let what = MessageArgument.word(kind.english)
        guard !known.isEmpty, known.count <= 12 else {
            throw UnknownPart(message: Message(.filterUnknown, ["kind": what, "value": .text(word)]))
        }
        throw UnknownPart(
            message: Message(
                .filterUnknownAll,
                ["kind": what, "value": .text(word), "count": .number(known.count), "names": .list(known.map { .code($0) })]))
    }

    /// Without regard to case, vowel signs and the spellings of hamza; a low line is a space.
    static func folded(_ text: String) -> String {
        Vocabulary.fold(String(text.lowercased().map { $0 == "_" ? " " : $0 }))
    }
}

extension LocalText {
    /// In all languages.
    var all: [String] { [text] + translations.map(\.text) }
}
