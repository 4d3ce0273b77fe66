import MajlisModel

/// The states of tasks as expressions read them.
struct TaskStateList: TaskStateSource {
    private var states: [RecordID: [TaskState]] = [:]

    init() {}

    init(_ states: [TaskState]) {
        for state in states { self.states[state.task, default: []].append(state) }
    }

    func states(of task: RecordID) -> [TaskState] { states[task] ?? [] }
}
