import MajlisModel
import MajlisText

/// Reads tables with a row of headers, in CSV or separated by tabs: sessions (also as a plain agenda), participants or tasks.
struct TableReader {
    let table: CSVTable
    let header: TableHeader
    let dates: TableDates
    var filler: ProgrammeFiller
    /// The day of the row above, or of the heading above it: that of a row without one.
    var above: Above?
    /// What headings say of days besides their dates.
    var dayTitles: [CivilDate: DayTitle] = [:]
    /// How many rows were read with it, and the first of them.
    var carried: (count: Int, first: TextRange)?
    /// Zones by the names that rows have for them.
    var zones: [String: Zone?] = [:]
    /// Columns that only count the rows.
    var serials: Set<Int> = []
    var namesakes = Namesakes()
    /// Who takes part by an identity, by his or her place among the people.
    var identified: [Int: Identified] = [:]
    /// Births whose year has two digits: how many, and the first of them.
    var shortBirths: (count: Int, first: Cell, read: CivilDate)?

    struct Above {
        enum Day {
            case date(CivilDate)
            /// One of the programme's days without a date.
            case open(Int)
        }

        var day: Day
        /// Whether a row stands below it.
        var isUsed: Bool
    }

    struct DayTitle {
        var words: String
        var range: TextRange
    }

    static func read(_ source: SourceFile, _ filler: ProgrammeFiller) throws(ReadingFault) -> ProgrammeFiller {
        let table = CSVTable(source)
        guard !table.rows.isEmpty else { throw ReadingFault(.importEmpty, 0, 0) }
        let header = TableHeader(table)
        guard header.names.count <= ReadingLimits.columns else {
            throw malformed(
                TextRange(0, 1),
                Message(.importTooMany, ["name": .message(Message(.importValues)), "limit": .number(ReadingLimits.columns)]))
        }
        guard let kind = header.kind else { throw noHeader(table, header) }
        let dates = TableDates(table, header, monthFirst: filler.isMonthFirst)
        var reader = TableReader(table: table, header: header, dates: dates, filler: filler)
        try reader.noteProblems()
        reader.readHeading()
        reader.noteAssumedDates()
        reader.findSerials()
        for row in table.rows.indices.dropFirst(header.row + 1) {
            let cells = reader.cells(row)
            switch kind {
            case .sessions: reader.readSession(cells)
            case .participants: reader.readParticipant(cells)
            case .tasks: reader.readTask(cells)
            }
        }
        reader.noteEnd()
        return reader.filler
    }

    private init(table: CSVTable, header: TableHeader, dates: TableDates, filler: ProgrammeFiller) {
        (self.table, self.header, self.dates, self.filler) = (table, header, dates, filler)
    }

    private static func malformed(_ range: TextRange, _ problem: Message) -> ReadingFault {
        ReadingFault(
            .importMalformed, Int(range.start), Int(range.end),
            ["format": .message(Message(.importFormatCsv)), "problem": .message(problem)])
    }

    /// What the row names, and what it would have to name.
    private static func noHeader(_ table: CSVTable, _ header: TableHeader) -> ReadingFault {
        let found = header.names.filter { !$0.isEmpty }.prefix(8).map { MessageArgument.text(ReadingNotes.shown($0)) }
        let known = ["title", "name", "task", "العنوان", "الاسم", "المهمة"].map { MessageArgument.code($0) }
        return malformed(
            table.rows[0].range, Message(.importNoHeader, ["found": .list(Array(found)), "columns": .list(known)]))
    }

    // MARK: - The table as a whole

    private mutating func noteProblems() throws(ReadingFault) {
        for problem in table.problems {
            switch problem.kind {
            case .unclosedQuote:
                throw .cutOff(.importOpenText, from: Int(problem.range.start), at: table.source.bytes.count, in: table.source.lines)
            case .tooLarge(let limit):
                throw Self.malformed(
                    problem.range, Message(.importTooMany, ["name": .message(Message(.importValues)), "limit": .number(limit)]))
            // Counted below, from the row that names the columns.
            case .tooFew, .tooMany, .textBehindQuote: break
            }
        }
        noteRaggedRows()
        let bytes = table.source.bytes
        let nul = bytes.lazy.filter { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.count
        if nul > 0, let first = bytes.firstIndex(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
            filler.notes.noLetters(nul, TextRange(first, first + 1))
        }
    }

    /// Rows with another number of fields than columns are named. A heading of one cell is none, and empty fields at a row's end say nothing.
    private mutating func noteRaggedRows() {
        let expected = header.names.count
        for row in table.rows.indices.dropFirst(header.row + 1) {
            let fields = table.fields(ofRow: row)
            guard fields.count != expected else { continue }
            let filled = fields.lastIndex { !$0.isEmpty }.map { $0 - fields.startIndex + 1 } ?? 0
            if filled <= 1 || fields.count > expected && filled <= expected { continue }
            filler.notes.add(.importRaggedRow, table.rows[row].range, ["count": .number(fields.count), "columns": .number(expected)])
        }
    }

    /// Lines above the headers: what the conference is called, and more about it; a date among them is that of rows without one.
    private mutating func readHeading() {
        guard header.row > 0 else { return }
        var texts: [String] = []
        for row in 0..<header.row {
            let cells = table.fields(ofRow: row).map { table.text($0).trimmed }.filter { !$0.isEmpty }
            texts += cells
            for cell in cells { takeDays(aboveHeader: cell) }
        }
        guard let title = texts.first, filler.programme.conference.title == nil else { return }
        filler.programme.conference.title = LocalText(title)
        if texts.count > 1 { filler.programme.conference.text = LocalText(texts.dropFirst().joined(separator: "\n")) }
        filler.notes.add(
            .importAboveHeader, table.rows[0].range,
            [
                "line": .number(table.source.lines.line(of: table.rows[header.row].range.start)),
                "texts": .list(texts.prefix(6).map { .text(ReadingNotes.shown($0)) }),
            ])
    }

    /// A date above the columns is that of the rows below, several days are those of the conference.
    private mutating func takeDays(aboveHeader text: String) {
        guard let heading = HeadingDate(text) else { return }
        if let date = heading.date {
            if above == nil, conferenceDays == nil { above = Above(day: .date(date), isUsed: true) }
        } else if conferenceDays == nil {
            filler.programme.conference.start = heading.days.lowerBound
            filler.programme.conference.end = heading.days.upperBound
            above = nil
        }
    }

    private mutating func noteAssumedDates() {
        for (index, order) in dates.orders.enumerated() {
            guard case .assumed(let order, let value, let range) = order, let date = TableDates.Parts(value)?.date(order) else { continue }
            filler.notes.add(
                .importDatesAssumed, range,
                [
                    "column": .text(header.names[index]), "value": .code(value), "read": .argument(date),
                    "option": .command("--month-first"),
                ])
        }
    }

    /// Columns headed as numbers that only count the rows are no identities: a row put in between would shift them all.
    private mutating func findSerials() {
        for index in header.columns.indices where header.columns[index].column == .id && TableHeader.isSerial(header.names[index]) {
            var expected = 1
            var isSerial = true
            for row in table.rows.indices.dropFirst(header.row + 1) {
                let fields = table.fields(ofRow: row)
                guard index < fields.count, !fields[fields.startIndex + index].isEmpty else { continue }
                isSerial = Int(Self.plainDigits(table.text(fields[fields.startIndex + index]).trimmed)) == expected
                if !isSerial { break }
                expected += 1
            }
            if isSerial, expected > 1 {
                serials.insert(index)
                filler.notes.leaveOut(
                    header.names[index], table.fields(ofRow: header.row)[table.fields(ofRow: header.row).startIndex + index].range)
            }
        }
    }

    private mutating func noteEnd() {
        if let carried { filler.notes.add(.importDatesCarried, carried.first, ["count": .number(carried.count)]) }
        nameDays()
        namesakes.note(&filler.notes)
        if let shortBirths {
            let value = MessageArgument.code(ReadingNotes.shown(shortBirths.first.text))
            filler.notes.add(
                .importCenturyAssumed, shortBirths.first.range,
                ["count": .number(shortBirths.count), "value": value, "read": .argument(shortBirths.read)])
        }
    }

    // MARK: - Cells

    /// One field that is not empty, with its column.
    struct Cell {
        /// Its place among the columns.
        var index: Int
        var column: TableColumn
        var language: String?
        var header: String
        var text: String
        var range: TextRange
    }

    struct Row {
        var cells: [Cell]
        var range: TextRange
        /// Columns in which the row says that something is still to be decided.
        var open: Set<TableColumn> = []

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

    private mutating func cells(_ row: Int) -> Row {
        var cells: [Cell] = []
        var open: Set<TableColumn> = []
        for (index, field) in table.fields(ofRow: row).enumerated() where !field.isEmpty && !serials.contains(index) {
            var text = SpreadsheetText.restored(table.text(field)).trimmed
            guard !text.isEmpty else { continue }
            let column = index < header.columns.count ? header.columns[index] : (.other, nil)
            let name = index < header.names.count && !header.names[index].isEmpty ? header.names[index] : "column \(index + 1)"
            if let placeholder = TableWords.placeholder(text, in: column.column) {
                if placeholder == .open {
                    open.insert(column.column)
                    if !TableWords.mayBeOpen(column.column) { filler.notes.leaveOut(ReadingNotes.shown(text), field.range) }
                }
                continue
            }
            if column.column == .id { text = Self.plainDigits(text) }
            cells.append(
                Cell(
                    index: index, column: column.column, language: column.language, header: name, text: TableReader.letters(text),
                    range: field.range))
        }
        return Row(cells: cells, range: table.rows[row].range, open: open)
    }

    /// Numbers in Arabic or Persian digits as other programs write them; everything else as it stands.
    private static func plainDigits(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        let plain = DigitReader.withPlainDigits(text)
        return plain.allSatisfy { $0 < 0x80 } ? String(decoding: plain, as: UTF8.self) : text
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
