import MajlisSyntax

/// The rows of a table: their cells stand below each other.
extension FormatWriter {
    /// Finds the spaces before each cell. Where a row would be too long for its line, or a comment stands in one, rows are written like lists.
    mutating func alignRows(of block: NodeIndex, indent: Int) {
        paddings = [:]
        let rows = rows(of: block)
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                let isBroken = column > 0 && !cell.isEmpty && !marks.marks[cell.lowerBound].isDisjoint(with: [.commented, .forced])
                guard !isBroken, let width = flatWidth(cell.lowerBound, cell.upperBound, limit: self.width) else { return }
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], width)
            }
        }
        guard widths.reduce(0, +) + 2 * max(0, widths.count - 1) <= width - indent else { return }
        for row in rows { pad(row, widths) }
    }

    /// The tokens of each cell, row by row.
    private func rows(of block: NodeIndex) -> [[Range<Int>]] {
        var rows: [[Range<Int>]] = []
        var child = block + 1
        while child < block + Int(tree.nodes[block].size) {
            if tree.nodes[child].kind == .tableRow {
                let cells = Node(tree: tree, index: child).children.filter { $0.kind == .tableCell }
                rows.append(cells.map { $0.firstToken..<max($0.firstToken, $0.endToken) })
            }
            child += Int(tree.nodes[child].size)
        }
        return rows
    }

    /// Each cell begins where its column does; the comma stands directly behind what it follows.
    private mutating func pad(_ row: [Range<Int>], _ widths: [Int]) {
        var place = 0
        var start = 0
        for (column, cell) in row.enumerated() {
            let isLast = column == row.count - 1
            // An empty cell is the place of the comma behind it.
            if column > 0, !cell.isEmpty || !isLast { paddings[cell.lowerBound] = start - place }
            if !cell.isEmpty || column > 0 { place = start + (flatWidth(cell.lowerBound, cell.upperBound, limit: width) ?? 0) }
            if !isLast { place += 1 }
            start += widths[column] + 2
        }
    }
}
