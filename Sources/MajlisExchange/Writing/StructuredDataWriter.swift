import MajlisModel
import MajlisReport
import MajlisText

/// Writes a programme as schema.org's Event in JSON-LD, for search engines and assistants.
///
/// What is written may stand within a page's `script` element: no `<`, `>` or `&` is in it.
public struct StructuredDataWriter {
    let programme: Programme
    private let words: ReaderWords
    private let identities: CalendarIdentities
    private let times: SessionTimes
    private let nesting: SessionNesting

    public init(_ programme: Programme, _ language: Language = .english) {
        self.programme = programme
        words = ReaderWords(Convention(language), of: programme)
        identities = CalendarIdentities(programme)
        times = SessionTimes(programme: programme)
        nesting = SessionNesting(programme)
    }

    public func write(_ selection: ProgrammeSelection = .all) -> [UInt8] {
        let shown = programme.sessions.indices.filter { selection.holds(session: $0) && programme.sessions[$0].form != .pause }
        let isShown = Set(shown)
        let outer = shown.filter { index in nesting.parents[index].map { !isShown.contains($0) } ?? true }
        var json = JSONWriter(layout: .pretty)
        json.object { event in
            event.field("@context", "https://schema.org")
            event.field("@type", "Event")
            write(conference: &event)
            if !outer.isEmpty {
                event.array("subEvent") { list in
                    for index in outer { list.object { write(index, isShown, to: &$0) } }
                }
            }
        }
        json.endLine()
        return Self.safeInPages(json.bytes)
    }

    /// These signs stand in strings alone, where they may be written by their numbers.
    static func safeInPages(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 64)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): result += Array(#"\u003c"#.utf8)
            case UInt8(ascii: ">"): result += Array(#"\u003e"#.utf8)
            case UInt8(ascii: "&"): result += Array(#"\u0026"#.utf8)
            default: result.append(byte)
            }
        }
        return result
    }

    // MARK: Conference

    private func write(conference event: inout JSONObject) {
        let conference = programme.conference
        event.field("@id", Self.address(identities.conference))
        event.field("name", words.said(conference.title) ?? conference.acronym ?? words.said(.programmeProgramme))
        if let acronym = conference.acronym, words.said(conference.title) != nil { event.field("alternateName", acronym) }
        event.fieldIfPresent("description", words.said(conference.text) ?? words.said(conference.subtitle))
        event.fieldIfPresent("startDate", (conference.start ?? programme.days.first?.date)?.description)
        event.fieldIfPresent("endDate", (conference.end ?? programme.days.last?.date)?.description)
        event.field("eventStatus", "https://schema.org/EventScheduled")
        if !conference.languages.isEmpty { event.field("inLanguage", conference.languages) }
        if let page = conference.links.address(.page) { event.field("url", page) }
        if let image = conference.links.address(.logo) { event.field("image", image) }
        if conference.venue != nil || conference.city != nil || conference.country != nil {
            event.object("location") { write(venue: &$0) }
        }
    }

    private func write(venue place: inout JSONObject) {
        let conference = programme.conference
        place.field("@type", "Place")
        place.fieldIfPresent("name", words.said(conference.venue) ?? words.said(conference.city))
        if conference.city != nil || conference.country != nil {
            place.object("address") { address in
                address.field("@type", "PostalAddress")
                address.fieldIfPresent("addressLocality", words.said(conference.city))
                address.fieldIfPresent("addressCountry", conference.country)
            }
        }
    }

    // MARK: Sessions

    private func write(_ index: Int, _ shown: Set<Int>, to event: inout JSONObject) {
        let session = programme.sessions[index]
        event.field("@type", Self.isTeaching(session.type) ? "EducationEvent" : "Event")
        event.field("@id", Self.address(identities.session[index]))
        event.field("name", words.wording(session.title).text)
        event.fieldIfPresent("alternativeHeadline", words.said(session.subtitle))
        event.fieldIfPresent("abstract", words.said(session.short))
        event.fieldIfPresent("description", words.said(session.text) ?? words.said(session.short))
        if let start = times.start(of: session) {
            event.field("startDate", times.text(start, of: session))
            if let end = times.finish(of: session) { event.field("endDate", times.text(end, of: session)) }
        }
        event.field("eventStatus", Self.status(session.status))
        if !session.languages.isEmpty { event.field("inLanguage", session.languages) }
        if let page = session.links.address(.page) { event.field("url", page) }
        if let image = session.links.address(.logo) ?? session.links.address(.picture) { event.field("image", image) }
        let tracks = session.tracks.filter(programme.tracks.indices.contains).compactMap { words.said(programme.tracks[$0].title) }
        if !tracks.isEmpty { event.field("keywords", tracks) }
        if let room = session.room, programme.rooms.indices.contains(room) {
            event.object("location") { write(room: room, to: &$0) }
        }
        write(people: session, to: &event)
        let inside = nesting.children[index].filter(shown.contains)
        if !inside.isEmpty {
            event.array("subEvent") { list in
                for item in inside { list.object { write(item, shown, to: &$0) } }
            }
        }
    }

    private func write(room: Int, to place: inout JSONObject) {
        let room = programme.rooms[room]
        place.field("@type", "Place")
        place.field("name", words.wording(room.title).text)
        place.fieldIfPresent("maximumAttendeeCapacity", room.capacity)
        if programme.conference.venue != nil || programme.conference.city != nil {
            place.object("containedInPlace") { write(venue: &$0) }
        }
    }

    /// Speakers perform; all others contribute in their roles. Whoever has yet to confirm is not announced.
    private func write(people session: Programme.Session, to event: inout JSONObject) {
        let parts = session.parts.filter { programme.people.indices.contains($0.person) && !$0.isOpen }
        let speakers = parts.filter { $0.role == .speaker }
        if !speakers.isEmpty {
            event.array("performer") { list in
                for part in speakers { list.object { write(person: part.person, to: &$0) } }
            }
        }
        let others = parts.filter { $0.role != .speaker }
        guard !others.isEmpty else { return }
        event.array("contributor") { list in
            for part in others {
                list.object { role in
                    role.field("@type", "Role")
                    role.field("roleName", words.text.styled(.word(part.role.word)).plain)
                    role.object("contributor") { write(person: part.person, to: &$0) }
                }
            }
        }
    }

    private func write(person: Int, to object: inout JSONObject) {
        let identity = identities.person[person]
        let person = programme.people[person]
        object.field("@type", person.isBody ? "Organization" : "Person")
        object.field("@id", Self.address(identity))
        object.field("name", words.wording(person.title).text)
        if !person.isBody, !person.honorifics.isEmpty { object.field("honorificPrefix", person.honorifics.joined(separator: " ")) }
        let bodies = person.affiliations.compactMap { words.said($0) }
        if !bodies.isEmpty {
            object.array(person.isBody ? "memberOf" : "affiliation") { list in
                for body in bodies {
                    list.object { organization in
                        organization.field("@type", "Organization")
                        organization.field("name", body)
                    }
                }
            }
        }
        if let page = person.links.address(.page) { object.field("url", page) }
    }

    private static func status(_ status: Programme.Session.Status?) -> String {
        switch status {
        case .cancelled: "https://schema.org/EventCancelled"
        case .postponed: "https://schema.org/EventPostponed"
        case .tentative, .confirmed, nil: "https://schema.org/EventScheduled"
        }
    }

    /// Sessions in which something is taught.
    private static func isTeaching(_ type: String?) -> Bool {
        guard let type = type?.lowercased() else { return false }
        return ["workshop", "tutorial", "training", "course", "class", "lecture"].contains { type.contains($0) }
    }

    /// A UUID as an address; what came from a calendar with an id of another form keeps it.
    private static func address(_ identity: String) -> String {
        UUIDText.isValid(identity) ? "urn:uuid:" + identity : "urn:uid:" + URLText.encoded(identity)
    }
}

/// Parts of addresses.
enum URLText {
    /// With everything but letters, digits and `-._~` as `%` and its number.
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
