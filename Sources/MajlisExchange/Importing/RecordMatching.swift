import MajlisVocabulary

/// Which record of a script is which of a new import: by id, else by what the last import called it, else by its title.
struct RecordMatching {
    private let old: ScriptOutline
    private let new: ScriptOutline
    private let marks: ImportMarks
    /// For each record of the import its place in the script.
    private(set) var partners: [Int?]
    /// For each record of the script the mark that the last import left of it.
    private(set) var markOf: [Int?]
    /// Records of the import that several of the script could be.
    private(set) var ambiguous: [(new: Int, id: String, count: Int)] = []
    /// Records that the last import wrote and that a planner has taken out.
    private(set) var leftOut: Set<Int> = []
    private var isTaken: [Bool]

    init(old: ScriptOutline, new: ScriptOutline, marks: ImportMarks) {
        (self.old, self.new, self.marks) = (old, new, marks)
        partners = Array(repeating: nil, count: new.entries.count)
        markOf = Array(repeating: nil, count: old.entries.count)
        isTaken = Array(repeating: false, count: old.entries.count)
        assignMarks()
        let order: [Kind] = [
            .conference, .day, .room, .track, .organization, .place, .venue, .person, .category, .role, .checklist, .session, .task,
        ]
        for kind in order { match(kind) }
        matchParticipants()
        findLeftOut()
    }

    /// Records of the script that the last import wrote, and the file has no more.
    var vanished: [Int] { old.entries.indices.filter { !isTaken[$0] && markOf[$0] != nil } }

    // MARK: Marks

    private mutating func assignMarks() {
        var byID: [String: Int] = [:]
        var byName: [String: Int] = [:]
        for (place, entry) in old.entries.enumerated() {
            let family = entry.family.english
            for id in entry.ids { byID["\(family) \(id)"] = byID["\(family) \(id)"] ?? place }
            byName["\(family) \(entry.name)"] = place
            for case .word(let earlier) in entry.value("renamed")?.pieces ?? [] {
                byName["\(family) \(earlier)"] = byName["\(family) \(earlier)"] ?? place
            }
        }
        for (number, mark) in marks.marks.enumerated() {
            let family = Self.family(mark.kind)
            let place = (mark.id.isEmpty ? nil : byID["\(family) \(mark.id)"]) ?? byName["\(family) \(mark.name)"]
            if let place, markOf[place] == nil { markOf[place] = number }
        }
        assignByTitle()
        assignParticipants()
    }

    /// Participants of persons that have another name now.
    private mutating func assignParticipants() {
        var earlier: [String: String] = [:]
        for (place, entry) in old.entries.enumerated() where entry.kind == .person {
            if let mark = mark(of: place), mark.name != entry.name { earlier[entry.name] = mark.name }
        }
        if earlier.isEmpty { return }
        var numbers: [String: Int] = [:]
        for (number, mark) in marks.marks.enumerated() where mark.kind == Kind.participant.english { numbers[mark.name] = number }
        for (place, entry) in old.entries.enumerated() where entry.kind == .participant && markOf[place] == nil {
            markOf[place] = earlier[entry.name].flatMap { numbers[$0] }
        }
    }

    /// What has neither an id nor its old name is known by its title or date, where nothing else has that.
    private mutating func assignByTitle() {
        let used = Set(markOf.compactMap { $0 })
        var open: [String: [Int]] = [:]
        for (number, mark) in marks.marks.enumerated() where !used.contains(number) {
            if let value = mark["title"] ?? mark["literal"] { open["\(Self.family(mark.kind)) \(value)", default: []].append(number) }
        }
        if open.isEmpty { return }
        var found: [String: [Int]] = [:]
        for (place, entry) in old.entries.enumerated() where markOf[place] == nil {
            guard let value = (entry.title ?? entry.value("literal"))?.mark() else { continue }
            let key = "\(entry.family.english) \(value)"
            if open[key] != nil { found[key, default: []].append(place) }
        }
        for (key, places) in found {
            guard places.count == 1, let numbers = open[key], numbers.count == 1 else { continue }
            let ids = old.entries[places[0]].ids
            let id = marks.marks[numbers[0]].id
            if id.isEmpty || ids.isEmpty || ids.contains(id) { markOf[places[0]] = numbers[0] }
        }
    }

    private static func family(_ kind: String) -> String {
        kind == Kind.item.english || kind == Kind.break.english ? Kind.session.english : kind
    }

    /// What the last import called records that have another name now.
    var earlierNames: Set<String> {
        Set(old.entries.indices.compactMap { place in mark(of: place).flatMap { $0.name == old.entries[place].name ? nil : $0.name } })
    }

    func mark(of place: Int) -> ImportMarks.Mark? { markOf[place].map { marks.marks[$0] } }

    // MARK: Matching

    private mutating func pair(_ record: Int, _ partner: Int) {
        partners[record] = partner
        isTaken[partner] = true
    }

    private mutating func match(_ family: Kind) {
        let mine = new.entries.indices.filter { new.entries[$0].family == family }
        let theirs = old.entries.indices.filter { old.entries[$0].family == family }
        if family == .conference, let first = mine.first, let partner = theirs.first { return pair(first, partner) }
        matchIDs(mine, theirs)
        if family == .day {
            for record in mine {
                let date = new.entries[record].value("literal")
                if let partner = theirs.first(where: { !isTaken[$0] && old.entries[$0].value("literal") == date }) { pair(record, partner) }
            }
        } else {
            matchTitles(mine, theirs)
            matchNames(mine, theirs)
        }
    }

    /// What has lost its mark is still known by the name that the import gives it.
    private mutating func matchNames(_ mine: [Int], _ theirs: [Int]) {
        let unclear = Set(ambiguous.map(\.new))
        var places: [String: Int] = [:]
        for place in theirs where !isTaken[place] && markOf[place] == nil { places[old.entries[place].name] = place }
        if places.isEmpty { return }
        for record in mine where partners[record] == nil && !unclear.contains(record) {
            guard let place = places[new.entries[record].name], !isTaken[place], mayBe(record, place) else { continue }
            pair(record, place)
        }
    }

    private mutating func matchIDs(_ mine: [Int], _ theirs: [Int]) {
        var places: [String: [Int]] = [:]
        for place in theirs { for id in old.entries[place].ids { places[id, default: []].append(place) } }
        for record in mine {
            for id in new.entries[record].ids {
                guard let found = places[id] else { continue }
                if found.count > 1 {
                    ambiguous.append((record, id, found.count))
                    for place in found { isTaken[place] = true }
                } else if !isTaken[found[0]] {
                    pair(record, found[0])
                }
                break
            }
        }
    }

    /// Those of one title find each other by day, time and room; what the last import wrote counts more than what stands there now.
    private mutating func matchTitles(_ mine: [Int], _ theirs: [Int]) {
        let unclear = Set(ambiguous.map(\.new))
        var places: [String: [Int]] = [:]
        for place in theirs where !isTaken[place] {
            let titles = Set([mark(of: place)?["title"], old.entries[place].title?.mark()].compactMap { $0 })
            for title in titles { places[title, default: []].append(place) }
        }
        let open = mine.filter { partners[$0] == nil && !unclear.contains($0) }
        for level in stride(from: 7, through: 0, by: -1) {
            for record in open where partners[record] == nil {
                guard let title = new.entries[record].title?.mark(), let found = places[title] else { continue }
                if let partner = found.first(where: { !isTaken[$0] && mayBe(record, $0) && nearness(record, $0) == level }) {
                    pair(record, partner)
                }
            }
        }
    }

    /// Two that are known by different ids are two.
    private func mayBe(_ record: Int, _ place: Int) -> Bool {
        let ids = mark(of: place).map { $0.id.isEmpty ? [] : [$0.id] } ?? old.entries[place].ids
        return ids.isEmpty || new.entries[record].ids.isEmpty
    }

    private func nearness(_ record: Int, _ place: Int) -> Int {
        let mark = mark(of: place)
        func agrees(_ key: String) -> Bool {
            (mark.map { $0[key] } ?? old.entries[place].value(key)?.mark()) == new.entries[record].value(key)?.mark()
        }
        return (agrees("at") ? 4 : 0) + (agrees("day") ? 2 : 0) + (agrees("room") ? 1 : 0)
    }

    /// A participant is known by whom the record refers to.
    private mutating func matchParticipants() {
        var people: [String: String] = [:]
        for (record, partner) in partners.enumerated() {
            if let partner, new.entries[record].kind == .person { people[new.entries[record].name] = old.entries[partner].name }
        }
        for record in new.entries.indices where new.entries[record].kind == .participant {
            guard let name = people[new.entries[record].name] else { continue }
            let partner = old.entries.indices.first { !isTaken[$0] && old.entries[$0].kind == .participant && old.entries[$0].name == name }
            if let partner { pair(record, partner) }
        }
    }

    // MARK: What was taken out

    private mutating func findLeftOut() {
        let used = Set(markOf.compactMap { $0 })
        let idle = marks.marks.indices.filter { !used.contains($0) }
        if idle.isEmpty { return }
        var byID: [String: Int] = [:]
        var byTitle: [String: [Int]] = [:]
        for number in idle {
            let mark = marks.marks[number]
            let family = Self.family(mark.kind)
            if !mark.id.isEmpty { byID["\(family) \(mark.id)"] = number }
            if let title = mark["title"] { byTitle["\(family) \(title)", default: []].append(number) }
        }
        for (record, entry) in new.entries.enumerated() where partners[record] == nil {
            let family = entry.family.english
            if entry.ids.contains(where: { byID["\(family) \($0)"] != nil }) {
                leftOut.insert(record)
            } else if entry.ids.isEmpty, let title = entry.title?.mark(), let found = byTitle["\(family) \(title)"] {
                let isSame = found.contains { number in
                    let mark = marks.marks[number]
                    return mark.id.isEmpty && mark["at"] == entry.value("at")?.mark() && mark["day"] == entry.value("day")?.mark()
                }
                if isSame { leftOut.insert(record) }
            }
        }
    }
}
