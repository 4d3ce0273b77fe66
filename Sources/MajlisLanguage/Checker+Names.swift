import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Looking names up, and saying what was perhaps meant.
extension Checker {
    /// The record that a name means where one of `kinds` is expected. The expected type chooses between a referring record and its referent.
    mutating func resolve(_ name: Symbol, kinds: KindSet?, scopes: [RecordID]) -> NameTable.Answer {
        let answer = names.look(up: name, from: scopes)
        guard let kinds else { return answer }
        switch answer {
        case .one(let id):
            if !kinds.contains(model.kind(id)), let referring = referringRecord(of: id, kinds: kinds) { return .one(referring) }
            return answer
        case .several(let all):
            let fitting = all.filter { kinds.contains(model.kind($0)) }
            return fitting.count == 1 ? .one(fitting[0]) : answer
        case .none: return answer
        }
    }

    private mutating func referringRecord(of id: RecordID, kinds: KindSet) -> RecordID? {
        guard kinds.contains(where: { $0.head.reference != nil }) else { return nil }
        if referrers == nil {
            var found: [RecordID: [RecordID]] = [:]
            for index in model.records.indices {
                if case .record(let other) = model.records[index].referent { found[other, default: []].append(RecordID(index)) }
            }
            referrers = found
        }
        return referrers?[id]?.first { kinds.contains(model.kind($0)) }
    }

    /// `delegate`, `observer`, `guest`: categories that exist without being declared.
    mutating func builtInCategory(_ word: WordID) -> RecordID? {
        guard let choice = Vocabulary.meanings(of: word).choice, [.delegate, .observer, .guest].contains(choice) else { return nil }
        if let known = builtInCategories[choice] { return known }
        var record = Record(kind: .category, name: model.symbols.intern(choice.english), parent: nil, origin: .builtIn, headOrigin: .builtIn)
        record.isTemplate = true  // in no collection
        let id = model.add(record)
        let title = TextValue(choice.english, translations: [.init(language: "ar", text: choice.arabic)])
        model.setFields([Field(PropertyKey(.title), .text(title), origin: .builtIn)], of: id)
        builtInCategories[choice] = id
        return id
    }

    mutating func reportUnknown(_ name: Symbol, kinds: KindSet?, at location: Location) {
        guard !brokenNames.contains(name), unknownNames.insert(location).inserted else { return }
        let text = model.symbols[name]
        let kind: MessageArgument = kinds.flatMap { kinds in kinds.count == 1 ? kinds.first { _ in true } : nil }.map { .word($0.english) } ?? .message(Message(.something))
        var finding = Diagnostic(.unknownName, at: location, ["kind": kind, "name": .code(text)])
        finding.rule = "unknown_name"
        let near = nearestNames(to: text, kinds: kinds)
        if !near.isEmpty {
            finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.prefix(3).map { .code($0) })]))
        }
        if near.count == 1 {
            finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(near[0])]), [TextEdit(location, near[0])]))
        } else if near.isEmpty, let kinds, let kind = kinds.first(where: { $0.head.acceptsName }) {
            finding.suggestions.append(Message(.declareIt, ["example": .code("\(kind.english) \(text) \"…\"")]))
        }
        finding.subjects = [text]
        report(finding)
    }

    mutating func reportAmbiguous(_ name: Symbol, _ all: [RecordID], at location: Location) {
        let places = all.map { place(of: $0) }
        report(Diagnostic(.ambiguousName, at: location, ["name": .code(model.symbols[name]), "places": .list(places)]))
    }

    /// Declared names that are spelled nearly alike, best first.
    private func nearestNames(to text: String, kinds: KindSet?) -> [String] {
        let wanted = Array(text.unicodeScalars.prefix(64))
        let limit = wanted.count <= 3 ? 1 : wanted.count <= 8 ? 2 : 3
        var found: [(distance: Int, name: String)] = []
        for record in model.records where !record.name.isNone {
            if let kinds, !kinds.contains(record.kind) { continue }
            let name = model.symbols[record.name]
            guard abs(name.unicodeScalars.count - wanted.count) <= limit else { continue }
            if let distance = Spelling.distance(wanted, Array(name.unicodeScalars), limit: limit), distance > 0 { found.append((distance, name)) }
        }
        let best = found.map(\.distance).min() ?? 0
        return found.filter { $0.distance == best }.map(\.name).sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}

enum Spelling {
    /// How many letters to insert, drop, replace or exchange with a neighbour; nil above `limit`.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) <= limit ? max(a.count, b.count) : nil }
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 1...a.count {
            row[0] = i
            for j in 1...b.count {
                var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
                row[j] = cost
            }
            (before, last, row) = (last, row, before)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
