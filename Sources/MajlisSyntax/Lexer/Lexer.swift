import MajlisText
import MajlisVocabulary

/// Cuts a script into tokens.
///
/// One pass over the bytes. It never fails: what it cannot read becomes an `invalid` token with a finding, and it goes on behind it.
/// It knows no keywords' meaning; it only looks each word up once, so that the parser compares numbers and not letters.
struct Lexer: ~Copyable {
    var tokens: [Token] = []
    var diagnostics: [Diagnostic] = []
    /// Findings beyond the limit, which are counted and not listed.
    var unlistedCount = 0
    /// Opening minus closing braces; more than zero means that a closing one is missing.
    private(set) var braceBalance = 0

    let file: FileID
    let bytes: UnsafeBufferPointer<UInt8>
    /// The place of the byte at hand.
    var i = 0
    /// Where reading ends.
    let end: Int
    private var flags: TokenFlags = [.startsLine, .atLineStart]
    private let start: Int

    /// A text between three quotation marks has no end, or an end that looks more like the next one's beginning.
    var isBlockTextOpen = false
    var isBlockTextDoubtful = false
    /// Looks for the place where a text without an end should have ended, so that forgotten marks do not swallow all that follows.
    let isCareful: Bool

    /// Lexes `range` of the bytes (the whole file where nil).
    init(_ bytes: UnsafeBufferPointer<UInt8>, file: FileID, range: TextRange? = nil, isCareful: Bool = false) {
        self.bytes = bytes
        self.isCareful = isCareful
        self.file = file
        end = range.map { min(Int($0.end), bytes.count) } ?? bytes.count
        if let range {
            start = min(Int(range.start), end)
            flags = []
        } else {
            start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            tokens.reserveCapacity(bytes.count / 5 + 8)
        }
    }

    mutating func run() {
        i = start
        while true {
            skipTrivia()
            guard i < end else { break }
            scanToken()
            flags = []
        }
        add(.endOfFile, from: end, .startsLine)
    }

    // MARK: Trivia

    private mutating func skipTrivia() {
        while i < end {
            let byte = bytes[i]
            switch byte {
            case 0x20, 0x09:
                i += 1
                flags.insert(.spaceBefore)
                flags.remove(.atLineStart)
            case 0x0A, 0x0D:
                i += 1
                flags.formUnion([.startsLine, .spaceBefore, .atLineStart])
            case UInt8(ascii: "#"):
                if at(1) == UInt8(ascii: "#") { flags.insert(.documented) }
                skipComment()
                flags.insert(.spaceBefore)
            case 0xC2 where at(1) == 0xA0:
                i += 2
                flags.insert(.spaceBefore)
            case 0xD8 where at(1) == 0x9C:  // Arabic letter mark
                i += 2
            case 0xE2 where at(1) == 0x80 && (at(2) == 0x8E || at(2) == 0x8F):  // LRM, RLM
                i += 3
            case 0xE2 where at(1) == 0x80 && (at(2) == 0xA8 || at(2) == 0xA9):  // line and paragraph separators
                i += 3
                flags.insert(.spaceBefore)
            default:
                return
            }
        }
    }

    private mutating func skipComment() {
        let start = i
        var high: UInt8 = 0
        var lowest: UInt8 = 0xFF
        while i < end {
            let byte = bytes[i]
            if byte == 0x0A || byte == 0x0D { break }
            high |= byte
            lowest = min(lowest, byte)
            i += 1
        }
        if high >= 0x80 { checkCharacters(from: start, to: i) }
        if lowest == 0 { reportNulBytes(from: start, to: i) }
    }

    // MARK: Tokens

    /// The byte so many places on; 0 behind the end.
    @inline(__always)
    func at(_ offset: Int) -> UInt8 { i + offset < end ? bytes[i + offset] : 0 }

    mutating func add(_ kind: TokenKind, from start: Int, _ more: TokenFlags = [], word: WordID = .none) {
        tokens.append(Token(kind: kind, flags: flags.union(more), word: word, start: ByteOffset(start), end: ByteOffset(i)))
    }

    @inline(__always)
    private mutating func punctuation(_ kind: TokenKind, _ length: Int) {
        let start = i
        i += length
        add(kind, from: start)
    }

    private mutating func scanToken() {
        let byte = bytes[i]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): scanWord()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
        case UInt8(ascii: "\""): at(1) == byte && at(2) == byte ? scanBlockText() : scanText(closing: "\"")
        case UInt8(ascii: "{"):
            braceBalance += 1
            punctuation(.leftBrace, 1)
        case UInt8(ascii: "}"):
            braceBalance -= 1
            punctuation(.rightBrace, 1)
        case UInt8(ascii: "("): punctuation(.leftParen, 1)
        case UInt8(ascii: ")"): punctuation(.rightParen, 1)
        case UInt8(ascii: "["): punctuation(.leftBracket, 1)
        case UInt8(ascii: "]"): punctuation(.rightBracket, 1)
        case UInt8(ascii: ","): punctuation(.comma, 1)
        case UInt8(ascii: ";"): punctuation(.semicolon, 1)
        case UInt8(ascii: ":"): punctuation(.colon, 1)
        case UInt8(ascii: "."): at(1) == byte ? punctuation(.dotDot, 2) : punctuation(.dot, 1)
        case UInt8(ascii: "="): at(1) == byte ? punctuation(.equalEqual, 2) : punctuation(.equal, 1)
        case UInt8(ascii: "!") where at(1) == UInt8(ascii: "="): punctuation(.notEqual, 2)
        case UInt8(ascii: "<"): at(1) == UInt8(ascii: "=") ? punctuation(.lessEqual, 2) : punctuation(.less, 1)
        case UInt8(ascii: ">"): at(1) == UInt8(ascii: "=") ? punctuation(.greaterEqual, 2) : punctuation(.greater, 1)
        case UInt8(ascii: "+"): punctuation(.plus, 1)
        case UInt8(ascii: "-"): punctuation(.minus, 1)
        case UInt8(ascii: "*"): punctuation(.star, 1)
        case UInt8(ascii: "/"): punctuation(.slash, 1)
        case UInt8(ascii: "%"): punctuation(.percent, 1)
        case UInt8(ascii: "@"): punctuation(.at, 1)
        case UInt8(ascii: "`"): scanQuotedWord()
        case UInt8(ascii: "'"): if !scanWronglyQuoted() { scanStrayCharacters() }
        case 0x80...: scanBeyondASCII()
        case 0: scanNulBytes()
        default: scanStrayCharacters()
        }
    }

    /// ASCII that belongs to no token: a row of it makes one finding.
    private mutating func scanStrayCharacters() {
        let start = i
        let isControl = bytes[i] < 0x20 || bytes[i] == 0x7F
        i += 1
        if !isControl {
            while i < end, "$&'?\\^|~".utf8.contains(bytes[i]) { i += 1 }
        }
        add(.invalid, from: start)
        let shown = isControl ? escaped(Unicode.Scalar(bytes[start])) : shown(start, i)
        report(.strayCharacter, from: start, to: i, ["character": .code(shown)])
    }

    private mutating func scanNulBytes() {
        let start = i
        while i < end, bytes[i] == 0 { i += 1 }
        add(.invalid, from: start)
        report(.nulBytes, from: start, to: i, ["count": .number(i - start), "offset": .number(start)])
    }

    private mutating func scanBeyondASCII() {
        if digit(at: i) != nil { return scanNumber() }
        switch (bytes[i], at(1), at(2)) {
        case (0xD8, 0x8C, _): return punctuation(.comma, 2)  // ،
        case (0xD8, 0x9B, _): return punctuation(.semicolon, 2)  // ؛
        case (0xD9, 0xAA, _): return punctuation(.percent, 2)  // ٪
        case (0xE2, 0x89, 0xA0): return punctuation(.notEqual, 3)  // ≠
        case (0xE2, 0x89, 0xA4): return punctuation(.lessEqual, 3)  // ≤
        case (0xE2, 0x89, 0xA5): return punctuation(.greaterEqual, 3)  // ≥
        case (0xE2, 0x80, 0x9C): return scanText(closing: "”")
        case (0xC2, 0xAB, _): return scanText(closing: "»")
        default: break
        }
        guard let scalar = decode(at: i).scalar else { return scanInvalidBytes() }
        if scalar.properties.isXIDStart { return scanWord() }
        if scanWronglyQuoted() { return }
        scanStrayScalar(scalar)
    }

    private mutating func scanInvalidBytes() {
        let start = i
        while i < end, bytes[i] >= 0x80 {
            let (scalar, length) = decode(at: i)
            if scalar != nil { break }
            i += length
        }
        add(.invalid, from: start)
        report(.invalidUtf8, from: start, to: i, ["offset": .number(start), "bytes": .code(hex(start, i))])
    }

    private mutating func scanStrayScalar(_ scalar: Unicode.Scalar) {
        let start = i
        i += decode(at: i).length
        add(.invalid, from: start)
        let isControl = isDirectionControl(scalar)
        let shown = isControl ? escaped(scalar) : printable(scalar)
        report(isControl ? .directionControl : .strayCharacter, from: start, to: i, ["character": .code(shown)])
    }
}
