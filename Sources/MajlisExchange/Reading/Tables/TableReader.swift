import MajlisModel
import MajlisText

/// Reads tables with a first row of headers, in CSV or separated by tabs: sessions (also as a plain agenda), participants or tasks.
struct TableReader {
    let table: CSVTable
    let columns: [(column: TableColumn, language: String?)]
    let headers: [String]
    var filler: ProgrammeFiller

    enum Kind { case sessions, participants, tasks }

    static func read(_ source: SourceFile, _ filler: ProgrammeFiller) throws(ReadingFault) -> ProgrammeFiller {
        let table = CSVTable(source)
        guard !table.rows.isEmpty else {
            throw ReadingFault(.importCutOff, 0, 0, ["what": .message(Message(.importNoContent))])
        }
        let headers = table.fields(ofRow: 0).map { table.text($0).trimmed }
        guard headers.count <= ReadingLimits.columns else {
            let problem = Message(.importTooMany, ["name": .message(Message(.importValues)), "limit": .number(ReadingLimits.columns)])
            throw ReadingFault(
                .importMalformed, 0, 1, ["format": .message(Message(.importFormatCsv)), "problem": .message(problem)])
        }
        let columns = headers.map(TableColumn.read)
        guard let kind = kind(of: columns.map(\.column)) else {
            let known = ["title", "start", "name", "task"].map { MessageArgument.code($0) }
            let problem = Message(.importNoHeader, ["columns": .list(known)])
            let range = table.rows[0].range
            throw ReadingFault(
                .importMalformed, Int(range.start), Int(range.end),
                ["format": .message(Message(.importFormatCsv)), "problem": .message(problem)])
        }
        var reader = TableReader(table: table, columns: columns, headers: headers, filler: filler)
        try reader.noteProblems()
        for row in table.rows.indices.dropFirst() {
            let cells = reader.cells(row)
            switch kind {
            case .sessions: reader.readSession(cells)
            case .participants: reader.readParticipant(cells)
            case .tasks: reader.readTask(cells)
            }
        }
        return reader.filler
    }

    private static func kind(of columns: [TableColumn]) -> Kind? {
        if columns.contains(.task) || columns.contains(.due) || (columns.contains(.owner) && columns.contains(.title)) { return .tasks }
        let isNamed = columns.contains(.name) || columns.contains(.firstName) || columns.contains(.lastName)
        let isPlaced = columns.contains(.start) || columns.contains(.date) || columns.contains(.room)
        if columns.contains(.title), isPlaced || !isNamed { return .sessions }
        if isNamed { return isPlaced && columns.contains(.start) ? .sessions : .participants }
        return nil
    }

    private mutating func noteProblems() throws(ReadingFault) {
        for problem in table.problems {
            switch problem.kind {
            case .unclosedQuote:
                throw .cutOff(.importOpenText, from: Int(problem.range.start), at: table.source.bytes.count, in: table.source.lines)
            case .tooLarge(let limit):
                let message = Message(.importTooMany, ["name": .message(Message(.importValues)), "limit": .number(limit)])
                throw ReadingFault(
                    .importMalformed, Int(problem.range.start), Int(problem.range.end),
                    ["format": .message(Message(.importFormatCsv)), "problem": .message(message)])
            case .tooFew(let fields, let expected), .tooMany(let fields, let expected):
                filler.notes.add(.importRaggedRow, problem.range, ["count": .number(fields), "columns": .number(expected)])
            case .textBehindQuote: break
            }
        }
        let nul = table.source.bytes.lazy.filter { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.count
        if nul > 0, let first = table.source.bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
            filler.notes.noLetters(nul, TextRange(first, first + 1))
        }
    }

    // MARK: - Cells

    /// One field that is not empty, with its column.
    struct Cell {
        var column: TableColumn
        var language: String?
        var header: String
        var text: String
        var range: TextRange
    }

    struct Row {
        var cells: [Cell]
        var range: TextRange

        subscript(_ column: TableColumn) -> Cell? { cells.first { $0.column == column && $0.language == nil } }

        func text(_ column: TableColumn) -> String? { self[column]?.text }

        /// A text with its translations in columns of their own.
        func localText(_ column: TableColumn) -> LocalText? {
            let all = cells.filter { $0.column == column }
            guard let first = all.first(where: { $0.language == nil }) ?? all.first else { return nil }
            var text = LocalText(first.text, language: first.language)
            for other in all where other.language != first.language {
                if let language = other.language, other.text != first.text {
                    text.translations.append(LocalText.Translation(language, other.text))
                }
            }
            return text
        }
    }

    private func cells(_ row: Int) -> Row {
        var cells: [Cell] = []
        for (index, field) in table.fields(ofRow: row).enumerated() where !field.isEmpty {
            let text = SpreadsheetText.restored(table.text(field)).trimmed
            guard !text.isEmpty else { continue }
            let column = index < columns.count ? columns[index] : (.other, nil)
            let header = index < headers.count && !headers[index].isEmpty ? headers[index] : "column \(index + 1)"
            cells.append(
                Cell(column: column.column, language: column.language, header: header, text: TableReader.letters(text), range: field.range))
        }
        return Row(cells: cells, range: table.rows[row].range)
    }

    private static func letters(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) else { return text }
        return String(
            decoding: text.utf8.flatMap { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D ? Array("\u{FFFD}".utf8) : [$0] },
            as: UTF8.self)
    }

    /// What no field of the programme holds.
    static func further(_ row: Row, besides columns: Set<TableColumn>) -> [Programme.Further] {
        row.cells.filter { !columns.contains($0.column) }.map { Programme.Further($0.header, $0.text) }
    }
}
