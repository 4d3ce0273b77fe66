import MajlisModel

@testable import MajlisExchange

/// Programmes that no file gave, for the tests of the script side.
enum HandMade {
    static func date(_ day: Int) -> CivilDate { CivilDate(daysSince1970: 20_000 + day)! }

    static func time(_ hour: Int, _ minute: Int = 0) -> CivilTime { CivilTime(hour: hour, minute: minute)! }

    /// Two days, two rooms, three persons, four sessions.
    static func small() -> Programme {
        var programme = Programme()
        programme.conference.title = LocalText("Water council")
        programme.conference.acronym = "water"
        programme.conference.zone = Zone(identifier: "Asia/Amman")
        programme.conference.languages = ["en"]
        programme.days = [Programme.Day(date(0)), Programme.Day(date(1))]
        programme.rooms = [Programme.Room(LocalText("Main hall")), Programme.Room(LocalText("Room 2"))]
        programme.tracks = [Programme.Track(LocalText("Media"))]
        for (name, id) in [("Mona Haddad", "7"), ("Omar Said", "8"), ("Rima Aziz", "9")] {
            var person = Programme.Person(LocalText(name))
            person.ids = [id]
            programme.people.append(person)
        }
        programme.sessions = [
            session("Welcome", "101", day: 0, time(9), 30, room: 0, [0]),
            session("Wells and pumps", "102", day: 0, time(10), 60, room: 0, [1, 2]),
            session("Talking to the press", "103", day: 0, time(10), 60, room: 1, [0]),
            session("Next steps", "104", day: 1, time(9), 90, room: 1, [2]),
        ]
        return programme
    }

    static func session(
        _ title: String, _ id: String?, day: Int?, _ start: CivilTime?, _ minutes: Int?, room: Int?, _ speakers: [Int] = []
    ) -> Programme.Session {
        var session = Programme.Session(LocalText(title))
        session.ids = id.map { [$0] } ?? []
        session.day = day
        session.start = start
        session.length = minutes.map { $0 * 60 }
        session.room = room
        session.parts = speakers.map { Programme.Part($0) }
        return session
    }
}
