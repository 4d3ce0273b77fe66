import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// `:agenda`, `:tasks`, `:people`, `:status`, `:runsheet`, `:open`, `:check`, `:run`.
extension SessionCommand {
    static let views: [SessionCommand] = [
        SessionCommand(.agenda, .subject) { session, rest in
            session.view(rest, .agenda) { filter throws(UnknownFilterValue) in
                try AgendaView(session.view.plan.plan, filter: filter, style: session.style).rendered(as: .text)
            }
        },
        SessionCommand(.tasks, .subject) { session, rest in
            session.view(rest, .tasks) { filter throws(UnknownFilterValue) in
                try TasksView(session.view.plan.plan, filter: filter, style: session.style).rendered(as: .text)
            }
        },
        SessionCommand(.people, .subject) { session, rest in
            session.view(rest, .people) { filter throws(UnknownFilterValue) in
                try PeopleView(session.view.plan.plan, filter: filter, style: session.style).rendered(as: .text)
            }
        },
        SessionCommand(.status, .subject) { session, rest in
            session.view { () throws(UnknownFilterValue) in
                try StatusView([session.view.outcome], subject: rest.isEmpty ? nil : rest, style: session.style).rendered(as: .text)
            }
        },
        SessionCommand(.runsheet, .subject) { session, rest in
            session.view { () throws(UnknownFilterValue) in
                try RunSheetView(session.view.outcome, subject: rest.isEmpty ? nil : rest, now: nil, style: session.style)
                    .rendered(as: .text)
            }
        },
        SessionCommand(.open, .journal) { session, rest in session.open(rest) },
        SessionCommand(.check) { session, rest in
            session.alone(rest, .check) { session.report { $0.findings() } }
        },
        SessionCommand(.run) { session, rest in
            session.alone(rest, .run) { session.report { $0.text() } }
        },
        SessionCommand(.why, .subject) { session, rest in session.why(rest) },
        SessionCommand(.whyNot, .subject) { session, rest in session.whyNot(rest) },
    ]
}

extension Session {
    /// A view, or why what it is asked for is not there.
    func view(_ make: () throws(UnknownFilterValue) -> String) -> Answer {
        do throws(UnknownFilterValue) {
            return Answer(output: try make())
        } catch {
            return complain(error.message)
        }
    }

    /// A view of a part of the plan: `room=hall`, `room hall`, `--room hall`, or a name alone.
    fileprivate func view(_ rest: String, _ word: Command, _ make: (ViewFilter) throws(UnknownFilterValue) -> String) -> Answer {
        var filter = ViewFilter.none
        var waiting: WritableKeyPath<ViewFilter, String?>?
        for argument in CommandArguments(rest).all {
            if let key = argument.key {
                guard let path = Self.filter(key), !argument.value.isEmpty else { return surplus(key + "=" + argument.value, word) }
                filter[keyPath: path] = argument.value
            } else if let path = waiting {
                filter[keyPath: path] = argument.value
                waiting = nil
            } else if let path = Self.filter(argument.value) {
                waiting = path
            } else if let path = guess(argument.value) {
                filter[keyPath: path] = argument.value
            } else {
                return surplus(argument.value, word)
            }
        }
        if waiting != nil { return surplus(rest, word) }
        return view { () throws(UnknownFilterValue) in try make(filter) }
    }

    /// What is still open, of everybody or of one owner.
    func showOpen(_ arguments: CommandArguments) -> Answer {
        var owner: String?
        for argument in arguments.all {
            guard let key = argument.key, Self.filter(key) == \.owner, !argument.value.isEmpty, owner == nil else {
                return surplus((argument.key ?? "") + "=" + argument.value, .open)
            }
            owner = argument.value
        }
        return showOpen(owner: owner)
    }

    func showOpen(owner: String?) -> Answer {
        view { () throws(UnknownFilterValue) in
            try OpenView(view.outcome, owner: owner, style: style).rendered(as: .human)
        }
    }

    /// Whether a name is that of a person or a body.
    func isOwner(_ name: String) -> Bool { guess(name) == \.person }

    /// The filter of a word of the language: `room`, `قاعة`.
    private static func filter(_ word: String) -> WritableKeyPath<ViewFilter, String?>? {
        let meanings = Vocabulary.meanings(of: Vocabulary.word(String(word.map { $0 == "-" ? "_" : $0 })))
        if meanings.clause == .owner { return \.owner }
        return switch meanings.kind {
        case .day: \.day
        case .room: \.room
        case .track: \.track
        case .person: \.person
        default: nil
        }
    }

    /// What a name alone filters by: a room, a day, a person.
    private func guess(_ name: String) -> WritableKeyPath<ViewFilter, String?>? {
        if CivilDate(typed: name) != nil { return \.day }
        let model = view.model
        guard let symbol = model.symbols.find(name) else { return nil }
        for (kind, path) in Self.guessed where model.records(of: kind).contains(where: { model[$0].name == symbol }) { return path }
        return nil
    }

    private static let guessed: [(Kind, WritableKeyPath<ViewFilter, String?> & Sendable)] = [
        (.room, \.room), (.day, \.day), (.track, \.track), (.person, \.person), (.organization, \.person),
    ]

    /// A report that fails where the findings do, as the command of the same name does.
    fileprivate func report(_ text: (RunReport) -> String) -> Answer {
        let outcome = view.outcome
        return Answer(output: text(RunReport(outcome, style: style)), remarks: misfits, isFailure: outcome.hasFailed)
    }

    /// Recorded events that no longer fit the scripts.
    private var misfits: String {
        let places = view.plan.misfits.map(\.location) + view.outcome.misfits.map { view.project.program.events[$0.event].location }
        let count = Set(places).count
        return count == 0 ? "" : told(Message(.recordMisfits, ["count": .number(count), "command": typed(.status)]))
    }
}
