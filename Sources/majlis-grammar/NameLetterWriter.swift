import Foundation

/// Writes what `scripts.tsv` and `confusables.tsv` say of the letters of names.
struct NameLetterWriter {
    private let folder: URL

    init(folder: URL) { self.folder = folder }

    func file() throws -> String {
        let ranges = try Table(folder, "scripts.tsv", columns: ["first", "last", "script"])
        let likes = try Table(folder, "confusables.tsv", columns: ["letter", "like"])
        var scripts: [String] = []
        var rows: [String] = []
        for row in ranges.rows {
            if !scripts.contains(row["script"]) { scripts.append(row["script"]) }
            let number = (scripts.firstIndex(of: row["script"]) ?? 0) + 1
            rows.append("(0x\(try code(row["first"], row)), 0x\(try code(row["last"], row)), \(number))")
        }
        var letters: [String] = []
        var forms: [String] = []
        for row in likes.rows {
            letters.append("0x\(try code(row["letter"], row))")
            let parts = try row.list("like", by: " ").map { try code($0, row) }
            guard (1...4).contains(parts.count) else { throw row.error("a letter is like one to four others") }
            // The first letter in the highest bits that are used.
            forms.append("0x" + parts.joined())
        }
        guard letters == letters.sorted() else { throw GrammarError("confusables.tsv: the letters are not in their order") }
        return """
            // Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
            // Data of Unicode, Inc., under the Unicode licence: see Grammar/README.md.
            // swift-format-ignore-file

            /// Scripts of letters, and the letters that look like others (Unicode, UTS #39).
            enum LetterTable {
                /// The names of the scripts; the first is number 1.
                static let scripts: [String] = [\(scripts.map { "\"\($0)\"" }.joined(separator: ", "))]

                /// Ranges of letters, each with the number of its script.
                static let ranges: [(first: UInt16, last: UInt16, script: UInt8)] = [
            \(lines(rows, width: 5))
                ]

                /// Letters that look like others.
                static let letters: [UInt16] = [
            \(lines(letters, width: 16))
                ]

                /// What each of them looks like: one to four letters, the last in the lowest 16 bits.
                static let likenesses: [UInt64] = [
            \(lines(forms, width: 12))
                ]
            }

            """
    }

    private func code(_ text: String, _ row: Table.Row) throws -> String {
        guard text.count == 4, UInt16(text, radix: 16) != nil else { throw row.error("\(text) is no letter of the basic plane") }
        return text
    }

    private func lines(_ parts: [String], width: Int) -> String {
        stride(from: 0, to: parts.count, by: width).map { start in
            "        " + parts[start..<min(start + width, parts.count)].joined(separator: ", ") + ","
        }.joined(separator: "\n")
    }
}
