import MajlisModel
import MajlisReport
import MajlisText

/// Writes schedule.xml as frab, pretalx and c3voc do: valid by the schema, whatever the programme was read from.
public struct ScheduleXML: Sendable {
    public static let name = "schedule.xml"

    public let bytes: [UInt8]
    /// Sessions that have no date, time or length yet, by their places in the programme.
    public let leftOut: [Int]
    /// Sessions that are cancelled or postponed, which the format cannot say.
    public let calledOff: [Int]

    /// - Parameters:
    ///   - language: of titles and texts; nil for those of the script itself.
    ///   - generator: the version of the program that writes.
    public init(_ programme: Programme, language: String? = nil, generator: String) throws(ExportFailure) {
        let outline = try ScheduleOutline(programme, language: language, format: Self.name)
        leftOut = outline.leftOut
        calledOff = outline.calledOff
        for event in outline.days.lazy.flatMap(\.rooms).flatMap(\.events) where event.length >= 360_000 {
            throw ExportFailure(
                Message(
                    .exportTooLong,
                    [
                        "session": .text(outline.title(programme.sessions[event.index])), "length": .duration(event.length),
                        "format": .code(Self.name), "limit": .code("99:59"),
                    ]))
        }
        let document = ScheduleXMLDocument(outline)
        bytes = document.written(generator)
    }
}

private struct ScheduleXMLDocument {
    let outline: ScheduleOutline
    private let identities: Identities
    private let slugs: [String?]

    private var programme: Programme { outline.programme }

    init(_ outline: ScheduleOutline) {
        self.outline = outline
        identities = Identities(outline.programme)
        var taken: Set<String> = []
        slugs = outline.programme.sessions.map { session in
            // The schema knows small letters only.
            session.slug.map { $0.lowercased() }.flatMap { Self.isSlug($0) && taken.insert($0).inserted ? $0 : nil }
        }
    }

    func written(_ generator: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("schedule") { xml in
            xml.element("generator", ["name": "majlis", "version": generator])
            if let own = outline.address(.origin) { xml.element("url", content: own) }
            xml.element("version", content: programme.conference.version ?? "")
            write(conference: programme.conference, to: &xml)
            for (index, day) in outline.days.enumerated() { write(day, index: index + 1, to: &xml) }
        }
        if programme.conference.version != nil { return xml.bytes }
        return ContentVersion.inserted(into: xml.bytes, between: "<version>", and: "</version>")
    }

    private func write(conference: Programme.Conference, to xml: inout XMLWriter) {
        xml.element("conference") { xml in
            xml.element("acronym", content: conference.acronymText())
            xml.element("title", content: conference.title?.wording(in: outline.language) ?? conference.name ?? "")
            if let start = conference.start ?? programme.days.first?.date { xml.element("start", content: start.description) }
            if let end = conference.end ?? programme.days.last?.date { xml.element("end", content: end.description) }
            xml.element("days", content: "\(programme.days.count)")
            let slot = outline.timeslot
            if slot < 360_000 { xml.element("timeslot_duration", content: ScheduleOutline.clock(slot)) }
            if let base = conference.further.first(where: { $0.name == "base_url" }).flatMap({ WebAddress.encoded($0.value) }) {
                xml.element("base_url", content: base)
            }
            if let logo = outline.address(.logo) { xml.element("logo", content: logo) }
            if let page = outline.address(.page) { xml.element("url", content: page) }
            if let zone = conference.zone { xml.element("time_zone_name", content: zone.identifier) }
            if let color = conference.color, HexColor.isValid(color) { xml.element("color", ["primary": color]) }
            for track in programme.tracks { write(track, to: &xml) }
        }
    }

    private func write(_ track: Programme.Track, to xml: inout XMLWriter) {
        let name = track.title.wording(in: outline.language)
        let color = track.color.flatMap { HexColor.isValid($0) ? $0 : nil }
        let slug = track.slug.flatMap { Self.isTrackSlug($0) ? $0 : nil }
        switch (color, slug) {
        case (let color?, let slug?): xml.element("track", ["name": name, "color": color, "slug": slug])
        case (let color?, nil): xml.element("track", ["name": name, "color": color])
        case (nil, let slug?): xml.element("track", ["name": name, "slug": slug])
        case (nil, nil): xml.element("track", ["name": name])
        }
    }

    private func write(_ day: ScheduleOutline.Day, index: Int, to xml: inout XMLWriter) {
        xml.element("day", ["index": "\(index)", "date": day.date.description, "start": day.start, "end": day.end]) { xml in
            // A room of the conference in which nothing takes place has nowhere else to stand.
            for room in index == 1 ? day.rooms + outline.emptyRooms : day.rooms {
                let body = { (xml: inout XMLWriter) in
                    for event in room.events { write(event, in: room.name, to: &xml) }
                }
                if let place = room.index {
                    xml.element("room", ["name": room.name, "guid": identities.rooms[place].guid], body)
                } else {
                    xml.element("room", ["name": ""], body)
                }
            }
        }
    }

    private func write(_ event: ScheduleOutline.Event, in room: String, to xml: inout XMLWriter) {
        let identity = identities.sessions[event.index]
        let body = { (xml: inout XMLWriter) in write(event, programme.sessions[event.index], in: room, to: &xml) }
        if let code = identity.code {
            xml.element("event", ["guid": identity.guid, "id": "\(identity.number)", "code": code], body)
        } else {
            xml.element("event", ["guid": identity.guid, "id": "\(identity.number)"], body)
        }
    }

    private func write(_ event: ScheduleOutline.Event, _ session: Programme.Session, in room: String, to xml: inout XMLWriter) {
        let addresses = outline.addresses(of: session)
        func text(_ text: LocalText?) -> String { text?.wording(in: outline.language) ?? "" }
        xml.element("date", content: event.date)
        xml.element("start", content: event.clock)
        xml.element("duration", content: ScheduleOutline.clock(event.length))
        xml.element("room", content: room)
        if let slug = slugs[event.index] { xml.element("slug", content: slug) }
        if let page = addresses.page { xml.element("url", content: page) }
        if session.license != nil || session.isNotRecorded != nil || addresses.recording != nil {
            xml.element("recording") { xml in
                xml.element("license", content: session.license ?? "")
                xml.element("optout", content: session.isNotRecorded == true ? "true" : "false")
                if let recording = addresses.recording { xml.element("url", content: recording) }
            }
        }
        xml.element("title", content: text(session.title))
        xml.element("subtitle", content: text(session.subtitle))
        xml.element("track", content: session.tracks.first.map { text(programme.tracks[$0].title) } ?? "")
        xml.element("type", content: ScheduleOutline.type(session))
        xml.element("language", content: session.languages.joined(separator: ", "))
        xml.element("abstract", content: text(session.short))
        xml.element("description", content: text(session.text))
        if let logo = addresses.logo { xml.element("logo", content: logo) }
        xml.element("persons") { xml in
            for person in outline.persons(of: session) { write(person, to: &xml) }
        }
        xml.element("links") { xml in
            for link in addresses.links { write("link", link, to: &xml) }
        }
        xml.element("attachments") { xml in
            for link in addresses.attachments { write("attachment", link, to: &xml) }
        }
        if let feedback = addresses.feedback { xml.element("feedback_url", content: feedback) }
        if let origin = addresses.origin { xml.element("origin_url", content: origin) }
    }

    private func write(_ person: Int, to xml: inout XMLWriter) {
        let identity = identities.people[person]
        let name = programme.people[person].fullName(in: outline.language)
        if identity.isNumberGiven {
            xml.element("person", ["id": "\(identity.number)", "guid": identity.guid], content: name)
        } else {
            xml.element("person", ["guid": identity.guid], content: name)
        }
    }

    private func write(_ element: String, _ link: Programme.Link, to xml: inout XMLWriter) {
        guard WebAddress.isHarmless(link.address) else { return }
        let title = link.title?.wording(in: outline.language) ?? ""
        if let type = link.type {
            xml.element(element, ["href": link.address, "type": type], content: title)
        } else {
            xml.element(element, ["href": link.address], content: title)
        }
    }

    // MARK: What the schema allows

    /// `[a-z0-9_]{4,}-[a-z0-9\-_]{4,}`
    private static func isSlug(_ slug: String) -> Bool {
        guard Slug.holds(slug, "_-") else { return false }
        let bytes = Array(slug.utf8)
        // The first part ends at the first hyphen: before it none is allowed.
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return false }
        return hyphen >= 4 && bytes.count - hyphen - 1 >= 4
    }

    /// `[a-z][a-z0-9-]+`
    private static func isTrackSlug(_ slug: String) -> Bool {
        guard slug.utf8.count >= 2, let first = slug.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return Slug.holds(slug, "-")
    }
}
