import MajlisModel
import MajlisReport
import MajlisText

/// Makes entries of a calendar from sessions.
struct SessionEvent {
    let programme: Programme
    let words: ReaderWords
    let identities: CalendarIdentities
    let nesting: SessionNesting
    let times: SessionTimes
    /// When the calendar was made, where somebody said.
    let asOf: CivilDate?

    /// nil for a session without a date.
    func component(_ index: Int, showing shown: Set<Int>) -> CalendarBlock? {
        let session = programme.sessions[index]
        guard let start = times.start(of: session) else { return nil }
        var event = CalendarBlock("VEVENT")
        event.add("UID", identities.session[index])
        event.add("DTSTAMP", CalendarStamp.text(asOf: asOf, sequence: session.sequence))
        event.add("SEQUENCE", String(session.sequence))
        addTimes(of: session, start, to: &event)
        let title = words.wording(session.title)
        event.add("SUMMARY", text: title.text, language: title.language)
        if let place = place(of: session) { event.add("LOCATION", text: place.text, language: place.language) }
        addOwn(of: session, to: &event)
        addTracks(of: session, to: &event)
        if let status = status(of: session, start) { event.add("STATUS", status) }
        event.add("TRANSP", blocksTime(session, start) ? "OPAQUE" : "TRANSPARENT")
        addLinks(of: session, to: &event)
        let description = self.description(of: session, index, start, shown)
        if let description { event.add("DESCRIPTION" + description.parts, text: description.text, language: description.language) }
        event.parts = participants(of: session)
        return event
    }

    private func addTimes(of session: Programme.Session, _ start: SessionTimes.Start, to event: inout CalendarBlock) {
        let calendar = CalendarTimes(zone: programme.conference.zone ?? session.zone)
        func add(_ property: String, _ moment: CalendarTimes.Moment) { event.add(property + moment.parameter, moment.value) }
        let finish = times.finish(of: session)
        switch start {
        case .instant(let instant):
            add("DTSTART", calendar.moment(instant))
            if case .instant(let end)? = finish { add("DTEND", calendar.moment(end)) }
        case .local(let local):
            add("DTSTART", CalendarTimes.floating(local))
            if case .local(let end)? = finish { add("DTEND", CalendarTimes.floating(end)) }
        case .date(let date):
            // The day is known and the time is open: an entry for the whole day, which blocks none of it.
            add("DTSTART;VALUE=DATE", CalendarTimes.Moment(parameter: "", value: CalendarTimes.text(date)))
            add("DTEND;VALUE=DATE", CalendarTimes.Moment(parameter: "", value: CalendarTimes.text(date.adding(days: 1))))
        }
    }

    /// A postponed session does not take place at that time, whenever it will.
    private func status(of session: Programme.Session, _ start: SessionTimes.Start) -> String? {
        switch session.status {
        case .cancelled, .postponed: return "CANCELLED"
        case .tentative: return "TENTATIVE"
        case .confirmed: return "CONFIRMED"
        case nil:
            if case .date = start { return "TENTATIVE" }
            return nil
        }
    }

    private func blocksTime(_ session: Programme.Session, _ start: SessionTimes.Start) -> Bool {
        if case .date = start { return false }
        return session.form != .pause && session.status != .cancelled && session.status != .postponed
    }

    /// The room, then the house and the town, so that maps find it.
    private func place(of session: Programme.Session) -> (text: String, language: String?)? {
        var parts: [String] = []
        var language: String?
        if let room = session.room, programme.rooms.indices.contains(room) {
            let wording = words.wording(programme.rooms[room].title)
            if !wording.text.isEmpty { (parts, language) = ([wording.text], wording.language) }
        }
        for outer in [programme.conference.venue, programme.conference.city] {
            guard let outer = words.said(outer), !parts.contains(outer) else { continue }
            parts.append(outer)
        }
        return parts.isEmpty ? nil : (words.list(parts), language)
    }

    /// What the format has no word for, so that an import of this calendar finds it again: the room without its house and town, a break.
    private func addOwn(of session: Programme.Session, to event: inout CalendarBlock) {
        event.add(OwnProperty.kind, session.form == .pause ? "BREAK" : session.form.rawValue.uppercased())
        if session.status == .postponed { event.add(OwnProperty.status, "POSTPONED") }
        guard let room = session.room, programme.rooms.indices.contains(room) else { return }
        let wording = words.wording(programme.rooms[room].title)
        if !wording.text.isEmpty { event.add(OwnProperty.room, text: wording.text, language: wording.language) }
    }

    private func addTracks(of session: Programme.Session, to event: inout CalendarBlock) {
        let tracks = session.tracks.filter(programme.tracks.indices.contains).map { words.wording(programme.tracks[$0].title) }
        let texts = tracks.map(\.text).filter { !$0.isEmpty }
        if !texts.isEmpty { event.add("CATEGORIES", texts: texts, language: tracks.first?.language) }
    }

    private func addLinks(of session: Programme.Session, to event: inout CalendarBlock) {
        if let page = session.links.address(.page) ?? session.links.address(.origin) { event.add("URL", page) }
        for link in session.links where link.purpose == .attachment || link.purpose == .material {
            if let address = WebAddress.encoded(link.address) { event.add("ATTACH", address) }
        }
    }

    // MARK: Description

    /// The text as it stands where there is nothing else to tell; otherwise everything, in paragraphs. `parts` says as parameters which of its bytes
    /// are the session's own words.
    private func description(
        of session: Programme.Session, _ index: Int, _ start: SessionTimes.Start, _ shown: Set<Int>
    ) -> (text: String, language: String?, parts: String)? {
        var text = ""
        var parts = ""
        func add(_ paragraph: String?, as part: String? = nil) {
            guard let paragraph = paragraph.map(CalendarBytes.plain), !paragraph.isEmpty else { return }
            if !text.isEmpty { text += "\n\n" }
            if let part { parts += ";\(part)=\(text.utf8.count)-\(text.utf8.count + paragraph.utf8.count)" }
            text += paragraph
        }
        if session.status == .postponed { add(words.said(.calendarPostponed)) }
        if case .date = start { add(words.said(.calendarTimeOpen)) }
        add(words.said(session.subtitle), as: OwnProperty.subtitle)
        let people = words.people(of: session, in: programme).map {
            words.role($0.role, count: $0.names.count) + ": " + words.list($0.names)
        }
        add(people.joined(separator: "\n"))
        add(words.said(session.short), as: OwnProperty.short)
        // What stands in the session's course has no entry of its own: it goes with the text.
        let inside = nesting.children[index].filter(shown.contains).map(line).joined(separator: "\n")
        let addresses = session.links.filter { $0.purpose == .recording || $0.purpose == .feedback }.map(\.address).joined(separator: "\n")
        let last = [words.said(session.text) ?? "", inside, addresses].filter { !$0.isEmpty }.joined(separator: "\n\n")
        add(last, as: OwnProperty.text)
        guard !text.isEmpty else { return nil }
        return (text, (session.text ?? session.short).map { words.wording($0).language } ?? words.code, parts)
    }

    /// A part of a session, in a line of its description.
    private func line(_ index: Int) -> String {
        let item = programme.sessions[index]
        var line = words.wording(item.title).text
        if let start = item.start { line = start.onTheClock.description + " " + line }
        let names = words.people(of: item, in: programme).flatMap(\.names)
        return names.isEmpty ? line : line + " (" + words.list(names) + ")"
    }

    // MARK: People

    /// Names and what their bearers do there (RFC 9073): nobody is invited by it, so nobody's address is needed.
    private func participants(of session: Programme.Session) -> [CalendarBlock] {
        var roles: [(person: Int, roles: [Programme.Part.Role])] = []
        for part in session.parts where programme.people.indices.contains(part.person) {
            if let index = roles.firstIndex(where: { $0.person == part.person }) {
                if !roles[index].roles.contains(part.role) { roles[index].roles.append(part.role) }
            } else {
                roles.append((part.person, [part.role]))
            }
        }
        return roles.map { index, roles in
            let person = programme.people[index]
            var result = CalendarBlock("PARTICIPANT")
            result.add("UID", identities.person[index])
            result.add("PARTICIPANT-TYPE", roles.contains(.speaker) ? "SPEAKER" : "ACTIVE")
            result.add("SUMMARY", text: words.name(person), language: words.wording(person.title).language)
            result.add("CATEGORIES", texts: roles.map { $0.word.uppercased() })
            return result
        }
    }
}

/// When an entry was last changed, without a look at the clock.
enum CalendarStamp {
    /// Midnight of the day that was said; else the first second of 1970 and one more for each change, so that what was changed later has the
    /// later stamp and the same programme gives the same bytes.
    static func text(asOf: CivilDate?, sequence: Int) -> String {
        let moment = asOf.map { CivilDateTime($0) } ?? CivilDateTime(seconds: Int64(sequence))
        return CalendarTimes.text(moment) + "Z"
    }
}

extension [Programme.Link] {
    /// The first address of the web that serves a purpose, as formats take it.
    func address(_ purpose: Programme.Link.Purpose) -> String? {
        lazy.filter { $0.purpose == purpose }.compactMap { WebAddress.encoded($0.address) }.first
    }
}

/// Properties and parameters that calendars of this program have beside those of the format.
enum OwnProperty {
    static let kind = "X-MAJLIS-KIND"
    /// The kind of an entry that was called off because it has vanished from the programme.
    static let gone = "GONE"
    static let status = "X-MAJLIS-STATUS"
    static let room = "X-MAJLIS-ROOM"
    /// Of the calendar.
    static let venue = "X-MAJLIS-VENUE"
    static let city = "X-MAJLIS-CITY"
    /// Of the calendar: what it is limited to.
    static let part = "X-MAJLIS-PART"
    /// Parameters of the description: from which of its bytes on to which it is a session's subtitle, short text or text.
    static let subtitle = "X-MAJLIS-SUBTITLE"
    static let short = "X-MAJLIS-SHORT"
    static let text = "X-MAJLIS-TEXT"
}
