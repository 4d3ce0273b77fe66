import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// The languages that a project asks for: every title and text of its scripts must have them.
///
/// Unlike a meeting's languages, which may be those of interpreters alone, these are of what is written; so one finding for each language
/// counts all that lacks it. It stands at the first of them rather than in the project file: each script has its own.
extension TranslationRule {
    func projectGaps() -> [Diagnostic] {
        let codes = projectLanguages()
        if codes.isEmpty { return [] }
        var missing: [String: [(id: RecordID, place: Location)]] = [:]
        for index in context.facts.records.indices where !context.facts.records[index].isTemplate {
            let id = RecordID(index)
            if context.model.kind(id) == .project { continue }
            for clause in [Clause.title, .text, .short] {
                guard let place = context.model.field(id, clause)?.origin.location else { continue }
                for text in texts(context.facts.value(id, clause)) {
                    let written = spoken(text, place)
                    for code in codes where !written.contains(code) { missing[code, default: []].append((id, place)) }
                }
            }
        }
        return codes.compactMap { code in missing[code].flatMap { finding($0, code) } }
    }

    /// In the order of the project file, each once.
    private func projectLanguages() -> [String] {
        var codes: [String] = []
        for project in context.model.records(of: .project) {
            for value in context.model.list(project, .language) {
                if case .label(let code) = value, !codes.contains(context.model.symbols[code]) { codes.append(context.model.symbols[code]) }
            }
        }
        return codes
    }

    private func texts(_ value: Value?) -> [TextValue] {
        switch value {
        case .text(let text)?: [text]
        case .list(let box)?: box.elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }

    private func finding(_ missing: [(id: RecordID, place: Location)], _ code: String) -> Diagnostic? {
        guard let first = missing.first else { return nil }
        var finding = context.naming.finding(
            .projectUntranslated, .translationMismatch, at: first.id, ["count": .number(missing.count), "language": .code(code)])
        finding.location = first.place
        finding.subjects = missing.prefix(Self.most).flatMap { context.naming.names($0.id) }
        finding.related = missing.dropFirst().prefix(Self.most).map {
            RelatedPlace($0.place, Message(.relatedUntranslated, ["item": context.naming.title($0.id)]))
        }
        finding.suggestions = [Message(.wayTranslate, ["example": .code("@\(code) \"…\"")])]
        return finding
    }
}
