import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// Where a project stands on a day: its participants, its tasks, what it asked for and promised, its reports and indicators, what comes next,
/// and which recorded events no longer fit.
public struct StatusBoard: Sendable {
    /// Records in one state.
    public struct Group: Sendable {
        public var state: SubjectState
        public var records: [RecordID]
    }

    /// The open and settled tasks of one owner, by their places in the outcome's list.
    public struct OwnerTasks: Sendable {
        public var owner: Value
        public var tasks: [Int]
    }

    /// A recorded event that would be refused today, and why.
    public struct Misfit: Sendable {
        /// Its place in the program's list; nil where the entry cannot be read as an event any more.
        public var event: Int?
        public var location: Location
        public var reason: Message
    }

    /// What the board is about: everything, or some of the meetings.
    public enum Scope: Sendable {
        case all
        case meetings(Set<RecordID>)
    }

    public var asOf: CivilDate?
    /// By state, in the order of the workflow.
    public var participants: [Group]
    /// By owner, the one with most overdue tasks first.
    public var tasks: [OwnerTasks]
    public var followUps: [FollowUpItem]
    public var reports: [OwedReport]
    public var indicators: [IndicatorState]
    /// By date: what is due from the day on, and steps whose time has run out.
    public var next: [NextDue]
    public var misfits: [Misfit]

    public init(_ outcome: Outcome, scope: Scope = .all) {
        let history = StepHistory(outcome)
        let evaluator = outcome.evaluator
        let model = outcome.project.model
        let states = StateReader(model: model, program: outcome.project.program, history: history)
        let meetings = MeetingOf(model)
        func isIn(_ meeting: RecordID?) -> Bool {
            switch scope {
            case .all: true
            case .meetings(let wanted): meeting.map(wanted.contains) ?? false
            }
        }

        asOf = outcome.asOf
        let participation = history.workflow("participation", of: .participant)
        participants = StatusBoard.groups(
            model.records(of: .participant).filter { isIn(meetings[$0]) }, states, workflow: participation)
        let counted = outcome.tasks.indices.filter { isIn(meetings[outcome.tasks[$0].task]) }
        tasks = StatusBoard.byOwner(counted, outcome.tasks)
        let followUps = FollowUpReader(evaluator: evaluator, states: states).items().filter { isIn($0.meeting) }
        let reports = OwedReports(evaluator: evaluator, states: states, participation: participation).all().filter { isIn($0.meeting) }
        self.followUps = followUps
        self.reports = reports
        indicators = IndicatorReader(states: states).all().filter { isIn($0.meeting) }
        let limits = NextDue.steps(outcome).filter { item in
            guard case .step(_, let subject, let place) = item.what else { return false }
            return isIn(meetings[place ?? subject])
        }
        next = NextDue.inOrder(
            StatusBoard.due(counted, outcome.tasks, asOf) + limits + StatusBoard.due(followUps) + StatusBoard.due(reports))
        misfits = StatusBoard.misfits(of: outcome)
    }

    // MARK: Participants

    private static func groups(_ records: [RecordID], _ states: StateReader, workflow: Int?) -> [Group] {
        var order: [SubjectState] = []
        if let workflow { order = states.program.workflows[workflow].states.map { SubjectState($0, in: states.model) } }
        var members: [SubjectState: [RecordID]] = [:]
        for record in records {
            let state = states.state(of: record, workflow: workflow)
            if !order.contains(state) { order.append(state) }
            members[state, default: []].append(record)
        }
        if workflow == nil { order = inWordOrder(order) }
        return order.compactMap { state in members[state].map { Group(state: state, records: $0) } }
    }

    /// In the order in which the language lists its words: that of a participant's way.
    private static func inWordOrder(_ states: [SubjectState]) -> [SubjectState] {
        func rank(_ state: SubjectState) -> Int {
            switch state {
            case .word(let choice): ChoiceSet.participation.members.firstIndex(of: choice) ?? 100
            case .own: 101
            case .unstated: 102
            }
        }
        return states.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    }

    // MARK: Tasks

    private static func byOwner(_ places: [Int], _ states: [TaskState]) -> [OwnerTasks] {
        var groups: [OwnerTasks] = []
        var found: [OwnerKey: Int] = [:]
        for place in places {
            let key = OwnerKey(states[place].owner)
            if let group = found[key] {
                groups[group].tasks.append(place)
            } else {
                found[key] = groups.count
                groups.append(OwnerTasks(owner: states[place].owner, tasks: [place]))
            }
        }
        func overdue(_ group: OwnerTasks) -> Int { group.tasks.count { states[$0].status == .overdue } }
        return groups.enumerated().sorted { a, b in
            let counts = (overdue(a.element), overdue(b.element))
            return counts.0 == counts.1 ? a.offset < b.offset : counts.0 > counts.1
        }.map(\.element)
    }

    /// Owners that are the same one.
    private enum OwnerKey: Hashable {
        case record(RecordID)
        case records([RecordID])
        case volunteer, open

        init(_ value: Value) {
            switch value {
            case .record(let id): self = .record(id)
            case .choice(.volunteer): self = .volunteer
            case .list(let box): self = .records(box.elements.compactMap(\.recordID))
            default: self = .open
            }
        }
    }

    // MARK: Next

    private static func due(_ places: [Int], _ states: [TaskState], _ asOf: CivilDate?) -> [NextDue] {
        places.compactMap { place in
            let state = states[place]
            switch state.status {
            case .done, .skipped, .notApplicable, .overdue: return nil
            case .ready, .blocked, .undecided: break
            }
            guard let due = state.dueDate else { return nil }
            return NextDue(what: .task(place), owner: state.owner, due: due, dueTime: state.dueTime, isOverdue: .no)
        }
    }

    private static func due(_ items: [FollowUpItem]) -> [NextDue] {
        items.compactMap { item in
            guard item.progress == .open, item.isOverdue != .yes, let due = item.due else { return nil }
            let owner = item.owner.isNone ? item.addressees : item.owner
            return NextDue(what: .followUp(item.record), owner: owner, due: due, dueTime: item.dueTime, isOverdue: .no)
        }
    }

    private static func due(_ reports: [OwedReport]) -> [NextDue] {
        reports.enumerated().compactMap { place, report in
            guard report.isOverdue != .yes, let due = report.due else { return nil }
            return NextDue(what: .report(place), owner: report.author, due: due, isOverdue: .no)
        }
    }

    // MARK: Misfits

    private static func misfits(of outcome: Outcome) -> [Misfit] {
        let project = outcome.project
        var misfits: [Misfit] = []
        if let journal = project.journal {
            // Entries that cannot be read as events of these scripts any more.
            for finding in project.diagnostics where finding.location.file == journal && finding.severity == .error {
                misfits.append(Misfit(event: nil, location: finding.location, reason: finding.message))
            }
        }
        for misfit in outcome.misfits where project.program.events.indices.contains(misfit.event) {
            misfits.append(Misfit(event: misfit.event, location: project.program.events[misfit.event].location, reason: misfit.reason))
        }
        return misfits.sorted { ($0.location.file, $0.location.range.start) < ($1.location.file, $1.location.range.start) }
    }
}
