import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// The facts that are missing where a rule is undecided.

extension RuleRunner {
    /// The clauses that were read and left the requirement open.
    func missingFacts(_ verdict: Evaluator.Verdict, _ requirement: Rule.Requirement, _ frame: inout [Value]) -> [MissingPlace] {
        var conditions = [requirement.expression]
        if verdict.isApplicable == .unknown, let condition = rule.condition { conditions.insert(condition, at: 0) }
        var places = evaluator.withOwner(rule.record) { evaluator.missingFacts(conditions, &frame) }
        // The element belongs to the loop only perhaps, and nothing else is open.
        if places.isEmpty, verdict.isApplicable == .unknown, let collection = rule.loop?.collection {
            let place = RelatedPlace(rule.condition?.location ?? collection.location, Message(.elementPossible))
            places.append(MissingPlace(place: place))
        }
        return places
    }

    /// Clauses that are not there and would have to be for a comparison: nothing is neither more nor less than anything.
    func omittedFacts(_ evidence: Evidence) -> [MissingPlace] {
        var found: [MissingPlace] = []
        if case .word(Literal.none.english) = evidence.value, let source = evidence.sources.last, source.message.code == .evidenceOmitted,
            let clause = source.message["clause"], let record = source.message["record"]
        {
            let way = Message(.wayWriteFact, ["clause": clause, "record": record, "place": .place(source.location)])
            found.append(MissingPlace(place: source, way: way))
        }
        for part in evidence.parts { found += omittedFacts(part) }
        return Array(found.prefix(MissingPlace.most))
    }
}

/// A fact that is missing: what is said of it and where, and what to write.
struct MissingPlace {
    var place: RelatedPlace
    var way: Message?

    /// So many are named.
    static let most = 5
}

extension Evaluator {
    /// The clauses that conditions read and that leave them open.
    func missingFacts(_ conditions: [Expression], _ frame: inout [Value]) -> [MissingPlace] {
        context.missing = []
        context.awaitsEvents = false
        defer { context.missing = nil }
        for condition in conditions { _ = truth(condition, frame: &frame) }
        var places: [MissingPlace] = []
        var seen: Set<MissingFact> = []
        for fact in context.missing ?? [] where seen.insert(fact).inserted && places.count < MissingPlace.most {
            guard let location = fact.location ?? model.headLocation(fact.record).location else { continue }
            places.append(MissingPlace(place: RelatedPlace(location, message(fact)), way: way(fact, location)))
        }
        return places
    }

    private func way(_ fact: MissingFact, _ location: Location) -> Message {
        guard let clause = fact.clause else {
            return Message(.wayWriteReferent, ["kind": .word(model.kind(fact.record).english), "place": .place(location)])
        }
        let record = MessageArgument(.record(fact.record), in: model, disclosure: disclosure)
        return Message(.wayWriteFact, ["clause": model.word(clause, of: fact.record), "record": record, "place": .place(location)])
    }

    private func message(_ fact: MissingFact) -> Message {
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
