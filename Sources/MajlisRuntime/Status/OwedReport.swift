import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// A report that somebody owes: a delegate who came and has filed none, or a report that the scripts name and nobody has filed.
public struct OwedReport: Sendable {
    /// Who owes it: the participant, or what the report's `by` says.
    public var author: Value
    /// The report, where the scripts name it.
    public var report: RecordID?
    public var meeting: RecordID?
    public var due: PartialDate?
    public var isOverdue: Kleene
    public var daysLate: Int?
}

/// Finds the reports that are owed.
///
/// A delegate is a participant of the category `delegate`, or a delegation that takes part. A report counts as filed once it has a date or is
/// published; the state `reported` says the same.
struct OwedReports {
    let evaluator: Evaluator
    let states: StateReader
    /// The place of the workflow of participation in the program's list.
    let participation: Int?
    private let meetings: MeetingOf

    private var model: Model { states.model }

    init(evaluator: Evaluator, states: StateReader, participation: Int?) {
        self.evaluator = evaluator
        self.states = states
        self.participation = participation
        meetings = MeetingOf(states.model)
    }

    /// Overdue ones first, then by date.
    func all() -> [OwedReport] {
        let reports = model.records(of: .report)
        var owed = reports.filter { !isFiled($0) }.map(named)
        for participant in model.records(of: .participant) where owes(participant) {
            let meeting = meetings[participant]
            let own = reports.filter { isBy(participant, $0) && (meetings[$0] == meeting || meetings[$0] == nil) }
            // What the scripts name is listed by its own name.
            if own.isEmpty { owed.append(unnamed(participant, meeting)) }
        }
        return owed.enumerated().sorted { a, b in
            let ranks = (a.element.isOverdue == .yes ? 0 : 1, b.element.isOverdue == .yes ? 0 : 1)
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
            switch (a.element.due, b.element.due) {
            case (let first?, let second?) where first.last != second.last: return first.last < second.last
            case (_?, nil): return true
            case (nil, _?): return false
            default: return a.offset < b.offset
            }
        }.map(\.element)
    }

    // MARK: Who owes one

    private func owes(_ participant: RecordID) -> Bool {
        guard isDelegate(participant), states.state(of: participant, workflow: participation) == .word(.attended) else { return false }
        return true
    }

    private func isDelegate(_ participant: RecordID) -> Bool {
        if let who = model.referent(participant), model.kind(who) == .delegation { return true }
        return model.list(participant, .category).contains { value in
            switch value {
            case .choice(.delegate): true
            case .record(let category):
                Vocabulary.meanings(of: Vocabulary.word(model.name(category))).choice == .delegate
            default: false
            }
        }
    }

    /// Whether a report is by a participant: by the person or body itself, or by a delegation that the person belongs to.
    private func isBy(_ participant: RecordID, _ report: RecordID) -> Bool {
        let authors = model.references(report, .by)
        let who = model.referent(participant)
        return authors.contains { author in
            if author == participant || author == who || model.referent(author) == who, who != nil { return true }
            guard model.kind(author) == .delegation, let who else { return false }
            return model.reference(author, .head) == who || model.references(author, .member).contains(who)
        }
    }

    private func isFiled(_ report: RecordID) -> Bool {
        if case .choice(let status)? = model.value(report, .status) {
            switch status {
            case .published, .final, .closed, .cancelled: return true
            case .draft, .proposed: return false
            default: break
            }
        }
        let workflow = states.program.workflows.indices.last {
            states.program.workflows[$0].subject == .report && states.program.workflows[$0].place == nil
        }
        if let workflow, let last = states.history[.init(workflow: workflow, record: report)].last {
            // Whatever it is after the first step, it has been handed in.
            return last.state != states.program.workflows[workflow].states.first
        }
        switch model.value(report, .date) {
        case .date?, .dates?, .dateTime?: return true
        default: return false
        }
    }

    // MARK: When it is due

    private func named(_ report: RecordID) -> OwedReport {
        let meeting = meetings[report]
        let due = model.value(report, .due) == nil ? usual(meeting) : DueDate(of: report, .due, evaluator)
        return make(model.value(report, .by) ?? .none, report, meeting, due)
    }

    private func unnamed(_ participant: RecordID, _ meeting: RecordID?) -> OwedReport {
        make(.record(participant), nil, meeting, usual(meeting))
    }

    private func make(_ author: Value, _ report: RecordID?, _ meeting: RecordID?, _ due: DueDate) -> OwedReport {
        let isOverdue = evaluator.asOf.map { due.isPast($0) } ?? .unknown
        var late: Int?
        if isOverdue == .yes, let asOf = evaluator.asOf, let day = due.exactDay { late = asOf.days(since: day) }
        return OwedReport(author: author, report: report, meeting: meeting, due: due.date, isOverdue: isOverdue, daysLate: late)
    }

    /// Two weeks after the closing, or what `enforce std.followup with report_after = …` says.
    private func usual(_ meeting: RecordID?) -> DueDate {
        let after = evaluator.parameter("report_after", of: "std.followup")
        var length = CivilDuration(14, .day)
        if case .duration(let box)? = after { length = box.duration }
        let place = (meeting.flatMap { model.headLocation($0).location }) ?? Location(file: FileID(0), range: TextRange(start: 0, end: 0))
        let due = evaluator.offset(
            length, from: evaluator.anchor(.closing, of: meeting), isAfter: true, owner: meeting, at: place)
        switch due {
        case .date(let date): return DueDate(.day(date))
        case .dates(let box): return DueDate(.day(box.range.last))
        case .dateTime(let moment): return DueDate(.day(PartialDate(moment.normalized.date)))
        default: return DueDate(.open(Message(.noDue)))
        }
    }
}

extension Evaluator {
    /// The value of a parameter of a standard library that is enforced; nil where it is not.
    func parameter(_ name: String, of library: String) -> Value? {
        guard let figure = project.program.figures.last(where: { $0.library == library && $0.name == name }),
            project.program.functions.indices.contains(figure.function)
        else { return nil }
        let function = project.program.functions[figure.function]
        var frame = Evaluator.frame(size: function.frameSize)
        return evaluate(function.body, frame: &frame)
    }
}
