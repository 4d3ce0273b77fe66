import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// When the tasks of a plan are due: no event changes it.
///
/// Dates that have to do with other tasks are reckoned after the others, in rounds: each round knows the dates of the one before.
/// What is reckoned from itself, directly or in a circle, never becomes known.
struct TaskDates {
    private let plan: TaskPlan
    private let model: Model
    private let program: Program
    private let evaluator: Evaluator
    private var dates: [DueDate]
    /// Dates that are the same for all elements, by task.
    private var shared: [RecordID: DueDate] = [:]
    private var traits: [UInt32: ExpressionTraits] = [:]

    /// No plan reckons dates from dates over more steps than this.
    private static let mostRounds = 64

    init(plan: TaskPlan, evaluator: Evaluator) {
        self.plan = plan
        self.evaluator = evaluator
        model = evaluator.model
        program = evaluator.project.program
        dates = Array(repeating: DueDate(.open(Message(.dueCircle))), count: plan.instances.count)
        var waiting: [Int] = []
        for instance in plan.instances.indices {
            if readsTasks(instance) { waiting.append(instance) } else { dates[instance] = reckon(instance) }
        }
        reckonFromTasks(waiting)
    }

    subscript(instance: Int) -> DueDate { dates[instance] }

    private mutating func readsTasks(_ instance: Int) -> Bool {
        guard case .deferred(let index)? = plan.template(of: instance).due, let deferred = program.deferredValue(index) else {
            return false
        }
        if let known = traits[index] { return known.readsTasks }
        let found = ExpressionTraits(deferred.expression, in: program)
        traits[index] = found
        return found.readsTasks
    }

    private mutating func reckonFromTasks(_ waiting: [Int]) {
        var waiting = waiting
        guard !waiting.isEmpty else { return }
        for _ in 0..<TaskDates.mostRounds {
            publish(except: waiting)
            shared = [:]
            var open: [Int] = []
            for instance in waiting {
                dates[instance] = reckon(instance)
                if case .open = dates[instance].value { open.append(instance) }
            }
            let isFinished = open.isEmpty || open.count == waiting.count
            waiting = open
            if isFinished { break }
        }
        evaluator.taskStates = nil
    }

    /// Lets expressions read the dates of all tasks but some, and no more of them than the dates.
    private func publish(except waiting: [Int]) {
        let hidden = Set(waiting.map { plan.template(of: $0).record })
        var states: [TaskState] = []
        for instance in plan.instances.indices {
            let template = plan.template(of: instance)
            guard !hidden.contains(template.record) else { continue }
            var state = TaskState(
                checklist: template.checklist, task: template.record, elements: plan.instances[instance].elements, status: .undecided,
                owner: .unknown)
            state.setDue(dates[instance])
            states.append(state)
        }
        evaluator.taskStates = TaskStateList(states)
    }

    private mutating func reckon(_ instance: Int) -> DueDate {
        let template = plan.template(of: instance)
        guard case .deferred(let index)? = template.due else { return plain(template.due) }
        if let known = shared[template.record] { return known }
        guard let deferred = program.deferredValue(index) else { return DueDate(.open(Message(.noDue))) }
        let found = traits[index] ?? ExpressionTraits(deferred.expression, in: program)
        traits[index] = found
        // A state is not known while dates are reckoned.
        guard !found.readsTaskStatus else { return DueDate(.open(Message(.dueCircle))) }
        var frame = deferred.frame(for: plan.instances[instance].elements)
        evaluator.context.beginShare()
        let date = evaluator.withOwner(deferred.owner) { reckon(deferred.expression, frame: &frame) }
        if !found.reads(deferred.loopSlots) { shared[template.record] = date }
        return date
    }

    private func plain(_ value: Value?) -> DueDate {
        switch value {
        case Value.none?: DueDate(.never)
        case .date(let date)?: DueDate(.day(date))
        case .dates(let box)?: DueDate(.day(box.range.last))
        case .dateTime(let moment)?: DueDate(.moment(moment))
        default: DueDate(.open(Message(.noDue)))
        }
    }

    private func reckon(_ expression: Expression, frame: inout [Value]) -> DueDate {
        switch evaluator.evaluate(expression, frame: &frame) {
        case .none: return DueDate(.never)
        case .date(let date): return DueDate(.day(date))
        case .dates(let box): return DueDate(.day(box.range.last))
        case .dateTime(let moment):
            return isWholeDays(expression, &frame) ? DueDate(.day(PartialDate(moment.date))) : DueDate(.moment(moment))
        case .range(let box):
            // Bounds of a date reckoned from a month: through the latest day it may be.
            if case .date(let first) = box.lower, case .date(let last) = box.upper, first == last { return DueDate(.day(first)) }
        default: break
        }
        return open(missing(expression, &frame) ?? .other)
    }

    private func open(_ missing: Missing) -> DueDate { DueDate(.open(model.message(of: missing)), missing: missing) }

    // MARK: Through a day or at a time

    /// An offset of days or longer leads to a day, and the task is due through it; a shorter one to a time.
    private func isWholeDays(_ expression: Expression, _ frame: inout [Value]) -> Bool {
        switch expression.node {
        case .offset(let length, _, _):
            if case .duration(let box) = evaluator.evaluate(length, frame: &frame) { return box.duration.isDaysOrLonger }
            return false
        case .arithmetic(let terms):
            var lengths = 0
            for (_, term) in terms {
                guard case .duration(let box) = evaluator.evaluate(term, frame: &frame) else { continue }
                guard box.duration.isDaysOrLonger else { return false }
                lengths += 1
            }
            return lengths > 0
        case .conditional(let condition, let then, let otherwise):
            if case .boolean(let holds) = evaluator.evaluate(condition, frame: &frame) {
                return isWholeDays(holds ? then : otherwise, &frame)
            }
            return false
        case .call(_, let arguments):
            for argument in arguments where isWholeDays(argument, &frame) { return true }
            return false
        default: return false
        }
    }

    // MARK: What is missing

    /// The first part of an expression without a value that nothing inside it explains.
    private func missing(_ expression: Expression, _ frame: inout [Value]) -> Missing? {
        switch expression.node {
        case .offset(let length, let anchor, let isAfter):
            if countsWorkingDays(length, &frame), isKnownInDays(length, anchor, isAfter, &frame) { return .calendar }
            if case .offset = anchor.node { return missing(anchor, &frame) }
            return anchorMissing(anchor, &frame) ?? missing(length, &frame)
        case .anchor, .variable, .constant: return anchorMissing(expression, &frame)
        case .conditional(let condition, let then, let otherwise):
            if case .boolean(let holds) = evaluator.evaluate(condition, frame: &frame) {
                return missing(holds ? then : otherwise, &frame)
            }
            return missing(condition, &frame)
        default:
            for part in expression.parts where isUnknown(part, &frame) {
                if let found = missing(part, &frame) { return found }
            }
            return nil
        }
    }

    private func anchorMissing(_ anchor: Expression, _ frame: inout [Value]) -> Missing? {
        switch anchor.node {
        case .anchor(.opening, let meeting): return .opening(meeting ?? evaluator.context.soleMeeting)
        case .anchor(.closing, let meeting): return .closing(meeting ?? evaluator.context.soleMeeting)
        case .constant(.record(let record)): return .date(record)
        case .member(let base, _):
            // `m2027.opening`, `panel.day.date`: the record that lacks it.
            if case .record(let record) = evaluator.evaluate(anchor, frame: &frame) { return .date(record) }
            if case .record(let record) = evaluator.evaluate(base, frame: &frame) { return .date(record) }
            return missing(base, &frame)
        default:
            if case .record(let record) = evaluator.evaluate(anchor, frame: &frame) { return .date(record) }
            return anchor.parts.isEmpty ? nil : missing(anchor, &frame)
        }
    }

    private func isUnknown(_ expression: Expression, _ frame: inout [Value]) -> Bool {
        evaluator.evaluate(expression, frame: &frame).isUnknown
    }

    private func countsWorkingDays(_ length: Expression, _ frame: inout [Value]) -> Bool {
        if case .duration(let box) = evaluator.evaluate(length, frame: &frame) { return box.duration.needsCalendar }
        return false
    }

    /// Whether plain days in place of the working days would lead to a date: then only the calendar is missing.
    private func isKnownInDays(_ length: Expression, _ anchor: Expression, _ isAfter: Bool, _ frame: inout [Value]) -> Bool {
        let day = Expression(.constant(.duration(DurationBox(CivilDuration(1, .day)))), length.type, length.location)
        let plain = Expression(.offset(day, anchor: anchor, isAfter: isAfter), .dateTime, anchor.location)
        return !isUnknown(plain, &frame)
    }
}

extension Program {
    func deferredValue(_ index: UInt32) -> DeferredValue? {
        deferred.indices.contains(Int(index)) ? deferred[Int(index)] : nil
    }
}

extension DeferredValue {
    /// A frame with the elements of the enclosing loops in their slots.
    func frame(for elements: [RecordID]) -> [Value] {
        var frame = Evaluator.frame(size: max(frameSize, (loopSlots.max() ?? -1) + 1))
        for (slot, element) in zip(loopSlots, elements) { frame[slot] = .record(element) }
        return frame
    }
}

extension Model {
    /// What a planner reads of a missing fact.
    func message(of missing: Missing) -> Message {
        switch missing {
        case .opening(let meeting):
            if let title = meeting.flatMap({ title($0) }) { return Message(.noOpeningOf, ["meeting": .text(title)]) }
            return Message(.noOpening)
        case .closing(let meeting):
            if let title = meeting.flatMap({ title($0) }) { return Message(.noClosingOf, ["meeting": .text(title)]) }
            return Message(.noClosing)
        case .date(let record):
            let name = argument(record)
            switch self[record].kind {
            case .task: return Message(.noDueOf, ["task": name])
            case .session, .item, .break, .part, .cue, .speech: return Message(.noTimeOf, ["record": name])
            default: return Message(.noDateOf, ["record": name])
            }
        case .calendar: return Message(.noCalendar)
        case .other: return Message(.noDue)
        }
    }

    /// A record as messages name it: by its title, otherwise by its kind's word.
    func argument(_ record: RecordID) -> MessageArgument {
        if let title = title(record) { return .text(title) }
        return .word(self[record].kind.english)
    }
}
