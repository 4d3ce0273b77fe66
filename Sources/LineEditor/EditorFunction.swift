/// What a key can be bound to; the numbers are those of the shim, the names those of `.editrc` (`majlis-enter`).
enum EditorFunction: Int32, CaseIterable {
    /// A key that the character source has understood itself, or a paste.
    case event
    case enter, newline
    case complete, completeBack
    case up, down, older, newer
    case left, right, wordLeft, wordRight, lineStart, lineEnd
    case deleteBack, delete, deleteOrLeave
    case killWordBack, killWord, killLine, killLineBack, yank
    case undo, redo
    case searchOlder, searchNewer
    case cancel, suspend, clearScreen
    case closeBrace

    /// Kills in a row collect what they take.
    var isKill: Bool {
        switch self {
        case .killWordBack, .killWord, .killLine, .killLineBack: return true
        default: return false
        }
    }

    var isVertical: Bool { self == .up || self == .down }

    /// The function of a key that is sent as several characters.
    init?(sequence: String) {
        guard let function = Self.sequences[sequence] else { return nil }
        self = function
    }

    private static let sequences: [String: EditorFunction] = {
        var result: [String: EditorFunction] = [
            "[Z": .completeBack,
            "[3~": .delete, "[3;5~": .killWord, "[3;3~": .killWord,
            "[1~": .lineStart, "[7~": .lineStart, "[4~": .lineEnd, "[8~": .lineEnd,
            "[5~": .older, "[6~": .newer,
            "OM": .enter,
            // Enter with Shift or Alt, where a terminal tells.
            "[13;2u": .newline, "[13;3u": .newline, "[27;2;13~": .newline, "[27;3;13~": .newline,
        ]
        let plain: [(String, EditorFunction)] = [
            ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .lineStart), ("F", .lineEnd),
        ]
        for (letter, function) in plain {
            for start in ["[", "O", "[1;2"] { result[start + letter] = function }
        }
        let words: [(String, EditorFunction)] = [("A", .older), ("B", .newer), ("C", .wordRight), ("D", .wordLeft)]
        for (letter, function) in words {
            for start in ["[1;3", "[1;5", "[5", "O5"] { result[start + letter] = function }
        }
        return Dictionary(uniqueKeysWithValues: result.map { ("\u{1B}" + $0, $1) })
    }()
}
