import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// A step that is to be taken within a time and has not been taken yet.
public struct StepLimit: Sendable {
    public var workflow: Int
    /// Its place among the workflow's steps.
    public var step: Int
    public var subject: RecordID
    public var place: RecordID?
    /// When the subject came into the state from which the step leads.
    public var since: EventMoment
    /// Through this day, or up to this time of it.
    public var due: EventMoment
    /// The event that led to the state; nil where that lies before a snapshot.
    public var event: Int?
    /// It is past as of the day; false where no day is given.
    public var isOverdue: Bool
}

/// Reckons until when steps are to be taken.
struct StepLimits {
    private let program: Program
    private let evaluator: Evaluator

    init(_ program: Program, _ evaluator: Evaluator) {
        self.program = program
        self.evaluator = evaluator
    }

    /// nil where that is not known: no limit, or no calendar.
    /// - Parameter event: whose actor and fields the limit may read; nil for a step that has not been taken.
    func due(slot subject: WorkflowStates.Subject, step number: Int, since: EventMoment, event: Int?) -> EventMoment? {
        let step = program.workflows[subject.workflow].steps[number]
        guard let limit = step.limit else { return nil }
        var frame = Evaluator.frame(
            size: max(step.frameSize, Workflow.Slot.firstField + step.fields.count),
            [.record(subject.record), subject.place.map { .record($0) } ?? .none, .none, since.value])
        if let actor = event.flatMap({ program.events[$0].actor }) { frame[Workflow.Slot.actor] = .record(actor) }
        return evaluator.withOwner(subject.record) {
            guard case .duration(let length) = evaluator.evaluate(limit, frame: &frame) else { return nil }
            let end = evaluator.offset(
                length.duration, from: since.value, isAfter: true, owner: subject.record, at: step.location)
            switch end {
            case .date(let date): return EventMoment(date.last)
            case .dateTime(let moment):
                let moment = moment.normalized
                // Days and longer are counted through their last day.
                return length.duration.isDaysOrLonger ? EventMoment(moment.date) : EventMoment(moment.date, moment.time)
            default: return nil
            }
        }
    }

    /// All steps with a limit from the states that subjects are in since an event.
    func open(_ states: WorkflowStates, asOf: CivilDate?) -> [StepLimit] {
        let limited = program.workflows.map { workflow in workflow.steps.indices.filter { workflow.steps[$0].limit != nil } }
        guard limited.contains(where: { !$0.isEmpty }) else { return [] }
        var result: [StepLimit] = []
        for (slot, subject) in states.subjects.enumerated() {
            let state = states[slot: slot]
            guard let name = state.name, let since = state.since else { continue }
            for number in limited[subject.workflow] where program.workflows[subject.workflow].steps[number].from.contains(name) {
                guard let due = due(slot: subject, step: number, since: since, event: nil) else { continue }
                result.append(
                    StepLimit(
                        workflow: subject.workflow, step: number, subject: subject.record, place: subject.place, since: since, due: due,
                        event: state.event, isOverdue: asOf.map { $0 > due.date } ?? false))
            }
        }
        return result
    }
}

extension EventMoment {
    /// Whether a limit at this moment lies before another moment: a day alone ends with the day.
    func isBefore(_ other: EventMoment) -> Bool {
        if date != other.date { return date < other.date }
        guard let time, let after = other.time else { return false }
        return time < after
    }
}
