import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// `body_two_names`: two records that are called the same, so that one body stands under two names.
///
/// Titles, other names and former names are compared as readers compare them: letter case, spaces, hyphens and the spellings that Arabic leaves
/// open make no difference. Editions of a series may each list the same bodies, so records of different meetings are never compared.
/// Native, because the language does not compare all names of all bodies at a cost that grows with their number alone.
struct BodyNamesRule {
    private let context: RuleContext

    static func check(_ context: RuleContext) -> [Diagnostic] { BodyNamesRule(context: context).check() }

    private struct Holder {
        var record: RecordID
        var name: String
    }

    private func check() -> [Diagnostic] {
        var holders: [String: [Holder]] = [:]
        var findings: [Diagnostic] = []
        var reported: Set<[RecordID]> = []
        for kind in [Kind.organization, .group] {
            for id in context.model.records(of: kind) where !context.model[id].isTemplate {
                for name in names(of: id) {
                    let key = BodyNamesRule.key(name)
                    guard !key.isEmpty else { continue }
                    let others = holders[key] ?? []
                    if others.contains(where: { $0.record == id }) { continue }
                    if let other = others.first(where: { sharesMeeting($0.record, id) }), reported.insert([other.record, id]).inserted {
                        findings.append(finding(other, Holder(record: id, name: name)))
                    }
                    holders[key, default: []].append(Holder(record: id, name: name))
                }
            }
        }
        return findings
    }

    /// Both stand in one meeting, or one of them outside of all.
    private func sharesMeeting(_ a: RecordID, _ b: RecordID) -> Bool {
        let meetings: KindSet = [.conference, .edition]
        guard let first = context.model.enclosing(a, meetings), let second = context.model.enclosing(b, meetings) else { return true }
        return first == second
    }

    private func names(of id: RecordID) -> [String] {
        [Clause.title, .alias, .formerly].flatMap { texts(context.model.value(id, $0)) }
    }

    private func texts(_ value: Value?) -> [String] {
        switch value {
        case .text(let text)?: [text.text] + text.translations.map(\.text)
        case .list(let box)?: box.elements.flatMap { texts($0) }
        default: []
        }
    }

    /// Letters and digits alone, folded.
    private static func key(_ name: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in Vocabulary.fold(name).lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            key.append(scalar)
        }
        return String(key)
    }

    private func finding(_ first: Holder, _ second: Holder) -> Diagnostic {
        let naming = context.naming
        var finding = naming.finding(
            .bodyTwoNames, .bodyTwoNames, at: second.record,
            ["one": called(second.record), "other": called(first.record), "name": .text(second.name)])
        finding.subjects = naming.names(second.record, first.record)
        finding.related = [RelatedPlace(naming.place(first.record), Message(.relatedSameName, ["name": .text(first.name)]))]
        finding.suggestions = [Message(.wayOneRecord)] + naming.waiver(.bodyTwoNames, on: second.record)
        return finding
    }

    /// The record's name in the script: the titles may be the same.
    private func called(_ id: RecordID) -> MessageArgument {
        let name = context.model.name(id)
        return name.isEmpty ? context.naming.title(id) : .code(name)
    }
}
