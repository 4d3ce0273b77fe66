import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Runs the events of a script in their order: each is allowed or refused with its reason, and a refused one changes nothing.
///
/// Within a day, an event that is refused because of a state is tried again when one that it is unordered against has been allowed since:
/// the scripts do not say which came first, and that order is as good as the other.
struct EventRunner {
    private let program: Program
    private let model: Model
    private let board: TaskBoard
    private let evaluator: Evaluator
    private let judge: EventJudge
    private let order: EventOrder
    private var outcomes: [EventOutcome?]
    private var findings: [Diagnostic] = []
    /// The finding of each event that is reported.
    private var findingOfEvent: [Int: Int] = [:]
    /// Refused events by what they would have changed.
    private var refusedTasks: [Int: Int] = [:]
    private var refusedSteps: [WorkflowStates.Subject: Int] = [:]

    /// How often the refused events of one day are tried again.
    private static let mostRounds = 16
    /// How many consequences one finding lists.
    private static let mostConsequences = 10

    /// The outcomes in the order of the events, and what was found.
    static func run(_ board: TaskBoard, _ evaluator: Evaluator) -> ([EventOutcome], [Diagnostic]) {
        var runner = EventRunner(board: board, evaluator: evaluator)
        for day in runner.order.days { runner.run(day.events, on: day.date) }
        return (runner.order.days.flatMap(\.events).compactMap { runner.outcomes[$0] }, runner.findings)
    }

    /// Where events are not run, what they concern is not known.
    static func awaitAll(_ board: TaskBoard, _ evaluator: Evaluator) {
        for event in evaluator.project.program.events {
            if let asOf = evaluator.asOf, event.date > asOf { continue }
            switch event.step {
            case .done(let task, let element), .skip(let task, let element):
                for instance in board.plan.instances(of: task, for: element) { board.await(instance) }
            case .workflow(let index, _, let subject, let place):
                board.workflowStates[.init(workflow: index, record: subject, place: place)] = .init(name: nil, since: nil)
            case .change, .retract: break
            }
        }
    }

    private init(board: TaskBoard, evaluator: Evaluator) {
        program = evaluator.project.program
        model = evaluator.project.model
        self.board = board
        self.evaluator = evaluator
        judge = EventJudge(board: board, program: program)
        order = EventOrder(program.events)
        outcomes = Array(repeating: nil, count: program.events.count)
    }

    // MARK: A day

    private mutating func run(_ events: [Int], on date: CivilDate) {
        if let asOf = evaluator.asOf, date > asOf {
            for event in events { outcomes[event] = EventOutcome(event: event, verdict: .notYet) }
            return
        }
        let disordered = events.count > 1 ? disorder(events, on: date) : []
        var waiting = events.filter { !disordered.contains($0) }
        var allowed: [Int] = []
        for _ in 0..<EventRunner.mostRounds where !waiting.isEmpty {
            var refused: [(event: Int, verdict: EventJudge.Verdict)] = []
            let before = allowed.count
            for event in waiting {
                let verdict = judge.judge(event)
                if case .refused(_, let isByState, _) = verdict, isByState {
                    refused.append((event, verdict))
                } else {
                    settle(event, verdict)
                    if case .allowed = verdict { allowed.append(event) }
                }
            }
            // Those that nothing unordered can help are refused for good.
            let changed = order.unordered(against: allowed[before...])
            waiting = []
            for (event, verdict) in refused {
                if order.isUnordered(event, changed) { waiting.append(event) } else { settle(event, verdict) }
            }
        }
        for event in waiting where outcomes[event] == nil { settle(event, judge.judge(event)) }
    }

    private mutating func settle(_ event: Int, _ verdict: EventJudge.Verdict) {
        switch verdict {
        case .allowed(let change, let note): allow(event, change, note)
        case .refused(let reason, _, let needs): refuse(event, reason, needs)
        case .notJudged(let change, let isFirst):
            if case .workflow(let subject, _) = change { board.workflowStates[subject] = .init(name: nil, since: nil) }
            outcomes[event] = EventOutcome(event: event, verdict: .notJudged)
            if isFirst { report(Diagnostic(.stepWithConditions, at: program.events[event].location, names(of: event)), event) }
        }
    }

    // MARK: Allowed

    private mutating func allow(_ event: Int, _ change: EventJudge.Change, _ note: Message?) {
        var outcome = EventOutcome(event: event, verdict: .allowed, reason: note)
        switch change {
        case .task(let instance, let isSkipped):
            board.finish(instance, .init(isSkipped: isSkipped, date: program.events[event].date, because: program.events[event].because))
            outcome.task = instance
        case .workflow(let subject, let state):
            checkLateness(event, subject)
            board.workflowStates[subject] = .init(name: state, since: program.events[event].date)
        }
        outcomes[event] = outcome
    }

    /// `within` refuses nothing: a step that comes too late is taken and reported.
    private mutating func checkLateness(_ event: Int, _ subject: WorkflowStates.Subject) {
        guard case .workflow(let index, let number, let record, _) = program.events[event].step,
            case .constant(.duration(let limit))? = program.workflows[index].steps[number].limit?.node, let since = board.workflowStates[subject].since
        else { return }
        let due = evaluator.offset(
            limit.duration, from: .date(PartialDate(since)), isAfter: true, owner: record, at: program.workflows[index].steps[number].location)
        let last: CivilDate
        switch due {
        case .date(let date): last = date.last
        case .dateTime(let moment): last = moment.normalized.date
        default: return
        }
        let date = program.events[event].date
        guard date > last else { return }
        let (step, subject) = eventNames(event)
        report(
            Diagnostic(
                .stepLate, at: program.events[event].location,
                ["step": step, "subject": subject, "date": .civilDate(date), "due": .civilDate(last)]), event)
    }

    // MARK: Refused

    private mutating func refuse(_ event: Int, _ reason: Message, _ needs: EventJudge.RestsOn) {
        let cause = cause(of: needs)
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element):
            let instances = board.plan.instances(of: task, for: element)
            if instances.count == 1, refusedTasks[instances[0]] == nil { refusedTasks[instances[0]] = event }
        case .workflow(let index, _, let subject, let place):
            let key = WorkflowStates.Subject(workflow: index, record: subject, place: place)
            if refusedSteps[key] == nil { refusedSteps[key] = event }
        case .change, .retract: break
        }
        guard let cause else {
            outcomes[event] = EventOutcome(event: event, verdict: .refused, reason: reason)
            let (step, subject) = eventNames(event)
            let arguments: KeyValuePairs<String, MessageArgument> = ["step": step, "subject": subject, "reason": .message(reason)]
            report(Diagnostic(.eventRefused, at: program.events[event].location, arguments), event)
            return
        }
        let (step, subject) = eventNames(cause)
        outcomes[event] = EventOutcome(
            event: event, verdict: .refused, reason: Message(.refusedFollows, ["step": step, "subject": subject]), cause: cause)
        guard let finding = findingOfEvent[cause], findings[finding].related.count < EventRunner.mostConsequences else { return }
        findings[finding].related.append(RelatedPlace(program.events[event].location, Message(.relatedRefusedToo)))
    }

    /// The refused event without which this one would have been allowed: it alone is reported.
    private func cause(of needs: EventJudge.RestsOn) -> Int? {
        var found: Int?
        switch needs {
        case .nothing: return nil
        case .tasks(let tasks):
            for task in tasks {
                guard let event = refusedTasks[task] else { return nil }
                found = found ?? event
            }
        case .state(let subject, let states):
            guard let event = refusedSteps[subject], case .workflow(let index, let number, _, _) = program.events[event].step else {
                return nil
            }
            if states.contains(program.workflows[index].steps[number].to) { found = event }
            // A chain of steps, each from where the one before would have led.
            if found == nil, outcomes[event]?.verdict == .refused,
                isReachable(states, from: program.workflows[index].steps[number].to, index)
            {
                found = event
            }
        }
        return found.map { outcomes[$0]?.cause ?? $0 }
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

    private mutating func report(_ finding: Diagnostic, _ event: Int) {
        var finding = finding
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element):
            finding.subjects = [task, element].compactMap { $0 }.map { model.name($0) }.filter { !$0.isEmpty }
        case .workflow(_, _, let subject, _), .change(let subject, _): finding.subjects = [model.name(subject)].filter { !$0.isEmpty }
        case .retract: break
        }
        if findingOfEvent[event] == nil, finding.code == .eventRefused || finding.code == .eventsUnordered {
            findingOfEvent[event] = findings.count
        }
        findings.append(finding)
    }

    // MARK: Order

    /// Events of one day about one subject whose order matters and is not known; each pair is reported, and neither is run.
    private mutating func disorder(_ events: [Int], on date: CivilDate) -> Set<Int> {
        var bySubject: [EventJudge.Subject: [Int]] = [:]
        var subjects: [EventJudge.Subject] = []
        for event in events {
            guard let subject = judge.subject(of: event) else { continue }
            if bySubject[subject] == nil { subjects.append(subject) }
            bySubject[subject, default: []].append(event)
        }
        var result = Set<Int>()
        for subject in subjects {
            guard let own = bySubject[subject], own.count > 1 else { continue }
            guard let (first, second) = firstClash(own) else { continue }
            result.formUnion([first, second])
            let (firstStep, name) = eventNames(first)
            let (secondStep, _) = eventNames(second)
            var finding = Diagnostic(
                .eventsUnordered, at: program.events[second].location,
                ["first": firstStep, "second": secondStep, "subject": name, "date": .civilDate(date)])
            finding.related = [RelatedPlace(program.events[first].location, Message(.relatedOtherEvent))]
            report(finding, second)
            findingOfEvent[first] = findingOfEvent[second]
            outcomes[first] = EventOutcome(event: first, verdict: .refused, reason: Message(.refusedUnordered, ["other": secondStep]))
            outcomes[second] = EventOutcome(event: second, verdict: .refused, reason: Message(.refusedUnordered, ["other": firstStep]))
            if case .task(let instance) = subject { refusedTasks[instance] = first }
            if case .workflow(let key) = subject { refusedSteps[key] = first }
        }
        return result
    }

    private func firstClash(_ events: [Int]) -> (Int, Int)? {
        // A subject with very many events on one day is compared with its neighbours only, so that the work stays linear.
        let reach = events.count <= 64 ? events.count : 8
        for (place, first) in events.enumerated() {
            for second in events[(place + 1)...].prefix(reach) where order.areUnordered(first, second) {
                if !judge.commute(first, second) { return (first, second) }
            }
        }
        return nil
    }

    // MARK: Names

    private func names(of event: Int) -> KeyValuePairs<String, MessageArgument> {
        let (step, subject) = eventNames(event)
        return ["step": step, "subject": subject]
    }

    private func eventNames(_ event: Int) -> (step: MessageArgument, subject: MessageArgument) { judge.names(of: event) }
}
