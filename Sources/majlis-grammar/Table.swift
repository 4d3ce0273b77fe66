import Foundation

/// What is wrong with the tables, with the file and line where it stands.
struct GrammarError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// A tab-separated file whose first line names its columns.
struct Table {
    struct Row {
        let file: String
        let line: Int
        let values: [String: String]

        /// The value in a column; empty where the column or the value is missing.
        subscript(column: String) -> String { values[column] ?? "" }

        /// The parts of a value that are separated by `separator`.
        func list(_ column: String, by separator: Character = "|") -> [String] {
            self[column].split(separator: separator).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }

        func error(_ message: String) -> GrammarError {
            GrammarError("\(file):\(line): \(message)")
        }
    }

    let rows: [Row]

    init(_ folder: URL, _ file: String, columns required: [String]) throws {
        let url = folder.appendingPathComponent(file)
        guard let data = try? Data(contentsOf: url), let text = String(data: data, encoding: .utf8) else {
            throw GrammarError("\(url.path): cannot be read as UTF-8")
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let header = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        for column in required where !header.contains(column) {
            throw GrammarError("\(file):1: lacks the column \(column)")
        }
        var rows: [Row] = []
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count <= header.count else {
                throw GrammarError("\(file):\(index + 1): \(cells.count) cells, but \(header.count) columns")
            }
            rows.append(Row(file: file, line: index + 1, values: Dictionary(uniqueKeysWithValues: zip(header, cells))))
        }
        self.rows = rows
    }
}
