import MajlisText

/// Breaking text into lines of a width.
///
/// Lines break at spaces, beside East Asian wide characters and, where a word is wider than a line, between its clusters. A line break in
/// the text stays one. Spaces at a break go.
enum TextWrapping {
    /// The lines of `text`, each at most `width` columns (at least two, so that any cluster has room). There is always at least one line.
    static func lines(of text: Substring, width: Int) -> [Substring] {
        if !text.utf8.contains(0x0A) && DisplayWidth.width(of: text) <= width { return [text] }
        var breaker = LineBreaker(text: text, width: max(2, width))
        return breaker.run()
    }
}

private struct LineBreaker {
    let text: Substring
    let width: Int
    private var lines: [Substring] = []
    private var start: Substring.Index
    private var column = 0
    /// The last place where the line may end, where the next would begin, and the column of that.
    private var chance: (end: Substring.Index, next: Substring.Index, column: Int)?

    init(text: Substring, width: Int) {
        self.text = text
        self.width = width
        self.start = text.startIndex
    }

    mutating func run() -> [Substring] {
        var here = text.startIndex
        var afterSpace = true
        var afterWide = false
        var continues = false
        while here < text.endIndex {
            let cluster = text[here]
            let next = text.index(after: here)
            if cluster.isNewline {
                close(at: here)
                begin(at: next)
                afterSpace = true
                afterWide = false
                continues = false
            } else if isSpace(cluster) {
                if continues && here == start {
                    start = next
                } else {
                    column += DisplayWidth.width(of: cluster)
                    if here > start, !afterSpace { chance = (here, next, column) }
                    if afterSpace, let last = chance { chance = (last.end, next, column) }
                }
                afterSpace = true
                afterWide = false
            } else {
                let columns = DisplayWidth.width(of: cluster)
                if here > start, !afterSpace, afterWide || columns == 2 { chance = (here, here, column) }
                if column + columns > width { continues = breakLine(before: here, columns: columns) || continues }
                column += columns
                afterSpace = false
                afterWide = columns == 2
            }
            here = next
        }
        close(at: text.endIndex)
        return lines
    }

    /// Ends the line so that a cluster of `columns` has room at `here`.
    private mutating func breakLine(before here: Substring.Index, columns: Int) -> Bool {
        if let last = chance {
            close(at: last.end)
            let used = column - last.column
            begin(at: last.next)
            column = used
            if column + columns <= width { return true }
        }
        // Nothing but indentation on the line: it goes rather than leave an empty line.
        if here > start, text[start..<here].contains(where: { !isSpace($0) }) { close(at: here) }
        begin(at: here)
        return true
    }

    private mutating func close(at end: Substring.Index) {
        var end = end
        while end > start, isSpace(text[text.index(before: end)]) { end = text.index(before: end) }
        lines.append(text[start..<end])
    }

    private mutating func begin(at index: Substring.Index) {
        start = index
        column = 0
        chance = nil
    }

    private func isSpace(_ cluster: Character) -> Bool {
        guard let scalar = cluster.unicodeScalars.first else { return false }
        switch scalar.value {
        // A space with a combining mark on it is a letter.
        case 0x09, 0x20: return cluster.utf8.count == 1
        // The no-break spaces U+00A0, U+2007 and U+202F are not among these.
        case 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: return cluster.unicodeScalars.count == 1
        default: return false
        }
    }
}

extension Substring {
    /// The text in lines of at most `width` columns, broken at spaces. Isolates open at a line's end are closed there and opened again on
    /// the next.
    public func wrapped(to width: Int) -> [String] {
        var open = OpenIsolates()
        return TextWrapping.lines(of: self, width: width).map { line in
            let opening = open.opening
            open.read(line)
            return opening + line + open.closing
        }
    }
}

extension String {
    /// See `Substring.wrapped(to:)`.
    public func wrapped(to width: Int) -> [String] {
        self[...].wrapped(to: width)
    }
}
