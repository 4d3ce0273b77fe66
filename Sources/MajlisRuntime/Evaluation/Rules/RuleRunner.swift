import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Checks the script's own rules.
///
/// A requirement holds, fails or is undecided for each element of its rule's loop. Findings have the severity that the rule gives them;
/// what the project says of severities and waivers is applied to all findings together, by `FindingSettings`.
public struct RuleRunner {
    let evaluator: Evaluator
    let rule: Rule
    private var findings: [Diagnostic] = []
    private var explained = 0
    /// Findings of the evaluator that are complete.
    private var obstacles = 0

    private init(_ evaluator: Evaluator, _ rule: Rule) {
        self.evaluator = evaluator
        self.rule = rule
    }

    var model: Model { evaluator.model }

    /// The findings of all rules, in the order of the rules and their elements, with what could not be computed on the way.
    public static func check(_ evaluator: Evaluator, _ profile: Profile? = nil) -> [Diagnostic] {
        evaluateClauses(evaluator)
        let findings = evaluator.project.program.rules.flatMap { rule in
            profile.measure(rule.enforcedAt == nil ? .own(rule.name) : .library(rule.name)) { check(rule, evaluator) }
        }
        return findings + evaluator.takeFindings()
    }

    /// Dates that are expressions are evaluated even where no rule asks for them, so that a circle or a missing calendar is found.
    /// Those of tasks and rules are evaluated where they belong.
    private static func evaluateClauses(_ evaluator: Evaluator) {
        let others: KindSet = [.task, .checklist, .rule, .workflow]
        for (index, deferred) in evaluator.project.program.deferred.enumerated() where deferred.loopSlots.isEmpty {
            let owner = evaluator.model[deferred.owner]
            if !others.contains(owner.kind), !owner.isTemplate, !evaluator.model.isMasked(deferred.owner) {
                _ = evaluator.value(deferred: UInt32(index))
            }
        }
    }

    static func check(_ rule: Rule, _ evaluator: Evaluator) -> [Diagnostic] {
        if evaluator.model[rule.record].isTemplate { return [] }
        var runner = RuleRunner(evaluator, rule)
        // All elements of a rule share one amount of work.
        evaluator.context.beginShare()
        evaluator.context.depth += 1
        defer { evaluator.context.depth -= 1 }
        let before = evaluator.takeFindings()
        var frame = Evaluator.frame(size: rule.frameSize)
        evaluator.judge(rule, &frame) { verdict, frame in
            runner.explainObstacles(verdict, &frame)
            // Of a condition that nobody could read enough has been said.
            if verdict.outcome != .yes, verdict.requirement?.isBroken != true { runner.report(verdict, &frame) }
            return true
        }
        var found = evaluator.takeFindings()
        for index in found.indices where found[index].rule == nil { found[index].rule = rule.name }
        return before + runner.findings + found
    }

    // MARK: Findings

    /// So many findings of one rule are explained; those after them say no more than that the rule does not hold there.
    private static let mostExplained = 100

    private mutating func report(_ verdict: Evaluator.Verdict, _ frame: inout [Value]) {
        let isUndecided = verdict.outcome == .unknown
        let requirement = verdict.requirement
        let records = self.records(verdict.element)
        let ruleTitle = MessageArgument(.record(rule.record), in: model, disclosure: Disclosure(model, level: .confidential))
        let place = records.first.flatMap { model.headLocation($0).location } ?? rule.enforcedAt ?? requirement?.location ?? ruleLocation

        var finding = Diagnostic(isUndecided ? .ruleUndecided : .ruleBroken, at: place, ["rule": ruleTitle])
        finding.severity = requirement?.severity ?? rule.requirements.map(\.severity).max() ?? .error
        finding.rule = rule.name
        finding.ownCode = code
        finding.isUndecided = isUndecided
        finding.subjects = subjects(records)
        if let requirement {
            // The script's words say that the rule is broken; while nobody knows, the rule's title says what is at stake.
            if !isUndecided { finding.ownWords = requirement.message.flatMap { evaluator.words($0, &frame) } }
            // Nor does the way out that the script offers make sense before that is known.
            if !isUndecided { finding.ownSuggestion = requirement.suggestion.flatMap { evaluator.words($0, &frame) } }
        }
        if verdict.element != nil || rule.enforcedAt != nil, place != ruleLocation {
            finding.related.append(RelatedPlace(ruleLocation, Message(.ruleItself, ["rule": ruleTitle])))
        }
        if requirement == nil {
            let list = rule.loop?.collection.location ?? ruleLocation
            finding.related.append(RelatedPlace(list, Message(.moreUnnamed)))
        } else if let requirement, explained < Self.mostExplained, !evaluator.context.isExhausted {
            explained += 1
            explain(&finding, verdict, requirement, &frame)
        }
        findings.append(finding)
    }

    private func explain(
        _ finding: inout Diagnostic, _ verdict: Evaluator.Verdict, _ requirement: Rule.Requirement, _ frame: inout [Value]
    ) {
        let isUndecided = verdict.outcome == .unknown
        let disclosure = evaluator.disclosure
        evaluator.withOwner(rule.record) {
            // Where the requirement is broken, what is open is whether the rule applies.
            let isWhetherOpen = isUndecided && verdict.isApplicable == .unknown && rule.condition != nil
            let condition = isWhetherOpen ? rule.condition ?? requirement.expression : requirement.expression
            let evidence = evaluator.evidence(of: condition, frame: &frame, disclosure: disclosure)
            let said: MessageCode =
                isWhetherOpen ? .evidenceApplies : requirement.isForbidden ? .evidenceForbidden : .evidenceRequired
            finding.related.append(RelatedPlace(condition.location, Message(said, ["condition": .code(evidence.text)])))
            finding.evidence = evidence
            if !isUndecided {
                finding.suggestions = WayFinder.ways(
                    for: requirement.expression, toBe: !requirement.isForbidden, evaluator, disclosure, &frame)
            }
        }
        guard isUndecided else { return }
        var missing = missingFacts(verdict, requirement, &frame)
        if missing.isEmpty, let evidence = finding.evidence { missing = omittedFacts(evidence) }
        if missing.isEmpty, evaluator.context.awaitsEvents {
            finding.isPending = true
            finding.message = Message(.rulePending, ["rule": finding.message["rule"] ?? .code(rule.name)])
        } else if missing.isEmpty {
            finding.message = Message(.ruleWithoutValue, ["rule": finding.message["rule"] ?? .code(rule.name)])
        }
        finding.related += missing.map(\.place)
        finding.suggestions = missing.compactMap(\.way)
    }

    /// What could not be computed on the way (a division by zero, the greatest of nothing): with the values for which it happened.
    private mutating func explainObstacles(_ verdict: Evaluator.Verdict, _ frame: inout [Value]) {
        let context = evaluator.context
        guard context.findings.count > obstacles, let requirement = verdict.requirement else { return }
        let conditions = [rule.condition, requirement.expression].compactMap { $0 }
        var values = frame
        context.completeFindings(from: obstacles) { finding in
            let place = finding.location
            guard let part = conditions.compactMap({ $0.part(at: place) }).first else { return }
            finding.evidence = evaluator.evidence(of: part, frame: &values, disclosure: evaluator.disclosure)
        }
        obstacles = context.findings.count
    }

    /// `script.goals_served`; a rule without a name is called by the words of its title.
    private var code: String {
        let name = rule.name.isEmpty ? Self.name(of: model.title(rule.record) ?? "") : rule.name
        return "\(rule.codePrefix).\(name.isEmpty ? "rule" : name)"
    }

    private static func name(of title: String) -> String {
        let words = title.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        var name = ""
        for word in words where name.count + word.count < 40 { name += (name.isEmpty ? "" : "_") + word }
        return name
    }

    private var ruleLocation: Location {
        model.headLocation(rule.record).location ?? rule.requirements.first?.location
            ?? Location(file: FileID(0), range: TextRange(start: 0, end: 0))
    }

    /// The element, both of a pair, or a task with those it is for.
    private func records(_ element: Value?) -> [RecordID] {
        switch element {
        case .record(let id)?: [id]
        case .list(let box)?: box.elements.compactMap(\.recordID)
        default: []
        }
    }

    /// By any of these names the finding can be waived.
    private func subjects(_ records: [RecordID]) -> [String] {
        var names: [String] = []
        for record in records {
            var ids = [record]
            if case .record(let other) = model.referentValue(record) { ids.append(other) }
            for name in ids.map({ model.name($0) }) where !name.isEmpty && !names.contains(name) { names.append(name) }
        }
        return names
    }
}
