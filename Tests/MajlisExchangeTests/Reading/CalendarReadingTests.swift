import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

@Suite("Reading calendars of others") struct CalendarReadingTests {
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
}
