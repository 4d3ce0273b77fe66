import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisVocabulary

/// The tasks of one checklist, for one element where the checklist is kept for each of several.
struct TaskGroup {
    /// nil for tasks that stand in no checklist.
    var checklist: RecordID?
    var element: RecordID?
    /// Indexes into the plan's tasks.
    var tasks: [Int]
}

/// Collects the tasks that a filter keeps, in the order of checklists and elements.
struct TaskGroups {
    let plan: Plan
    let filter: FoundFilter
    /// Checklists that are kept for each element of something: their tasks' first element is the list's own.
    private let loops: Set<RecordID>

    init(plan: Plan, filter: FoundFilter) {
        self.plan = plan
        self.filter = filter
        loops = Set(plan.project.program.checklists.filter { $0.loop != nil }.map(\.record))
    }

    private struct Key: Hashable {
        var checklist: RecordID?
        var element: RecordID?
    }

    func groups() -> [TaskGroup] {
        var groups: [TaskGroup] = []
        var places: [Key: Int] = [:]
        for (index, state) in plan.tasks.enumerated() where matches(state) {
            let element = loops.contains(state.checklist) ? state.elements.first : nil
            let checklist = plan.model[state.checklist].kind == .checklist ? state.checklist : nil
            let key = Key(checklist: checklist, element: element)
            if let place = places[key] {
                groups[place].tasks.append(index)
            } else {
                places[key] = groups.count
                groups.append(TaskGroup(checklist: checklist, element: element, tasks: [index]))
            }
        }
        return groups
    }

    /// Whom a task is for inside its list.
    func ownElements(_ state: TaskState) -> [RecordID] {
        loops.contains(state.checklist) ? Array(state.elements.dropFirst()) : state.elements
    }

    /// Rooms and tracks say nothing of tasks.
    private func matches(_ state: TaskState) -> Bool {
        if !filter.dates.isEmpty, !(state.due.map(filter.dates.contains) ?? false) { return false }
        if let owners = filter.owners, !isOwned(state, by: owners) { return false }
        if let people = filter.people {
            let concerns = state.elements.contains { element in
                people.contains(element) || (plan.model.referent(element).map(people.contains) ?? false)
            }
            if !concerns, !isOwned(state, by: people) { return false }
        }
        return true
    }

    private func isOwned(_ state: TaskState, by owners: Set<RecordID>) -> Bool {
        switch state.owner {
        case .record(let id):
            owners.contains(id) || (plan.model.referent(id).map(owners.contains) ?? false)
                // What a role or a group has to do, its members have to do.
                || [.role, .group].contains(plan.model.kind(id)) && plan.model.references(id, .member).contains(where: owners.contains)
        case .list(let box): box.elements.contains { $0.recordID.map(owners.contains) ?? false }
        case .choice(.volunteer): filter.wantsVolunteers
        default: false
        }
    }
}
