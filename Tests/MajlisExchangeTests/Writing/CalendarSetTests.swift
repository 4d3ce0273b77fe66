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
