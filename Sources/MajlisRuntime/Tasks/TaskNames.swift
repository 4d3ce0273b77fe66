import MajlisModel
import MajlisText
import MajlisVocabulary

// How messages name tasks and their owners.

extension TaskBoard {
    /// A task as messages name it: `“Obtain the visa” for “Qazi”`.
    func name(_ instance: Int) -> MessageArgument {
        let task = model.argument(plan.template(of: instance).record)
        let elements = plan.instances[instance].elements
        if elements.isEmpty { return task }
        return .message(Message(.taskFor, ["task": task, "elements": .list(elements.map { model.argument($0) })]))
    }

    /// The first of some tasks, and how many more there are.
    func names(_ instances: [Int], atMost limit: Int = 3) -> MessageArgument {
        // One more is named rather than counted.
        guard instances.count > limit + 1 else { return .list(instances.map(name)) }
        let more = MessageArgument.message(Message(.andMore, ["count": .number(instances.count - limit)]))
        return .list(instances.prefix(limit).map(name) + [more])
    }

    func names(ofTasks tasks: [RecordID], atMost limit: Int = 3) -> MessageArgument {
        guard tasks.count > limit + 1 else { return .list(tasks.map { model.argument($0) }) }
        let more = MessageArgument.message(Message(.andMore, ["count": .number(tasks.count - limit)]))
        return .list(tasks.prefix(limit).map { model.argument($0) } + [more])
    }

    /// An owner as messages name it.
    func ownerArgument(_ owner: Value) -> MessageArgument {
        switch owner {
        case .record(let record): model.argument(record)
        case .choice(let choice): .word(choice.english)
        case .list(let box): .list(box.elements.map(ownerArgument))
        case .none: .word("none")
        default: .word("tbd")
        }
    }
}
