/// A column of a `TableLayout`.
public struct TableColumn: Sendable, Hashable {
    /// What happens to a cell that is wider than its column.
    public enum Overflow: Sendable, Hashable {
        /// It goes on in further lines.
        case wrap
        /// It is cut, and an ellipsis says so.
        case truncate
        /// It never is: the column keeps its natural width. For dates, numbers and codes.
        case keep
    }

    public var heading: String
    public var alignment: TextAlignment
    public var overflow: Overflow
    /// The width below which the column is not shrunk, unless all its cells are narrower; and the width above which it never grows.
    public var minimum: Int
    public var maximum: Int?
    /// Whether a cell of one line stands beside every line of its row, as a bar does.
    public var repeats: Bool

    public init(
        _ heading: String, alignment: TextAlignment = .leading, overflow: Overflow = .wrap, minimum: Int = 8, maximum: Int? = nil,
        repeats: Bool = false
    ) {
        self.heading = heading
        self.alignment = alignment
        self.overflow = overflow
        self.minimum = max(2, minimum)
        self.maximum = maximum.map { max(2, $0) }
        self.repeats = repeats
    }
}

/// The widths of a table's columns in a given space.
enum ColumnWidths {
    /// Words wider than this may be broken to save a table.
    private static let longWord = 20

    /// - Parameters:
    ///   - natural: each column's widest cell.
    ///   - words: each column's widest word; columns are not made narrower than that as long as there is another way.
    ///   - room: the columns of the terminal that the cells may take together, gutters not counted.
    /// - Returns: nil when not even the columns' minima fit.
    static func fitted(_ columns: [TableColumn], natural: [Int], words: [Int], room: Int) -> [Int]? {
        let widths = zip(columns, natural).map { column, width in min(width, column.maximum ?? width) }
        if widths.reduce(0, +) <= room { return widths }
        let floors = zip(columns, widths).map { column, width in
            column.overflow == .keep ? width : min(width, column.minimum)
        }
        let wordFloors = columns.indices.map { index in
            columns[index].overflow == .wrap ? min(widths[index], max(floors[index], min(words[index], longWord))) : floors[index]
        }
        return shared(widths, floors: wordFloors, room: room) ?? shared(widths, floors: floors, room: room)
    }

    private static func shared(_ natural: [Int], floors: [Int], room: Int) -> [Int]? {
        if floors.reduce(0, +) > room { return nil }
        var widths = natural
        // The widest columns give way first: all are cut to one level, the highest at which they fit.
        func total(at level: Int) -> Int {
            zip(widths, floors).reduce(0) { $0 + min($1.0, max(level, $1.1)) }
        }
        var low = 0
        var high = widths.max() ?? 0
        while low < high {
            let middle = (low + high + 1) / 2
            if total(at: middle) <= room { low = middle } else { high = middle - 1 }
        }
        var excess = room - total(at: low)
        for index in widths.indices {
            let cut = min(widths[index], max(low, floors[index]))
            // What the common level leaves over goes to the first columns that were cut to it.
            let bonus = excess > 0 && cut == low && cut < widths[index] ? 1 : 0
            excess -= bonus
            widths[index] = cut + bonus
        }
        return widths
    }
}
