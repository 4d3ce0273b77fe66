import MajlisModel

/// A conference's programme as other programs know it: what every reader of a format fills and every writer of one is given.
///
/// It stands between the formats and the language, so that a file that is read and written again passes through nothing else. Records refer to
/// each other by their places in the arrays. What a format says and nothing here holds goes into `further`, so that it can be said to be there.
public struct Programme: Sendable, Hashable {
    public var conference = Conference()
    /// In the order in which they are shown.
    public var rooms: [Room] = []
    public var tracks: [Track] = []
    /// Each person once.
    public var people: [Person] = []
    /// In the order of their dates.
    public var days: [Day] = []
    /// Days whose date is not known yet, in the order of the file.
    public var openDays: [OpenDay] = []
    /// In the order of the file or the script.
    public var sessions: [Session] = []
    public var participants: [Participant] = []
    public var tasks: [Task] = []

    public init() {}

    /// Something that a format says and no other field holds: the name the format has for it and its value as text.
    public struct Further: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public struct Conference: Sendable, Hashable {
        /// The script's name for it.
        public var name: String?
        /// The name that came first, where it was renamed since: identities are derived from that.
        public var firstName: String?
        public var ids: [String] = []
        public var title: LocalText?
        public var subtitle: LocalText?
        public var acronym: String?
        public var text: LocalText?
        /// The version of the programme, as its makers count.
        public var version: String?
        public var venue: LocalText?
        public var city: LocalText?
        public var country: String?
        public var start: CivilDate?
        public var end: CivilDate?
        /// Of the IANA database; nil where the file does not say.
        public var zone: Zone?
        /// ISO 639; the first one is that of texts without a language.
        public var languages: [String] = []
        /// What begins before that time of the clock belongs to the day before.
        public var dayChange: CivilTime?
        /// The grid of the programme, in seconds.
        public var timeslot: Int?
        /// `#rrggbb`
        public var color: String?
        public var links: [Link] = []
        public var further: [Further] = []

        public init() {}
    }

    public struct Room: Sendable, Hashable {
        public var name: String?
        /// The name that came first, where it was renamed since: identities are derived from that.
        public var firstName: String?
        public var ids: [String] = []
        public var title: LocalText
        public var text: LocalText?
        public var capacity: Int?
        /// When it can be used, where that is said.
        public var available: [Span] = []
        public var further: [Further] = []

        public init(_ title: LocalText) { self.title = title }
    }

    public struct Track: Sendable, Hashable {
        public var name: String?
        /// The name that came first, where it was renamed since: identities are derived from that.
        public var firstName: String?
        public var ids: [String] = []
        public var title: LocalText
        public var text: LocalText?
        public var slug: String?
        /// `#rrggbb`
        public var color: String?
        public var further: [Further] = []

        public init(_ title: LocalText) { self.title = title }
    }

    public struct Person: Sendable, Hashable {
        public enum Gender: String, Sendable, Hashable, CaseIterable {
            case woman, man
        }

        public var name: String?
        /// The name that came first, where it was renamed since: identities are derived from that.
        public var firstName: String?
        /// An organization, a group, a delegation: no human being.
        public var isBody = false
        public var ids: [String] = []
        public var title: LocalText
        /// The biography.
        public var text: LocalText?
        public var honorifics: [String] = []
        /// The bodies that he or she belongs to.
        public var affiliations: [LocalText] = []
        public var country: String?
        /// Confidential, as all that follows up to the contacts: read from lists of participants, and written into scripts only.
        public var gender: Gender?
        public var nationalities: [String] = []
        public var passport: String?
        public var birthDate: CivilDate?
        /// Electronic mail, telephone: confidential by default.
        public var contacts: [String] = []
        public var links: [Link] = []
        /// When he or she can be there, where that is said.
        public var available: [Span] = []
        public var further: [Further] = []

        public init(_ title: LocalText) { self.title = title }
    }

    public struct Day: Sendable, Hashable {
        public var name: String?
        public var title: LocalText?
        public var date: CivilDate
        /// Past midnight from 24:00 on.
        public var start: CivilTime?
        public var end: CivilTime?
        /// By whose clocks its times are; nil where those are the conference's.
        public var zone: Zone?
        public var further: [Further] = []

        public init(_ date: CivilDate) { self.date = date }
    }

    /// A day without a date: what takes place on it has times of the clock.
    public struct OpenDay: Sendable, Hashable {
        public var title: LocalText?

        public init(title: LocalText? = nil) { self.title = title }
    }

    public struct Session: Sendable, Hashable {
        public enum Form: String, Sendable, Hashable, CaseIterable {
            case session, item, pause
        }

        public enum Status: String, Sendable, Hashable, CaseIterable {
            case tentative, confirmed, postponed, cancelled
        }

        public var form = Form.session
        /// The script's name for it, with those of the sessions around it: `opening`, `opening.greeting`.
        public var name: String?
        /// The same with the names that came first, where any of them was renamed since: identities are derived from that.
        public var firstName: String?
        /// The session in whose course it takes place.
        public var parent: Int?
        /// All by which it is known elsewhere: a UUID, a number, a code. None of them changes when the session moves.
        public var ids: [String] = []
        public var title: LocalText
        public var subtitle: LocalText?
        /// What a list shows of it: an abstract.
        public var short: LocalText?
        /// The description.
        public var text: LocalText?
        /// Its place among `days`; nil where it is unplaced.
        public var day: Int?
        /// Its place among `openDays`, where it has no day but the file tells which sessions are on the same one.
        public var openDay: Int?
        /// Past midnight from 24:00 on; nil where the time is open.
        public var start: CivilTime?
        /// In seconds by the clock on the wall, as the start; nil where that is open.
        public var length: Int?
        /// By whose clocks its times are, those of its day or its room; nil where they are the conference's.
        public var zone: Zone?
        /// Seconds since 1970 UTC, where date, time and zone are known.
        public var startInstant: Int64?
        public var room: Int?
        /// Whether the file says that the room is still to be decided.
        public var isRoomOpen = false
        public var tracks: [Int] = []
        public var parts: [Part] = []
        /// Roles in which the file says that somebody is still to be named.
        public var openRoles: [Part.Role] = []
        public var type: String?
        public var languages: [String] = []
        public var links: [Link] = []
        public var slug: String?
        /// Of the recording.
        public var license: String?
        public var isNotRecorded: Bool?
        public var status: Status?
        /// How often it was changed after it was first published.
        public var sequence = 0
        public var further: [Further] = []

        public init(_ title: LocalText) { self.title = title }
    }

    /// Who does what in a session.
    public struct Part: Sendable, Hashable {
        public enum Role: String, Sendable, Hashable, CaseIterable {
            case speaker, chair, coChair, moderator, rapporteur, host, organizer, coOrganizer, interpreter
        }

        /// His or her place among `people`.
        public var person: Int
        public var role: Role
        /// Whether that is still to be confirmed.
        public var isOpen = false

        public init(_ person: Int, _ role: Role = .speaker) {
            self.person = person
            self.role = role
        }
    }

    public struct Link: Sendable, Hashable {
        public enum Purpose: String, Sendable, Hashable, CaseIterable {
            case page, material, attachment, recording, feedback, logo, origin, picture
        }

        public var purpose: Purpose
        public var address: String
        public var title: LocalText?
        /// What the format calls its sort beside that: slides, paper, video.
        public var type: String?

        public init(_ purpose: Purpose, _ address: String, title: LocalText? = nil) {
            self.purpose = purpose
            self.address = address
            self.title = title
        }
    }

    /// A stretch of time, by the clocks of the conference.
    public struct Span: Sendable, Hashable {
        public var start: CivilDateTime
        public var end: CivilDateTime

        public init(_ start: CivilDateTime, _ end: CivilDateTime) {
            self.start = start
            self.end = end
        }
    }

    /// A person or a body that takes part.
    public struct Participant: Sendable, Hashable {
        public var name: String?
        /// Its place among `people`.
        public var person: Int
        public var category: LocalText?
        public var status: String?
        public var further: [Further] = []

        public init(_ person: Int) { self.person = person }
    }

    public struct Task: Sendable, Hashable {
        /// The script's name for it, with its checklist: `prepare.visa`.
        public var name: String?
        public var ids: [String] = []
        public var title: LocalText
        public var text: LocalText?
        /// The title of its checklist.
        public var list: LocalText?
        /// For whom it is, where its checklist is kept for each of several.
        public var forWhom: [LocalText] = []
        public var owner: LocalText?
        /// Whose task it is, by their places among `people`: its owner, or the members of a role that owns it. Empty in what was read from files,
        /// which know owners by their titles alone.
        public var owners: [Int] = []
        public var due: CivilDateTime?
        /// Due through the day, not at an instant.
        public var isDueAllDay = true
        public var state: String?
        public var further: [Further] = []

        public init(_ title: LocalText) { self.title = title }
    }
}
