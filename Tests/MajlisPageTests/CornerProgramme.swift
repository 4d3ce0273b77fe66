import MajlisExchange
import MajlisModel

/// Two days in Kathmandu in which all that is easily overlooked comes: nights, what does not take place, parts in other rooms, much at a time.
enum CornerProgramme {
    static func make() -> Programme {
        var programme = Programme()
        programme.conference.name = "corners"
        programme.conference.title = SampleProgramme.text("Corners", "زوايا")
        programme.conference.zone = Zone(identifier: "Asia/Kathmandu")
        programme.rooms = [
            .init(SampleProgramme.text("Main hall", "القاعة الكبرى")), .init(SampleProgramme.text("Garden room", "قاعة الحديقة")),
        ]
        programme.people = [.init(SampleProgramme.text("Mona Haddad", "منى حدّاد")), .init(SampleProgramme.text("Sami Nasser"))]
        programme.days = [13, 14, 15].compactMap { CivilDate(year: 2027, month: 3, day: $0) }.map { Programme.Day($0) }
        add("early", "Dawn", 0, "00:30", 60, room: 0, to: &programme) { $0.parts = [.init(0, .chair), .init(1), .init(0)] }
        add("noon", "Noon", 0, "12:00", 60, room: 0, to: &programme)
        add("off", "Not at all", 0, "12:00", 60, room: 1, to: &programme) {
            $0.status = .cancelled
            $0.parts = [.init(1)]
        }
        add("later", "Some other time", 0, "12:30", 60, room: 1, to: &programme) { $0.status = .postponed }
        add("coffee", "Coffee", 0, "14:00", 30, room: nil, to: &programme) { $0.form = .pause }
        add("whole", "In parts", 0, "15:00", 60, room: 0, to: &programme) { $0.type = "panel" }
        let whole = programme.sessions.count - 1
        add("whole.garden", "Outside", 0, "15:20", 20, room: 1, to: &programme) {
            $0.form = .item
            $0.parent = whole
            $0.type = "talk"
            $0.status = .cancelled
            $0.parts = [.init(1)]
        }
        add("night", "Night", 0, "23:30", 120, room: 0, to: &programme)
        add("late", "Late tea", 0, "25:45", 60, room: 0, to: &programme) { $0.parts = [.init(0)] }
        add("next", "Next day", 1, "09:00", 60, room: 0, to: &programme)
        for number in 1...14 { add("much\(number)", "Much at a time \(number)", 1, "15:00", 60, room: nil, to: &programme) }
        add("far", "Far away", 1, "10:00", 60, room: nil, zone: Zone(identifier: "Europe/Lisbon"), to: &programme) { $0.parts = [.init(1)] }
        var open = Programme.Session(SampleProgramme.text("Some day"))
        open.name = "open"
        programme.sessions.append(open)
        return programme
    }

    private static func add(
        _ name: String, _ title: String, _ day: Int, _ time: String, _ minutes: Int, room: Int?, zone: Zone? = nil,
        to programme: inout Programme,
        _ change: (inout Programme.Session) -> Void = { _ in }
    ) {
        var session = Programme.Session(SampleProgramme.text(title))
        session.name = name
        session.day = day
        session.start = CivilTime(time)
        session.length = minutes * 60
        session.room = room
        session.zone = zone
        if let start = session.start, let zone = zone ?? programme.conference.zone {
            session.startInstant = zone.resolve(programme.days[day].date, start).instant.seconds
        }
        change(&session)
        programme.sessions.append(session)
    }
}
