import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Runs the events of a script in their order: each is allowed or refused with its reason, and a refused one changes nothing. A recorded one
/// was judged when it was recorded: it is applied, and reported where it would be refused today.
///
/// Within a day, an event that is refused because of a state is tried again when one that it is unordered against has been allowed since:
/// the scripts do not say which came first, and that order is as good as the other.
struct EventRunner {
    let program: Program
    let world: FoldWorld
    let judge: EventJudge
    let order: EventOrder
    let retractions: Retractions
    let asOf: CivilDate?
    var outcomes: [EventOutcome?]
    var findings: [Diagnostic] = []
    var misfits: [Misfit] = []
    /// The finding of each event that is reported.
    var findingOfEvent: [Int: Int] = [:]
    /// Refused and retracted events by what they would have changed.
    var refusedTasks: [[RecordID]: Int] = [:]
    var refusedSteps: [WorkflowStates.Subject: [Int]] = [:]
    var refusedClauses: [RecordID: [Int]] = [:]
    /// How many refusals have been explained in full.
    var explained = 0

    var model: Model { world.evaluator.model }
    var evaluator: Evaluator { world.evaluator }
    var board: TaskBoard { world.board }

    /// How often the refused events of one day are tried again.
    private static let mostRounds = 16
    /// How many consequences one finding lists.
    static let mostConsequences = 10

    init(_ world: FoldWorld, asOf: CivilDate?) {
        self.world = world
        self.asOf = asOf
        program = world.evaluator.project.program
        judge = EventJudge(world)
        order = EventOrder(program.events)
        retractions = Retractions(program.events, order, asOf: asOf)
        outcomes = Array(repeating: nil, count: program.events.count)
    }

    /// Runs the events up to and including the as-of day.
    /// - Parameter after: events up to and including this day have been run.
    mutating func run(after: CivilDate?) {
        let context = evaluator.context
        let outer = context.asOf
        world.states.reserve(min(program.events.count, 100_000))
        if judge.forms.contains(where: { $0.contains(where: \.readsTasks) }) { world.publishTasks() }
        for day in order.days {
            if let after, day.date <= after { continue }
            if let asOf, day.date > asOf {
                for event in day.events { outcomes[event] = EventOutcome(event: event, verdict: .notYet) }
                continue
            }
            // `today` is the event's own day.
            context.asOf = day.date
            context.touch()
            run(day)
        }
        context.asOf = outer
        context.touch()
        board.reconsider()
    }

    /// In the order of the events.
    var ordered: [EventOutcome] { order.days.flatMap(\.events).compactMap { outcomes[$0] } }

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

    // MARK: A day

    private mutating func run(_ day: EventOrder.Day) {
        guard day.hasUnordered else {
            for event in day.events where !leaveOut(event) { settle(event, judge.judge(event)) }
            return
        }
        let present = day.events.filter { !leaveOut($0) }
        let disordered = disorder(present, on: day.date)
        var waiting = present.filter { !disordered.contains($0) }
        var allowed: [Int] = []
        for _ in 0..<EventRunner.mostRounds where !waiting.isEmpty {
            var refused: [(event: Int, verdict: EventJudge.Verdict)] = []
            let before = allowed.count
            for event in waiting {
                let verdict = judge.judge(event)
                if case .refused(let refusal) = verdict, refusal.isByState {
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

    /// What is retracted counts as if it had not happened, and a retraction is judged by what it retracts.
    private mutating func leaveOut(_ event: Int) -> Bool {
        if let retraction = retractions.retractedBy[event] {
            let reason = Message(.retractedOn, ["date": .civilDate(program.events[retraction].date)])
            outcomes[event] = EventOutcome(event: event, verdict: .retracted, reason: reason, cause: retraction)
            noteRefused(event)
            return true
        }
        guard let reason = retractions.refused[event] else { return false }
        settle(event, judge.refused(reason))
        return true
    }

    mutating func settle(_ event: Int, _ verdict: EventJudge.Verdict) {
        switch verdict {
        case .allowed(let change, let note, let unmet):
            for place in unmet { reportUnmet(event, place) }
            apply(event, change, .allowed, note)
        case .refused(let refusal):
            if program.events[event].isRecorded { keep(event, refusal) } else { refuse(event, refusal) }
        }
    }

    // MARK: Applying

    private mutating func apply(_ event: Int, _ change: EventJudge.Change, _ verdict: EventOutcome.Verdict, _ reason: Message?) {
        var outcome = EventOutcome(event: event, verdict: verdict, reason: reason)
        switch change {
        case .nothing: break
        case .task(let instance, _): outcome.task = instance
        case .step(let slot, _, _):
            outcome.from = world.states[slot: slot].name
            checkLateness(event, slot)
        case .clauses: break
        }
        world.apply(change, of: event, program.events[event])
        outcomes[event] = outcome
    }

    /// A recorded event is applied as far as it can be, whatever would be said of it today.
    private mutating func keep(_ event: Int, _ refusal: EventJudge.Refusal) {
        let cause = cause(of: refusal, event)
        let finding = explained(refusalFinding(event, refusal, cause), event, refusal)
        let reason = cause.map { following($0) } ?? refusal.reason
        misfits.append(Misfit(event: event, reason: reason, finding: finding))
        if let change = judge.change(of: event) {
            apply(event, change, .misfit, reason)
        } else {
            outcomes[event] = EventOutcome(event: event, verdict: .misfit, reason: reason)
        }
        outcomes[event]?.cause = cause
    }

    /// `within` refuses nothing: a step that comes too late is taken and reported.
    private mutating func checkLateness(_ event: Int, _ slot: Int) {
        guard case .workflow(let index, let number, _, _) = program.events[event].step,
            program.workflows[index].steps[number].limit != nil, let since = world.states[slot: slot].since,
            let due = StepLimits(program, evaluator).due(slot: world.states.subjects[slot], step: number, since: since, event: event)
        else { return }
        let moment = EventMoment(program.events[event].date, program.events[event].time)
        guard due.isBefore(moment) else { return }
        let (step, subject) = judge.names(of: event)
        report(
            Diagnostic(
                .stepLate, at: program.events[event].location,
                ["step": step, "subject": subject, "date": moment.argument, "due": due.argument]), event)
    }

    /// A guard that only warns.
    private mutating func reportUnmet(_ event: Int, _ place: Int) {
        guard case .workflow(let index, let number, let subject, _) = program.events[event].step else { return }
        let step = program.workflows[index].steps[number]
        let (name, about) = judge.names(of: event)
        var finding = Diagnostic(.guardNotMet, at: program.events[event].location, ["step": name, "subject": about])
        finding.severity = step.guards[place].severity
        var frame = judge.frame(event, step)
        evaluator.withOwner(subject) {
            finding.ownWords = step.guards[place].message.flatMap { evaluator.words($0, &frame) }
            finding.ownSuggestion = step.guards[place].suggestion.flatMap { evaluator.words($0, &frame) }
        }
        explain(&finding, step.guards[place], &frame, subject)
        report(finding, event)
    }

    mutating func report(_ finding: Diagnostic, _ event: Int) {
        let finding = withSubjects(finding, event)
        if findingOfEvent[event] == nil, finding.code == .eventRefused || finding.code == .eventsUnordered {
            findingOfEvent[event] = findings.count
        }
        findings.append(finding)
    }

    /// By any of these the finding can be waived: a participant answers to the name of its person or body.
    func names(of records: [RecordID]) -> [String] {
        var names: [String] = []
        for record in records {
            for name in [record, model.referent(record) ?? record].map({ model.name($0) }) where !name.isEmpty && !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }

    func withSubjects(_ finding: Diagnostic, _ event: Int) -> Diagnostic {
        var finding = finding
        let records: [RecordID]
        switch program.events[event].step {
        case .done(let task, let element), .skip(let task, let element): records = [task, element].compactMap { $0 }
        case .workflow(_, _, let subject, let place): records = [subject, place].compactMap { $0 }
        case .change(let subject, _): records = [subject]
        case .retract: records = []
        }
        finding.subjects = names(of: records)
        return finding
    }
}

extension FoldWorld {
    /// Makes a change as of an event.
    func apply(_ change: EventJudge.Change, of number: Int, _ event: Event) {
        switch change {
        case .nothing: break
        case .task(let instance, let isSkipped):
            finish(instance, .init(isSkipped: isSkipped, date: event.date, because: event.because))
        case .step(let slot, let state, let fields):
            let record = states.subjects[slot].record
            move(slot, to: .init(name: state, since: EventMoment(event.date, event.time), event: number))
            for field in fields { set(field, of: record) }
        case .clauses(let record, let fields): for field in fields { set(field, of: record) }
        }
    }
}

extension EventMoment {
    var argument: MessageArgument {
        guard let time else { return .civilDate(date) }
        return .message(Message(.dueAt, ["date": .civilDate(date), "time": .time(Int(time.seconds))]))
    }
}
