import MajlisModel
import MajlisVocabulary

/// Takes apart what was typed as a subject.
enum SubjectWords {
    /// One name of a path, with what stands in brackets behind it.
    struct Step: Equatable {
        var name: String
        var element: String?
    }

    static func trimmed(_ text: String) -> String {
        var part = text[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }

    /// Without regard to case, vowel signs and the spellings of hamza; a low line is a space.
    static func folded(_ text: String) -> String {
        Vocabulary.fold(String(text.lowercased().map { $0 == "_" ? " " : $0 }))
    }

    /// Without the quotation marks around it.
    static func unquoted(_ text: String) -> String {
        for (open, close) in [("\"", "\""), ("“", "”"), ("«", "»")] where text.hasPrefix(open) && text.hasSuffix(close) && text.count > 2 {
            return String(text.dropFirst().dropLast())
        }
        return text
    }

    static func unticked(_ text: String) -> String {
        text.hasPrefix("`") && text.hasSuffix("`") && text.count > 2 ? String(text.dropFirst().dropLast()) : text
    }

    /// Letters, digits and low lines, not beginning with a digit.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "_" else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue || $0 == "_" }
    }

    /// A whole number in the digits of any script that scripts take.
    static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.unicodeScalars.count <= 9 else { return nil }
        var number = 0
        for scalar in text.unicodeScalars {
            guard let digit = digit(scalar) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x660...0x669: Int(scalar.value) - 0x660
        case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
        default: nil
        }
    }

    /// `2027-03-14`, `2027/3/14`
    static func date(_ text: String) -> CivilDate? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }.map { number($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// `event 3`, `حدث ٣`: which event of the scripts, counted from 1.
    static func eventNumber(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard words.count == 2, ["event", "حدث", "الحدث"].contains(words[0].lowercased()) else { return nil }
        return number(words[1])
    }

    /// `chapter.majlis:12`, `chapter.majlis:12:3`; the column says nothing more.
    static func place(_ text: String) -> (file: String, line: Int)? {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = number(parts[parts.count - 1]) else { return nil }
        parts.removeLast()
        if parts.count >= 2, let line = number(parts[parts.count - 1]) {
            return (parts.dropLast().joined(separator: ":"), line)
        }
        let file = parts.joined(separator: ":")
        // `09:30` is a time.
        guard number(file) == nil else { return nil }
        return (file, last)
    }

    /// The names of a path; nil where the text is none.
    static func path(_ text: String) -> [Step]? {
        var steps: [Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            var name = part[...]
            var element: String?
            if let open = part.firstIndex(of: "["), part.last == "]" {
                element = unticked(trimmed(String(part[part.index(after: open)...].dropLast())))
                name = part[..<open]
            }
            let plain = unticked(trimmed(String(name)))
            guard isName(plain), element.map(isName) ?? true else { return nil }
            steps.append(Step(name: plain, element: element))
        }
        return steps.isEmpty ? nil : steps
    }
}
