import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Something that has to be done by a date: a task, a step of a workflow, a follow-up, a report.
public struct NextDue: Sendable {
    public enum What: Sendable {
        /// A task, by its place in the outcome's list.
        case task(Int)
        /// A step that has to be taken within so long: the step's name, of whom or what, and in which place for pairs.
        case step(Symbol, subject: RecordID, place: RecordID?)
        case followUp(RecordID)
        /// A report that somebody owes, by its place in the board's list.
        case report(Int)
    }

    public var what: What
    public var owner: Value
    public var due: PartialDate
    public var dueTime: CivilTime?
    public var isOverdue: Kleene
}

extension NextDue {
    static func inOrder(_ items: [NextDue]) -> [NextDue] {
        items.enumerated().sorted { a, b in
            let days = (a.element.due.last, b.element.due.last)
            if days.0 != days.1 { return days.0 < days.1 }
            // Through a day is later than at a time of it.
            let times = (a.element.dueTime ?? .endOfDay, b.element.dueTime ?? .endOfDay)
            return times.0 == times.1 ? a.offset < b.offset : times.0 < times.1
        }.map(\.element)
    }
}

/// Finds the steps whose time is running: a subject has come into a state that has to be left within so long.
struct RunningLimits {
    let evaluator: Evaluator
    let history: StepHistory

    private var model: Model { evaluator.model }
    private var program: Program { evaluator.project.program }

    func all() -> [NextDue] {
        history.subjects.compactMap { subject in
            guard let entry = history[subject].last, program.workflows.indices.contains(subject.workflow) else { return nil }
            let limits = program.workflows[subject.workflow].steps.compactMap { step in
                step.limit != nil && step.from.contains(entry.state) ? due(step, subject, since: entry) : nil
            }
            return NextDue.inOrder(limits).first
        }
    }

    private func due(_ step: Workflow.Step, _ subject: StepHistory.Subject, since entry: StepHistory.Entry) -> NextDue? {
        guard let limit = step.limit else { return nil }
        var frame = Evaluator.frame(size: step.frameSize, [.record(subject.record), subject.place.map { .record($0) } ?? .none])
        let start = entry.moment.map { Value.dateTime($0) } ?? .date(PartialDate(entry.date))
        guard case .duration(let box) = evaluator.withOwner(subject.record, { evaluator.evaluate(limit, frame: &frame) }) else {
            return nil
        }
        let end = evaluator.offset(box.duration, from: start, isAfter: true, owner: subject.record, at: step.location)
        let due: DueDate
        switch end {
        case .date(let date): due = DueDate(.day(date))
        case .dates(let range): due = DueDate(.day(range.range.last))
        case .dateTime(let moment):
            due = DueDate(box.duration.isDaysOrLonger ? .day(PartialDate(moment.normalized.date)) : .moment(moment.normalized))
        default: return nil
        }
        guard let date = due.date else { return nil }
        var time: CivilTime?
        if case .moment(let moment) = due.value { time = moment.time }
        return NextDue(
            what: .step(step.name, subject: subject.record, place: subject.place), owner: actors(of: step, &frame), due: date,
            dueTime: time,
            isOverdue: evaluator.asOf.map { due.isPast($0) } ?? .unknown)
    }

    private func actors(of step: Workflow.Step, _ frame: inout [Value]) -> Value {
        let values = step.actors.flatMap { actor -> [Value] in
            switch evaluator.evaluate(actor, frame: &frame) {
            case .none: []
            case .list(let box): box.elements
            case let value: [value]
            }
        }
        return values.isEmpty ? .none : values.count == 1 ? values[0] : .list(ListBox(values))
    }
}
