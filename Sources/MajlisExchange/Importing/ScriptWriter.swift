/// Writes records and their clauses, line by line. The formatter gives them their final layout.
struct ScriptWriter {
    private(set) var text: [UInt8] = []
    private var depth = 0

    private static let step = 4

    mutating func line(_ content: String) {
        indent()
        text += content.utf8
        text.append(0x0A)
    }

    mutating func blank() { text.append(0x0A) }

    /// A comment; each line of it on a line of its own.
    mutating func comment(_ words: String) {
        for line in words.split(whereSeparator: \.isNewline) { self.line("# " + line.filter { !Self.isUnseen($0) }) }
    }

    /// Where a block was opened: the length before its brace and behind it.
    struct Opening {
        fileprivate var head: Int
        fileprivate var body: Int
    }

    /// A record's head; what follows stands in its block until that is closed.
    mutating func open(_ head: String) -> Opening {
        indent()
        text += head.utf8
        let end = text.count
        text += " {\n".utf8
        depth += 1
        return Opening(head: end, body: text.count)
    }

    /// Ends a block; one that holds nothing is taken back.
    mutating func close(_ opening: Opening) {
        depth -= 1
        if text.count == opening.body {
            text.removeSubrange(opening.head...)
        } else {
            indent()
            text.append(UInt8(ascii: "}"))
        }
        text.append(0x0A)
    }

    /// A clause with a text that may be long.
    mutating func clause(_ word: String, _ value: LocalText?) {
        guard let value else { return }
        line("\(word) " + ScriptText.written(value, indentation: (depth + 1) * Self.step))
    }

    /// A field that the script has added.
    mutating func field(_ name: String, text value: String) {
        line("\(name): " + ScriptText.written(LocalText(value), indentation: (depth + 1) * Self.step))
    }

    private mutating func indent() { text += repeatElement(0x20, count: depth * Self.step) }

    /// Controls and what turns the direction have no place in a comment.
    private static func isUnseen(_ character: Character) -> Bool {
        character.unicodeScalars.contains {
            $0.value < 0x20 || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
    }
}
