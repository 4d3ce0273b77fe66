import MajlisSyntax
import MajlisText

/// The first line of a script.
enum Header {
    /// The edition that a script pins; nil where it has no first line of this kind.
    static func edition(of tree: SyntaxTree) -> Int? {
        guard let header = tree.root.first(.header) else { return nil }
        var value = 0
        for scalar in tree.source.text(tree.tokens[header.firstToken + 1].range).unicodeScalars {
            guard let digit = scalar.properties.numericValue, value < 1_000_000 else { return .max }
            value = value * 10 + Int(digit)
        }
        return value
    }

    /// Whether more words of the language are written in Arabic letters than in Latin ones.
    static func isArabic(_ tree: SyntaxTree) -> Bool {
        var balance = 0
        for token in tree.tokens where token.kind == .word && token.word != .none {
            balance += tree.source.bytes[Int(token.start)] >= 0x80 ? 1 : -1
        }
        return balance > 0
    }

    /// Where the first line belongs: behind a byte-order mark and a line such as `#!/usr/bin/env majlis`.
    static func place(in bytes: [UInt8]) -> Int {
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if bytes[place...].starts(with: Array("#!".utf8)) {
            while place < bytes.count, bytes[place] != 0x0A { place += 1 }
            place = min(place + 1, bytes.count)
        }
        return place
    }

    /// How the script ends its lines, by its first one.
    static func lineEnd(in bytes: [UInt8]) -> String {
        guard let place = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        if bytes[place] == 0x0A { return "\n" }
        return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? "\r\n" : "\r"
    }
}
