import MajlisText
import MajlisVocabulary

/// Rows in bulk: columns in brackets, rows in braces or in a file.
extension Parser {
    /// `table room [name, capacity] { hall, 30 }`, `table person from "people.csv" [title = "Full name"]`
    mutating func parseTable() {
        expectName(.table)
        guard word(.from) else {
            if parseColumns({ $0.parseTableColumns(areMapped: false) }) { parseRows(.table) }
            return
        }
        part { $0.expectText(.table) }
        if at(.leftBracket), !atEnd { _ = parseColumns { $0.parseTableColumns(areMapped: true) } }
    }

    /// `name, title@ar`, and behind a file `person = "Full name"`.
    private mutating func parseTableColumns(areMapped: Bool) {
        repeat {
            let column = open(.tableColumn)
            expectName(.table)
            if at(.at), !atEnd {
                p += 1
                if at(.word), !atEnd { leaf(.name) } else { report(.translationWithoutLanguage, at: afterLast) }
            }
            if areMapped {
                if accept(.equal) { expectText(.table) } else { report(.missingEqual, at: afterLast) }
            }
            close(column)
        } while accept(.comma)
    }

    /// The cells of a row: an expression each, or nothing between two commas.
    private mutating func parseCells() {
        while true {
            let cell = open(.tableCell)
            if !atEnd, !at(.comma) { parseValueExpression() }
            close(cell)
            guard at(.comma), !atEnd else { return }
            p += 1
        }
    }

    /// `[n, ok] { 9, false; 10, true }`
    mutating func parseColumnsAndRows(_ statement: Statement) {
        if parseColumns({ $0.names(statement) }) { parseRows(statement) }
    }

    private mutating func parseColumns(_ content: (inout Parser) -> Void) -> Bool {
        guard at(.leftBracket), !atEnd, token(1).kind != .rightBracket else {
            report(.tableWithoutColumns, at: afterLast)
            return false
        }
        let columns = open(.tableColumns)
        bracketed(.rightBracket, content)
        close(columns)
        return true
    }

    private mutating func parseRows(_ statement: Statement) {
        guard at(.leftBrace) else {
            report(.missingBlock, at: afterLast, ["statement": .word(statement.english)])
            return
        }
        parseBlock(of: nil) { parser in
            parser.parseParts { parser in
                let row = parser.open(.tableRow)
                if statement == .table { parser.parseCells() } else { parser.parseValues() }
                parser.close(row)
                parser.expectEndOfItem()
            }
        }
    }
}
