import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a clause says, without regard to how it is written.
struct PartValue: Equatable {
    enum Piece: Equatable {
        case text(String)
        /// A name, or a word of the language by its English form.
        case word(String)
        case sign(String)
    }

    private(set) var pieces: [Piece]

    init(name: String) { pieces = [.word(name)] }

    init(piece: Piece) { pieces = [piece] }

    init(_ node: Node, from first: Int) {
        pieces = []
        read(node, from: first)
    }

    /// Ranges, lengths and shares are read as such, since each language has its own words for them; all else token by token.
    private mutating func read(_ node: Node, from first: Int) {
        var token = first
        for child in node.children where child.endToken > token {
            read(tokens: token..<max(token, child.firstToken), of: node.tree)
            read(part: child, from: max(token, child.firstToken))
            token = child.endToken
        }
        read(tokens: token..<max(token, node.endToken), of: node.tree)
    }

    private mutating func read(tokens: Range<Int>, of tree: SyntaxTree) {
        for index in tokens { if let piece = Self.piece(index, tree) { pieces.append(piece) } }
    }

    private mutating func read(part node: Node, from first: Int) {
        switch node.kind {
        case .range:
            // `14..15`, `between 14 and 15`
            for (position, side) in node.children.enumerated() {
                if position > 0 { pieces.append(.sign("..")) }
                read(part: side, from: side.firstToken)
            }
        case .time:
            guard let time = Literal.time(of: node) else { return read(node, from: first) }
            let parts = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            pieces.append(.sign(parts.prefix(time % 60 == 0 ? 2 : 3).joined(separator: ":")))
        case .compactDuration, .quantity:
            guard let length = Self.length(node) else { return read(node, from: first) }
            pieces.append(.sign(length))
        case .percentage:
            read(tokens: first..<max(first, node.endToken - 1), of: node.tree)
            pieces.append(.sign("%"))
        case .others:
            if let number = Literal.integer(of: node) { pieces.append(.sign("\(number)")) }
            pieces.append(.word(MajlisVocabulary.Literal.others.english))
        default: read(node, from: first)
        }
    }

    /// Values of a clause that stands there twice.
    mutating func join(_ other: PartValue) { pieces += [.sign(",")] + other.pieces }

    var texts: [String] { pieces.compactMap { if case .text(let text) = $0 { text } else { nil } } }
    var firstText: String? { texts.first }
    /// The one name that it is, as in `room hall`.
    var name: String? { if pieces.count == 1, case .word(let name) = pieces[0] { name } else { nil } }

    private static func piece(_ index: Int, _ tree: SyntaxTree) -> Piece? {
        let token = tree.tokens[index]
        switch token.kind {
        case .text, .blockText: return .text(lines(Literal.text(ofToken: index, in: tree)))
        case .quotedWord: return .word(Literal.name(ofToken: index, in: tree))
        case .word: return .word(english(token.word) ?? Literal.name(ofToken: index, in: tree))
        case .comma: return .sign(",")
        // Braces and `;` are layout: what they hold is there with and without them.
        case .leftBrace, .rightBrace, .semicolon, .endOfFile: return nil
        default: return .sign(plain(tree.source.bytes[Int(token.start)..<Int(token.end)]))
        }
    }

    /// Editors change the ends of lines.
    private static func lines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func english(_ word: WordID) -> String? {
        if word == .none { return nil }
        let meanings = Vocabulary.meanings(of: word)
        return meanings.literal?.english ?? meanings.choice?.english ?? meanings.clause?.english ?? meanings.kind?.english
            ?? meanings.unit?.english ?? meanings.function?.english ?? meanings.property?.english
    }

    /// Digits 0-9, hyphens in dates, nothing between groups of digits.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        var plain = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x660...0x669: plain += String(scalar.value - 0x660)
            case 0x6F0...0x6F9: plain += String(scalar.value - 0x6F0)
            case 0x2F where bytes.count > 1: plain += "-"
            case 0x66B: plain += "."
            case 0x5F, 0x66C, 0x200E, 0x200F: continue
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// `90m`, `1h30m` and `90 minutes` are the same; days and longer keep their unit, since not all are of one length.
    private static func length(_ node: Node) -> String? {
        guard let length = WrittenLength(node) else { return nil }
        let others = length.others.map { "\($0.number)\($0.unit.english) " }.joined()
        return others.isEmpty || length.seconds != 0 ? others + "\(length.seconds)s" : others
    }

    // MARK: Marks

    /// Four letters that nearly always differ where the value does.
    /// - Parameter aliases: names that have changed since, with what they were.
    func mark(_ aliases: [String: String] = [:]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ tag: UInt8, _ text: String) {
            hash = (hash ^ UInt64(tag)) &* 0x100_0000_01B3
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        for piece in pieces {
            switch piece {
            case .text(let text): add(1, text)
            case .word(let word): add(2, aliases[word] ?? word)
            case .sign(let sign): add(3, sign)
            }
        }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        let folded = hash ^ (hash >> 29) ^ (hash >> 47)
        let chosen = [18, 12, 6, 0].map { letters[Int(folded >> UInt64($0) & 63)] }
        return String(decoding: chosen, as: UTF8.self)
    }
}
