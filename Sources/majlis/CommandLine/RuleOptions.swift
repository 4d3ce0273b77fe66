import ArgumentParser
import MajlisLanguage
import MajlisReport
import MajlisRuntime
import MajlisText

/// `--rule`, `--skip` and `--strict`: which findings are asked for, and which of them fail.
struct RuleOptions: ParsableArguments {
    @Option var rule: [String] = []
    @Option var skip: [String] = []
    @Flag var strict = false

    /// Reads the names by the rules of the projects at hand; nil, and a complaint, where one of them is no rule of any.
    func selection(in projects: [Project], _ printer: Printer) -> FindingSelection? {
        var reader = SelectionReader(projects)
        let only = rule.isEmpty ? nil : reader.choices(rule, option: "--rule")
        let skipped = reader.choices(skip, option: "--skip", mayBeUnruled: false)
        for problem in reader.problems { printer.complain(problem.message, hints: problem.hints) }
        return reader.problems.isEmpty ? FindingSelection(only: only, skipped: skipped) : nil
    }

    func fails(_ outcome: Outcome) -> Bool { strict ? outcome.hasFailedStrictly : outcome.hasFailed }
}

/// Reads names of rules, separated by commas of either script, by the rules of several projects.
private struct SelectionReader {
    private let names: [RuleNames]
    private(set) var problems: [(message: Message, hints: [Message])] = []

    init(_ projects: [Project]) {
        names = projects.map { RuleNames($0) }
    }

    mutating func choices(_ values: [String], option: String, mayBeUnruled: Bool = true) -> Set<FindingSelection.Choice> {
        var choices: Set<FindingSelection.Choice> = []
        for word in values.flatMap({ $0.split(whereSeparator: { $0 == "," || $0 == "،" }) }) {
            let word = word.trimmingSpaces()
            if word.isEmpty { continue }
            if let code = RuleNames.code(word) {
                if !mayBeUnruled, !code.mayBeOfRule {
                    problems.append((Message(.codeWithoutRule, ["code": .code(code.code)]), []))
                }
                choices.insert(.code(code))
            } else if let rule = rule(called: word) {
                choices.insert(.rule(rule))
            } else {
                let near = nearest(to: word)
                let hints = near.isEmpty ? [] : [Message(.perhapsYouMean, ["words": .list(near.prefix(3).map { .code($0) })])]
                problems.append((Message(.unknownRuleArgument, ["option": .command(option), "name": .code(word)]), hints))
            }
        }
        return choices
    }

    private func rule(called word: String) -> String? {
        for index in names.indices {
            if let rule = names[index].rule(called: word) { return rule }
        }
        return nil
    }

    private func nearest(to word: String) -> [String] {
        var near: [String] = []
        for index in names.indices {
            for name in names[index].nearest(to: word) where !near.contains(name) { near.append(name) }
        }
        return near
    }
}

extension MessageCode {
    /// Whether findings of this code may be a rule's, or are no errors: what is left out hides no mistake in the reading.
    fileprivate var mayBeOfRule: Bool { severity != .error || code >= "M06" || RuleNames.rule(of: self) != nil }
}

extension StringProtocol {
    fileprivate func trimmingSpaces() -> String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
