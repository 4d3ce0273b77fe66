import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// Writes everything that a project says and what follows from it as JSON: records as trees, then the programme with its tasks, then how many
/// findings there are. `Documentation/schema/model.schema.json` says how it looks.
///
/// What is above the level of access is not there, neither its value nor a word for it; neither are files and lines, nor formulas beside what
/// they come to.
public struct ModelWriter {
    static let version = 1

    let outcome: Outcome
    let programme: Programme
    private let words: ReaderWords
    private let identities: Identities
    private let calendar: CalendarIdentities
    private let times: SessionTimes

    /// - Parameters:
    ///   - outcome: with the level of access that the programme was made with.
    ///   - language: of words for states; all else is the same in every language.
    public init(_ outcome: Outcome, _ programme: Programme, _ language: Language = .english) {
        self.outcome = outcome
        self.programme = programme
        words = ReaderWords(Convention(language), of: programme)
        identities = Identities(programme)
        calendar = CalendarIdentities(programme, identities)
        times = SessionTimes(programme: programme)
    }

    public func write() -> [UInt8] {
        let level = outcome.evaluator.disclosure.level
        let counts = FindingCounts(outcome.diagnostics)
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("version", Self.version)
            document.field("access", level.english)
            document.field("asOf", outcome.asOf?.description)
            document.object("conference") { write(conference: &$0) }
            document.array("sessions") { list in
                for index in programme.sessions.indices { list.object { write(session: index, to: &$0) } }
            }
            document.array("tasks") { list in
                for index in programme.tasks.indices { list.object { write(task: index, to: &$0) } }
            }
            document.object("findings") { findings in
                findings.field("errors", counts.errors)
                findings.field("warnings", counts.warnings)
                findings.field("notes", counts.notes)
                findings.field("undecided", counts.undecided)
            }
            document.array("records") { list in
                for tree in records(level) { list.value(tree) }
            }
        }
        json.endLine()
        return json.bytes
    }

    // MARK: Records

    /// Those that stand in no other one, in the order of the scripts. What libraries bring along is not of this project.
    private func records(_ level: Choice) -> [DumpValue] {
        let model = outcome.project.model
        let runner = QueryRunner(outcome.evaluator, level: level)
        let disclosure = Disclosure(model, level: level)
        return model.records.indices.compactMap { index in
            let id = RecordID(index)
            let record = model[id]
            guard record.parent == nil, !record.isTemplate, !model.isMasked(id), disclosure.mayShow(id), isOwn(id, model) else {
                return nil
            }
            return Self.disclosed(runner.dump(id))
        }
    }

    private func isOwn(_ id: RecordID, _ model: Model) -> Bool {
        guard let location = model[id].origin.location else { return false }
        let file = Int(location.file.rawValue)
        return outcome.project.files.indices.contains(file) && !outcome.project.files[file].isBuiltIn
    }

    /// The tree without what is withheld and without what says where it is written; nil where nothing is left.
    static func disclosed(_ value: DumpValue) -> DumpValue? {
        switch value {
        case .list(let items): return .list(items.compactMap(disclosed))
        case .object(let entries):
            if isWithheld(entries) { return nil }
            // A formula says more than what it comes to.
            if entries.contains(where: { $0.key == "expression" }) {
                return entries.first { $0.key == "value" }.flatMap { disclosed($0.value) }
            }
            return .object(
                entries.compactMap { entry in
                    if entry.key == "declared" { return nil }
                    return disclosed(entry.value).map { DumpValue.Entry(entry.key, $0) }
                })
        default: return value
        }
    }

    /// `{"state": "confidential"}`, with the kind of what is withheld or without it.
    private static func isWithheld(_ entries: [DumpValue.Entry]) -> Bool {
        entries.count <= 2 && entries.allSatisfy { $0.key == "kind" || $0.key == "state" }
            && entries.contains { $0.key == "state" && $0.value == .string(Choice.confidential.english) }
    }

    // MARK: Programme

    private func write(conference object: inout JSONObject) {
        let conference = programme.conference
        object.field("guid", identities.conference.guid)
        object.field("name", conference.name)
        object.field("title", conference.title.map { TextTree(text: $0) })
        object.field("zone", conference.zone?.identifier)
        object.field("languages", conference.languages)
        object.field("start", conference.start?.description)
        object.field("end", conference.end?.description)
    }

    private func write(session index: Int, to object: inout JSONObject) {
        let session = programme.sessions[index]
        object.field("guid", identities.sessions[index].guid)
        object.field("uid", calendar.session[index])
        object.field("number", identities.sessions[index].number)
        object.field("name", session.name)
        object.field("kind", session.form.rawValue)
        object.field("inside", session.parent.flatMap { identities.sessions.indices.contains($0) ? identities.sessions[$0].guid : nil })
        object.field("title", TextTree(text: session.title))
        object.field("date", times.date(of: session)?.description)
        object.field("start", session.start?.description)
        object.field("end", times.end(of: session)?.description)
        object.field("seconds", session.length)
        object.field("startsAt", times.start(of: session).flatMap { instant($0, session) })
        object.field(
            "endsAt", (session.length == 0 ? times.start(of: session) : times.finish(of: session)).flatMap { instant($0, session) })
        object.field("room", session.room.map { TextTree(text: programme.rooms[$0].title) })
        object.field("tracks", session.tracks.map { TextTree(text: programme.tracks[$0].title) })
        object.array("people") { list in
            for part in session.parts {
                list.object { person in
                    person.field("role", part.role.word)
                    person.field("guid", identities.people[part.person].guid)
                    person.field("title", TextTree(text: programme.people[part.person].title))
                    person.field("open", part.isOpen)
                }
            }
        }
        object.field("status", session.status?.rawValue)
        object.field("sequence", session.sequence)
    }

    /// `2027-03-14T09:00:00+03:00`, where the zone is known.
    private func instant(_ moment: SessionTimes.Start, _ session: Programme.Session) -> String? {
        guard case .instant = moment else { return nil }
        return times.text(moment, of: session)
    }

    private func write(task index: Int, to object: inout JSONObject) {
        let task = programme.tasks[index]
        object.field("guid", identities.tasks[index].guid)
        object.field("name", task.name)
        object.field("title", TextTree(text: task.title))
        object.field("checklist", task.list.map { TextTree(text: $0) })
        object.field("for", task.forWhom.map { TextTree(text: $0) })
        object.field("owner", task.owner.map { TextTree(text: $0) })
        object.field("due", task.due.map { task.isDueAllDay ? $0.date.description : "\($0.date)T\($0.time)" })
        object.field("status", task.state)
    }
}

/// A text with its translations.
private struct TextTree: JSONValue {
    let text: LocalText

    func write(to json: inout JSONWriter) {
        if text.translations.isEmpty { return json.value(text.text) }
        json.object { object in
            object.field("text", text.text)
            object.object("translations") { translations in
                for translation in text.translations { translations.field(translation.language, translation.text) }
            }
        }
    }
}
