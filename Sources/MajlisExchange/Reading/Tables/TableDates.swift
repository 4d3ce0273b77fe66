import MajlisModel
import MajlisText

/// In which order day and month stand in the dates of each column, as far as its values tell.
struct TableDates {
    enum Order: Hashable {
        case known(DateOrder)
        /// Nothing tells; the value is the first that can be read in two ways.
        case assumed(DateOrder, value: String, range: TextRange)
        /// Some values have the day first, others the month.
        case mixed(day: String, month: String)
    }

    private(set) var orders: [Order]

    /// Columns that are read as dates.
    private static let dated: Set<TableColumn> = [.date, .endDate, .start, .end, .due, .birthDate]

    /// - Parameter monthFirst: whether somebody said that the month stands first where the table does not tell.
    init(_ table: CSVTable, _ header: TableHeader, monthFirst: Bool) {
        orders = Array(repeating: .known(.dayFirst), count: header.columns.count)
        var columns: [Int: Column] = [:]
        for index in header.columns.indices where Self.dated.contains(header.columns[index].column) {
            columns[index] = Column(hint: Self.order(inHeader: header.names[index]))
        }
        if columns.isEmpty { return }
        for row in table.rows.indices.dropFirst(header.row + 1) {
            let fields = table.fields(ofRow: row)
            for index in columns.keys where index < fields.count {
                let field = fields[fields.startIndex + index]
                if !field.isEmpty { columns[index]?.look(at: table.text(field).trimmed, field.range) }
            }
        }
        let proven = Set(columns.values.compactMap(\.proven))
        for (index, column) in columns {
            if let day = column.day, let month = column.month {
                orders[index] = .mixed(day: day, month: month)
            } else if let order = column.hint ?? column.proven ?? (proven.count == 1 ? proven.first : nil) {
                orders[index] = .known(order)
            } else if monthFirst {
                orders[index] = .known(.monthFirst)
            } else if let first = column.first {
                let isDue = [.due, .birthDate].contains(header.columns[index].column)
                orders[index] = .assumed(isDue ? .dayFirst : column.likely, value: first.text, range: first.range)
            }
        }
    }

    /// `Date (mm/dd/yyyy)`
    private static func order(inHeader header: String) -> DateOrder? {
        let letters = header.lowercased().filter { $0.isLetter || $0 == "/" || $0 == "-" || $0 == "." }
        for (pattern, order) in [("mm/dd", DateOrder.monthFirst), ("m/d/", .monthFirst), ("mm-dd", .monthFirst)]
        where letters.contains(pattern) {
            return order
        }
        return ["dd/mm", "d/m/", "dd-mm", "jj/mm", "يوم/شهر"].contains { letters.contains($0) } ? .dayFirst : nil
    }

    /// A date of two numbers and a year that can be read in two ways.
    struct Parts {
        var first: Int
        var second: Int
        var year: Int

        /// Nil for every other kind of date.
        init?(_ text: String) {
            var reader = DigitReader(text)
            guard let parts = reader.numbersBeforeYear(), parts.sign != UInt8(ascii: ".") else { return nil }
            (first, second, year) = (parts.first, parts.second, parts.year)
        }

        var isOfTwo: Bool { first != second && (1...12).contains(first) && (1...12).contains(second) }

        func date(_ order: DateOrder) -> CivilDate? {
            order == .dayFirst
                ? CivilDate(year: year, month: second, day: first) : CivilDate(year: year, month: first, day: second)
        }
    }

    private struct Column {
        var hint: DateOrder?
        /// A value that has the day first for certain, and one that has the month first.
        var day: String?
        var month: String?
        /// The first one that can be read in two ways.
        var first: (text: String, range: TextRange)?
        private var spans: [DateOrder: ClosedRange<CivilDate>] = [:]

        init(hint: DateOrder?) { self.hint = hint }

        mutating func look(at text: String, _ range: TextRange) {
            guard let parts = Parts(text) else { return }
            if parts.first > 12, (1...12).contains(parts.second) { day = day ?? text }
            if parts.second > 12, (1...12).contains(parts.first) { month = month ?? text }
            guard parts.isOfTwo else { return }
            if first == nil { first = (text, range) }
            for order in [DateOrder.dayFirst, .monthFirst] {
                guard let date = parts.date(order) else { continue }
                let known = spans[order] ?? date...date
                spans[order] = min(known.lowerBound, date)...max(known.upperBound, date)
            }
        }

        var proven: DateOrder? { day != nil ? (month == nil ? .dayFirst : nil) : month != nil ? .monthFirst : nil }

        /// Days of a conference follow each other: in the wrong order they would be months apart.
        var likely: DateOrder {
            func length(_ order: DateOrder) -> Int { spans[order].map { Int($0.upperBound.days(since: $0.lowerBound)) } ?? 0 }
            return length(.monthFirst) <= 20 && length(.dayFirst) >= 28 ? .monthFirst : .dayFirst
        }
    }
}
