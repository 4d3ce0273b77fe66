import MajlisModel
import MajlisText
import MajlisVocabulary

/// Who takes part, and what is to be done.
extension ProgrammeScript {
    /// The word of the language for what a file says of somebody's part, in whichever of its languages.
    static func status(_ word: String) -> Choice? {
        let statuses: [Choice] = [.nominated, .invited, .accepted, .declined, .registered, .accredited, .attended, .absent, .reported]
        let choice = Vocabulary.meanings(of: Vocabulary.word(word.lowercased())).choice
        return choice.flatMap { statuses.contains($0) ? $0 : nil }
    }

    mutating func writeParticipants() {
        if programme.participants.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentParticipants))
        var categories: [(title: String, name: String)] = []
        for case let category? in programme.participants.map(\.category) where !categories.contains(where: { $0.title == category.text }) {
            let name = named(nil, category.text, .category, [])
            categories.append((category.text, name))
            out.line("category \(name)\(title(category))")
        }
        for participant in programme.participants {
            var head = "participant \(Self.written(people[participant.person]))"
            if let category = participant.category, let name = categories.first(where: { $0.title == category.text })?.name {
                head += " category \(name)"
            }
            if let status = participant.status.flatMap({ Self.status($0) }) { head += " status \(status.english)" }
            record(head) { script in
                if let status = participant.status, Self.status(status) == nil,
                    let field = script.fields.field(.participant, given: "status")
                {
                    script.out.field(field, text: status)
                    let subject = script.programme.people[participant.person].title.text
                    script.remark(
                        Message(.importPartOpen, ["subject": .text(subject), "value": .text(status), "field": .code(field)]))
                }
                script.write(participant.further, of: .participant)
            }
        }
    }

    mutating func writeTasks() {
        if programme.tasks.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentTasks))
        var lists: [LocalText] = []
        for task in programme.tasks {
            let list = task.list ?? LocalText(listTitle)
            if !lists.contains(where: { $0.text == list.text }) { lists.append(list) }
        }
        let owners = writeOwners()
        for list in lists {
            let name = named(nil, list.text, .checklist, [])
            record("checklist \(Self.written(name))\(title(list))") { script in
                for task in script.programme.tasks where (task.list?.text ?? script.listTitle) == list.text {
                    script.write(task, owner: task.owner.flatMap { owner in owners.first { $0.title == owner.text }?.name })
                }
            }
        }
    }

    /// Whoever owns tasks and is none of the people becomes a role.
    private mutating func writeOwners() -> [(title: String, name: String)] {
        var owners: [(title: String, name: String)] = []
        for case let owner? in programme.tasks.map(\.owner) where !owners.contains(where: { $0.title == owner.text }) {
            if let person = programme.people.firstIndex(where: { $0.title.text == owner.text }) {
                owners.append((owner.text, Self.written(people[person])))
            } else if let body = organizationNames[owner.text] {
                owners.append((owner.text, body))
            } else {
                let name = named(nil, owner.text, .role, [])
                owners.append((owner.text, name))
                out.line("role \(name)\(title(owner))")
            }
        }
        return owners
    }

    private mutating func write(_ task: Programme.Task, owner: String?) {
        let name = named(task.name?.split(separator: ".").last.map(String.init), task.title.text, .task, task.ids)
        var head = "task \(Self.written(name))\(title(task.title)) owner \(owner ?? "tbd")"
        if let due = task.due { head += " due \(due.date)" + (task.isDueAllDay ? "" : " \(due.time)") }
        record(head) { script in
            script.write(ids: task.ids)
            if let state = task.state, let field = script.fields.field(.task, given: "state") { script.out.field(field, text: state) }
            script.out.clause("text", script.local(task.text))
            script.write(task.further, of: .task)
        }
    }
}
