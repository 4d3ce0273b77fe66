import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// `translation_mismatch`: the texts of a project held against their translations: numbers and times that differ, languages in which
/// something is missing, a translation that is another thing's, a text that is not in the language that it is said to be in.
///
/// Each text is looked at once and by itself, whatever else there is. Native, because the language sees a text as one value.
struct TranslationRule {
    let context: RuleContext
    /// By file: the language of texts without a tag, where its first line says so.
    let languages: [String?]
    static let most = 10

    static func check(_ context: RuleContext, languages: [String?]) -> [Diagnostic] {
        let rule = TranslationRule(context: context, languages: languages)
        let asked = rule.projectLanguages()
        return rule.differences() + rule.gaps(besides: asked) + rule.projectGaps(asked) + rule.sharedTitles() + rule.foreignTexts()
    }

    // MARK: Texts

    /// Every text with translations, and the clause in which it stands.
    func forEachText(_ body: (TextValue, RecordID, Field) -> Void) {
        for index in context.facts.records.indices where !context.facts.records[index].isTemplate {
            let id = RecordID(index)
            if context.model.isMasked(id) { continue }
            for place in context.facts.range(id) {
                let field = context.facts.fields[place]
                for text in texts(field.value) { body(text, id, field) }
            }
        }
    }

    func texts(_ value: Value?) -> [TextValue] {
        switch value {
        case .text(let text)?: [text]
        case .list(let box)?: box.elements.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: []
        }
    }

    /// The languages in which a text is written.
    func spoken(_ text: TextValue, _ location: Location?) -> Set<String> {
        var result = Set(text.translations.map(\.language))
        result.insert(language(of: text.text, at: location))
        return result
    }

    /// The language of a text without a tag: the one that its script states, else the one in whose letters it is written.
    func language(of text: String, at location: Location?) -> String {
        statedLanguage(at: location) ?? LetterScript.language(of: text)
    }

    /// The language that a script's first line names.
    func statedLanguage(at location: Location?) -> String? {
        let file = location.map { Int($0.file.rawValue) } ?? 0
        return languages.indices.contains(file) ? languages[file] : nil
    }

    // MARK: Numbers

    private func differences() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        forEachText { compare($0, $1, $2, &findings) }
        return findings
    }

    private func compare(_ text: TextValue, _ id: RecordID, _ field: Field, _ findings: inout [Diagnostic]) {
        guard !text.translations.isEmpty, findings.count < context.parameters.limit else { return }
        var base = text.text
        var numbers = TextNumbers(base)
        for translation in text.translations {
            let others = TextNumbers(translation.text)
            if others.all.isEmpty { continue }
            // The first wording that has digits is what the others are held against.
            if numbers.all.isEmpty {
                (base, numbers) = (translation.text, others)
                continue
            }
            guard numbers.contradicts(others) else { continue }
            var finding = context.naming.finding(
                .translationMismatch, .translationMismatch, at: id,
                [
                    "text": .text(base), "numbers": .list(numbers.all.map { .figure($0) }), "translation": .text(translation.text),
                    "others": .list(others.all.map { .figure($0) }),
                ])
            if let location = field.origin.location { finding.location = location }
            finding.suggestions = [Message(.waySameNumbers)] + context.naming.waiver(.translationMismatch, on: id)
            findings.append(finding)
        }
    }
}
