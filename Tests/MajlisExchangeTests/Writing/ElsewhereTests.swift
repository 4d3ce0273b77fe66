import Foundation
import MajlisExchange
import MajlisModel
import MajlisText
import Testing

/// Times of other zones, and of nights in which clocks are changed: every format says the same moments.
@Suite struct ElsewhereTests {
    private func lines(_ bytes: [UInt8], _ words: String...) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { line in words.contains { line.hasPrefix($0) } }
    }

    // MARK: Zones

    /// - Parameter day: clauses of the second day.
    private func script(day: String, room: String = "room a \"Room A\"") -> String {
        """
        venue paris "Paris site" zone "Europe/Paris" { room p "Room P" }
        venue amman "Amman site" zone "Asia/Amman" { \(room) }
        conference forum "Forum" date 2027-03-29..2027-03-30 zone "Europe/Paris" {
            day d1 2027-03-29 from 10:00 { session s1 "One" for 1h room p }
            day d2 2027-03-30 from 10:00 \(day) { session s2 "Two" for 1h room a }
        }
        """
    }

    @Test(arguments: ["venue amman", "zone \"Asia/Amman\"", ""])
    func aDayElsewhereNamesItsZone(_ day: String) throws {
        let programme = try PlannedScript.programme(script(day: day))
        #expect(programme.days.map { $0.zone?.identifier } == [nil, "Asia/Amman"])
        #expect(programme.sessions.map { $0.zone?.identifier } == [nil, "Asia/Amman"])
        let page = String(decoding: MarkdownWriter(programme).write(), as: UTF8.self)
        #expect(page.contains("Times are those of Europe/Paris where no other time zone is named."))
        #expect(page.contains("## Tuesday 30 March 2027\n\nThe times of this day are those of Asia/Amman.\n\n| Time"))
        let json = try ScheduleJSON(programme, generator: "1").bytes
        #expect(
            lines(json, "\"day_start", "\"day_end", "\"date\": \"2027-03-30T") == [
                "\"day_start\": \"2027-03-29T10:00:00+02:00\",", "\"day_end\": \"2027-03-29T11:00:00+02:00\",",
                "\"day_start\": \"2027-03-30T10:00:00+03:00\",", "\"day_end\": \"2027-03-30T11:00:00+03:00\",",
                "\"date\": \"2027-03-30T10:00:00+03:00\",",
            ])
        #expect(
            lines(CalendarWriter(programme).write().bytes, "DTSTART;") == [
                "DTSTART;TZID=Europe/Paris:20270329T100000", "DTSTART;TZID=Europe/Paris:20270330T090000",
            ])
        let data = lines(StructuredDataWriter(programme).write(), "\"startDate\": \"2027-03-30T")
        #expect(data == ["\"startDate\": \"2027-03-30T10:00:00+03:00\","])
    }

    @Test func aTableComesBackWithItsMoments() throws {
        let programme = try PlannedScript.programme(script(day: "venue amman"))
        let table = String(decoding: ProgrammeTable(programme).write(), as: UTF8.self)
        #expect(table.contains(",duration,zone,room,") && table.contains("10:00,11:00,01:00,Asia/Amman,Room A,"))
        let read = ProgrammeReader.read(SourceFile(name: "t.csv", text: table), as: nil, zone: nil).programme
        #expect(read.conference.zone?.identifier == "Europe/Paris")
        #expect(read.sessions.map(\.startInstant) == programme.sessions.map(\.startInstant))
        #expect(read.sessions.allSatisfy { $0.length == 3600 && !$0.further.contains { $0.name == "zone" } })
        // A zone of a house is none of clocks.
        let house = ProgrammeReader.read(
            SourceFile(name: "t.csv", text: "title,date,start,zone\nOne,2027-03-29,10:00,B\n"), as: nil, zone: nil)
        #expect(house.programme.sessions.first?.further == [Programme.Further("zone", "B")])
        // One zone for all needs no column.
        let plain = ProgrammeTable(SampleProgramme.conference()).write()
        #expect(!String(decoding: plain, as: UTF8.self).contains("zone"))
    }

    @Test func sessionsOfOneDayMayBeElsewhere() throws {
        let programme = try PlannedScript.programme(
            script(day: "").replacing("session s2", with: "session s0 \"Zero\" at 08:00 for 1h room p\nsession s2"))
        #expect(programme.days[1].zone == nil)
        let page = String(decoding: MarkdownWriter(programme).write(), as: UTF8.self)
        #expect(page.contains("| 08:00–09:00 | Zero |") && page.contains("| 09:00–10:00 (Asia/Amman) | Two |"), "\(page)")
    }

    // MARK: Nights of change

    private func night(_ date: String) -> String {
        """
        conference forum "Forum" date \(date) zone "Europe/Paris" {
            day d1 \(date) from 22:00 { session s1 "One" for 3h; session s2 "Two" for 2h; session s3 "Three" for 1h }
        }
        """
    }

    @Test(arguments: [
        ("2027-03-27", "20270328", ["03:00", "01:00", "01:00"], "2027-03-28T03:00:00+02:00", [10800, 3600, 3600]),
        ("2027-10-30", "20271031", ["03:00", "03:00", "01:00"], "2027-10-31T03:00:00+01:00", [10800, 10800, 3600]),
    ])
    func endsAreThoseOfTheFlow(_ date: String, _ next: String, _ durations: [String], _ end: String, _ seconds: [Int]) throws {
        let programme = try PlannedScript.programme(night(date))
        let ends = lines(CalendarWriter(programme).write().bytes, "DTEND;")
        #expect(ends == ["010000", "030000", "040000"].map { "DTEND;TZID=Europe/Paris:\(next)T\($0)" })
        let json = try ScheduleJSON(programme, generator: "1").bytes
        #expect(lines(json, "\"duration\"") == durations.map { "\"duration\": \"\($0)\"," })
        #expect(lines(json, "\"end\"").contains("\"end\": \"\(end)\","))
        #expect(lines(StructuredDataWriter(programme).write(), "\"endDate\"").contains("\"endDate\": \"\(end)\","))
        #expect(programme.sessions.map { programme.elapsed($0) } == seconds)
        // What follows begins when what was before it has ended.
        for (first, second) in zip(programme.sessions, programme.sessions.dropFirst()) {
            #expect(programme.moment(of: first, after: first.length ?? 0) == programme.moment(of: second))
        }
    }
}
