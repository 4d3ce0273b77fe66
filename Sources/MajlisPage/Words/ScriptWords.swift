import MajlisReport
import MajlisText

/// What the page's scripts say, as JSON: for each language its direction, its locale and the sentences, with `{0}` where a value comes.
struct ScriptWords {
    let words: PageWords

    /// Sentences by the names that the scripts have for them.
    private static let sentences: [(name: String, code: MessageCode, placeholder: String?)] = [
        ("nothingNow", .pageNothingNow, nil), ("nothingNext", .pageNothingNext, nil), ("until", .pageUntil, "time"),
        ("at", .pageAtTime, "time"), ("mineEmpty", .pageMineEmpty, nil), ("copied", .pageMineCopied, nil),
        ("cleared", .pageMineCleared, nil), ("saved", .pageMineSaved, nil), ("added", .pageAdded, "title"),
        ("removed", .pageRemoved, "title"), ("overlap", .pageOverlap, "titles"), ("begins", .pageBeforeStart, "date"),
        ("over", .pageAfterEnd, nil), ("calendar", .pageCalendarName, "title"), ("mineTimes", .pageTimesMinePlain, nil),
    ]

    /// Sentences that count, each in the forms for 0, 1, 2, 3, 11 and 100.
    private static let counted: [(name: String, code: MessageCode)] = [
        ("results", .pageResults), ("starred", .pageStarred), ("overlaps", .pageOverlaps), ("shared", .pageShared),
        ("undated", .pageUndated),
    ]

    private static let samples = [0, 1, 2, 3, 11, 100]

    func json(identity: String) -> String {
        var text = "{\"identity\":\(quoted(identity))"
        text += ",\"languages\":{"
        for (number, tongue) in words.tongues.enumerated() {
            if number > 0 { text += "," }
            text += "\(quoted(tongue.code)):{\"direction\":\"\(tongue.isRightToLeft ? "rtl" : "ltr")\","
            text += "\"locale\":\(quoted(locale(tongue)))"
            for sentence in Self.sentences {
                var message = Message(sentence.code)
                if let placeholder = sentence.placeholder { message = Message(sentence.code, [placeholder: .code("{0}")]) }
                text += ",\"\(sentence.name)\":\(quoted(tongue.said.plain(message)))"
            }
            for sentence in Self.counted {
                let forms = Self.samples.map { quoted(form(sentence.code, $0, tongue)) }
                text += ",\"\(sentence.name)\":[\(forms.joined(separator: ","))]"
            }
            text += "}"
        }
        return text + "}}"
    }

    /// The sentence for a number, with `{0}` where the number itself stands.
    private func form(_ code: MessageCode, _ number: Int, _ tongue: PageWords.Tongue) -> String {
        let said = tongue.said.plain(Message(code, ["count": .number(number)]))
        return said.replacing(tongue.said.convention.number(number), with: "{0}")
    }

    /// For `Intl`, with the digits of the page.
    private func locale(_ tongue: PageWords.Tongue) -> String {
        let convention = tongue.said.convention
        var locale = tongue.code
        if tongue.code == Language.arabic.code, let region = convention.region { locale += "-\(region.rawValue)" }
        // English as the world reads it: days before months, 24 hours.
        if tongue.code == Language.english.code { locale += "-GB" }
        switch convention.digits {
        case .western: return locale + "-u-nu-latn"
        case .arabic: return locale + "-u-nu-arab"
        case .persian: return locale + "-u-nu-arabext"
        }
    }

    /// A JSON string in which nothing ends the element around it.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
