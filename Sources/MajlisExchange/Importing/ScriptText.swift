/// Texts as a script writes them: in quotation marks, or between lines of three where they are long.
enum ScriptText {
    /// Longer texts stand between lines of their own.
    private static let longest = 80

    static func quoted(_ text: String) -> String {
        let needsEscapes = text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == 0x7F }
        let escapesTurns = hasUnbalancedTurns(text)
        guard needsEscapes || escapesTurns else { return "\"\(text)\"" }
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\t": written += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || escapesTurns && isTurn(scalar):
                written += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written + "\""
    }

    /// The text verbatim between three quotation marks, each line indented; nil for short texts and where only escapes can tell what it holds.
    static func block(_ text: String, indentation: Int) -> String? {
        guard text.utf8.count > longest || text.utf8.contains(0x0A), isVerbatim(text) else { return nil }
        let margin = repeatElement(UInt8(ascii: " "), count: indentation)
        let fence = repeatElement(UInt8(ascii: "\""), count: 3)
        var written: [UInt8] = []
        written.reserveCapacity(text.utf8.count + 256)
        written += fence
        written.append(0x0A)
        for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !line.isEmpty { written += margin }
            written += line
            written.append(0x0A)
        }
        written += margin
        written += fence
        return String(decoding: written, as: UTF8.self)
    }

    /// A text and its translations, in one of the two forms.
    static func written(_ text: LocalText, indentation: Int?) -> String {
        var written = one(text.text, indentation)
        for translation in text.translations { written += " @\(translation.language) " + one(translation.text, indentation) }
        return written
    }

    private static func one(_ text: String, _ indentation: Int?) -> String {
        let text = withLineFeeds(text)
        return indentation.flatMap { block(text, indentation: $0) } ?? quoted(text)
    }

    /// Lines of a script's texts end with a line feed alone.
    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes = Array(text.utf8)
        var end = 0
        for (place, byte) in bytes.enumerated() where byte != 0x0D || place + 1 == bytes.count || bytes[place + 1] != 0x0A {
            bytes[end] = byte
            end += 1
        }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    private static func isVerbatim(_ text: String) -> Bool {
        var quotes = 0
        var turns = false
        for byte in text.utf8 {
            quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
            if quotes == 3 { return false }
            if byte < 0x20, byte != 0x0A, byte != 0x09 { return false }
            if byte == 0x7F { return false }
            if byte == 0xE2 { turns = true }
        }
        return !(turns && hasUnbalancedTurns(text))
    }

    // MARK: Direction

    /// Embeddings, overrides and isolates, and what ends them.
    private static func isTurn(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// A script refuses texts that turn what stands behind them, unless it is written out.
    private static func hasUnbalancedTurns(_ text: String) -> Bool {
        guard text.utf8.contains(0xE2) else { return false }
        var depth = 0
        for scalar in text.unicodeScalars where isTurn(scalar) {
            depth += scalar.value == 0x202C || scalar.value == 0x2069 ? -1 : 1
            if depth < 0 { return true }
        }
        return depth != 0
    }
}
