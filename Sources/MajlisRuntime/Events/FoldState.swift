import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// What all events up to a day have come to: the states of subjects, the tasks that have ended, the clauses that were changed.
///
/// It is good for going on from that day with the same scripts, and only with them: records and steps are kept by their places. It knows
/// nothing of single events, so neither a retraction of what lies before it nor an event dated before its end can be folded onto it.
public struct FoldState: Sendable {
    /// A subject's, or a pair's, state.
    public struct Entry: Sendable {
        public var workflow: Int
        public var subject: RecordID
        /// The second record of a workflow of pairs.
        public var place: RecordID?
        public var state: Symbol
        /// When it came into its state.
        public var since: EventMoment
    }

    public struct Finish: Sendable {
        public var task: RecordID
        /// Those the task is for, outermost first.
        public var elements: [RecordID]
        public var isSkipped: Bool
        public var date: CivilDate
        public var because: TextValue?
    }

    /// What a clause says now that an event has changed it.
    public struct Change: Sendable {
        public var record: RecordID
        public var field: Field
    }

    /// Every event up to and including this day is in it; nil where no event is.
    public var through: CivilDate?
    /// Subjects that events have moved, in the order in which they were first moved.
    public var states: [Entry] = []
    public var finishes: [Finish] = []
    public var changes: [Change] = []

    public init(through: CivilDate?) { self.through = through }
}

extension FoldState {
    init(_ world: FoldWorld, through: CivilDate?) {
        self.through = through
        for (slot, subject) in world.states.subjects.enumerated() {
            let state = world.states[slot: slot]
            guard let name = state.name, let since = state.since else { continue }
            states.append(Entry(workflow: subject.workflow, subject: subject.record, place: subject.place, state: name, since: since))
        }
        for (instance, finish) in zip(world.board.plan.instances, world.board.finishes) {
            guard let finish else { continue }
            finishes.append(
                Finish(
                    task: world.board.plan.templates[instance.template].record, elements: instance.elements, isSkipped: finish.isSkipped,
                    date: finish.date, because: finish.because))
        }
        for key in world.changed {
            guard let field = world.evaluator.model.field(key.record, key.property) else { continue }
            changes.append(Change(record: key.record, field: field))
        }
    }

    /// Gives a world at its beginning this state.
    func restore(to world: FoldWorld) {
        for change in changes { world.set(change.field, of: change.record) }
        for entry in states {
            let slot = world.states.slot(of: .init(workflow: entry.workflow, record: entry.subject, place: entry.place))
            world.move(slot, to: .init(name: entry.state, since: entry.since))
        }
        world.bringUpToDate(schedule: false, tasks: true)
        for finish in finishes {
            let instances = world.board.plan.instances(of: finish.task, for: finish.elements.last)
            guard let instance = instances.first(where: { world.board.plan.instances[$0].elements == finish.elements }) else { continue }
            world.finish(instance, .init(isSkipped: finish.isSkipped, date: finish.date, because: finish.because))
        }
    }
}
