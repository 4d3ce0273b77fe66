import MajlisText
import Testing

/// Rows and fields of CSV files, after RFC 4180 and as spreadsheets write them.
@Suite struct CSVTableTests {
    private func table(_ text: String, _ delimiter: CSVDelimiter? = nil) -> CSVTable {
        CSVTable(SourceFile(name: "a.csv", text: text), delimiter: delimiter)
    }

    private func rows(_ table: CSVTable) -> [[String]] {
        table.rows.indices.map { row in table.fields(ofRow: row).map { table.text($0) } }
    }

    // MARK: RFC 4180, section 2

    @Test(
        arguments: [
            ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]),
            ("\"aaa\",\"b\"\"bb\",\"ccc\"", [["aaa", "b\"bb", "ccc"]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
            ("a,b\n\n  \nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\n,\n", [["a", "b"], ["", ""]]),
            ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]), ("a,b\n1, \"x, y\" \n", [["a", "b"], ["1", "x, y"]]),
            ("a,b\n\"\"\"q\"\"\",\"\"", [["a", "b"], ["\"q\"", ""]]), ("", []), ("\n\n", []), ("a", [["a"]]), ("\"\"", [[""]]),
            ("a,b\n5'11\",x\"y", [["a", "b"], ["5'11\"", "x\"y"]]),
        ] as [(String, [[String]])])
    func read(_ text: String, _ expected: [[String]]) {
        let table = table(text, .comma)
        #expect(rows(table) == expected)
        #expect(table.problems.isEmpty)
    }

    // MARK: Delimiters

    @Test(
        arguments: [
            ("a,b\n1,2\n", CSVDelimiter.comma), ("a;b\n1,5;2\n", .semicolon), ("a\tb,c\n1\t2\n", .tab), ("a;b,c;d\n1;2,5;3\n", .semicolon),
            ("alone\nrow\n", .comma), ("", .comma), ("\"a;b;c\",d\n\"1;2;3\",4\n", .comma), ("sep=;\na,b;c\n", .semicolon),
            ("name,talks\nx,a;b\ny,c;d\n", .comma),
        ] as [(String, CSVDelimiter)])
    func delimiterIsFound(_ text: String, _ expected: CSVDelimiter) {
        #expect(table(text).delimiter == expected)
    }

    @Test func announcedDelimiterIsNoRow() {
        #expect(rows(table("sep=;\r\na;b\r\n1;2\r\n")) == [["a", "b"], ["1", "2"]])
        #expect(rows(table("sep=,,x\na,b,c\n")) == [["sep=", "", "x"], ["a", "b", "c"]])
    }

    // MARK: What is odd

    @Test func unclosedQuoteEndsWithItsLine() {
        let table = table("a,b\n\"x,y\nz,w\n")
        #expect(rows(table) == [["a", "b"], ["\"x", "y"], ["z", "w"]])
        #expect(table.problems == [CSVProblem(kind: .unclosedQuote, range: TextRange(start: 4, end: 5), row: 1)])
    }

    @Test func textBehindQuoteIsKept() {
        let table = table("a,b\n\"x\"y,z\n")
        #expect(rows(table) == [["a", "b"], ["\"x\"y", "z"]])
        #expect(table.problems == [CSVProblem(kind: .textBehindQuote, range: TextRange(start: 7, end: 8), row: 1)])
    }

    @Test func raggedRowsAreReportedAndKept() {
        let table = table("a;b\n1\n2;3;4;5\n6;7\n")
        #expect(rows(table) == [["a", "b"], ["1"], ["2", "3", "4", "5"], ["6", "7"]])
        #expect(
            table.problems == [
                CSVProblem(kind: .tooFew(fields: 1, expected: 2), range: TextRange(start: 4, end: 5), row: 1),
                CSVProblem(kind: .tooMany(fields: 4, expected: 2), range: TextRange(start: 10, end: 13), row: 2),
            ])
    }

    @Test func limitIsKept() {
        let table = CSVTable(SourceFile(name: "a", text: String(repeating: "1,2\n", count: 100)), fieldLimit: 10)
        #expect(table.rows.count == 5)
        #expect(table.problems.map(\.kind) == [.tooLarge(limit: 10)])
        #expect(table.problems.first?.range == TextRange(start: 20, end: 400))
    }

    @Test func placesAreThoseOfTheFile() {
        let table = table("\u{FEFF}a,b\r\n\"x\"\"y\", z\r\n")
        let fields = table.fields(ofRow: 1)
        #expect(fields.map(\.range) == [TextRange(start: 8, end: 14), TextRange(start: 15, end: 17)])
        #expect(fields.map(\.content) == [TextRange(start: 9, end: 13), TextRange(start: 15, end: 17)])
        #expect(table.rows[1].range == TextRange(start: 8, end: 17))
    }

    // MARK: Against a slow reading

    /// One character at a time, by the states of RFC 4180; only for text without faults.
    private func slowRows(_ text: String, _ delimiter: Character) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var wasQuoted = false
        var rest = Array(text)[...]
        func end() {
            row.append(field)
            (field, wasQuoted) = ("", false)
        }
        func endRow() {
            let isBlank = row.isEmpty && !wasQuoted && field.allSatisfy { $0 == " " }
            end()
            if !isBlank { rows.append(row) }
            row = []
        }
        while let next = rest.popFirst() {
            if isQuoted {
                if next != "\"" {
                    field.append(next)
                } else if rest.first == "\"" {
                    field.append(rest.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if next == "\"", field.isEmpty, !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if next == delimiter {
                end()
            } else if next == "\n" || next == "\r\n" {
                endRow()
            } else {
                field.append(next)
            }
        }
        if !row.isEmpty || !field.isEmpty || wasQuoted { endRow() }
        return rows
    }

    @Test func writtenTablesAreReadAsASlowReaderReadsThem() {
        var random = SystemRandomNumberGenerator()
        let pieces = ["a", "ب", "é", "1", "\"", ",", ";", "\n", "x y", "😀", ""]
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let fields = (0..<3).map { _ in
                    let value = (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
                    return "\"" + value.replacing("\"", with: "\"\"") + "\""
                }
                text += fields.joined(separator: ";") + (Bool.random(using: &random) ? "\n" : "\r\n")
            }
            let table = table(text, .semicolon)
            #expect(rows(table) == slowRows(text, ";"), "\(text)")
            #expect(table.problems.isEmpty)
        }
    }

    /// Whatever is cut off, every byte but marks, delimiters and line ends stands in some field, and no place lies outside.
    @Test(arguments: ["a,b\r\n\"x\"\"y\", \"z\"\r\n\"1\n2\",ليلى\n", "sep=;\nن;\"م\"\"\";\n\"ab\"c;d\n", "\u{FEFF}a\tb\n\"\tc\t\"\td"])
    func everyPrefixIsRead(_ text: String) {
        let bytes = Array(text.utf8)
        for length in 0...bytes.count {
            let table = CSVTable(SourceFile(name: "a", bytes: Array(bytes[..<length])))
            var end = 0
            for field in table.fields {
                #expect(Int(field.range.start) >= end && Int(field.range.end) <= length)
                #expect(field.range.start <= field.content.start && field.content.end <= field.range.end)
                end = Int(field.range.end)
                _ = table.text(field)
            }
            for problem in table.problems { #expect(Int(problem.range.end) <= length && problem.row <= table.rows.count) }
        }
    }

    @Test func hostileQuotesAreReadInOneGo() {
        let table = table(String(repeating: "\"a\"\"b,", count: 200_000) + "\n", .comma)
        #expect(!table.fields.isEmpty)
    }
}
