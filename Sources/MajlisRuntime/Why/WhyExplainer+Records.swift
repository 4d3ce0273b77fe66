import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why a person, a body, a room or any other record stands as it does: where it takes part, what it has to do, what happened to it.

extension WhyExplainer {
    func about(record id: RecordID) -> WhyAnswer {
        var answer = WhyAnswer(heading(id))
        let mentions = mentions(of: id)
        let roles = mentions.compactMap { model.kind($0.record).head.reference != nil && $0.clause == nil ? $0.record : nil }
        answer.reasons = ([id] + roles.prefix(20)).flatMap { states(of: $0) } + tellingClauses(of: id)
        answer.reasons += parts(in: mentions, of: id)
        if model.kind(id) == .room { answer.reasons += sessions(in: id) }
        answer.reasons += otherMentions(mentions)
        answer.reasons += tasks(of: id)
        let own = [id] + roles
        answer.reasons += events(about: own)
        addFindings(about: Array(own.prefix(200)), to: &answer)
        if answer.reasons.isEmpty, answer.findings.isEmpty { answer.reasons = clauses(of: id) }
        return answer
    }

    // MARK: Where it is mentioned

    /// A record that refers to another one, by its head or by a clause.
    struct Mention {
        var record: RecordID
        /// nil: the record is itself the reference, such as `chair mona`.
        var clause: Clause?
        var place: Location?
    }

    /// One walk over all records and fields.
    func mentions(of id: RecordID) -> [Mention] {
        var mentions: [Mention] = []
        for index in model.records.indices where !model.records[index].isTemplate {
            let record = RecordID(index)
            guard record != id, model.records[index].headOrigin.file != question?.rawValue else { continue }
            if model.kind(record).head.reference != nil, model.referentValue(record).recordID == id {
                mentions.append(Mention(record: record, clause: nil, place: head(record)))
            }
            for field in model.fields(of: record) {
                guard let clause = field.property.clause, refers(field.value, to: id), disclosure.mayShow(clause, of: record) else {
                    continue
                }
                mentions.append(Mention(record: record, clause: clause, place: field.origin.location))
            }
        }
        return mentions.filter { disclosure.mayShow($0.record) }
    }

    private func refers(_ value: Value, to id: RecordID) -> Bool {
        switch value {
        case .record(let other): other == id
        case .list(let box): box.elements.contains { $0.recordID == id }
        default: false
        }
    }

    /// The parts of the agenda that somebody has a role in, in the order of time.
    private func parts(in mentions: [Mention], of id: RecordID) -> [Reason] {
        var rows: [(key: Int64, reason: Reason)] = []
        var naming = Naming(model)
        naming.showsDates = schedule.days.count > 1
        for mention in mentions where mention.clause == nil {
            guard let session = model.parent(mention.record), let placement = schedule[session], model.kind(mention.record) != .lane else {
                continue
            }
            let role = MessageArgument.word(model.kind(mention.record).english)
            let said = Message(.whyRoleIn, ["role": role, "item": title(session), "span": naming.span(placement)])
            rows.append((placement.startInstant ?? Int64.max, Reason(said, at: mention.place, placement.start == nil ? .open : .plain)))
        }
        return rows.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element.reason)
            .capped(Self.mostReasons)
    }

    private func sessions(in room: RecordID) -> [Reason] {
        var naming = Naming(model)
        naming.showsDates = schedule.days.count > 1
        return schedule.ordered.filter { schedule[$0]?.room == room && disclosure.mayShow($0) }.map { session in
            Reason(Message(.whyPartOfDay, ["item": title(session), "span": naming.span(schedule[session])]), at: head(session))
        }.capped(Self.mostReasons)
    }

    /// Other places: head of a delegation, author of a document, a participant.
    private func otherMentions(_ mentions: [Mention]) -> [Reason] {
        var reasons: [Reason] = []
        for mention in mentions {
            if let clause = mention.clause {
                // What somebody owns is said with its tasks.
                guard clause != .owner || model.kind(mention.record) != .task, clause != .member || model.kind(mention.record) != .lane
                else {
                    continue
                }
                // Which sessions are in a room is said by the schedule.
                if clause == .room, schedule[mention.record] != nil { continue }
                let said =
                    clause == .of
                    ? Message(.whyMentionOf, ["record": title(mention.record)])
                    : Message(.whyMention, ["word": .word(clause.english), "record": title(mention.record)])
                reasons.append(Reason(said, at: mention.place))
            } else if let parent = model.parent(mention.record), schedule[parent] != nil || model.kind(mention.record) == .lane {
                continue
            } else {
                let kind = MessageArgument.word(model.kind(mention.record).english)
                let said: Message
                if let category = model.reference(mention.record, .category) {
                    said = Message(.whyTakesPartAs, ["kind": kind, "category": title(category)])
                } else {
                    said = Message(.whyTakesPart, ["kind": kind])
                }
                reasons.append(Reason(said, at: mention.place))
            }
        }
        return reasons.capped(Self.mostReasons)
    }

    /// What it says of itself that others are checked against.
    private func tellingClauses(of id: RecordID) -> [Reason] {
        [Clause.capacity, .available, .openingHours, .status, .date, .due].compactMap { clause in
            guard let field = model.field(id, clause), disclosure.mayShow(clause, of: id) else { return nil }
            let value = evaluator.value(of: id, clause)
            let below = steps(of: field.value, elements: [])
            return Reason(
                Message(.whyClause, ["clause": .word(clause.english), "value": argument(value)]), at: field.origin.location,
                value.isUnknown ? .open : .plain, below)
        }
    }

    /// Everything it says, where there is nothing else to tell.
    private func clauses(of id: RecordID) -> [Reason] {
        model.fields(of: id).compactMap { field -> Reason? in
            guard field.property != PropertyKey(.title), disclosure.mayShow(field.property, of: id) else { return nil }
            let name = EvidenceWording(evaluator, disclosure).clause(field.property, of: id)
            let value = field.property.clause.map { evaluator.value(of: id, $0) } ?? field.value
            return Reason(Message(.whyClause, ["clause": name, "value": argument(value)]), at: field.origin.location)
        }.capped(Self.mostReasons)
    }

    // MARK: What it has to do

    private func tasks(of id: RecordID) -> [Reason] {
        outcome.tasks.indices.filter { index in
            let state = outcome.tasks[index]
            let owns = refers(state.owner, to: id) || state.owner.recordID.map { isMember(id, of: $0) } ?? false
            return owns || state.elements.contains { $0 == id || model.referent($0) == id }
        }.map { index in
            var reason = state(of: index)
            reason.statement = Message(.whyTaskOf, ["task": .message(reason.statement)])
            return reason
        }.capped(Self.mostReasons)
    }

    private func isMember(_ id: RecordID, of body: RecordID) -> Bool {
        guard [.role, .group].contains(model.kind(body)) else { return false }
        if model.references(body, .member).contains(id) { return true }
        return model.kind(id) == .person && model.references(id, .role).contains(body)
    }

    // MARK: Workflows

    /// Where it stands in every workflow of its kind, and since when; of pairs, those that events have been about.
    func states(of id: RecordID) -> [Reason] {
        let own = program.workflows.indices.filter { index in
            let workflow = program.workflows[index]
            // What nothing has happened in, of those that every script has, tells nobody anything.
            return workflow.place == nil && workflow.subject == model.kind(id) && !workflow.isNative
                && (!workflow.isStandard || entry(index, id, nil) != nil)
        }
        let pairs = outcome.state.states.filter { $0.place != nil && ($0.subject == id || $0.place == id) }
        return own.compactMap { state(in: $0, of: id) }
            + pairs.map { reason($0, of: id) }.capped(Self.mostReasons)
    }

    private func entry(_ workflow: Int, _ subject: RecordID, _ place: RecordID?) -> FoldState.Entry? {
        outcome.state.states.first { $0.workflow == workflow && $0.subject == subject && $0.place == place }
    }

    private func state(in index: Int, of id: RecordID) -> Reason? {
        if let entry = entry(index, id, nil) { return reason(entry, of: id) }
        let workflow = program.workflows[index]
        let found = evaluator.workflowStates?.state(of: id, place: nil, workflow: index)
        let state = found.flatMap { $0.isNone ? nil : workflow.shown(state: $0, model) } ?? .word(Choice.unknown.english)
        return Reason(
            Message(.whyWorkflowStart, ["workflow": workflow.shownName(model), "state": state]), at: head(workflow.record))
    }

    /// `floor in “General debate”: speaking since …`, and below it the step that led there.
    private func reason(_ entry: FoldState.Entry, of id: RecordID) -> Reason {
        let workflow = program.workflows[entry.workflow]
        var name = workflow.shownName(model)
        if let place = entry.place {
            name = .message(Message(.pairOf, ["subject": name, "place": title(place == id ? entry.subject : place)]))
        }
        let said = Message(
            .whyWorkflowSince, ["workflow": name, "state": workflow.shown(state: entry.state, model), "date": entry.since.argument])
        let event = outcome.events.last { event in
            guard event.isApplied, case .workflow(entry.workflow, _, entry.subject, entry.place) = program.events[event.event].step else {
                return false
            }
            return true
        }
        return Reason(said, at: event.map { program.events[$0.event].location } ?? head(workflow.record))
    }
}
