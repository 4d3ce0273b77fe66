import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Where tasks stand; computed with the help of an evaluator and given to it afterwards.
public protocol TaskStateSource {
    /// One state for each element of the loops around the task; empty where the task is unknown.
    func states(of task: RecordID) -> [TaskState]
}

/// Where the subjects of workflows stand.
public protocol WorkflowStateSource {
    /// `Symbol.none` where events about it have not been run; nil where the workflow has no states.
    /// - Parameter place: the second record of a workflow of pairs.
    func state(of subject: RecordID, place: RecordID?, workflow: Int) -> Symbol?

    /// When it came into its state; nil where no event has led to it.
    func entered(_ subject: RecordID, place: RecordID?, workflow: Int) -> EventMoment?
}

/// When an event took place: a day, or a time of it.
public struct EventMoment: Hashable, Sendable {
    public var date: CivilDate
    public var time: CivilTime?

    public init(_ date: CivilDate, _ time: CivilTime? = nil) {
        self.date = date
        self.time = time
    }

    /// A date or a date-time.
    public var value: Value { time.map { .dateTime(CivilDateTime(date, $0)) } ?? .date(PartialDate(date)) }
}

/// Evaluates checked expressions over the model and the schedule of a project.
///
/// Total: every expression has a value. What cannot be known is `unknown`, what cannot be reckoned is `unknown` and a finding.
/// Copies share their caches and findings. Not `Sendable`.
public struct Evaluator {
    let context: EvaluationContext

    /// - Parameter access: the level up to which findings show values: `public`, `staff` or `confidential`.
    public init(project: Project, schedule: Schedule, asOf: CivilDate? = nil, access: Choice = .staff) {
        context = EvaluationContext(project: project, schedule: schedule, asOf: asOf, access: access)
    }

    public var project: Project { context.project }
    public var schedule: Schedule { context.schedule }
    public var asOf: CivilDate? { context.asOf }
    /// What findings may show.
    public var disclosure: Disclosure { context.disclosure }
    var model: Model { context.model }

    public var taskStates: (any TaskStateSource)? {
        get { context.taskStates }
        nonmutating set { context.taskStates = newValue }
    }

    public var workflowStates: (any WorkflowStateSource)? {
        get { context.workflowStates }
        nonmutating set { context.workflowStates = newValue }
    }

    /// Takes over the words of a question that was compiled after everything else (`Inquiry`): those that were known keep their numbers.
    public func learn(_ symbols: SymbolTable) { context.learn(symbols) }

    /// What was found while evaluating (a division by zero, a missing calendar), once for each place; each is handed out once.
    public func takeFindings() -> [Diagnostic] { context.takeFindings() }

    /// A fresh frame, with the first slots filled.
    public static func frame(size: Int, _ values: [Value] = []) -> [Value] {
        values + Array(repeating: .unknown, count: max(0, size - values.count))
    }

    /// The value of an expression. The frame's slots hold the variables; those of filters and quantifiers are overwritten.
    public func evaluate(_ expression: Expression, frame: inout [Value]) -> Value {
        // What is asked for from outside may take its own share of work; rules count all their elements together.
        if context.depth == 0 {
            context.beginShare()
            context.refresh()
        }
        guard context.mayGoOn(at: expression.location) else { return .unknown }
        context.depth += 1
        defer { context.depth -= 1 }
        guard let mark = context.missing?.count else { return node(expression, &frame) }
        let value = node(expression, &frame)
        // What is missing matters only where the result is open because of it.
        if isDecided(value) { context.missing?.removeSubrange(mark...) }
        return value
    }

    /// Whether a condition holds. What is absent does not hold.
    public func truth(_ expression: Expression, frame: inout [Value]) -> Kleene {
        truth(evaluate(expression, frame: &frame))
    }

    func truth(_ value: Value) -> Kleene {
        switch value {
        case .boolean(let known): Kleene(known)
        case .none: .no
        case .list(let box) where box.elements.count == 1 && box.count.most == 1: truth(box.elements[0])
        default: .unknown
        }
    }

    func value(_ truth: Kleene) -> Value {
        switch truth {
        case .yes: .true
        case .no: .false
        case .unknown: .unknown
        }
    }

    /// The clause of a record as expressions see it: omitted ones by the table, expressions evaluated, rooms by the schedule.
    public func value(of record: RecordID, _ clause: Clause) -> Value { read(clause, of: record) }

    /// An expression that stands as a clause's value, with the elements of the loops around it, outermost first.
    public func value(deferred index: UInt32, loops: [Value] = []) -> Value { evaluateDeferred(index, loops: loops) }

    /// Sure and possible elements of a value as a list: `none` is empty, a single value is a list of one.
    public func list(of value: Value) -> ListBox { gather(value).box }

    /// The start of the first day or the end of the last one, or what the meeting's clause says; a date or a date-time.
    public func anchor(_ anchor: Anchor, of meeting: RecordID?) -> Value { anchorValue(anchor, meeting) }

    /// `duration` before the start or after the end of what the anchor is.
    /// - Parameter owner: the record whose meeting gives the calendar of working days.
    public func offset(
        _ duration: CivilDuration, from anchor: Value, isAfter: Bool, owner: RecordID? = nil, at location: Location
    ) -> Value {
        withOwner(owner ?? context.owner) { shift(.duration(DurationBox(duration)), from: anchor, isAfter: isAfter, at: location) }
    }

    /// The calendar by which a record's working days are counted.
    public func calendar(for record: RecordID?) -> WorkCalendar? { workCalendar(for: record) }

    func withOwner<Result>(_ owner: RecordID?, _ body: () -> Result) -> Result {
        let outer = context.owner
        context.owner = owner
        defer { context.owner = outer }
        return body()
    }

    /// Fully known, down to the elements of a list; bounds and vague dates are not.
    func isDecided(_ value: Value) -> Bool {
        switch value {
        case .tbd, .unstated, .unknown, .range: false
        case .date(let date): date.precision == .day
        case .list(let box): box.possible.isEmpty && box.openness == .complete && box.elements.allSatisfy { isDecided($0) }
        default: true
        }
    }
}
