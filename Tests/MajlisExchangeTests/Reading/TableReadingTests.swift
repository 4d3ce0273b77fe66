import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// Tables as planners have them: their dates, their headings, their lists of persons.
@Suite("Reading planners' tables") struct TableReadingTests {
    private func starts(_ dates: [String], header: String = "Date", monthFirst: Bool = false) -> ReadProgramme {
        let rows = dates.enumerated().map { "S\($0.offset),\($0.element),09:00" }
        let text = "Title,\(header),Start\n" + rows.joined(separator: "\n")
        return ProgrammeReader.read(SourceFile(name: "t.csv", text: text), monthFirst: monthFirst)
    }

    private func days(_ read: ReadProgramme) -> [String?] {
        read.programme.sessions.map { session in session.day.map { read.programme.days[$0].date.description } }
    }

    @Test(arguments: [
        (["03/04/2027", "03/15/2027"], ["2027-03-04", "2027-03-15"]), (["03/04/2027", "15/04/2027"], ["2027-04-03", "2027-04-15"]),
        (["3/4/27", "13-4-27"], ["2027-04-03", "2027-04-13"]), (["٠٣/٠٤/٢٠٢٧", "١٥/٠٤/٢٠٢٧"], ["2027-04-03", "2027-04-15"]),
        (["03.04.2027", "03.05.2027"], ["2027-04-03", "2027-05-03"]), (["2027-03-04", "04/04/2027"], ["2027-03-04", "2027-04-04"]),
    ])
    func aColumnTellsItsOrder(dates: [String], expected: [String]) {
        let read = starts(dates)
        #expect(days(read) == expected)
        #expect(read.codes == ["M1022": 1])
    }

    @Test func whereNothingTellsTheOrderIsAssumedAloud() throws {
        let read = starts(["03/04/2027", "04/04/2027"])
        #expect(days(read) == ["2027-04-03", "2027-04-04"])
        #expect(read.codes == ["M1100": 1, "M1022": 1] && read.line(of: "M1100") == 2)
        let other = starts(["03/04/2027", "04/04/2027"], monthFirst: true)
        #expect(days(other) == ["2027-03-04", "2027-04-04"])
        #expect(other.codes == ["M1022": 1])
        // Proof counts for more than the option.
        #expect(days(starts(["03/04/2027", "13/04/2027"], monthFirst: true)) == ["2027-04-03", "2027-04-13"])
        #expect(days(starts(["03/04/2027"], header: "Date (MM/DD/YYYY)")) == ["2027-03-04"])
        // Three days in a row, not the same day of three months.
        let likely = starts(["03/04/2027", "03/05/2027", "03/06/2027"])
        #expect(days(likely) == ["2027-03-04", "2027-03-05", "2027-03-06"] && likely.codes["M1100"] == 1)
    }

    @Test func aColumnOfTwoOrdersIsAskedAbout() {
        let read = starts(["15/03/2027", "03/16/2027", "03/04/2027", "05/05/2027"])
        #expect(days(read) == ["2027-03-15", "2027-03-16", nil, "2027-05-05"])
        #expect(read.codes == ["M1101": 1, "M1022": 1] && read.line(of: "M1101") == 4)
        #expect(read.session("S2")?.further == [Programme.Further("Date", "03/04/2027")])
    }

    @Test(arguments: [
        ("14 March 2027", "2027-03-14"), ("Sunday, March 14th, 2027", "2027-03-14"), ("14-Mar-27", "2027-03-14"),
        ("dimanche 1er août 2027", "2027-08-01"), ("١٤ آذار/مارس ٢٠٢٧", "2027-03-14"), ("الأحد 14 كانون الثاني 2027", "2027-01-14"),
        ("14. März 2027", "2027-03-14"), ("2027/3/4", "2027-03-04"),
    ])
    func datesInWords(text: String, expected: String) { #expect(ReadMoment(text)?.date.description == expected) }

    @Test(arguments: [
        "14 Foo 2027", "March 2027", "14 March", "March 14, 10:00", "32 March 2027", "14 آذار/نيسان 2027", "Day 1, 14 March 2027",
    ])
    func whatIsNoDate(text: String) { #expect(ReadMoment(text) == nil) }

    @Test(arguments: [
        ("10:00–11:30", 600, 690), ("9h30 à 11h", 570, 660), ("1:00-2:30 PM", 780, 870), ("11:00 - 1:30 pm", 660, 810),
        ("9:00 AM to 10:15 a.m.", 540, 615), ("من ٩:٠٠ إلى ١٠:٣٠", 540, 630), ("٩:٠٠ ص – ١:٣٠ م", 540, 810), ("0900-1030", 540, 630),
    ])
    func spansOfTheClock(text: String, start: Int, end: Int) {
        let span = ReadTime.span(text)
        #expect(span?.start == start * 60 && span?.end == end * 60)
    }

    @Test(arguments: [
        ("٦٠", 60), ("٠١:٣٠", 90), ("ساعة ونصف", 90), ("٤٥ دقيقة", 45), ("1.5 h", 90), ("1,25 hours", 75), ("half an hour", 30),
        ("2 h", 120),
        ("1h30", 90),
    ])
    func lengths(text: String, minutes: Int) { #expect(ReadTime.length(text) == minutes * 60) }

    /// A heading above, days that stand once, spans, several people with what they do, a quoted line's end, Arabic digits.
    @Test func anAgendaForPrint() throws {
        let read = try ReadingFixture.read("agenda-print.csv")
        #expect(read.programme.conference.title?.text == "برنامج أيام الماء")
        #expect(read.programme.sessions.map(\.title.text) == ["الافتتاح", "استراحة", "الآبار\nوالأنهار", "الختام"])
        #expect(days(read) == ["2027-03-14", "2027-03-14", "2027-03-14", "2027-03-15"])
        #expect(read.programme.sessions.map { $0.start?.description } == ["09:00", "10:30", "13:00", "09:00"])
        #expect(read.programme.sessions.map(\.length) == [5400, 1800, 5400, 3600])
        #expect(read.people(of: "الافتتاح") == ["لينا قاسم", "سامي حداد"])
        #expect(read.session("الافتتاح")?.parts.map(\.role) == [.moderator, .speaker])
        #expect(read.people(of: "الآبار\nوالأنهار") == ["سامي حداد", "عمر زيد"])
        #expect(read.codes == ["M1102": 1, "M1103": 1, "M1022": 1])
        #expect(read.line(of: "M1102") == 4)
    }

    @Test func whatAListSaysOfPersons() throws {
        let read = try ReadingFixture.read("participants-list.csv")
        let people = read.programme.people
        #expect(people.map(\.title.text) == ["Lina Qasem", "Sami Haddad", "Sami Haddad", "Omar Zaid"])
        #expect(people.map(\.gender) == [.woman, .man, .man, nil])
        #expect(people.map(\.passport) == ["N001", "N002", "N003", nil])
        #expect(people[1].nationalities == ["JO", "FR"] && people[0].honorifics == ["Dr"])
        // The thirteenth of December proves that the second of April is none of February.
        #expect(people.map { $0.birthDate?.description } == ["1985-04-02", "1979-12-13", nil, nil])
        #expect(read.programme.participants.map(\.person) == [0, 1, 2, 3])
        #expect(read.programme.participants[1].further.map(\.name) == ["Passport expiry", "Diet", "job title"])
        #expect(people.allSatisfy { $0.ids.isEmpty })
        // Heading; numbers of rows; one name of two; the row said twice; nobody; a gender and a date that are none.
        #expect(read.codes == ["M1103": 1, "M1021": 1, "M1111": 1, "M1112": 1, "M1113": 1, "M1011": 2])
    }

    @Test func personalColumnsStandUnderTheirOwnProtection() throws {
        let read = try ReadingFixture.read("participants-list.csv")
        let script = ProgrammeScript(read.programme, path: "p.csv", format: "csv", language: .english)
        let text = String(decoding: try #require(script.bytes), as: UTF8.self)
        for line in [
            "gender woman", "passport \"N001\"", "birth_date 1985-04-02", "nationality \"JO\", \"FR\"", "contact \"lina@example.org\"",
        ] {
            #expect(text.contains(line), "\(line)")
        }
        #expect(text.contains("field diet: text access confidential") && text.contains("field passport_expiry: text access confidential"))
        #expect(!script.remarks.contains { $0.code == .importFieldRenamed })
    }

    @Test(arguments: [
        ("Session,Title,Time,Room\nPlenary,Wells,10:00,R", "Wells"), ("المهمة;الموعد\nحجز;2027-02-01", nil),
        ("الجلسة;الموعد;القاعة\nالآبار;2027-02-01 10:00;R", "الآبار"), ("Title / العنوان,Start / البداية\nWells,2027-02-01 10:00", "Wells"),
        ("Title,Responsible,Start\nWells,Lina Qasem,2027-02-01 10:00", "Wells"),
    ])
    func headersThatCouldBeTwoThings(text: String, title: String?) {
        let read = ReadingFixture.parse(text, named: "t.csv")
        #expect(read.programme.sessions.map(\.title.text) == (title.map { [$0] } ?? []))
        #expect(read.programme.tasks.count == (title == nil ? 1 : 0))
        #expect(read.programme.tasks.allSatisfy { $0.due != nil })
    }

    @Test func aTableWithoutAKnownColumnIsToldWhatItNames() {
        let read = ReadingFixture.parse("Room,Seats\nA,40", named: "t.csv")
        #expect(read.codes == ["M1006": 1])
        guard case .message(let problem)? = read.findings.first?.message["problem"] else { return #expect(Bool(false)) }
        #expect(problem["found"] == .list([.text("Room"), .text("Seats")]))
    }

    @Test func identitiesInArabicDigitsAndNumbersOfRows() {
        let read = ReadingFixture.parse("المعرف,العنوان,البداية\n١٠١,أ,2027-02-01 10:00\n١٠٢,ب,2027-02-01 11:00", named: "t.csv")
        #expect(read.programme.sessions.map(\.ids) == [["101"], ["102"]])
        let serial = ReadingFixture.parse("م,العنوان,البداية\n١,أ,2027-02-01 10:00\n٢,ب,2027-02-01 11:00", named: "t.csv")
        #expect(serial.programme.sessions.map(\.ids) == [[], []] && serial.codes["M1021"] == 1)
    }

    @Test func listsBeyondTheirBoundsAreCounted() {
        let names = (0...2_001).map { "Person\($0) X" }.joined(separator: ";")
        let read = ReadingFixture.parse("title,start,speakers\nT,2027-02-01 10:00,\(names)", named: "t.csv")
        #expect(read.session("T")?.parts.count == 2_000 && read.codes["M1108"] == 1)
    }

    @Test(arguments: [
        ("Dr. Lina Qasem", "Dr.", "Lina Qasem"), ("معالي الدكتور سامي حداد", "معالي الدكتور", "سامي حداد"),
        ("د. لينا قاسم", "د.", "لينا قاسم"),
        ("M. Sami Haddad", "M.", "Sami Haddad"), ("Dr. Haddad", nil, "Dr. Haddad"), ("J.R.R. Zaid Amari", nil, "J.R.R. Zaid Amari"),
        ("L. Qasem Amari", nil, "L. Qasem Amari"), ("Lina Qasem", nil, "Lina Qasem"),
    ])
    func titlesBeforeNames(text: String, honorific: String?, name: String) {
        let read = TableWords.honorific(in: text)
        #expect(read.honorific == honorific && read.name == name)
    }

    @Test func onePersonWithAndWithoutTitle() {
        let read = ReadingFixture.parse(
            "What,When,Where,Who\nWells,2027-03-14 10:00,Petra,Dr. Lina Qasem\nRivers,\"Day 2 - 15 March 2027\",Petra,Lina Qasem",
            named: "t.csv")
        #expect(read.programme.people.map(\.title.text) == ["Lina Qasem"] && read.programme.people[0].honorifics == ["Dr."])
        #expect(read.place("Rivers") == "2027-03-15" && read.programme.rooms.map(\.title.text) == ["Petra"])
    }

    @Test func aFamilysNameBesideTheFirstOne() {
        let read = ReadingFixture.parse("Name;Vorname;Telefon\nAmari;Zoë;1\nHaddad;Sami;2", named: "t.csv")
        #expect(read.programme.people.map(\.title.text) == ["Zoë Amari", "Sami Haddad"])
        #expect(read.programme.people.map(\.contacts) == [["1"], ["2"]])
    }

    /// Times grow with the file, not with its square, where all titles are one.
    @Test func manySessionsOfOneTitleAtOnce() {
        func time(_ count: Int) -> Duration {
            let rows = (0..<count).map { "Talk,2027-03-14,09:00,10:00,R,Person \($0)" }
            let read = ReadingFixture.parse("title,date,start,end,room,speaker\n" + rows.joined(separator: "\n"), named: "t.csv")
            return ContinuousClock().measure {
                _ = ProgrammeScript(read.programme, path: "t.csv", format: "csv", language: .english)
            }
        }
        let (small, large) = (time(400), time(3_200))
        #expect(large < small * 24, "\(small) \(large)")
    }
}
