import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

/// Calendars of this program are read as what they were made of.
@Suite("Calendars that come back") struct OwnCalendarTests {
    private func programme() throws -> Programme {
        var programme = Programme()
        programme.conference.title = LocalText("Days of Water", language: "en")
        programme.conference.zone = Zone(identifier: "Asia/Amman")
        programme.conference.venue = LocalText("House of Springs")
        programme.conference.city = LocalText("Amman")
        programme.days = [Programme.Day(try #require(CivilDate("2027-03-14")))]
        programme.rooms = [Programme.Room(LocalText("Petra"))]
        programme.people = [Programme.Person(LocalText("Lina Qasem"))]
        var talk = Programme.Session(LocalText("Wells"))
        (talk.day, talk.start, talk.length, talk.room) = (0, CivilTime(seconds: 36_000), 1800, 0)
        talk.parts = [Programme.Part(0, .speaker)]
        (talk.subtitle, talk.short, talk.text) = (
            LocalText("Deep ones"), LocalText("Short, and; clear"), LocalText("First.\n\nSecond – é.")
        )
        var lunch = Programme.Session(LocalText("Lunch"))
        (lunch.form, lunch.day, lunch.start, lunch.length) = (.pause, 0, CivilTime(seconds: 43_200), 3600)
        var desk = Programme.Session(LocalText("Press desk"))
        (desk.form, desk.day, desk.start, desk.length, desk.status) = (.item, 0, CivilTime(seconds: 39_600), 3600, .postponed)
        programme.sessions = [talk, lunch, desk]
        return programme
    }

    private func back(_ bytes: [UInt8]) -> ReadProgramme { ProgrammeReader.read(SourceFile(name: "c.ics", bytes: bytes)) }

    @Test func roomsBreaksAndTextsAreThemselves() throws {
        let read = back(CalendarWriter(try programme()).write().bytes)
        #expect(read.codes == [:])
        #expect(read.programme.rooms.map(\.title.text) == ["Petra"])
        #expect(read.programme.conference.venue?.text == "House of Springs" && read.programme.conference.city?.text == "Amman")
        #expect(read.programme.sessions.map(\.form) == [.session, .pause, .item])
        #expect(read.programme.sessions.map(\.room) == [0, nil, nil])
        let wells = try #require(read.session("Wells"))
        #expect(
            wells.subtitle?.text == "Deep ones" && wells.short?.text == "Short, and; clear" && wells.text?.text == "First.\n\nSecond – é.")
        #expect(read.people(of: "Wells") == ["Lina Qasem"])
        #expect(read.session("Press desk")?.status == .postponed && read.session("Press desk")?.text == nil)
    }

    @Test func whatOnlySaysThatSomethingVanishedIsNotRead() throws {
        var programme = try programme()
        var options = CalendarWriter.Options()
        let person = try ProgrammeSelection(person: "Lina Qasem", in: programme)
        options.previous = try PreviousCalendar(CalendarWriter(programme).write().bytes, path: "old.ics")
        programme.sessions.removeLast()
        let read = back(CalendarWriter(programme, options).write().bytes)
        #expect(read.codes == [:] && read.programme.sessions.map(\.title.text) == ["Wells", "Lunch"])
        // A calendar of one person says nothing of the conference's identity.
        let own = back(CalendarWriter(programme).write(person).bytes).programme
        #expect(own.conference.ids.isEmpty && own.conference.further.isEmpty && own.sessions.map(\.title.text) == ["Wells"])
    }

    @Test func aDescriptionThatSomebodyChangedIsKeptWhole() throws {
        let text = String(decoding: CalendarWriter(try programme()).write().bytes, as: UTF8.self)
            .replacing("\r\n ", with: "").replacing("Deep ones", with: "Really deep ones")
        let wells = try #require(back(Array(text.utf8)).session("Wells"))
        #expect(wells.text?.text.hasPrefix("Really deep ones") == true && wells.text?.text.hasSuffix("Second – é.") == true)
    }

    @Test func theExporterOfOthersIsReadAsBefore() {
        let read = ReadingFixture.parse(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:T\nDTSTART:20270314T100000\nLOCATION:Petra\\, Amman\nDESCRIPTION:D\nEND:VEVENT\nEND:VCALENDAR\n"
        )
        #expect(read.programme.rooms.map(\.title.text) == ["Petra, Amman"] && read.session("T")?.text?.text == "D")
    }

    @Test func recurringEventsBeyondAllBoundsAreOneFinding() {
        let event = "BEGIN:VEVENT\nSUMMARY:T\nDTSTART:20270314T100000\nRRULE:FREQ=DAILY;COUNT=300\nEND:VEVENT\n"
        let read = ReadingFixture.parse("BEGIN:VCALENDAR\n" + String(repeating: event, count: 60) + "END:VCALENDAR\n")
        let found = read.findings.filter { $0.code == .importRecurrencesBounded }
        #expect(found.count == 1 && found.first?.message["count"] == .number(26))
        #expect(read.programme.sessions.count == 34 * 300 + 26)
        #expect(read.codes["M1025"] == nil)
    }
}
