import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

@Suite("Reading calendars of others") struct CalendarReadingTests {
    private func calendar(_ events: String...) -> ReadProgramme {
        let blocks = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
        return ReadingFixture.parse("BEGIN:VCALENDAR\nVERSION:2.0\n" + blocks + "END:VCALENDAR\n")
    }

    private func places(_ read: ReadProgramme) -> [String] {
        read.programme.sessions.compactMap { session in
            guard let day = session.day else { return nil }
            return read.programme.days[day].date.description.dropFirst(5) + (session.start.map { " \($0)" } ?? "")
        }
    }

    // MARK: Times of recurring events

    private static let daily =
        "UID:a\nSUMMARY:P\nDTSTART;TZID=Asia/Amman:20270314T090000\nDTEND;TZID=Asia/Amman:20270314T100000\nRRULE:FREQ=DAILY;COUNT=4"

    @Test(arguments: [
        "EXDATE:20270315T060000Z", "EXDATE;TZID=Europe/Paris:20270315T070000", "EXDATE;TZID=Asia/Amman:20270315T090000",
        "EXDATE:20270315T090000", "EXDATE;VALUE=DATE:20270315",
    ])
    func aTimeIsLeftOutInWhateverZoneItIsWritten(_ line: String) {
        let read = calendar(Self.daily + "\n" + line)
        #expect(places(read) == ["03-14 09:00", "03-16 09:00", "03-17 09:00"])
        #expect(read.codes == ["M1026": 1])
    }

    @Test func timesAreAddedInTheZoneOfTheEvent() {
        let read = calendar(
            Self.daily + "\nRDATE:20270320T060000Z,20270314T060000Z\nRDATE;VALUE=PERIOD;TZID=Asia/Amman:20270322T090000/PT2H\n"
                + "RDATE;VALUE=PERIOD:20270323T060000Z/20270323T073000Z\nRDATE;VALUE=DATE:20270324\nRDATE:never")
        #expect(
            places(read) == [
                "03-14 09:00", "03-15 09:00", "03-16 09:00", "03-17 09:00", "03-20 09:00", "03-22 09:00", "03-23 09:00", "03-24 09:00",
            ])
        #expect(read.programme.sessions.map(\.length) == [3600, 3600, 3600, 3600, 3600, 7200, 5400, 3600])
        #expect(read.programme.sessions[4].ids == ["a/20270320T090000"])
        #expect(read.codes == ["M1026": 1, "M1011": 1])
        #expect(read.programme.sessions.map { $0.further.map(\.value) } == [["never"], [], [], [], [], [], [], []])
    }

    @Test(arguments: ["RECURRENCE-ID:20270316T060000Z", "RECURRENCE-ID;TZID=Asia/Amman:20270316T090000"])
    func aTimeThatWasMovedStandsOnce(_ line: String) {
        let moved = "UID:a\nSUMMARY:M\n\(line)\nDTSTART;TZID=Asia/Amman:20270316T110000"
        let read = calendar(Self.daily, moved)
        #expect(places(read) == ["03-14 09:00", "03-15 09:00", "03-17 09:00", "03-16 11:00"])
        #expect(read.codes == ["M1026": 1])
    }

    @Test func exceptionsThatMeetNothingAreSaid() {
        let moved = "UID:a\nSUMMARY:M\nRECURRENCE-ID:20270316T070000Z\nDTSTART:20270316T080000Z"
        let read = calendar(Self.daily + "\nEXDATE:20270401T060000Z\nEXDATE:x", moved)
        #expect(read.programme.sessions.count == 5)
        #expect(read.codes == ["M1026": 1, "M1118": 2, "M1011": 1])
        // Without the event that it was taken from nothing is odd about it.
        #expect(calendar(moved).codes["M1118"] == nil)
        let later = "UID:a\nSUMMARY:M\nRECURRENCE-ID;RANGE=THISANDFUTURE:20270316T060000Z\nDTSTART:20270316T080000Z"
        #expect(calendar(Self.daily, later).codes["M1118"] == 1)
    }

    @Test func daysAreLeftOutOfWhatLastsAllDay() {
        let event = "UID:a\nSUMMARY:P\nDTSTART;VALUE=DATE:20270314\nRRULE:FREQ=DAILY;COUNT=3\n"
        #expect(places(calendar(event + "EXDATE;VALUE=DATE:20270315")) == ["03-14", "03-16"])
        #expect(places(calendar(event + "EXDATE:20270315T000000")) == ["03-14", "03-16"])
    }

    // MARK: Letters

    @Test(arguments: ["\r\n ", "\n\t"]) func aLineMayBeFoldedInsideALetter(_ fold: String) {
        let title = "الجلسة – 🎪"
        let bytes = Array(title.utf8)
        for place in 1..<bytes.count {
            let file =
                Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270314T090000Z\nSUMMARY:".utf8) + bytes[..<place] + Array(fold.utf8)
                + bytes[place...] + Array("\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
            let read = ProgrammeReader.read(SourceFile(name: "c.ics", bytes: file))
            #expect(read.programme.sessions.map(\.title.text) == [title])
            #expect(read.codes.keys.filter { $0 != "M1022" } == [])
        }
    }

    // MARK: People and rooms

    private static let start = "UID:a\nSUMMARY:P\nDTSTART:20270314T090000Z\n"

    @Test func roomsAreInvitedAsRooms() {
        let read = calendar(Self.start + "ATTENDEE;CN=\"Main Hall\";CUTYPE=ROOM;ROLE=NON-PARTICIPANT:mailto:hall@example.org")
        #expect(read.programme.people == [] && read.programme.rooms.map(\.title.text) == ["Main Hall"])
        #expect(read.programme.sessions[0].room == 0)
        #expect(read.programme.rooms[0].further == [Programme.Further("mail", "hall@example.org")])
        let other = calendar(Self.start + "ATTENDEE;CN=Projector;CUTYPE=RESOURCE:mailto:p@example.org\nLOCATION:Petra")
        #expect(other.programme.rooms.map(\.title.text) == ["Petra"] && other.codes["M1021"] == 1)
    }

    @Test func whoWillNotComeIsLeftOut() {
        let read = calendar(
            Self.start + "ATTENDEE;CN=Lina Qasem;PARTSTAT=DECLINED:mailto:lina@example.org\n"
                + "ATTENDEE;CN=Omar Said;PARTSTAT=ACCEPTED:mailto:omar@example.org\n"
                + "ATTENDEE;CN=Rima Aziz;PARTSTAT=DECLINED:mailto:rima@example.org")
        #expect(read.people(of: "P") == ["Omar Said"])
        #expect(read.programme.people.map(\.title.text) == ["Omar Said"])
        #expect(read.findings.filter { $0.code == .importNotKept }.map { $0.message["count"] } == [.number(2)])
    }

    @Test func peopleAreToldApartByTheirAddresses() {
        let read = calendar(
            Self.start + "ATTENDEE:mailto:info@a.example\nATTENDEE:mailto:info@b.example\nATTENDEE;CN=Ali Hasan:mailto:ali@a.example\n"
                + "ATTENDEE;CN=Ali Hasan:mailto:ali.hasan@b.example\nATTENDEE:mailto:lina@example.org",
            "UID:b\nSUMMARY:Q\nDTSTART:20270314T100000Z\nATTENDEE;CN=Ali Hasan:MAILTO:Ali@a.example\n"
                + "ORGANIZER;CN=Lina Qasem:mailto:lina@example.org")
        #expect(
            read.programme.people.map(\.title.text) == ["info (a.example)", "info (b.example)", "Ali Hasan", "Ali Hasan", "Lina Qasem"])
        #expect(read.session("Q")?.parts == [Programme.Part(2), Programme.Part(4, .organizer)])
        #expect(read.programme.people.allSatisfy { $0.ids.isEmpty })
        #expect(read.codes["M1019"] == 1)
    }

    @Test func whatIsNoValueStandsThereAsText() {
        let read = calendar(Self.start + "STATUS:NEEDS-ACTION\nDURATION:bogus\nDTEND:BAD\nDESCRIPTION:One\nDESCRIPTION:Two")
        #expect(
            read.programme.sessions[0].further.map { "\($0.name)=\($0.value)" } == [
                "STATUS=NEEDS-ACTION", "DESCRIPTION=Two", "DURATION=bogus", "DTEND=BAD",
            ])
        #expect(read.codes["M1011"] == 3)
    }
}
