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
        case .workflow(let workflow, let step, let subject, _):
            return (.code(model.symbols[program.workflows[workflow].steps[step].name]), title(subject))
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
            return [Reason(Message(.whyEventMisfit, ["reason": event.reason.map { .message($0) } ?? .text("")]), at: place, .bad, below)]
        case .retracted:
            guard let retraction = event.cause else { return [Reason(Message(.whyEventNotRun), at: place, .aside)] }
            let date = MessageArgument.civilDate(program.events[retraction].date)
            let below = outcome(of: retraction).map { [short($0)] } ?? []
            return [Reason(Message(.whyEventRetracted, ["date": date]), at: place, .aside, below)]
        }
    }

    private func outcome(of event: Int) -> EventOutcome? { outcome.events.first { $0.event == event } }

    /// What an allowed event led to.
    private func change(_ event: EventOutcome) -> [Reason] {
        guard event.verdict == .allowed else { return [] }
        switch program.events[event.event].step {
        case .done, .skip:
            guard let task = event.task, outcome.tasks.indices.contains(task) else { return [] }
            return [Reason(Message(.whyEventChanged, ["change": .message(state(of: task).statement)]), at: head(outcome.tasks[task].task))]
        case .change, .retract: return []
        case .workflow(let index, _, let subject, _):
            let history = WorkflowHistory(outcome, workflow: index, subject: subject)
            guard let change = history.changes.first(where: { $0.event == event.event }) else { return [] }
            let said = Message(
                .whyEventMoved,
                [
                    "subject": title(subject), "from": .code(model.symbols[change.from]), "to": .code(model.symbols[change.to]),
                    "workflow": .code(model.symbols[program.workflows[index].name]),
                ])
            return [Reason(said, at: head(program.workflows[index].record))]
        }
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
