import MajlisModel
import MajlisReport
import MajlisText

/// Writes a programme as iCalendar (RFC 5545, with names of calendars from RFC 7986 and participants from RFC 9073).
///
/// Nothing in it depends on the clock. Times are those of the conference's zone, which is defined by its real changes.
public struct CalendarWriter {
    public enum View: Sendable, Hashable {
        /// Sessions, as events.
        case sessions
        /// Tasks, as things to do.
        case tasks
    }

    public struct Options: Sendable {
        /// How words, dates and numbers are written.
        public var convention = Convention(.english)
        public var view = View.sessions
        /// The day on which it is made, where somebody says.
        public var asOf: CivilDate?
        public var previous: PreviousCalendar?

        public init() {}
    }

    public struct Written: Sendable {
        public var bytes: [UInt8]
        /// What its readers should know: that sessions were left out, that there is no zone.
        public var notices: [Message]
    }

    let programme: Programme
    let options: Options
    private let words: ReaderWords
    private let identities: CalendarIdentities

    /// - Parameter identities: those of the whole programme, where this is a part of it.
    public init(_ programme: Programme, _ options: Options = Options(), identities: CalendarIdentities? = nil) {
        self.programme = programme
        self.options = options
        words = ReaderWords(options.convention, of: programme)
        self.identities = identities ?? CalendarIdentities(programme)
    }

    /// - Parameter shown: which sessions and tasks, where not all of them are wanted.
    public func write(_ selection: ProgrammeSelection = .all) -> Written {
        let part = CalendarPart(selection, identities)
        let title = title(part)
        let nesting = SessionNesting(programme)
        let sessions = programme.sessions.indices.filter { selection.holds(session: $0) }
        let shown = Set(sessions)
        var notices: [Message] = []
        var entries: [CalendarBlock] = []
        switch options.view {
        case .sessions:
            let event = SessionEvent(
                programme: programme, words: words, identities: identities, nesting: nesting, times: SessionTimes(programme: programme),
                asOf: options.asOf)
            // Parts of a session stand in its description, unless the session itself is not asked for.
            let outer = sessions.filter { index in nesting.parents[index].map { !shown.contains($0) } ?? true }
            entries = outer.compactMap { event.component($0, showing: shown) }
            let leftOut = outer.count - entries.count
            if leftOut > 0 { notices.append(Message(.calendarLeftOut, ["count": .number(leftOut)])) }
        case .tasks:
            let task = TaskEntry(programme: programme, words: words, identities: identities, asOf: options.asOf)
            entries = programme.tasks.indices.filter { selection.holds(task: $0) }.map(task.component)
        }
        if let previous = options.previous {
            entries = previous.revised(
                entries, kind: options.view == .sessions ? "VEVENT" : "VTODO", asOf: options.asOf,
                comment: (words.said(.calendarNoLonger), words.code), titles: titles)
        }
        if entries.isEmpty { notices.append(Message(.calendarEmpty, ["title": .text(title)])) }
        if programme.conference.zone == nil, entries.contains(where: isFloating) {
            let example = MessageArgument.code(#"zone "Asia/Amman""#)
            notices.append(Message(.calendarWithoutZone, ["title": .text(title), "example": example]))
        }
        return Written(bytes: bytes(of: entries, part, title), notices: notices)
    }

    /// By identity, what sessions and tasks are called of which the programme may tell.
    private var titles: [String: CalendarWording] {
        let titles =
            options.view == .sessions
            ? zip(identities.session, programme.sessions.map(\.title)) : zip(identities.task, programme.tasks.map(\.title))
        return Dictionary(titles.map { ($0, words.wording($1)) }) { first, _ in first }.filter { !$0.value.text.isEmpty }
    }

    private func bytes(of entries: [CalendarBlock], _ part: CalendarPart?, _ title: String) -> [UInt8] {
        var zones = ZoneDefinitions()
        for entry in entries { zones.note(entry) }
        var calendar = head(part, title)
        calendar.parts = zones.definitions(earlier: options.previous?.whole.parts ?? []) + entries
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * 1024)
        calendar.write(into: &bytes)
        return bytes
    }

    private func isFloating(_ entry: CalendarBlock) -> Bool {
        ["DTSTART", "DUE"].contains { property in
            guard let index = entry.index(of: property) else { return false }
            let line = entry.lines[index]
            return line[property.utf8.count] == UInt8(ascii: ":") && line.last != UInt8(ascii: "Z")
        }
    }

    // MARK: Head

    private func head(_ part: CalendarPart?, _ title: String) -> CalendarBlock {
        var calendar = CalendarBlock("VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//Majlis//Programme//EN")
        calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("UID", Self.uid(of: identities.conference, options.view, part?.path))
        calendar.add("NAME", text: title, language: words.code)
        calendar.add("X-WR-CALNAME", text: title)
        if let text = words.said(programme.conference.subtitle) ?? words.said(programme.conference.text) {
            calendar.add("DESCRIPTION", text: text)
            calendar.add("X-WR-CALDESC", text: text)
        }
        if let page = programme.conference.links.address(.page) { calendar.add("URL", page) }
        if let zone = programme.conference.zone { calendar.add("X-WR-TIMEZONE", zone.identifier) }
        for (property, place) in [(OwnProperty.venue, programme.conference.venue), (OwnProperty.city, programme.conference.city)] {
            if let place = words.said(place) { calendar.add(property, text: place) }
        }
        if let part { calendar.add(OwnProperty.part, part.path) }
        // Plans change until the last day: whoever subscribes looks again after half a day.
        calendar.add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
        calendar.add("X-PUBLISHED-TTL", "PT12H")
        return calendar
    }

    /// Each calendar of a conference has one of its own.
    ///
    /// - Parameter path: what it is limited to, as `CalendarPart` has it.
    static func uid(of conference: String, _ view: View, _ path: String?) -> String {
        if path == nil, view == .sessions { return conference }
        return UUIDText.named("calendar/" + conference + (view == .tasks ? "/tasks" : "") + (path.map { "/" + $0 } ?? ""))
    }

    private func title(_ part: CalendarPart?) -> String {
        let conference = words.said(programme.conference.title) ?? programme.conference.acronym ?? ""
        let whole =
            options.view == .tasks
            ? (conference.isEmpty ? words.said(.programmeTasks) : words.said(.calendarTasks, ["title": .code(conference)])) : conference
        guard let part = words.said(part?.title) else { return whole.isEmpty ? words.said(.programmeProgramme) : whole }
        return whole.isEmpty ? part : words.said(.calendarNamed, ["title": .code(whole), "part": .code(part)])
    }
}
