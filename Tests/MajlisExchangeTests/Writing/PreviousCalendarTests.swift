import MajlisExchange
import MajlisModel
import MajlisText
import Testing

@Suite struct PreviousCalendarTests {
    private func written(_ programme: Programme, after previous: [UInt8]? = nil, asOf: String? = nil) throws -> [UInt8] {
        var options = CalendarWriter.Options()
        options.previous = try previous.map { try PreviousCalendar($0, path: "old.ics") }
        options.asOf = asOf.flatMap { CivilDate($0) }
        let bytes = CalendarWriter(programme, options).write().bytes
        let problems = ICSLint(bytes).problems
        #expect(problems.isEmpty, "\(problems)")
        return bytes
    }

    private func event(_ title: String, in bytes: [UInt8]) throws -> ICSLint.Component {
        try #require(ICSLint(bytes).calendar?.parts.first { $0.value("SUMMARY") == title })
    }

    @Test func whatIsTheSameStaysByteForByte() throws {
        let first = try written(SampleProgramme.conference(), asOf: "2027-01-01")
        #expect(try written(SampleProgramme.conference(), after: first, asOf: "2027-02-02") == first)
    }

    @Test func whatMovedCountsOneMore() throws {
        var programme = SampleProgramme.conference()
        let first = try written(programme)
        programme.sessions[0].start = CivilTime("11:00")
        let second = try written(programme, after: first)
        #expect(try event("Opening", in: second).value("SEQUENCE") == "1")
        #expect(try event("Opening", in: second).value("DTSTAMP") == "19700101T000001Z")
        #expect(try event("Night talk", in: second).value("SEQUENCE") == "0")
        // Once changed is once counted.
        #expect(try written(programme, after: second) == second)
        programme.sessions[0].room = 1
        #expect(try event("Opening", in: try written(programme, after: second)).value("SEQUENCE") == "2")
    }

    @Test func aSequenceFromEventsIsNeverLowered() throws {
        var programme = SampleProgramme.conference()
        let first = try written(programme)
        programme.sessions[0].start = CivilTime("11:00")
        programme.sessions[0].sequence = 4
        #expect(try event("Opening", in: try written(programme, after: first)).value("SEQUENCE") == "4")
    }

    @Test func whatHasVanishedIsCalledOffAndComesBack() throws {
        var programme = SampleProgramme.conference()
        programme.sessions[3].form = .session
        let first = try written(programme, asOf: "2027-01-01")
        var without = programme
        without.sessions.remove(at: 3)
        let second = try written(without, after: first, asOf: "2027-01-05")
        let gone = try event("No longer in the programme", in: second)
        #expect(gone.value("STATUS") == "CANCELLED" && gone.value("SEQUENCE") == "1" && gone.value("TRANSP") == "TRANSPARENT")
        #expect(gone.value("DTSTAMP") == "20270105T000000Z" && gone.value("DTSTART") == "20270315T103000")
        // It stays called off, unchanged.
        #expect(try written(without, after: second, asOf: "2027-01-09") == second)
        let third = try written(programme, after: second, asOf: "2027-01-10")
        #expect(try event("Coffee", in: third).value("STATUS") == "CONFIRMED" && event("Coffee", in: third).value("SEQUENCE") == "2")
        #expect(try written(programme, after: third) == third)
    }

    @Test func zonesOfWhatIsCalledOffStayDefined() throws {
        let first = try written(SampleProgramme.conference())
        var elsewhere = SampleProgramme.conference(zone: "Europe/Paris")
        elsewhere.sessions.removeAll()
        _ = try written(elsewhere, after: first)
        // Also one that nobody else knows.
        let own = String(decoding: first, as: UTF8.self).replacing("Asia/Amman", with: "Our/Zone")
        _ = try written(elsewhere, after: Array(own.utf8))
    }

    @Test func changesOfTasksCountToo() throws {
        var programme = SampleProgramme.conference()
        var options = CalendarWriter.Options()
        options.view = .tasks
        let first = CalendarWriter(programme, options).write().bytes
        programme.tasks[0].due = CivilDateTime(CivilDate("2027-02-08")!)
        options.previous = try PreviousCalendar(first, path: "old.ics")
        let task = try event("Send invitations", in: CalendarWriter(programme, options).write().bytes)
        #expect(task.value("SEQUENCE") == "1" && task.value("DUE") == "20270208")
        programme.tasks.removeAll()
        let gone = try event("No longer in the programme", in: CalendarWriter(programme, options).write().bytes)
        #expect(gone.value("STATUS") == "CANCELLED" && gone.parts.isEmpty && gone.value("DUE") == "20270201")
    }

    /// What was public once and is withheld now is called off without a word of it, however often the calendar is written since.
    @Test(arguments: ["staff", "confidential"])
    func whatIsWithheldNowIsCalledOffWithoutItsWords(_ access: String) throws {
        let script = """
            room vault "CANARY room"
            person secret "CANARY person"
            conference c "C" zone "UTC" date 2027-01-02 {
                day d 2027-01-02 {
                    session open_one "Open" at 09:00 for 1h
                    session closed "CANARY title" subtitle "CANARY" at 11:00 for 1h room vault { chair secret; text "CANARY"; status cancelled }
                }
            }
            """
        let before = try written(PlannedScript.programme(script))
        #expect(String(decoding: before, as: UTF8.self).contains("CANARY title"))
        let withheld = try PlannedScript.programme(script.replacing("chair secret;", with: "access \(access); chair secret;"))
        let after = try written(withheld, after: before)
        let text = String(decoding: after, as: UTF8.self)
        #expect(!text.contains("CANARY") && !text.contains(access), "\(text)")
        let gone = try event("No longer in the programme", in: after)
        #expect(
            gone.parts.isEmpty
                && Set(gone.properties.map(\.name)) == [
                    "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "X-MAJLIS-KIND",
                ])
        #expect(gone.value("SEQUENCE") == "1" && gone.value("DTSTART") == "20270102T110000Z")
        #expect(try written(withheld, after: after) == after)
        // What may be shown and is only cancelled says what it was.
        #expect(try event("CANARY title", in: try written(PlannedScript.programme(script), after: before)).value("STATUS") == "CANCELLED")
    }

    @Test func whatIsStillShownElsewhereKeepsItsTitle() throws {
        var programme = SampleProgramme.conference()
        let first = try written(programme)
        (programme.sessions[0].day, programme.sessions[0].start) = (nil, nil)
        let gone = try event("Opening", in: try written(programme, after: first))
        #expect(gone.value("STATUS") == "CANCELLED" && gone.value("COMMENT") == "No longer in the programme")
        #expect(gone.value("DESCRIPTION") == nil && gone.value("LOCATION") == nil && gone.parts.isEmpty)
    }

    @Test(arguments: ["", "hello", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "{\"version\": 1}"])
    func whatIsNoCalendarIsRefused(_ text: String) {
        #expect(throws: CalendarProblem.self) { try PreviousCalendar(Array(text.utf8), path: "old.ics") }
    }

    @Test func whatIsCutIsRefusedAtEveryPlace() throws {
        let whole = CalendarWriter(SampleProgramme.conference()).write().bytes
        for length in stride(from: 0, to: whole.count - 16, by: 7) {
            let cut = Array(whole.prefix(length))
            let error = #expect(throws: CalendarProblem.self) { try PreviousCalendar(cut, path: "old.ics") }
            #expect(error?.message.code == .calendarPreviousUnreadable)
        }
    }

    @Test func wrongBytesAndNestingWithoutEndAreRefused() {
        let start = Array("BEGIN:VCALENDAR\n".utf8)
        #expect(throws: CalendarProblem.self) {
            try PreviousCalendar(start + [0xFF, 0xFE, 0x0A] + Array("END:VCALENDAR\n".utf8), path: "old.ics")
        }
        let deep = start + Array(String(repeating: "BEGIN:VEVENT\n", count: 100_000).utf8)
        #expect(throws: CalendarProblem.self) { try PreviousCalendar(deep, path: "old.ics") }
    }

    @Test func anIdentityThatStandsTwiceIsRefused() {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n"
        let error = #expect(throws: CalendarProblem.self) { try PreviousCalendar(Array(text.utf8), path: "old.ics") }
        #expect(error?.message == Message(.calendarPreviousTwice, ["path": .code("old.ics"), "count": .number(2), "id": .code("a")]))
    }
}
