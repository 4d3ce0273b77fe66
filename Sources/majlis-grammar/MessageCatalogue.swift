import Foundation

/// The catalogue of messages, `Grammar/messages/*.txt`: what Majlis can say, in English and in Arabic. Its README describes the form.
///
/// Files are read in the order of their names, entries in the order in which they stand; that order is `MessageCode`'s raw value.
/// `more CODE` is no entry: its fields fill what the entry of that code leaves out.
struct MessageCatalogue {
    /// One message. `code` and `severity` are empty for the words of views (`label NAME`).
    struct Entry {
        var code: String
        var name: String
        var severity: String
        var fields: [String: String] = [:]
        var file: String
        var line: Int
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var entries: [Entry] = []
    private var additions: [Entry] = []

    static let fieldNames = ["en", "ar", "why", "why-ar", "bad", "good"]
    private static let severities = ["note", "warning", "error"]

    init(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        for name in names.sorted() {
            let data = try Data(contentsOf: folder.appendingPathComponent(name))
            guard let text = String(data: data, encoding: .utf8) else { throw Failure(description: "\(name): not UTF-8") }
            try read(text, file: name)
        }
        try addMore()
        try check()
    }

    // MARK: Reading

    private mutating func read(_ text: String, file: String) throws {
        var entry: Entry?
        var last: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            // A line that begins with white space goes on with the field above.
            if line.first?.isWhitespace == true {
                guard let field = last, let text = entry?.fields[field] else {
                    throw Failure(description: "\(file):\(index + 1): nothing that this line could go on with")
                }
                entry?.fields[field] = (text.isEmpty ? "" : text + "\n") + unindented(line)
            } else if entry != nil, let field = Self.fieldNames.first(where: { line.hasPrefix($0 + ":") }) {
                let value = line.dropFirst(field.count + 1)
                guard entry?.fields[field] == nil else { throw Failure(description: "\(file):\(index + 1): a second \(field):") }
                entry?.fields[field] = value.hasPrefix(" ") ? String(value.dropFirst()) : String(value)
                last = field
            } else {
                keep(entry)
                entry = try self.entry(line, file: file, number: index + 1)
                last = nil
            }
        }
        keep(entry)
    }

    private mutating func keep(_ entry: Entry?) {
        guard let entry else { return }
        if entry.name.isEmpty { additions.append(entry) } else { entries.append(entry) }
    }

    private mutating func addMore() throws {
        for addition in additions {
            guard let place = entries.firstIndex(where: { $0.code == addition.code }) else {
                throw Failure(description: "\(addition.file):\(addition.line): no message has the code \(addition.code)")
            }
            entries[place].fields.merge(addition.fields) { own, _ in own }
        }
    }

    // Continuation lines stand two columns in; what is beyond that belongs to the text.
    private func unindented(_ line: Substring) -> Substring {
        var rest = line
        for _ in 0..<2 where rest.first == " " { rest.removeFirst() }
        return rest
    }

    private func entry(_ line: Substring, file: String, number: Int) throws -> Entry {
        let words = line.split(separator: " ").map(String.init)
        if words.count == 2, words[0] == "label" {
            return Entry(code: "", name: words[1], severity: "", file: file, line: number)
        }
        if words.count == 2, words[0] == "more" {
            return Entry(code: words[1], name: "", severity: "", file: file, line: number)
        }
        if words.count == 3, words[0].hasPrefix("M"), words[0].dropFirst().allSatisfy(\.isNumber), Self.severities.contains(words[2]) {
            return Entry(code: words[0], name: words[1], severity: words[2], file: file, line: number)
        }
        throw Failure(description: "\(file):\(number): neither an entry nor a field: \(line)")
    }

    // MARK: Checking

    private func check() throws {
        var names: [String: Entry] = [:]
        var codes: [String: Entry] = [:]
        for entry in entries {
            let place = "\(entry.file):\(entry.line): \(entry.name)"
            if let other = names.updateValue(entry, forKey: entry.name) {
                throw Failure(description: "\(place) stands in \(other.file):\(other.line) already")
            }
            if !entry.code.isEmpty, let other = codes.updateValue(entry, forKey: entry.code) {
                throw Failure(description: "\(place): \(entry.code) is \(other.name) in \(other.file):\(other.line)")
            }
            guard let english = entry.fields["en"], let arabic = entry.fields["ar"] else {
                throw Failure(description: "\(place) needs en: and ar:")
            }
            let wanted = try MessagePlaceholders(english, forms: [2, 3], place: place)
            let given = try MessagePlaceholders(arabic, forms: [5, 6], place: place)
            if wanted.names != given.names { throw Failure(description: "\(place): the placeholders of en and ar differ") }
        }
    }

    // MARK: Writing

    /// The generated files, by path under the project's root.
    func files() -> [(path: String, text: String)] {
        [
            ("Sources/MajlisText/Generated/MessageCode.swift", codeFile),
            ("Sources/MajlisReport/Generated/MessageWordings.swift", wordingFile),
        ]
    }

    private static let banner = """
        // Written by majlis-grammar from Grammar/messages/. Do not edit: change the catalogue and run it again.
        // swift-format-ignore-file


        """

    private var codeFile: String {
        var text = Self.banner
        text += "/// Every message that Majlis can say, by its name in `Grammar/messages/`.\n"
        text += "public enum MessageCode: UInt16, CaseIterable, Hashable, Sendable {\n"
        for (index, entry) in entries.enumerated() {
            text += "    /// \(entry.fields["en", default: ""].split(separator: "\n").joined(separator: " "))\n"
            text += "    case \(Self.caseName(entry.name)) = \(index)\n"
        }
        text += "\n    private static let table: StaticString = \"\"\"\n"
        for entry in entries { text += "        \(entry.code)\t\(entry.name)\t\(entry.severity.first ?? "n")\n" }
        text += """
                    \"\"\"

                // Bytes, not characters: every process that says anything reads the table.
                private static let rows: [(code: String, name: String, severity: Severity)] = table.withUTF8Buffer { bytes in
                    bytes.split(separator: UInt8(ascii: "\\n")).map { line in
                        let cells = line.split(separator: UInt8(ascii: "\\t"), omittingEmptySubsequences: false)
                        let severity: Severity = cells[2].first == UInt8(ascii: "e") ? .error : cells[2].first == UInt8(ascii: "w") ? .warning : .note
                        return (String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self), severity)
                    }
                }

                /// The stable code, such as `M0301`; empty for the words of views.
                public var code: String { Self.rows[Int(rawValue)].code }
                /// The name in the catalogue, such as `room_conflict`.
                public var name: String { Self.rows[Int(rawValue)].name }
                public var severity: Severity { Self.rows[Int(rawValue)].severity }
            }

            """
        return text
    }

    private var wordingFile: String {
        var text = Self.banner
        text += "/// The catalogue's wordings, in the order of `MessageCode`.\nenum MessageWordings {\n"
        let arrays = [
            ("english", "en"), ("arabic", "ar"), ("why", "why"), ("whyArabic", "why-ar"), ("bad", "bad"), ("good", "good"),
        ]
        for (name, field) in arrays {
            text += "    static let \(name): [StaticString] = [\n"
            for entry in entries { text += "        \(Self.literal(entry.fields[field, default: ""])),\n" }
            text += "    ]\n"
        }
        return text + "}\n"
    }

    private static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// `room_conflict` as `roomConflict`; words of Swift in backticks.
    private static func caseName(_ name: String) -> String {
        let parts = name.split(separator: "_")
        let word = parts.enumerated().map { index, part in
            index == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
        }.joined()
        return reserved.contains(word) ? "`\(word)`" : word
    }

    private static let reserved: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "fallthrough", "false",
        "for", "func", "guard", "if", "import", "in", "init", "internal", "is", "let", "nil", "operator", "private", "protocol", "public",
        "repeat", "return", "self", "static", "struct", "switch", "throw", "true", "try", "var", "where", "while",
    ]
}

/// The placeholders of one wording: `{name}`, `{name:or}` (a list joined by “or”) and `{count|one|other}` (a word that follows its number,
/// in which `#` stands for the number).
struct MessagePlaceholders {
    private(set) var names: Set<String> = []

    /// - Parameter forms: how many forms a plural may have in the wording's language.
    init(_ wording: String, forms: [Int], place: String) throws {
        var rest = wording[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
                throw MessageCatalogue.Failure(description: "\(place): a brace that opens or closes nothing")
            }
            let body = rest[rest.index(after: open)..<close]
            rest = rest[rest.index(after: close)...]
            let parts = body.split(separator: "|", omittingEmptySubsequences: false)
            var name = parts[0]
            if parts.count > 1, !forms.contains(parts.count - 1) {
                throw MessageCatalogue.Failure(description: "\(place): {\(body)} has \(parts.count - 1) forms, not \(forms)")
            }
            if name.hasSuffix(":or") { name = name.dropLast(3) }
            guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
                throw MessageCatalogue.Failure(description: "\(place): {\(body)} is no placeholder")
            }
            names.insert(String(name))
        }
    }
}
