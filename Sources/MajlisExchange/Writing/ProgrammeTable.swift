import MajlisModel
import MajlisReport

/// Writes a programme as tables (CSV as RFC 4180 has it): keys and words are those of the language in English, whoever reads them.
///
/// Beside a column of texts stands one for each language in which one of them is translated: `title`, `title@ar`. A table that is not plain
/// ASCII begins with a byte order mark, without which the most common spreadsheet takes UTF-8 for something else.
public struct ProgrammeTable {
    public enum View: Sendable, Hashable {
        case sessions, participants, tasks
    }

    let programme: Programme
    private let identities: CalendarIdentities
    private let times: SessionTimes

    public init(_ programme: Programme) {
        self.programme = programme
        identities = CalendarIdentities(programme)
        times = SessionTimes(programme: programme)
    }

    public func write(_ view: View = .sessions, _ selection: ProgrammeSelection = .all) -> [UInt8] {
        switch view {
        case .sessions: sessions(selection)
        case .participants: participants(selection)
        case .tasks: tasks(selection)
        }
    }

    // MARK: Sessions

    private func sessions(_ selection: ProgrammeSelection) -> [UInt8] {
        let shown = programme.sessions.indices.filter { selection.holds(session: $0) }
        var table = TextTable()
        let titles = table.column("title", languages: shown.map { programme.sessions[$0].title })
        let subtitles = table.column("subtitle", languages: shown.compactMap { programme.sessions[$0].subtitle })
        let shorts = table.column("abstract", languages: shown.compactMap { programme.sessions[$0].short })
        let texts = table.column("description", languages: shown.compactMap { programme.sessions[$0].text })
        let roles = Programme.Part.Role.allCases
        // By whose clocks the times are, where those are not the same for all.
        let hasZones = shown.contains { programme.sessions[$0].zone != nil }
        table.row(
            ["id", "kind"] + titles.heads + subtitles.heads + ["type", "date", "start", "end", "duration"]
                + (hasZones ? ["zone"] : []) + ["room", "track"] + roles.map { $0 == .speaker ? "speakers" : $0.word } + [
                    "language", "status",
                ] + shorts.heads + texts.heads
                + ["url", "slug", "license", "not_recorded"])
        for index in shown {
            let session = programme.sessions[index]
            var row = [ids(session.ids, identities.session[index]), session.form.rawValue]
            row += titles.cells(session.title) + subtitles.cells(session.subtitle)
            row += [session.type ?? ""] + times(of: session)
            if hasZones { row.append(session.start.flatMap { _ in (session.zone ?? programme.conference.zone)?.identifier } ?? "") }
            row.append(session.room.flatMap { programme.rooms.indices.contains($0) ? programme.rooms[$0].title.text : nil } ?? "")
            row.append(list(session.tracks.filter(programme.tracks.indices.contains).map { programme.tracks[$0].title.text }))
            row += roles.map { role in CellList.written(session.parts.filter { $0.role == role }.compactMap(name), isOne: TablePeople.isOne)
            }
            row += [list(session.languages), session.status?.rawValue ?? ""]
            row += shorts.cells(session.short) + texts.cells(session.text)
            row.append(session.links.first { $0.purpose == .page || $0.purpose == .origin }?.address ?? "")
            row += [session.slug ?? "", session.license ?? "", session.isNotRecorded == true ? "yes" : ""]
            table.row(row)
        }
        return table.bytes
    }

    /// Date of the programme's day, start, end and length: what begins past midnight counts from its day, as 25:30.
    private func times(of session: Programme.Session) -> [String] {
        var date = times.date(of: session)
        var start = session.start
        if date == nil, let instant = session.startInstant {
            let local = (programme.conference.zone ?? .utc).local(from: Instant(seconds: instant))
            (date, start) = (local.date, local.time)
        }
        let end = session.length.flatMap { length in start?.adding(seconds: length) }
        return [date?.description ?? "", start?.description ?? "", end?.description ?? "", session.length.map(TextTable.duration) ?? ""]
    }

    private func name(_ part: Programme.Part) -> String? {
        programme.people.indices.contains(part.person) ? programme.people[part.person].title.text : nil
    }

    // MARK: Participants

    /// Those who take part, then those who have a role without being on the list of participants.
    private func participants(_ selection: ProgrammeSelection) -> [UInt8] {
        let listed = Set(programme.participants.map(\.person))
        // Who has nothing but tasks does not take part.
        let idle = Set(programme.tasks.flatMap(\.owners)).subtracting(programme.sessions.flatMap { $0.parts.map(\.person) })
        let rows: [(participant: Programme.Participant?, person: Int)] =
            programme.participants.filter { programme.people.indices.contains($0.person) }.map { ($0, $0.person) }
            + programme.people.indices.filter { !listed.contains($0) && !idle.contains($0) }.map { (nil, $0) }
        let shown = rows.filter { selection.holds(person: $0.person) }
        var table = TextTable()
        let names = table.column("name", languages: shown.map { programme.people[$0.person].title })
        let bodies = table.column("organisation", languages: shown.flatMap { programme.people[$0.person].affiliations })
        let categories = table.column("category", languages: shown.compactMap { $0.participant?.category })
        let texts = table.column("biography", languages: shown.compactMap { programme.people[$0.person].text })
        table.row(
            ["id"] + names.heads + ["honorific"] + bodies.heads + ["country"] + categories.heads + ["status", "contact"] + texts.heads + [
                "url"
            ])
        for (participant, index) in shown {
            let person = programme.people[index]
            var row = [ids(person.ids, identities.person[index])] + names.cells(person.title) + [list(person.honorifics)]
            row += bodies.cells(person.affiliations) + [person.country ?? ""] + categories.cells(participant?.category)
            row += [participant?.status ?? "", list(person.contacts)] + texts.cells(person.text)
            row.append(person.links.first?.address ?? "")
            table.row(row)
        }
        return table.bytes
    }

    // MARK: Tasks

    private func tasks(_ selection: ProgrammeSelection) -> [UInt8] {
        let shown = programme.tasks.indices.filter { selection.holds(task: $0) }
        var table = TextTable()
        let lists = table.column("checklist", languages: shown.compactMap { programme.tasks[$0].list })
        let titles = table.column("task", languages: shown.map { programme.tasks[$0].title })
        let whom = table.column("for", languages: shown.flatMap { programme.tasks[$0].forWhom })
        let hasWhom = shown.contains { !programme.tasks[$0].forWhom.isEmpty }
        let owners = table.column("owner", languages: shown.compactMap { programme.tasks[$0].owner })
        let texts = table.column("description", languages: shown.compactMap { programme.tasks[$0].text })
        table.row(["id"] + lists.heads + titles.heads + (hasWhom ? whom.heads : []) + owners.heads + ["due", "status"] + texts.heads)
        for index in shown {
            let task = programme.tasks[index]
            let due = task.due.map { task.isDueAllDay ? $0.date.description : $0.description }
            var row = [ids(task.ids, identities.task[index])] + lists.cells(task.list) + titles.cells(task.title)
            if hasWhom { row += whom.cells(task.forWhom) }
            row += owners.cells(task.owner) + [due ?? "", task.state ?? ""] + texts.cells(task.text)
            table.row(row)
        }
        return table.bytes
    }

    // MARK: Cells

    /// All by which it is known, so that nothing is lost; else what calendars call it.
    private func ids(_ ids: [String], _ identity: String) -> String { ids.isEmpty ? identity : list(ids) }

    private func list(_ items: [String]) -> String { TextTable.list(items) }
}
