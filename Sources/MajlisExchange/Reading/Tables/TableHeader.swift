import MajlisText

/// The row that says what the columns are, and what stands above it.
struct TableHeader {
    /// Its place in the table's rows.
    var row = 0
    var names: [String] = []
    var columns: [(column: TableColumn, language: String?)] = []
    var kind: Kind?

    enum Kind { case sessions, participants, tasks }

    /// Lists for print have a heading of a few lines above their columns.
    private static let deepest = 15

    init(_ table: CSVTable) {
        var best = TableHeader(table, row: 0)
        // A first row with one cell may be a heading that happens to be a column's name.
        if best.kind == nil || best.knownCount < 2 {
            for row in table.rows.indices.dropFirst().prefix(Self.deepest) {
                let header = TableHeader(table, row: row)
                if header.kind != nil, header.knownCount >= 2, header.knownCount > best.knownCount { best = header }
            }
        }
        best.keepOneEach()
        self = best
    }

    private init(_ table: CSVTable, row: Int) {
        self.row = row
        names = table.fields(ofRow: row).prefix(ReadingLimits.columns + 1).map { table.text($0).trimmed }
        columns = names.map(TableColumn.read)
        kind = Self.kind(of: columns.map(\.column))
    }

    private var knownCount: Int { columns.count { $0.column != .other } }

    private static func kind(of columns: [TableColumn]) -> Kind? {
        let isPlaced = columns.contains(.start) || columns.contains(.room)
        let isSpoken = columns.contains { if case .person = $0 { true } else { false } }
        if columns.contains(.task) { return .tasks }
        if columns.contains(.due) || columns.contains(.owner) && columns.contains(.title), !isPlaced, !isSpoken { return .tasks }
        let isNamed = columns.contains(.name) || columns.contains(.firstName) || columns.contains(.lastName)
        if columns.contains(.title), isPlaced || columns.contains(.date) || columns.contains(.due) || !isNamed { return .sessions }
        if isNamed { return columns.contains(.start) ? .sessions : .participants }
        return nil
    }

    /// What two columns say is told apart: the second one stays a text under its own header, where a record has room for one only.
    private mutating func keepOneEach() {
        // Of `Session` and `Title` the second is the title.
        let titles = columns.indices.filter { columns[$0].column == .title && columns[$0].language == nil }
        if titles.count > 1, let named = titles.first(where: { isTitle(names[$0]) }) {
            for index in titles where index != named { columns[index].column = .other }
        }
        // A session's date may be headed as a deadline is: `الموعد`.
        if kind == .sessions, let due = columns.firstIndex(where: { $0.column == .due }), !columns.contains(where: { $0.column == .date }) {
            columns[due].column = .date
        }
        // Who speaks, or who is to do it.
        let isSpoken = columns.contains { if case .person = $0.column { true } else { false } }
        if kind == .sessions, !isSpoken, let who = columns.firstIndex(where: { $0.column == .owner }),
            ["who", "wer"].contains(names[who].lowercased())
        {
            columns[who].column = .person(.speaker)
        }
        var seen: Set<String> = []
        for index in columns.indices {
            let column = columns[index].column
            if column == .other || column.holdsSeveral { continue }
            if !seen.insert("\(column) \(columns[index].language ?? "")").inserted { columns[index] = (.other, nil) }
        }
    }

    /// Whether a column is headed as one that counts rows.
    static func isSerial(_ name: String) -> Bool {
        if ["#", "№"].contains(name) { return true }
        return ["no", "nr", "number", "numero", "n", "م", "ت", "الرقم", "رقم", "التسلسل", "مسلسل", "الرقم التسلسلي"]
            .contains { PlainName($0).letters == PlainName(name).letters }
    }

    private func isTitle(_ name: String) -> Bool {
        let letters = PlainName(name).letters
        return ["title", "titre", "عنوان"].contains { letters.contains(PlainName($0).letters) }
    }
}

extension TableColumn {
    /// Whether a record may have several of it, each from a column of its own.
    fileprivate var holdsSeveral: Bool {
        switch self {
        case .id, .contact, .track, .organisation, .honorific, .person: true
        default: false
        }
    }
}
