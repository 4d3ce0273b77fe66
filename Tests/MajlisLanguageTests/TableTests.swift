import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

/// `table … from "file.csv"`, and that a row is a record like any other.
struct TableTests {
    private func clean(_ project: Project) -> Project {
        #expect(project.listing == [])
        return project
    }

    // MARK: A row is a record

    /// What is written as rows and what is written as records is the same model.
    @Test func rowsSayWhatRecordsSay() {
        let frame = """
            organization club "Club"
            extend session { field stage: text; field paid: boolean }

            """
        let records = clean(
            Fixtures.check(
                frame + """
                    person mona "Mona Haddad" @ar "منى حداد" of club id "p-1", "77"
                    person rima "Rima" gender woman
                    room hall "Hall" capacity 25
                    day 2027-03-14 from 09:00 {
                      session one "One" for 30m room hall chair mona speakers mona, rima { stage: "Left; right"; paid: true }
                      session two "Two" for 45m room hall status tbd
                    }
                    participant mona category delegate
                    """))
        let written = clean(
            Fixtures.check(
                frame + """
                    table person [name, title, title@ar, of, id, gender] {
                      mona, "Mona Haddad", "منى حداد", club, ["p-1", "77"]
                      rima, "Rima", , , , woman
                    }
                    table room [name, title, capacity] { hall, "Hall", 25 }
                    day 2027-03-14 from 09:00 {
                      table session [name, title, for, room, status, chair, speaker, stage, paid] {
                        one, "One", 30m, hall, , mona, [mona, rima], "Left; right", true
                        two, "Two", 45m, hall, tbd
                      }
                    }
                    table participant [person, category] { mona, delegate }
                    """))
        let read = clean(
            Fixtures.check(
                frame + """
                    table person from "people.csv"
                    table room from "rooms.csv"
                    day 2027-03-14 from 09:00 {
                      table session from "sessions.csv" [speaker = "Who talks"]
                    }
                    table participant from "participants.csv"
                    """,
                tables: [
                    "people.csv": Array(
                        "name,title,title@ar,of,id,gender\nmona,Mona Haddad,منى حداد,club,p-1|77,\nrima,Rima,,,,Woman\n".utf8),
                    "rooms.csv": Array("Name;Title;Capacity\r\nhall;Hall;25\r\n".utf8),
                    "sessions.csv": Array(
                        """
                        name,title,for,room,status,chair,Who talks,stage,paid
                        one,One,30m,Hall,,Mona Haddad,mona;Rima,Left; right,yes
                        two,Two,45m,hall,tbd,,,,

                        """.utf8),
                    "participants.csv": Array("person\tcategory\nMona Haddad\tDelegate\n".utf8),
                ]))
        for name in ["mona", "rima", "hall", "one", "two"] {
            #expect(written.fields(name) == records.fields(name), "\(name)")
            #expect(read.fields(name) == records.fields(name), "\(name)")
        }
        for project in [records, written, read] {
            #expect(project.model.records(of: .session).count == 2)
            #expect(project.model.records(of: .speaker).count == 2)
            #expect(project.model.records(of: .participant).map { project.model.referent($0) } == [project.model.records(of: .person)[0]])
        }
    }

    @Test func aRowStandsWhereTheTableDoes() throws {
        let project = clean(
            Fixtures.check(
                """
                checklist prepare "Before" {
                  table task [name, title, owner, due] { invite, "Invite", volunteer, 5w before opening }
                }
                """))
        let task = try #require(project.model.records(of: .task).first)
        #expect(project.model[task].parent == project.model.records(of: .checklist).first)
    }

    @Test func theOrderOfADayIsKept() {
        let project = clean(
            Fixtures.check(
                """
                day 2027-03-14 from 09:00 {
                  session a "A" for 30m
                  table session [name, for] { b, 30m; c, 30m }
                  session d "D" for 30m
                }
                """))
        let day = project.model.records(of: .day)[0]
        #expect(project.model[day].children.map { project.model.name($0) } == ["a", "b", "c", "d"])
    }

    // MARK: Places

    /// Line and column of each finding in its file.
    private func places(_ project: Project) -> [String] {
        project.diagnostics.map { finding in
            let file = project.files[Int(finding.location.file.rawValue)]
            let place = file.position(of: finding.location.range.start)
            return "\(file.name):\(place.line):\(place.column) \(finding.code.code) \(file.text(finding.location.range))"
        }
    }

    @Test func findingsPointIntoTheFile() {
        let project = Fixtures.check(
            "table room from \"rows.csv\"\n",
            rows:
                "name,title,capacity\r\nhall,\"Main, \"\"big\"\" hall\",many\r\nannex,\"two\r\nlines\", 12 13\r\nx y,Z,5\r\nhall,Again,7\r\n"
        )
        #expect(
            places(project) == [
                "rows.csv:5:1 M0359 x y", "rows.csv:4:12 M0204 13", "rows.csv:6:1 M0302 hall", "rows.csv:2:27 M0304 many",
            ], "\(project.listing)")
        #expect(project.diagnostics.allSatisfy { $0.fixes.isEmpty })
    }

    /// A file of rows that was checked out with other ends of lines says the same.
    @Test(arguments: ["\n", "\r\n", "\r"]) func linesInCellsEndWithLineFeeds(_ end: String) {
        let rows = ["name,title,text", "hall,\"Great", "hall\",\"Two \"\"lines\"\"", "of text\""].map { $0 + end }.joined()
        let model = clean(Fixtures.check("table room from \"rows.csv\"\n", rows: rows)).model
        let room = model.records(of: .room)[0]
        #expect(model.title(room) == "Great\nhall")
        guard case .text(let text)? = model.field(room, .text)?.value else {
            Issue.record("no text")
            return
        }
        #expect(text.text == "Two \"lines\"\nof text")
    }

    @Test func aRecordsPlaceIsItsRow() throws {
        let project = clean(Fixtures.check("table room from \"rows.csv\"\n", rows: "capacity,name,title\n25,hall,Hall\n,foyer,\n"))
        let hall = try #require(project.model.records(of: .room).first)
        let place = try #require(project.model[hall].headOrigin.location)
        #expect(project.files[Int(place.file.rawValue)].text(place.range) == "25,hall,Hall")
    }

    // MARK: Columns of files

    @Test func headersThatNobodyKnowsAreSaid() {
        let project = Fixtures.check(
            "table room from \"rows.csv\" [none = \"Remarks\", capacty = \"Seats\"]\n", rows: "name,Remarks,Seats,Colour,\nhall,x,25,red,\n"
        )
        #expect(
            project.listing == [
                "1:47 error M0354 capacty is no column for a table of room: a column is one of its clauses or fields, or `name`. [perhaps you mean capacity] {write capacity}",
                "1:20 warning M0355 Nothing is read from the column “Colour”: it is no clause and no field of room. [say what it is, behind the file's name: [title = \"Colour\"]] [leave it out: [none = \"Colour\"]]",
            ], "\(project.listing)")
    }

    @Test func aMappingNamesHeaders() {
        let rows = "Kurzname;Name (voll);Plätze\nhall;Große Halle;25\n"
        let project = clean(
            Fixtures.check(
                "table room from \"rows.csv\" [name = \"Kurzname\", title = \"Name (voll)\", capacity = \"Plätze\"]\n", rows: rows))
        #expect(project.fields("hall") == "title “Große Halle”; capacity 25")
        let absent = Fixtures.check("table room from \"rows.csv\" [name = \"Kurznahme\"]\n", rows: "Kurzname\nhall\n")
        #expect(absent.codes.contains("M0367"))
    }

    @Test func fieldsAreReadByTheirTypes() {
        let project = clean(
            Fixtures.check(
                """
                extend person { field visa: one of requested, granted; field nights: number; field diet: text; field guide: person }
                table person from "rows.csv" [visa = "Visa status"]
                """,
                rows: "name,title,Visa status,nights,Diet,guide\nmona,Mona,granted,3,\"Vegan, please; no nuts\",\nrima,Rima,,,tbd,Mona\n"))
        #expect(
            project.fields("mona") == "title “Mona”; visa granted; nights 3; diet “Vegan, please; no nuts”", "\(project.fields("mona"))")
        #expect(project.fields("rima").hasSuffix("diet tbd; guide mona"), "\(project.fields("rima"))")
    }

    @Test func choicesAndFlagsMayBeSpelledFreely() {
        let project = clean(
            Fixtures.check(
                "table session from \"rows.csv\"\n", rows: "name,format,optional\na,Round table,x\nb,round-table,no\nc,KEYNOTE,1\n"))
        #expect(project.fields("a") == "format round_table; optional true")
        #expect(project.fields("b") == "format round_table; optional false")
        #expect(project.fields("c") == "format keynote; optional true")
    }

    @Test func arabicColumnsAndCells() {
        let project = clean(
            Fixtures.check("مجلس 1\nجدول قاعة من \"rows.csv\"\n", rows: "المعرف_البرمجي;عنوان;سعة\nالكبرى;القاعة الكبرى;٢٥\n"))
        #expect(project.fields("الكبرى") == "title “القاعة الكبرى”; capacity 25")
    }

    // MARK: Files that are odd

    @Test func windows1256IsReadAndNoted() {
        // «name,title» and «hall,القاعة»
        let bytes: [UInt8] = Array("name,title\nhall,".utf8) + [0xC7, 0xE1, 0xDE, 0xC7, 0xDA, 0xC9, 0x0A]
        let project = Fixtures.check("table room from \"rows.csv\"\n", tables: ["rows.csv": bytes])
        #expect(project.codes == ["M0362"])
        #expect(project.diagnostics.first?.severity == .note)
        #expect(project.fields("hall") == "title “القاعة”")
    }

    @Test(
        arguments: [
            ("", ["M0364"]), ("\n\n", ["M0364"]), ("name\n", []), ("name,title\nhall\n", ["M0357"]), ("name\nhall,x\n", ["M0357"]),
            ("name,title\nhall,\"x\n", ["M0360"]), ("name,title\nhall,\"x\"y\n", ["M0361"]), ("name,name\nhall,x\n", ["M0356"]),
            ("name,title\nhall,\"x\0y\"\n", []),
        ] as [(String, [String])])
    func oddFiles(_ rows: String, _ codes: [String]) {
        let project = Fixtures.check("table room from \"rows.csv\"\n", rows: rows)
        #expect(project.codes == codes, "\(project.listing)")
    }

    @Test func lettersThatCannotBeRead() {
        let bytes = Array("name,title\nhall,القاعة الكبرى".utf8).dropLast()
        let project = Fixtures.check("table room from \"rows.csv\"\n", tables: ["rows.csv": Array(bytes)])
        #expect(project.codes == ["M0363"])
    }

    /// No cut of a file and no byte in it brings the reader down.
    @Test func everyPrefixIsChecked() {
        let rows = Array(
            "name,title,capacity,speaks\nhall,\"Main, \"\"big\"\" hall\",25,\nannex,ملحق, \"1;2\" ,[x\n\"a\"b,{},(,\")\"\n".utf8)
        for length in 0...rows.count {
            for kind in ["room", "participant", "session"] {
                let project = Fixtures.check("table \(kind) from \"rows.csv\"\n", tables: ["rows.csv": Array(rows[..<length])])
                for finding in project.diagnostics {
                    #expect(Int(finding.location.range.end) <= project.files[Int(finding.location.file.rawValue)].bytes.count)
                }
            }
        }
    }

    @Test func thousandsOfRows() {
        var rows = "name,title,capacity\n"
        for number in 0..<5_000 { rows += "r\(number),Room \(number),\(number % 90)\n" }
        let project = clean(Fixtures.check("table room from \"rows.csv\"\n", rows: rows))
        #expect(project.model.records(of: .room).count == 5_000)
    }
}
