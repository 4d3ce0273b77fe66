import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// What a finding shows beside itself: the facts that are missing, or the values that made a requirement fail.

extension RuleRunner {
    private static let mostPlaces = 5

    /// The clauses that were read and left the requirement open.
    func missingFacts(_ verdict: Evaluator.Verdict, _ requirement: Rule.Requirement, _ frame: inout [Value]) -> [RelatedPlace] {
        let context = evaluator.context
        context.missing = []
        defer { context.missing = nil }
        evaluator.withOwner(rule.record) {
            if verdict.isApplicable == .unknown, let condition = rule.condition { _ = evaluator.truth(condition, frame: &frame) }
            _ = evaluator.truth(requirement.expression, frame: &frame)
        }
        var places: [RelatedPlace] = []
        var seen: Set<MissingFact> = []
        for fact in context.missing ?? [] where seen.insert(fact).inserted && places.count < RuleRunner.mostPlaces {
            guard let location = fact.location ?? model.headLocation(fact.record).location else { continue }
            places.append(RelatedPlace(location, message(fact)))
        }
        // The element belongs to the loop only perhaps, and nothing else is open.
        if places.isEmpty, verdict.isApplicable == .unknown, let collection = rule.loop?.collection {
            places.append(RelatedPlace(rule.condition?.location ?? collection.location, Message(.elementPossible)))
        }
        return places
    }

    private func message(_ fact: MissingFact) -> Message {
        let disclosure = Disclosure(model)
        let state: MessageArgument =
            switch fact.state {
            case .tbd: .word(Literal.tbd.english)
            case .unstated: .word(Literal.unstated.english)
            case .unknown: .word(Choice.unknown.english)
            case .vague(let date): .partialDate(date)
            case .open: .word(Literal.others.english)
            }
        guard let clause = fact.clause else {
            return Message(.referentMissing, ["kind": .word(model.kind(fact.record).english), "value": state])
        }
        let record = MessageArgument(.record(fact.record), in: model, disclosure: disclosure)
        let isWithheld = !disclosure.mayShow(clause, of: fact.record)
        return Message(
            .factMissing,
            ["clause": .word(clause.english), "record": record, "value": isWithheld ? .word(Choice.confidential.english) : state])
    }

    /// The value of each part of a condition that fails.
    func parts(of requirement: Rule.Requirement, _ frame: inout [Value]) -> [RelatedPlace] {
        var places: [RelatedPlace] = []
        collect(requirement.expression, wanted: requirement.isForbidden, &frame, &places)
        return Array(places.prefix(RuleRunner.mostPlaces))
    }

    /// - Parameter wanted: the truth that the part has and should not have.
    private func collect(_ expression: Expression, wanted: Bool, _ frame: inout [Value], _ places: inout [RelatedPlace]) {
        guard places.count < RuleRunner.mostPlaces else { return }
        switch expression.node {
        case .and(let parts), .or(let parts):
            for part in parts where evaluator.truth(part, frame: &frame) == Kleene(wanted) {
                collect(part, wanted: wanted, &frame, &places)
            }
        case .not(let inner): collect(inner, wanted: !wanted, &frame, &places)
        case .compare(_, let left, let right):
            show(left, &frame, &places)
            show(right, &frame, &places)
        case .membership(let element, _, _): show(element, &frame, &places)
        case .test(let operand, _, _): show(operand, &frame, &places)
        case .quantified(let every, let slot, let collection, let condition) where every != wanted:
            counterexamples(slot, collection, condition, holds: wanted, &frame, &places)
        default: break
        }
    }

    private func show(_ expression: Expression, _ frame: inout [Value], _ places: inout [RelatedPlace]) {
        if case .constant = expression.node { return }
        let value = evaluator.evaluate(expression, frame: &frame)
        let disclosure = Disclosure(model)
        let shown: MessageArgument
        if evaluator.isWithheld(expression, disclosure, &frame) {
            shown = .word(Choice.confidential.english)
        } else {
            shown = MessageArgument(value, in: model, disclosure: disclosure)
        }
        places.append(RelatedPlace(expression.location, Message(.rulePart, ["value": shown])))
    }

    /// Elements for which the condition is what it should not be.
    private func counterexamples(
        _ slot: Int, _ collection: Expression, _ condition: Expression, holds: Bool, _ frame: inout [Value], _ places: inout [RelatedPlace]
    ) {
        let list = evaluator.gather(collection, &frame)
        guard evaluator.bind(slot, &frame) else { return }
        for element in list.sure {
            guard places.count < RuleRunner.mostPlaces else { return }
            frame[slot] = element
            guard evaluator.truth(condition, frame: &frame) == Kleene(holds), let record = element.recordID,
                let location = model.headLocation(record).location
            else { continue }
            let name = MessageArgument(element, in: model, disclosure: Disclosure(model))
            places.append(RelatedPlace(location, Message(.ruleElement, ["record": name])))
        }
    }
}

extension Evaluator {
    /// Whether what an expression shows is a value that must not be shown: the clause itself, or one of several. Counts and sums tell nobody whose it is.
    func isWithheld(_ expression: Expression, _ disclosure: Disclosure, _ frame: inout [Value]) -> Bool {
        switch expression.node {
        case .member(let base, let member):
            if isWithheld(base, disclosure, &frame) { return true }
            return gather(base, &frame).anyRecord { isWithheld(member, of: $0, disclosure) }
        case .variable, .constant:
            return false
        case .select(let base, let slot, let value):
            let list = gather(base, &frame)
            guard bind(slot, &frame) else { return false }
            for element in list.sure + list.possible {
                frame[slot] = element
                if isWithheld(value, disclosure, &frame) { return true }
            }
            return false
        case .filter(let base, _, _), .order(let base, _, _): return isWithheld(base, disclosure, &frame)
        case .conditional(_, let then, let otherwise):
            return isWithheld(then, disclosure, &frame) || isWithheld(otherwise, disclosure, &frame)
        case .call(let function, let arguments) where [.min, .max, .first, .last, .different, .previous].contains(function):
            for argument in arguments where isWithheld(argument, disclosure, &frame) { return true }
            return false
        case .list(let elements):
            for element in elements where isWithheld(element, disclosure, &frame) { return true }
            return false
        case .query(let index):
            return following(query: index, otherwise: false) { query in
                var inner = Evaluator.frame(size: query.frameSize)
                return isWithheld(query.expression, disclosure, &inner)
            }
        default: return false
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
