import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// `translation_mismatch`: translations of one text that differ in their numbers and times, and titles that some sessions have in a
/// language and others have not.
///
/// Numbers are compared as they are written in digits of any kind; `12,000` is `١٢٬٠٠٠`. A translation that writes its numbers in words is left
/// alone. Native, because the language sees a text as one value.
struct TranslationRule {
    let context: RuleContext
    /// By file: the language of texts without a tag.
    private let languages: [String]
    static let most = 10

    static func check(_ context: RuleContext, languages: [String]) -> [Diagnostic] {
        let rule = TranslationRule(context: context, languages: languages)
        return rule.differences() + rule.gaps() + rule.projectGaps()
    }

    // MARK: Numbers

    private func differences() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for index in context.facts.records.indices where !context.facts.records[index].isTemplate {
            let id = RecordID(index)
            if context.model.isMasked(id) { continue }
            for place in context.facts.range(id) {
                let field = context.facts.fields[place]
                switch field.value {
                case .text(let text): compare(text, id, field, &findings)
                case .list(let box):
                    for case .text(let text) in box.elements { compare(text, id, field, &findings) }
                default: continue
                }
            }
        }
        return findings
    }

    private func compare(_ text: TextValue, _ id: RecordID, _ field: Field, _ findings: inout [Diagnostic]) {
        guard !text.translations.isEmpty, findings.count < context.parameters.limit else { return }
        var base = text.text
        var numbers = TranslationRule.numbers(in: base)
        for translation in text.translations {
            let others = TranslationRule.numbers(in: translation.text)
            if others.isEmpty { continue }
            // The first wording that has digits is what the others are held against.
            if numbers.isEmpty {
                (base, numbers) = (translation.text, others)
                continue
            }
            guard numbers != others else { continue }
            var finding = context.naming.finding(
                .translationMismatch, .translationMismatch, at: id,
                [
                    "text": .text(base), "numbers": .list(numbers.map { .figure($0) }), "translation": .text(translation.text),
                    "others": .list(others.map { .figure($0) }),
                ])
            if let location = field.origin.location { finding.location = location }
            finding.suggestions = [Message(.waySameNumbers)] + context.naming.waiver(.translationMismatch, on: id)
            findings.append(finding)
        }
    }

    /// The numbers and times of a text in Western digits, in ascending order: `14:00`, `12000`, `2.5`.
    static func numbers(in text: String) -> [String] {
        var found: [String] = []
        var current = ""
        var pending: Character?
        func finish() {
            if !current.isEmpty { found.append(current) }
            current = ""
            pending = nil
        }
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                if let separator = pending {
                    current.append(separator)
                    pending = nil
                }
                current.append(digit)
            } else if !current.isEmpty, pending == nil, let separator = separator(scalar) {
                pending = separator
            } else {
                finish()
            }
        }
        finish()
        return found.map(normal).sorted()
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Character? {
        let value: UInt32
        switch scalar.value {
        case 0x30...0x39: value = scalar.value - 0x30
        case 0x660...0x669: value = scalar.value - 0x660
        case 0x6F0...0x6F9: value = scalar.value - 0x6F0
        default: return nil
        }
        return Unicode.Scalar(0x30 + value).map { Character($0) }
    }

    /// What may stand inside a number or a time.
    private static func separator(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar {
        case ":": ":"
        case ".", "٫": "."
        case ",", "٬", "_", "\u{A0}", "\u{202F}": ","
        default: nil
        }
    }

    /// Without separators of thousands and leading zeros; a comma before anything but three digits is a decimal point.
    private static func normal(_ number: String) -> String {
        var parts = number.split(separator: ",", omittingEmptySubsequences: false)
        var result = String(parts.removeFirst())
        for part in parts {
            let isThousands = part.prefix { $0 != "." && $0 != ":" }.count == 3
            result += isThousands ? String(part) : "." + part
        }
        let trimmed = result.drop { $0 == "0" }
        return trimmed.first?.isNumber == true ? String(trimmed) : "0" + trimmed
    }

    // MARK: Gaps

    /// A meeting in several languages whose sessions have titles in one of them only in part.
    private func gaps() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for kind in [Kind.conference, .edition] {
            for meeting in context.model.records(of: kind) {
                let codes = context.model.list(meeting, .language).compactMap { value -> String? in
                    if case .label(let code) = value { return context.model.symbols[code] }
                    return nil
                }
                if codes.count > 1 { findings += gaps(of: meeting, in: codes) }
            }
        }
        return findings
    }

    private func gaps(of meeting: RecordID, in codes: [String]) -> [Diagnostic] {
        var sessions: [(id: RecordID, languages: Set<String>)] = []
        for id in context.model.records(of: .session) where context.meetings.meeting(of: id, in: context.facts) == meeting {
            guard case .text(let title)? = context.facts.value(id, .title) else { continue }
            sessions.append((id, spoken(title, context.model.field(id, .title)?.origin.location)))
        }
        return codes.compactMap { code in
            let missing = sessions.filter { !$0.languages.contains(code) }.map(\.id)
            // A language that no title has is for interpretation, or comes later.
            guard !missing.isEmpty, missing.count < sessions.count else { return nil }
            var finding = context.naming.finding(
                .translationMissing, .translationMismatch, at: meeting,
                ["count": .number(missing.count), "all": .number(sessions.count), "language": .code(code)])
            finding.subjects += missing.prefix(TranslationRule.most).flatMap { context.naming.names($0) }
            finding.related = missing.prefix(TranslationRule.most).map {
                RelatedPlace(context.naming.place($0), Message(.relatedUntranslated, ["item": context.naming.title($0)]))
            }
            finding.suggestions = [Message(.wayTranslate, ["example": .code("@\(code) \"…\"")])]
            return finding
        }
    }

    func spoken(_ text: TextValue, _ location: Location?) -> Set<String> {
        var result = Set(text.translations.map(\.language))
        let file = location.map { Int($0.file.rawValue) } ?? 0
        result.insert(languages.indices.contains(file) ? languages[file] : "en")
        return result
    }
}
