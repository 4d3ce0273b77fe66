import MajlisLanguage
import MajlisModel

/// The state of every subject in every workflow: the initial one until events change it.
struct WorkflowStates: WorkflowStateSource {
    struct Subject: Hashable, Sendable {
        var workflow: Int
        var record: RecordID
        /// The second record of a workflow of pairs, or the element of a task's checklist.
        var place: RecordID?
    }

    /// A state, and the day it was entered on where an event led to it.
    struct State: Sendable {
        /// nil: a step was taken that cannot be judged.
        var name: Symbol?
        var since: CivilDate?
    }

    /// Some subject's state is not known.
    private(set) var hasUnknown = false
    private let initial: [Symbol?]
    private var states: [Subject: State] = [:]

    init(_ workflows: [Workflow]) {
        initial = workflows.map(\.states.first)
    }

    subscript(subject: Subject) -> State {
        get { states[subject] ?? State(name: initial.indices.contains(subject.workflow) ? initial[subject.workflow] : nil, since: nil) }
        set {
            states[subject] = newValue
            hasUnknown = hasUnknown || newValue.name == nil
        }
    }

    /// `Symbol.none` where a step was taken that cannot be judged.
    func state(of subject: RecordID, workflow: Int) -> Symbol? {
        states[Subject(workflow: workflow, record: subject)].map { $0.name ?? Symbol.none }
    }
}
