import MajlisModel
import MajlisText
import MajlisVocabulary

/// `acronym_conflict`: one acronym for two things, or for nothing that is written out. Records that share a name are one thing.
struct AcronymRule {
    private let context: RuleContext

    static func check(_ context: RuleContext) -> [Diagnostic] { AcronymRule(context: context).check() }

    private func check() -> [Diagnostic] {
        var holders: [String: [RecordID]] = [:]
        var acronyms: [String] = []
        var findings: [Diagnostic] = []
        for kind in [Kind.organization, .group, .term] {
            for id in context.model.records(of: kind) {
                let own = texts(context.model.value(id, .acronym))
                for acronym in own where !acronym.isEmpty {
                    if holders[acronym] == nil { acronyms.append(acronym) }
                    holders[acronym, default: []].append(id)
                }
                if let first = own.first, names(of: id).isSubset(of: Set(own)) { findings.append(unexplained(first, id)) }
            }
        }
        for acronym in acronyms {
            guard let all = holders[acronym], all.count > 1 else { continue }
            let things = distinct(all)
            if things.count > 1 { findings.append(conflict(acronym, things)) }
        }
        return findings
    }

    /// One record for each thing: those that share a title or another name count once.
    private func distinct(_ records: [RecordID]) -> [RecordID] {
        var known: Set<String> = []
        var result: [RecordID] = []
        for id in records {
            let names = names(of: id)
            if names.isEmpty || known.isDisjoint(with: names), !result.contains(id) { result.append(id) }
            known.formUnion(names)
        }
        return result
    }

    private func names(of id: RecordID) -> Set<String> {
        var names: Set<String> = []
        for clause in [Clause.title, .alias, .formerly] { names.formUnion(texts(context.model.value(id, clause))) }
        return names
    }

    private func texts(_ value: Value?) -> [String] {
        switch value {
        case .text(let text)?: [text.text] + text.translations.map(\.text)
        case .list(let box)?: box.elements.flatMap { texts($0) }
        default: []
        }
    }

    private func conflict(_ acronym: String, _ things: [RecordID]) -> Diagnostic {
        let naming = context.naming
        let shown = things.prefix(10)
        var finding = Diagnostic(
            .acronymConflict, at: naming.place(things[1], .acronym),
            ["acronym": .text(acronym), "count": .number(things.count), "all": .list(shown.map { naming.title($0) })])
        finding.rule = BuiltinRule.acronymConflict.english
        finding.subjects = shown.flatMap { naming.names($0) }
        for thing in shown where thing != things[1] {
            finding.related.append(
                RelatedPlace(
                    naming.place(thing, .acronym), Message(.relatedAcronym, ["acronym": .text(acronym), "item": naming.title(thing)])))
        }
        finding.suggestions = [Message(.wayChangeAcronym)] + naming.waiver(.acronymConflict, on: things[1])
        return finding
    }

    private func unexplained(_ acronym: String, _ id: RecordID) -> Diagnostic {
        var finding = context.naming.finding(.acronymUnexplained, .acronymConflict, at: id, ["acronym": .text(acronym)])
        finding.suggestions = [Message(.wayWriteOut)]
        return finding
    }
}
