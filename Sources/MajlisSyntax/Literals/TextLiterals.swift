import MajlisText
import MajlisVocabulary

/// A text and what it is in other languages.
public struct WrittenText: Hashable, Sendable {
    public struct Translation: Hashable, Sendable {
        /// The code behind the `@`, such as `ar`; empty where the script forgot it.
        public var language: String
        public var value: String
    }

    public var value: String
    public var translations: [Translation]
}

extension Literal {
    /// The value of a `text` node (or of a `recordTitle`, which holds one) with its translations.
    ///
    /// Escapes are resolved; an unknown one, already reported, stands for its letter. Texts between lines of three quotation marks are verbatim:
    /// the line end behind the opening marks and the one before the closing marks are not part of them, nor is the closing line's indentation.
    /// Their lines end with a line feed, whatever ends those of the file.
    public static func text(of node: Node) -> WrittenText {
        if node.kind == .recordTitle, let text = node.first(.text) { return self.text(of: text) }
        var translations: [WrittenText.Translation] = []
        for child in node.children where child.kind == .translation {
            translations.append(translation(child))
        }
        return WrittenText(value: text(ofToken: node.firstToken, in: node.tree), translations: translations)
    }

    private static func translation(_ node: Node) -> WrittenText.Translation {
        var translation = WrittenText.Translation(language: "", value: "")
        for index in node.firstToken..<node.endToken {
            switch node.tree.tokens[index].kind {
            case .word: translation.language = node.tree.text(ofToken: index)
            case .text, .blockText: translation.value = text(ofToken: index, in: node.tree)
            default: break
            }
        }
        return translation
    }

    /// The value of one `text` or `blockText` token; empty for any other.
    public static func text(ofToken index: Int, in tree: SyntaxTree) -> String {
        let token = tree.tokens[index]
        if token.kind == .text, !token.flags.contains(.hasEscapes), !isOfLines(token, in: tree.source) {
            return tree.source.text(contentRange(of: token, in: tree.source))
        }
        var value: [UInt8] = []
        value.reserveCapacity(token.range.length)
        for run in runs(of: token, in: tree.source) {
            switch run {
            case .source(let range): value.append(contentsOf: tree.source.bytes[range])
            case .scalar(let scalar, _): value.append(contentsOf: String(scalar).utf8)
            }
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// What stands between the quotation marks of a text token.
    static func contentRange(of token: Token, in source: SourceFile) -> TextRange {
        if token.isBare { return token.range }
        let opening: ByteOffset
        switch (token.kind, source.bytes[Int(token.start)]) {
        case (.blockText, _), (_, 0xE2): opening = 3
        case (_, 0xC2): opening = 2
        default: opening = 1
        }
        let closing = token.flags.contains(.unterminated) ? 0 : opening
        let start = min(token.start + opening, token.end)
        return TextRange(start: start, end: max(start, token.end - min(closing, token.end)))
    }

    // MARK: Runs

    /// The pieces of the file that make up the value of a text token, in order; an escape is a piece of its own.
    static func runs(of token: Token, in source: SourceFile) -> [TextRun] {
        let content = contentRange(of: token, in: source)
        let range = Int(content.start)..<Int(content.end)
        if token.isBare {
            let runs = bareRuns(range, isDoubled: token.flags.contains(.hasEscapes), in: source.bytes)
            return isOfLines(token, in: source) ? withLineFeeds(runs, in: source.bytes) : runs
        }
        switch token.kind {
        case .text where token.flags.contains(.hasEscapes): return escapedRuns(range, in: source)
        case .text: return [.source(range)]
        case .blockText: return withLineFeeds(verbatimRuns(range, in: source.bytes), in: source.bytes)
        default: return []
        }
    }

    /// A cell of a file in quotation marks can have lines, whose ends are those of the file.
    private static func isOfLines(_ token: Token, in source: SourceFile) -> Bool {
        token.isBare && source.bytes[Int(token.start)..<Int(token.end)].contains(0x0D)
    }

    /// A cell of a file, in which quotation marks stand doubled where the cell is in quotation marks.
    private static func bareRuns(_ range: Range<Int>, isDoubled: Bool, in bytes: [UInt8]) -> [TextRun] {
        guard isDoubled else { return [.source(range)] }
        var runs: [TextRun] = []
        var start = range.lowerBound
        var i = start
        while i < range.upperBound {
            guard bytes[i] == UInt8(ascii: "\"") else {
                i += 1
                continue
            }
            runs.append(.source(start..<i + 1))
            i += 2
            start = i
        }
        if start < range.upperBound { runs.append(.source(start..<range.upperBound)) }
        return runs
    }

    private static func escapedRuns(_ range: Range<Int>, in source: SourceFile) -> [TextRun] {
        source.bytes.withUnsafeBufferPointer { bytes in
            var runs: [TextRun] = []
            var i = range.lowerBound
            var start = i
            while i < range.upperBound {
                guard bytes[i] == UInt8(ascii: "\\") else {
                    i += 1
                    continue
                }
                if i > start { runs.append(.source(start..<i)) }
                let escape = Escape(bytes, at: i, end: range.upperBound)
                start = i + escape.length
                if let scalar = escape.scalar {
                    runs.append(.scalar(scalar, at: i))
                } else if escape.length > 1 {
                    runs.append(.source(i + 1..<start))
                }
                i = start
            }
            if i > start { runs.append(.source(start..<i)) }
            return runs
        }
    }

    private static func verbatimRuns(_ range: Range<Int>, in bytes: [UInt8]) -> [TextRun] {
        let start = afterBlankLine(bytes, range) ?? range.lowerBound
        let content = bytes[start..<range.upperBound]
        let lineEnd = content.lastIndex(where: isLineEnd)
        let lastLine = bytes[(lineEnd.map { $0 + 1 } ?? start)..<range.upperBound]
        guard lastLine.allSatisfy(isSpace), lineEnd != nil || start > range.lowerBound else { return [.source(start..<range.upperBound)] }
        guard let lineEnd else { return [] }
        let isPair = bytes[lineEnd] == 0x0A && lineEnd > start && bytes[lineEnd - 1] == 0x0D
        let end = isPair ? lineEnd - 1 : lineEnd
        return lastLine.isEmpty ? [.source(start..<end)] : outdented(start..<end, by: lastLine, in: bytes)
    }

    /// A text is the same whatever ends the lines of its file: each line of it ends with a line feed alone.
    private static func withLineFeeds(_ runs: [TextRun], in bytes: [UInt8]) -> [TextRun] {
        var plain: [TextRun] = []
        for run in runs {
            guard case .source(let range) = run, bytes[range].contains(0x0D) else {
                plain.append(run)
                continue
            }
            var start = range.lowerBound
            for place in range where bytes[place] == 0x0D {
                if place > start { plain.append(.source(start..<place)) }
                if place + 1 == range.upperBound || bytes[place + 1] != 0x0A { plain.append(.scalar("\n", at: place)) }
                start = place + 1
            }
            if start < range.upperBound { plain.append(.source(start..<range.upperBound)) }
        }
        return plain
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// The place behind the first line where that line is blank.
    private static func afterBlankLine(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard let first = bytes[range].firstIndex(where: { !isSpace($0) }), isLineEnd(bytes[first]) else { return nil }
        return bytes[first] == 0x0D && first + 1 < range.upperBound && bytes[first + 1] == 0x0A ? first + 2 : first + 1
    }

    /// The lines of a block without `indentation`, or without as much of it as they have.
    private static func outdented(_ range: Range<Int>, by indentation: ArraySlice<UInt8>, in bytes: [UInt8]) -> [TextRun] {
        var runs: [TextRun] = []
        var i = range.lowerBound
        while i < range.upperBound {
            for space in indentation {
                guard i < range.upperBound, bytes[i] == space else { break }
                i += 1
            }
            let start = i
            while i < range.upperBound, !isLineEnd(bytes[i]) { i += 1 }
            if i < range.upperBound { i += bytes[i] == 0x0D && i + 1 < range.upperBound && bytes[i + 1] == 0x0A ? 2 : 1 }
            if i > start { runs.append(.source(start..<i)) }
        }
        return runs
    }
}

/// A piece of a text's value.
enum TextRun {
    /// Bytes of the file as they stand.
    case source(Range<Int>)
    /// What an escape stands for, and the place of its backslash; also a line feed for a carriage return alone.
    case scalar(Unicode.Scalar, at: Int)
}

/// A backslash in a text and what belongs to it.
struct Escape {
    /// What it stands for; nil where there is no such escape.
    let scalar: Unicode.Scalar?
    /// Bytes, the backslash included.
    let length: Int

    /// Reads the escape whose backslash stands at `place`.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) {
        guard place + 1 < end else {
            (scalar, length) = (nil, 1)
            return
        }
        switch bytes[place + 1] {
        case UInt8(ascii: "n"): (scalar, length) = ("\n", 2)
        case UInt8(ascii: "t"): (scalar, length) = ("\t", 2)
        case UInt8(ascii: "\""): (scalar, length) = ("\"", 2)
        case UInt8(ascii: "\\"): (scalar, length) = ("\\", 2)
        case UInt8(ascii: "u"): (scalar, length) = Escape.unicode(bytes, at: place, end: end)
        case 0xC2 where place + 2 < end && (bytes[place + 2] == 0xAB || bytes[place + 2] == 0xBB):  // « »
            (scalar, length) = (Unicode.Scalar(bytes[place + 2]), 3)
        case 0xE2 where place + 3 < end && bytes[place + 2] == 0x80 && (bytes[place + 3] == 0x9C || bytes[place + 3] == 0x9D):  // “ ”
            (scalar, length) = (bytes[place + 3] == 0x9C ? "\u{201C}" : "\u{201D}", 4)
        default:
            // The whole letter, however many bytes it has.
            var stop = place + 2
            while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
            (scalar, length) = (nil, stop - place)
        }
    }

    /// `\u{1F600}`: one to six digits.
    private static func unicode(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int) -> (Unicode.Scalar?, Int) {
        guard place + 2 < end, bytes[place + 2] == UInt8(ascii: "{") else { return (nil, 2) }
        var value: UInt32 = 0
        var i = place + 3
        while i < min(end, place + 9), let digit = hexDigit(bytes[i]) {
            value = value << 4 | digit
            i += 1
        }
        guard i > place + 3, i < end, bytes[i] == UInt8(ascii: "}"), let scalar = Unicode.Scalar(value) else { return (nil, 2) }
        return (scalar, i + 1 - place)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
