import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The result of a query: a table for people, CSV with the same columns, JSON with all that the records say.
public struct QueryView {
    /// How people see it.
    public enum Layout: String, Sendable, Hashable, CaseIterable {
        case table
        /// A line for each element.
        case list
    }

    public let result: QueryResult
    public var style: ReportStyle
    public var layout: Layout
    private let runner: QueryRunner
    private let model: Model

    /// - Parameter runner: the one that gave the result; it knows what the records say.
    public init(_ result: QueryResult, model: Model, runner: QueryRunner, style: ReportStyle = ReportStyle(), layout: Layout = .table) {
        self.result = result
        self.model = model
        self.runner = runner
        self.style = style
        self.layout = layout
    }

    public func rendered(as format: ViewFormat) -> String {
        switch format {
        case .text: text()
        case .csv: csv()
        case .json: json()
        }
    }

    // MARK: Text

    private func text() -> String {
        let text = style.text
        var page = PageLines(style)
        if result.rows.isEmpty {
            page.paragraph(text.styled(Message(.queryNothing)))
        } else if result.shape == .single, let cell = result.rows.first?.cells.first {
            page.paragraph(styled(cell, text))
        } else {
            page.append(layout == .table ? table(text) : list(text))
            page.blank()
            page.paragraph(count(text))
        }
        let unnamed = result.unnamed
        if unnamed.least > 0, unnamed.most == unnamed.least {
            page.paragraph(text.styled(Message(.queryUnnamed, ["count": .number(unnamed.least)])))
        } else if unnamed.most != 0 {
            page.paragraph(text.styled(Message(.queryUnnamedOpen)))
        }
        return page.rendered()
    }

    private func table(_ text: MessageText) -> [StyledText] {
        var columns = result.columns.map { TableColumn(heading($0, text), minimum: 8, maximum: 48) }
        var rows = result.rows.map { row in row.cells.map { styled($0, text) } }
        if result.rows.contains(where: { !$0.isSure }) {
            columns.insert(TableColumn("", overflow: .keep), at: 0)
            for (index, row) in result.rows.enumerated() {
                rows[index].insert(row.isSure ? StyledText() : StyledText(text.plain(.queryPerhaps), .undecided), at: 0)
            }
        }
        return TableLayout(
            columns: columns, rows: rows, width: style.width, direction: style.direction, isolates: style.isolates,
            showsHeadings: showsHeadings
        ).lines()
    }

    /// A single column of values needs no heading that says so.
    private var showsHeadings: Bool {
        result.columns.count > 1 || result.columns.contains { $0.word != nil }
    }

    private func list(_ text: MessageText) -> [StyledText] {
        let shown = result.columns.firstIndex { $0.key == "title" } ?? 0
        return result.rows.map { row in
            var said = row.cells.indices.contains(shown) ? styled(row.cells[shown], text) : StyledText()
            if !row.isSure { said = text.filled(.valuePerhaps, ["value": said]) }
            var page = PageLines(style)
            page.paragraph(StyledText("- ", .dim) + said, hanging: 2)
            return page.lines
        }.flatMap { $0 }
    }

    private func count(_ text: MessageText) -> StyledText {
        let sure = result.rows.count { $0.isSure }
        let unsure = result.rows.count - sure
        var line = text.styled(sure == 0 ? Message(.queryNothingSure) : Message(.queryCount, ["count": .number(sure)]))
        if unsure > 0 {
            line.append(" ")
            line.append(text.styled(Message(.queryCountPerhaps, ["count": .number(unsure)])))
        }
        return line
    }

    private func heading(_ column: QueryResult.Column, _ text: MessageText) -> String {
        switch (column.key, column.word) {
        case ("name", _?): text.plain(.queryName)
        case (_, let word?): WordNames.said(word, in: text.language)
        case ("value", nil): text.plain(.queryValue)
        case ("kind", nil): text.plain(.queryKind)
        case (let key, nil): key
        }
    }

    private func styled(_ cell: QueryResult.Cell, _ text: MessageText) -> StyledText {
        switch cell {
        case .withheld: StyledText(text.plain(.sayConfidential), .dim)
        // In a table an empty cell says better than a word that there is nothing.
        case .value(.none) where result.shape == .records: StyledText()
        case .value(let value): ValueText(names: RecordNames(model, text, access: runner.access)).styled(value)
        }
    }

    // MARK: Machines

    private func csv() -> String {
        let text = MessageText(language: style.language)
        let hasUnsure = result.rows.contains { !$0.isSure }
        var csv = CSVWriter()
        csv.row(result.columns.map(\.key) + (hasUnsure ? ["sure"] : []))
        for row in result.rows {
            csv.row(row.cells.map { plain($0, text) } + (hasUnsure ? [row.isSure ? "yes" : "perhaps"] : []))
        }
        return csv.string
    }

    /// As people read it, but for what machines read better: plain digits and ISO dates.
    private func plain(_ cell: QueryResult.Cell, _ text: MessageText) -> String {
        guard case .value(let value) = cell else { return styled(cell, text).plain }
        switch value {
        case .none: return ""
        case .integer(let number): return String(number)
        case .date(let date): return date.description
        case .dates(let box): return box.range.description
        case .dateTime(let moment): return moment.description
        case .hours(let range): return range.description
        case .choice(let choice): return choice.english
        case .figure(let figure) where figure.unit == .plain && !figure.isApproximate: return figure.digits
        default: return styled(cell, text).plain
        }
    }

    private func json() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.field("shape", shape)
            document.array("rows") { list in
                for row in result.rows { list.value(tree(row)) }
            }
            document.object("unnamed") { unnamed in
                unnamed.field("least", result.unnamed.least)
                unnamed.field("most", result.unnamed.most)
            }
        }
        json.endLine()
        return json.string
    }

    private var shape: String {
        switch result.shape {
        case .records: "records"
        case .values: "values"
        case .groups: "groups"
        case .single: "single"
        }
    }

    private func tree(_ row: QueryResult.Row) -> DumpValue {
        var entries: [DumpValue.Entry]
        if case .object(let whole)? = runner.dump(row) {
            entries = whole
        } else {
            entries = zip(result.columns, row.cells).map { DumpValue.Entry($0.key, runner.dump($1)) }
        }
        if !row.isSure { entries.append(DumpValue.Entry("sure", .boolean(false))) }
        return .object(entries)
    }
}

extension DumpValue: JSONValue {
    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.value(String?.none)
        case .boolean(let truth): json.value(truth)
        case .number(let digits): json.value(JSONNumber(digits: digits))
        case .string(let text): json.value(text)
        case .list(let items): json.value(items)
        case .object(let entries):
            json.object { object in
                for entry in entries { object.field(entry.key, entry.value) }
            }
        }
    }
}
