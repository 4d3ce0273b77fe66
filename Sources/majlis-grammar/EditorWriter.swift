import Foundation

/// Writes Grammar/editors: a TextMate grammar, and completion data for editors and the interactive session.
struct EditorWriter {
    let grammar: Grammar

    func files() throws -> [(path: String, text: String)] {
        [("majlis.tmLanguage.json", try json(textMate())), ("completion.json", try json(completion()))]
    }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    // MARK: TextMate

    struct Pattern: Encodable {
        var name: String?
        var match: String?
        var begin: String?
        var end: String?
        var include: String?
        var captures: [String: [String: String]]?
        var patterns: [Pattern]?
    }

    struct TextMate: Encodable {
        let comment = "Written by majlis-grammar from the tables in Grammar/. Change the tables and run it again."
        let name = "Majlis"
        let scopeName = "source.majlis"
        let fileTypes = ["majlis"]
        let patterns: [Pattern]
        let repository: [String: [String: [Pattern]]]
    }

    private func textMate() -> TextMate {
        let escape = Pattern(name: "constant.character.escape.majlis", match: #"\\(?:[nt"\\]|u\{[0-9A-Fa-f]{1,6}\})"#)
        let interpolation = Pattern(
            name: "meta.interpolation.majlis", begin: #"\{(?=[^}\n]*\})"#, end: #"\}"#, patterns: [Pattern(include: "#code")])
        func text(_ name: String, _ begin: String, _ end: String, _ inner: [Pattern]) -> Pattern {
            Pattern(name: name, begin: begin, end: end, patterns: inner.isEmpty ? nil : inner)
        }
        let digit = #"[0-9\x{0660}-\x{0669}\x{06F0}-\x{06F9}]"#
        let texts = [
            text("string.quoted.triple.majlis", #"""""#, #"""""#, []),
            text("string.quoted.double.majlis", "\"", "\"|$", [escape, interpolation]),
            text("string.quoted.other.majlis", "“", "”|$", [escape, interpolation]),
            text("string.quoted.other.majlis", "«", "»|$", [escape, interpolation]),
            Pattern(name: "string.quoted.other.name.majlis", match: "`[^`\\n]*`"),
        ]
        let numbers = [
            Pattern(
                name: "constant.numeric.date.majlis",
                match: "(?<![\\p{L}\\p{N}_])\(digit){4}[-/]\(digit){1,2}(?:[-/]\(digit){1,2})?(?:\\s+\(digit){1,2}:\(digit){2})?"),
            Pattern(name: "constant.numeric.time.majlis", match: "(?<![\\p{L}\\p{N}_:])\(digit){1,2}:\(digit){2}(?!\(digit))"),
            Pattern(
                name: "constant.numeric.duration.majlis",
                match: "(?<![\\p{L}\\p{N}_])(?:\(digit)+(?:mo|[smhdwy]|سن[ةه]|[ثدسيىأاش]))+(?![\\p{L}\\p{N}_])"),
            Pattern(
                name: "constant.numeric.majlis",
                match: "(?<![\\p{L}\\p{N}_])\(digit)(?:\(digit)|[_\\x{066C}](?=\(digit)))*(?:[.\\x{066B}]\(digit)+)?[%\\x{066A}]?"),
        ]
        let code: [Pattern] = [
            Pattern(name: "comment.line.documentation.majlis", match: "##.*$"),
            Pattern(name: "comment.line.number-sign.majlis", match: "#.*$"),
            Pattern(include: "#texts"),
            Pattern(
                match: "^(\\x{FEFF}?majlis)\\s+(\(digit)+)",
                captures: ["1": ["name": "keyword.control.edition.majlis"], "2": ["name": "constant.numeric.majlis"]]),
            Pattern(include: "#numbers"),
            Pattern(name: "support.constant.language.majlis", match: "@\\p{L}{2,3}(?![\\p{L}\\p{N}_])"),
            heads(["statement"], "keyword.control.statement.majlis"),
            heads(["kind"], "storage.type.kind.majlis"),
            Pattern(
                match: "(\\.)(" + alternatives(forms(["property"])) + ")" + Self.wordEnd,
                captures: ["2": ["name": "variable.other.property.majlis"]]),
            words(["infix"], "keyword.operator.word.majlis"),
            words(["literal"], "constant.language.majlis"),
            words(["function"], "support.function.majlis"),
            words(["clause", "particle", "type"], "keyword.other.clause.majlis"),
            words(["kind"], "storage.type.kind.majlis"),
            words(["statement"], "keyword.control.statement.majlis"),
            words(["unit"], "constant.other.unit.majlis"),
            words(["choice"], "variable.other.enummember.majlis"),
            words(["rule", "library"], "support.constant.rule.majlis"),
            Pattern(name: "keyword.operator.majlis", match: #"\.\.|==|!=|<=|>=|[-+*/<>=]"#),
        ]
        return TextMate(
            patterns: [Pattern(include: "#code")],
            repository: [
                "code": ["patterns": code], "texts": ["patterns": texts], "numbers": ["patterns": numbers],
            ])
    }

    private static let wordStart = #"(?<![\p{L}\p{M}\p{N}_.])"#
    private static let wordEnd = #"(?![\p{L}\p{M}\p{N}_])"#

    /// The words where an item begins: at a line's start, after a brace or a semicolon.
    private func heads(_ groups: [String], _ scope: String) -> Pattern {
        Pattern(match: "(?:^|(?<=[{;؛]))\\s*(" + alternatives(forms(groups)) + ")" + Self.wordEnd, captures: ["1": ["name": scope]])
    }

    private func words(_ groups: [String], _ scope: String) -> Pattern {
        Pattern(name: scope, match: Self.wordStart + "(?:" + alternatives(forms(groups)) + ")" + Self.wordEnd)
    }

    private func forms(_ groups: [String]) -> [String] {
        var seen: Set<String> = []
        var forms: [String] = []
        for group in groups {
            for word in grammar.words(of: group) {
                for form in word.singularForms + word.pluralForms where seen.insert(fold(form)).inserted {
                    forms.append(form)
                    // Two words in English.
                    if ["order_by", "working_day", "working_days"].contains(form) { forms.append(form.replacing("_", with: " ")) }
                }
            }
        }
        return forms
    }

    /// The forms as one expression, longest first; letters that are read alike are accepted for each other.
    private func alternatives(_ forms: [String]) -> String {
        forms.sorted { $0.count == $1.count ? $0 < $1 : $0.count > $1.count }.map { form in
            form.unicodeScalars.map { scalar in
                switch scalar {
                case "ا", "أ", "إ", "آ": "[اأإآ]"
                case "ه", "ة": "[هة]"
                case "ي", "ى", "ئ": "[يىئ]"
                case "و", "ؤ": "[وؤ]"
                case " ": "\\s+"
                default: String(scalar)
                }
            }.joined()
        }.joined(separator: "|")
    }

    // MARK: Completion

    struct Completion: Encodable {
        let comment = "Written by majlis-grammar from the tables in Grammar/. Change the tables and run it again."
        let words: [Entry]
    }

    struct Entry: Encodable {
        let group: String
        let english: String
        let englishPlural: String?
        let arabic: String
        let arabicPlural: String?
        let arabicAlternatives: [String]?
        let gloss: String
        let glossArabic: String
        let example: String
        let exampleArabic: String?
        /// What the word follows or stands in: kinds, `@file` for the top level, or a position such as `after a number`.
        let position: [String]
        /// For clauses: the value's type in each kind.
        let types: [String: String]?
    }

    private func completion() -> Completion {
        var entries: [Entry] = []
        for group in WordGroups.all {
            for word in grammar.words(of: group.name) {
                let types = grammar.shapes.filter { group.name == "clause" && $0.clause == word.english }
                entries.append(
                    Entry(
                        group: group.name, english: word.english, englishPlural: optional(word.englishPlural), arabic: word.arabic,
                        arabicPlural: optional(word.arabicPlural), arabicAlternatives: word.otherArabic.isEmpty ? nil : word.otherArabic,
                        gloss: word.gloss, glossArabic: word.glossArabic, example: word.example,
                        exampleArabic: optional(word.exampleArabic), position: position(word, group.name),
                        types: types.isEmpty ? nil : Dictionary(uniqueKeysWithValues: types.map { ($0.kind, $0.type) })))
            }
        }
        return Completion(words: entries)
    }

    private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }

    private func position(_ word: Word, _ group: String) -> [String] {
        switch group {
        case "kind": grammar.kinds.first { $0.name == word.english }?.parents ?? []
        case "clause": grammar.shapes.filter { $0.clause == word.english }.map(\.kind)
        case "statement": word.inside
        case "choice":
            grammar.choices.filter { $0.members.contains(word.english) }.flatMap { choice in
                grammar.shapes.filter { $0.type == "choice:\(choice.set)" }.map { "\($0.kind).\($0.clause)" }
            }
        case "unit": ["after a number"]
        case "property": ["after a dot"]
        case "literal": ["value"]
        case "infix": ["between values"]
        case "function": ["expression"]
        case "rule": ["severity", "waive"]
        case "library": ["use", "enforce"]
        case "type": ["field", "parameter", "define"]
        case "command": ["command line", "session", "event"]
        default: ["inside a statement"]
        }
    }
}
