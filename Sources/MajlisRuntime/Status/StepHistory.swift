import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// What became of the subjects of workflows: every step that was taken, in the order of time.
///
/// Steps that were refused, lie ahead or were retracted are no part of it; recorded ones that no longer fit are.
public struct StepHistory: Sendable {
    public struct Subject: Hashable, Sendable {
        public var workflow: Int
        public var record: RecordID
        /// The second record of a workflow of pairs.
        public var place: RecordID?

        public init(workflow: Int, record: RecordID, place: RecordID? = nil) {
            self.workflow = workflow
            self.record = record
            self.place = place
        }
    }

    /// One step that was taken.
    public struct Entry: Sendable {
        /// Its place in the program's list of events.
        public var event: Int
        /// Its place in the workflow's list of steps.
        public var step: Int
        /// The state it led to.
        public var state: Symbol
        public var date: CivilDate
        public var time: CivilTime?
        public var actor: RecordID?

        public var moment: CivilDateTime? { time.map { CivilDateTime(date, $0) } }
    }

    private let program: Program
    private let model: Model
    private var entries: [Subject: [Entry]] = [:]
    /// In the order in which something first happened to them.
    public private(set) var subjects: [Subject] = []

    public init(_ outcome: Outcome) {
        program = outcome.project.program
        model = outcome.project.model
        for outcome in outcome.events where outcome.isApplied {
            guard program.events.indices.contains(outcome.event) else { continue }
            let event = program.events[outcome.event]
            guard case .workflow(let index, let step, let record, let place) = event.step, program.workflows.indices.contains(index),
                program.workflows[index].steps.indices.contains(step)
            else { continue }
            let subject = Subject(workflow: index, record: record, place: place)
            if entries[subject] == nil { subjects.append(subject) }
            entries[subject, default: []].append(
                Entry(
                    event: outcome.event, step: step, state: program.workflows[index].steps[step].to, date: event.date, time: event.time,
                    actor: event.actor))
        }
    }

    public subscript(subject: Subject) -> [Entry] { entries[subject] ?? [] }

    /// The state that a subject is in: where its last step led, otherwise what its `status` says, otherwise the initial one.
    public func state(of subject: Subject) -> Symbol? {
        if let last = entries[subject]?.last { return last.state }
        return initial(of: subject)
    }

    /// The state that it began in.
    public func initial(of subject: Subject) -> Symbol? {
        guard program.workflows.indices.contains(subject.workflow) else { return nil }
        let workflow = program.workflows[subject.workflow]
        if subject.place == nil, case .choice(let status)? = model.value(subject.record, .status) {
            for word in [status.english, status.arabic] {
                if let symbol = model.symbols.find(word), workflow.states.contains(symbol) { return symbol }
            }
        }
        return workflow.states.first
    }

    /// The place of a workflow in the program's list, by its name and the kind of its subjects; the last one counts, since it may replace others.
    public func workflow(_ name: String, of kind: Kind) -> Int? {
        program.workflows.indices.last { index in
            program.workflows[index].subject == kind && model.symbols[program.workflows[index].name] == name
        }
    }

    /// All pairs with a place that something happened to in a workflow, in the order in which it first did.
    public func pairs(in place: RecordID, of workflow: Int) -> [Subject] {
        subjects.filter { $0.workflow == workflow && $0.place == place }
    }
}
