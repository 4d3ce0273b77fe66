import MajlisText

/// A table for a terminal or a text file: columns beside one another with two spaces between, cells wrapped where the width demands it.
///
/// Where the width is too small for the columns' minima, each row becomes a block of lines `heading: value`, so that nothing is lost on a
/// narrow terminal. No line is ever wider than the width.
public struct TableLayout: Sendable {
    /// The side at which the first column stands.
    public enum Direction: Sendable, Hashable {
        case leftToRight
        /// Mirrored, for readers of Arabic: the first column stands at the right edge, and every line ends there.
        case rightToLeft
    }

    public var columns: [TableColumn]
    public var rows: [[StyledText]]
    /// The columns of the terminal. Nil means unlimited: every row is one line, whatever the columns' maxima, as suits files and pipes.
    public var width: Int?
    public var direction: Direction
    /// Whether cells with right-to-left text are put between FSI and PDI, so that a terminal that reorders keeps them in their columns.
    public var isolates: Bool
    public var showsHeadings: Bool
    /// Spaces before the first column (after it in a mirrored table).
    public var indent: Int

    private static let gutter = 2

    public init(
        columns: [TableColumn], rows: [[StyledText]] = [], width: Int? = nil, direction: Direction = .leftToRight, isolates: Bool = false,
        showsHeadings: Bool = true, indent: Int = 0
    ) {
        self.columns = columns
        self.rows = rows
        self.width = width
        self.direction = direction
        self.isolates = isolates
        self.showsHeadings = showsHeadings
        self.indent = indent
    }

    /// The table's lines. Rows that are too short end in empty cells; cells beyond the last column are left out.
    public func lines() -> [StyledText] {
        if columns.isEmpty { return [] }
        var grid = rows.map { cells(of: $0) }
        if showsHeadings { grid.insert(columns.map { cell(StyledText($0.heading, .heading)) }, at: 0) }
        let natural = columns.indices.map { index in grid.reduce(0) { max($0, widest($1[index])) } }
        guard let width else { return lines(of: grid, widths: natural, edge: nil) }
        let room = width - indent - Self.gutter * (columns.count - 1)
        let words = columns.indices.map { index in grid.reduce(0) { max($0, widestWord($1[index])) } }
        guard let widths = ColumnWidths.fitted(columns, natural: natural, words: words, room: room) else { return blocks(width: width) }
        return lines(of: grid, widths: widths, edge: width)
    }

    /// The lines as one string, each ended by a line feed.
    public func rendered(_ mode: ColorMode) -> String {
        lines().reduce(into: "") { $0 += $1.rendered(mode) + "\n" }
    }

    // MARK: Columns

    private func cells(of row: [StyledText]) -> [StyledText] {
        columns.indices.map { $0 < row.count ? cell(row[$0]) : StyledText() }
    }

    // Without a width a row is one line, so that the output can be searched and cut line by line.
    private func cell(_ text: StyledText) -> StyledText {
        width == nil ? text.onOneLine : text
    }

    private func widest(_ text: StyledText) -> Int {
        let plain = text.plain
        guard plain.utf8.contains(0x0A) else { return DisplayWidth.width(of: plain) }
        return plain.split(separator: "\n").reduce(0) { max($0, DisplayWidth.width(of: $1)) }
    }

    private func widestWord(_ text: StyledText) -> Int {
        text.plain.split { $0 == " " || $0 == "\n" }.reduce(0) { max($0, DisplayWidth.width(of: $1)) }
    }

    private func lines(of grid: [[StyledText]], widths: [Int], edge: Int?) -> [StyledText] {
        let full = edge ?? indent + widths.reduce(0, +) + Self.gutter * (widths.count - 1)
        return grid.flatMap { row in
            let cells = columns.indices.map { fitted(row[$0], columns[$0], width: widths[$0]) }
            let height = cells.reduce(1) { max($0, $1.count) }
            return (0..<height).map { number in
                let slots = columns.indices.map { index in
                    let cell = cells[index]
                    let repeated = columns[index].repeats && cell.count == 1 ? cell[0] : StyledText()
                    return slot(number < cell.count ? cell[number] : repeated, columns[index].alignment, width: widths[index])
                }
                return line(of: slots, full: full)
            }
        }
    }

    private func fitted(_ text: StyledText, _ column: TableColumn, width: Int) -> [StyledText] {
        if self.width == nil { return [text] }
        switch column.overflow {
        case .wrap, .keep: return text.wrapped(to: width)
        case .truncate: return [text.onOneLine.truncated(to: width)]
        }
    }

    private struct Slot {
        let text: StyledText
        let left: Int
        let right: Int

        var isBlank: Bool { text.isEmpty }
    }

    private func slot(_ text: StyledText, _ alignment: TextAlignment, width: Int) -> Slot {
        let missing = max(0, width - text.width)
        let content = isolates ? text.isolated : text
        let standsLeft = (alignment == .leading) == (direction == .leftToRight)
        return Slot(text: content, left: standsLeft ? 0 : missing, right: standsLeft ? missing : 0)
    }

    private func line(of slots: [Slot], full: Int) -> StyledText {
        var line = StyledText()
        if slots.allSatisfy(\.isBlank) { return line }
        // Spaces are held back until something follows, so that no line ends in them where its right edge means nothing.
        var spaces = 0
        func put(_ slot: Slot) {
            spaces += slot.left
            if !slot.isBlank {
                line.appendSpaces(spaces)
                line.append(slot.text)
                spaces = 0
            }
            spaces += slot.right
        }
        switch direction {
        case .leftToRight:
            spaces = indent
            for (index, slot) in slots.enumerated() {
                if index > 0 { spaces += Self.gutter }
                put(slot)
            }
        case .rightToLeft:
            let used = slots.reduce(0) { $0 + $1.left + $1.right + $1.text.width } + Self.gutter * (slots.count - 1)
            spaces = max(0, full - indent - used)
            for (index, slot) in slots.reversed().enumerated() {
                if index > 0 { spaces += Self.gutter }
                put(slot)
            }
        }
        return line
    }

    // MARK: Blocks

    private func blocks(width: Int) -> [StyledText] {
        let hanging = width > 2 * (indent + 2) ? indent : 0
        let room = max(1, width - hanging)
        var lines: [StyledText] = []
        for row in rows {
            if !lines.isEmpty { lines.append(StyledText()) }
            for (column, text) in zip(columns, row) where !text.isEmpty {
                var entry = StyledText()
                if showsHeadings, !column.heading.isEmpty {
                    entry.append(column.heading + ": ", .heading)
                }
                entry.append(text)
                lines += entry.wrapped(to: room).map { at(hanging, isolates ? $0.isolated : $0, width: width) }
            }
        }
        return lines
    }

    private func at(_ hanging: Int, _ text: StyledText, width: Int) -> StyledText {
        var line = StyledText()
        line.appendSpaces(direction == .leftToRight ? hanging : width - hanging - text.width)
        line.append(text)
        return line
    }
}
