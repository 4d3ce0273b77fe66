import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Says what may stand at a place of an input: by the parser's reading of what stands before it, and by what the project declares.
package struct Completer {
    let session: Session

    package init(_ session: Session) { self.session = session }

    /// - Parameter offset: the cursor, in bytes of the input.
    package func completions(in text: String, at offset: Int) -> Completions {
        let before = Self.before(offset, of: text)
        let start = before.utf8.prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }.count
        if before.utf8.dropFirst(start).first == UInt8(ascii: ":") { return commandCompletions(before, from: start + 1) }
        return scriptCompletions(before)
    }

    /// The text before the cursor, cut between two characters.
    private static func before(_ offset: Int, of text: String) -> String {
        let bytes = Array(text.utf8)
        var end = max(0, min(offset, bytes.count))
        while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// A list for a word begun, in the letters in which the person writes.
    func list(begun: String, after before: some StringProtocol) -> CandidateList {
        let letters = begun.contains(where: \.isLetter) ? begun : String(before)
        let isArabic = letters.contains(where: \.isLetter) ? Self.isArabic(letters) : session.language == .arabic
        return CandidateList(begun: begun, isArabic: isArabic, language: session.language)
    }

    /// Whether the last letters are Arabic, those of texts in quotation marks not counted.
    private static func isArabic(_ text: String) -> Bool {
        var isInQuotes = false
        var result: Bool?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": isInQuotes.toggle()
            case "«", "“": isInQuotes = true
            case "»", "”", "\n": isInQuotes = false
            default:
                if !isInQuotes, scalar.properties.isAlphabetic { result = (0x600...0x6FF).contains(scalar.value) }
            }
        }
        return result ?? text.hasArabicLetters
    }

    func gloss(_ word: some VocabularyWord) -> String { session.language == .arabic ? word.glossArabic : word.gloss }
}
