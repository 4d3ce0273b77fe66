import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Texts that are not written in the letters of the language that they are said to be in.
extension TranslationRule {
    func foreignTexts() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var untagged: [FileID: [(id: RecordID, place: Location, text: String)]] = [:]
        var files: [FileID] = []
        var headings: [FileID: Int] = [:]
        forEachText { text, id, field in
            guard let place = field.origin.location else { return }
            let isName = Self.originals.contains(context.model.kind(id))
            for translation in text.translations where !isName && findings.count < context.parameters.limit {
                guard LetterScript(of: translation.language)?.isMissing(in: translation.text) ?? false else { continue }
                findings.append(foreign(translation, id, place))
            }
            let isHeading = field.property == PropertyKey(.title) || field.property == PropertyKey(.short)
            guard isHeading, !isName else { return }
            headings[place.file, default: 0] += 1
            guard let stated = statedLanguage(at: place), LetterScript(of: stated)?.isMissing(in: text.text) ?? false else { return }
            if untagged[place.file] == nil { files.append(place.file) }
            untagged[place.file, default: []].append((id, place, text.text))
        }
        return findings + files.compactMap { file in untagged[file].flatMap { foreign($0, of: headings[file] ?? 0) } }
    }

    /// What is called as it is called elsewhere: names are written as their bearers write them.
    private static let originals: Set<Kind> = [.person, .organization, .group, .venue, .place, .room, .booth, .quote, .source, .link]

    private func foreign(_ text: TextValue.Translation, _ id: RecordID, _ place: Location) -> Diagnostic {
        var finding = context.naming.finding(
            .translationOtherScript, .translationMismatch, at: id, ["text": .text(text.text), "language": .code(text.language)])
        finding.location = place
        let own = LetterScript.language(of: text.text)
        finding.suggestions =
            [Message(.wayWrittenLanguage, ["example": .code("@\(own) \"…\"")])] + context.naming.waiver(.translationMismatch, on: id)
        return finding
    }

    /// All of a file in one finding: where its first line is missing, nothing in it is in the language that it is taken for.
    /// - Parameter all: how many titles the file has.
    private func foreign(_ texts: [(id: RecordID, place: Location, text: String)], of all: Int) -> Diagnostic? {
        guard let first = texts.first, let stated = statedLanguage(at: first.place) else { return nil }
        let own = LetterScript.language(of: first.text)
        var finding = context.naming.finding(
            .textOtherScript, .translationMismatch, at: first.id,
            ["count": .number(texts.count), "language": .code(stated)])
        finding.location = first.place
        finding.subjects = []
        for name in texts.prefix(Self.most).flatMap({ context.naming.names($0.id) }) where !finding.subjects.contains(name) {
            finding.subjects.append(name)
        }
        finding.related = texts.dropFirst().prefix(Self.most).map {
            RelatedPlace($0.place, Message(.relatedUntranslated, ["item": .text($0.text)]))
        }
        if texts.count * 2 > all {
            let header = own == "ar" ? "مجلس ١ لغة ar" : "majlis 1 language \(own)"
            finding.suggestions.append(Message(.wayScriptLanguage, ["header": .code(header)]))
        }
        finding.suggestions.append(Message(.wayMarkLanguage, ["example": .code("\"…\" @\(own) \"…\"")]))
        return finding
    }
}

/// The letters in which a language is written.
enum LetterScript {
    case latin, arabic, cyrillic

    /// nil for languages that are not known here: nothing is said of them.
    init?(of language: String) {
        switch language {
        case "ar", "fa", "ur", "ps", "ckb", "sd", "ug": self = .arabic
        case "en", "fr", "es", "pt", "de", "it", "nl", "tr", "id", "ms", "sw", "so", "ha", "sq", "pl", "sv", "da", "no", "fi", "cs", "ro",
            "hu":
            self = .latin
        case "ru", "uk", "bg", "be", "mk", "ky", "tg": self = .cyrillic
        default: return nil
        }
    }

    /// The language that a text is most likely to be in, by its letters.
    static func language(of text: String) -> String {
        for scalar in text.unicodeScalars {
            switch LetterScript(of: scalar) {
            case .arabic?: return "ar"
            case .cyrillic?: return "ru"
            case .latin?: return "en"
            case nil: continue
            }
        }
        return "en"
    }

    /// The text has words, and none of them has a letter of this script. Acronyms, addresses and names such as `GitHub` belong to all languages.
    func isMissing(in text: String) -> Bool {
        var foreign = 0
        for word in text.split(whereSeparator: \.isWhitespace) {
            var letters = 0
            var capitals = 0
            var isAddress = false
            for scalar in word.unicodeScalars {
                if scalar == "@" || scalar == "/" { isAddress = true }
                guard let script = LetterScript(of: scalar) else { continue }
                if script == self { return false }
                letters += 1
                if scalar.properties.isUppercase { capitals += 1 }
            }
            if letters > 1, capitals < 2, !isAddress { foreign += 1 }
        }
        return foreign > 0
    }

    /// nil for what is no letter of one of these.
    private init?(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x621...0x63A, 0x641...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6FA...0x6FF, 0x750...0x77F, 0x8A0...0x8C9, 0xFB50...0xFDFB,
            0xFE70...0xFEFC:
            self = .arabic
        case 0x400...0x52F: self = .cyrillic
        default: return nil
        }
    }
}
