import Foundation
import Testing

/// `project.majlis`: found from below, its scripts and settings, and what is wrong with it.
@Suite struct ProjectFileTests {
    /// A hall that is too small for its session.
    static func script(_ session: String) -> String {
        """
        majlis 1
        conference \(session)_meeting "Meeting" date 2027-03-14
        room hall "Main hall" capacity 25
        person mona "Mona Haddad"
        day 2027-03-14 from 09:30 {
            session \(session) "Working together" for 1h30m room hall chair mona expected 30
        }

        """
    }

    /// A folder with two scripts and a project file.
    static func folder(_ project: String, below: String = "") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("conference.majlis", script("ideas"))
        try folder.write("side/events.majlis", script("talk"))
        try folder.write("deep/er/notes.txt", "")
        try folder.write("project.majlis", "majlis 1\nproject water \"Water\" {\n\(project)\n}\n\(below)")
        return folder
    }

    static let both = "scripts \"conference.majlis\", \"side/*.majlis\""

    private func codes(_ run: Majlis.Run) throws -> [String] {
        let document = try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any]
        return (document?["findings"] as? [[String: Any]] ?? []).compactMap { finding in
            guard let code = finding["code"] as? String, let file = finding["file"] as? String else { return nil }
            return "\(file) \(code)"
        }
    }

    // MARK: Found

    @Test("without a path the scripts of the project are checked, from any folder below")
    func withoutPath() throws {
        let folder = try Self.folder(Self.both)
        let here = try Majlis.run(["check", "--format", "json"], in: folder)
        #expect(try codes(here) == ["conference.majlis M0604", "side/events.majlis M0604"], "\(here.output)\(here.errors)")
        let below = try Majlis.shell("cd deep/er && majlis check", in: folder)
        #expect(below.status == 1)
        #expect(below.output.contains("../../conference.majlis:6:5:") && below.output.contains("../../side/events.majlis:6:5:"))
        let given = try Majlis.run(["check", ".", "--format", "json"], in: folder)
        #expect(try codes(given) == ["conference.majlis M0604", "side/events.majlis M0604"], "\(given.output)")
        try folder.write("draft.majlis", "room annex capacity many\n")
        #expect(try codes(Majlis.run(["check", ".", "--format", "json"], in: folder)).count == 2, "a draft is no script of the project")
        #expect(try codes(Majlis.run(["check", "project.majlis", "--format", "json"], in: folder)).count == 2)
    }

    @Test("a script whose name begins like an option is a script")
    func nameLikeAnOption() throws {
        let folder = try Self.folder("scripts \"side/*.majlis\"")
        try folder.write("side/--strict.majlis", "majlis 1\nroom b1 \"Room\" capacity 10\n")
        for below in ["", "side", "deep/er"] {
            let run = try Majlis.shell("cd ./\(below) && majlis check --format json", in: folder)
            #expect(run.status == 1, "\(below): \(run.errors)")
            #expect(try codes(run).contains { $0.hasSuffix("events.majlis M0604") })
        }
    }

    @Test("a folder that is called like a command or a value is taken for the folder", arguments: ["agenda", "ar"])
    func nameLikeACommand(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("\(name)/conference.majlis", Self.script("ideas"))
        try folder.write("\(name)/project.majlis", "majlis 1\nproject water \"Water\" {\nscripts \"conference.majlis\"\n}\n")
        let run = try Majlis.run(["agenda", "--lang", "ar", name], in: folder)
        #expect(run.status == 1 && run.output.contains("Working together"), "\(run.errors)")
    }

    @Test("a baseline holds in every folder of its project")
    func baselineFromBelow() throws {
        let folder = try Self.folder("scripts \"conference.majlis\"\nbaseline \"known.json\"")
        _ = try Majlis.shell("majlis check --no-project conference.majlis --format json > known.json", in: folder)
        for below in [".", "deep/er", "side"] {
            let run = try Majlis.shell("cd \(below) && majlis check", in: folder)
            #expect(run.status == 0, "\(below): \(run.output)\(run.errors)")
        }
        let above = try Majlis.shell("cd .. && majlis check '\(folder.path)'", in: folder)
        #expect(above.status == 0, "\(above.output)\(above.errors)")
    }

    @Test("a project in a folder below is taken by its scripts")
    func folderAbove() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/conference.majlis", Self.script("ideas"))
        try folder.write("a/draft.majlis", Self.script("draft"))
        try folder.write("a/project.majlis", "project p \"P\" scripts \"conference.majlis\"\n")
        try folder.write("b.majlis", Self.script("talk"))
        let run = try Majlis.run(["check", ".", "--format", "json"], in: folder)
        #expect(try codes(run) == ["a/conference.majlis M0604", "b.majlis M0604"], "\(run.output)\(run.errors)")
    }

    @Test(
        "commands of one script take the only one",
        arguments: [
            ["agenda"], ["tasks"], ["people"], ["status"], ["open"], ["run"], ["query", "count(sessions)"], ["why", "ideas"],
            ["runsheet", "ideas"], ["repl", "-c", "count(sessions)"],
        ])
    func oneScript(arguments: [String]) throws {
        let folder = try Self.folder("scripts \"conference.majlis\"")
        let typed = arguments + ["--as-of", "2027-03-01"]
        let run = try Majlis.run(typed, in: folder)
        #expect(run.status <= 1, "\(arguments): \(run.errors)")
        var named = typed
        named.insert("conference.majlis", at: 1)
        #expect(run.output == (try Majlis.run(named, in: folder)).output, "\(arguments)")
        #expect(!run.output.isEmpty)
    }

    @Test("where there are several, it says which there are", arguments: [["agenda"], ["query", "count(sessions)"], ["journal", "list"]])
    func several(arguments: [String]) throws {
        let folder = try Self.folder(Self.both)
        let run = try Majlis.run(arguments, in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0515") && run.errors.contains("conference.majlis and side/events.majlis"), "\(run.errors)")
        // A script that another one uses is not one of them.
        try folder.write("conference.majlis", "use \"side/events.majlis\"\n")
        #expect(try Majlis.run(["agenda"], in: folder).status == 1)
    }

    @Test("without a path and a project it says how to make one", arguments: ["check", "agenda", "query", "fmt", "fix"])
    func noProject(command: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("project.majlis", "room hall \"Main hall\"\n")
        let run = try Majlis.run([command], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0514") && run.errors.contains("majlis new project -o project.majlis"), "\(run.errors)")
        let arabic = try Majlis.run([command, "--lang", "ar"], in: folder)
        #expect(arabic.errors.contains("M0514") && !arabic.errors.contains("was given"), "\(arabic.errors)")
    }

    @Test("`fmt` and `fix` take every file of the project, and none beside it")
    func files() throws {
        let folder = try Self.folder("scripts \"conference.majlis\"")
        try folder.write("conference.majlis", "majlis 1\nuse   \"rooms.majlis\"\n")
        try folder.write("rooms.majlis", "room   hall \"Hall\"\n")
        try folder.write("draft.majlis", "room   annex \"Annex\"\n")
        let run = try Majlis.run(["fmt"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text("rooms.majlis") == "room hall \"Hall\"\n")
        #expect(try folder.text("draft.majlis") == "room   annex \"Annex\"\n")
    }

    // MARK: Settings

    @Test("settings are options that were not given; what is typed wins; `--no-project` leaves them out")
    func settings() throws {
        let folder = try TemporaryFolder()
        try folder.write("conference.majlis", "majlis 1\nroom hall \"Main hall\" capacity 25\nsession a \"A\" for 1h at 09:00 room hall\n")
        try folder.write("project.majlis", "project p \"P\" { scripts \"conference.majlis\" }\nseverity chair_missing error\n")
        let without = try Majlis.run(["check"], in: folder)
        try folder.write("project.majlis", "project p \"P\" { scripts \"conference.majlis\" strict }\n")
        let strict = try Majlis.run(["check"], in: folder)
        let asked = try Majlis.run(["check", "conference.majlis", "--no-project", "--strict"], in: folder)
        #expect(strict.status == asked.status && strict.output == asked.output, "\(strict.output)\(asked.output)")
        _ = without
    }

    @Test("severities and waivers count for each script; a name that another script has is no finding")
    func severities() throws {
        let folder = try Self.folder(Self.both, below: "severity capacity note\nwaive capacity on ideas because \"seats are added\"\n")
        for arguments in [["check"], ["check", "conference.majlis"], ["check", "side/events.majlis"]] {
            let run = try Majlis.run(arguments + ["--format", "json"], in: folder)
            #expect(run.status == 0, "\(run.output)")
            #expect(try codes(run).allSatisfy { $0 == "side/events.majlis M0604" }, "\(arguments): \(run.output)")
        }
        let plain = try Majlis.run(["check", "--no-project", "conference.majlis", "--format", "json"], in: folder)
        #expect(plain.status == 1)
    }

    @Test("a name that no script has is a finding, once")
    func unknownInAll() throws {
        let folder = try Self.folder(Self.both, below: "waive capacity on nobody because \"x\"\nseverity no_such_rule note\n")
        let run = try Majlis.run(["check", "--format", "json"], in: folder)
        let found = try codes(run).filter { $0.hasPrefix("project.majlis") }
        #expect(found.count == 2, "\(run.output)")
        let one = try Majlis.run(["check", "side/events.majlis", "--format", "json"], in: folder)
        #expect(try codes(one).filter { $0.hasPrefix("project.majlis") } == found, "\(one.output)")
    }

    @Test("`lint --fix` does not turn a name of one script into one of another")
    func lint() throws {
        let folder = try Self.folder(Self.both, below: "waive capacity on talk because \"seats are added\"\n")
        try folder.write("conference.majlis", Self.script("talks"))
        let before = try folder.text("project.majlis")
        for arguments in [["lint", "--fix"], ["lint", "--fix", "conference.majlis", "project.majlis"], ["fix", "conference.majlis"]] {
            _ = try Majlis.run(arguments, in: folder)
            #expect(try folder.text("project.majlis") == before, "\(arguments)")
        }
    }

    @Test("the day, the access and the journal")
    func others() throws {
        let folder = try Self.folder("scripts \"conference.majlis\"\nas_of 2027-03-01\njournal \"kept/water.journal\"")
        try folder.write("kept/x", "")
        try folder.write(
            "conference.majlis",
            Self.script("ideas") + "checklist prepare \"Before\" { task invite \"Invite\" owner mona due 2027-02-01 }\n")
        let run = try Majlis.run(["run"], in: folder)
        #expect(run.output.contains("as of 2027-03-01"), "\(run.output)\(run.errors)")
        #expect(try Majlis.run(["run", "--as-of", "2027-01-01"], in: folder).output.contains("as of 2027-01-01"))
        let recorded = try Majlis.run(["record", "on 2027-01-15 done prepare.invite by mona"], in: folder)
        #expect(recorded.status == 0, "\(recorded.errors)")
        #expect(try folder.names().contains { $0.hasSuffix(".journal") } == false)
        #expect(FileManager.default.fileExists(atPath: folder.path("kept/water.journal")))
        let list = try Majlis.shell("cd deep && majlis journal list", in: folder)
        #expect(list.status == 0 && list.output.contains("prepare.invite"), "\(list.errors)")
        let tasks = try Majlis.run(["tasks", "--as-of", "2027-03-01"], in: folder)
        #expect(tasks.output.contains("done"), "\(tasks.output)\(tasks.errors)")
        let repl = try Majlis.run(["repl", "-c", ":tasks"], in: folder)
        #expect(repl.output.contains("done"), "\(repl.output)\(repl.errors)")
    }

    @Test("projects with different settings are not mixed")
    func different() throws {
        let folder = try TemporaryFolder()
        for (name, more) in [("a", "strict"), ("b", ""), ("c", "strict")] {
            try folder.write("\(name)/conference.majlis", "majlis 1\n\nroom hall \"Hall\"\n")
            try folder.write("\(name)/project.majlis", "project p \"P\" { scripts \"conference.majlis\" \(more) }\n")
        }
        let mixed = try Majlis.run(["check", "a", "b/conference.majlis"], in: folder)
        #expect(mixed.status == 2 && mixed.errors.contains("M0516") && mixed.errors.contains("--strict"), "\(mixed.errors)")
        #expect(try Majlis.run(["check", "."], in: folder).errors.contains("M0516"))
        #expect(try Majlis.run(["check", "a", "c"], in: folder).status == 0)
        #expect(try Majlis.run(["check", "a", "b", "--strict"], in: folder).status == 0)
        #expect(try Majlis.run(["check", "a", "b", "--no-project"], in: folder).status == 0)
    }

    @Test("languages that the project asks for are asked of every title and text")
    func languages() throws {
        let folder = try Self.folder("scripts \"conference.majlis\"\nlanguages en, ar")
        let run = try Majlis.run(["check", "--rule", "M0510"], in: folder)
        #expect(run.output.contains("4 titles and texts are not written in ar"), "\(run.output)")
        try folder.write("conference.majlis", "majlis 1\nroom hall \"Hall\" @ar \"قاعة\"\n")
        #expect(try Majlis.run(["check", "--rule", "M0510", "--format", "json"], in: folder).output.contains("M0510") == false)
    }

    @Test("the template describes a project that is in order", arguments: ["en", "ar"])
    func template(language: String) throws {
        let folder = try TemporaryFolder()
        for (name, file) in [("project", "project.majlis"), ("workshop", "chapter.majlis")] {
            #expect(try Majlis.run(["new", name, "--lang", language, "-o", file], in: folder).status == 0)
        }
        let run = try Majlis.run(["check", "--format", "json"], in: folder)
        #expect(run.status == 0)
        #expect(try codes(run).allSatisfy { !$0.hasPrefix("project.majlis") }, "\(run.output)")
        #expect(try Majlis.run(["fmt", "--check"], in: folder).status == 0)
    }

    // MARK: Mistakes

    @Test(
        "each mistake is a finding at its place",
        arguments: [
            ("scripts \"confrence.majlis\"", "M0500", "write “conference.majlis”"), ("scripts \"../other.majlis\"", "M0501", "3:13"),
            ("scripts \"/etc/passwd\"", "M0501", "3:13"), ("scripts \"project.majlis\"", "M0502", "3:13"),
            ("scripts \"side\"", "M0503", "folder"), ("scripts \"x*.majlis\"", "M0511", "3:13"), ("strict", "M0305", "script"),
            (both + "\njournal \"a.journal\"", "M0507", "2 scripts"), (both + "\njournal \"../a.journal\"", "M0508", "4:9"),
            (both + "\nbaseline \"/known.json\"", "M0508", "4:10"), (both + "\nas_of 2w before opening", "M0509", "today"),
            (both + "\ncoverage 180%", "M0512", "100%"), (both + "\ndiscloses everything", "M0", "everything"),
        ])
    func mistakes(project: String, code: String, part: String) throws {
        let folder = try Self.folder(project.replacingOccurrences(of: "scripts", with: "    scripts"))
        let run = try Majlis.run(["check"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains(code) && run.output.contains(part), "\(run.output)\(run.errors)")
        let arabic = try Majlis.run(["check", "--lang", "ar"], in: folder)
        #expect(arabic.status == 1)
    }

    @Test("a project elsewhere, two of them, and what uses its own script")
    func places() throws {
        let folder = try Self.folder(Self.both)
        try folder.write("plan.majlis", "project other \"Other\" scripts \"conference.majlis\"\n")
        #expect(try codes(Majlis.run(["check", "plan.majlis", "--format", "json"], in: folder)).contains("plan.majlis M0504"))
        let two = try Self.folder(Self.both, below: "project two \"Two\" scripts \"conference.majlis\"\n")
        #expect(try codes(Majlis.run(["check", "--format", "json"], in: two)).filter { $0.hasSuffix("M0505") }.count == 1)
        let circle = try Self.folder(Self.both, below: "use \"conference.majlis\"\n")
        #expect(try codes(Majlis.run(["check", "side/events.majlis", "--format", "json"], in: circle)).contains("project.majlis M0518"))
    }

    @Test("a project file without a project stays an ordinary script and the root for `use`")
    func ordinary() throws {
        let folder = try TemporaryFolder()
        try folder.write("project.majlis", "majlis 1\nroom annex capacity many\n")
        try folder.write("a.majlis", Self.script("a"))
        let run = try Majlis.run(["check", ".", "--format", "json"], in: folder)
        #expect(try codes(run).map { $0.prefix(10) } == ["a.majlis M", "project.ma"], "\(run.output)")
    }
}
