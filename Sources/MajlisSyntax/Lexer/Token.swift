import MajlisText
import MajlisVocabulary

/// What a token is, by its bytes alone; words get their meaning from their position, in the parser.
public enum TokenKind: UInt8, Sendable {
    case endOfFile
    case word
    /// A word in backticks: never a word of the language.
    case quotedWord
    case integer
    case decimal
    /// `2027-03-14` or `2027/03/14`.
    case date
    /// `2027-03`.
    case month
    /// `09:00`, `25:30`.
    case time
    /// A number with letters behind it, without a space: `45m`, `1h30m`, `2d`.
    case compactDuration
    /// `"…"`, `“…”` or `«…»`.
    case text
    /// `"""` … `"""`.
    case blockText
    case leftBrace, rightBrace
    case leftParen, rightParen
    case leftBracket, rightBracket
    case comma, semicolon, colon, dot, dotDot
    case equal, equalEqual, notEqual, less, lessEqual, greater, greaterEqual
    case plus, minus, star, slash, percent, at
    /// Bytes that belong to no token; the lexer has reported them.
    case invalid
}

public struct TokenFlags: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Nothing but white space and comments stand before it on its line.
    public static let startsLine = TokenFlags(rawValue: 1)
    /// White space, a comment or a line end stands before it.
    public static let spaceBefore = TokenFlags(rawValue: 2)
    /// A text without its closing quotation mark.
    public static let unterminated = TokenFlags(rawValue: 4)
    /// A text with a backslash, or a number with `_` or marks.
    public static let hasEscapes = TokenFlags(rawValue: 8)
    /// A documentation comment (`##`) stands before it.
    public static let documented = TokenFlags(rawValue: 16)
    /// Its first byte is the first of its line: it is not indented.
    public static let atLineStart = TokenFlags(rawValue: 32)
    /// The lexer has found fault with it.
    static let faulty = TokenFlags(rawValue: 64)
    /// In the tree of a table's rows: a word that its column or the table lends to the row, and no part of the row's place; or a text that stands
    /// without quotation marks of the language, as cells of files do.
    public static let borrowed = TokenFlags(rawValue: 128)
}

/// A token and its place. What stands between the end of one token and the start of the next is its leading trivia:
/// white space, line ends, comments and direction marks. So tokens and trivia together are the file, byte for byte.
public struct Token: Sendable {
    public var kind: TokenKind
    public var flags: TokenFlags
    /// For words: which word of the language it could be.
    public var word: WordID
    public var start: ByteOffset
    public var end: ByteOffset

    @inlinable public var range: TextRange { TextRange(start: start, end: end) }
    @inlinable public var startsLine: Bool { flags.contains(.startsLine) }

    /// A text of a file's cell, without quotation marks.
    var isBare: Bool { kind == .text && flags.contains(.borrowed) }
}
