/// One row of the screen: what is written and the cells it takes.
struct FrameRow: Equatable {
    var text = ""
    var width = 0
}

/// All that the editor shows: rows from the prompt on, and the cursor's place among them.
struct Frame: Equatable {
    var rows: [FrameRow] = [FrameRow()]
    var cursorRow = 0
    var cursorColumn = 0

    /// The part of a frame that fits into a window, near what was shown before. The last `fixed` rows (lists) stay.
    func window(height: Int, fixed: Int, scroll: inout Int) -> Frame {
        guard rows.count > height, height > 0 else {
            scroll = 0
            return self
        }
        let below = min(fixed, max(0, height - 1))
        let above = height - below
        let last = rows.count - fixed
        scroll = min(max(scroll, cursorRow - above + 1), cursorRow)
        scroll = max(0, min(scroll, last - above))
        var shown = self
        shown.rows = Array(rows[scroll..<min(scroll + above, last)]) + rows[last..<last + below]
        shown.cursorRow = cursorRow - scroll
        return shown
    }
}
