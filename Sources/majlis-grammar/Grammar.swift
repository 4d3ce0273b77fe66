import Foundation

/// A row of `vocabulary.tsv`.
struct Word {
    let row: Table.Row
    let group: String
    let english: String
    let englishPlural: String
    let arabic: String
    let arabicPlural: String
    let alternatives: [String]
    let pluralAlternatives: [String]
    let duals: [String]
    /// Where a statement may stand; `@file` is the top level.
    let inside: [String]
    let gloss: String
    let glossArabic: String
    private(set) var example: String
    /// The example with Arabic words, where the table has it.
    private(set) var exampleArabic: String

    init(_ row: Table.Row) throws {
        self.row = row
        group = row["group"]
        english = row["english"]
        englishPlural = row["english_plural"]
        arabic = row["arabic"]
        arabicPlural = row["arabic_plural"]
        alternatives = row.list("arabic_alternatives")
        pluralAlternatives = row.list("arabic_plural_alternatives")
        duals = row.list("arabic_dual")
        inside = row.list("inside", by: ",")
        gloss = row["gloss"]
        glossArabic = row["gloss_ar"]
        example = row["example"]
        exampleArabic = row["example_ar"]
        guard WordGroups.all.contains(where: { $0.name == group }) else { throw row.error("no such group: \(group)") }
        guard !english.isEmpty, !arabic.isEmpty else { throw row.error("a word needs an English and an Arabic form") }
    }

    /// The same word with other examples.
    func with(example: String, arabic: String) -> Word {
        var word = self
        word.example = example
        word.exampleArabic = arabic
        return word
    }

    /// Every Arabic form beside the word and its plural.
    var otherArabic: [String] {
        var seen: Set<String> = [arabic, arabicPlural]
        return (alternatives + pluralAlternatives + duals).filter { seen.insert($0).inserted }
    }

    var singularForms: [String] { [english, arabic] + alternatives + duals }
    var pluralForms: [String] { ([englishPlural, arabicPlural] + pluralAlternatives).filter { !$0.isEmpty } }
}

enum WordGroups {
    /// The groups in the order of their columns in the lookup table, with the Swift type of each.
    static let all: [(name: String, type: String)] = [
        ("kind", "Kind"), ("clause", "Clause"), ("statement", "Statement"), ("infix", "Infix"), ("function", "Function"),
        ("unit", "Unit"), ("literal", "Literal"), ("choice", "Choice"), ("property", "Property"), ("particle", "Particle"),
        ("rule", "BuiltinRule"), ("command", "Command"), ("type", "TypeWord"),
        ("library", "LibraryWord"),
    ]
}

/// A row of `kinds.tsv`.
struct KindRow {
    let name: String
    let head: String
    let parents: [String]
    /// The beginning of a record, to which the reference adds clauses.
    let sample: String
    let sampleArabic: String
}

/// A row of `shapes.tsv`.
struct ShapeRow {
    let kind: String
    let clause: String
    let type: String
    let isMany: Bool
    let omitted: String
}

/// A row of `forms.tsv`, and the dual of units: Arabic forms of a word that a number or a person chooses.
struct AgreementRow {
    let group: String
    let english: String
    /// Masculine, its plural, feminine, its plural, accusative, dual; empty where there is none.
    let forms: [String]
}

/// All tables, checked against each other.
struct Grammar {
    let folder: URL
    let words: [Word]
    let kinds: [KindRow]
    let shapes: [ShapeRow]
    let choices: [(set: String, members: [String])]
    let agreements: [AgreementRow]
    let commandLine: CommandLineTable
    /// The clause words: the rows of their group, then the kinds that shapes.tsv uses as clauses.
    private(set) var clauses: [Word]

    init(folder: URL) throws {
        self.folder = folder
        let vocabulary = try Table(
            folder, "vocabulary.tsv",
            columns: ["group", "english", "english_plural", "arabic", "arabic_plural", "arabic_alternatives", "gloss"])
        let words = try vocabulary.rows.map(Word.init)
        self.words = words
        func row(_ group: String, _ english: String) -> Word? {
            words.first { $0.group == group && $0.english == english }
        }

        let kindTable = try Table(folder, "kinds.tsv", columns: ["kind", "head", "inside"])
        kinds = try kindTable.rows.map { line in
            let parents = line.list("inside", by: ",")
            for name in [line["kind"]] + parents where name != "@file" && row("kind", name) == nil {
                throw line.error("no kind \(name) in vocabulary.tsv")
            }
            if line["head"].hasPrefix("ref:") {
                for name in line["head"].dropFirst(4).split(separator: "|") where row("kind", String(name)) == nil {
                    throw line.error("no kind \(name) in vocabulary.tsv")
                }
            }
            return KindRow(
                name: line["kind"], head: line["head"], parents: parents, sample: line["sample"], sampleArabic: line["sample_ar"])
        }
        for word in words where word.group == "kind" && !kinds.contains(where: { $0.name == word.english }) {
            throw word.row.error("the kind \(word.english) has no row in kinds.tsv")
        }

        let choiceTable = try Table(folder, "choices.tsv", columns: ["set", "members"])
        choices = try choiceTable.rows.map { line in
            let members = line.list("members", by: " ")
            for member in members where row("choice", member) == nil {
                throw line.error("no choice \(member) in vocabulary.tsv")
            }
            return (line["set"], members)
        }

        agreements = try Grammar.agreements(folder, words)
        commandLine = try CommandLineTable(folder: folder)

        let shapeTable = try Table(folder, "shapes.tsv", columns: ["kind", "clause", "type", "cardinality", "omitted"])
        var clauses = words.filter { $0.group == "clause" }
        var seen: Set<String> = []
        var shapes: [ShapeRow] = []
        for line in shapeTable.rows {
            let clause = line["clause"]
            if line["kind"] != "*", row("kind", line["kind"]) == nil { throw line.error("no kind \(line["kind"])") }
            if !clauses.contains(where: { $0.english == clause }) {
                guard let kind = row("kind", clause) else { throw line.error("no clause or kind \(clause) in vocabulary.tsv") }
                clauses.append(kind)
            }
            guard seen.insert("\(line["kind"]) \(clause)").inserted else { throw line.error("the clause \(clause) stands twice") }
            guard ["one", "many"].contains(line["cardinality"]) else { throw line.error("cardinality is one or many") }
            shapes.append(
                ShapeRow(
                    kind: line["kind"], clause: clause, type: line["type"], isMany: line["cardinality"] == "many",
                    omitted: line["omitted"]))
        }
        self.shapes = shapes
        self.clauses = clauses
        let english = Samples(grammar: self, language: .english)
        let arabic = Samples(grammar: self, language: .arabic)
        for (index, word) in clauses.enumerated() where word.group == "kind" {
            // A kind's own examples show the kind, not the clause.
            let uses = shapes.filter { $0.clause == word.english }
            let shape = uses.first { $0.kind != "*" } ?? uses.first
            let kindName = shape.map { $0.kind == "*" ? "quote" : $0.kind }
            guard let shape, let kind = kinds.first(where: { $0.name == kindName }) else { continue }
            self.clauses[index] = word.with(example: english.line(shape, in: kind), arabic: arabic.line(shape, in: kind))
        }
    }

    private static func agreements(_ folder: URL, _ words: [Word]) throws -> [AgreementRow] {
        let columns = ["masculine", "masculine_plural", "feminine", "feminine_plural", "accusative"]
        let table = try Table(folder, "forms.tsv", columns: ["group", "english"] + columns)
        var rows: [AgreementRow] = []
        for line in table.rows {
            guard let word = words.first(where: { $0.group == line["group"] && $0.english == line["english"] }) else {
                throw line.error("no \(line["group"]) \(line["english"]) in vocabulary.tsv")
            }
            let forms = columns.map { line[$0] }
            let known = Set((word.singularForms + word.pluralForms).map(fold))
            for form in forms where !form.isEmpty && !known.contains(fold(form)) {
                throw line.error("vocabulary.tsv does not have \(form) as a form of \(word.english)")
            }
            rows.append(AgreementRow(group: word.group, english: word.english, forms: forms + [word.duals.first ?? ""]))
        }
        for word in words where !word.duals.isEmpty && !rows.contains(where: { $0.group == word.group && $0.english == word.english }) {
            rows.append(
                AgreementRow(group: word.group, english: word.english, forms: columns.map { _ in "" } + [word.duals[0]]))
        }
        return rows
    }

    func words(of group: String) -> [Word] {
        group == "clause" ? clauses : words.filter { $0.group == group }
    }
}

/// The name of a word's case in Swift.
func caseName(_ english: String) -> String {
    if english == "AH" { return "hijri" }
    let parts = english.split(separator: "_")
    let name = parts.enumerated().map { $0 == 0 ? $1.lowercased() : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    return SwiftKeywords.all.contains(name) ? "`\(name)`" : name
}

private enum SwiftKeywords {
    static let all: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false", "for", "func",
        "guard", "if", "import", "in", "init", "inout", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "var", "where", "while",
    ]
}
