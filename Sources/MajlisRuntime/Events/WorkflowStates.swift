import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// The state of every subject in every workflow, and of every pair in those of pairs: the initial one until events change it.
///
/// One object for the events and for the expressions that read it. Not `Sendable`.
final class WorkflowStates: WorkflowStateSource {
    struct Subject: Hashable, Sendable {
        var workflow: Int
        var record: RecordID
        /// The second record of a workflow of pairs.
        var place: RecordID?
    }

    /// A state, and when it was entered where an event led to it.
    struct State: Hashable, Sendable {
        /// nil: events about it have not been run, or the workflow has no states.
        var name: Symbol?
        var since: EventMoment?
        /// The event that led to it, by its place in the program's list.
        var event: Int?
    }

    /// Some subject's state is not known.
    private(set) var hasUnknown = false
    /// Counts the changes.
    private(set) var version = 0
    /// Those that events have been about, in the order in which they were met.
    private(set) var subjects: [Subject] = []
    private var states: [State] = []
    private var slots: [Subject: Int] = [:]

    private let workflows: [Workflow]
    /// As the scripts have it: where a subject begins follows from what they say of it, whatever events change.
    private let model: Model
    /// By workflow: the state that a word of `status` is.
    private var statesOfChoices: [[Choice: Symbol]]

    init(_ workflows: [Workflow], _ model: Model) {
        self.workflows = workflows
        self.model = model
        statesOfChoices = workflows.map { WorkflowStates.statesOfChoices($0, model) }
    }

    /// Room for so many subjects.
    func reserve(_ count: Int) {
        subjects.reserveCapacity(count)
        states.reserveCapacity(count)
        slots.reserveCapacity(count)
    }

    subscript(subject: Subject) -> State {
        get { slots[subject].map { states[$0] } ?? State(name: initial(subject), since: nil) }
        set { self[slot: slot(of: subject)] = newValue }
    }

    /// The place of a subject in `subjects`, made where it is new: events keep it instead of looking it up.
    func slot(of subject: Subject) -> Int {
        if let slot = slots[subject] { return slot }
        let slot = subjects.count
        slots[subject] = slot
        subjects.append(subject)
        states.append(State(name: initial(subject), since: nil))
        return slot
    }

    subscript(slot slot: Int) -> State {
        get { states[slot] }
        set {
            states[slot] = newValue
            version += 1
            if newValue.name == nil { hasUnknown = true }
        }
    }

    // MARK: The initial state

    /// The state that the subject's `status` names, otherwise the workflow's first.
    func initial(_ subject: Subject) -> Symbol? {
        guard workflows.indices.contains(subject.workflow) else { return nil }
        let workflow = workflows[subject.workflow]
        guard workflow.place == nil, model.records.indices.contains(subject.record.index) else { return workflow.states.first }
        switch model.value(subject.record, .status) {
        case .choice(let choice)?: return statesOfChoices[subject.workflow][choice] ?? workflow.states.first
        case .label(let word)?: return workflow.states.contains(word) ? word : workflow.states.first
        default: return workflow.states.first
        }
    }

    private static func statesOfChoices(_ workflow: Workflow, _ model: Model) -> [Choice: Symbol] {
        guard workflow.place == nil, case .choice(let set)? = workflow.subject.shape(of: .status)?.type else { return [:] }
        var result: [Choice: Symbol] = [:]
        for choice in set.members {
            result[choice] = workflow.states.first { [choice.english, choice.arabic].contains(model.symbols[$0]) }
        }
        return result
    }

    // MARK: Reading

    func state(of subject: RecordID, place: RecordID?, workflow: Int) -> Symbol? {
        let subject = Subject(workflow: workflow, record: subject, place: place)
        guard let slot = slots[subject] else { return initial(subject) }
        return states[slot].name ?? Symbol.none
    }

    func entered(_ subject: RecordID, place: RecordID?, workflow: Int) -> EventMoment? {
        slots[Subject(workflow: workflow, record: subject, place: place)].flatMap { states[$0].since }
    }
}
