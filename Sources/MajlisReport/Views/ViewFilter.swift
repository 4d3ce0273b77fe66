import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a view is to be limited to, as the user typed it: names, titles (or a part of one), dates.
public struct ViewFilter: Sendable, Hashable {
    public var day: String?
    public var room: String?
    public var track: String?
    public var person: String?
    public var owner: String?

    public init(day: String? = nil, room: String? = nil, track: String? = nil, person: String? = nil, owner: String? = nil) {
        self.day = day
        self.room = room
        self.track = track
        self.person = person
        self.owner = owner
    }

    public static let none = ViewFilter()
}

/// Nothing in the scripts is called what a filter asks for.
public struct UnknownFilterValue: Error, Sendable, Hashable {
    /// The sentence to print, with the nearest names.
    public let message: Message
}

/// A filter whose words have been found in the model. A nil set lets everything through.
struct FoundFilter {
    var days: Set<RecordID>?
    var dates: Set<CivilDate> = []
    var rooms: Set<RecordID>?
    var tracks: Set<RecordID>?
    var people: Set<RecordID>?
    var owners: Set<RecordID>?
    /// `--owner volunteer`
    var wantsVolunteers = false

    init(_ filter: ViewFilter, in plan: Plan) throws(UnknownFilterValue) {
        let search = RecordSearch(plan.model)
        if let word = filter.day {
            if let date = FilterDate.parse(word) {
                dates = [date]
                days = Set(plan.schedule.days.filter { search.date(of: $0) == date })
            } else {
                days = try search.find(word, .day, among: [.day])
            }
        }
        if let word = filter.room { rooms = try search.find(word, .room, among: [.room]) }
        if let word = filter.track { tracks = try search.find(word, .track, among: [.track]) }
        if let word = filter.person { people = try search.find(word, .person, among: RecordSearch.parties) }
        if let word = filter.owner {
            if Vocabulary.meanings(of: Vocabulary.word(word)).choice == .volunteer {
                wantsVolunteers = true
                owners = []
            } else {
                owners = try search.find(word, .person, among: RecordSearch.parties)
            }
        }
    }
}

/// Finds records by what a reader calls them.
struct RecordSearch {
    static let parties: [Kind] = [.person, .organization, .group, .delegation, .role]

    let model: Model

    init(_ model: Model) {
        self.model = model
    }

    /// Records whose script name is the word; else those with that title, acronym or other name; else those whose title holds it.
    /// - Parameter said: what is looked for, as the error calls it.
    func find(_ word: String, _ said: Kind, among kinds: [Kind]) throws(UnknownFilterValue) -> Set<RecordID> {
        let candidates = kinds.flatMap { model.records(of: $0) }
        let named = candidates.filter { model.name($0) == word }
        if !named.isEmpty { return Set(named) }
        let wanted = Self.folded(word)
        let titled = candidates.filter { calls($0).contains { Self.folded($0) == wanted } }
        if !titled.isEmpty { return Set(titled) }
        let held = wanted.count < 3 ? [] : candidates.filter { calls($0).contains { Self.folded($0).contains(wanted) } }
        if !held.isEmpty { return Set(held) }
        throw unknown(word, said, candidates)
    }

    func date(of day: RecordID) -> CivilDate? {
        switch model.value(day, .date) {
        case .date(let date)?: date.exact
        case .dates(let box)?: box.range.isSingleDate ? box.range.first.exact : nil
        default: nil
        }
    }

    // MARK: Names

    /// All that a record is called, in all languages.
    private func calls(_ id: RecordID) -> [String] {
        let name = model.name(id)
        var all = name.isEmpty ? [] : [name]
        for clause in [Clause.title, .acronym, .alias, .printedAs] {
            for case .text(let text) in model.list(id, clause) {
                all.append(text.text)
                all += text.translations.map(\.text)
            }
        }
        return all
    }

    /// Without regard to case, vowel signs and the spellings of hamza; a low line is a space.
    private static func folded(_ text: String) -> String {
        Vocabulary.fold(String(text.lowercased().map { $0 == "_" ? " " : $0 }))
    }

    private func unknown(_ word: String, _ said: Kind, _ candidates: [RecordID]) -> UnknownFilterValue {
        let wanted = Self.folded(word)
        let limit = EditDistance.reach(for: wanted)
        var near: [(distance: Int, order: Int, name: String)] = []
        for (order, id) in candidates.enumerated() {
            let distances = calls(id).compactMap { EditDistance.between(wanted, Self.folded($0), limit: limit) }
            let name = model.name(id).isEmpty ? model.title(id) : model.name(id)
            if let distance = distances.min(), let name { near.append((distance, order, name)) }
        }
        let names = near.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.prefix(3).map { MessageArgument.code($0.name) }
        let what = MessageArgument.word(said.english)
        if !names.isEmpty {
            return UnknownFilterValue(
                message: Message(.filterUnknownNear, ["kind": what, "value": .text(word), "names": .list(Array(names))]))
        }
        let all = candidates.map { model.name($0) }.filter { !$0.isEmpty }
        if all.isEmpty || all.count > 12 {
            return UnknownFilterValue(message: Message(.filterUnknown, ["kind": what, "value": .text(word)]))
        }
        return UnknownFilterValue(
            message: Message(
                .filterUnknownAll,
                ["kind": what, "value": .text(word), "count": .number(all.count), "names": .list(all.map { .code($0) })]))
    }
}

/// A date that a user typed: `2027-03-14`, `2027/3/14`, with any script's digits.
enum FilterDate {
    static func parse(_ word: String) -> CivilDate? {
        let parts = word.split(whereSeparator: { $0 == "-" || $0 == "/" }).map { part in
            part.unicodeScalars.reduce(Optional(0)) { sum, scalar in
                guard let sum, sum < 10_000, let digit = digit(scalar) else { return nil }
                return sum * 10 + digit
            }
        }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x660...0x669: Int(scalar.value) - 0x660
        case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
        default: nil
        }
    }
}

/// Letters to insert, drop, replace or exchange with a neighbour (Damerau-Levenshtein, neighbours exchanged once).
enum EditDistance {
    /// How far a misspelt word may be from what was meant: one letter in four, two in eight, then three.
    static func reach(for word: String) -> Int {
        switch word.unicodeScalars.count {
        case ...4: 1
        case ...8: 2
        default: 3
        }
    }

    /// nil above `limit`.
    static func between(_ a: String, _ b: String, limit: Int) -> Int? {
        let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
        guard abs(a.count - b.count) <= limit else { return nil }
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
