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

extension NextDue {
    /// Of a step that has to be taken within so long: the soonest of each subject.
    static func steps(_ outcome: Outcome) -> [NextDue] {
        var soonest: [StepHistory.Subject: StepLimit] = [:]
        var order: [StepHistory.Subject] = []
        for limit in outcome.limits {
            let subject = StepHistory.Subject(workflow: limit.workflow, record: limit.subject, place: limit.place)
            if let known = soonest[subject] {
                if isBefore(limit.due, known.due) { soonest[subject] = limit }
            } else {
                order.append(subject)
                soonest[subject] = limit
            }
        }
        return order.compactMap { soonest[$0] }.map { NextDue($0, outcome) }
    }

    private static func isBefore(_ a: EventMoment, _ b: EventMoment) -> Bool {
        (a.date, a.time ?? .endOfDay) < (b.date, b.time ?? .endOfDay)
    }

    private init(_ limit: StepLimit, _ outcome: Outcome) {
        let step = outcome.project.program.workflows[limit.workflow].steps[limit.step]
        var frame = Evaluator.frame(
            size: max(step.frameSize, Workflow.Slot.firstField + step.fields.count),
            [.record(limit.subject), limit.place.map { .record($0) } ?? .none])
        let actors = step.actors.flatMap { actor -> [Value] in
            switch outcome.evaluator.withOwner(limit.subject, { outcome.evaluator.evaluate(actor, frame: &frame) }) {
            case .none: []
            case .list(let box): box.elements
            case let value: [value]
            }
        }
        what = .step(step.name, subject: limit.subject, place: limit.place)
        owner = actors.isEmpty ? .none : actors.count == 1 ? actors[0] : .list(ListBox(actors))
        due = PartialDate(limit.due.date)
        dueTime = limit.due.time
        isOverdue = outcome.asOf == nil ? .unknown : Kleene(limit.isOverdue)
    }
}
