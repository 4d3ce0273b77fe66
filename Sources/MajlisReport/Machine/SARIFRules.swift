import MajlisText
import MajlisVocabulary

/// The rules of a SARIF log: what the findings' codes mean, each once, in the order of the codes.
struct SARIFRules {
    private let findings: MachineFindings
    private let language: Language
    private let codes: [String]
    private let indices: [String: Int]
    /// By code, one of its findings.
    private let examples: [String: Diagnostic]

    init(_ findings: MachineFindings) {
        self.findings = findings
        language = findings.language
        var examples: [String: Diagnostic] = [:]
        for finding in findings.findings.map(\.finding) + findings.waived.map(\.item.finding) where examples[finding.shownCode] == nil {
            examples[finding.shownCode] = finding
        }
        let codes = examples.keys.sorted()
        (self.examples, self.codes) = (examples, codes)
        indices = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    }

    func index(of code: String) -> Int? { indices[code] }

    func write(to list: inout JSONArray) {
        for code in codes {
            guard let example = examples[code] else { continue }
            list.object { write(code, example, to: &$0) }
        }
    }

    private func write(_ code: String, _ example: Diagnostic, to object: inout JSONObject) {
        let text = MessageText(language: language)
        let isOwn = example.ownCode != nil
        let explanation = Explanation(code: example.code)
        let short = isOwn ? Self.title(of: example, in: language) ?? code : explanation.meaning(text).plain
        let why = isOwn ? nil : example.code.why(in: language)
        let prose = why.map { text.filled(WordingTemplate(prose: $0)) { _ in StyledText() }.plain }
        object.field("id", code)
        object.field("name", example.rule ?? example.code.name)
        Self.write("shortDescription", short, to: &object)
        Self.write("fullDescription", prose ?? short, to: &object)
        let command = "majlis explain \(isOwn ? example.rule ?? code : code)"
        let more = text.plain(Message(.machineExplain, ["command": .command(command)]))
        object.object("help") { help in
            help.field("text", ([short, prose].compactMap { $0 } + [more]).joined(separator: "\n\n"))
            help.field("markdown", markdown(short, prose, isOwn ? nil : example.code, more, text))
        }
        object.object("defaultConfiguration") { configuration in
            configuration.field("level", SARIFLog.level(isOwn ? example.severity : example.code.severity))
        }
    }

    private func markdown(_ short: String, _ prose: String?, _ code: MessageCode?, _ more: String, _ text: MessageText) -> String {
        var parts = [Self.escaped(short)]
        if let prose { parts.append(prose) }
        if let bad = code?.badExample, let good = code?.goodExample {
            parts.append(text.plain(.explainBad))
            parts.append(Self.fenced(bad))
            parts.append(text.plain(.explainGood))
            parts.append(Self.fenced(good))
        }
        return (parts + [more]).joined(separator: "\n\n")
    }

    /// The title of a script's own rule.
    private static func title(of finding: Diagnostic, in language: Language) -> String? {
        switch finding.message["rule"] {
        case .text(let title)?: title
        case .wordings(let titles)?: titles.text(in: language.code)
        default: nil
        }
    }

    private static func fenced(_ script: String) -> String { "```majlis\n\(script)\n```" }

    /// What would be taken for markup in a sentence; backticks mean the same in both.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "*_[]<>#".contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    private static func write(_ key: String, _ text: String, to object: inout JSONObject) {
        object.object(key) { $0.field("text", text) }
    }
}
