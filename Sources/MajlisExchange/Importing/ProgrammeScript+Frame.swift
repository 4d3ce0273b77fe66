import MajlisModel
import MajlisText
import MajlisVocabulary

/// The conference, its places, its people, and the fields that the script adds.
extension ProgrammeScript {
    // MARK: Fields

    mutating func declareFields() {
        let conference = programme.conference
        if conference.version != nil { fields.declare(.conference, "version", "text") }
        if conference.timeslot != nil { fields.declare(.conference, "timeslot", "duration") }
        if conference.dayChange != nil { fields.declare(.conference, "day_change", "time") }
        if conference.color != nil { fields.declare(.conference, "color", "text") }
        declare(conference.further, .conference)
        for room in programme.rooms { declare(room.further, .room) }
        for track in programme.tracks {
            if track.slug != nil { fields.declare(.track, "slug", "text") }
            if track.color != nil { fields.declare(.track, "color", "text") }
            declare(track.further, .track)
        }
        for person in programme.people { declare(person.further, .person) }
        for day in programme.days { declare(day.further, .day) }
        for session in programme.sessions {
            let kind = session.form.kind
            if session.slug != nil { fields.declare(kind, "slug", "text") }
            if session.license != nil, kind != .break { fields.declare(kind, "license", "text") }
            if session.isNotRecorded == true { fields.declare(kind, "do_not_record", "boolean") }
            if session.sequence > 0 { fields.declare(kind, "sequence", "number") }
            declare(session.further, kind)
        }
        let links = conference.links + programme.people.flatMap(\.links) + programme.sessions.flatMap(\.links)
        if links.contains(where: { $0.type != nil }) { fields.declare(.link, given: "type") }
        for participant in programme.participants {
            if let status = participant.status, Self.status(status) == nil { fields.declare(.participant, given: "status") }
            declare(participant.further, .participant)
        }
        for task in programme.tasks {
            if task.state != nil { fields.declare(.task, given: "state") }
            declare(task.further, .task)
        }
    }

    private mutating func declare(_ further: [Programme.Further], _ kind: Kind) {
        for entry in further { fields.declare(kind, given: entry.name) }
    }

    mutating func writeFields() {
        if fields.declared.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentFields))
        for (kind, fields) in fields.declared {
            let opening = out.open("extend \(kind.english)")
            for field in fields { out.line("field \(field.name): \(field.written)") }
            out.close(opening)
        }
    }

    // MARK: Conference

    mutating func writeConference() {
        let conference = programme.conference
        var head = "conference \(Self.written(conferenceName))\(title(conference.title))"
        if let start = conference.start {
            head += " date \(start)"
            if let end = conference.end, end > start { head += "..\(end)" }
        }
        if let zone = conference.zone { head += " zone \(ScriptText.quoted(zone.identifier))" }
        let place = conference.city ?? conference.country.map { LocalText($0) }
        let placeName = place.map { named(nil, $0.text, .place, []) }
        let venueName = conference.venue.map { named(nil, $0.text, .venue, []) }
        out.blank()
        record(head) { $0.writeConferenceBody(placeName, venueName) }
        if let place, let placeName {
            out.line("place \(placeName)\(title(place))" + (conference.country.map { " country \(ScriptText.quoted($0))" } ?? ""))
        }
        if let venue = conference.venue, let venueName {
            out.line("venue \(venueName)\(title(venue))" + (placeName.map { " place \($0)" } ?? ""))
        }
    }

    private mutating func writeConferenceBody(_ place: String?, _ venue: String?) {
        let conference = programme.conference
        write(ids: conference.ids)
        if let acronym = conference.acronym { out.line("acronym \(ScriptText.quoted(acronym))") }
        out.clause("subtitle", local(conference.subtitle))
        if let place { out.line("place \(place)") }
        if let venue { out.line("venue \(venue)") }
        if !conference.languages.isEmpty { out.line("language \(conference.languages.joined(separator: ", "))") }
        if let version = conference.version { out.field("version", text: version) }
        if let timeslot = conference.timeslot { out.line("timeslot: \(Self.duration(timeslot))") }
        if let change = conference.dayChange { out.line("day_change: \(change)") }
        if let color = conference.color { out.field("color", text: color) }
        out.clause("text", local(conference.text))
        write(conference.links)
        write(conference.further, of: .conference)
    }

    // MARK: Places

    mutating func writeRooms() {
        if programme.rooms.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentRooms))
        for (place, room) in programme.rooms.enumerated() {
            let capacity = room.capacity.map { " capacity \($0)" } ?? ""
            record("room \(Self.written(rooms[place]))\(title(room.title))\(capacity)\(Self.known(room.ids))") { script in
                script.write(available: room.available)
                script.out.clause("text", script.local(room.text))
                script.write(room.further, of: .room)
            }
        }
    }

    mutating func writeTracks() {
        if programme.tracks.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentTracks))
        for (place, track) in programme.tracks.enumerated() {
            record("track \(Self.written(tracks[place]))\(title(track.title))\(Self.known(track.ids))") { script in
                if let slug = track.slug { script.out.field("slug", text: slug) }
                if let color = track.color { script.out.field("color", text: color) }
                script.out.clause("text", script.local(track.text))
                script.write(track.further, of: .track)
            }
        }
    }

    private mutating func write(available spans: [Programme.Span]) {
        let written = spans.map { "\(Self.moment($0.start))..\(Self.moment($0.end))" }
        if !written.isEmpty { out.line("available \(written.joined(separator: ", "))") }
    }

    private static func moment(_ moment: CivilDateTime) -> String { "\(moment.normalized.date) \(moment.normalized.time)" }

    // MARK: People

    mutating func writeOrganizations() {
        if organizations.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentOrganizations))
        for body in organizations { out.line("organization \(body.name)\(title(body.title))") }
    }

    mutating func writePeople() {
        if programme.people.isEmpty { return }
        out.blank()
        out.comment(texts.plain(.importCommentPeople))
        for (place, person) in programme.people.enumerated() {
            record("person \(Self.written(people[place]))\(title(person.title))\(Self.known(person.ids))") { script in
                if !person.honorifics.isEmpty { script.out.line("honorific \(Self.list(person.honorifics))") }
                let bodies = person.affiliations.compactMap { script.organizationNames[$0.text] }
                if !bodies.isEmpty { script.out.line("of \(bodies.joined(separator: ", "))") }
                if let country = person.country { script.out.line("country \(ScriptText.quoted(country))") }
                if let gender = person.gender { script.out.line("gender \(gender.rawValue)") }
                if !person.nationalities.isEmpty { script.out.line("nationality \(Self.list(person.nationalities))") }
                if let passport = person.passport { script.out.line("passport \(ScriptText.quoted(passport))") }
                if let birth = person.birthDate { script.out.line("birth_date \(birth)") }
                if !person.contacts.isEmpty { script.out.line("contact \(Self.list(person.contacts))") }
                script.write(available: person.available)
                script.out.clause("text", script.local(person.text))
                script.write(person.links)
                script.write(person.further, of: .person)
            }
        }
    }

    /// Identities in a head.
    private static func known(_ ids: [String]) -> String { ids.isEmpty ? "" : " id \(list(ids))" }

    // MARK: Blocks

    /// A record whose block this script writes itself.
    mutating func record(_ head: String, _ body: (inout ProgrammeScript) -> Void) {
        let opening = out.open(head)
        body(&self)
        out.close(opening)
    }

    /// `1h30m`, `45m`, `90s`.
    static func duration(_ seconds: Int) -> String {
        if seconds == 0 { return "0m" }
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")]
        return parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    }
}
