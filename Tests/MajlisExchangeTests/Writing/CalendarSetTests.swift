import MajlisExchange
import MajlisModel
import Testing

@Suite struct CalendarSetTests {
    private func titles(_ member: CalendarSet.Member) -> [String] {
        let lint = ICSLint(member.written.bytes)
        #expect(lint.problems.isEmpty, "\(lint.problems)")
        return lint.calendar?.parts.compactMap { $0.value("SUMMARY") } ?? []
    }

    @Test func aCalendarForEach() {
        let set = CalendarSet(SampleProgramme.conference())
        let people = set.calendars(per: .person)
        #expect(people.map(\.fileName) == ["mona.ics", "omar.ics"])
        #expect(people.map(titles) == [["Opening"], ["Opening"]])
        let names = people.compactMap { ICSLint($0.written.bytes).calendar?.value("NAME") }
        #expect(names == ["Summit: Mona Amin", "Summit: Omar Deeb"])
        #expect(set.calendars(per: .room).map(\.fileName) == ["hall.ics", "annex.ics"])
        #expect(set.calendars(per: .track).map(titles) == [["Opening"]])
    }

    @Test func itsEntriesHaveTheIdentitiesOfTheWhole() {
        let programme = SampleProgramme.conference()
        func uids(_ bytes: [UInt8]) -> [String] { ICSLint(bytes).calendar?.parts.compactMap { $0.value("UID") } ?? [] }
        let whole = Set(uids(CalendarWriter(programme).write().bytes))
        for part in ProgrammePart.allCases {
            for member in CalendarSet(programme).calendars(per: part) { #expect(whole.isSuperset(of: uids(member.written.bytes))) }
        }
    }

    @Test func namesOfFilesAreSafeAndDifferent() {
        var programme = Programme()
        programme.conference.zone = .utc
        programme.days = [Programme.Day(CivilDate("2027-03-14")!)]
        for title in ["../../etc/passwd", "a/b", "A B", "a b", "", "قاعة الشام", "con:?*", "\u{0}x"] {
            programme.rooms.append(Programme.Room(LocalText(title)))
            var session = Programme.Session(LocalText("In \(title)"))
            (session.day, session.start, session.length, session.room) = (0, .midnight, 60, programme.rooms.count - 1)
            programme.sessions.append(session)
        }
        let names = CalendarSet(programme).calendars(per: .room).map(\.fileName)
        #expect(names == ["etc-passwd.ics", "a-b.ics", "a-b-2.ics", "a-b-3.ics", "calendar.ics", "قاعة-الشام.ics", "con.ics", "x.ics"])
    }

    @Test func tasksPerOwner() {
        var options = CalendarWriter.Options()
        options.view = .tasks
        let members = CalendarSet(SampleProgramme.conference(), options).calendars(per: .person)
        #expect(members.map(\.fileName) == ["omar.ics"])
        #expect(members.map(titles) == [["Send invitations"]])
    }

    @Test func whoHasNothingAnyMoreIsToldSo() throws {
        var programme = SampleProgramme.conference()
        let before = try #require(CalendarSet(programme).calendars(per: .person).last)
        programme.sessions[0].parts = [Programme.Part(0)]
        let earlier = try PreviousCalendar(before.written.bytes, path: before.fileName)
        let after = CalendarSet(programme).calendars(per: .person) { name throws(Never) in name == before.fileName ? earlier : nil }
        let own = try #require(after.last)
        #expect(own.fileName == "omar.ics")
        #expect(ICSLint(own.written.bytes).calendar?.parts.last?.value("STATUS") == "CANCELLED")
    }

    private func value(_ property: String, _ member: CalendarSet.Member) -> String? {
        ICSLint(member.written.bytes).calendar?.value(property)
    }

    @Test func whoeverOwnsATaskHasACalendar() throws {
        let programme = try PlannedScript.programme(
            """
            person mona "Mona Haddad"
            person khaled "Khaled Amin"
            person inner "Inner Circle" access staff
            organization board "Water Board"
            role office "Conference office" members khaled, inner
            role desk "Front desk"
            conference c "C" zone "UTC" date 2027-03-29 {
                day d 2027-03-29 { session s "One" at 10:00 for 1h chair mona }
                checklist prep "Preparation" {
                    task hall "Book the hall" owner khaled due 2027-02-01
                    task invite "Invite" owner office due 2027-02-02
                    task speech "Write" owner mona due 2027-02-03
                    task fund "Fund" owner board due 2027-02-04
                    task keys "Keys" owner desk due 2027-02-05
                    task quiet "Quiet" owner inner due 2027-02-06
                }
            }
            """)
        var options = CalendarWriter.Options()
        options.view = .tasks
        let members = CalendarSet(programme, options).calendars(per: .person)
        let all = Dictionary(uniqueKeysWithValues: members.map { ($0.fileName, titles($0)) })
        #expect(all == ["mona.ics": ["Write"], "khaled.ics": ["Book the hall", "Invite"], "board.ics": ["Fund"], "desk.ics": ["Keys"]])
        // They take no part in the conference.
        #expect(CalendarSet(programme).calendars(per: .person).map(\.fileName) == ["mona.ics"])
        let table = String(decoding: ProgrammeTable(programme).write(.participants), as: UTF8.self)
        #expect(table.contains("Mona Haddad") && !table.contains("Khaled Amin"))
        _ = try ProgrammeSelection(person: "khaled", in: programme)
    }

    @Test func namesakesAreToldApart() throws {
        let programme = try PlannedScript.programme(
            """
            person ali1 "Ahmed Ali"
            person ali2 "Ahmed Ali"
            conference c "C" zone "UTC" date 2027-03-29 {
                day d 2027-03-29 {
                    session s "One" at 10:00 for 1h chair ali1
                    session t "Two" at 11:00 for 1h chair ali2
                }
                task first "Only for the first" owner ali1 due 2027-02-01
            }
            """)
        let sessions = CalendarSet(programme).calendars(per: .person)
        #expect(sessions.map(titles) == [["One"], ["Two"]])
        #expect(Set(sessions.map { value("UID", $0) }).count == 2)
        var options = CalendarWriter.Options()
        options.view = .tasks
        #expect(CalendarSet(programme, options).calendars(per: .person).map(\.fileName) == ["ali1.ics"])
    }

    @Test(arguments: ProgrammePart.allCases)
    func whatHasLeftIsToldSo(_ part: ProgrammePart) throws {
        var programme = SampleProgramme.conference()
        let before = CalendarSet(programme).calendars(per: part)
        let gone = try #require(before.first { titles($0) == ["Opening"] })
        var files = Dictionary(uniqueKeysWithValues: before.map { ($0.fileName, $0.written.bytes) })
        // Calendars of others, and what is none, are left alone.
        var other = programme
        other.conference.name = "other"
        other.people[0].name = "else"
        files["other.ics"] = CalendarSet(other).calendars(per: part).first?.written.bytes
        files["whole.ics"] = CalendarWriter(programme).write().bytes
        files["broken.ics"] = Array("BEGIN".utf8)
        files["notes.txt"] = []
        programme.sessions.removeFirst()
        programme.people = []
        programme.participants = []
        programme.rooms = []
        programme.tracks = []
        programme.sessions[0].room = nil
        let after = try CalendarSet(programme).calendars(per: part, earlier: files.keys.sorted()) { name in
            try files[name].map { try PreviousCalendar($0, path: name) }
        }
        #expect(Set(after.map(\.fileName)) == Set(before.map(\.fileName)))
        let own = try #require(after.first { $0.fileName == gone.fileName })
        let entry = try #require(ICSLint(own.written.bytes).calendar?.parts.last)
        #expect(entry.value("STATUS") == "CANCELLED" && entry.value("SEQUENCE") == "1")
        #expect(entry.value("SUMMARY") == "No longer in the programme")
        #expect(value("UID", own) == value("UID", gone) && value("NAME", own) == "Summit")
        // And again.
        let third = try CalendarSet(programme).calendars(per: part, earlier: [gone.fileName]) { name in
            try PreviousCalendar(own.written.bytes, path: name)
        }
        #expect(third.map(\.written.bytes) == [own.written.bytes])
    }

    @Test func oneWhoHasLeftIsKnownByAnEarlierCalendar() throws {
        var programme = SampleProgramme.conference()
        let bytes = CalendarWriter(programme).write(try ProgrammeSelection(person: "omar", in: programme)).bytes
        let earlier = try PreviousCalendar(bytes, path: "omar.ics")
        programme.people.removeLast()
        programme.sessions[0].parts = [Programme.Part(0)]
        for word in ["omar", "Omar Deeb", "deeb"] {
            #expect(ProgrammeSelection(goneSince: earlier, .person, calledAs: word, in: programme) != nil, "\(word)")
        }
        #expect(ProgrammeSelection(goneSince: earlier, .person, calledAs: "hala", in: programme) == nil)
        #expect(ProgrammeSelection(goneSince: earlier, .room, calledAs: "omar", in: programme) == nil)
        #expect(ProgrammeSelection(goneSince: earlier, .person, calledAs: "omar", in: programme, .tasks) == nil)
        var options = CalendarWriter.Options()
        options.previous = earlier
        let gone = try #require(ProgrammeSelection(goneSince: earlier, .person, calledAs: "omar", in: programme))
        let after = ICSLint(CalendarWriter(programme, options).write(gone).bytes)
        #expect(after.calendar?.parts.last?.value("STATUS") == "CANCELLED" && after.problems.isEmpty)
    }

    @Test func wordsOfReadersFindParts() throws {
        let programme = SampleProgramme.conference()
        func sessions(_ person: String) throws -> ProgrammeSelection { try ProgrammeSelection(person: person, in: programme) }
        let expected = try sessions("mona")
        for word in ["Mona Amin", "mona amin", "amin", "منى أمين", "مني امين"] { #expect(try sessions(word) == expected, "\(word)") }
        let error = #expect(throws: UnknownPart.self) { try sessions("nobody") }
        #expect(error?.message.code == .filterUnknownAll)
        #expect(throws: UnknownPart.self) { try ProgrammeSelection(room: "cellar", in: programme) }
        #expect(throws: UnknownPart.self) { try ProgrammeSelection(track: "cellar", in: programme) }
    }
}
