import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

extension Evaluator {
    /// Whether what an expression shows is a value that must not be shown, or tells what one is: the clause itself, what is reckoned from it,
    /// whether it equals something. Counts and sums of several tell nobody whose it is; that something is stated at all is no secret.
    ///
    /// What takes too long to find out is withheld: looking may cost no more than evaluating.
    func isWithheld(_ expression: Expression, _ disclosure: Disclosure, _ frame: inout [Value]) -> Bool {
        if context.withholdingDepth == 0 { context.withholdingSteps = 0 }
        context.withholdingSteps += 1
        if context.withholdingSteps > Evaluator.mostWithholdingSteps { return true }
        context.withholdingDepth += 1
        defer { context.withholdingDepth -= 1 }
        switch expression.node {
        case .member(let base, let member):
            if isWithheld(base, disclosure, &frame) { return true }
            return gather(base, &frame).anyRecord { isWithheld(member, of: $0, disclosure) }
        case .variable, .constant, .collection, .test, .today, .anchor, .holds:
            return false
        case .select(let base, let slot, let value), .quantified(_, let slot, let base, let value):
            // Groups tell what their keys and values are.
            if case .row = base.type.element, isWithheld(base, disclosure, &frame) { return true }
            return isWithheld(value, ofEach: base, slot, disclosure, &frame)
        case .filter(let base, _, _), .order(let base, _, _): return isWithheld(base, disclosure, &frame)
        case .group(let base, let slot, let key, let aggregate):
            if aggregate != .count, isWithheld(base, disclosure, &frame) { return true }
            // The keys are shown as well: how many there are of each nationality says which there are.
            return isWithheld(key, ofEach: base, slot, disclosure, &frame)
        case .rows(let group): return isWithheld(group, disclosure, &frame)
        case .not(let inner), .negate(let inner): return isWithheld(inner, disclosure, &frame)
        case .conditional(_, let then, let otherwise): return isWithheld(any: [then, otherwise], disclosure, &frame)
        case .compare(_, let left, let right), .membership(let left, let right, _), .offset(let left, let right, _),
            .range(let left, let right), .index(let left, let right):
            return isWithheld(any: [left, right], disclosure, &frame)
        case .arithmetic(let parts): return isWithheld(any: parts.map(\.1), disclosure, &frame)
        case .list(let elements), .and(let elements), .or(let elements): return isWithheld(any: elements, disclosure, &frame)
        case .call(let function, let arguments): return isWithheld(function, arguments, disclosure, &frame)
        case .defined(let index, let arguments):
            guard context.program.functions.indices.contains(index) else { return false }
            let function = context.program.functions[index]
            var inner = Evaluator.frame(size: function.frameSize, arguments.map { evaluate($0, frame: &frame) })
            return isWithheld(any: arguments, disclosure, &frame) || isWithheld(function.body, disclosure, &inner)
        case .query(let index):
            return following(query: index, otherwise: false) { query in
                var inner = Evaluator.frame(size: query.frameSize)
                return isWithheld(query.expression, disclosure, &inner)
            }
        }
    }

    private static let mostLookedAt = 10_000
    private static let mostWithholdingSteps = 50_000

    private func isWithheld(
        _ value: Expression, ofEach base: Expression, _ slot: Int, _ disclosure: Disclosure, _ frame: inout [Value]
    ) -> Bool {
        let list = gather(base, &frame)
        guard bind(slot, &frame) else { return false }
        for element in (list.sure + list.possible).prefix(Evaluator.mostLookedAt) {
            frame[slot] = element
            if isWithheld(value, disclosure, &frame) { return true }
        }
        return false
    }

    private func isWithheld(any expressions: [Expression], _ disclosure: Disclosure, _ frame: inout [Value]) -> Bool {
        for expression in expressions where isWithheld(expression, disclosure, &frame) { return true }
        return false
    }

    private func isWithheld(_ function: Function, _ arguments: [Expression], _ disclosure: Disclosure, _ frame: inout [Value]) -> Bool {
        switch function {
        case .count, .today, .overlaps, .holds: return false
        case .sum, .average:
            // The sum of one is that one.
            guard let list = arguments.first, gather(list, &frame).sure.count < 2 else { return false }
            return isWithheld(list, disclosure, &frame)
        default: return isWithheld(any: arguments, disclosure, &frame)
        }
    }

    private func isWithheld(_ member: Member, of record: RecordID, _ disclosure: Disclosure) -> Bool {
        let index = Int(model.kind(record).rawValue)
        switch index < member.accesses.count ? member.accesses[index] : .absent {
        case .clause(let clause): return !disclosure.mayShow(clause, of: record)
        case .field(let key): return !disclosure.mayShow(key, of: record)
        case .throughReferent:
            guard case .record(let other) = model.referentValue(record), other != record else { return false }
            return !disclosure.mayShow(record) || isWithheld(member, of: other, disclosure)
        case .computed, .day, .taskStatus, .taskOwner, .taskDue, .workflow: return !disclosure.mayShow(record)
        default: return false
        }
    }

    /// The record whose title an expression asks for.
    func titledRecord(_ expression: Expression, _ frame: inout [Value]) -> RecordID? {
        guard case .member(let base, let member) = expression.node, case .record(let id) = evaluate(base, frame: &frame) else { return nil }
        let index = Int(model.kind(id).rawValue)
        switch index < member.accesses.count ? member.accesses[index] : .absent {
        case .clause(.title), .throughReferent: return id
        default: return nil
        }
    }
}

extension Gathering {
    fileprivate func anyRecord(_ test: (RecordID) -> Bool) -> Bool {
        (sure + possible).contains { $0.recordID.map(test) ?? false }
    }
}
