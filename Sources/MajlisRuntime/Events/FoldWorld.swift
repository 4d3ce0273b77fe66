import MajlisLanguage
import MajlisModel
import MajlisText

/// A clause of one record.
struct ClauseKey: Hashable {
    let record: RecordID
    let property: PropertyKey
}

/// What events change: states, tasks and clauses. Every change can be taken back, so that one can see what would have been.
final class FoldWorld {
    let evaluator: Evaluator
    let states: WorkflowStates
    private(set) var board: TaskBoard
    /// Clauses that were changed, each once, in order.
    private(set) var changed: [ClauseKey] = []
    private var isChanged: Set<ClauseKey> = []
    private let reach: ChangeReach
    private var isScheduleStale = false
    private var isBoardStale = false
    /// What has to be done to take changes back; nil while nobody may want to.
    private var undo: [Undo]?

    private enum Undo {
        case state(slot: Int, WorkflowStates.State)
        case finish(Int, TaskBoard.Finish?)
        case field(RecordID, PropertyKey, Field?)
    }

    init(evaluator: Evaluator, states: WorkflowStates, board: TaskBoard) {
        self.evaluator = evaluator
        self.states = states
        self.board = board
        reach = ChangeReach(evaluator.project)
    }

    private var context: EvaluationContext { evaluator.context }
    var hasChanges: Bool { !changed.isEmpty }

    // MARK: Changing

    func move(_ slot: Int, to state: WorkflowStates.State) {
        undo?.append(.state(slot: slot, states[slot: slot]))
        states[slot: slot] = state
        context.touch()
    }

    func finish(_ instance: Int, _ finish: TaskBoard.Finish?) {
        undo?.append(.finish(instance, board.finishes[instance]))
        board.finish(instance, finish)
        context.touch()
    }

    func set(_ field: Field, of record: RecordID) {
        undo?.append(.field(record, field.property, context.model.field(record, field.property)))
        let key = ClauseKey(record: record, property: field.property)
        if isChanged.insert(key).inserted { changed.append(key) }
        context.set(field, of: record)
        noteReach(key)
    }

    private func noteReach(_ key: ClauseKey) {
        let kind = context.model.kind(key.record)
        if reach.movesAgenda(key.property, kind) { isScheduleStale = true }
        if reach.movesTasks(key.property, kind) { isBoardStale = true }
    }

    /// Times and tasks as the changed clauses have them, where what is to be evaluated reads them.
    func bringUpToDate(schedule needsSchedule: Bool, tasks needsTasks: Bool) {
        if isScheduleStale, needsSchedule || (needsTasks && isBoardStale) {
            isScheduleStale = false
            context.replaceSchedule(AgendaFlow.schedule(context.model).0)
        }
        guard isBoardStale, needsTasks, undo == nil else { return }
        isBoardStale = false
        let old = board
        let outer = evaluator.taskStates
        evaluator.taskStates = nil
        board = TaskBoard(evaluator: evaluator, states: states)
        board.takeOver(from: old)
        evaluator.taskStates = outer is LiveTaskStates ? LiveTaskStates(board) : outer
    }

    /// Lets expressions read where tasks stand while events are folded.
    func publishTasks() { evaluator.taskStates = LiveTaskStates(board) }

    // MARK: What would have been

    /// Runs something, and takes back all that it changes.
    func supposing<Result>(_ body: () -> Result) -> Result {
        let outer = undo
        let known = changed.count
        undo = []
        defer {
            for change in (undo ?? []).reversed() { takeBack(change) }
            for key in changed[known...] { isChanged.remove(key) }
            changed.removeSubrange(known...)
            undo = outer
            context.touch()
        }
        return body()
    }

    private func takeBack(_ change: Undo) {
        switch change {
        case .state(let slot, let state): states[slot: slot] = state
        case .finish(let instance, let finish): board.finish(instance, finish)
        case .field(let record, let property, let field):
            if let field { context.set(field, of: record) } else { context.remove(property, of: record) }
        }
    }
}

/// Where tasks stand while events are folded: as the board knows it at that moment.
struct LiveTaskStates: TaskStateSource {
    private let board: TaskBoard

    init(_ board: TaskBoard) { self.board = board }

    func states(of task: RecordID) -> [TaskState] { board.plan.instances(of: task, for: nil).map { board.state($0) } }
}
