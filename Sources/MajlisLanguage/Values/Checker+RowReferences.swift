import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// References in the rows of tables: by name as everywhere, otherwise by `id` or by title, as lists of people write them.
extension Checker {
    /// Names, ids and titles by which rows know the records that are no templates.
    typealias TextNames = [String: [RecordID]]

    /// The record of one of the kinds that a text names; nil, and a finding, where there is none or more than one.
    mutating func recordCalled(
        _ text: String, _ node: Node, _ kinds: KindSet, _ scope: ScopeID, _ holder: Holder, reportsUnknown: Bool = true
    ) -> Value? {
        // `Qazi` and `Round table` may be names that are written in their own way.
        let name = model.symbols.intern(TableHeader.word(text))
        if case .one(let id) = resolve(name, kinds: kinds, scope: scope), kinds.contains(model.kind(id)) { return .record(id) }
        let all = recordsByText()[text] ?? []
        var fitting = all.filter { kinds.contains(model.kind($0)) }
        if fitting.isEmpty { fitting = all.compactMap { referringRecord(of: $0, kinds: kinds, scope: scope) } }
        if fitting.count > 1 {
            // Of several meetings, the one at hand.
            let around = Set(scopes[scope])
            let near = fitting.filter { model.enclosing($0, Checker.meetings).map(around.contains) ?? true }
            if near.count == 1 { fitting = near }
        }
        if let only = fitting.first, fitting.count == 1 {
            if wordUses != nil { note(node, only) }
            return .record(only)
        }
        if kinds.contains(.category), let id = defaultCategory(Vocabulary.word(TableHeader.word(text))) { return .record(id) }
        if fitting.count > 1 {
            reportSeveral(text, fitting, at: node.location)
        } else if reportsUnknown {
            reportNobody(text, kinds, at: node.location)
        }
        return nil
    }

    private mutating func reportSeveral(_ text: String, _ all: [RecordID], at place: Location) {
        let shown = all.prefix(4).map { id in
            model.name(id).isEmpty ? self.place(of: id) : MessageArgument.code(model.name(id))
        }
        var finding = Diagnostic(.tableAmbiguousText, at: place, ["text": .text(text), "records": .list(shown)])
        for id in all.prefix(4) {
            if let declared = model[id].headOrigin.location { finding.related.append(RelatedPlace(declared, Message(.declaredHere))) }
        }
        report(finding)
    }

    private mutating func reportNobody(_ text: String, _ kinds: KindSet, at place: Location) {
        guard unknownNames.insert(place).inserted else { return }
        var finding = Diagnostic(
            .tableUnknownText, at: place, ["kinds": .list(kinds.prefix(4).map { .word($0.english) }), "text": .text(text)])
        // A list with commas is one title.
        if text.contains(",") || text.contains("،") { finding.suggestions.append(Message(.tableSeveralValues)) }
        if maySearch() {
            var search = NearNames(text)
            for (title, ids) in recordsByText() where ids.contains(where: { kinds.contains(model.kind($0)) }) {
                search.visit(title, as: title)
            }
            if let best = search.best.first { finding.suggestions.append(Message(.doYouMeanNames, ["names": .list([.text(best)])])) }
        }
        report(finding)
    }

    /// Read from the trees, because clauses may not have been read yet.
    private mutating func recordsByText() -> TextNames {
        if let textNames { return textNames }
        var found: TextNames = [:]
        for draft in drafts where !model.records[draft.record.index].isTemplate {
            for text in texts(of: node(draft.node, draft.tree)) where found[text]?.last != draft.record {
                found[text, default: []].append(draft.record)
            }
        }
        textNames = found
        return found
    }

    /// The title of a record in every language, and its ids.
    private func texts(of record: Node) -> [String] {
        var texts: [String] = []
        for part in record.children {
            switch part.kind {
            case .recordTitle: texts += Self.texts(part)
            case .clause: texts += Self.texts(clause: part)
            case .block: for clause in part.children where clause.kind == .clause { texts += Self.texts(clause: clause) }
            default: break
            }
        }
        return texts
    }

    private static func texts(clause: Node) -> [String] {
        switch Vocabulary.meanings(of: clause.head.word).clause {
        case .title: clause.first(.text).map { texts($0) } ?? []
        case .id:
            clause.children.compactMap { $0.kind == .text ? Literal.text(of: $0).value : $0.kind == .name ? Literal.name(of: $0) : nil }
        default: []
        }
    }

    private static func texts(_ node: Node) -> [String] {
        let text = Literal.text(of: node)
        return [text.value] + text.translations.map(\.value)
    }
}
