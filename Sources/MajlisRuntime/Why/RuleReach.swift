import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Whether a rule of the language looks at a record at all, and what it saw there.
enum RuleReach {
    /// It has nothing to look at, because of what the reason says.
    case out(Reason)
    /// It was checked; the values that it compared.
    case checked([Reason])
}

extension WhyExplainer {
    /// The rules of the language that are checked in every project. The others are checked where a library's rule is enforced.
    static let checkedRules: Set<BuiltinRule> = [
        .roomConflict, .personConflict, .capacity, .roomUnavailable, .personUnavailable, .outsideHours, .flowOverlap, .equipmentMissing,
        .chairMissing, .transitionTooShort, .trackParallel, .countMismatch, .acronymConflict, .intervalBroken, .editionGap, .taskCycle,
        .taskOrder, .taskOwner, .duplicateName, .unknownName, .partsTooLong,
    ]

    func reach(of rule: BuiltinRule, _ id: RecordID) -> RuleReach {
        let kind = model.kind(id)
        switch rule {
        case .roomConflict, .personConflict, .capacity, .roomUnavailable, .personUnavailable, .outsideHours, .flowOverlap,
            .equipmentMissing, .chairMissing, .transitionTooShort, .trackParallel, .partsTooLong:
            guard kind == .session || kind == .item else { return outOfKind(rule, id) }
            if let off = tellingStatus(of: id).first { return .out(off) }
            return reachInAgenda(of: rule, id)
        case .taskCycle, .taskOrder, .taskOwner: return kind == .task ? reachOfTasks(of: rule, id) : outOfKind(rule, id)
        case .countMismatch: return reach(id, .statedCount)
        case .acronymConflict: return reach(id, .acronym)
        case .intervalBroken: return reach(id, .interval)
        case .editionGap: return kind == .series || kind == .edition ? reach(id, .number) : outOfKind(rule, id)
        case .duplicateName, .unknownName: return .checked([])
        default: return .out(Reason(Message(.whyBuiltinUnchecked), .aside))
        }
    }

    private func outOfKind(_ rule: BuiltinRule, _ id: RecordID) -> RuleReach {
        .out(Reason(Message(.whyNotOfKind, ["rule": .code(rule.english), "kind": .word(model.kind(id).english)]), at: head(id), .aside))
    }

    private func lacks(_ id: RecordID, _ code: MessageCode) -> RuleReach { .out(Reason(Message(code), at: head(id), .aside)) }

    private func reach(_ id: RecordID, _ clause: Clause) -> RuleReach {
        guard let field = model.field(id, clause) else {
            return .out(Reason(Message(.whyClauseMissing, ["clause": .word(clause.english)]), at: head(id), .aside))
        }
        let value = evaluator.value(of: id, clause)
        return .checked([
            Reason(Message(.whyClause, ["clause": .word(clause.english), "value": argument(value)]), at: field.origin.location)
        ])
    }

    // MARK: The agenda

    private func reachInAgenda(of rule: BuiltinRule, _ id: RecordID) -> RuleReach {
        guard let placement = schedule[id] else { return lacks(id, .whyNotInAgenda) }
        switch rule {
        case .capacity:
            guard case .checked(var values) = reach(id, .expected) else { return reach(id, .expected) }
            guard let room = placement.room else { return lacks(id, .whyHasNoRoom) }
            if case .checked(let capacity) = reach(room, .capacity) { values += capacity } else { return reach(room, .capacity) }
            return .checked(values)
        case .equipmentMissing:
            guard case .checked(var values) = reach(id, .equipment) else { return reach(id, .equipment) }
            guard let room = placement.room else { return lacks(id, .whyHasNoRoom) }
            if case .checked(let there) = reach(room, .equipment) { values += there }
            return .checked(values)
        case .chairMissing:
            guard model.kind(id) == .session else { return outOfKind(rule, id) }
            return .checked(people(of: id))
        case .partsTooLong:
            let parts = model.records[id.index].children.filter { schedule[$0]?.length != nil }
            return parts.isEmpty ? lacks(id, .whyHasNoParts) : .checked(spans(parts))
        case .flowOverlap:
            guard placement.start != nil else { return lacks(id, .whyHasNoTime) }
            guard placement.isFixed else { return lacks(id, .whyFollowsFlow) }
            return .checked([])
        default: break
        }
        guard placement.start != nil else { return lacks(id, .whyHasNoTime) }
        switch rule {
        case .roomConflict:
            guard let room = placement.room else { return lacks(id, .whyHasNoRoom) }
            let others = others(on: placement) { schedule[$0]?.room == room }.filter { $0 != id }
            if others.isEmpty { return .checked([Reason(Message(.whyRoomAlone, ["room": title(room)]), at: head(room))]) }
            return .checked(others.map(span).nearest())
        case .roomUnavailable:
            guard let room = placement.room else { return lacks(id, .whyHasNoRoom) }
            return reach(room, .available)
        case .outsideHours:
            let facts = RuleContext(model, schedule, BuiltinRules.Parameters())
            guard let room = placement.room else { return lacks(id, .whyHasNoRoom) }
            let venue = facts.venue(of: room)
            for place in [room, venue].compactMap({ $0 }) where model.field(place, .openingHours) != nil {
                return reach(place, .openingHours)
            }
            return lacks(venue ?? room, .whyHasNoHours)
        case .trackParallel: return reach(id, .track)
        case .personConflict, .transitionTooShort, .personUnavailable:
            let people = model.records[id.index].children.compactMap { model.referentValue($0).recordID }.filter {
                model.kind($0) == .person
            }
            guard !people.isEmpty else { return lacks(id, .whyHasNobody) }
            if rule == .personUnavailable {
                let stated = people.filter { model.field($0, .available) != nil }
                guard let first = stated.first else { return lacks(people[0], .whyHasNoAvailability) }
                return reach(first, .available)
            }
            let there = Set(people)
            let busy = others(on: placement) { other in
                model.records[other.index].children.contains { model.referentValue($0).recordID.map(there.contains) ?? false }
            }
            if busy.allSatisfy({ $0 == id }) { return .checked([Reason(Message(.whyPeopleAlone), .plain)]) }
            return .checked(busy.filter { $0 != id }.map(span).nearest())
        default: return .checked([])
        }
    }

    /// Sessions and items of the same day, in the order of time.
    private func others(on placement: Schedule.Placement, _ test: (RecordID) -> Bool) -> [RecordID] {
        schedule.ordered.filter { other in
            guard let placed = schedule[other], placed.day == placement.day, placed.date == placement.date else { return false }
            return test(other) && disclosure.mayShow(other)
        }
    }

    private func spans(_ ids: [RecordID]) -> [Reason] { ids.map(span).nearest() }

    private func span(_ id: RecordID) -> Reason {
        Reason(Message(.whyPartOfDay, ["item": title(id), "span": Naming(model).span(schedule[id])]), at: head(id))
    }

    // MARK: Tasks

    private func reachOfTasks(of rule: BuiltinRule, _ id: RecordID) -> RuleReach {
        switch rule {
        case .taskOwner: return model.field(id, .owner) != nil ? reach(id, .owner) : .checked([])
        default: return reach(id, .needs)
        }
    }

    // MARK: What holds

    /// The rules that looked at a record and found nothing wrong with it.
    func heldRules(for id: RecordID, besides answer: WhyAnswer) -> [String] {
        let found = Set((answer.findings + answer.waived.map(\.finding)).compactMap(\.rule))
        var held: [String] = []
        for rule in BuiltinRule.allCases where Self.checkedRules.contains(rule) && !found.contains(rule.english) {
            // That names are found is no news.
            if rule == .duplicateName || rule == .unknownName { continue }
            if case .checked = reach(of: rule, id) { held.append(rule.english) }
        }
        for rule in program.rules where !found.contains(rule.name) && !model[rule.record].isTemplate {
            guard let judged = judge(rule, on: id), judged.applies == .yes, judged.outcomes.allSatisfy({ $0.truth == .yes }) else {
                continue
            }
            held.append(rule.name)
        }
        return held
    }

    /// What a rule of the scripts comes to for one element of its loop.
    struct Judged {
        var element: Value
        /// It belongs to what the rule is for, and the rule's own condition holds.
        var applies: Kleene
        var outcomes: [(requirement: Rule.Requirement, truth: Kleene)]
        var frame: [Value]
    }

    /// nil where the rule has no loop, or where it is for other things.
    func judge(_ rule: Rule, on id: RecordID) -> Judged? {
        guard let loop = rule.loop else { return nil }
        return evaluator.withOwner(rule.record) {
            var frame = Evaluator.frame(size: max(rule.frameSize, loop.slot + 1))
            let list = evaluator.list(of: evaluator.evaluate(loop.collection, frame: &frame))
            func isMeant(_ value: Value) -> Bool { value.recordID.map { $0 == id || model.referent($0) == id } ?? false }
            let sure = list.elements.first(where: isMeant)
            guard let element = sure ?? list.possible.first(where: isMeant) else { return nil }
            guard evaluator.bind(loop.slot, &frame) else { return nil }
            frame[loop.slot] = element
            var applies: Kleene = sure == nil ? .unknown : .yes
            if let condition = rule.condition { applies = applies.and(evaluator.truth(condition, frame: &frame)) }
            let outcomes = rule.requirements.map { requirement in
                let truth = evaluator.truth(requirement.expression, frame: &frame)
                return (requirement, requirement.isForbidden ? truth.negated : truth)
            }
            _ = evaluator.takeFindings()
            return Judged(element: element, applies: applies, outcomes: outcomes, frame: frame)
        }
    }
}

extension Array where Element == Reason {
    fileprivate func nearest() -> [Reason] { capped(6) }
}
