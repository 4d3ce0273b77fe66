import MajlisModel
import MajlisReport
import MajlisText

/// Writes a programme as Markdown for people: a table for each day, then what the sessions are about.
///
/// It is written in one language, with that language's wordings of texts. Arabic pages stand in an element that sets their direction.
public struct MarkdownWriter {
    public enum View: Sendable, Hashable {
        case sessions, participants, tasks
    }

    let programme: Programme
    private let words: ReaderWords
    private let times: SessionTimes
    private let nesting: SessionNesting

    public init(_ programme: Programme, _ convention: Convention = Convention(.english)) {
        self.programme = programme
        words = ReaderWords(convention, of: programme)
        times = SessionTimes(programme: programme)
        nesting = SessionNesting(programme)
    }

    public func write(_ view: View = .sessions, _ selection: ProgrammeSelection = .all) -> [UInt8] {
        var blocks = head(selection)
        switch view {
        case .sessions: blocks += sessions(selection)
        case .participants: blocks += participants(selection)
        case .tasks: blocks += tasks(selection)
        }
        if words.language == .arabic { blocks = ["<div dir=\"rtl\" lang=\"ar\">"] + blocks + ["</div>"] }
        return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
    }

    // MARK: Head

    private func head(_ selection: ProgrammeSelection) -> [String] {
        let conference = programme.conference
        var title = words.said(conference.title) ?? conference.acronym ?? words.said(.programmeProgramme)
        if let part = selection.titles.first.flatMap({ words.said($0) }) {
            title = words.said(.calendarNamed, ["title": .code(title), "part": .code(part)])
        }
        var blocks = ["# " + MarkdownText.line(title)]
        if let subtitle = words.said(conference.subtitle) { blocks.append("**" + MarkdownText.line(subtitle) + "**") }
        var facts: [String] = []
        if let start = conference.start {
            if let end = conference.end, end != start {
                facts.append(words.said(.programmeFromTo, ["start": .code(words.said(start)), "end": .code(words.said(end))]))
            } else {
                facts.append(words.said(start))
            }
        }
        let place = [conference.venue, conference.city].compactMap { words.said($0) }
        if !place.isEmpty { facts.append(words.list(place)) }
        if let version = conference.version { facts.append(words.said(.programmeVersion, ["version": .code(version)])) }
        if !facts.isEmpty { blocks.append(facts.map(MarkdownText.line).joined(separator: "\\\n")) }
        if let text = words.said(conference.text) { blocks.append(MarkdownText.paragraphs(text)) }
        let links = conference.links.filter { $0.purpose == .page }.compactMap(link)
        if !links.isEmpty { blocks.append(links.joined(separator: "\\\n")) }
        return blocks
    }

    // MARK: Sessions

    private func sessions(_ selection: ProgrammeSelection) -> [String] {
        let shown = programme.sessions.indices.filter { selection.holds(session: $0) }
        if shown.isEmpty { return [MarkdownText.line(words.said(.programmeEmpty))] }
        var blocks: [String] = []
        if let zone = programme.conference.zone {
            let isOnly = shown.allSatisfy { programme.sessions[$0].zone == nil }
            blocks.append(MarkdownText.line(words.said(isOnly ? .programmeZone : .programmeZoneMostly, ["zone": .code(zone.identifier)])))
        }
        for (index, day) in programme.days.enumerated() {
            let own = inOrder(shown.filter { programme.sessions[$0].day == index })
            if own.isEmpty { continue }
            var heading = words.said(day.date)
            if let title = words.said(day.title), title != heading {
                heading = words.said(.programmeWithValue, ["word": .code(heading), "value": .code(title)])
            }
            blocks.append("## " + MarkdownText.line(heading))
            if let zone = day.zone { blocks.append(MarkdownText.line(words.said(.programmeZoneOfDay, ["zone": .code(zone.identifier)]))) }
            blocks.append(table(of: own))
        }
        let unplaced = shown.filter { index in
            programme.sessions[index].day.map { !programme.days.indices.contains($0) } ?? true
        }
        if !unplaced.isEmpty {
            blocks.append("## " + MarkdownText.line(words.said(.programmeUnplaced)))
            blocks.append(table(of: unplaced))
        }
        var told: [String] = []
        for session in shown.map({ programme.sessions[$0] }) {
            let details = details(of: session)
            if !details.isEmpty { told += ["### " + MarkdownText.line(words.wording(session.title).text)] + details }
        }
        if !told.isEmpty { blocks += ["## " + MarkdownText.line(words.said(.programmeDetails))] + told }
        return blocks
    }

    /// By time, then as the rooms stand; what has no time comes last.
    private func inOrder(_ sessions: [Int]) -> [Int] {
        let order = sessions.map { index in
            (start: programme.sessions[index].start?.seconds ?? .max, room: programme.sessions[index].room ?? .max, index: index)
        }
        return order.sorted { ($0.start, $0.room, $0.index) < ($1.start, $1.room, $1.index) }.map(\.index)
    }

    private func table(of sessions: [Int]) -> String {
        let all = sessions.map { programme.sessions[$0] }
        let hasRooms = all.contains { $0.room != nil }
        let hasTracks = all.contains { !$0.tracks.isEmpty }
        let hasPeople = all.contains { !$0.parts.isEmpty }
        var heads = [words.said(.programmeTime), words.said(.programmeSession)]
        if hasRooms { heads.append(words.said(.programmeRoom)) }
        if hasTracks { heads.append(words.said(.programmeTrack)) }
        if hasPeople { heads.append(words.said(.programmePeople)) }
        let rows = zip(sessions, all).map { index, session in
            var row = [time(of: session), self.session(session, isInner: nesting.parents[index] != nil)]
            if hasRooms { row.append(MarkdownText.line(room(of: session) ?? "")) }
            if hasTracks { row.append(MarkdownText.line(tracks(of: session) ?? "")) }
            if hasPeople { row.append(MarkdownText.line(people(of: session))) }
            return row
        }
        return table(heads, rows)
    }

    /// A table whose cells are escaped already.
    private func table(_ heads: [String], _ rows: [[String]]) -> String {
        let lines = [heads.map(MarkdownText.line), heads.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private func time(of session: Programme.Session) -> String {
        guard let start = session.start else { return MarkdownText.line(words.said(.programmeTimeOpen)) }
        var text = words.said(start.onTheClock)
        if let end = times.end(of: session) {
            text = words.text.plain(
                Message(.sayTimeRange, ["start": .time(Int(start.onTheClock.seconds)), "end": .time(Int(end.onTheClock.seconds))]))
        }
        if let zone = otherZone(of: session) { text += " (\(zone))" }
        return MarkdownText.line(text)
    }

    /// The zone of a session whose times are not those of its day.
    private func otherZone(of session: Programme.Session) -> String? {
        let ofDay = session.day.flatMap { programme.days.indices.contains($0) ? programme.days[$0].zone : nil }
        if session.zone == ofDay { return nil }
        return (session.zone ?? programme.conference.zone).map { words.text.zoneTime($0.identifier).plain }
    }

    private func session(_ session: Programme.Session, isInner: Bool) -> String {
        let title = MarkdownText.line(words.wording(session.title).text)
        var cell = title
        if let page = session.links.address(.page), !title.isEmpty { cell = "[\(title)](\(MarkdownText.address(page)))" }
        if session.status == .cancelled, !cell.isEmpty { cell = "~~" + cell + "~~" }
        if session.form == .pause, !title.isEmpty { cell = "*" + cell + "*" }
        if isInner { cell = "– " + cell }
        let notes = [status(of: session)].compactMap { $0 }
        return notes.isEmpty ? cell : cell + " (" + MarkdownText.line(words.list(notes)) + ")"
    }

    private func status(of session: Programme.Session) -> String? {
        switch session.status {
        case .cancelled: words.said(.programmeCancelled)
        case .postponed: words.said(.programmePostponed)
        case .tentative: words.said(.programmeTentative)
        case .confirmed, nil: nil
        }
    }

    private func room(of session: Programme.Session) -> String? {
        session.room.flatMap { programme.rooms.indices.contains($0) ? words.said(programme.rooms[$0].title) : nil }
    }

    private func tracks(of session: Programme.Session) -> String? {
        let titles = session.tracks.filter(programme.tracks.indices.contains).compactMap { words.said(programme.tracks[$0].title) }
        return titles.isEmpty ? nil : words.list(titles)
    }

    /// Speakers by their names alone; all others with what they do.
    private func people(of session: Programme.Session) -> String {
        words.series(
            words.people(of: session, in: programme).map { part in
                let names = words.list(part.names)
                if part.role == .speaker { return names }
                let role = words.role(part.role, count: part.names.count)
                return words.said(.programmeWithValue, ["word": .code(role), "value": .code(names)])
            })
    }

    private func details(of session: Programme.Session) -> [String] {
        var blocks: [String] = []
        if let subtitle = words.said(session.subtitle) { blocks.append("*" + MarkdownText.line(subtitle) + "*") }
        for text in [session.short, session.text].compactMap({ words.said($0) }) { blocks.append(MarkdownText.paragraphs(text)) }
        let links = session.links.filter { $0.purpose != .page && $0.purpose != .logo }.compactMap(link)
        if !links.isEmpty { blocks.append(links.map { "- " + $0 }.joined(separator: "\n")) }
        return blocks.filter { !$0.isEmpty && $0 != "**" }
    }

    private func link(_ link: Programme.Link) -> String? {
        guard let address = WebAddress.encoded(link.address) else { return nil }
        return "[\(MarkdownText.line(words.said(link.title) ?? address))](\(MarkdownText.address(address)))"
    }

    // MARK: Participants and tasks

    private func participants(_ selection: ProgrammeSelection) -> [String] {
        let shown = programme.participants.filter { programme.people.indices.contains($0.person) && selection.holds(person: $0.person) }
        let heading = "## " + MarkdownText.line(words.said(.programmeParticipants))
        if shown.isEmpty { return [heading, MarkdownText.line(words.said(.programmeNoParticipants))] }
        let rows = shown.map { participant in
            let person = programme.people[participant.person]
            return [
                words.name(person), words.list(person.affiliations.compactMap { words.said($0) }), person.country ?? "",
                words.said(participant.category) ?? "", participant.status.map { words.text.styled(.word($0)).plain } ?? "",
            ].map(MarkdownText.line)
        }
        let heads: [MessageCode] = [
            .programmeName, .programmeOrganization, .programmeCountry, .programmeCategory, .programmeStatus,
        ]
        return [heading, filledTable(heads, rows)]
    }

    private func tasks(_ selection: ProgrammeSelection) -> [String] {
        let shown = programme.tasks.indices.filter { selection.holds(task: $0) }.map { programme.tasks[$0] }
        let heading = "## " + MarkdownText.line(words.said(.programmeTasks))
        if shown.isEmpty { return [heading, MarkdownText.line(words.said(.programmeNoTasks))] }
        var lists: [(title: String, tasks: [Programme.Task])] = []
        for task in shown {
            let title = words.said(task.list) ?? ""
            if let index = lists.firstIndex(where: { $0.title == title }) {
                lists[index].tasks.append(task)
            } else {
                lists.append((title, [task]))
            }
        }
        var blocks = [heading]
        for list in lists {
            if !list.title.isEmpty { blocks.append("### " + MarkdownText.line(list.title)) }
            let rows = list.tasks.map { task in
                [
                    words.wording(task.title).text, words.list(task.forWhom.compactMap { words.said($0) }), words.said(task.owner) ?? "",
                    task.due.map { due(of: task, $0) } ?? "",
                    task.state.map { words.text.styled(.word($0)).plain } ?? "",
                ].map(MarkdownText.line)
            }
            blocks.append(filledTable([.programmeTask, .programmeFor, .programmeOwner, .programmeDue, .programmeStatus], rows))
        }
        return blocks
    }

    private func due(of task: Programme.Task, _ due: CivilDateTime) -> String {
        let date = words.said(due.normalized.date)
        return task.isDueAllDay ? date : words.list([date, words.said(due.normalized.time)])
    }

    /// Without columns in which nothing stands; the first one stays.
    private func filledTable(_ heads: [MessageCode], _ rows: [[String]]) -> String {
        let kept = heads.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
        return table(kept.map { words.said(heads[$0]) }, rows.map { row in kept.map { row[$0] } })
    }
}
