import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Which conference of a project is exported: a programme is that of one.
struct ConferenceChoice {
    private let shown: DisclosedModel
    private let level: Choice

    init(_ shown: DisclosedModel, level: Choice) {
        self.shown = shown
        self.level = level
    }

    /// nil where the scripts hold sessions and no conference.
    func choose(_ asked: String?) throws(ExportFailure) -> RecordID? {
        let model = shown.model
        let all = (model.records(of: .conference) + model.records(of: .edition)).sorted()
        if let asked {
            let found = all.filter { id in calls(id, asked) }
            guard found.count == 1 else {
                if found.isEmpty { throw ExportFailure(unknown(asked, all)) }
                throw ExportFailure(several(found))
            }
            return try open(found[0])
        }
        if all.count > 1 {
            // One that may leave is not hidden by others that may not.
            let open = all.filter(shown.mayShow)
            if open.count > 1 { throw ExportFailure(several(open)) }
            return try self.open(open.first ?? all[0])
        }
        guard let only = all.first else {
            if model.records(of: .session).isEmpty, model.records(of: .item).isEmpty { throw ExportFailure(Message(.exportNoConference)) }
            return nil
        }
        return try open(only)
    }

    private func open(_ id: RecordID) throws(ExportFailure) -> RecordID {
        if shown.mayShow(id) { return id }
        let stated: Choice
        if case .choice(let access)? = shown.model.value(id, .access) { stated = access } else { stated = .confidential }
        throw ExportFailure(
            Message(
                .exportWithheld,
                [
                    "conference": .message(Message(.exportConferenceUnnamed)), "level": .word(stated.english),
                    "allowed": .word(level.english),
                    "option": .command("--access"),
                ]))
    }

    /// By its name, `series.name`, or its title in any language.
    private func calls(_ id: RecordID, _ asked: String) -> Bool {
        if asked == shown.name(id) || asked == path(id) { return true }
        guard case .text(let title)? = shown.model.value(id, .title) else { return false }
        return title.text == asked || title.translations.contains { $0.text == asked }
    }

    private func path(_ id: RecordID) -> String { shown.meetingName(id) { shown.name($0) } ?? shown.title(id).text }

    private func several(_ found: [RecordID]) -> Message {
        Message(
            .exportSeveralConferences,
            ["count": .number(found.count), "option": .command("--conference"), "names": .list(names(found))])
    }

    private func unknown(_ asked: String, _ all: [RecordID]) -> Message {
        let open = all.filter(shown.mayShow)
        if open.isEmpty { return Message(.exportNoConference) }
        return Message(.exportUnknownConference, ["name": .text(asked), "count": .number(open.count), "names": .list(names(open))])
    }

    private func names(_ ids: [RecordID]) -> [MessageArgument] { ids.filter(shown.mayShow).map { .code(path($0)) } }
}
