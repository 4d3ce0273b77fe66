import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// The checklists for machines: words of the language in English, titles and reasons in the reader's language.
struct TasksData {
    let plan: Plan
    let groups: TaskGroups
    private let text: MessageText
    private let names: RecordNames

    init(plan: Plan, groups: TaskGroups, language: Language) {
        self.plan = plan
        self.groups = groups
        text = MessageText(language: language, files: plan.project.files)
        names = RecordNames(plan.model, text, access: plan.access)
    }

    func csv() -> String {
        var csv = CSVWriter()
        csv.row(["checklist", "for", "task", "title", "status", "owner", "due", "finished", "needs", "critical", "reason"])
        for group in groups.groups() {
            for state in group.tasks.map({ plan.tasks[$0] }) {
                csv.row([
                    group.checklist.map { names.title($0) } ?? "", state.elements.map { names.title($0) }.joined(separator: "; "),
                    names.scriptName(state.task) ?? "", names.title(state.task), state.status.choice.english, owner(state) ?? "",
                    due(state) ?? "", state.finished?.description ?? "", needs(state).joined(separator: "; "),
                    state.isCritical ? "yes" : "", state.reason.map { text.plain($0) } ?? "",
                ])
            }
        }
        return csv.string
    }

    func json() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", 1)
            document.field("asOf", plan.asOf?.description)
            document.array("checklists") { list in
                for group in groups.groups() {
                    list.object { object in
                        object.field("name", names.scriptName(group.checklist))
                        object.field("title", group.checklist.map { names.title($0) })
                        object.field("for", names.scriptName(group.element))
                        object.array("tasks") { tasks in
                            for index in group.tasks { tasks.object { write(plan.tasks[index], to: &$0) } }
                        }
                    }
                }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ state: TaskState, to object: inout JSONObject) {
        object.field("name", names.scriptName(state.task))
        object.field("title", names.title(state.task))
        object.field("elements", state.elements.map { names.scriptName($0) ?? names.title($0) })
        object.field("status", state.status.choice.english)
        object.field("owner", owner(state))
        object.field("due", due(state))
        object.field("finished", state.finished?.description)
        object.field("needs", needs(state))
        object.field("critical", state.isCritical)
        object.field("reason", state.reason.map { text.plain($0) })
    }

    private func owner(_ state: TaskState) -> String? {
        if state.owner.isNone { return nil }
        return ValueText(names: names).plain(state.owner)
    }

    private func due(_ state: TaskState) -> String? {
        guard let due = state.due else { return state.dueDate?.description }
        return state.dueTime.map { "\(due)T\($0)" } ?? due.description
    }

    private func needs(_ state: TaskState) -> [String] {
        state.needs.compactMap { index in
            guard plan.tasks.indices.contains(index) else { return nil }
            return names.scriptName(plan.tasks[index].task) ?? names.title(plan.tasks[index].task)
        }
    }
}
