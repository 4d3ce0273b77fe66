import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// One thing that a meeting has asked for or promised: a recommendation, a commitment, a decision, an action.
public struct FollowUpItem: Sendable {
    /// How far it has come.
    public enum Progress: UInt8, Sendable, CaseIterable {
        /// Not adopted, so nobody has to do it yet.
        case proposed
        case open
        case done
        /// Declined, rejected, cancelled or put off.
        case dropped
    }

    public var record: RecordID
    public var kind: Kind
    /// The conference or edition that it is of; nil where the scripts do not say.
    public var meeting: RecordID?
    public var state: SubjectState
    public var progress: Progress
    /// Who is to act (`for_action_by`; of a commitment, who made it).
    public var addressees: Value
    public var owner: Value
    /// Due through this day, a month or a year where the day is not known.
    public var due: PartialDate?
    public var dueTime: CivilTime?
    public var evidence: [Value]
    /// Open, and its date is past; unknown where the date is too vague to tell.
    public var isOverdue: Kleene
    /// Days since it was due, where it is overdue and the day is known.
    public var daysLate: Int?
}

extension FollowUpItem {
    static let kinds: [Kind] = [.recommendation, .commitment, .decision, .action]

    /// Overdue ones first, then by date; what has no date behind the others, and what is settled last.
    static func inOrder(_ items: [FollowUpItem]) -> [FollowUpItem] {
        items.sorted { a, b in
            let ranks = (a.rank, b.rank)
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            switch (a.due, b.due) {
            case (let first?, let second?) where first.last != second.last: return first.last < second.last
            case (_?, nil): return true
            case (nil, _?): return false
            default: return a.record < b.record
            }
        }
    }

    private var rank: Int {
        switch progress {
        case .open: isOverdue == .yes ? 0 : 1
        case .proposed: 2
        case .done: 3
        case .dropped: 4
        }
    }
}

/// Reads follow-up items from a project after its events.
struct FollowUpReader {
    let evaluator: Evaluator
    let states: StateReader
    private let meetings: MeetingOf

    private var model: Model { states.model }
    private var program: Program { states.program }

    init(evaluator: Evaluator, states: StateReader) {
        self.evaluator = evaluator
        self.states = states
        meetings = MeetingOf(states.model)
    }

    func items() -> [FollowUpItem] {
        FollowUpItem.inOrder(FollowUpItem.kinds.flatMap { model.records(of: $0) }.map(item))
    }

    private func item(_ record: RecordID) -> FollowUpItem {
        let kind = model.kind(record)
        let workflow = program.workflows.indices.last { program.workflows[$0].subject == kind && program.workflows[$0].place == nil }
        let state = states.state(of: record, workflow: workflow)
        let due = DueDate(of: record, .due, evaluator)
        let progress = progress(state, of: kind, workflow)
        let isOverdue = progress == .open ? evaluator.asOf.map { due.isPast($0) } ?? .unknown : .no
        var late: Int?
        if isOverdue == .yes, let asOf = evaluator.asOf, let day = due.exactDay { late = asOf.days(since: day) }
        var time: CivilTime?
        if case .moment(let moment) = due.value { time = moment.time }
        return FollowUpItem(
            record: record, kind: kind, meeting: meetings[record], state: state, progress: progress,
            addressees: addressees(of: record, kind), owner: model.value(record, .owner) ?? .none, due: due.date, dueTime: time,
            evidence: model.list(record, .evidence), isOverdue: isOverdue, daysLate: late)
    }

    private func addressees(of record: RecordID, _ kind: Kind) -> Value {
        if let stated = model.value(record, .forActionBy) { return stated }
        return kind == .commitment ? model.value(record, .by) ?? .none : .none
    }

    private func progress(_ state: SubjectState, of kind: Kind, _ workflow: Int?) -> FollowUpItem.Progress {
        switch state {
        // What nobody said anything of was asked for as it stands.
        case .unstated: return .open
        case .own(let symbol):
            guard let workflow else { return .open }
            let shape = program.workflows[workflow]
            let isLast = shape.final.contains(symbol) || !shape.steps.contains { $0.from.contains(symbol) }
            return isLast ? .done : .open
        case .word(let choice):
            switch choice {
            case .draft, .proposed: return .proposed
            case .implemented, .verified, .done: return .done
            // A decision is settled once it is taken; a recommendation begins then.
            case .adopted: return kind == .decision ? .done : .open
            case .declined, .rejected, .cancelled, .postponed: return .dropped
            default: return .open
            }
        }
    }
}

/// Which conference or edition a record is of: the one that it stands in, the one that it names, or the only one.
struct MeetingOf {
    private let model: Model
    private let sole: RecordID?

    static let kinds = KindSet(.conference, .edition)

    init(_ model: Model) {
        self.model = model
        let all = model.records(of: .conference) + model.records(of: .edition)
        sole = all.count == 1 ? all[0] : nil
    }

    subscript(record: RecordID) -> RecordID? {
        if let enclosing = model.enclosing(record, MeetingOf.kinds) { return enclosing }
        if model.kind(record) == .report, let of = model.reference(record, .of) {
            return MeetingOf.kinds.contains(model.kind(of)) ? of : model.enclosing(of, MeetingOf.kinds) ?? sole
        }
        return sole
    }
}

extension DueDate {
    /// The date that a clause gives. An expression leads to a day, since its offset is one of days in all but odd cases; a stated time is one.
    init(of record: RecordID, _ clause: Clause, _ evaluator: Evaluator) {
        var isReckoned = false
        if case .deferred? = evaluator.model.value(record, clause) { isReckoned = true }
        switch evaluator.withOwner(record, { evaluator.value(of: record, clause) }) {
        case .none: self.init(.never)
        case .date(let date): self.init(.day(date))
        case .dates(let box): self.init(.day(box.range.last))
        case .dateTime(let moment): self.init(isReckoned ? .day(PartialDate(moment.normalized.date)) : .moment(moment))
        default: self.init(.open(Message(.noDue)))
        }
    }
}
