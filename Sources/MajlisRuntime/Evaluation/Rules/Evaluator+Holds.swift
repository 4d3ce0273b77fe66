import MajlisLanguage
import MajlisModel
import MajlisText

extension Evaluator {
    /// Whether a rule of the script holds everywhere; what the program checks itself is not known here.
    public func holds(rule name: String, at location: Location) -> Kleene {
        if context.missing == nil, let known = context.rules[name] { return known }
        guard let rule = context.program.rules.first(where: { $0.name == name }) else { return .unknown }
        guard context.openRules.insert(name).inserted else {
            context.report(.circularValue, at: location)
            return .unknown
        }
        defer { context.openRules.remove(name) }
        var result = Kleene.yes
        judge(rule) { verdict in
            result = result.and(verdict.outcome)
            return result != .no
        }
        context.rules[name] = result
        return result
    }

    /// How one requirement of a rule stands for one element of its loop.
    struct Verdict {
        /// nil where the rule has no loop, or for the elements that nobody names.
        let element: Value?
        /// The element belongs to the loop only possibly, or the rule's condition is unknown.
        let isApplicable: Kleene
        /// nil for elements that nobody names: nothing can be said of them.
        let requirement: Rule.Requirement?
        let outcome: Kleene
    }

    /// Judges every requirement for every element until the body has enough. The frame holds the element while the body runs.
    func judge(_ rule: Rule, _ body: (Verdict) -> Bool) {
        var frame = Evaluator.frame(size: rule.frameSize)
        judge(rule, &frame) { verdict, _ in body(verdict) }
    }

    func judge(_ rule: Rule, _ frame: inout [Value], _ body: (Verdict, inout [Value]) -> Bool) {
        withOwner(rule.record) {
            guard let loop = rule.loop else {
                _ = judge(rule, nil, .yes, &frame, body)
                return
            }
            let list = gather(loop.collection, &frame)
            let outer = context.element
            defer { context.element = outer }
            guard bind(loop.slot, &frame) else { return }
            for element in list.sure {
                frame[loop.slot] = element
                context.element = element
                guard judge(rule, element, weight(element).least > 0 ? .yes : .unknown, &frame, body) else { return }
            }
            for element in list.possible {
                frame[loop.slot] = element
                context.element = element
                guard judge(rule, element, .unknown, &frame, body) else { return }
            }
            if list.unnamed.most != 0 {
                _ = body(Verdict(element: nil, isApplicable: .unknown, requirement: nil, outcome: .unknown), &frame)
            }
        }
    }

    private func judge(
        _ rule: Rule, _ element: Value?, _ belongs: Kleene, _ frame: inout [Value], _ body: (Verdict, inout [Value]) -> Bool
    ) -> Bool {
        var isApplicable = belongs
        if let condition = rule.condition { isApplicable = isApplicable.and(truth(condition, frame: &frame)) }
        if isApplicable == .no { return true }
        for requirement in rule.requirements {
            let truth = truth(requirement.expression, frame: &frame)
            let holds = requirement.isForbidden ? !truth : truth
            // Where it is open whether the rule applies, a failure is open too.
            let outcome = holds.or(!isApplicable)
            let verdict = Verdict(element: element, isApplicable: isApplicable, requirement: requirement, outcome: outcome)
            guard body(verdict, &frame) else { return false }
        }
        return true
    }
}
