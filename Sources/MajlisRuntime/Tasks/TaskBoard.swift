import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Where every task stands: the plan, its dates and what events have done to it so far.
///
/// Conditions (`when`) may read the states of other tasks. Those are settled in rounds, as far as they do not rest on each other in a circle:
/// each round reads the states that the round before has settled, and what never becomes settled is unknown.
final class TaskBoard {
    /// How a task ended.
    struct Finish {
        var isSkipped: Bool
        var date: CivilDate
        var because: TextValue?
    }

    let plan: TaskPlan
    let dates: TaskDates
    let model: Model
    private let program: Program
    private let evaluator: Evaluator
    /// Overdue is what is due before it; while events are judged the day of the event.
    private var asOf: CivilDate? { evaluator.asOf }

    private(set) var finishes: [Finish?]
    /// Tasks that events concern which are not run: their states are not known.
    private(set) var isAwaited: [Bool]
    /// What conditions read of workflows.
    let workflowStates: WorkflowStates

    /// Counts the changes: what was found out about states under an earlier number may be out of date.
    private var version: Int { ownVersion &+ workflowStates.version }
    private var ownVersion = 0
    private var decidedWorkflowVersion = -1
    private var settledVersion = -1
    private var conditions: [UInt32: ExpressionTraits] = [:]
    private var truths: [Kleene]
    /// Instances whose conditions read what events change: states of workflows only, and those of tasks.
    private var changing: [Int] = []
    private var readingTasks: [Int] = []
    private var isChanging: [Bool]
    private var unmet: [(version: Int, needs: UnmetNeeds)?]

    /// What of a set of needs is still to be done: surely, and perhaps.
    struct UnmetNeeds {
        var sure: [Int] = []
        var possible: [Int] = []
        var isEmpty: Bool { sure.isEmpty && possible.isEmpty }
    }

    /// No plan has conditions on conditions over more steps than this.
    private static let mostRounds = 64

    /// - Parameter states: where the subjects of workflows stand; of a project without events where they begin.
    init(evaluator: Evaluator, states: WorkflowStates? = nil) {
        let project = evaluator.project
        plan = TaskPlanBuilder.plan(evaluator: evaluator)
        dates = TaskDates(plan: plan, evaluator: evaluator)
        model = evaluator.model
        program = project.program
        self.evaluator = evaluator
        workflowStates = states ?? WorkflowStates(project.program.workflows, project.model)
        let count = plan.instances.count
        finishes = Array(repeating: nil, count: count)
        isAwaited = Array(repeating: false, count: count)
        truths = Array(repeating: .yes, count: count)
        isChanging = Array(repeating: false, count: count)
        unmet = Array(repeating: nil, count: plan.needSets.count)
        decideFixedConditions()
    }

    // MARK: Events

    /// nil: it has not ended after all.
    func finish(_ instance: Int, _ finish: Finish?) {
        finishes[instance] = finish
        ownVersion += 1
    }

    func await(_ instance: Int) {
        isAwaited[instance] = true
        ownVersion += 1
    }

    /// Conditions are asked once more: `today` is another day.
    func reconsider() {
        ownVersion += 1
        decidedWorkflowVersion = -1
    }

    /// What has been done to the same tasks on a board laid out from other clauses.
    func takeOver(from other: TaskBoard) {
        for (instance, finish) in zip(other.plan.instances, other.finishes) {
            guard let finish else { continue }
            let record = other.plan.templates[instance.template].record
            let own = plan.instances(of: record, for: instance.elements.last)
            if let same = own.first(where: { plan.instances[$0].elements == instance.elements }) { self.finish(same, finish) }
        }
    }

    // MARK: Conditions

    /// Whether the task is one at all: its element belongs to the collection, and its conditions hold.
    func applies(_ instance: Int) -> Kleene {
        settle()
        return truths[instance].and(plan.instances[instance].isPossible ? .unknown : .yes)
    }

    /// Whether it applies or may come to apply, whatever happens: what no event can bring about is left out.
    func mayApply(_ instance: Int) -> Bool { isChanging[instance] || applies(instance) != .no }

    private func decideFixedConditions() {
        for instance in plan.instances.indices {
            let template = plan.template(of: instance)
            guard !template.conditions.isEmpty else { continue }
            var readsWorkflow = false
            var readsTasks = false
            for case .deferred(let index) in template.conditions {
                guard let expression = program.deferredValue(index)?.expression else { continue }
                let traits = conditions[index] ?? ExpressionTraits(expression, in: program)
                conditions[index] = traits
                readsWorkflow = readsWorkflow || traits.readsWorkflow
                readsTasks = readsTasks || traits.readsTaskStatus || traits.readsTasks
            }
            isChanging[instance] = readsTasks || readsWorkflow
            if readsTasks { readingTasks.append(instance) } else if readsWorkflow { changing.append(instance) } else { decide(instance) }
        }
    }

    private func decide(_ instance: Int) {
        let loops = plan.instances[instance].elements.map { Value.record($0) }
        var truth = Kleene.yes
        for condition in plan.template(of: instance).conditions {
            evaluator.context.beginShare()
            if case .deferred(let index) = condition {
                truth = truth.and(evaluator.truth(evaluator.value(deferred: index, loops: loops)))
            } else {
                truth = truth.and(evaluator.truth(condition))
            }
            if truth == .no { break }
        }
        truths[instance] = truth
    }

    /// Brings the conditions that read what events change up to date.
    private func settle() {
        guard settledVersion != version else { return }
        settledVersion = version
        guard !changing.isEmpty || !readingTasks.isEmpty else { return }
        if decidedWorkflowVersion != workflowStates.version {
            decidedWorkflowVersion = workflowStates.version
            if evaluator.workflowStates == nil { evaluator.workflowStates = workflowStates }
            evaluator.context.touch()
            evaluator.context.refresh()
            for instance in changing { decide(instance) }
        }
        if !readingTasks.isEmpty { settleRounds() }
    }

    private func settleRounds() {
        let outer = evaluator.taskStates
        for instance in readingTasks { truths[instance] = .unknown }
        var waiting = readingTasks
        for _ in 0..<TaskBoard.mostRounds where !waiting.isEmpty {
            unmet = Array(repeating: nil, count: plan.needSets.count)
            evaluator.taskStates = TaskStateList(settledStates(waiting: waiting))
            var open: [Int] = []
            for instance in waiting {
                decide(instance)
                if truths[instance] == .unknown { open.append(instance) }
            }
            if open.count == waiting.count { break }
            waiting = open
        }
        unmet = Array(repeating: nil, count: plan.needSets.count)
        evaluator.taskStates = outer
    }

    /// The states of tasks that rest on nothing that is still waiting: all elements of a task, or none.
    private func settledStates(waiting: [Int]) -> [TaskState] {
        let open = Set(waiting)
        let openSets = plan.needSets.map { set in set.contains { open.contains($0) } }
        var hidden = Set<RecordID>()
        for instance in plan.instances.indices
        where open.contains(instance) || plan.instances[instance].needSets.contains(where: { openSets[$0] }) {
            hidden.insert(plan.template(of: instance).record)
        }
        return plan.instances.indices.filter { !hidden.contains(plan.template(of: $0).record) }.map(state)
    }

    // MARK: Parts of a state

    /// Who answers for it, as `TaskState.owner`.
    func owner(_ instance: Int) -> Value {
        let owner = plan.template(of: instance).owner ?? .none
        guard case .deferred(let index) = owner else { return owner }
        evaluator.context.beginShare()
        return evaluator.value(deferred: index, loops: plan.instances[instance].elements.map { .record($0) })
    }

    /// What it needs and what is neither done nor skipped nor not applicable.
    func unmetNeeds(of instance: Int) -> UnmetNeeds {
        let sets = plan.instances[instance].needSets
        if sets.count == 1 { return unmetNeeds(inSet: sets[0]) }
        var all = UnmetNeeds()
        for set in sets {
            let needs = unmetNeeds(inSet: set)
            for need in needs.sure where !all.sure.contains(need) { all.sure.append(need) }
            for need in needs.possible where !all.possible.contains(need) { all.possible.append(need) }
        }
        return all
    }

    private func unmetNeeds(inSet set: Int) -> UnmetNeeds {
        settle()
        if let known = unmet[set], known.version == version { return known.needs }
        var needs = UnmetNeeds()
        for need in plan.needSets[set] where finishes[need] == nil {
            switch isAwaited[need] ? .unknown : applies(need) {
            case .yes: needs.sure.append(need)
            case .unknown: needs.possible.append(need)
            case .no: break
            }
        }
        unmet[set] = (version, needs)
        return needs
    }

    // MARK: States

    func status(_ instance: Int) -> TaskState.Status { judge(instance).status }

    private struct Verdict {
        var status: TaskState.Status
        var reason: Message?
        init(_ status: TaskState.Status, _ reason: Message? = nil) {
            self.status = status
            self.reason = reason
        }
    }

    private func judge(_ instance: Int) -> Verdict {
        let due = dates[instance]
        if let finish = finishes[instance] { return judge(finish, due) }
        if isAwaited[instance] { return Verdict(.undecided, Message(.stateEventsOpen)) }
        switch applies(instance) {
        case .no: return Verdict(.notApplicable, Message(.stateNotApplicable))
        case .unknown:
            if plan.instances[instance].isPossible, let element = plan.instances[instance].elements.last {
                return Verdict(.undecided, Message(.stateElementOpen, ["element": model.argument(element)]))
            }
            return Verdict(.undecided, Message(.stateConditionOpen))
        case .yes: break
        }
        if case .open(let missing) = due.value { return Verdict(.undecided, Message(.stateDueOpen, ["missing": .message(missing)])) }
        let needs = unmetNeeds(of: instance)
        if let asOf {
            switch due.isPast(asOf) {
            case .yes: return overdue(due, asOf, needs)
            case .unknown: return Verdict(.undecided, Message(.stateDueVague, ["due": due.argument]))
            case .no: break
            }
        }
        if !needs.sure.isEmpty { return Verdict(.blocked, Message(.stateBlocked, ["tasks": names(needs.sure)])) }
        if !needs.possible.isEmpty { return Verdict(.undecided, Message(.stateNeedOpen, ["tasks": names(needs.possible)])) }
        return ready(due)
    }

    private func judge(_ finish: Finish, _ due: DueDate) -> Verdict {
        if finish.isSkipped { return Verdict(.skipped, finish.because.map { Message(.stateSkipped, ["reason": .text($0.text)]) }) }
        guard due.isPast(finish.date) == .yes, let last = due.date?.last else { return Verdict(.done) }
        return Verdict(.done, Message(.stateDoneLate, ["days": .number(finish.date.days(since: last))]))
    }

    private func overdue(_ due: DueDate, _ asOf: CivilDate, _ needs: UnmetNeeds) -> Verdict {
        let days = MessageArgument.number(due.date.map { asOf.days(since: $0.last) } ?? 0)
        if needs.sure.isEmpty { return Verdict(.overdue, Message(.stateOverdue, ["days": days])) }
        return Verdict(.overdue, Message(.stateOverdueBlocked, ["days": days, "tasks": names(needs.sure)]))
    }

    private func ready(_ due: DueDate) -> Verdict {
        guard let asOf, let day = due.exactDay else { return Verdict(.ready) }
        let days = day.days(since: asOf)
        return Verdict(.ready, days > 0 ? Message(.stateReady, ["days": .number(days)]) : Message(.stateReadyToday))
    }

    /// What expressions may read of some states: not those that events would decide which are not run.
    func source(_ states: [TaskState]) -> TaskStateList {
        guard isAwaited.contains(true) || workflowStates.hasUnknown else { return TaskStateList(states) }
        let openSets = plan.needSets.map { set in set.contains { isAwaited[$0] } }
        var hidden = Set<RecordID>()
        for instance in plan.instances.indices
        where isAwaited[instance] || plan.instances[instance].needSets.contains(where: { openSets[$0] }) {
            hidden.insert(plan.template(of: instance).record)
        }
        for instance in readingTasks + changing where truths[instance] == .unknown {
            hidden.insert(plan.template(of: instance).record)
        }
        return TaskStateList(states.filter { !hidden.contains($0.task) })
    }

    /// The states of all tasks, in the order of the plan.
    func states() -> [TaskState] {
        settle()
        var states = plan.instances.indices.map(state)
        CriticalChain(plan: plan, dates: dates).mark(&states)
        return states
    }

    func state(_ instance: Int) -> TaskState {
        let template = plan.template(of: instance)
        let verdict = judge(instance)
        var state = TaskState(
            checklist: template.checklist, task: template.record, elements: plan.instances[instance].elements,
            status: verdict.status, owner: owner(instance))
        state.reason = verdict.reason
        state.setDue(dates[instance])
        state.finished = finishes[instance]?.date
        state.needs = plan.needs(of: instance)
        return state
    }
}
