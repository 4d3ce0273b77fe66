import Foundation
import Testing

/// `table … from "file.csv"`: files of rows are files of the project.
@Suite struct TableFileTests {
    private static let people = "name,title,gender\nmona,Mona Haddad,woman\nomar,Omar Aziz,man\n"
    private static let script = """
        majlis 1
        table person from "people.csv"
        room hall "Main hall" capacity 25
        day 2027-03-14 from 09:30 {
            session welcome "Welcome" for 30m room hall chair mona
        }

        """

    private func folder(_ people: String = people) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("people.csv", people)
        try folder.write("main.majlis", Self.script)
        return folder
    }

    private func findings(_ run: Majlis.Run) throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any]
        return document?["findings"] as? [[String: Any]] ?? []
    }

    @Test func rowsAreInEveryView() throws {
        let folder = try folder()
        let check = try Majlis.run(["check", "main.majlis"], in: folder)
        #expect(check.status == 0 && check.output.contains("2 files checked"), "\(check.output)")
        let people = try Majlis.run(["people", "main.majlis"], in: folder)
        #expect(people.output.contains("Mona Haddad"), "\(people.output)")
        let query = try Majlis.run(
            ["query", "main.majlis", "count(persons where .gender == woman)", "--access", "confidential"], in: folder)
        #expect(query.output == "1\n", "\(query.output)")
        // A folder is read by its scripts; the files of rows come with them.
        #expect(try Majlis.run(["check", "."], in: folder).output.contains("2 files checked"))
    }

    /// In every format a finding stands in its cell, with the file's own line.
    @Test func findingsNameTheFile() throws {
        let folder = try folder(Self.people + "lina,Lina,women\n")
        let human = try Majlis.run(["check", "main.majlis"], in: folder)
        #expect(human.status == 1)
        #expect(human.output.contains("people.csv:4:11: error M0310"), "\(human.output)")
        #expect(human.output.contains("4 | lina,Lina,·····\n      |           ^^^^^"), "\(human.output)")
        let json = try Majlis.run(["check", "main.majlis", "--format", "json"], in: folder)
        let finding = try #require(try findings(json).first)
        #expect(finding["file"] as? String == "people.csv")
        #expect(finding["line"] as? Int == 4 && finding["column"] as? Int == 11 && finding["endColumn"] as? Int == 16, "\(json.output)")
        #expect((finding["fixes"] as? [Any])?.isEmpty == true)
        let github = try Majlis.run(["check", "main.majlis", "--format", "github"], in: folder)
        #expect(github.output.contains("::error file=people.csv,line=4,"), "\(github.output)")
        let sarif = try Majlis.run(["check", "main.majlis", "--format", "sarif"], in: folder)
        #expect(sarif.output.contains("\"people.csv\""), "\(sarif.output)")
        // Nothing is mended in a file of rows.
        _ = try Majlis.run(["fix", "main.majlis"], in: folder)
        #expect(try folder.text("people.csv") == Self.people + "lina,Lina,women\n")
    }

    @Test func pathsStayInTheProject() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret.csv", Self.people)
        try folder.write("plans/people.csv", Self.people)
        try folder.write("plans/below/x", "")
        try folder.write(
            "plans/main.majlis",
            """
            table person from "../secret.csv"
            table person from "link.csv"
            table person from "\(folder.path("secret.csv"))"
            table person from "peeple.csv"
            table person from "below"

            """)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("plans/link.csv"), withDestinationPath: folder.path("secret.csv"))
        let run = try Majlis.run(["check", "plans/main.majlis", "--format", "json"], in: folder)
        #expect(try findings(run).map { $0["code"] as? String } == ["M0345", "M0345", "M0047", "M0344", "M0043"], "\(run.output)")
        #expect(run.output.contains("people.csv"), "a file with nearly this name is offered")
        #expect(!run.output.contains("Omar"))
    }

    @Test func windows1256IsNoted() throws {
        let folder = try folder()
        let bytes: [UInt8] = Array("name,title\nmona,".utf8) + [0xE3, 0xE4, 0xEC, 0x0D, 0x0A]
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path("people.csv")))
        let run = try Majlis.run(["check", "main.majlis", "--lang", "en"], in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("note M0362: “people.csv” is not written in UTF-8; it was read as windows-1256."), "\(run.output)")
        #expect(try Majlis.run(["people", "main.majlis"], in: folder).output.contains("منى"))
    }

    @Test func aPipeIsNotWaitedFor() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "table person from \"pipe.csv\"\n")
        let run = try Majlis.shell("mkfifo pipe.csv && majlis check a.majlis", in: folder)
        #expect(run.status == 1 && run.seconds < 30)
        #expect(run.output.contains("M0044"), "\(run.output)")
    }

    @Test func largeFilesAreRefused() throws {
        let folder = try folder()
        let run = try Majlis.shell("truncate -s 65M people.csv && majlis check main.majlis", in: folder)
        #expect(run.status == 1 && run.seconds < 30)
        #expect(run.output.contains("M0369"), "\(run.output)")
    }

    @Test func aSavedFileOfRowsIsSeen() throws {
        let folder = try folder()
        let program = try LiveProgram(["check", "main.majlis", "--watch"], in: folder)
        #expect(try program.output(until: "ends.").contains("2 files checked"))
        try folder.write("people.csv", Self.people.replacingOccurrences(of: "mona", with: "muna"))
        let brought = try program.output(until: "1 error")
        #expect(brought.contains("Saved: people.csv"), "\(brought)")
        #expect(brought.contains("M0301"), "\(brought)")
    }

    @Test func formatAndTranslateLeaveFilesAlone() throws {
        let folder = try folder("name , title,gender\r\nmona,\"Mona\" ,woman\r\n")
        let before = try folder.text("people.csv")
        _ = try Majlis.run(["fmt", "main.majlis"], in: folder)
        _ = try Majlis.run(["translate", "main.majlis", "--to", "ar", "--write"], in: folder)
        #expect(try folder.text("people.csv") == before)
        #expect(try folder.text("main.majlis").contains("جدول شخص من \"people.csv\""))
        #expect(try Majlis.run(["check", "main.majlis"], in: folder).status == 0)
    }

    @Test func aSessionSaysWhereARowStands() throws {
        let folder = try folder()
        let input = "change mona { gender man }\nperson omar \"Other\"\nomar.gender\n"
        let run = try Majlis.run(["repl", "main.majlis", "--lang", "en", "--access", "confidential"], in: folder, input: Array(input.utf8))
        let all = run.output + run.errors
        #expect(all.contains("mona stands in a table, in people.csv:2"), "\(all)")
        #expect(all.contains("omar stands in a table, in people.csv:3"), "\(all)")
        #expect(all.contains("man"), "\(all)")
        #expect(try folder.text("people.csv") == Self.people)
    }

    @Test func showsTextsWithValues() throws {
        let folder = try folder()
        try folder.write("show.majlis", Self.script + "show \"{count(sessions)} sessions\" @ar \"عدد الجلسات {count(sessions)}\"\n")
        #expect(try Majlis.run(["run", "show.majlis", "--lang", "en"], in: folder).output.hasPrefix("1 sessions\n"))
        #expect(try Majlis.run(["run", "show.majlis", "--lang", "ar"], in: folder).output.hasPrefix("عدد الجلسات 1\n"))
    }
}
