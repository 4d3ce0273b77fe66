import MajlisText

/// The part of a line that an excerpt shows: all of it, or where it is too long a stretch around the first mark.
struct ExcerptWindow {
    /// A grapheme cluster as it is printed.
    private struct Cell {
        let text: String
        let width: Int
        /// The scalar column of its first scalar in the line, from 1, and the number of its scalars.
        let column: Int
        let scalars: Int
        let isSpace: Bool

        func isIn(_ mark: SourceExcerpt.Mark) -> Bool {
            column < mark.end && mark.start < column + scalars
        }
    }

    /// Where a mark stands among the printed columns, from 0.
    struct Place: Equatable {
        let column: Int
        let width: Int
        let isLineEnd: Bool
    }

    private let cells: [Cell]
    private let isCutBefore: Bool
    private let isCutAfter: Bool
    let containsRightToLeft: Bool

    private static let ellipsis = "…"

    init(line: Substring, around mark: SourceExcerpt.Mark, room: Int, tabWidth: Int) {
        let length = line.utf8.count
        var stretch = 0..<length
        var firstColumn = 1
        // Only a stretch that surely holds the window is looked at closely: every scalar may be wide, none may.
        if length > 4 * room {
            let start = LineColumns.offset(in: line, after: 0, count: mark.start - 1)
            let low = LineColumns.offset(in: line, before: start, count: 2 * room)
            stretch = low..<LineColumns.offset(in: line, after: start, count: 2 * room)
            firstColumn = mark.start - LineColumns.scalars(in: LineColumns.text(of: line, bytes: low..<start), before: start - low)
            if stretch.upperBound == length {
                // The mark may lie behind the line's end.
                firstColumn = min(firstColumn, LineColumns.scalars(in: line, before: low) + 1)
            }
        }
        let all = Self.cells(of: LineColumns.text(of: line, bytes: stretch), firstColumn: firstColumn, tabWidth: tabWidth)
        let total = all.reduce(0) { $0 + $1.width }
        let isWhole = stretch.count == length
        if isWhole && total <= room {
            cells = all
            isCutBefore = false
            isCutAfter = false
        } else {
            var from = 0
            var marked = 0
            for cell in all {
                if cell.column + cell.scalars <= mark.start { from += cell.width }
                if cell.isIn(mark) { marked += cell.width }
            }
            let spare = room - min(marked, room - 2)
            var low = max(0, from - spare / 2)
            // Towards the line's end the window rests on it.
            if stretch.upperBound == length { low = min(low, max(0, total - room)) }
            isCutBefore = low > 0 || stretch.lowerBound > 0
            isCutAfter = low + room < total || stretch.upperBound < length
            let least = isCutBefore ? low + 1 : low
            let most = isCutAfter ? low + room - 1 : low + room
            var kept: [Cell] = []
            var column = 0
            for cell in all {
                if column >= least && column + cell.width <= most { kept.append(cell) }
                column += cell.width
            }
            cells = kept
        }
        containsRightToLeft = cells.contains { BidiText.containsRightToLeft($0.text) }
    }

    private static func cells(of text: Substring, firstColumn: Int, tabWidth: Int) -> [Cell] {
        var cells: [Cell] = []
        var scalarColumn = firstColumn
        var column = 0
        for cluster in text {
            let count = cluster.unicodeScalars.count
            let shown: String
            if cluster == "\t" {
                shown = String(repeating: " ", count: tabWidth - column % tabWidth)
            } else {
                shown = VisibleText.escaped(String(cluster), for: .inspecting)
            }
            let width = DisplayWidth.width(of: shown)
            cells.append(Cell(text: shown, width: width, column: scalarColumn, scalars: count, isSpace: cluster == "\t" || cluster == " "))
            scalarColumn += count
            column += width
        }
        return cells
    }

    /// Where the mark is to be underlined; nil when none of it is in the window.
    func place(of mark: SourceExcerpt.Mark) -> Place? {
        var column = isCutBefore ? 1 : 0
        var start: Int?
        var end = 0
        for cell in cells {
            if cell.isIn(mark) {
                if start == nil { start = column }
                end = column + cell.width
            }
            column += cell.width
        }
        if let start { return Place(column: start, width: max(1, end - start), isLineEnd: false) }
        let isBehind = cells.last.map { $0.column + $0.scalars <= mark.start } ?? true
        return isBehind && !isCutAfter ? Place(column: column, width: 1, isLineEnd: true) : nil
    }

    /// The line as it is printed, the marks coloured. With `fencesTokens`, every token is followed by a left-to-right mark, so that
    /// tokens keep their order on a terminal that reorders and each is reordered only within itself.
    func text(marks: [SourceExcerpt.Mark], fencesTokens: Bool) -> StyledText {
        var text = StyledText()
        var tokens = TokenScanner()
        if isCutBefore { text.appendVisible(Self.ellipsis, .dim) }
        for (index, cell) in cells.enumerated() {
            let mark = marks.first { cell.isIn($0) }
            text.appendVisible(cell.text, mark?.paint ?? .plain, underlined: mark != nil)
            if fencesTokens {
                let next = index + 1 < cells.count ? cells[index + 1] : nil
                if tokens.endsToken(cell.text, isSpace: cell.isSpace, beforeSpace: next?.isSpace ?? true) {
                    text.appendVisible("\u{200E}")
                }
            }
        }
        if isCutAfter { text.appendVisible(Self.ellipsis, .dim) }
        return text
    }
}

/// Finds where tokens end, well enough to fence them: at spaces outside texts and comments.
private struct TokenScanner {
    private var closing: String?
    private var isInComment = false
    private var isEscaped = false

    mutating func endsToken(_ cluster: String, isSpace: Bool, beforeSpace: Bool) -> Bool {
        if isInComment { return false }
        if let quote = closing {
            if isEscaped {
                isEscaped = false
            } else if cluster == "\\" {
                isEscaped = true
            } else if cluster == quote {
                closing = nil
                return true
            }
            return false
        }
        switch cluster {
        case "\"": closing = "\""
        case "“": closing = "”"
        case "«": closing = "»"
        case "#": isInComment = true
        default: return !isSpace && beforeSpace
        }
        return false
    }
}
