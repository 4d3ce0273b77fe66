import MajlisReport

/// A table of texts as it grows, row by row.
struct TextTable {
    // Formulas are defused here, in a way that reading undoes.
    private var csv = CSVWriter(defusesFormulas: false)

    /// A column of texts: itself and those of its translations.
    struct Column {
        fileprivate let key: String
        fileprivate let languages: [String]

        var heads: [String] { [key] + languages.map { key + "@" + $0 } }

        func cells(_ text: LocalText?) -> [String] {
            guard let text else { return heads.map { _ in "" } }
            return [text.text] + languages.map { language in text.translations.first { $0.language == language }?.text ?? "" }
        }

        /// Several in one cell.
        func cells(_ texts: [LocalText]) -> [String] {
            [TextTable.list(texts.map(\.text))]
                + languages.map { language in
                    TextTable.list(texts.compactMap { text in text.translations.first { $0.language == language }?.text })
                }
        }
    }

    /// - Parameter texts: those that are to stand in it.
    func column(_ key: String, languages texts: some Sequence<LocalText>) -> Column {
        Column(key: key, languages: Set(texts.flatMap { $0.translations.map(\.language) }).sorted())
    }

    mutating func row(_ fields: [String]) { csv.row(fields.map(SpreadsheetText.defused)) }

    /// With a byte order mark where it is not plain ASCII.
    var bytes: [UInt8] { (csv.bytes.contains { $0 >= 0x80 } ? [0xEF, 0xBB, 0xBF] : []) + csv.bytes }

    /// Items in which a separator stands are in quotation marks, so that reading finds each of them.
    static func list(_ items: [String]) -> String { CellList.written(items) }

    /// `01:30`, with seconds where there are some.
    static func duration(_ seconds: Int) -> String {
        let parts = [seconds / 3600, seconds / 60 % 60] + (seconds % 60 == 0 ? [] : [seconds % 60])
        return parts.map { CalendarTimes.padded($0, 2) }.joined(separator: ":")
    }
}
