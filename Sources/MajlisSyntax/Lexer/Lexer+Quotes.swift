import MajlisText

/// Texts between marks that are quotation marks elsewhere: `'…'`, `‘…’`, `„…“`, `”…”`, `‹…›`.
extension Lexer {
    private static let marks: [(opening: String, closing: [String])] = [
        ("'", ["'"]), ("‘", ["’", "‘"]), ("’", ["’"]), ("„", ["“", "”"]), ("‚", ["‘", "’"]), ("”", ["”"]), ("‹", ["›"]), ("»", ["«", "»"]),
    ]

    /// Takes the text where the mark at hand opens one that closes on its line, and says how it is written.
    mutating func scanWronglyQuoted() -> Bool {
        guard let marks = Lexer.marks.first(where: { begins(with: $0.opening, at: i) }) else { return false }
        let start = i
        let inner = start + marks.opening.utf8.count
        guard let close = closing(marks.closing, from: inner) else { return false }
        i = close.end
        add(.text, from: start, .faulty)
        checkCharacters(from: start, to: i)
        let opening = TextRange(start: ByteOffset(start), end: ByteOffset(inner))
        let closing = TextRange(start: ByteOffset(close.start), end: ByteOffset(close.end))
        guard report(.wrongQuotes, from: start, to: i, ["found": .code(marks.opening)]) else { return true }
        // What is in the text already needs another pair.
        let text = bytes[inner..<close.start]
        guard !text.contains(UInt8(ascii: "\"")), !text.contains(UInt8(ascii: "\\")) else { return true }
        let written = "\"" + String(decoding: text, as: UTF8.self) + "\""
        let edits = [opening, closing].map { TextEdit(Location(file: file, range: $0), "\"") }
        diagnostics[diagnostics.count - 1].fixes = [FixIt(Message(.replaceBy, ["word": .code(written)]), edits, isSure: true)]
        return true
    }

    /// The first mark behind which no letter stands: `'the chair's room'` is one text.
    private func closing(_ marks: [String], from place: Int) -> (start: Int, end: Int)? {
        var k = place
        while k < end, bytes[k] != 0x0A, bytes[k] != 0x0D {
            if let mark = marks.first(where: { begins(with: $0, at: k) }) {
                let stop = k + mark.utf8.count
                if k > place, !isLetter(at: stop), digit(at: stop) == nil { return (k, stop) }
            }
            k += 1
        }
        return nil
    }

    private func begins(with mark: String, at place: Int) -> Bool {
        var k = place
        for byte in mark.utf8 {
            guard k < end, bytes[k] == byte else { return false }
            k += 1
        }
        return true
    }
}
