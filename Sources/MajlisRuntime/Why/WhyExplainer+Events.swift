import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Why an event was allowed or refused, and what it changed.

extension WhyExplainer {
    func about(event index: Int) -> WhyAnswer {
        let event = program.events[index]
        var said = Message(.whyEvent, ["number": .number(index + 1), "event": .message(words(index))])
        if !event.name.isNone {
            said = Message(
                .whyEventNamed, ["number": .number(index + 1), "name": .code(model.symbols[event.name]), "event": .message(words(index))])
        }
        var answer = WhyAnswer(Reason(said, at: event.location))
        guard let found = outcome.events.first(where: { $0.event == index }) else {
            answer.reasons = [Reason(Message(.whyEventNotRun), .open)]
            return answer
        }
        answer.reasons = verdict(found) + change(found)
        addFindings(to: &answer) { finding in finding.location == event.location }
        return answer
    }

    /// `2027-02-05: done “Invite the organisations” by “Mona Haddad”`
    private func words(_ index: Int) -> Message {
        let event = program.events[index]
        let (step, subject) = names(index)
        let date: MessageArgument =
            event.time.map { .message(Message(.dueAt, ["date": .civilDate(event.date), "time": .time(Int($0.seconds))])) }
            ?? .civilDate(event.date)
        guard let actor = event.actor else { return Message(.whyEventWords, ["date": date, "step": step, "subject": subject]) }
        return Message(.whyEventWordsBy, ["date": date, "step": step, "subject": subject, "actor": title(actor)])
    }

    /// The step as a word of the language or of the script, and what it is about.
    private func names(_ index: Int) -> (step: MessageArgument, subject: MessageArgument) {
        func task(_ task: RecordID, _ element: RecordID?) -> MessageArgument {
            guard let element else { return title(task) }
            return .message(Message(.taskFor, ["task": title(task), "elements": titles([element])]))
        }
        switch program.events[index].step {
        case .done(let record, let element): return (.word("done"), task(record, element))
        case .skip(let record, let element): return (.word("skip"), task(record, element))
        case .change(let subject, _): return (.word("change"), title(subject))
        case .retract(let other): return (.word("retract"), names(other).subject)
        case .workflow(let workflow, let step, let subject, let place):
            return (program.workflows[workflow].shown(step: program.workflows[workflow].steps[step].name, model), pair(subject, place))
        }
    }

    private func verdict(_ event: EventOutcome) -> [Reason] {
        let place = program.events[event.event].location
        switch event.verdict {
        case .allowed:
            var reasons = [Reason(Message(.whyEventAllowed), .good)]
            if let note = event.reason { reasons.append(Reason(Message(.whyEventNote, ["note": .message(note)]), at: place, .aside)) }
            return reasons
        case .refused:
            let below = event.cause.flatMap { outcome(of: $0) }.map { [short($0)] } ?? []
            let said = event.reason.map { Message(.whyEventRefusedBecause, ["reason": .message($0)]) } ?? Message(.whyEventRefused)
            return [Reason(said, at: place, .bad, below)]
        case .notYet:
            let day = outcome.asOf.map { MessageArgument.civilDate($0) } ?? .word("today")
            return [Reason(Message(.whyEventNotYet, ["date": day]), at: place, .open)]
        case .misfit:
            let below = event.cause.flatMap { outcome(of: $0) }.map { [short($0)] } ?? []
            let evidence = outcome.misfits.first { $0.event == event.event }?.finding.evidence.map { [Reason($0)] } ?? []
            let reason = event.reason.map { MessageArgument.message($0) } ?? .word(Choice.unknown.english)
            return [Reason(Message(.whyEventMisfit, ["reason": reason]), at: place, .bad, below + evidence)]
        case .retracted:
            guard let retraction = event.cause else { return [Reason(Message(.whyEventNotRun), at: place, .aside)] }
            let date = MessageArgument.civilDate(program.events[retraction].date)
            let below = outcome(of: retraction).map { [short($0)] } ?? []
            return [Reason(Message(.whyEventRetracted, ["date": date]), at: place, .aside, below)]
        }
    }

    private func outcome(of event: Int) -> EventOutcome? { outcome.events.first { $0.event == event } }

    /// What an event led to that was applied.
    private func change(_ event: EventOutcome) -> [Reason] {
        guard event.isApplied else { return [] }
        let place = program.events[event.event].location
        switch program.events[event.event].step {
        case .done, .skip:
            guard let task = event.task, outcome.tasks.indices.contains(task) else { return [] }
            return [Reason(Message(.whyEventChanged, ["change": .message(state(of: task).statement)]), at: head(outcome.tasks[task].task))]
        case .change(let subject, let fields):
            return fields.map { set($0.property, of: subject, $0.value, at: $0.origin.location ?? place) }
        case .retract(let other): return [short(outcome(of: other) ?? EventOutcome(event: other, verdict: .retracted))]
        case .workflow(let index, let number, let subject, let second):
            let workflow = program.workflows[index]
            let step = workflow.steps[number]
            let from = event.from.map { workflow.shown(state: $0, model) } ?? .word(Choice.unknown.english)
            let said = Message(
                .whyEventMoved,
                [
                    "subject": pair(subject, second), "from": from, "to": workflow.shown(state: step.to, model),
                    "workflow": workflow.shownName(model),
                ])
            let effects = step.effects.map { effect in
                // What it says now, unless a later event has said something else.
                let field = model.field(subject, effect.property)
                let isOwn = field?.origin.location == place
                return set(effect.property, of: subject, isOwn ? field?.value : nil, at: effect.location)
            }
            return [Reason(said, at: step.location)] + effects
        }
    }

    /// “short” of “Acme” became “filed”; where a later event has set it again, only that it was set.
    private func set(_ property: PropertyKey, of subject: RecordID, _ value: Value?, at place: Location) -> Reason {
        let clause = EvidenceWording(evaluator, disclosure).clause(property, of: subject)
        let shown: MessageArgument
        if let value, disclosure.mayShow(property, of: subject) {
            shown = argument(value)
        } else {
            shown = .word((value == nil ? Choice.unknown : Choice.confidential).english)
        }
        return Reason(Message(.whyEventSet, ["clause": clause, "subject": title(subject), "value": shown]), at: place)
    }

    /// A subject alone, or with the second record of its pair.
    private func pair(_ subject: RecordID, _ place: RecordID?) -> MessageArgument {
        guard let place else { return title(subject) }
        return .message(Message(.pairOf, ["subject": title(subject), "place": title(place)]))
    }

    /// An event in one line, with its verdict.
    func short(_ event: EventOutcome) -> Reason {
        let words = MessageArgument.message(words(event.event))
        let place = program.events[event.event].location
        switch event.verdict {
        case .allowed: return Reason(Message(.whyEventLine, ["event": words]), at: place, .good)
        case .refused:
            guard let reason = event.reason else { return Reason(Message(.whyEventLine, ["event": words]), at: place, .bad) }
            return Reason(Message(.whyEventLineRefused, ["event": words, "reason": .message(reason)]), at: place, .bad)
        case .notYet: return Reason(Message(.whyEventLineNotYet, ["event": words]), at: place, .aside)
        case .misfit:
            guard let reason = event.reason else { return Reason(Message(.whyEventLine, ["event": words]), at: place, .bad) }
            return Reason(Message(.whyEventLineMisfit, ["event": words, "reason": .message(reason)]), at: place, .bad)
        case .retracted: return Reason(Message(.whyEventLineRetracted, ["event": words]), at: place, .aside)
        }
    }

    /// All events about some records, with their verdicts.
    func events(about records: [RecordID]) -> [Reason] {
        let own = Set(records)
        return outcome.events.filter { event in
            switch program.events[event.event].step {
            case .done(let task, let element), .skip(let task, let element):
                return own.contains(task) || element.map { own.contains($0) } ?? false
            case .workflow(_, _, let subject, let place): return own.contains(subject) || place.map { own.contains($0) } ?? false
            case .change(let subject, _): return own.contains(subject)
            case .retract: return false
            }
        }.map(short).capped(Self.mostReasons)
    }
}
