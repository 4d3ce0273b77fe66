import MajlisSyntax
import MajlisText

/// The trees that a checker reads: those of files, by the files' numbers, and those of the rows of tables, which stand in some file as well.
struct TreeList: RandomAccessCollection {
    private(set) var files: [SyntaxTree]
    private(set) var rows: [SyntaxTree] = []
    /// The `table` statements that the trees of rows come from.
    private(set) var tables: [Location] = []
    /// The number of the first tree of rows: no project has as many files.
    static let firstOfRows = 1 << 20

    init(_ files: [SyntaxTree]) { self.files = files }

    var startIndex: Int { 0 }
    var endIndex: Int { files.count }

    @inline(__always)
    subscript(index: Int) -> SyntaxTree { index < Self.firstOfRows ? files[index] : rows[index - Self.firstOfRows] }

    mutating func append(_ file: SyntaxTree) { files.append(file) }

    /// Adds the tree of a table's rows; gives its number.
    mutating func append(rows tree: SyntaxTree, of table: Location) -> Int {
        rows.append(tree)
        tables.append(table)
        return Self.firstOfRows + rows.count - 1
    }
}
