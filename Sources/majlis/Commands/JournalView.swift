import MajlisJournal
import MajlisReport
import MajlisText
import MajlisVocabulary

/// Entries of a journal for people and for machines.
struct JournalView {
    private let entries: [JournalEntry]
    private let style: ReportStyle
    /// Whether what an entry records is above the reader's level of access.
    private let hides: (JournalEntry) -> Bool

    init(_ entries: [JournalEntry], style: ReportStyle, hides: @escaping (JournalEntry) -> Bool) {
        self.entries = entries
        self.style = style
        self.hides = hides
    }

    /// All of them, one on a line.
    func list(as format: ViewFormat) -> String {
        switch format {
        case .text: return table()
        case .csv: return csv()
        case .json:
            var json = JSONWriter(layout: .pretty)
            json.array { list in for entry in entries { list.object { write(entry, to: &$0) } } }
            json.endLine()
            return json.string
        }
    }

    /// The first with all that belongs to it.
    func entry(as format: ViewFormat) -> String {
        guard let entry = entries.first else { return "" }
        switch format {
        case .csv: return csv()
        case .json:
            var json = JSONWriter(layout: .pretty)
            json.object { write(entry, to: &$0) }
            json.endLine()
            return json.string
        case .text:
            let rows = Self.fields.map { field in
                [style.said(Message(field.label)), field.key == Self.event ? event(entry) : StyledText(field.value(entry))]
            }
            let table = TableLayout(
                columns: [TableColumn("", overflow: .keep), TableColumn("", minimum: 20)], rows: rows, width: style.width,
                direction: style.direction, isolates: style.isolates, showsHeadings: false)
            var page = PageLines(style)
            page.append(table.lines())
            return page.rendered()
        }
    }

    private func table() -> String {
        var page = PageLines(style)
        let rows = entries.map { entry in
            [
                StyledText(String(entry.number)), StyledText(JournalText.moment(entry.recordedAt), .dim), StyledText(entry.recordedBy),
                event(entry),
            ]
        }
        let headings = [MessageCode.journalNumber, .journalRecordedAt, .journalRecordedBy, .journalText].map {
            style.said(Message($0)).plain
        }
        let table = TableLayout(
            columns: [
                TableColumn(headings[0], overflow: .keep), TableColumn(headings[1], overflow: .keep), TableColumn(headings[2], minimum: 8),
                TableColumn(headings[3], minimum: 20),
            ], rows: rows, width: style.width, direction: style.direction, isolates: style.isolates)
        page.append(table.lines())
        return page.rendered()
    }

    private func event(_ entry: JournalEntry) -> StyledText {
        hides(entry) ? StyledText(style.said(Message(.sayConfidential)).plain, .dim) : StyledText(entry.text, .code)
    }

    // MARK: For machines

    private struct Field: Sendable {
        var key: String
        var label: MessageCode
        var value: @Sendable (JournalEntry) -> String
    }

    private static let event = "event"
    private static let fields: [Field] = [
        Field(key: "entry", label: .journalNumber) { String($0.number) },
        Field(key: event, label: .journalText) { $0.text },
        Field(key: "recorded_at", label: .journalRecordedAt) { JournalText.moment($0.recordedAt) },
        Field(key: "recorded_by", label: .journalRecordedBy) { $0.recordedBy },
        Field(key: "id", label: .journalId) { $0.id },
        Field(key: "scripts", label: .journalScript) { $0.script.hex },
        Field(key: "previous", label: .journalPrevious) { $0.previous.hex },
        Field(key: "digest", label: .journalHash) { $0.hash.hex },
    ]

    private func csv() -> String {
        var csv = CSVWriter()
        csv.row(Self.fields.map(\.key))
        for entry in entries {
            csv.row(Self.fields.map { $0.key == Self.event && hides(entry) ? Choice.confidential.english : $0.value(entry) })
        }
        return csv.string
    }

    private func write(_ entry: JournalEntry, to object: inout JSONObject) {
        for field in Self.fields {
            switch field.key {
            case "entry": object.field(field.key, entry.number)
            case Self.event where hides(entry): object.field(field.key, String?.none)
            default: object.field(field.key, field.value(entry))
            }
        }
    }
}
