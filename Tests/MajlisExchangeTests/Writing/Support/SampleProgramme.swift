import MajlisExchange
import MajlisModel

/// Made-up programmes for the tests of what is written.
enum SampleProgramme {
    /// Texts that do harm to readers of one format or another.
    static let hostile = [
        "</script><script>alert(1)</script>", "=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "\tTab", "'=quoted", "''", "a\r\nb\nc\rd",
        "\"quoted\", 'single'",
        "semi;colon, comma\\backslash\\n", "🏳️‍🌈 👩🏽‍💻 e\u{301}", "مُؤْتَمَرُ «السَّلامِ»", "\u{202E}right\u{202C} \u{2067}isolate\u{2069}",
        "nul\u{0}bell\u{7}esc\u{1B}",
        "line\u{2028}paragraph\u{2029}next\u{85}end", "| pipe | *star* _low_ `tick` [link](http://x.test) <b>bold</b> &amp; ~~gone~~",
        "# heading",
        "1. item", "- item", "BEGIN:VEVENT\r\nUID:fake", "]]>", "{braces} ${dollar}", "", " spaces ",
        String(repeating: "طويل جدا ", count: 200),
    ]

    static func conference(zone: String? = "Asia/Amman") -> Programme {
        var programme = Programme()
        programme.conference.name = "summit"
        programme.conference.title = LocalText("Summit", language: "en", translations: [.init("ar", "القمة")])
        programme.conference.acronym = "S27"
        programme.conference.languages = ["en", "ar"]
        programme.conference.venue = LocalText("Palace of Talks", language: "en")
        programme.conference.city = LocalText("Amman", language: "en", translations: [.init("ar", "عمان")])
        programme.conference.country = "JO"
        programme.conference.zone = zone.flatMap { Zone(identifier: $0) }
        programme.conference.start = CivilDate("2027-03-14")
        programme.conference.end = CivilDate("2027-03-15")
        programme.conference.links = [Programme.Link(.page, "https://summit.example/")]
        programme.days = ["2027-03-14", "2027-03-15"].compactMap { CivilDate($0) }.map { Programme.Day($0) }
        programme.rooms = [room("hall", "Great Hall", 300), room("annex", "Annex", nil)]
        programme.tracks = [Programme.Track(LocalText("Water, land", language: "en", translations: [.init("ar", "المياه والأرض")]))]
        programme.tracks[0].name = "water"
        programme.people = [person("mona", "Mona Amin", "منى أمين"), person("omar", "Omar Deeb", "عمر ديب")]
        programme.people[0].honorifics = ["Dr"]
        programme.people[0].affiliations = [LocalText("Water Board", language: "en", translations: [.init("ar", "هيئة المياه")])]
        programme.sessions = [opening(), night(), openTime(), pause(), unplaced()]
        var participant = Programme.Participant(0)
        participant.category = LocalText("Delegate", language: "en", translations: [.init("ar", "مندوب")])
        participant.status = "confirmed"
        programme.participants = [participant]
        programme.tasks = [task()]
        return programme
    }

    private static func room(_ name: String, _ title: String, _ capacity: Int?) -> Programme.Room {
        var room = Programme.Room(LocalText(title, language: "en"))
        (room.name, room.capacity) = (name, capacity)
        return room
    }

    private static func person(_ name: String, _ title: String, _ arabic: String) -> Programme.Person {
        var person = Programme.Person(LocalText(title, language: "en", translations: [.init("ar", arabic)]))
        person.name = name
        return person
    }

    private static func opening() -> Programme.Session {
        var session = Programme.Session(LocalText("Opening", language: "en", translations: [.init("ar", "الافتتاح")]))
        session.name = "opening"
        session.ids = ["0C6D2D0A-28DF-4F5E-9B9D-0B6B1E1E0001", "12"]
        (session.day, session.start, session.length, session.room) = (0, CivilTime("09:00"), 5400, 0)
        session.subtitle = LocalText("Why we meet", language: "en")
        session.short = LocalText("An hour of words.", language: "en")
        session.text = LocalText(
            "First paragraph.\nSecond line.\n\nSecond paragraph.", language: "en", translations: [.init("ar", "نص الجلسة")])
        session.tracks = [0]
        session.parts = [Programme.Part(0, .chair), Programme.Part(1)]
        session.languages = ["ar"]
        session.type = "Workshop"
        session.status = .confirmed
        session.links = [
            Programme.Link(.page, "https://summit.example/opening"), Programme.Link(.attachment, "https://summit.example/a.pdf"),
            Programme.Link(.page, "javascript:alert(1)"),
        ]
        return session
    }

    /// Past midnight: by the clock on the wall it is the day after.
    private static func night() -> Programme.Session {
        var session = Programme.Session(LocalText("Night talk", language: "en"))
        session.name = "night"
        (session.day, session.start, session.length, session.room) = (0, CivilTime("25:30"), 1800, 1)
        session.status = .cancelled
        return session
    }

    private static func openTime() -> Programme.Session {
        var session = Programme.Session(LocalText("Press", language: "en"))
        (session.name, session.day) = ("press", 1)
        return session
    }

    private static func pause() -> Programme.Session {
        var session = Programme.Session(LocalText("Coffee", language: "en"))
        session.form = .pause
        (session.name, session.day, session.start, session.length) = ("coffee", 1, CivilTime("10:30"), 1800)
        return session
    }

    private static func unplaced() -> Programme.Session {
        var session = Programme.Session(LocalText("Some day", language: "en"))
        session.name = "someday"
        return session
    }

    private static func task() -> Programme.Task {
        var task = Programme.Task(LocalText("Send invitations", language: "en", translations: [.init("ar", "أرسل الدعوات")]))
        task.name = "prepare.invite"
        task.list = LocalText("Before", language: "en")
        task.owner = LocalText("Omar Deeb", language: "en")
        task.due = CivilDateTime(CivilDate("2027-02-01")!)
        task.state = "ready"
        return task
    }

    /// Every text of it is one of the hostile ones.
    static func hostileProgramme() -> Programme {
        var programme = conference()
        programme.conference.title = LocalText(hostile[0], language: "en")
        programme.conference.subtitle = LocalText(hostile[8], language: "en")
        programme.rooms[0].title = LocalText(hostile[9], language: "en")
        programme.tracks[0].title = LocalText(hostile[10], language: "en")
        programme.people[0].title = LocalText(hostile[1], language: "en")
        programme.sessions = hostile.enumerated().map { index, text in
            var session = Programme.Session(LocalText(text, language: "en", translations: [.init("ar", text)]))
            session.name = "session\(index)"
            (session.day, session.start, session.length) = (index % 2, CivilTime(seconds: 28_800 + index * 600), 600)
            (session.room, session.tracks, session.parts) = (0, [0], [Programme.Part(0)])
            session.subtitle = LocalText(hostile[(index + 1) % hostile.count], language: "en")
            session.short = LocalText(hostile[(index + 2) % hostile.count], language: "en")
            session.text = LocalText(hostile[(index + 3) % hostile.count], language: "en")
            session.links = [Programme.Link(.page, "https://x.test/(a)|b\r\n<c>\"")]
            return session
        }
        programme.tasks[0].title = LocalText(hostile[16], language: "en")
        return programme
    }
}
