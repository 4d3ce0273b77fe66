import MajlisText
import MajlisVocabulary

/// Whether an input that grows line by line is whole: what is still open behind its last line, by the rules after which the parser goes on.
///
/// Each line is looked at once, so a long input costs no more than its length. What is simply wrong, such as a text without its closing
/// mark or a brace too many, is whole: more lines would not mend it.
public struct InputGrowth: Sendable {
    /// Opening brackets and braces that have no closing one yet, outermost first.
    private var openings: [TokenKind] = []
    /// The last token joins what follows: a comma, an operator, an infix word.
    private var isJoined = false
    /// Inside a text between three quotation marks.
    public private(set) var isInText = false
    /// The last line has nothing but white space.
    public private(set) var endsBlank = false

    public init() {}

    /// The last line is a documentation comment: it belongs to the declaration that follows.
    private var awaitsDeclaration = false

    /// How many braces and brackets are open.
    public var depth: Int { openings.count }

    /// Nothing is open, and the last line does not lead over to the next.
    public var isWhole: Bool { openings.isEmpty && !isJoined && !isInText && !awaitsDeclaration }

    /// The last line ends in what the next one must go on with.
    public var isInMidLine: Bool { isJoined }

    /// Adds a line, without its line feed.
    public mutating func append(_ line: some StringProtocol) {
        var line = String(line)
        line.withUTF8 { append($0) }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        endsBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        var start = 0
        if isInText {
            guard let close = Self.marks(in: bytes) else { return }
            isInText = false
            isJoined = false
            start = close + 3
        }
        var lexer = Lexer(bytes, file: FileID(0), range: TextRange(start: ByteOffset(start), end: ByteOffset(bytes.count)))
        lexer.run()
        // The lexer does not know that a line begins here.
        if start == 0, !lexer.tokens.isEmpty { lexer.tokens[0].flags.formUnion([.startsLine]) }
        take(lexer.tokens)
    }

    private mutating func take(_ tokens: [Token]) {
        // A line that plainly begins an item ends what was forgotten to be closed.
        if tokens.plainlyBeginsItem(at: 0) { while let last = openings.last, last != .leftBrace { openings.removeLast() } }
        for token in tokens {
            switch token.kind {
            case .endOfFile: break
            case .leftBrace, .leftParen, .leftBracket: openings.append(token.kind)
            case .rightBrace:
                if let brace = openings.lastIndex(of: .leftBrace) { openings.removeSubrange(brace...) } else { openings = [] }
            case .rightParen: if openings.last == .leftParen { openings.removeLast() }
            case .rightBracket: if openings.last == .leftBracket { openings.removeLast() }
            case .blockText where token.flags.contains(.unterminated): isInText = true
            default: break
            }
        }
        guard let last = tokens.dropLast().last else {
            if let end = tokens.last, end.flags.contains(.documented) { awaitsDeclaration = true }
            return
        }
        awaitsDeclaration = false
        isJoined = last.joinsNextLine
    }

    private static func marks(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let quote = UInt8(ascii: "\"")
        return bytes.indices.dropLast(2).first { bytes[$0] == quote && bytes[$0 + 1] == quote && bytes[$0 + 2] == quote }
    }
}

extension Token {
    /// A line goes on behind this token.
    @inline(__always)
    var joinsNextLine: Bool {
        switch kind {
        case .comma, .dotDot, .equal, .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual: true
        case .plus, .minus, .star, .slash: true
        default: isInfix
        }
    }
}
