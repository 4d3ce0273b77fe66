/// The UIDs of a programme's records in calendars: the same from release to release, whatever moves.
///
/// A session that came from a calendar keeps the UID it had there. All others have their guid alone, as RFC 7986 recommends: no computer's
/// name behind an `@`, which would change with the computer.
public struct CalendarIdentities: Sendable {
    public let conference: String
    public let session: [String]
    public let person: [String]
    public let room: [String]
    public let track: [String]
    public let task: [String]

    public init(_ programme: Programme, _ identities: Identities? = nil) {
        let identities = identities ?? Identities(programme)
        var taken: Set<String> = []
        conference = identities.conference.guid
        session = zip(programme.sessions, identities.sessions).map { session, identity in
            // A UID that stands twice in what was imported belongs to the first one.
            if let uid = session.ids.first(where: Self.isOfCalendar), taken.insert(uid).inserted { return uid }
            return identity.guid
        }
        person = identities.people.map(\.guid)
        room = identities.rooms.map(\.guid)
        track = identities.tracks.map(\.guid)
        task = zip(programme.tasks, identities.tasks).map { task, identity in
            if let uid = task.ids.first(where: Self.isOfCalendar), taken.insert(uid).inserted { return uid }
            return identity.guid
        }
    }

    /// `event-12@example.org`: in one line, without what a calendar would have to escape.
    private static func isOfCalendar(_ id: String) -> Bool {
        id.utf8.contains(UInt8(ascii: "@"))
            && id.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && ![UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\")].contains($0) }
    }
}
