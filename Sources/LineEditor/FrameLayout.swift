/// Puts prompt, text and lists into rows as wide as the window.
struct FrameLayout {
    var columns: Int
    var colours: Bool
    var width: (Substring) -> Int

    /// What is to be shown.
    struct Content {
        var prompt: String
        var continuation: String
        var text: String
        /// Offset of the cursor in the UTF-8 of the text.
        var cursor: Int
        var highlights: [Highlight] = []
    }

    func frame(_ content: Content) -> Frame {
        var builder = RowBuilder(columns: columns)
        write(prompt: content.prompt, to: &builder)
        var offset = 0
        var place: (row: Int, column: Int)?
        var spans = content.highlights[...]
        for letter in content.text {
            while let first = spans.first, first.range.upperBound <= offset { spans.removeFirst() }
            let isBreak = letter == "\n" || letter == "\r\n"
            let shown = isBreak ? "" : Self.visible(letter)
            let cells = isBreak ? 0 : width(shown[...])
            if place == nil, content.cursor < offset + letter.utf8.count {
                builder.makeRoom(for: max(cells, 1))
                place = builder.place
            }
            if isBreak {
                builder.endStyle()
                builder.breakRow()
                write(prompt: content.continuation, to: &builder)
            } else {
                let span = spans.first.flatMap { $0.range.contains(offset) ? $0.sgr : nil }
                builder.style(colours ? span : nil)
                builder.append(shown, cells: cells)
            }
            offset += letter.utf8.count
        }
        builder.endStyle()
        if place == nil {
            builder.makeRoom(for: 1)
            place = builder.place
        }
        return Frame(rows: builder.rows, cursorRow: place?.row ?? 0, cursorColumn: place?.column ?? 0)
    }

    /// One row of text, cut to the width, with an ellipsis where something is missing.
    func cut(_ text: String, to limit: Int) -> FrameRow {
        var row = FrameRow()
        let letters = text.map { (shown: Self.visible($0), cells: width(Self.visible($0)[...])) }
        let total = letters.reduce(0) { $0 + $1.cells }
        for letter in letters {
            if row.width + letter.cells > (total > limit ? limit - 1 : limit) { break }
            row.text += letter.shown
            row.width += letter.cells
        }
        if total > limit, limit > 0 {
            row.text += "…"
            row.width += 1
        }
        return row
    }

    /// Control characters stand as `^X`.
    private static func visible(_ letter: Character) -> String {
        guard let scalar = letter.unicodeScalars.first else { return "" }
        if scalar.value < 0x20 { return "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))) }
        if scalar.value == 0x7F { return "^?" }
        if (0x80..<0xA0).contains(scalar.value) { return "\u{FFFD}" }
        return String(letter)
    }

    private func write(prompt: String, to builder: inout RowBuilder) {
        for piece in EscapeSequences.pieces(of: prompt) {
            if piece.isEscape {
                if colours { builder.appendEscape(piece.text) }
            } else if piece.text == "\n" {
                builder.breakRow()
            } else {
                builder.append(piece.text, cells: width(piece.text[...]))
            }
        }
    }
}

/// Collects rows; each row opens and closes its own styles.
private struct RowBuilder {
    let columns: Int
    var rows: [FrameRow] = []
    private var row = FrameRow()
    private var sgr: String?

    init(columns: Int) {
        self.columns = max(columns, 1)
        rows = [row]
    }

    var place: (row: Int, column: Int) { (rows.count - 1, row.width) }

    /// Begins a new row where those cells would not fit any more.
    mutating func makeRoom(for cells: Int) {
        if row.width + cells > columns, row.width > 0 { wrap() }
    }

    private mutating func wrap() {
        let style = sgr
        endStyle()
        breakRow()
        self.style(style)
    }

    mutating func breakRow() {
        rows.append(FrameRow())
        row = FrameRow()
    }

    mutating func append(_ text: String, cells: Int) {
        makeRoom(for: cells)
        row.text += text
        row.width += cells
        rows[rows.count - 1] = row
    }

    mutating func appendEscape(_ text: String) {
        row.text += text
        rows[rows.count - 1] = row
    }

    mutating func style(_ new: String?) {
        guard new != sgr else { return }
        endStyle()
        if let new { appendEscape("\u{1B}[\(new)m") }
        sgr = new
    }

    mutating func endStyle() {
        if sgr != nil { appendEscape("\u{1B}[0m") }
        sgr = nil
    }
}
