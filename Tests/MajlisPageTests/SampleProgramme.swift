import MajlisExchange
import MajlisModel

/// A made-up council of three days in two languages, with everything that pages show.
enum SampleProgramme {
    static func text(_ english: String, _ arabic: String? = nil) -> LocalText {
        LocalText(english, language: "en", translations: arabic.map { [.init("ar", $0)] } ?? [])
    }

    /// What harms a reader that does not escape.
    static let hostile = "<script>alert(1)</script> & \"quotes\" 'x' </title> =cmd \u{202E}live\u{0} \u{2067}\r\n😀 حَرَكَات"

    static let hostileText = """
        </script><script>document.title='harmed'</script><img src=x onerror="document.title='harmed'">
        <p>One <b>bold</b></p><p>Two <a href="javascript:alert(1)">bad</a> <a href="https://example.org/?a=1&amp;b=2" onclick="alert(1)">good</a></p>
        <ul><li>a<li>b</ul><p style="display:none">three</p>
        """

    static func make() -> Programme {
        var programme = Programme()
        programme.conference.name = "council"
        programme.conference.title = text("Regional Water Council", "المجلس الإقليمي للمياه")
        programme.conference.subtitle = text("Shared basins", "أحواض مشتركة")
        programme.conference.city = text("Dead Sea", "البحر الميت")
        programme.conference.country = "JO"
        programme.conference.zone = Zone(identifier: "Asia/Amman")
        programme.conference.languages = ["en", "ar"]
        programme.conference.version = "2.1"
        programme.conference.links = [.init(.page, "https://example.org/")]
        programme.rooms = [
            .init(text("Plenary hall", "القاعة الكبرى")), .init(text("Petra room", "قاعة البتراء")), .init(text("Gallery", "الرواق")),
        ]
        programme.tracks = [.init(text("Governance", "الحوكمة")), .init(text("Finance", "التمويل"))]
        programme.tracks[1].color = "#aa3300"
        programme.days = (0..<3).map { Programme.Day(CivilDate(year: 2027, month: 3, day: 14 + $0)!) }
        programme.days[0].title = text("Opening day", "يوم الافتتاح")
        addPeople(to: &programme)
        for day in 0..<3 { addSessions(of: day, to: &programme) }
        var open = Programme.Session(text("Youth forum", "منتدى الشباب"))
        open.name = "youth"
        programme.sessions.append(open)
        addTasks(to: &programme)
        return programme
    }

    private static func addPeople(to programme: inout Programme) {
        for (index, name) in [("Mona Haddad", "منى حداد"), ("Karim Saleh", "كريم صالح"), ("Jean Ferrand", nil), (hostile, nil)].enumerated()
        {
            var person = Programme.Person(text(name.0, name.1))
            person.name = "person\(index)"
            person.affiliations = [text("Ministry of Water", "وزارة المياه")]
            person.country = ["JO", "LB", "FR", "PT"][index]
            if index == 1 { person.honorifics = ["Dr."] }
            if index < 2 { person.text = text("Thirty years of work.\n\nAuthor of several books.", "ثلاثون عاما من العمل.") }
            programme.people.append(person)
            var participant = Programme.Participant(index)
            participant.category = index % 2 == 0 ? text("Delegate", "مندوب") : text("Guest", "ضيف")
            participant.status = index == 2 ? "invited" : "confirmed"
            programme.participants.append(participant)
        }
    }

    private static func addSessions(of day: Int, to programme: inout Programme) {
        func session(
            _ name: String, _ time: String, _ minutes: Int, _ title: LocalText, room: Int?,
            _ change: (inout Programme.Session) -> Void = { _ in }
        ) {
            var session = Programme.Session(title)
            session.name = "\(name)\(day + 1)"
            session.day = day
            session.start = CivilTime(time)
            session.length = minutes * 60
            session.room = room
            session.startInstant = CivilDateTime(programme.days[day].date, session.start!).seconds - 3 * 3600
            change(&session)
            programme.sessions.append(session)
        }
        session("opening", "09:00", 60, text("Opening session", "الجلسة الافتتاحية"), room: 0) {
            $0.tracks = [0]
            $0.type = "Plenary"
            $0.languages = ["ar", "en"]
            $0.parts = [.init(0, .chair), .init(1), .init(2)]
            $0.short = text("Welcome and agenda.", "الترحيب وجدول الأعمال.")
            $0.text = text(
                "Statements by heads of delegation.\n\n- Agenda\n- Officers\n\nSee https://example.org/agenda.", "كلمات رؤساء الوفود.")
            $0.links = [.init(.material, "https://example.org/a.pdf", title: text("Draft agenda")), .init(.page, "javascript:alert(1)")]
        }
        let opening = programme.sessions.count - 1
        session("opening.greeting", "09:00", 10, text("Greeting by the host", "كلمة البلد المضيف"), room: 0) {
            $0.form = .item
            $0.parent = opening
            $0.parts = [.init(1)]
        }
        session("coffee", "10:00", 30, text("Coffee", "استراحة قهوة"), room: nil) { $0.form = .pause }
        session("panel", "10:30", 90, text("Agreements across borders", "اتفاقات عابرة للحدود"), room: 0) {
            $0.tracks = [0]
            $0.type = "Panel"
            $0.parts = [.init(1, .moderator), .init(2)]
        }
        session("money", "10:30", 45, text("Paying for resilience", "تمويل الصمود"), room: 1) {
            $0.tracks = [1]
            $0.type = "Talk"
            $0.languages = ["fr"]
        }
        session("hostile", "11:15", 45, text(hostile), room: 1) {
            $0.type = "\"><b>"
            $0.parts = [.init(3)]
            $0.status = .tentative
            $0.text = text(hostileText)
        }
        session("posters", "13:30", 60, text("Posters", "الملصقات"), room: 2) { $0.status = day == 1 ? .cancelled : nil }
        session("tour", "14:00", 60, text("Guided tour", "جولة"), room: 2)
        session("dinner", "22:00", 210, text("Dinner", "عشاء"), room: 2)
    }

    private static func addTasks(to programme: inout Programme) {
        let tasks = [
            ("Invite the delegations", "دعوة الوفود", "done"), ("Reserve interpreters", "حجز المترجمين", "overdue"),
            ("Print the badges", "طباعة البطاقات", "ready"), (hostile, nil, "blocked"),
        ]
        for (index, each) in tasks.enumerated() {
            var task = Programme.Task(text(each.0, each.1))
            task.list = index < 3 ? text("Before the meeting", "قبل الاجتماع") : nil
            task.state = each.2
            task.owner = index == 2 ? nil : text("Mona Haddad", "منى حداد")
            task.due = CivilDateTime(CivilDate(year: 2027, month: 2, day: 7 + index)!, CivilTime("17:00")!)
            task.isDueAllDay = index != 1
            programme.tasks.append(task)
        }
    }
}
