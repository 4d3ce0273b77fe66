/// Brings frames to the screen: what it answers is to be written in one go.
///
/// The cursor stands in the first column where the first frame begins. Only rows that differ from the frame before are written.
struct Painter {
    private var shown = Frame()
    private var columns: Int

    init(columns: Int) {
        self.columns = columns
    }

    private static let eraseRow = "\u{1B}[K"
    private static let eraseBelow = "\u{1B}[J"

    /// What changes the screen into that frame; empty where nothing differs.
    mutating func paint(_ frame: Frame) -> String {
        guard frame != shown else { return "" }
        var output = ""
        var row = shown.cursorRow
        var existing = shown.rows.count
        var wrote = false
        for index in frame.rows.indices where index >= shown.rows.count || frame.rows[index] != shown.rows[index] {
            Self.go(from: &row, to: index, existing: &existing, into: &output)
            output += "\r" + frame.rows[index].text
            // Behind a full row the cursor stands on its last cell: erasing would take that.
            if frame.rows[index].width < columns { output += Self.eraseRow }
            wrote = true
        }
        if shown.rows.count > frame.rows.count {
            Self.go(from: &row, to: frame.rows.count, existing: &existing, into: &output)
            output += "\r" + Self.eraseBelow
            wrote = true
        }
        Self.go(from: &row, to: frame.cursorRow, existing: &existing, into: &output)
        output += "\r"
        if frame.cursorColumn > 0 { output += "\u{1B}[\(frame.cursorColumn)C" }
        shown = frame
        return wrote ? "\u{1B}[?25l" + output + "\u{1B}[?25h" : output
    }

    private static func go(from row: inout Int, to target: Int, existing: inout Int, into output: inout String) {
        if target < row { output += "\u{1B}[\(row - target)A" }
        let known = min(target, existing - 1)
        if known > row {
            output += "\u{1B}[\(known - row)B"
            row = known
        }
        while row < target {
            // Below what is there, a line feed makes the room.
            output += "\r\n"
            row += 1
        }
        row = target
        existing = max(existing, target + 1)
    }

    /// Takes the frame off the screen; the next one begins where it began.
    mutating func erase() -> String {
        defer { shown = Frame() }
        let up = shown.cursorRow > 0 ? "\u{1B}[\(shown.cursorRow)A" : ""
        return up + "\r" + Self.eraseBelow
    }

    /// Leaves the frame on the screen: the cursor goes below it, and what is painted next begins there.
    mutating func leave(with tail: String = "") -> String {
        defer { shown = Frame() }
        let down = shown.rows.count - 1 - shown.cursorRow
        return (down > 0 ? "\u{1B}[\(down)B" : "") + tail + "\r\n"
    }

    /// Forgets what is shown: somebody else has cleared the screen or written on it.
    mutating func forget() { shown = Frame() }

    /// The window has another width. Terminals break rows anew that have become too long; what was painted goes away with all its rows.
    mutating func resize(columns new: Int) -> String {
        let broken = shown.rows[..<shown.cursorRow].reduce(0) { $0 + Self.rows(for: $1.width, columns: new) }
        let above = broken + (shown.cursorColumn > 0 ? min(shown.cursorColumn, max(shown.rows[shown.cursorRow].width, 1)) / max(new, 1) : 0)
        columns = new
        shown = Frame()
        return (above > 0 ? "\u{1B}[\(above)A" : "") + "\r" + Self.eraseBelow
    }

    private static func rows(for width: Int, columns: Int) -> Int { max(1, (width + columns - 1) / max(columns, 1)) }
}
