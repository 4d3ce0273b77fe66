import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Writes a script's tokens in their layout: lines, spaces, and the comments between them.
///
/// What it writes depends on the tokens, the tree, the comments, on where the author left a blank line and on which blocks the author
/// wrote on one line; on no other white space. So a formatted script comes out as it is.
struct FormatWriter {
    let tree: SyntaxTree
    let tokens: [Token]
    let bytes: [UInt8]
    let marks: LayoutMarks
    let width: Int
    let step: Int

    private(set) var out: [UInt8] = []
    /// Spaces before tokens that stand in the columns of a table, by the token.
    var paddings: [Int: Int] = [:]
    /// The columns of the line that is being written.
    private(set) var column = 0

    init(_ tree: SyntaxTree, _ options: FormatOptions) {
        self.tree = tree
        tokens = tree.tokens
        bytes = tree.source.bytes
        marks = LayoutMarks(tree)
        width = options.width
        step = options.indentation
        out.reserveCapacity(bytes.count + bytes.count / 4 + 64)
    }

    mutating func writeFile() {
        let end = tokens.count - 1
        writeItems(of: 0, after: 0, until: end, indent: 0)
        if !out.isEmpty, out.last != 0x0A { out.append(0x0A) }
    }

    // MARK: Bytes

    mutating func append(_ text: StaticString) {
        out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        column += text.utf8CodeUnitCount
    }

    /// Begins a line; `blank` leaves an empty one before it. Nothing stands before the first line.
    mutating func newLine(indent: Int, blank: Bool = false) {
        if !out.isEmpty {
            if out.last != 0x0A { out.append(0x0A) }
            if blank { out.append(0x0A) }
        }
        out.append(contentsOf: repeatElement(0x20, count: indent))
        column = indent
    }

    mutating func write(token index: Int) {
        let token = tokens[index]
        let mark = marks.marks[index]
        if mark.contains(.respelled) {
            marks.spelling.write(token: index, bytes[token.bytes], to: &out)
        } else {
            out.append(contentsOf: bytes[token.bytes])
        }
        if mark.contains(.multiline) {
            let text = bytes[token.bytes]
            let lineStart = text.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? text.startIndex
            column = TextWidth.columns(of: text[lineStart...])
        } else {
            column += Int(marks.widths[index])
        }
    }

    func isSpaced(_ index: Int) -> Bool { marks.marks[index].contains(.spaced) }

    // MARK: One statement or clause

    /// The columns of some tokens on one line, or nil where they do not fit into `limit` or cannot stand on one line.
    func flatWidth(_ first: Int, _ end: Int, limit: Int) -> Int? {
        var columns = 0
        for index in first..<max(first, end) {
            let mark = marks.marks[index]
            if mark.contains(.multiline) { return nil }
            if index > first {
                if !mark.isDisjoint(with: [.commented, .forced]) { return nil }
                if mark.contains(.spaced) { columns += 1 }
            }
            columns += Int(marks.widths[index])
            if columns > limit { return nil }
        }
        return columns
    }

    /// Writes tokens on the line at hand, and on lines indented by `continued` where one is not enough.
    /// `trailing` columns stay free behind the last one.
    mutating func writeTokens(_ first: Int, _ end: Int, continued: Int, trailing: Int) {
        if flatWidth(first, end, limit: width - column - trailing) != nil {
            return writeRun(first, end, continued: continued)
        }
        guard let level = lowestLevel(first, end) else { return writeRun(first, end, continued: continued) }
        var start = first
        for index in first + 1...end where index == end || marks.levels[index] == level {
            let isLast = index == end
            if start > first {
                let mark = marks.marks[start]
                let mayShare = mark.contains(.filled) && mark.isDisjoint(with: [.commented, .forced])
                if mayShare, flatWidth(start, index, limit: width - column - 1 - (isLast ? trailing : 0)) != nil {
                    append(" ")
                } else {
                    writeLineEnd(before: start, indent: continued)
                }
            }
            writeTokens(start, index, continued: continued + step, trailing: isLast ? trailing : 0)
            start = index
        }
    }

    private func lowestLevel(_ first: Int, _ end: Int) -> UInt16? {
        var lowest: UInt16?
        for index in first + 1..<max(first + 1, end) where marks.levels[index] > 0 {
            if lowest.map({ marks.levels[index] < $0 }) ?? true { lowest = marks.levels[index] }
        }
        return lowest
    }

    /// Tokens side by side; only a comment between them ends the line.
    private mutating func writeRun(_ first: Int, _ end: Int, continued: Int) {
        for index in first..<max(first, end) {
            if index > first {
                if marks.marks[index].contains(.commented) {
                    writeLineEnd(before: index, indent: continued)
                } else if !paddings.isEmpty, let spaces = paddings[index] {
                    for _ in 0..<spaces { append(" ") }
                } else if isSpaced(index) {
                    append(" ")
                }
            }
            write(token: index)
        }
    }

    /// A line end within a statement, with the comments that stand there.
    private mutating func writeLineEnd(before index: Int, indent: Int) {
        if marks.marks[index].contains(.commented) {
            var gap = Gap(from: index, to: index)
            gap.keepsBlankLines = false
            writeGap(&gap, indent: indent)
        }
        newLine(indent: indent)
    }

    // MARK: Between items

    /// The white space and comments before the tokens `from...to`; all but the last of them are separators or braces.
    struct Gap {
        let from: Int
        let to: Int
        /// Nothing stands before it in its block: a blank line would only open a hole.
        var isFirst = false
        /// The comment on the line of the item before has been written already.
        var skipsTrailing = false
        var keepsBlankLines = true
        /// Set by writing: the author left a blank line before the token `to`.
        fileprivate(set) var endsBlank = false

        init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }
    }

    mutating func writeGap(_ gap: inout Gap, indent: Int) {
        var isFirst = gap.isFirst
        var lineEnds = 0
        var isSameLine = gap.from > 0
        for token in gap.from...gap.to {
            if token > gap.from {
                lineEnds = 0
                if tokens[token - 1].kind == .leftBrace { isFirst = true }
            }
            var i = token == 0 ? 0 : Int(tokens[token - 1].end)
            let end = Int(tokens[token].start)
            while i < end {
                switch bytes[i] {
                case 0x0A, 0x0D:
                    i += bytes[i] == 0x0D && i + 1 < end && bytes[i + 1] == 0x0A ? 2 : 1
                    lineEnds += 1
                    isSameLine = false
                case UInt8(ascii: "#"):
                    let range = commentRange(at: i, until: end)
                    i = range.end
                    if isSameLine {
                        if !gap.skipsTrailing {
                            append("  ")
                            out.append(contentsOf: bytes[range.text])
                        }
                    } else {
                        newLine(indent: indent, blank: gap.keepsBlankLines && !isFirst && lineEnds > 1)
                        out.append(contentsOf: bytes[range.text])
                    }
                    isFirst = false
                    lineEnds = 0
                default:
                    i += 1
                }
            }
        }
        gap.endsBlank = gap.keepsBlankLines && !isFirst && lineEnds > 1
    }

    /// A comment without the white space at its end, and where its line ends.
    private func commentRange(at start: Int, until limit: Int) -> (text: Range<Int>, end: Int) {
        var end = start
        while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var last = end
        while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        return (start..<last, end)
    }

    /// Writes the comment on the line of the token before `from`, also behind a `;`, and whether there is one.
    mutating func writeTrailingComment(at from: Int) -> Bool {
        var token = from
        while token < tokens.count {
            var i = token == 0 ? 0 : Int(tokens[token - 1].end)
            let end = Int(tokens[token].start)
            while i < end {
                switch bytes[i] {
                case 0x0A, 0x0D: return false
                case UInt8(ascii: "#"):
                    append("  ")
                    out.append(contentsOf: bytes[commentRange(at: i, until: end).text])
                    return true
                default: i += 1
                }
            }
            guard tokens[token].kind == .semicolon else { return false }
            token += 1
        }
        return false
    }
}
