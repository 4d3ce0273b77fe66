import MajlisExchange
import MajlisModel

/// Programmes made by hand, for tests of what is written.
enum ScheduleFixture {
    /// One day, one room, one session with this title.
    static func programme(_ title: String = "Talk", _ change: (inout Programme) -> Void = { _ in }) -> Programme {
        var programme = Programme()
        programme.conference.name = "harbour"
        programme.conference.title = LocalText("Harbour")
        programme.conference.acronym = "harbour27"
        programme.conference.version = "1"
        programme.conference.zone = Zone(identifier: "Europe/Lisbon")
        programme.rooms = [Programme.Room(LocalText("Main hall"))]
        programme.days = [Programme.Day(CivilDate("2027-06-17")!)]
        programme.sessions = [session(title)]
        change(&programme)
        return programme
    }

    static func session(_ title: String, at start: String = "09:00", for length: Int = 3600, room: Int? = 0, day: Int = 0)
        -> Programme.Session
    {
        var session = Programme.Session(LocalText(title))
        session.name = Array(title.unicodeScalars.prefix(20)).map { String($0.value, radix: 36) }.joined(separator: "_")
        session.day = day
        session.start = CivilTime(start)
        session.length = length
        session.room = room
        return session
    }

    /// Titles that harm careless writers.
    static let hostileTitles = [
        "<script>alert(1)</script>", "\"quoted\" & 'single' ]]> <![CDATA[", "=cmd|' /C calc'!A0", "a\r\nb\nc\rd\te", "🎪 👩‍💻 e\u{301}",
        "مُؤْتَمَرٌ", "\u{202E}desrever\u{202C} \u{2066}x\u{2069} \u{200F}", "C:\\path\\n", "", " ", "\u{2028}x\u{2029}", "\u{7F}\u{85}",
        "{{x}} ${y} %s", "&amp;#x3c;", String(repeating: "long ", count: 3000),
    ]
}
