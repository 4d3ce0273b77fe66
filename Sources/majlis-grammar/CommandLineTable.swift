import Foundation

/// `command-line.tsv`: what is typed on a command line beside the commands, in English and in Arabic.
struct CommandLineTable {
    struct Entry {
        let row: Table.Row
        let group: String
        let english: String
        /// The usual form first.
        let arabic: [String]
    }

    static let groups = ["option", "word", "placeholder"]

    let entries: [Entry]

    init(folder: URL) throws {
        let table = try Table(folder, "command-line.tsv", columns: ["group", "english", "arabic", "arabic_alternatives"])
        entries = try table.rows.map { row in
            guard Self.groups.contains(row["group"]) else { throw row.error("no such group: \(row["group"])") }
            guard !row["english"].isEmpty, !row["arabic"].isEmpty else { throw row.error("a word needs an English and an Arabic form") }
            return Entry(row: row, group: row["group"], english: row["english"], arabic: [row["arabic"]] + row.list("arabic_alternatives"))
        }
        try check()
    }

    /// No two words of a group may be typed alike. Placeholders are only shown.
    private func check() throws {
        for group in Self.groups where group != "placeholder" {
            var owners: [String: String] = [:]
            for entry in entries where entry.group == group {
                for form in [entry.english] + entry.arabic {
                    if let other = owners.updateValue(entry.english, forKey: Self.key(form)), other != entry.english {
                        throw entry.row.error("\(form) already stands for \(other)")
                    }
                }
            }
        }
    }

    /// Folded, with hyphens, and without the article in front of each of its parts, as `CommandLineWords` compares.
    private static func key(_ form: String) -> String {
        fold(form.replacing("_", with: "-")).split(separator: "-").map { part in
            part.count > 3 && part.hasPrefix("ال") ? String(part.dropFirst(2)) : String(part)
        }.joined(separator: "-")
    }

    // MARK: Writing

    func file() -> String {
        var text = SwiftWriter.header
        text += "/// `Grammar/command-line.tsv`: three strings for every word: English, Arabic, other Arabic forms joined by `|`.\n"
        text += "enum CommandLineTable {\n"
        for group in Self.groups {
            text += "    static let \(group): [String] = [\n"
            for entry in entries where entry.group == group {
                let cells = [entry.english, entry.arabic[0], entry.arabic.dropFirst().joined(separator: "|")]
                text += "        " + cells.map(literal).joined(separator: ", ") + ",\n"
            }
            text += "    ]\n"
        }
        return text + "}\n"
    }

    // MARK: Reference

    /// What the page of commands adds: options and their words.
    func reference(_ writer: ReferenceWriter) -> String {
        let language = writer.language
        var text = ""
        let headings = [
            ("option", language.pick("Options", "الخيارات")),
            ("word", language.pick("Words behind options and commands", "كلمات تلي الخيارات والأوامر")),
        ]
        for (group, heading) in headings {
            text += "\n## \(heading)\n\n"
            let columns = [language.pick("English", "بالعربية"), language.pick("Arabic", "بالإنجليزية")]
            let mark = group == "option" ? "--" : ""
            let rows = entries.filter { $0.group == group }.map { entry -> [String] in
                let english = writer.code(mark + entry.english)
                let others = entry.arabic.dropFirst().map { writer.code(mark + $0) }
                let arabic = writer.code(mark + entry.arabic[0]) + (others.isEmpty ? "" : " (\(others.joined(separator: "، ")))")
                return language == .english ? [english, arabic] : [arabic, english]
            }
            text += writer.table(columns, rows)
        }
        return text
    }
}
