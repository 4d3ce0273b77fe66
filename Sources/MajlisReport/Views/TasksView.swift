import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The checklists as of a date: for every task where it stands, whose it is, when it is due, and a remark.
///
///     Before the meeting: 1 of 2 done (as of 2027-03-01)
///       done     Invite the organisations  Mona Haddad  due 2027-02-07  done 2027-02-05
///       overdue  Share the materials       Mona Haddad  due 2027-02-28  1 day late
public struct TasksView: Sendable {
    public let plan: Plan
    public var style: ReportStyle
    private let filter: FoundFilter

    /// - Throws: `UnknownFilterValue` with the sentence to print, where nothing is called what the filter asks for.
    public init(_ plan: Plan, filter: ViewFilter = .none, style: ReportStyle = ReportStyle()) throws(UnknownFilterValue) {
        self.plan = plan
        self.style = style
        self.filter = try FoundFilter(filter, in: plan)
    }

    public func rendered(as format: ViewFormat) -> String {
        let groups = TaskGroups(plan: plan, filter: filter)
        switch format {
        case .text: return TasksText(plan: plan, groups: groups, style: style).page()
        case .csv: return TasksData(plan: plan, groups: groups, language: style.language).csv()
        case .json: return TasksData(plan: plan, groups: groups, language: style.language).json()
        }
    }
}

/// The checklists for people.
struct TasksText {
    let plan: Plan
    let groups: TaskGroups
    let style: ReportStyle
    private let text: MessageText
    private let names: RecordNames

    init(plan: Plan, groups: TaskGroups, style: ReportStyle) {
        self.plan = plan
        self.groups = groups
        self.style = style
        var text = style.text
        text.files = plan.project.files
        self.text = text
        names = RecordNames(plan.model, text, access: plan.access)
    }

    func page() -> String {
        var page = PageLines(style)
        let found = groups.groups()
        for (number, group) in found.enumerated() {
            if number > 0 { page.blank() }
            page.paragraph(heading(group))
            let columns = [
                TableColumn("", overflow: .keep), TableColumn("", minimum: 16), TableColumn("", minimum: 10),
                TableColumn("", overflow: .keep), TableColumn("", minimum: 14),
            ]
            let marksChain = hasSlack(group)
            let table = TableLayout(
                columns: columns, rows: group.tasks.map { row(plan.tasks[$0], marksChain: marksChain) }, width: style.width,
                direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: 2)
            page.append(table.lines())
        }
        if found.isEmpty { page.paragraph(text.styled(Message(groups.filter.isLimiting ? .tasksNoMatch : .tasksEmpty))) }
        return page.rendered()
    }

    private func heading(_ group: TaskGroup) -> StyledText {
        let name = group.checklist.map { names.title($0) } ?? text.plain(.tasksLoose)
        var title = text.fenced(StyledText(name, .heading))
        if let element = group.element {
            title = text.filled(.tasksFor, ["checklist": title, "element": text.fenced(StyledText(names.title(element), .heading))])
        }
        let states = group.tasks.map { plan.tasks[$0].status }
        let done = states.count { $0 == .done }
        let counted = states.count { $0 != .notApplicable && $0 != .skipped }
        let progress = text.styled(Message(.tasksProgress, ["done": .number(done), "count": .number(counted)]))
        let line = text.filled(.tasksHeading, ["checklist": title, "progress": progress])
        guard let asOf = plan.asOf else { return line }
        return text.filled(.tasksAsOf, ["heading": line, "date": DateText.short(asOf, in: text)])
    }

    /// Whether the chain is worth marking: where some open task is not on it.
    private func hasSlack(_ group: TaskGroup) -> Bool {
        group.tasks.contains { plan.tasks[$0].isOpen && !plan.tasks[$0].isCritical }
    }

    private func row(_ state: TaskState, marksChain: Bool) -> [StyledText] {
        var title = StyledText(names.title(state.task))
        let elements = groups.ownElements(state)
        if !elements.isEmpty {
            let listed = text.joined(elements.map { text.fenced(StyledText(names.title($0))) }, by: .and)
            title = text.filled(.tasksFor, ["checklist": title, "element": listed])
        }
        return [
            StyledText(WordNames.said(state.status.choice, in: text.language), state.status.paint), title, owner(state), due(state),
            remark(state, marksChain: marksChain),
        ]
    }

    private func owner(_ state: TaskState) -> StyledText {
        ValueText(names: names).styled(state.owner)
    }

    private func due(_ state: TaskState) -> StyledText {
        guard let due = state.due else {
            guard let vague = state.dueDate else { return StyledText() }
            return text.filled(.tasksDue, ["date": DateText.short(vague, in: text)])
        }
        let date = DateText.short(due, in: text)
        guard let time = state.dueTime else { return text.filled(.tasksDue, ["date": date]) }
        return text.filled(.tasksDueAt, ["date": date, "time": DateText.time(time, in: text)])
    }

    private func remark(_ state: TaskState, marksChain: Bool) -> StyledText {
        var parts: [StyledText] = []
        if let finished = state.finished, state.status == .done || state.status == .skipped {
            let date = DateText.short(finished, in: text)
            parts.append(text.filled(state.status == .done ? .tasksDone : .tasksSkipped, ["date": date]))
        }
        if let reason = state.reason { parts.append(text.styled(reason)) }
        if marksChain, state.isCritical, state.isOpen { parts.append(StyledText(text.plain(.tasksCritical), .warning)) }
        guard let first = parts.first else { return StyledText() }
        return parts.dropFirst().reduce(first) { text.filled(.tasksAndRemark, ["remarks": $0, "remark": $1]) }
    }
}

extension TaskState {
    /// Somebody still has to do it.
    var isOpen: Bool {
        switch status {
        case .undecided, .blocked, .ready, .overdue: true
        case .notApplicable, .done, .skipped: false
        }
    }
}

extension TaskState.Status {
    var paint: Paint {
        switch self {
        case .undecided: .undecided
        case .notApplicable, .skipped: .dim
        case .blocked: .warning
        case .ready: .note
        case .overdue: .error
        case .done: .success
        }
    }
}
