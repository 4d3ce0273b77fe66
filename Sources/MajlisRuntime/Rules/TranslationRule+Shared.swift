import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Two things of a kind in one meeting that have different titles in one language and the same in another: the second was copied.
extension TranslationRule {
    private struct Key: Hashable {
        var kind: Kind
        var meeting: RecordID?
        var language: String
        var title: String
    }

    private struct Title {
        var id: RecordID
        var place: Location
        /// By language.
        var wordings: [String: String]
        /// As the script has it first.
        var own: String
    }

    func sharedTitles() -> [Diagnostic] {
        var holders: [Key: [Title]] = [:]
        var order: [Key] = []
        for index in context.facts.records.indices where !context.facts.records[index].isTemplate {
            let id = RecordID(index)
            let kind = context.model.kind(id)
            if context.model.isMasked(id) || Self.sharing.contains(kind) { continue }
            guard case .text(let text)? = context.facts.value(id, .title), !text.translations.isEmpty else { continue }
            guard let place = context.model.field(id, .title)?.origin.location else { continue }
            var wordings = [language(of: text.text, at: place): text.text]
            for translation in text.translations { wordings[translation.language] = translation.text }
            let title = Title(id: id, place: place, wordings: wordings, own: text.text)
            let meeting = context.meetings.meeting(of: id, in: context.facts)
            for (language, wording) in wordings.sorted(by: { $0.key < $1.key }) {
                let key = Key(kind: kind, meeting: meeting, language: language, title: Self.plain(wording))
                if holders[key] == nil { order.append(key) }
                holders[key, default: []].append(title)
            }
        }
        var findings: [Diagnostic] = []
        for key in order {
            guard let titles = holders[key], titles.count > 1, let first = titles.first else { continue }
            // One title of the script's own for two things is told apart by what stands around it; a copied translation is a slip.
            if titles.allSatisfy({ $0.wordings[key.language] == $0.own }) { continue }
            let others = titles.dropFirst().filter { differ($0, first) }
            guard let other = others.first, findings.count < context.parameters.limit else { continue }
            var finding = context.naming.finding(
                .translationShared, .translationMismatch, at: other.id,
                [
                    "first": .text(first.own), "second": .text(other.own), "language": .code(key.language),
                    "translation": .text(other.wordings[key.language] ?? ""),
                ])
            finding.location = other.place
            finding.subjects = [first, other].flatMap { context.naming.names($0.id) }
            finding.related = ([first] + others.dropFirst()).prefix(Self.most).map {
                RelatedPlace($0.place, Message(.relatedUntranslated, ["item": context.naming.title($0.id)]))
            }
            finding.suggestions = [Message(.wayOwnTranslation)] + context.naming.waiver(.translationMismatch, on: other.id)
            findings.append(finding)
        }
        return findings
    }

    /// Breaks are called alike; persons, bodies and places may have one name in one language and two in another (طرابلس), and so may offices and
    /// terms (رئيس).
    private static let sharing: Set<Kind> = [
        .break, .person, .project, .rule, .workflow, .cue, .post, .role, .term, .category, .group, .organization, .place, .venue, .source,
        .link,
    ]

    /// Whether they have different titles in a language that both have, of which neither is a part of the other: `Lunch` and `Lunch break`
    /// may well be one word elsewhere.
    private func differ(_ one: Title, _ other: Title) -> Bool {
        one.wordings.contains { language, wording in
            guard let second = other.wordings[language] else { return false }
            let (a, b) = (Set(Self.words(wording)), Set(Self.words(second)))
            return !a.isEmpty && !b.isEmpty && !a.isSubset(of: b) && !b.isSubset(of: a)
        }
    }

    private static func words(_ text: String) -> [String] {
        plain(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func plain(_ text: String) -> String { Vocabulary.fold(text).lowercased() }
}
