import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// The facts that are missing where a rule is undecided.

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
        let disclosure = evaluator.disclosure
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
}
