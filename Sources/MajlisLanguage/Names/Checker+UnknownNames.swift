import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Saying that nothing has a name, or too much, and what was perhaps meant.
extension Checker {
    /// - Parameter words: what else could stand here: variables, collections, functions.
    mutating func reportUnknown(_ name: Symbol, kinds: KindSet?, scope: ScopeID, at location: Location, words: [String] = []) {
        guard !brokenNames.contains(name), unknownNames.insert(location).inserted else { return }
        let text = model.symbols[name]
        var kind = MessageArgument.message(Message(.something))
        if let kinds, kinds.count == 1, let only = kinds.first(where: { _ in true }) { kind = .word(only.english) }
        var finding = Diagnostic(.unknownName, at: location, ["kind": kind, "name": .code(text)])
        finding.rule = "unknown_name"
        finding.subjects = [text]
        let near = nearestNames(to: name, kinds: kinds, scope: scope, words: words)
        if near.best.isEmpty, let kinds, let kind = kinds.first(where: { $0.head.acceptsName }) {
            let word = text.hasArabicLetters ? kind.arabic : kind.english
            finding.suggestions.append(Message(.declareIt, ["example": .code("\(word) \(written(text)) \"…\"")]))
        }
        suggest(near, in: &finding, at: location)
        report(finding)
    }

    /// A name after a dot that nothing in the braces of a record has.
    mutating func reportUnknown(_ name: Symbol, inside base: RecordID, at location: Location) {
        guard !brokenNames.contains(name), unknownNames.insert(location).inserted else { return }
        var finding = Diagnostic(
            .unknownNameInside, at: location, ["name": .code(model.symbols[name]), "base": shownName(base)])
        finding.rule = "unknown_name"
        finding.subjects = [model.symbols[name]]
        if let place = model[base].headOrigin.location { finding.related.append(RelatedPlace(place, Message(.declaredHere))) }
        if maySearch() {
            var search = NearNames(model.symbols[name])
            for record in model.records where !record.name.isNone && (record.parent == base || nested(record.name, in: base) != nil) {
                search.visit(model.symbols[record.name], as: written(model.symbols[record.name]))
            }
            suggest(search, in: &finding, at: location)
        }
        report(finding)
    }

    mutating func reportAmbiguous(_ name: Symbol, _ all: [RecordID], at location: Location) {
        let places = all.map { place(of: $0) }
        var finding = Diagnostic(.ambiguousName, at: location, ["name": .code(model.symbols[name]), "places": .list(places)])
        let ways = all.compactMap { id in
            model.enclosing(id, Checker.meetings).map { "\(written(model.name($0))).\(model.symbols[name])" }
        }
        finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(ways.prefix(3).map { .code($0) })]))
        report(finding)
    }

    /// Whether there is still time to look through all records for a suggestion.
    mutating func maySearch() -> Bool {
        let cost = model.records.count + 1_000
        guard searchBudget >= cost else { return false }
        searchBudget -= cost
        return true
    }

    /// A name as a script must write it: in backticks where it would be read as a word of the language.
    func written(_ name: String) -> String {
        let words = Vocabulary.meanings(of: Vocabulary.word(name))
        let isWord = words.infix != nil || words.literal != nil || words.clause != nil || words.kind != nil || words.statement != nil
        return isWord ? "`\(name)`" : name
    }

    /// Names that are spelled nearly alike, as they must be written at a place of this scope.
    mutating func nearestNames(to name: Symbol, kinds: KindSet?, scope: ScopeID, words: [String]) -> NearNames {
        var search = NearNames(model.symbols[name])
        guard maySearch() else { return search }
        for word in words { search.visit(word, as: word) }
        // Whoever looks for a chair may name the person.
        let kinds = kinds.map { kinds in kinds.reduce(kinds) { $0.union($1.head.reference ?? .empty) } }
        for (index, record) in model.records.enumerated() where !record.name.isNone && record.origin != .builtIn {
            if let kinds, !kinds.contains(record.kind) { continue }
            let text = model.symbols[record.name]
            guard search.isNear(text) else { continue }
            search.visit(text, as: path(to: RecordID(index), from: scope))
        }
        // A name that a record has given up.
        for id in model.records.indices {
            if let field = model.field(RecordID(id), .renamed), case .label(name) = field.value, !model.records[id].name.isNone {
                search.settle(on: path(to: RecordID(id), from: scope))
            }
        }
        return search
    }

    /// A record's name, with its meeting or checklist before it where that is not the place at hand.
    private func path(to id: RecordID, from scope: ScopeID) -> String {
        let name = written(model.name(id))
        if case .one(id) = look(up: model[id].name, from: scope) { return name }
        guard let home = model.enclosing(id, KindSet(.conference, .edition, .checklist)), !model[home].name.isNone else { return name }
        return "\(written(model.name(home))).\(model.name(id))"
    }
}
