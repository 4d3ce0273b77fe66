import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Refused events: why, with the values that were read, and whether that follows from another event that was refused or retracted.

extension EventRunner {
    /// So many refusals are explained; those after them say no more than their reason.
    private static let mostExplained = 100
    /// So many refused events about one subject are looked at as a cause.
    private static let mostSuspects = 8

    mutating func refuse(_ event: Int, _ refusal: EventJudge.Refusal) {
        let cause = cause(of: refusal, event)
        noteRefused(event)
        guard let cause else {
            outcomes[event] = EventOutcome(event: event, verdict: .refused, reason: refusal.reason)
            report(explained(refusalFinding(event, refusal, nil), event, refusal), event)
            return
        }
        outcomes[event] = EventOutcome(event: event, verdict: .refused, reason: following(cause), cause: cause)
        if findingOfEvent[cause] == nil { reportRetraction(of: cause) }
        guard let finding = findingOfEvent[cause], findings[finding].related.count < EventRunner.mostConsequences else { return }
        findings[finding].related.append(RelatedPlace(program.events[event].location, Message(.relatedRefusedToo)))
    }

    /// It rests on another event, which is refused or retracted.
    func following(_ cause: Int) -> Message {
        let (step, subject) = judge.names(of: cause)
        guard let retraction = retractions.retractedBy[cause] else {
            return Message(.refusedFollows, ["step": step, "subject": subject])
        }
        let date = MessageArgument.civilDate(program.events[retraction].date)
        return Message(.refusedRetracted, ["step": step, "subject": subject, "date": date])
    }

    /// One finding for a retraction without which later events would stand.
    private mutating func reportRetraction(of event: Int) {
        guard let retraction = retractions.retractedBy[event] else { return }
        let (step, subject) = judge.names(of: event)
        let finding = Diagnostic(
            .retractionUndoes, at: program.events[retraction].location,
            ["step": step, "subject": subject, "date": .civilDate(program.events[event].date)])
        findingOfEvent[event] = findings.count
        findings.append(withSubjects(finding, event))
    }

    func refusalFinding(_ event: Int, _ refusal: EventJudge.Refusal, _ cause: Int?) -> Diagnostic {
        let (step, subject) = judge.names(of: event)
        let reason = cause.map { following($0) } ?? refusal.reason
        return withSubjects(
            Diagnostic(
                .eventRefused, at: program.events[event].location, ["step": step, "subject": subject, "reason": .message(reason)]), event)
    }

    /// Steps that were to be taken by a day and have not been: one finding for each subject and day.
    mutating func reportOverdue(_ limits: [StepLimit]) {
        struct Key: Hashable {
            let subject: WorkflowStates.Subject
            let due: EventMoment
        }
        var groups: [Key: [StepLimit]] = [:]
        var order: [Key] = []
        for limit in limits where limit.isOverdue {
            let key = Key(subject: .init(workflow: limit.workflow, record: limit.subject, place: limit.place), due: limit.due)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(limit)
        }
        for key in order {
            guard let group = groups[key], let first = group.first else { continue }
            let workflow = program.workflows[first.workflow]
            let state = world.states[key.subject].name.map { workflow.shown(state: $0, model) } ?? .word(Choice.unknown.english)
            let place = first.event.map { program.events[$0].location } ?? workflow.steps[first.step].location
            var finding = Diagnostic(
                .stepOverdue, at: place,
                [
                    "steps": .list(group.map { workflow.shown(step: workflow.steps[$0.step].name, model) }),
                    "subject": judge.name(of: first.subject, in: first.place), "due": first.due.argument, "state": state,
                    "since": first.since.argument,
                ])
            finding.subjects = names(of: [first.subject, first.place].compactMap { $0 })
            findings.append(finding)
        }
    }

    // MARK: Evidence

    /// The refusal with what the failing guard came to; for the first ones only.
    mutating func explained(_ finding: Diagnostic, _ event: Int, _ refusal: EventJudge.Refusal) -> Diagnostic {
        guard let place = refusal.failing, explained < EventRunner.mostExplained,
            case .workflow(let index, let number, let subject, _) = program.events[event].step
        else { return finding }
        let step = program.workflows[index].steps[number]
        var finding = finding
        var frame = judge.frame(event, step)
        explain(&finding, step.guards[place], &frame, subject)
        finding.ownSuggestion = evaluator.withOwner(subject) {
            step.guards[place].suggestion.flatMap { evaluator.words($0, &frame) }
        }
        return finding
    }

    /// The values of a guard's parts, and what would make it hold or is missing.
    mutating func explain(_ finding: inout Diagnostic, _ requirement: Rule.Requirement, _ frame: inout [Value], _ subject: RecordID) {
        explained += 1
        let disclosure = evaluator.disclosure
        evaluator.withOwner(subject) {
            let place = requirement.expression.location
            let isBuiltIn = EvidenceWording(evaluator, disclosure).isBuiltIn(place)
            var evidence = evaluator.evidence(of: requirement.expression, frame: &frame, disclosure: disclosure)
            if isBuiltIn { evidence = evidence.flattened }
            let said: MessageCode = requirement.isForbidden ? .evidenceForbidden : .evidenceRequired
            finding.related.append(RelatedPlace(requirement.expression.location, Message(said, ["condition": .code(evidence.text)])))
            finding.evidence = evidence
            if judge.holds(requirement, &frame) == .no {
                if isBuiltIn { return }
                finding.suggestions = WayFinder.ways(
                    for: requirement.expression, toBe: !requirement.isForbidden, evaluator, disclosure, &frame)
            } else {
                let missing = evaluator.missingFacts([requirement.expression], &frame)
                finding.related += missing.map(\.place)
                finding.suggestions = missing.compactMap(\.way)
            }
        }
    }

    // MARK: Causes

    /// Remembers what would have been changed.
    mutating func noteRefused(_ event: Int) {
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element):
            guard let instance = judge.instance(of: task, element) else { return }
            let key = taskKey(instance)
            if refusedTasks[key] == nil { refusedTasks[key] = event }
        case .workflow(let index, let number, let subject, let place):
            let key = WorkflowStates.Subject(workflow: index, record: subject, place: place)
            if refusedSteps[key, default: []].count < EventRunner.mostSuspects { refusedSteps[key, default: []].append(event) }
            if !program.workflows[index].steps[number].effects.isEmpty { noteRefusedClauses(of: subject, event) }
        case .change(let subject, _): noteRefusedClauses(of: subject, event)
        case .retract: break
        }
    }

    private mutating func noteRefusedClauses(of record: RecordID, _ event: Int) {
        if refusedClauses[record, default: []].count < EventRunner.mostSuspects { refusedClauses[record, default: []].append(event) }
    }

    /// The refused or retracted event without which this one would have been allowed: it alone is reported.
    func cause(of refusal: EventJudge.Refusal, _ event: Int) -> Int? {
        let found: Int?
        switch refusal.restsOn {
        case .nothing: found = nil
        case .tasks(let tasks): found = cause(ofTasks: tasks)
        case .state(let subject, let states): found = cause(ofState: subject, states)
        case .condition: found = cause(ofCondition: event)
        }
        guard let found else { return nil }
        return outcomes[found]?.verdict == .retracted ? found : outcomes[found]?.cause ?? found
    }

    private func cause(ofTasks tasks: [Int]) -> Int? {
        var found: Int?
        for task in tasks {
            guard let event = refusedTasks[taskKey(task)] else { return nil }
            found = found ?? event
        }
        return found
    }

    /// The task and those it is for: what a board that is laid out anew knows it by as well.
    func taskKey(_ instance: Int) -> [RecordID] {
        [board.plan.template(of: instance).record] + board.plan.instances[instance].elements
    }

    private func cause(ofState subject: WorkflowStates.Subject, _ states: [Symbol]) -> Int? {
        let steps = program.workflows[subject.workflow].steps
        let refused = (refusedSteps[subject] ?? []).compactMap { event -> (event: Int, to: Symbol)? in
            guard case .workflow(_, let number, _, _) = program.events[event].step else { return nil }
            return (event, steps[number].to)
        }
        if let direct = refused.first(where: { states.contains($0.to) }) { return direct.event }
        // A chain of steps, each from where the one before would have led.
        return refused.first { isReachable(states, from: $0.to, subject.workflow) }?.event
    }

    private func isReachable(_ states: [Symbol], from state: Symbol, _ workflow: Int) -> Bool {
        var reached: Set<Symbol> = [state]
        var queue = [state]
        while let next = queue.popLast() {
            for step in program.workflows[workflow].steps where step.from.contains(next) && reached.insert(step.to).inserted {
                queue.append(step.to)
            }
        }
        return states.contains { reached.contains($0) }
    }

    /// Had the refused events happened about what the condition reads, would it hold?
    private func cause(ofCondition event: Int) -> Int? {
        guard !refusedSteps.isEmpty || !refusedClauses.isEmpty else { return nil }
        let context = evaluator.context
        let outer = (context.stateReads, context.reads)
        context.stateReads = []
        context.reads = []
        _ = judge.judge(event)
        let states = context.stateReads ?? []
        let clauses = context.reads ?? []
        (context.stateReads, context.reads) = outer
        var suspects: [Int] = []
        for subject in states { suspects += refusedSteps[subject] ?? [] }
        for read in clauses { suspects += refusedClauses[read.record] ?? [] }
        guard !suspects.isEmpty else { return nil }
        let inOrder = Array(Set(suspects)).sorted().prefix(EventRunner.mostSuspects)
        let isAllowed = world.supposing {
            for suspect in inOrder {
                if let change = judge.change(of: suspect) { world.apply(change, of: suspect, program.events[suspect]) }
            }
            if case .allowed = judge.judge(event) { return true }
            return false
        }
        return isAllowed ? inOrder.first : nil
    }
}

extension Evidence {
    /// The values that it comes to in the end, each once, in place of the conditions between: for conditions that nobody but the program writes.
    var flattened: Evidence {
        var found: [Evidence] = []
        func collect(_ part: Evidence) {
            guard part.truth != nil, part.element == nil, part.witnesses.isEmpty, !part.parts.isEmpty else {
                if !found.contains(where: { $0.text == part.text && $0.value == part.value }) { found.append(part) }
                return
            }
            for inner in part.parts { collect(inner) }
        }
        for part in parts { collect(part) }
        var result = self
        result.parts = found
        return result
    }
}
