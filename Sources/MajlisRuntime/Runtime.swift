import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What a project comes to: its times, its tasks, its events, and everything that was found.
public struct Outcome {
    public var project: Project
    public var schedule: Schedule
    /// By checklist, then element, then task, as the scripts have them.
    public var tasks: [TaskState]
    /// In the order in which they happened; empty where events are not run.
    public var events: [EventOutcome]
    /// Recorded events that would be refused today; empty where events are not run.
    public var misfits: [Misfit]
    /// Steps that are to be taken within a time; empty where events are not run.
    public var limits: [StepLimit]
    /// Where events have led to.
    public var state: FoldState
    /// All findings of the project that count, those of reading it included: by place, each once.
    public var diagnostics: [Diagnostic]
    /// Findings that a waiver lets pass.
    public var waived: [WaivedFinding]
    /// Knows the tasks and states of the outcome: for queries and shows. Not `Sendable`.
    public var evaluator: Evaluator
    public var asOf: CivilDate?

    /// An unwaived error or a refused event: the check or run fails. Undecided findings do not fail it, except where the meeting's status is final.
    public var hasFailed: Bool {
        diagnostics.contains { $0.isFailure } || events.contains { $0.verdict == .refused }
    }
}

/// Everything that is done with a project once it has been read.
///
/// 1. The agenda's flow gives times and rooms.
/// 2. Checklists are spread over their elements, and due dates are reckoned.
/// 3. Events change tasks and states (`run`), or what they concern is not known (`check`).
/// 4. Built-in rules, rules about tasks and the script's own rules are checked against all of that.
/// 5. Severities and waivers are applied.
public enum Runtime {
    /// All that can be known without running events. Of tasks and subjects that events are about the state is not known.
    /// - Parameter access: the level up to which findings show values: `public`, `staff` or `confidential`.
    public static func check(
        _ project: Project, asOf: CivilDate? = nil, access: Choice = .staff, profile: Profile? = nil
    ) -> Outcome {
        run(project, asOf: asOf, access: access, runsEvents: false, profile)
    }

    /// The same after the events up to and including the as-of day; all of them where there is none.
    public static func run(
        _ project: Project, asOf: CivilDate? = nil, access: Choice = .staff, profile: Profile? = nil
    ) -> Outcome {
        run(project, asOf: asOf, access: access, runsEvents: true, profile)
    }

    /// The same without looking for what rules find: for whoever asks for values and events alone. A rule can still be asked whether it holds.
    static func runWithoutRules(_ project: Project, asOf: CivilDate?, access: Choice) -> Outcome {
        run(project, asOf: asOf, access: access, runsEvents: true, checksRules: false, nil)
    }

    private static func run(
        _ project: Project, asOf: CivilDate?, access: Choice, runsEvents: Bool, checksRules: Bool = true, _ profile: Profile?
    ) -> Outcome {
        guard runsEvents else { return outcome(Stage(project, asOf, access, profile), project, asOf, nil, checksRules, profile) }
        let fold = fold(project, asOf: asOf, access: access, profile: profile)
        return outcome(Stage(fold, asOf, access, profile), fold.project, asOf, fold, checksRules, profile)
    }

    private static func outcome(
        _ stage: Stage, _ project: Project, _ asOf: CivilDate?, _ fold: Fold?, _ checksRules: Bool, _ profile: Profile?
    ) -> Outcome {
        let evaluator = stage.evaluator
        let board = stage.board
        let (parameters, odd) = BuiltinRules.Parameters.enforced(evaluator)
        var findings = project.diagnostics + stage.flow + odd
        if checksRules {
            findings += profile.measure(.pass(.builtin)) {
                BuiltinRules.check(project, stage.schedule, parameters: parameters, profile: profile)
                    + profile.measure(.builtin("task_order")) { TaskRules.check(board) }
            }
        }
        findings += fold?.diagnostics ?? []
        let tasks = profile.measure(.pass(.tasks)) {
            if fold == nil { EventRunner.awaitAll(board, evaluator) }
            return board.states()
        }
        evaluator.workflowStates = board.workflowStates
        evaluator.taskStates = board.source(tasks)

        if checksRules { findings += profile.measure(.pass(.own)) { RuleRunner.check(evaluator, profile) } }
        findings += evaluator.takeFindings()
        // Who reads the terminal has the script; what is public goes anywhere.
        if evaluator.disclosure.level == .public { findings = WithheldFindings(project, evaluator.disclosure).masked(findings) }
        let (counted, waived) = FindingSettings(project, asOf: asOf, disclosure: evaluator.disclosure).apply(to: findings)
        let withheld = WithheldRecords(project.model, evaluator.disclosure)
        let shown = zip(waived, withheld.applied(to: waived.map(\.finding))).map { item, finding in
            var item = item
            item.finding = finding
            return item
        }
        return Outcome(
            project: project, schedule: stage.schedule, tasks: tasks, events: fold?.events ?? [], misfits: fold?.misfits ?? [],
            limits: fold?.limits ?? [], state: fold?.state ?? FoldState(through: nil), diagnostics: withheld.applied(to: counted),
            waived: shown, evaluator: evaluator, asOf: asOf)
    }

    /// What rules are checked on: the times, the tasks and what evaluates expressions over them.
    private struct Stage {
        let schedule: Schedule
        let flow: [Diagnostic]
        let evaluator: Evaluator
        let board: TaskBoard

        init(_ project: Project, _ asOf: CivilDate?, _ access: Choice, _ profile: Profile?) {
            (schedule, flow) = profile.measure(.pass(.place)) { AgendaFlow.schedule(project) }
            let evaluator = Evaluator(project: project, schedule: schedule, asOf: asOf, access: access)
            board = profile.measure(.pass(.tasks)) { TaskBoard(evaluator: evaluator) }
            self.evaluator = evaluator
        }

        /// After the events. Where they have changed clauses, everything is reckoned from what these say now.
        init(_ fold: Fold, _ asOf: CivilDate?, _ access: Choice, _ profile: Profile?) {
            guard fold.world.hasChanges else {
                (schedule, flow) = (fold.schedule, fold.flow)
                evaluator = fold.world.evaluator
                board = fold.world.board
                return
            }
            let project = fold.project
            (schedule, flow) = profile.measure(.pass(.place)) { AgendaFlow.schedule(project) }
            let evaluator = Evaluator(project: project, schedule: schedule, asOf: asOf, access: access)
            evaluator.workflowStates = fold.world.states
            board = profile.measure(.pass(.tasks)) {
                let board = TaskBoard(evaluator: evaluator, states: fold.world.states)
                board.takeOver(from: fold.world.board)
                return board
            }
            self.evaluator = evaluator
        }
    }
}

extension Runtime {
    /// What events have made of a project's clauses, and its times and tasks after that; nil where none has changed a clause. No rules are checked.
    package static func afterChanges(_ project: Project, asOf: CivilDate?, access: Choice) -> Outcome? {
        let mayChange = project.program.events.contains { event in
            switch event.step {
            case .change: true
            case .workflow(let index, let step, _, _): !project.program.workflows[index].steps[step].effects.isEmpty
            case .done, .skip, .retract: false
            }
        }
        guard mayChange else { return nil }
        let fold = fold(project, asOf: asOf, access: access)
        guard fold.world.hasChanges else { return nil }
        return outcome(Stage(fold, asOf, access, nil), fold.project, asOf, fold, false, nil)
    }
}
