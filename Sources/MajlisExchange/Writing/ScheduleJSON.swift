import MajlisModel
import MajlisReport
import MajlisText

/// Writes schedule.json in version 1 of its schema, as pretalx and c3voc do.
public struct ScheduleJSON: Sendable {
    public static let name = "schedule.json"

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
        bytes = ScheduleJSONDocument(outline).written(generator)
    }
}

private struct ScheduleJSONDocument {
    let outline: ScheduleOutline
    private let identities: Identities
    private let acronym: String

    private var programme: Programme { outline.programme }

    init(_ outline: ScheduleOutline) {
        self.outline = outline
        identities = Identities(outline.programme)
        acronym = outline.programme.conference.plainAcronym()
    }

    private func text(_ text: LocalText?) -> String? { text?.wording(in: outline.language) }

    func written(_ generator: String) -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { document in
            document.field("$schema", "https://c3voc.de/schedule/schema.json")
            document.object("generator") { inner in
                inner.field("name", "majlis")
                inner.field("version", generator)
            }
            document.object("schedule") { schedule in
                schedule.field("version", programme.conference.version ?? "")
                let base = programme.conference.further.first { $0.name == "base_url" }
                schedule.fieldIfPresent("base_url", base.flatMap { WebAddress.encoded($0.value) })
                schedule.object("conference") { write(programme.conference, to: &$0) }
            }
        }
        json.endLine()
        if programme.conference.version != nil { return json.bytes }
        return ContentVersion.inserted(into: json.bytes, between: "\"schedule\": {\n    \"version\": \"", and: "\"")
    }

    private func write(_ conference: Programme.Conference, to object: inout JSONObject) {
        object.field("acronym", acronym)
        object.field("title", text(conference.title) ?? conference.name ?? "")
        object.fieldIfPresent("description", text(conference.text))
        object.field("start", (conference.start ?? programme.days[0].date).description)
        object.field("end", (conference.end ?? programme.days[programme.days.count - 1].date).description)
        object.field("daysCount", programme.days.count)
        object.field("timeslot_duration", ScheduleOutline.clock(outline.timeslot))
        object.fieldIfPresent("time_zone_name", conference.zone.map(\.identifier).flatMap { Self.isZoneName($0) ? $0 : nil })
        object.fieldIfPresent("logo", outline.address(.logo))
        if let color = conference.color, HexColor.isValid(color) { object.object("colors") { $0.field("primary", color) } }
        object.fieldIfPresent("url", outline.address(.page))
        object.array("tracks") { list in
            for track in programme.tracks { list.object { write(track, to: &$0) } }
        }
        object.array("rooms") { list in
            for (index, room) in programme.rooms.enumerated() { list.object { write(room, identities.rooms[index], to: &$0) } }
        }
        object.array("days") { list in
            for (index, day) in outline.days.enumerated() { list.object { write(day, index: index + 1, to: &$0) } }
        }
    }

    private func write(_ track: Programme.Track, to object: inout JSONObject) {
        object.field("name", text(track.title))
        object.fieldIfPresent("slug", track.slug.flatMap { Self.isSlug($0) ? $0 : nil })
        object.fieldIfPresent("color", track.color.flatMap { HexColor.isValid($0) ? $0 : nil })
    }

    private func write(_ room: Programme.Room, _ identity: Identities.Identity, to object: inout JSONObject) {
        object.field("name", text(room.title))
        object.field("guid", identity.guid)
        object.fieldIfPresent("description", text(room.text))
        object.fieldIfPresent("capacity", room.capacity)
    }

    private func write(_ day: ScheduleOutline.Day, index: Int, to object: inout JSONObject) {
        object.field("index", index)
        object.field("date", day.date.description)
        object.field("day_start", day.start)
        object.field("day_end", day.end)
        object.object("rooms") { rooms in
            for room in day.rooms {
                rooms.array(room.name) { list in
                    for event in room.events { list.object { write(event, in: room.name, to: &$0) } }
                }
            }
        }
    }

    private func write(_ event: ScheduleOutline.Event, in room: String, to object: inout JSONObject) {
        let session = programme.sessions[event.index]
        let identity = identities.sessions[event.index]
        let addresses = outline.addresses(of: session)
        object.field("guid", identity.guid)
        object.fieldIfPresent("code", identity.code)
        object.field("id", identity.number)
        object.fieldIfPresent("logo", addresses.logo)
        object.field("date", event.date)
        object.field("start", String(event.clock.prefix(5)))
        object.field("end", event.end)
        object.field("duration", Self.duration(event.length))
        object.field("room", room)
        object.field("slug", session.slug.map { $0.lowercased() }.flatMap { Self.isSlug($0) ? $0 : nil } ?? slug(session, identity))
        // Every event has to have one: where there is no page, the name of its identity is an address as well.
        object.field("url", addresses.page ?? "urn:uuid:\(identity.guid)")
        object.field("title", text(session.title))
        object.field("subtitle", text(session.subtitle))
        object.field("track", session.tracks.first.flatMap { text(programme.tracks[$0].title) })
        object.field("type", ScheduleOutline.type(session))
        object.field("language", session.languages.isEmpty ? nil : session.languages.joined(separator: ", "))
        object.field("abstract", text(session.short))
        object.field("description", text(session.text))
        object.fieldIfPresent("recording_license", session.license)
        object.fieldIfPresent("do_not_record", session.isNotRecorded)
        object.array("persons") { list in
            for person in outline.persons(of: session) { list.object { write(person: person, to: &$0) } }
        }
        object.array("links") { list in
            for link in addresses.links { write(link, to: &list) }
            if let recording = addresses.recording { write(Programme.Link(.recording, recording), to: &list) }
        }
        object.array("attachments") { list in
            for link in addresses.attachments { write(link, to: &list) }
        }
        object.fieldIfPresent("feedback_url", addresses.feedback)
        object.fieldIfPresent("origin_url", addresses.origin)
    }

    private func write(person index: Int, to object: inout JSONObject) {
        let person = programme.people[index]
        let identity = identities.people[index]
        object.field("guid", identity.guid)
        if identity.isNumberGiven { object.field("id", identity.number) }
        object.fieldIfPresent("code", identity.code)
        object.field("name", person.fullName(in: outline.language))
        object.fieldIfPresent(
            "avatar", person.links.lazy.filter { $0.purpose == .picture }.compactMap { outline.resolved($0.address) }.first)
        object.field("biography", text(person.text))
        object.fieldIfPresent("url", person.links.lazy.filter { $0.purpose == .page }.compactMap { outline.resolved($0.address) }.first)
    }

    private func write(_ link: Programme.Link, to list: inout JSONArray) {
        guard let address = outline.resolved(link.address) ?? WebAddress.mailbox(link.address) else { return }
        list.object { object in
            object.fieldIfPresent("type", link.type.flatMap { Self.linkTypes.contains($0) ? $0 : nil })
            object.field("url", address)
            object.fieldIfPresent("title", text(link.title))
        }
    }

    // MARK: What the schema allows

    private static let linkTypes: Set<String> = ["slides", "paper", "web", "blog", "article", "media", "related", "activitypub"]

    /// `^[a-z0-9_-]+[a-z0-9]$`
    private static func isSlug(_ slug: String) -> Bool {
        guard slug.utf8.count >= 2, let last = slug.utf8.last, last != UInt8(ascii: "-"), last != UInt8(ascii: "_") else { return false }
        return Slug.holds(slug, "_-")
    }

    /// From what does not change with the title: the conference, the number, the name in the script.
    private func slug(_ session: Programme.Session, _ identity: Identities.Identity) -> String {
        let name = Slug.folded(session.firstName ?? session.name ?? "")
        return name.isEmpty ? "\(acronym)-\(identity.number)" : "\(acronym)-\(identity.number)-\(name)"
    }

    /// `^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$`, which not every zone fits.
    private static func isZoneName(_ name: String) -> Bool {
        if name.hasSuffix("UTC") { return true }
        let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        return isWord(parts[0], whole: true) && isWord(parts[1], whole: false)
    }

    private static func isWord(_ text: Substring, whole: Bool) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, (0x41...0x5A).contains(bytes[0]), (0x61...0x7A).contains(bytes[1]) else { return false }
        return !whole || bytes.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// `hh:mm`; what has seconds is told by `end`.
    private static func duration(_ seconds: Int) -> String {
        "\(ScheduleOutline.padded(seconds / 3600)):\(ScheduleOutline.padded(seconds / 60 % 60))"
    }
}
