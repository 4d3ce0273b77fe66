/// What a terminal shows of the bytes that a program writes: enough of one for tests, which look at what people see.
///
/// It knows the cursor's movements, erasing, wrapping, scrolling, colours as text, marks that join the letter before. Rows that have become
/// too long for a narrower window are broken anew, as most terminals do. Nothing is reordered.
public struct Screen {
    public struct Cell: Equatable {
        /// A letter with its marks; empty in the second half of a wide one.
        public var text = " "
        /// What stood between `ESC [` and `m` last, "" for none.
        public var style = ""
    }

    struct Row {
        var cells: [Cell]
        /// Whether the text goes on in the next row because this one was full.
        var isWrapped = false

        init(columns: Int) { cells = Array(repeating: Cell(), count: columns) }
    }

    public private(set) var columns: Int
    public private(set) var height: Int
    public private(set) var row = 0
    public private(set) var column = 0
    /// Modes that are on: "?2004".
    public private(set) var modes: Set<String> = ["?25"]
    /// Sequences that were not understood: a test may want none.
    public private(set) var unknown: [String] = []
    /// Whether any escape sequence has come at all.
    public private(set) var sawEscape = false

    private var rows: [Row]
    private var above: [Row] = []
    private var isFull = false
    private var style = ""
    private var bytes: [UInt8] = []

    public init(columns: Int, rows: Int) {
        self.columns = columns
        height = rows
        self.rows = (0..<rows).map { _ in Row(columns: columns) }
    }

    // MARK: What is seen

    /// The rows, without spaces at their ends.
    public var lines: [String] { rows.map(Self.text) }
    /// The rows that have gone out at the top, and those on the screen.
    public var allLines: [String] { (above + rows).map(Self.text) }
    /// The screen without the empty rows at its end.
    public var text: String {
        var shown = lines
        while shown.last == "" { shown.removeLast() }
        return shown.joined(separator: "\n")
    }
    public var cursorLine: String { lines[row] }
    public func cell(row: Int, column: Int) -> Cell { rows[row].cells[column] }

    private static func text(of row: Row) -> String {
        var text = row.cells.map(\.text).joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    // MARK: What is written

    public mutating func feed(_ new: some Sequence<UInt8>) {
        bytes += new
        var index = 0
        while index < bytes.count, let used = take(at: index) { index += used }
        bytes.removeFirst(index)
    }

    public mutating func feed(_ text: String) { feed(text.utf8) }

    /// Uses what begins there; `nil` where its end has not come yet.
    private mutating func take(at index: Int) -> Int? {
        let first = bytes[index]
        if first == 0x1B { return takeEscape(at: index) }
        if first < 0x20 || first == 0x7F {
            control(first)
            return 1
        }
        let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + count <= bytes.count else { return nil }
        for scalar in String(decoding: bytes[index..<index + count], as: UTF8.self).unicodeScalars { put(scalar) }
        return count
    }

    private mutating func takeEscape(at index: Int) -> Int? {
        guard index + 1 < bytes.count else { return nil }
        sawEscape = true
        guard bytes[index + 1] == UInt8(ascii: "[") else {
            unknown.append("ESC " + String(UnicodeScalar(bytes[index + 1])))
            return 2
        }
        var end = index + 2
        while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
        guard end < bytes.count else { return nil }
        sequence(String(decoding: bytes[index + 2..<end], as: UTF8.self), final: UnicodeScalar(bytes[end]))
        return end - index + 1
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x0A: lineFeed()
        case 0x0D:
            column = 0
            isFull = false
        case 0x08:
            column = max(0, column - 1)
            isFull = false
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        default: break
        }
    }

    private mutating func lineFeed() {
        isFull = false
        if row + 1 < height {
            row += 1
            return
        }
        above.append(rows.removeFirst())
        rows.append(Row(columns: columns))
    }

    private mutating func sequence(_ parameters: String, final: UnicodeScalar) {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let count = max(1, numbers.first ?? 1)
        switch final {
        case "A": move(toRow: row - count, column: column)
        case "B": move(toRow: row + count, column: column)
        case "C": move(toRow: row, column: column + count)
        case "D": move(toRow: row, column: column - count)
        case "G": move(toRow: row, column: count - 1)
        case "H", "f": move(toRow: count - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
        case "J": eraseScreen(numbers.first ?? 0)
        case "K": eraseRow(numbers.first ?? 0)
        case "m": style = parameters == "0" ? "" : parameters
        case "h": modes.insert(parameters)
        case "l": modes.remove(parameters)
        default: unknown.append("ESC [ \(parameters)\(final)")
        }
    }

    private mutating func move(toRow newRow: Int, column newColumn: Int) {
        row = min(max(newRow, 0), height - 1)
        column = min(max(newColumn, 0), columns - 1)
        isFull = false
    }

    private mutating func eraseRow(_ kind: Int) {
        let range = kind == 0 ? column..<columns : kind == 1 ? 0..<column + 1 : 0..<columns
        for place in range { rows[row].cells[place] = Cell() }
        if kind != 1 { rows[row].isWrapped = false }
        isFull = false
    }

    private mutating func eraseScreen(_ kind: Int) {
        if kind == 0 { eraseRow(0) }
        if kind == 1 { eraseRow(1) }
        let range = kind == 0 ? row + 1..<height : kind == 1 ? 0..<row : 0..<height
        for place in range { rows[place] = Row(columns: columns) }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Self.width(of: scalar)
        if width == 0 {
            let place = isFull ? columns - 1 : column - 1
            if place >= 0 { rows[row].cells[place].text.unicodeScalars.append(scalar) }
            return
        }
        if isFull || column + width > columns {
            rows[row].isWrapped = true
            lineFeed()
            column = 0
        }
        rows[row].cells[column] = Cell(text: String(Character(scalar)), style: style)
        if width == 2 { rows[row].cells[column + 1] = Cell(text: "", style: style) }
        isFull = column + width >= columns
        column = isFull ? columns - 1 : column + width
    }

    /// Cells of one scalar: marks none, wide letters two.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        let wide: [ClosedRange<UInt32>] = [0x1100...0x115F, 0x2E80...0xA4C6, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0x1F300...0x1FAFF]
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    // MARK: Another size

    /// The window gets another size: rows that had been broken are joined, those that are too long are broken, the cursor keeps its letter.
    public mutating func resize(columns newColumns: Int, rows newHeight: Int) {
        var result: [Row] = []
        var place = (row: 0, column: 0)
        var line: [Cell] = []
        var cursor: Int?
        for (index, old) in (above + rows).enumerated() {
            if index == above.count + row { cursor = line.count + (isFull ? columns : column) }
            line += old.cells
            if old.isWrapped { continue }
            while line.last == Cell() { line.removeLast() }
            let start = result.count
            var broken = Self.broken(line, columns: newColumns)
            if let found = cursor {
                while found / newColumns >= broken.count { broken.append(Row(columns: newColumns)) }
                place = (start + found / newColumns, found % newColumns)
            }
            result += broken
            line = []
            cursor = nil
        }
        while result.count > place.row + 1, result.count > newHeight, result.last?.cells.allSatisfy({ $0 == Cell() }) == true {
            result.removeLast()
        }
        let hidden = max(0, min(above.count, result.count - newHeight), result.count - newHeight)
        above = Array(result[..<hidden])
        rows = Array(result[hidden...])
        while rows.count < newHeight { rows.append(Row(columns: newColumns)) }
        columns = newColumns
        height = newHeight
        row = max(0, place.row - hidden)
        column = place.column
        isFull = false
    }

    private static func broken(_ line: [Cell], columns: Int) -> [Row] {
        guard !line.isEmpty else { return [Row(columns: columns)] }
        return stride(from: 0, to: line.count, by: columns).map { start in
            var row = Row(columns: columns)
            let cells = line[start..<min(start + columns, line.count)]
            row.cells.replaceSubrange(0..<cells.count, with: cells)
            row.isWrapped = start + columns < line.count
            return row
        }
    }
}
