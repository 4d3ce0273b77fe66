import MajlisExchange
import MajlisModel
import MajlisText
import Testing

@Suite struct ProgrammeTableTests {
    /// The rows as another reader of CSV has them.
    private func rows(_ bytes: [UInt8]) -> [[String]] {
        let table = CSVTable(
            SourceFile(name: "table.csv", bytes: Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])))
        #expect(table.problems.isEmpty, "\(table.problems)")
        return table.rows.indices.map { row in table.fields(ofRow: row).map { table.text($0) } }
    }

    private func column(_ name: String, _ rows: [[String]]) throws -> [String] {
        let index = try #require(rows.first?.firstIndex(of: name))
        return rows.dropFirst().map { $0[index] }
    }

    @Test func sessionsAreRows() throws {
        let rows = rows(ProgrammeTable(SampleProgramme.conference()).write())
        #expect(rows.count == 6 && rows.allSatisfy { $0.count == rows[0].count })
        #expect(try column("title", rows) == ["Opening", "Night talk", "Press", "Coffee", "Some day"])
        #expect(try column("title@ar", rows)[0] == "الافتتاح")
        #expect(try column("id", rows)[0] == "0C6D2D0A-28DF-4F5E-9B9D-0B6B1E1E0001; 12")
        #expect(try column("date", rows) == ["2027-03-14", "2027-03-14", "2027-03-15", "2027-03-15", ""])
        #expect(try column("start", rows) == ["09:00", "25:30", "", "10:30", ""])
        #expect(try column("end", rows) == ["10:30", "26:00", "", "11:00", ""])
        #expect(try column("duration", rows) == ["01:30", "00:30", "", "00:30", ""])
        #expect(try column("kind", rows) == ["session", "session", "session", "pause", "session"])
        #expect(try column("room", rows)[0] == "Great Hall" && column("speakers", rows)[0] == "Omar Deeb")
        #expect(try column("chair", rows)[0] == "Mona Amin" && column("status", rows)[1] == "cancelled")
        #expect(try column("url", rows)[0] == "https://summit.example/opening")
    }

    @Test func participantsAndTasksAreRows() throws {
        let people = rows(ProgrammeTable(SampleProgramme.conference()).write(.participants))
        #expect(try column("name", people) == ["Mona Amin", "Omar Deeb"])
        #expect(try column("organisation@ar", people) == ["هيئة المياه", ""] && column("category", people) == ["Delegate", ""])
        let tasks = rows(ProgrammeTable(SampleProgramme.conference()).write(.tasks))
        #expect(try column("task", tasks) == ["Send invitations"] && column("due", tasks) == ["2027-02-01"])
        #expect(try column("owner", tasks) == ["Omar Deeb"] && column("status", tasks) == ["ready"])
    }

    @Test func tasksForEachSayForWhom() throws {
        let programme = try PlannedScript.programme(
            """
            person mona "Mona" @ar "منى"
            person sami "Sami"
            conference c "C" zone "UTC" date 2027-03-29 {
                participants mona, sami
                day d 2027-03-29 { session s "One" at 10:00 for 1h }
                checklist visas "Visas" for each p in participants { task visa "Visa" owner mona due 2027-02-01 }
            }
            """)
        let tasks = rows(ProgrammeTable(programme).write(.tasks))
        #expect(try column("for", tasks) == ["Mona", "Sami"] && column("for@ar", tasks) == ["منى", ""])
        #expect(try column("task", tasks) == ["Visa", "Visa"])
        let page = String(decoding: MarkdownWriter(programme).write(.tasks), as: UTF8.self)
        #expect(page.contains("| Task | For | Owner |") && page.contains("| Visa | Sami | Mona |"), "\(page)")
        var options = CalendarWriter.Options()
        options.view = .tasks
        let calendar = ICSLint(CalendarWriter(programme, options).write().bytes)
        #expect(calendar.calendar?.parts.compactMap { $0.value("SUMMARY") } == ["Visa: Mona", "Visa: Sami"])
    }

    @Test func aMarkOfTheEncodingStandsWhereItIsNeeded() {
        #expect(ProgrammeTable(SampleProgramme.conference()).write().starts(with: [0xEF, 0xBB, 0xBF]))
        var plain = Programme()
        plain.sessions = [Programme.Session(LocalText("Opening"))]
        #expect(ProgrammeTable(plain).write().starts(with: Array("id,kind".utf8)))
    }

    @Test func hostileTextsRunNowhereAndComeBack() throws {
        let rows = rows(ProgrammeTable(SampleProgramme.hostileProgramme()).write())
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        for field in rows.joined() {
            let first = field.unicodeScalars.first
            #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(first), "\(field)")
        }
        let titles = try column("title", rows).map(SpreadsheetText.restored)
        let expected = SampleProgramme.hostile.map { text in
            String(
                String.UnicodeScalarView(
                    text.unicodeScalars.compactMap { scalar in
                        // A table holds no control of direction and no control that shows nothing.
                        if [0x202E, 0x202C, 0x2067, 0x2069].contains(scalar.value) { return nil }
                        return scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value) ? "\u{FFFD}" : scalar
                    }))
        }
        #expect(titles == expected)
    }

    @Test(arguments: ["=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "'=1", "''+1", "'", "''", "'x", "x=1", "", "مرحبا", "-"])
    func defusingIsUndone(_ text: String) {
        let cell = SpreadsheetText.defused(text)
        #expect(SpreadsheetText.restored(cell) == text)
        #expect(SpreadsheetText.defused(cell) == "'" + cell || cell == text)
    }

    @Test func everyShortTextComesBack() {
        let signs = ["'", "=", "-", "a", " ", "\t", "\u{301}"]
        var texts = [""]
        for _ in 0..<4 { texts += texts.flatMap { text in signs.map { text + $0 } } }
        for text in Set(texts.map { Array($0.unicodeScalars) }) {
            let text = String(String.UnicodeScalarView(text))
            let back = SpreadsheetText.restored(SpreadsheetText.defused(text))
            #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
        }
    }
}
