import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// The facts that are missing where a rule is undecided.

extension RuleRunner {
    private static let mostPlaces = 5

    /// A fact that is missing: what is said of it and where, and what to write.
    struct Missing {
        var place: RelatedPlace
        var way: Message?
    }

    /// The clauses that were read and left the requirement open.
    func missingFacts(_ verdict: Evaluator.Verdict, _ requirement: Rule.Requirement, _ frame: inout [Value]) -> [Missing] {
        let context = evaluator.context
        context.missing = []
        context.awaitsEvents = false
        defer { context.missing = nil }
        evaluator.withOwner(rule.record) {
            if verdict.isApplicable == .unknown, let condition = rule.condition { _ = evaluator.truth(condition, frame: &frame) }
            _ = evaluator.truth(requirement.expression, frame: &frame)
        }
        var places: [Missing] = []
        var seen: Set<MissingFact> = []
        for fact in context.missing ?? [] where seen.insert(fact).inserted && places.count < RuleRunner.mostPlaces {
            guard let location = fact.location ?? model.headLocation(fact.record).location else { continue }
            places.append(Missing(place: RelatedPlace(location, message(fact)), way: way(fact, location)))
        }
        // The element belongs to the loop only perhaps, and nothing else is open.
        if places.isEmpty, verdict.isApplicable == .unknown, let collection = rule.loop?.collection {
            let place = RelatedPlace(rule.condition?.location ?? collection.location, Message(.elementPossible))
            places.append(Missing(place: place))
        }
        return places
    }

    /// Clauses that are not there and would have to be for a comparison: nothing is neither more nor less than anything.
    func omittedFacts(_ evidence: Evidence) -> [Missing] {
        var found: [Missing] = []
        if case .word(Literal.none.english) = evidence.value, let source = evidence.sources.last, source.message.code == .evidenceOmitted,
            let clause = source.message["clause"], let record = source.message["record"]
        {
            let way = Message(.wayWriteFact, ["clause": clause, "record": record, "place": .place(source.location)])
            found.append(Missing(place: source, way: way))
        }
        for part in evidence.parts { found += omittedFacts(part) }
        return Array(found.prefix(RuleRunner.mostPlaces))
    }

    private func way(_ fact: MissingFact, _ location: Location) -> Message {
        guard let clause = fact.clause else {
            return Message(.wayWriteReferent, ["kind": .word(model.kind(fact.record).english), "place": .place(location)])
        }
        let record = MessageArgument(.record(fact.record), in: model, disclosure: evaluator.disclosure)
        return Message(.wayWriteFact, ["clause": model.word(clause, of: fact.record), "record": record, "place": .place(location)])
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
            [
                "clause": model.word(clause, of: fact.record), "record": record,
                "value": isWithheld ? .word(Choice.confidential.english) : state,
            ])
    }
}
