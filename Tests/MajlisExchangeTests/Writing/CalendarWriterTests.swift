import MajlisExchange
import MajlisModel
import MajlisReport
import Testing

@Suite struct CalendarWriterTests {
    private func calendar(_ programme: Programme, _ options: CalendarWriter.Options = .init()) throws -> ICSLint.Component {
        let lint = ICSLint(CalendarWriter(programme, options).write().bytes)
        #expect(lint.problems.isEmpty, "\(lint.problems.prefix(5))")
        return try #require(lint.calendar)
    }

    private func events(_ calendar: ICSLint.Component) -> [ICSLint.Component] { calendar.parts.filter { $0.name == "VEVENT" } }

    @Test func aSessionIsAnEventByTheClockOfItsZone() throws {
        let calendar = try calendar(SampleProgramme.conference())
        let opening = try #require(events(calendar).first)
        #expect(opening.value("UID") == "0c6d2d0a-28df-4f5e-9b9d-0b6b1e1e0001")
        #expect(opening.value("DTSTART") == "20270314T090000" && opening.parameter("TZID", of: "DTSTART") == "Asia/Amman")
        #expect(opening.value("DTEND") == "20270314T103000")
        #expect(opening.value("SUMMARY") == "Opening" && opening.parameter("LANGUAGE", of: "SUMMARY") == "en")
        #expect(opening.value("LOCATION") == #"Great Hall\, Palace of Talks\, Amman"#)
        #expect(opening.value("CATEGORIES") == #"Water\, land"#)
        #expect(opening.value("STATUS") == "CONFIRMED" && opening.value("TRANSP") == "OPAQUE" && opening.value("SEQUENCE") == "0")
        #expect(opening.value("URL") == "https://summit.example/opening")
        #expect(opening.values("ATTACH") == ["https://summit.example/a.pdf"])
        let description = ICSLint.text(try #require(opening.value("DESCRIPTION")))
        let expected =
            "Why we meet\n\nChair: Dr Mona Amin\nSpeaker: Omar Deeb\n\nAn hour of words.\n\nFirst paragraph.\nSecond line.\n\nSecond paragraph."
        #expect(description == expected)
    }

    @Test func itSaysTheWordsOfTheLanguageAskedFor() throws {
        var options = CalendarWriter.Options()
        options.convention = Convention(.arabic)
        let calendar = try calendar(SampleProgramme.conference(), options)
        #expect(calendar.value("NAME") == "القمة" && calendar.value("X-WR-CALNAME") == "القمة")
        let opening = try #require(events(calendar).first)
        #expect(opening.value("SUMMARY") == "الافتتاح" && opening.parameter("LANGUAGE", of: "SUMMARY") == "ar")
        #expect(opening.value("CATEGORIES") == "المياه والأرض" && opening.parameter("LANGUAGE", of: "CATEGORIES") == "ar")
        let night = try #require(events(calendar).dropFirst().first)
        // What is not translated keeps its language.
        #expect(night.parameter("LANGUAGE", of: "SUMMARY") == "en")
    }

    @Test func whatIsPastMidnightStandsOnTheNextDay() throws {
        let night = try #require(events(try calendar(SampleProgramme.conference())).dropFirst().first)
        #expect(night.value("DTSTART") == "20270315T013000" && night.value("DTEND") == "20270315T020000")
        #expect(night.value("STATUS") == "CANCELLED" && night.value("TRANSP") == "TRANSPARENT")
    }

    @Test func anOpenTimeIsAWholeDayAndPausesBlockNothing() throws {
        let all = events(try calendar(SampleProgramme.conference()))
        let press = try #require(all.first { $0.value("SUMMARY") == "Press" })
        #expect(press.value("DTSTART") == "20270315" && press.parameter("VALUE", of: "DTSTART") == "DATE")
        #expect(press.value("DTEND") == "20270316" && press.value("STATUS") == "TENTATIVE" && press.value("TRANSP") == "TRANSPARENT")
        let coffee = try #require(all.first { $0.value("SUMMARY") == "Coffee" })
        #expect(coffee.value("TRANSP") == "TRANSPARENT")
    }

    @Test func whatHasNoDateIsSaidToBeLeftOut() {
        let written = CalendarWriter(SampleProgramme.conference()).write()
        #expect(written.notices.map(\.code) == [.calendarLeftOut])
    }

    @Test func withoutAZoneTimesFloatAndThatIsSaid() throws {
        let written = CalendarWriter(SampleProgramme.conference(zone: nil)).write()
        let lint = ICSLint(written.bytes)
        #expect(lint.problems.isEmpty, "\(lint.problems)")
        let opening = try #require(lint.calendar.map(events)?.first)
        #expect(opening.value("DTSTART") == "20270314T090000" && opening.parameter("TZID", of: "DTSTART") == nil)
        #expect(written.notices.map(\.code).contains(.calendarWithoutZone))
    }

    @Test func participantsAreNamesWithoutAddresses() throws {
        let opening = try #require(events(try calendar(SampleProgramme.conference())).first)
        let people = opening.parts.filter { $0.name == "PARTICIPANT" }
        #expect(people.map { $0.value("SUMMARY") } == ["Dr Mona Amin", "Omar Deeb"])
        #expect(people.map { $0.value("PARTICIPANT-TYPE") } == ["ACTIVE", "SPEAKER"])
        #expect(people.map { $0.value("CATEGORIES") } == ["CHAIR", "SPEAKER"])
        #expect(opening.value("ATTENDEE") == nil && opening.value("ORGANIZER") == nil)
    }

    @Test func aPartOfASessionStandsInItsDescription() throws {
        var programme = SampleProgramme.conference()
        var item = Programme.Session(LocalText("Greeting", language: "en"))
        (item.name, item.parent, item.form) = ("opening.greeting", 0, .item)
        (item.day, item.start, item.length, item.parts) = (0, CivilTime("09:10"), 600, [Programme.Part(1)])
        programme.sessions.append(item)
        let all = events(try calendar(programme))
        #expect(!all.contains { $0.value("SUMMARY") == "Greeting" })
        #expect(ICSLint.text(all[0].value("DESCRIPTION") ?? "").hasSuffix("09:10 Greeting (Omar Deeb)"))
        // Where the session itself is not asked for, its part is an event.
        let selection = try ProgrammeSelection(person: "omar", in: programme)
        programme.sessions[0].parts = [Programme.Part(0)]
        let own = try ProgrammeSelection(person: "omar", in: programme)
        #expect(ICSLint(CalendarWriter(programme).write(own).bytes).calendar.map(events)?.map { $0.value("SUMMARY") } == ["Greeting"])
        #expect(selection != own)
    }

    @Test func tasksAreThingsToDoWithAReminder() throws {
        var options = CalendarWriter.Options()
        options.view = .tasks
        let task = try #require(try calendar(SampleProgramme.conference(), options).parts.first { $0.name == "VTODO" })
        #expect(task.value("DUE") == "20270201" && task.parameter("VALUE", of: "DUE") == "DATE")
        #expect(task.value("STATUS") == "NEEDS-ACTION" && task.value("CONTACT") == "Omar Deeb" && task.value("CATEGORIES") == "Before")
        let alarm = try #require(task.parts.first)
        #expect(alarm.value("TRIGGER") == "-PT15H" && alarm.parameter("RELATED", of: "TRIGGER") == "END")
        #expect(alarm.value("DESCRIPTION") == "Due on Monday 1 February 2027: Send invitations")
    }

    @Test func tasksDueAtATimeAndTasksThatAreDone() throws {
        var programme = SampleProgramme.conference()
        programme.tasks[0].due = CivilDateTime(CivilDate("2027-02-01")!, CivilTime("12:00")!)
        programme.tasks[0].isDueAllDay = false
        var done = programme.tasks[0]
        (done.name, done.state) = ("prepare.done", "done")
        programme.tasks.append(done)
        var options = CalendarWriter.Options()
        options.view = .tasks
        let tasks = try calendar(programme, options).parts.filter { $0.name == "VTODO" }
        #expect(tasks[0].value("DUE") == "20270201T120000" && tasks[0].parameter("TZID", of: "DUE") == "Asia/Amman")
        #expect(tasks[0].parts.first?.value("TRIGGER") == "-P1D")
        #expect(tasks[1].value("STATUS") == "COMPLETED" && tasks[1].parts.isEmpty)
    }

    @Test func hostileTextsComeBackAsTheyWere() throws {
        let programme = SampleProgramme.hostileProgramme()
        let calendar = try calendar(programme)
        let titles = events(calendar).map { ICSLint.text($0.value("SUMMARY") ?? "") }
        #expect(titles == SampleProgramme.hostile.map(plain))
        #expect(events(calendar).allSatisfy { $0.values("UID").count == 1 && $0.value("UID") != "fake" })
        #expect(Set(events(calendar).compactMap { $0.value("CATEGORIES") }.map(ICSLint.text)) == [SampleProgramme.hostile[10]])
    }

    /// What iCalendar can hold of a text: every line break is one, and no control but the tab.
    private func plain(_ text: String) -> String {
        var result = ""
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where last == "\r": break
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
            case 0x09: result.append("\t")
            case 0..<0x20, 0x7F: result.unicodeScalars.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
            last = scalar
        }
        return result
    }

    @Test func theSameProgrammeGivesTheSameBytes() {
        let programme = SampleProgramme.conference()
        #expect(CalendarWriter(programme).write().bytes == CalendarWriter(programme).write().bytes)
    }

    @Test func aStampIsTheDaySaidOrCountsChanges() throws {
        var programme = SampleProgramme.conference()
        programme.sessions[0].sequence = 3
        #expect(events(try calendar(programme)).first?.value("DTSTAMP") == "19700101T000003Z")
        var options = CalendarWriter.Options()
        options.asOf = CivilDate("2027-01-02")
        #expect(events(try calendar(programme, options)).first?.value("DTSTAMP") == "20270102T000000Z")
    }

    @Test func uidsOfCalendarsAreKeptAndNeverTwice() {
        var programme = SampleProgramme.conference()
        programme.sessions[1].ids = ["talk-7@example.org"]
        programme.sessions[2].ids = ["talk-7@example.org"]
        let uids = CalendarIdentities(programme).session
        #expect(uids[1] == "talk-7@example.org")
        #expect(Set(uids).count == uids.count)
        // Moving changes none of them.
        programme.sessions[0].start = CivilTime("15:00")
        programme.sessions[0].room = 1
        programme.sessions[3].day = 0
        #expect(CalendarIdentities(programme).session == uids)
    }
}
