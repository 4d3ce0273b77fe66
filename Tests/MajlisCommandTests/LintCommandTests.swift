import Foundation
import Testing

/// `majlis lint`: what it mends, what it leaves, and what it never does.
@Suite struct LintCommandTests {
    private static let untidy = """
        majlis 1
        conference c "C" date "2027-03-14"
        room hall 'Main hall' capacity 25
        person mona "Mona"
        waive room_conflict on talk because "x"
        waive capacity on talk because "they stand"
        waive capacity on talk because "they stand"
        day 2027-03-14 from "09:00" {
            session talk "A talk" for 45 room hal chair mona expected 30
            sesion next "Next" @ar "ﻣﺠﻠﺲ" for 4٥m room hall chair mona
        }
        """ + "\n"

    private static let tidy = """
        majlis 1
        conference c "C" date 2027-03-14
        room hall "Main hall" capacity 25
        person mona "Mona"
        waive capacity on talk because "they stand"
        waive room_conflict on talk because "x"
        day 2027-03-14 from 09:00 {
            session talk "A talk" for 45m room hall chair mona expected 30
            session next "Next" @ar "مجلس" for 45m room hall chair mona
        }
        """ + "\n"

    /// A finding as check gives it, apart from its place.
    private struct Found: Hashable {
        var code: String
        var message: String
    }

    private func findings(_ path: String, in folder: TemporaryFolder) throws -> [Found: Int] {
        let run = try Majlis.run(["check", path, "--format", "json", "--lang", "en", "--no-project"], in: folder)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any], "\(run.errors)")
        var found: [Found: Int] = [:]
        for finding in try #require(json["findings"] as? [[String: Any]]) {
            let code = finding["code"] as? String ?? ""
            // Places in a message move with the text.
            let message = (finding["message"] as? String ?? "").replacingOccurrences(
                of: "line [0-9]+", with: "line", options: .regularExpression)
            found[Found(code: code, message: message), default: 0] += 1
        }
        return found
    }

    @Test func fixMendsWhatIsSure() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.untidy)
        let run = try Majlis.run(["lint", "a.majlis", "--fix"], in: folder)
        #expect(run.output.contains("a.majlis: "), "\(run.output)")
        #expect(try folder.text("a.majlis") == Self.tidy)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        let again = try Majlis.run(["lint", "a.majlis", "--fix"], in: folder)
        #expect(!again.output.contains("mended") && again.status == 0)
        #expect(try folder.text("a.majlis") == Self.tidy)
    }

    @Test func withoutFixNothingIsWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.untidy)
        let plain = try Majlis.run(["lint", "a.majlis"], in: folder)
        #expect(plain.status == 1)
        #expect(plain.output.contains("M0859") && plain.output.contains("M0860") && plain.output.contains("M0867"))
        for arguments in [["lint", "a.majlis", "--dry-run"], ["lint", "a.majlis", "--dry-run", "--fix"]] {
            let run = try Majlis.run(arguments, in: folder)
            #expect(run.status == 1, "the script as it stands has errors")
            #expect(run.output.hasPrefix("--- a.majlis\n+++ a.majlis\n@@ "), "\(run.output)")
            #expect(run.output.contains("+room hall \"Main hall\" capacity 25\n"))
        }
        #expect(try folder.text("a.majlis") == Self.untidy)
    }

    private static let hasPatch = FileManager.default.isExecutableFile(atPath: "/usr/bin/patch")

    /// The diff is one that `patch` applies, and it gives what `--fix` writes.
    @Test(.enabled(if: LintCommandTests.hasPatch, "patch is not installed")) func theDiffIsWhatFixWrites() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.untidy)
        let run = try Majlis.shell("majlis lint a.majlis --dry-run > d; patch -s a.majlis d", in: folder)
        #expect(run.status == 0)
        #expect(try folder.text("a.majlis") == Self.tidy)
    }

    @Test func standardInputIsMendedToStandardOutput() throws {
        let run = try Majlis.run(["lint", "-", "--fix"], input: Array(Self.untidy.utf8))
        #expect(run.output == Self.tidy)
        #expect(run.status == 0)
        #expect(try Majlis.run(["lint", "-", "--fix"], input: Array(Self.tidy.utf8)).output == Self.tidy)
    }

    /// The right name would bring a finding that is not there now: the file stays.
    @Test func aChangeThatBringsFindingsIsNotMade() throws {
        let folder = try TemporaryFolder()
        let script = """
            conference c "C" date 2027-03-14
            room hall "Main hall" capacity 25
            person mona "Mona"
            day 2027-03-14 from 09:00 {
                session talk "A talk" for 1h room hal chair mona expected 30
                session late "Late" for "45m" room hall chair mona expected 20
            }
            """
        try folder.write("a.majlis", script)
        let run = try Majlis.run(["lint", "a.majlis", "--fix"], in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("not made"), "\(run.errors)")
        #expect(try folder.text("a.majlis") == script.replacingOccurrences(of: "\"45m\"", with: "45m"))
    }

    @Test func onlyGivenFilesAreWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write("project.majlis", "use \"rooms.majlis\"\nuse \"rooms.majlis\"\nconference c \"C\" date \"2027-03-14\"\n")
        let rooms = "room hall 'Main hall'\n"
        try folder.write("rooms.majlis", rooms)
        let one = try Majlis.run(["lint", "project.majlis", "--fix"], in: folder)
        #expect(one.status == 1 && one.output.contains("M0867"))
        #expect(try folder.text("project.majlis") == "use \"rooms.majlis\"\nconference c \"C\" date 2027-03-14\n")
        #expect(try folder.text("rooms.majlis") == rooms)
        let both = try Majlis.run(["lint", ".", "--fix"], in: folder)
        #expect(both.status == 0, "\(both.output)\(both.errors)")
        #expect(try folder.text("rooms.majlis") == "room hall \"Main hall\"\n")
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        let folder = try TemporaryFolder()
        #expect(try Majlis.run(["lint", "nowhere.majlis", "--fix"], in: folder).status == 2)
        #expect(try Majlis.run(["lint"], in: folder).status == 2)
    }

    @Test func namesThatNobodyUses() throws {
        let folder = try TemporaryFolder()
        try folder.write("names.majlis", "define spare(n: number) = n + 1\n")
        try folder.write(
            "project.majlis",
            """
            use "names.majlis"
            parameter share = 40%
            define double(n: number) = n * 2
            define four = double(2)
            query long = sessions
            query many = count(sessions) > four
            show long
            """)
        let run = try Majlis.run(["lint", "project.majlis"], in: folder)
        #expect(run.status == 0)
        for (code, name) in [("M0862", "share"), ("M0863", "many"), ("M0861", "spare"), ("M0864", "names.majlis")] {
            #expect(run.output.contains("\(code)") && run.output.contains(name), "\(run.output)")
        }
        for name in ["double", "four", "long"] { #expect(!run.output.contains("definition \(name)"), "\(run.output)") }
        #expect(!run.output.contains("query long"))
    }

    /// Over all scripts of the tests: what can be mended for sure leaves no finding that was not there, and nothing to mend.
    @Test(arguments: ["check", "lexer", "recovery", "parser", "clauses", "format", "cli/scripts"])
    func mendingBringsNoFindings(fixtures: String) throws {
        let folder = try TemporaryFolder()
        let paths = PackageFiles.paths(below: "Tests/Fixtures/\(fixtures)", suffix: ".majlis").filter { !$0.contains("/") }
        #expect(!paths.isEmpty)
        for path in paths {
            let bytes = [UInt8](try Data(contentsOf: PackageFiles.url("Tests/Fixtures/\(fixtures)/\(path)")))
            try folder.write(path, bytes)
            let before = try findings(path, in: folder)
            let run = try Majlis.run(["lint", path, "--fix", "--no-project"], in: folder)
            #expect(run.status < 2, "\(path): \(run.errors)")
            let mended = try folder.bytes(path)
            if mended != bytes {
                // Waivers are looked at once nothing keeps the script from being read.
                for (found, count) in try findings(path, in: folder) where !["M0852", "M0853"].contains(found.code) {
                    #expect(count <= before[found, default: 0], "\(path): \(found)")
                }
            }
            _ = try Majlis.run(["lint", path, "--fix", "--no-project"], in: folder)
            #expect(try folder.bytes(path) == mended, "\(path) is mended again")
        }
    }

    @Test func namesThatDeceive() throws {
        let folder = try TemporaryFolder()
        // The first name has a Cyrillic letter.
        try folder.write(
            "a.majlis", "majlis 1\nroom h\u{430}ll \"Hall\"\nsession s \"S\" for 1h room h\u{430}ll chair none\nroom item1\nroom iteml\n")
        let run = try Majlis.run(["lint", "a.majlis", "--lang", "en"], in: folder)
        #expect(run.output.contains("M0613: The name h\u{430}ll has \u{430}, a Cyrillic letter, among Latin letters."), "\(run.output)")
        #expect(run.output.contains("way out: write hall everywhere"), "\(run.output)")
        #expect(run.output.contains("M0614: The names iteml and item1 look alike"), "\(run.output)")
        // Nobody but the planner knows where else the name is used.
        _ = try Majlis.run(["lint", "a.majlis", "--fix"], in: folder)
        #expect(try folder.text("a.majlis").contains("h\u{430}ll"))
    }
}
