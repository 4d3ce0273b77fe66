import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why a rule holds, fails or is undecided: for which elements, by which values.

extension WhyExplainer {
    /// For how many elements the evidence of a rule that holds is shown.
    private static let mostElements = 3

    func about(rule index: Int) -> WhyAnswer {
        let rule = program.rules[index]
        var answer = WhyAnswer(heading(rule.record))
        answer.reasons = verdict(on: rule) + settings(of: rule.name)
        addFindings(to: &answer) { $0.rule == rule.name }
        return answer
    }

    /// What a rule comes to, with the evidence where it holds; findings show it where it does not.
    private func verdict(on rule: Rule) -> [Reason] {
        var tally = RuleTally()
        var shown: [Reason] = []
        var frame = Evaluator.frame(size: rule.frameSize)
        evaluator.judge(rule, &frame) { verdict, frame in
            tally.add(verdict)
            guard verdict.outcome == .yes, verdict.isApplicable == .yes, let requirement = verdict.requirement,
                shown.count < Self.mostElements
            else { return true }
            shown.append(evidence(of: requirement, for: verdict.element, &frame))
            return true
        }
        _ = evaluator.takeFindings()
        let head = head(rule.record)
        guard tally.total > 0 else {
            return [Reason(Message(rule.loop == nil ? .whyRuleOff : .whyRuleForNobody), at: head, .aside)] + condition(of: rule)
        }
        var reasons: [Reason] = []
        if rule.loop == nil {
            let code: MessageCode = tally.failed > 0 ? .whyRuleFails : tally.undecided > 0 ? .whyRuleUndecided : .whyRuleHolds
            let mood: Reason.Mood = tally.failed > 0 ? .bad : tally.undecided > 0 ? .open : .good
            reasons.append(Reason(Message(code), at: head, mood, tally.failed + tally.undecided > 0 ? [] : shown))
            return reasons
        }
        if tally.failed > 0 { reasons.append(Reason(Message(.whyRuleFailsFor, ["count": .number(tally.failed)]), at: head, .bad)) }
        if tally.undecided > 0 { reasons.append(Reason(Message(.whyRuleOpenFor, ["count": .number(tally.undecided)]), at: head, .open)) }
        let held = tally.elements - tally.failed - tally.undecided
        if held > 0 {
            var below = shown
            if held > shown.count { below.append(Reason(Message(.whyMore, ["count": .number(held - shown.count)]), .aside)) }
            reasons.append(Reason(Message(.whyRuleHoldsFor, ["count": .number(held)]), at: head, .good, below))
        }
        return reasons
    }

    func evidence(of requirement: Rule.Requirement, for element: Value?, _ frame: inout [Value]) -> Reason {
        var evidence = evaluator.evidence(of: requirement.expression, frame: &frame, disclosure: disclosure)
        evidence.element = element.map { argument($0) }
        var reason = Reason(evidence)
        if requirement.isForbidden { reason.mood = evidence.truth == .yes ? .bad : evidence.truth == .no ? .good : .open }
        return reason
    }

    /// The `when` of a rule and the collection it runs over, where they leave nothing to check.
    func condition(of rule: Rule) -> [Reason] {
        var frame = Evaluator.frame(size: rule.frameSize)
        if let loop = rule.loop { return [Reason(evaluator.evidence(of: loop.collection, frame: &frame, disclosure: disclosure))] }
        if let condition = rule.condition { return [Reason(evaluator.evidence(of: condition, frame: &frame, disclosure: disclosure))] }
        return []
    }

    /// What the scripts say of a rule: its severity, its waivers.
    func settings(of rule: String) -> [Reason] {
        var reasons = program.severities.filter { $0.rule == rule }.map { setting in
            Reason(Message(.whySeverity, ["severity": .message(Message(setting.severity.said))]), at: setting.location, .aside)
        }
        for waiver in program.waivers where waiver.rule == rule {
            let reason = MessageArgument.text(waiver.reason)
            let said: Message
            if waiver.subjects.isEmpty {
                said = Message(.whyWaiverAll, ["reason": reason])
            } else {
                said = Message(.whyWaiverOn, ["subjects": titles(waiver.subjects), "reason": reason])
            }
            reasons.append(Reason(said, at: waiver.location, .aside))
        }
        return reasons.capped(Self.mostReasons)
    }

    /// All findings of a kind, and what the scripts say of its rule.
    public func findings(of code: MessageCode) -> WhyAnswer {
        if let rule = BuiltinRule.allCases.first(where: { $0.english == code.name }) { return about(builtin: rule) }
        var answer = WhyAnswer(Reason(Message(.whyBuiltin, ["rule": .code(code.name)])))
        addFindings(to: &answer) { $0.code == code }
        return answer
    }

    func about(builtin rule: BuiltinRule) -> WhyAnswer {
        var answer = WhyAnswer(Reason(Message(.whyBuiltin, ["rule": .code(rule.english)])))
        addFindings(to: &answer) { $0.rule == rule.english }
        let failed = outcome.diagnostics.count { $0.rule == rule.english && !$0.isUndecided }
        let undecided = outcome.diagnostics.count { $0.rule == rule.english && $0.isUndecided }
        if failed > 0 { answer.reasons.append(Reason(Message(.whyBuiltinFinds, ["count": .number(failed)]), .bad)) }
        if undecided > 0 { answer.reasons.append(Reason(Message(.whyBuiltinOpen, ["count": .number(undecided)]), .open)) }
        if failed + undecided == 0 {
            let isChecked = Self.checkedRules.contains(rule)
            answer.reasons.append(
                isChecked ? Reason(Message(.whyBuiltinNothing), .good) : Reason(Message(.whyBuiltinUnchecked), .aside))
        }
        answer.reasons += settings(of: rule.english)
        return answer
    }
}

extension Severity {
    var said: MessageCode {
        switch self {
        case .error: .findingError
        case .warning: .findingWarning
        case .note: .findingNote
        }
    }
}

/// How often a rule holds, fails or is undecided; several requirements of one element count once, the worst of them.
private struct RuleTally {
    private(set) var failed = 0
    private(set) var undecided = 0
    private(set) var elements = 0
    private(set) var total = 0
    private var last: RecordID?
    private var worst = Kleene.yes

    mutating func add(_ verdict: Evaluator.Verdict) {
        total += 1
        let element = verdict.element?.recordID
        if element == nil || element != last {
            elements += 1
            worst = .yes
            last = element
        }
        // No is worse than unknown, and that is worse than yes: the order of `Kleene`.
        guard verdict.outcome < worst else { return }
        if worst == .unknown { undecided -= 1 }
        worst = verdict.outcome
        if worst == .no { failed += 1 } else { undecided += 1 }
    }
}
