/// Writes the Swift sources of MajlisVocabulary/Generated.
struct SwiftWriter {
    let grammar: Grammar
    let index: WordIndex

    static let header = """
        // Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
        // swift-format-ignore-file


        """

    /// The files by name.
    func files() throws -> [(name: String, text: String)] {
        var files: [(String, String)] = []
        for group in WordGroups.all {
            files.append(("\(group.type).swift", enumeration(group.name, group.type)))
        }
        files.append(("ChoiceSet.swift", choiceSets()))
        files.append(("WordForms.swift", forms()))
        files.append(("WordDocumentation.swift", documentation()))
        files.append(("AgreementRows.swift", agreementRows()))
        files.append(("WordTable.swift", wordTable()))
        files.append(("ShapeRows.swift", try shapeRows()))
        files.append(("CommandLineTable.swift", grammar.commandLine.file()))
        return files
    }

    private func enumeration(_ group: String, _ type: String) -> String {
        var text = Self.header
        let words = grammar.words(of: group)
        text += "/// The words of the group `\(group)` in `Grammar/vocabulary.tsv`.\n"
        text += "public enum \(type): UInt8, CaseIterable, Hashable, Sendable {\n"
        for (number, word) in words.enumerated() {
            if !word.gloss.isEmpty { text += "    /// \(word.gloss)\n" }
            text += "    case \(caseName(word.english)) = \(number)\n"
        }
        text += "}\n\n"
        text += """
            extension \(type): VocabularyWord {
                public static var wordGroup: WordGroup { .\(group) }
                public var english: String { WordForms.\(group)[Int(rawValue) * 5] }
                public var englishPlural: String { WordForms.\(group)[Int(rawValue) * 5 + 1] }
                public var arabic: String { WordForms.\(group)[Int(rawValue) * 5 + 2] }
                public var arabicPlural: String { WordForms.\(group)[Int(rawValue) * 5 + 3] }
                public var arabicAlternatives: [String] { Self.alternatives(WordForms.\(group)[Int(rawValue) * 5 + 4]) }
                public var gloss: String { WordDocumentation.\(group)[Int(rawValue) * 4] }
                public var glossArabic: String { WordDocumentation.\(group)[Int(rawValue) * 4 + 1] }
                public var example: String { WordDocumentation.\(group)[Int(rawValue) * 4 + 2] }
                public var exampleArabic: String { WordDocumentation.\(group)[Int(rawValue) * 4 + 3] }
            }

            """
        return text
    }

    private func choiceSets() -> String {
        var text = Self.header
        text += "/// The named sets of value words of `Grammar/choices.tsv`.\n"
        text += "public enum ChoiceSet: UInt8, CaseIterable, Hashable, Sendable {\n"
        for (number, choice) in grammar.choices.enumerated() {
            text += "    case \(caseName(choice.set)) = \(number)\n"
        }
        text += "\n    /// The words that may stand, in the order of the table.\n"
        text += "    public var members: [Choice] {\n        switch self {\n"
        for choice in grammar.choices {
            let members = choice.members.map { "." + caseName($0) }.joined(separator: ", ")
            text += "        case .\(caseName(choice.set)): [\(members)]\n"
        }
        text += "        }\n    }\n}\n"
        return text
    }

    private func forms() -> String {
        var text = Self.header
        text += "/// Five strings for every word: English, its plural, Arabic, its plural, other Arabic forms joined by `|`.\n"
        text += "enum WordForms {\n"
        for group in WordGroups.all {
            text += "    static let \(group.name): [String] = [\n"
            for word in grammar.words(of: group.name) {
                let cells = [
                    word.english, word.englishPlural, word.arabic, word.arabicPlural, word.otherArabic.joined(separator: "|"),
                ]
                text += "        " + cells.map(literal).joined(separator: ", ") + ",\n"
            }
            text += "    ]\n"
        }
        return text + "}\n"
    }

    private func agreementRows() -> String {
        var text = Self.header
        text += "/// `Grammar/forms.tsv`: masculine, its plural, feminine, its plural, accusative and dual, joined by `|`.\n"
        text += "enum AgreementRows {\n"
        text += "    static let rows: [(group: WordGroup, word: UInt8, forms: String)] = [\n"
        for row in grammar.agreements {
            // A kind's word may serve as a clause too.
            for group in row.group == "kind" ? ["kind", "clause"] : [row.group] {
                guard let number = grammar.words(of: group).firstIndex(where: { $0.english == row.english && $0.group == row.group }) else {
                    continue
                }
                text += "        (.\(group), \(number), \(literal(row.forms.joined(separator: "|")))),\n"
            }
        }
        return text + "    ]\n}\n"
    }

    private func documentation() -> String {
        var text = Self.header
        text += "/// Four strings for every word: what it means in English and in Arabic, and an example in both.\n"
        text += "enum WordDocumentation {\n"
        for group in WordGroups.all {
            text += "    static let \(group.name): [String] = [\n"
            for word in grammar.words(of: group.name) {
                for cell in [word.gloss, word.glossArabic, word.example, word.exampleArabic.isEmpty ? word.example : word.exampleArabic] {
                    text += "        \(literal(cell)),\n"
                }
            }
            text += "    ]\n"
        }
        return text + "}\n"
    }

    private func wordTable() -> String {
        let forms = index.forms
        var offsets = [0]
        for form in forms {
            offsets.append(offsets[offsets.count - 1] + form.text.utf8.count)
        }
        let longest = forms.map(\.text.utf8.count).max() ?? 0
        var text = Self.header
        text += "/// The lookup table: all forms folded, an open-addressed index of them, and what every word means.\n"
        text += "enum WordTable {\n"
        text += "    static let hashSeed: UInt32 = \(KeywordHash.seed)\n"
        text += "    static let longestForm = \(longest)\n"
        text += "    static let wordCount = \(index.meanings.count)\n"
        text += "    static let meaningWidth = \(WordGroups.all.count + 1)\n\n"
        text += "    /// The forms one after the other; `offsets` says where each begins.\n"
        text += "    static let forms: StaticString = \"\"\"\n"
        var line = ""
        for form in forms {
            if line.count + form.text.count > 110 {
                text += "        \(line)\\\n"
                line = ""
            }
            line += form.text
        }
        text += "        \(line)\n        \"\"\"\n"
        text += array("offsets", "UInt16", offsets)
        text += array("words", "UInt16", forms.map(\.word))
        text += array("slots", "UInt16", index.slots())
        text += "    /// Per word: its raw value in each group or 255, then flags: 1 plural only, 2 may be plural, 4 dual.\n"
        text += "    static let meanings: [UInt8] = [\n"
        for meanings in index.meanings {
            text += "        " + meanings.map(String.init).joined(separator: ", ") + ",\n"
        }
        text += "    ]\n"
        text += "    /// First word, second word, the word that they make together.\n"
        text += array("joins", "UInt16", index.joins.flatMap { [$0.first, $0.second, $0.word] })
        text += "}\n\n"
        text += "extension Vocabulary {\n"
        for lead in index.leads {
            text += "    /// `\(lead.english)`, which may begin or end a word that is written as two in English.\n"
            text += "    public static let \(lead.english)Word = WordID(rawValue: \(lead.word))\n"
        }
        return text + "}\n"
    }

    private func shapeRows() throws -> String {
        var types: [String] = []
        var omissions: [String] = []
        var rows: [String] = []
        let kindNumbers = Dictionary(uniqueKeysWithValues: grammar.words(of: "kind").enumerated().map { ($1.english, $0) })
        let clauseNumbers = Dictionary(uniqueKeysWithValues: grammar.clauses.enumerated().map { ($1.english, $0) })
        func number(of value: String, in list: inout [String]) -> Int {
            if let found = list.firstIndex(of: value) { return found }
            list.append(value)
            return list.count - 1
        }
        for shape in grammar.shapes {
            guard let clause = clauseNumbers[shape.clause] else { continue }
            let kind = kindNumbers[shape.kind] ?? 255
            let type = number(of: try clauseType(shape.type), in: &types)
            let omission = number(of: self.omission(shape.omitted), in: &omissions)
            rows.append("        \(kind), \(clause), \(type), \(omission * 2 + (shape.isMany ? 1 : 0)),")
        }
        var bits: [Int] = []
        var references: [String] = []
        var parents: [String] = []
        for word in grammar.words(of: "kind") {
            guard let kind = grammar.kinds.first(where: { $0.name == word.english }) else { continue }
            var flags = kind.parents.contains("@file") ? 0x80 : 0
            var reference: [String] = []
            if kind.head.hasPrefix("ref:") {
                reference = kind.head.dropFirst(4).split(separator: "|").map(String.init)
            } else {
                for part in kind.head.split(separator: "+") {
                    switch part {
                    case "name": flags |= 1
                    case "number": flags |= 2
                    case "date": flags |= 4
                    case "dates": flags |= 12
                    case "rate": flags |= 16
                    default: throw GrammarError("kinds.tsv: \(kind.name): no such head: \(part)")
                    }
                }
            }
            bits.append(flags)
            references.append(kindSet(reference))
            parents.append(kindSet(kind.parents.filter { $0 != "@file" }))
        }
        var text = Self.header
        text += "/// `Grammar/kinds.tsv` and `Grammar/shapes.tsv` as numbers; `ShapeTable` unpacks them.\n"
        text += "enum ShapeRows {\n"
        text += "    static let types: [ClauseType] = [\n" + types.map { "        \($0),\n" }.joined() + "    ]\n"
        text += "    static let omissions: [Omission] = [\n" + omissions.map { "        \($0),\n" }.joined() + "    ]\n"
        text += "    /// Kind (255: every kind), clause, type, omission * 2 + (1 where there may be several values).\n"
        text += "    static let rows: [UInt8] = [\n" + rows.joined(separator: "\n") + "\n    ]\n"
        text += "    /// 1 name, 2 number, 4 date, 8 dates, 16 rate, 128 may stand at top level.\n"
        text += array("headBits", "UInt8", bits)
        text += "    static let headReferences: [KindSet] = [\n" + references.map { "        \($0),\n" }.joined() + "    ]\n"
        text += "    static let parents: [KindSet] = [\n" + parents.map { "        \($0),\n" }.joined() + "    ]\n"
        return text + "}\n"
    }

    private func clauseType(_ type: String) throws -> String {
        let plain: Set<String> = [
            "flag", "text", "label", "integer", "quantity", "money", "date", "dates", "moment", "time", "hours", "at", "available",
            "duration", "condition", "language", "currency", "zone", "weekday", "party", "kind", "names", "same",
        ]
        if plain.contains(type) { return ".\(type)" }
        if type.hasPrefix("choice:") {
            let set = String(type.dropFirst(7))
            guard grammar.choices.contains(where: { $0.set == set }) else { throw GrammarError("shapes.tsv: no set \(set) in choices.tsv") }
            return ".choice(.\(caseName(set)))"
        }
        if type.hasPrefix("ref:") {
            let kinds = type.dropFirst(4).split(separator: "|").map(String.init)
            for kind in kinds where !grammar.kinds.contains(where: { $0.name == kind }) {
                throw GrammarError("shapes.tsv: \(type): no kind \(kind)")
            }
            return ".reference(\(kindSet(kinds)))"
        }
        throw GrammarError("shapes.tsv: no such type: \(type)")
    }

    private func omission(_ word: String) -> String {
        ["none", "tbd", "required"].contains(word) ? ".\(word)" : ".byDefault(\(literal(word)))"
    }

    private func kindSet(_ names: [String]) -> String {
        var bits: [UInt64] = [0, 0]
        for (number, word) in grammar.words(of: "kind").enumerated() where names.contains(word.english) {
            bits[number / 64] |= 1 << UInt64(number % 64)
        }
        return "KindSet(low: 0x\(String(bits[0], radix: 16)), high: 0x\(String(bits[1], radix: 16)))"
    }

    private func array(_ name: String, _ type: String, _ values: [Int]) -> String {
        var text = "    static let \(name): [\(type)] = [\n"
        for start in stride(from: 0, to: values.count, by: 20) {
            text += "        " + values[start..<min(start + 20, values.count)].map(String.init).joined(separator: ", ") + ",\n"
        }
        return text + "    ]\n"
    }
}

/// The text as a Swift literal.
func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
