import MajlisText
import MajlisVocabulary

/// Cuts a script into tokens.
///
/// One pass over the bytes. It never fails: what it cannot read becomes an `invalid` token with a finding, and it goes on behind it.
/// It knows no keywords' meaning; it only looks each word up once, so that the parser compares numbers and not letters.
struct Lexer {
    private(set) var tokens: [Token] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Opening minus closing braces; more than zero means that a closing one is missing.
    private(set) var braceBalance = 0

    private let file: FileID
    private let bytes: UnsafeBufferPointer<UInt8>
    private var i = 0
    private var flags: TokenFlags = [.startsLine, .atLineStart]
    private let end: Int

    /// Lexes `range` of the bytes (the whole file where nil).
    init(_ bytes: UnsafeBufferPointer<UInt8>, file: FileID, range: TextRange? = nil) {
        self.bytes = bytes
        self.file = file
        self.end = range.map { min(Int($0.end), bytes.count) } ?? bytes.count
        if let range {
            i = Int(range.start)
            flags = []
        } else {
            tokens.reserveCapacity(bytes.count / 5 + 8)
        }
    }

    mutating func run() {
        if i == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { i = 3 }
        while true {
            skipTrivia()
            guard i < end else { break }
            scanToken()
            flags = []
        }
        tokens.append(Token(kind: .endOfFile, flags: flags.union(.startsLine), word: .none, start: ByteOffset(end), end: ByteOffset(end)))
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
        var isASCII: UInt8 = 0
        while i < end, bytes[i] != 0x0A, bytes[i] != 0x0D {
            isASCII |= bytes[i]
            i += 1
        }
        if isASCII >= 0x80 { checkText(from: start, to: i) }
        reportNulBytes(from: start, to: i)
    }

    private func at(_ offset: Int) -> UInt8 { i + offset < end ? bytes[i + offset] : 0 }

    // MARK: Tokens

    private mutating func add(_ kind: TokenKind, from start: Int, _ more: TokenFlags = [], word: WordID = .none) {
        tokens.append(Token(kind: kind, flags: flags.union(more), word: word, start: ByteOffset(start), end: ByteOffset(i)))
    }

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
        case UInt8(ascii: "\""):
            if at(1) == byte, at(2) == byte { scanBlockText() } else { scanText(closing: "\"") }
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
        case 0x80...: scanBeyondASCII()
        default:
            let start = i
            i += 1
            add(.invalid, from: start)
            if byte == 0 {
                while at(0) == 0, i < end { i += 1 }
                report(.nulBytes, from: start, to: i, ["count": .number(i - start), "offset": .number(start)])
            } else {
                report(.strayCharacter, from: start, to: i, ["character": .code(shown(start, i))])
            }
        }
    }

    private mutating func scanBeyondASCII() {
        if digitValue(at: i) != nil { return scanNumber() }
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
        let (scalar, length) = decode(at: i)
        guard let scalar else {
            let start = i
            i += length
            while i < end, decode(at: i).0 == nil, bytes[i] >= 0x80 { i += decode(at: i).1 }
            add(.invalid, from: start)
            report(.invalidUtf8, from: start, to: i, ["offset": .number(start), "bytes": .code(hex(start, i))])
            return
        }
        if scalar.properties.isXIDStart { return scanWord() }
        let start = i
        i += length
        add(.invalid, from: start)
        if isDirectionControl(scalar) {
            report(.directionControl, from: start, to: i, ["character": .code(escaped(scalar))])
        } else {
            report(.strayCharacter, from: start, to: i, ["character": .code(printable(scalar))])
        }
    }

    // MARK: Words

    /// An identifier after UAX #31: a letter or `_`, then letters, digits, marks and `_`.
    private mutating func scanWord() {
        let start = i
        var joiner: Int?
        while i < end {
            let byte = bytes[i]
            if byte < 0x80 {
                guard isWordByte(byte) else { break }
                i += 1
                continue
            }
            // The Arabic letters, harakat and digits, without asking Unicode's tables.
            if byte == 0xD8 || byte == 0xD9 {
                let next = at(1)
                if (byte == 0xD8 && next >= 0xA0 && next < 0xC0) || (byte == 0xD9 && next >= 0x80 && next <= 0xA9) {
                    i += 2
                    continue
                }
            }
            let (scalar, length) = decode(at: i)
            guard let scalar else { break }
            if scalar.value == 0x200C || scalar.value == 0x200D {
                joiner = joiner ?? i
                i += length
                continue
            }
            guard scalar.properties.isXIDContinue else { break }
            i += length
        }
        let word = UnsafeBufferPointer(rebasing: bytes[start..<i])
        add(.word, from: start, word: Vocabulary.word(word))
        if let joiner { report(.joinerInName, from: joiner, to: joiner + 3, ["name": .code(shown(start, i))]) }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private mutating func scanQuotedWord() {
        let start = i
        i += 1
        while i < end, bytes[i] != UInt8(ascii: "`"), bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
        if at(0) == UInt8(ascii: "`"), i > start + 1 {
            i += 1
            add(.quotedWord, from: start)
        } else {
            if at(0) == UInt8(ascii: "`") { i += 1 }
            add(.quotedWord, from: start, .unterminated)
            report(.unterminatedName, from: start, to: i)
        }
    }

    // MARK: Texts

    private mutating func scanText(closing: StaticString) {
        let start = i
        let opening = closing.utf8CodeUnitCount
        let close = UnsafeBufferPointer(start: closing.utf8Start, count: opening)
        i += bytes[i] == 0xE2 ? 3 : bytes[i] == 0xC2 ? 2 : 1
        var more: TokenFlags = []
        var high: UInt8 = 0
        var lowest: UInt8 = 0xFF
        while i < end {
            let byte = bytes[i]
            if byte == 0x0A || byte == 0x0D { break }
            if byte == UInt8(ascii: "\\") {
                more.insert(.hasEscapes)
                i += min(2, end - i)
                if i > 0, bytes[i - 1] == 0x0A || bytes[i - 1] == 0x0D { i -= 1 }
                continue
            }
            if byte == close[0], i + close.count <= end, matches(close) {
                i += close.count
                finishText(start, more, high, lowest)
                return
            }
            high |= byte
            lowest = min(lowest, byte)
            i += 1
        }
        finishText(start, more.union(.unterminated), high, lowest)
        report(.unterminatedText, from: start, to: i, ["quote": .code(closing.description)])
    }

    private func matches(_ close: UnsafeBufferPointer<UInt8>) -> Bool {
        for k in 1..<max(1, close.count) where bytes[i + k] != close[k] { return false }
        return true
    }

    private mutating func finishText(_ start: Int, _ more: TokenFlags, _ high: UInt8, _ lowest: UInt8) {
        add(.text, from: start, more)
        if high >= 0x80 { checkText(from: start, to: i) }
        if lowest == 0 { reportNulBytes(from: start, to: i) }
        if more.contains(.hasEscapes) { checkEscapes(from: start, to: i) }
    }

    private mutating func checkEscapes(from start: Int, to stop: Int) {
        var k = start
        while k < stop {
            guard bytes[k] == UInt8(ascii: "\\") else {
                k += 1
                continue
            }
            let escape = Escape(bytes, at: k, end: stop)
            if escape.scalar == nil { report(.unknownEscape, from: k, to: k + escape.length, ["escape": .code(shown(k, k + escape.length))]) }
            k += escape.length
        }
    }

    private mutating func scanBlockText() {
        let start = i
        let quote = UInt8(ascii: "\"")
        i += 3
        while i < end {
            if bytes[i] == quote, at(1) == quote, at(2) == quote {
                i += 3
                add(.blockText, from: start)
                checkText(from: start, to: i)
                reportNulBytes(from: start, to: i)
                return
            }
            i += 1
        }
        add(.blockText, from: start, .unterminated)
        report(.unterminatedText, from: start, to: min(start + 3, end), ["quote": .code("\"\"\"")])
        checkText(from: start, to: i)
    }

    /// Invalid UTF-8 and direction controls inside a text or a comment.
    private mutating func checkText(from start: Int, to stop: Int) {
        var k = start
        var open: [(Int, Unicode.Scalar)] = []
        while k < stop {
            let byte = bytes[k]
            if byte < 0x80 {
                k += 1
                continue
            }
            // Two-byte sequences of Latin and Arabic letters are the common case.
            if byte >= 0xC2, byte < 0xE0, k + 1 < stop, bytes[k + 1] & 0xC0 == 0x80 {
                k += 2
                continue
            }
            let (scalar, length) = decode(at: k)
            if let scalar {
                switch scalar.value {
                case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068: open.append((k, scalar))
                case 0x202C, 0x2069: if open.isEmpty { open.append((k, scalar)) } else { open.removeLast() }
                default: break
                }
            } else {
                var stopBad = k + length
                while stopBad < stop, bytes[stopBad] >= 0x80, decode(at: stopBad).0 == nil { stopBad += 1 }
                report(.invalidUtf8, from: k, to: stopBad, ["offset": .number(k), "bytes": .code(hex(k, stopBad))])
                k = stopBad
                continue
            }
            k += length
        }
        for (place, scalar) in open {
            report(.unbalancedDirection, from: place, to: place + 3, ["character": .code(escaped(scalar))])
        }
    }

    private mutating func reportNulBytes(from start: Int, to stop: Int) {
        var k = start
        while k < stop {
            if bytes[k] == 0 {
                var last = k
                while last < stop, bytes[last] == 0 { last += 1 }
                report(.nulBytes, from: k, to: last, ["count": .number(last - k), "offset": .number(k)])
                k = last
            }
            k += 1
        }
    }

    // MARK: Numbers

    /// The value of the digit at an offset and how many bytes it has: 0-9, ٠-٩ or ۰-۹.
    private func digitValue(at place: Int) -> (script: UInt8, length: Int)? {
        guard place < end else { return nil }
        let byte = bytes[place]
        if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return (0, 1) }
        guard place + 1 < end else { return nil }
        if byte == 0xD9, bytes[place + 1] >= 0xA0, bytes[place + 1] <= 0xA9 { return (1, 2) }
        if byte == 0xDB, bytes[place + 1] >= 0xB0, bytes[place + 1] <= 0xB9 { return (2, 2) }
        return nil
    }

    private mutating func digits(_ scripts: inout UInt8) -> Int {
        var count = 0
        while let digit = digitValue(at: i) {
            scripts |= 1 << digit.script
            i += digit.length
            count += 1
        }
        return count
    }

    private mutating func digits(_ wanted: Int, after offset: Int, _ scripts: inout UInt8) -> Bool {
        var place = i + offset
        var seen: UInt8 = 0
        for _ in 0..<wanted {
            guard let digit = digitValue(at: place) else { return false }
            seen |= 1 << digit.script
            place += digit.length
        }
        guard digitValue(at: place) == nil else { return false }
        scripts |= seen
        i = place
        return true
    }

    private mutating func scanNumber() {
        let start = i
        var scripts: UInt8 = 0
        var kind = TokenKind.integer
        var more: TokenFlags = []
        let lead = digits(&scripts)
        let byte = at(0)
        if lead == 4, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/"), digits(2, after: 1, &scripts) {
            kind = .month
            if at(0) == byte, digits(2, after: 1, &scripts) { kind = .date }
        } else if lead <= 2, byte == UInt8(ascii: ":"), digits(2, after: 1, &scripts) {
            kind = .time
            if at(0) == UInt8(ascii: ":") { _ = digits(2, after: 1, &scripts) }
        } else {
            while true {
                if at(0) == UInt8(ascii: "_"), digitValue(at: i + 1) != nil {
                    more.insert(.hasEscapes)
                    i += 1
                } else if at(0) == 0xD9, at(1) == 0xAC, digitValue(at: i + 2) != nil {  // ٬
                    more.insert(.hasEscapes)
                    i += 2
                } else {
                    break
                }
                _ = digits(&scripts)
            }
            if at(0) == UInt8(ascii: "."), digitValue(at: i + 1) != nil {
                kind = .decimal
                i += 1
                _ = digits(&scripts)
            } else if at(0) == 0xD9, at(1) == 0xAB, digitValue(at: i + 2) != nil {  // ٫
                kind = .decimal
                i += 2
                _ = digits(&scripts)
            }
            if isLetter(at: i) {
                kind = .compactDuration
                while true {
                    if isLetter(at: i) || digitValue(at: i) != nil {
                        i += decode(at: i).1
                    } else if at(0) == UInt8(ascii: "."), digitValue(at: i + 1) != nil {
                        i += 1
                    } else {
                        break
                    }
                }
            }
        }
        add(kind, from: start, more)
        if i - start > 18 || kind == .compactDuration { checkNumber(kind, from: start, to: i) }
        if scripts & (scripts &- 1) != 0 {
            report(.mixedDigits, from: start, to: i, ["number": .code(shown(start, i))])
        }
    }

    /// Says so where a number is too large for its value or has a unit that is none.
    private mutating func checkNumber(_ kind: TokenKind, from start: Int, to stop: Int) {
        var reader = DigitReader(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        repeat {
            let isReadable = reader.number() != nil
            if !isReadable, kind == .integer || kind == .decimal || kind == .compactDuration {
                return report(.numberTooLarge, from: start, to: stop, ["number": .code(shown(start, stop))])
            }
            guard kind == .compactDuration else { return }
            let letters = reader.letters()
            if Unit(letters: letters) == nil { return reportUnit(letters, from: start, to: stop) }
        } while !reader.isAtEnd
    }

    private mutating func reportUnit(_ letters: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int) {
        let text = String(decoding: letters.prefix(60), as: UTF8.self)
        let before = diagnostics.count
        report(.unknownUnit, from: start, to: stop, ["unit": .code(text)])
        guard diagnostics.count > before, let meant = Unit(writtenLike: text), let short = meant.letters else { return }
        let word = Message(.wordWithGloss, ["word": .code(short), "gloss": .word(meant.english)])
        diagnostics[before].suggestions.append(Message(.didYouMeanWord, ["words": .list([.message(word)])]))
        // Only where there is one amount is it sure what the whole would be.
        var reader = DigitReader(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        _ = reader.number()
        let number = String(decoding: bytes[start..<start + reader.place], as: UTF8.self)
        _ = reader.letters()
        guard reader.isAtEnd else { return }
        let range = TextRange(start: ByteOffset(start), end: ByteOffset(stop))
        let edit = TextEdit(Location(file: file, range: range), number + short)
        diagnostics[before].fixes.append(FixIt(Message(.replaceBy, ["word": .code(number + short)]), [edit]))
    }

    private func isLetter(at place: Int) -> Bool {
        guard place < end else { return false }
        let byte = bytes[place]
        if byte < 0x80 { return isWordByte(byte) && !(byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) }
        guard digitValue(at: place) == nil, let scalar = decode(at: place).0 else { return false }
        return scalar.properties.isXIDStart
    }

    // MARK: UTF-8

    /// The scalar at an offset and its length; nil and the length of the bad bytes where it is not valid UTF-8.
    private func decode(at place: Int) -> (Unicode.Scalar?, Int) {
        let first = bytes[place]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, place + length <= end else { return (nil, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for k in 1..<length {
            let byte = bytes[place + k]
            guard byte & 0xC0 == 0x80 else { return (nil, k) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
        return (scalar, length)
    }

    private func isDirectionControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    // MARK: Findings

    private mutating func report(
        _ code: MessageCode, from start: Int, to stop: Int, _ arguments: KeyValuePairs<String, MessageArgument> = [:]
    ) {
        guard diagnostics.count < Parser.diagnosticLimit else { return }
        let range = TextRange(start: ByteOffset(start), end: ByteOffset(stop))
        diagnostics.append(Diagnostic(code, at: Location(file: file, range: range), arguments))
    }

    private func shown(_ start: Int, _ stop: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<min(stop, start + 120)]), as: UTF8.self)
    }

    private func hex(_ start: Int, _ stop: Int) -> String {
        bytes[start..<min(stop, start + 8)].map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined(separator: " ")
    }

    private func escaped(_ scalar: Unicode.Scalar) -> String { "U+" + String(scalar.value, radix: 16, uppercase: true) }

    private func printable(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .unassigned, .privateUse, .surrogate, .spaceSeparator, .nonspacingMark, .enclosingMark: escaped(scalar)
        default: String(Character(scalar))
        }
    }
}
