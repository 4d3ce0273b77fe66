import MajlisModel
import MajlisText
import MajlisVocabulary

/// Who is wanted where: people in two places, and too little time on the way.
struct PersonUse {
    let context: RuleContext
    let buckets: SpanBuckets

    /// Roles that one is in a room for.
    static let roles: [Kind] = [.speaker, .chair, .coChair, .moderator, .rapporteur, .interpreter, .host]

    init(_ events: AgendaEvents, _ context: inout RuleContext) {
        let model = context.model
        let facts = context.facts
        var entries: [(key: RecordID, span: Span)] = []
        // Of the sessions and parts already asked: whose they are, and when.
        var places: [Place?] = Array(repeating: nil, count: model.records.count)
        for kind in PersonUse.roles {
            for role in model.records(of: kind) {
                guard let parent = facts.parent(role), PersonUse.isComing(role, facts) else { continue }
                for site in PersonUse.sites(of: kind, in: parent, model, facts) {
                    let place: Place
                    if let known = places[site.index] {
                        place = known
                    } else {
                        place = PersonUse.place(of: site, events, &context)
                        places[site.index] = place
                    }
                    guard place.isKnown else { continue }
                    var span = Span(start: place.start, end: place.end, owner: place.owner, event: place.event, role: role)
                    if kind == .interpreter, let own = PersonUse.ownTime(of: role, place.event, context) {
                        span.end = place.start + own.end
                        span.start = place.start + own.start
                        if span.end <= span.start { continue }
                    }
                    PersonUse.forEachPerson(role, facts) { entries.append(($0, span)) }
                }
            }
        }
        buckets = SpanBuckets(entries, count: model.records.count)
        self.context = context
    }

    // MARK: Who and when

    private struct Place {
        var isKnown = false
        var owner = RecordID(0)
        var event = RecordID(0)
        var start: Int64 = 0
        var end: Int64 = 0
    }

    /// Whoever chairs a lane chairs each of its sessions that has no chair of its own; every other role is wanted where it stands.
    private static func sites(of role: Kind, in parent: RecordID, _ model: Model, _ facts: ModelFacts) -> [RecordID] {
        guard role == .chair, facts.kind(parent) == .lane else { return [parent] }
        return model.children(parent, .session).filter { model.children($0, .chair).isEmpty }
    }

    /// When a role in this record is wanted: during the nearest part or session with a time.
    private static func place(of id: RecordID, _ events: AgendaEvents, _ context: inout RuleContext) -> Place {
        guard let owner = AgendaEvents.owner(of: id, in: context.facts), !context.isCalledOff(id) else { return Place() }
        var next: RecordID? = id
        while let current = next {
            if let span = events.span(of: current, context) {
                return Place(isKnown: true, owner: owner, event: current, start: span.start, end: span.end)
            }
            if current == owner { break }
            next = context.facts.parent(current)
        }
        return Place()
    }

    /// Not for those who have declined or were dropped.
    static func isComing(_ role: RecordID, _ facts: ModelFacts) -> Bool {
        guard let status = facts.choice(role, .status) else { return true }
        return status != .cancelled && status != .declined
    }

    /// The time that an interpreter gives, in seconds from the start of the session.
    private static func ownTime(of role: RecordID, _ event: RecordID, _ context: RuleContext) -> (start: Int64, end: Int64)? {
        guard case .hours(let hours)? = context.model.value(role, .at), let start = context.schedule[event]?.start else { return nil }
        return (Int64(hours.start.seconds(since: start)), Int64(hours.end.seconds(since: start)))
    }

    /// Whoever is really there: the representative where there is one, the only member of a role.
    private static func forEachPerson(_ role: RecordID, _ facts: ModelFacts, _ visit: (RecordID) -> Void) {
        var isRepresented = false
        func take(_ value: Value) {
            guard let id = value.recordID, facts.kind(id) == .person else { return }
            isRepresented = true
            visit(id)
        }
        switch facts.value(role, .representedBy) {
        case .list(let box)?: box.elements.forEach(take)
        case let value?: take(value)
        case nil: break
        }
        guard !isRepresented, case .record(let referent) = facts.records[role.index].referent else { return }
        switch facts.kind(referent) {
        case .person: visit(referent)
        case .role: if case .record(let member)? = facts.value(referent, .member), facts.kind(member) == .person { visit(member) }
        default: break
        }
    }

    // MARK: person_conflict

    func conflicts() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for person in buckets.keys {
            let sweep = OverlapSweep(buckets[person], limit: context.parameters.limit, slack: context.parameters.slack)
            guard !sweep.pairs.isEmpty else { continue }
            // A person may have two parts in each of two sessions: that is one conflict.
            var seen: Set<OwnerPair> = []
            for pair in sweep.pairs where seen.insert(pair.owners).inserted {
                findings.append(conflict(pair, person))
            }
            if sweep.rest > 0, let last = sweep.pairs.last?.second.event {
                var rest = context.naming.finding(
                    .personConflictRest, .personConflict, at: last,
                    ["person": context.naming.title(person), "count": .number(sweep.rest), "shown": .number(sweep.pairs.count)])
                rest.subjects = context.naming.names(person)
                findings.append(rest)
            }
        }
        return findings
    }

    private func conflict(_ pair: OverlapSweep.Pair, _ person: RecordID) -> Diagnostic {
        let naming = context.naming
        let (first, second) = (pair.first.event, pair.second.event)
        let (placedFirst, placedSecond) = (context.schedule[first], context.schedule[second])
        var finding = naming.finding(
            .personConflict, .personConflict, at: second,
            [
                "person": naming.title(person), "first": naming.title(first), "first_time": naming.span(placedFirst),
                "second": naming.title(second), "second_time": naming.span(placedSecond), "overlap": context.overlap(pair),
            ])
        finding.subjects = naming.names(person, first, second)
        finding.related.append(
            RelatedPlace(naming.place(first), Message(.relatedSpan, ["item": naming.title(first), "time": naming.span(placedFirst)])))
        for role in [pair.first.role, pair.second.role] {
            guard let role else { continue }
            let message = Message(.relatedPerson, ["person": naming.title(person), "role": .word(context.model[role].kind.english)])
            finding.related.append(RelatedPlace(naming.place(role), message))
        }
        if let end = placedFirst?.end, placedFirst?.date == placedSecond?.date {
            finding.suggestions.append(Message(.wayMoveAfter, ["item": naming.title(second), "time": .time(Int(end.seconds))]))
        } else if placedFirst?.end == nil {
            finding.suggestions.append(naming.writing(.for, of: first))
        }
        if let role = pair.second.role {
            let word = context.model[role].kind.english
            finding.suggestions.append(Message(.wayOtherPerson, ["role": .word(word), "item": naming.title(second)]))
        }
        finding.suggestions += naming.waiver(.personConflict, on: second)
        return finding
    }

    // MARK: transition_too_short

    func transitions() -> [Diagnostic] {
        let least = Int64(context.parameters.transition)
        var findings: [Diagnostic] = []
        for person in buckets.keys {
            let spans = buckets[person]
            guard spans.count > 1 else { continue }
            var limiter = Limiter(context.parameters.limit)
            var last: Range<Int>?
            var index = spans.startIndex
            while index < spans.endIndex {
                // Several roles in one session are one presence.
                var next = index + 1
                while next < spans.endIndex, spans[next].event == spans[index].event, spans[next].start == spans[index].start { next += 1 }
                let span = spans[index]
                if let earlier = last, isTight(spans[earlier.lowerBound], span, least),
                    let first = context.schedule[spans[earlier.lowerBound].event]?.room, let second = context.schedule[span.event]?.room,
                    context.leaves.firstCommon(first, second) == nil,
                    spans[earlier].contains(where: { !isRemote($0) }), spans[index..<next].contains(where: { !isRemote($0) })
                {
                    limiter.add(&findings) { transition(spans[earlier.lowerBound], span, person, first, second) }
                }
                if span.end > last.map({ spans[$0.lowerBound].end }) ?? Int64.min { last = index..<next }
                index = next
            }
            limiter.addRest(&findings, context) { last, count, shown in
                context.naming.finding(
                    .transitionRest, .transitionTooShort, at: last,
                    ["subject": context.naming.title(person), "count": .number(count), "shown": .number(shown)])
            }
        }
        return findings
    }

    private func isTight(_ before: Span, _ span: Span, _ least: Int64) -> Bool {
        before.owner != span.owner && before.end <= span.start && span.start - before.end < least
            && context.schedule[before.event]?.end != nil
    }

    private func isRemote(_ span: Span) -> Bool { span.role.map { context.model.has($0, .remote) } ?? false }

    private func transition(
        _ before: Span, _ span: Span, _ person: RecordID, _ firstRoom: RecordID, _ secondRoom: RecordID
    ) -> (Diagnostic, RecordID) {
        let naming = context.naming
        let (first, second) = (before.event, span.event)
        let least = context.parameters.transition
        var finding = naming.finding(
            .transitionTooShort, .transitionTooShort, at: second,
            [
                "person": naming.title(person), "gap": .duration(Int(span.start - before.end)), "least": .duration(least),
                "first": naming.title(first), "first_time": naming.span(context.schedule[first]), "first_room": naming.title(firstRoom),
                "second": naming.title(second), "second_time": naming.span(context.schedule[second]),
                "second_room": naming.title(secondRoom),
            ])
        finding.subjects = naming.names(person, first, second)
        finding.related.append(
            RelatedPlace(
                naming.place(first), Message(.relatedSpan, ["item": naming.title(first), "time": naming.span(context.schedule[first])])))
        if let end = context.schedule[first]?.end, context.schedule[first]?.date == context.schedule[second]?.date {
            finding.suggestions.append(Message(.wayMoveAfter, ["item": naming.title(second), "time": .time(Int(end.seconds) + least)]))
        }
        if let role = span.role {
            let word = context.model[role].kind.english
            finding.suggestions.append(Message(.wayOtherPerson, ["role": .word(word), "item": naming.title(second)]))
        }
        finding.suggestions += naming.waiver(.transitionTooShort, on: second)
        return (finding, second)
    }
}
