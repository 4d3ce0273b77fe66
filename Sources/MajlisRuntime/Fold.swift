import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What the events of a project come to: each judged, and the state that they have led to.
///
/// Not `Sendable`.
public struct Fold {
    /// With the model as changes and effects have left it.
    public var project: Project
    /// In the order in which they happened; those that a snapshot holds are not among them.
    public var events: [EventOutcome]
    /// Refused events, steps taken too late or not at all, and what could not be evaluated: severities and waivers are not applied.
    public var diagnostics: [Diagnostic]
    /// Recorded events that would be refused today.
    public var misfits: [Misfit]
    /// Steps that are to be taken within a time, by subject.
    public var limits: [StepLimit]
    /// After the last event that was folded.
    public var state: FoldState
    /// The last day that was folded: the as-of day, otherwise that of the last event.
    public var through: CivilDate? { state.through }

    let world: FoldWorld
    let schedule: Schedule
    let flow: [Diagnostic]

    /// What became of one event, by its place in the program's list; nil where a snapshot holds it.
    public func outcome(of event: Int) -> EventOutcome? { events.first { $0.event == event } }

    /// Why a recorded event would be refused today; nil where it fits.
    public func misfit(of event: Int) -> Misfit? { misfits.first { $0.event == event } }
}

extension Runtime {
    /// Folds the events up to and including the as-of day, all of them where there is none. No rules are checked.
    public static func fold(_ project: Project, asOf: CivilDate? = nil, access: Choice = .staff, profile: Profile? = nil) -> Fold {
        run(project, asOf, nil, access, profile)
    }

    /// Goes on from a state that the same scripts have led to: only events after its last day are judged, and what the scripts say of days
    /// before is taken to be in it. The project's journal must hold only recorded events after that day.
    /// - Returns: nil where the state cannot be used: an event of the journal is dated on or before its last day, a retraction takes back
    ///   an event that is in it, or the as-of day lies before its end. Then everything has to be folded from the beginning, or from an
    ///   earlier state.
    public static func fold(_ project: Project, asOf: CivilDate? = nil, from state: FoldState, access: Choice = .staff) -> Fold? {
        guard let through = state.through else { return fold(project, asOf: asOf, access: access) }
        if let asOf, asOf < through { return nil }
        let events = project.program.events
        func day(_ event: Event) -> CivilDate {
            event.time.map { CivilDateTime(event.date, $0).normalized.date } ?? event.date
        }
        for event in events {
            let isIncluded = day(event) <= through
            if event.isRecorded, isIncluded { return nil }
            if !isIncluded, case .retract(let target) = event.step, events.indices.contains(target), day(events[target]) <= through {
                return nil
            }
        }
        return run(project, asOf, state, access, nil)
    }

    private static func run(_ project: Project, _ asOf: CivilDate?, _ state: FoldState?, _ access: Choice, _ profile: Profile?) -> Fold {
        let (schedule, flow) = profile.measure(.pass(.place)) { AgendaFlow.schedule(project) }
        return profile.measure(.pass(.tasks)) {
            let evaluator = Evaluator(project: project, schedule: schedule, asOf: asOf, access: access)
            let states = WorkflowStates(project.program.workflows, project.model)
            evaluator.workflowStates = states
            let world = FoldWorld(evaluator: evaluator, states: states, board: TaskBoard(evaluator: evaluator, states: states))
            state?.restore(to: world)
            var runner = EventRunner(world, asOf: asOf)
            runner.run(after: state?.through)
            let limits = StepLimits(project.program, evaluator).open(states, asOf: asOf)
            runner.reportOverdue(limits)
            var folded = project
            if world.hasChanges { folded.model = evaluator.model }
            let last = runner.order.days.last { day in asOf.map { day.date <= $0 } ?? true }?.date
            let through = [asOf, last, state?.through].compactMap { $0 }.max()
            return Fold(
                project: folded, events: runner.ordered, diagnostics: runner.findings + evaluator.takeFindings(), misfits: runner.misfits,
                limits: limits, state: FoldState(world, through: through), world: world, schedule: schedule, flow: flow)
        }
    }
}
