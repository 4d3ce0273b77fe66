import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Which record a name means.
extension Checker {
    /// The record of a name as seen from a place in the scripts.
    func look(up name: Symbol, from scope: ScopeID, where fits: (RecordID) -> Bool = { _ in true }) -> NameTable.Answer {
        names.look(up: name, from: scopes[scope], in: scopes.space(of: scope), where: fits)
    }

    /// The record that a name means where one of `kinds` is expected. The expected kinds choose between records of the same name in nested
    /// scopes, and between a referring record and its referent.
    mutating func resolve(_ name: Symbol, kinds: KindSet?, scope: ScopeID) -> NameTable.Answer {
        guard let kinds else { return look(up: name, from: scope) }
        let fitting = look(up: name, from: scope) { kinds.contains(model.kind($0)) }
        if case .none = fitting {
            let answer = look(up: name, from: scope)
            if case .one(let id) = answer, let referring = referringRecord(of: id, kinds: kinds, scope: scope) { return .one(referring) }
            return answer
        }
        return fitting
    }

    /// The record of one of the kinds that refers to another: the participant who is a person. The meeting at hand goes before others.
    mutating func referringRecord(of id: RecordID, kinds: KindSet, scope: ScopeID) -> RecordID? {
        guard kinds.contains(where: { $0.head.reference?.contains(model.kind(id)) ?? false }) else { return nil }
        let all = allReferrers()[id]?.filter { kinds.contains(model.kind($0)) } ?? []
        guard all.count > 1 else { return all.first }
        let around = Set(scopes[scope])
        return all.first { model.enclosing($0, Checker.meetings).map(around.contains) ?? false } ?? all.first
    }

    static let meetings = KindSet(.conference, .edition)

    mutating func allReferrers() -> [RecordID: [RecordID]] {
        if let referrers { return referrers }
        var found: [RecordID: [RecordID]] = [:]
        for index in model.records.indices where !model.records[index].isTemplate {
            if case .record(let other) = model.records[index].referent { found[other, default: []].append(RecordID(index)) }
        }
        referrers = found
        return found
    }

    /// `delegate`, `observer`, `guest`: categories that exist without being declared.
    mutating func defaultCategory(_ word: WordID) -> RecordID? {
        guard let choice = Vocabulary.meanings(of: word).choice, [.delegate, .observer, .guest].contains(choice) else { return nil }
        if let known = defaultCategories[choice] { return known }
        var record = Record(
            kind: .category, name: model.symbols.intern(choice.english), parent: nil, origin: .builtIn, headOrigin: .builtIn)
        record.isTemplate = true  // in no collection
        let id = model.add(record)
        let title = TextValue(choice.english, translations: [.init(language: "ar", text: choice.arabic)])
        model.setFields([Field(PropertyKey(.title), .text(title), origin: .builtIn)], of: id)
        defaultCategories[choice] = id
        return id
    }
}
