import Foundation
import Testing

/// `majlis diff`: states by files, folders and revisions, formats and statuses.
@Suite struct DiffCommandTests {
    private static let plan = """
        majlis 1
        conference forum "Water <b>| Forum" date 2027-03-14
        person mona "Mona *Haddad*" contact "canary@example.org"
        room hall "Main hall" capacity 25
        day d 2027-03-14 from 09:00 {
            session opening "Opening" for 30m room hall chair mona
            session panel "Panel" for 1h room hall expected 20
        }

        """
    private static let later = plan.replacing("for 30m", with: "for 45m").replacing("expected 20", with: "expected 40")
        .replacing("canary", with: "canary-two")

    private func git(_ arguments: [String], in folder: TemporaryFolder) throws {
        let identity = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main"]
        let run = try Majlis.execute("/usr/bin/env", ["git"] + identity + arguments, in: folder, input: nil, environment: [:])
        try #require(run.status == 0, "git \(arguments): \(run.errors)")
    }

    private func folder(_ files: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(name, text) }
        return folder
    }

    @Test func filesAreCompared() throws {
        let folder = try folder(["a.majlis": Self.plan, "b.majlis": Self.later])
        let run = try Majlis.run(["diff", "a.majlis", "b.majlis"], in: folder)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.contains("longer"))
        #expect(run.output.contains("Mona *Haddad*: one session longer"))
        #expect(run.output.contains("One finding appears"))
        #expect(run.output.contains("M0604"))
        #expect(run.output.contains("One more change is confidential"))
        #expect(!run.output.contains("canary"))
        let back = try Majlis.run(["diff", "b.majlis", "a.majlis"], in: folder)
        #expect(back.output.contains("shorter") && back.output.contains("One finding is gone"))
        // The later state may come from a pipe.
        #expect(try Majlis.run(["diff", "a.majlis", "-"], in: folder, input: Array(Self.later.utf8)).output.contains("longer"))
    }

    @Test func theStatusIsThatOfAnAnswer() throws {
        let folder = try folder(["a.majlis": Self.plan, "b.majlis": Self.later])
        #expect(try Majlis.run(["diff", "a.majlis", "b.majlis", "--exit-code"], in: folder).status == 1)
        let same = try Majlis.run(["diff", "a.majlis", "a.majlis", "--exit-code"], in: folder)
        #expect(same.status == 0 && same.output.contains("Nothing has changed."))
        for (arguments, code) in [
            (["-", "-"], "M1090"), (["nothing", "a.majlis"], "M1091"), (["none.majlis", "a.majlis"], "M0021"), (["a.majlis"], "M0005"),
        ] {
            let run = try Majlis.run(["diff"] + arguments, in: folder, input: [])
            #expect(run.status == 2 && run.errors.contains(code), "\(arguments) \(run.errors)")
        }
    }

    @Test func revisionsAreCompared() throws {
        let folder = try folder(["plans/forum.majlis": Self.plan])
        try git(["init", "--quiet"], in: folder)
        try git(["add", "-A"], in: folder)
        try git(["commit", "--quiet", "-m", "one"], in: folder)
        #expect(try Majlis.run(["diff", "HEAD", ".", "--exit-code"], in: folder).status == 0)
        try folder.write("plans/forum.majlis", Self.later)
        for arguments in [
            ["HEAD", "."], ["HEAD", "plans"], ["HEAD", "plans/forum.majlis"], ["HEAD:plans/forum.majlis", "plans/forum.majlis"],
            ["HEAD:plans", "plans/forum.majlis"],
        ] {
            let run = try Majlis.run(["diff"] + arguments, in: folder)
            #expect(run.status == 0 && run.output.contains("longer"), "\(arguments) \(run.output) \(run.errors)")
        }
        try git(["add", "-A"], in: folder)
        try git(["commit", "--quiet", "-m", "two"], in: folder)
        #expect(try Majlis.run(["diff", "HEAD~1", "HEAD"], in: folder).output.contains("longer"))
        let absent = try Majlis.run(["diff", "HEAD:none.majlis", "plans"], in: folder)
        #expect(absent.status == 2 && absent.errors.contains("M1092"), "\(absent.errors)")
        try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
        try folder.write("empty/note.txt", "x")
        try git(["add", "-A"], in: folder)
        try git(["commit", "--quiet", "-m", "three"], in: folder)
        let outside = try Majlis.run(["diff", "HEAD:..", "plans"], in: folder)
        #expect(outside.status == 2 && outside.errors.contains("M0559"), "\(outside.errors)")
    }

    /// A slip may look like a session that is gone, and a notice has no findings that would tell.
    @Test func errorsAreRemarked() throws {
        let slip = Self.plan.replacing("session panel", with: "sesion panel")
        let folder = try folder(["plans/a.majlis": Self.plan, "b.majlis": slip])
        for format in ["human", "markdown", "json"] {
            let run = try Majlis.run(["diff", "plans", "b.majlis", "--format", format], in: folder)
            #expect(run.status == 0 && run.errors.contains("b.majlis has "), "\(run.errors)")
            #expect(run.errors.contains("majlis check b.majlis shows") && !run.errors.contains("plans has"), "\(run.errors)")
        }
        let arabic = try Majlis.run(["diff", "plans", "b.majlis", "--format", "markdown", "--lang", "ar"], in: folder)
        #expect(arabic.errors.contains("مخالفة") && arabic.errors.contains("b.majlis"), "\(arabic.errors)")
        try git(["init", "--quiet"], in: folder)
        try git(["add", "-A"], in: folder)
        try git(["commit", "--quiet", "-m", "one"], in: folder)
        let then = try Majlis.run(["diff", "HEAD:b.majlis", "plans/a.majlis", "--format", "markdown"], in: folder)
        #expect(then.status == 0 && then.errors.contains("HEAD:b.majlis has ") && !then.errors.contains("majlis check"), "\(then.errors)")
        // What rules find makes no comparison wrong.
        #expect(try Majlis.run(["diff", "plans", "plans", "--format", "markdown"], in: folder).errors == "")
    }

    @Test func foldersArePairedByTheirPaths() throws {
        let folder = try folder([
            "old/a.majlis": Self.plan, "old/gone.majlis": "majlis 1\nroom x \"X\" capacity 1\n", "new/a.majlis": Self.later,
            "new/more/b.majlis": "majlis 1\nroom y \"Y\" capacity 1\n",
        ])
        let run = try Majlis.run(["diff", "old", "new"], in: folder)
        #expect(run.status == 0 && run.output.contains("longer"), "\(run.output)")
        #expect(run.errors.contains("gone.majlis is in the earlier state only"), "\(run.errors)")
        #expect(run.errors.contains("more/b.majlis is in the later state only"), "\(run.errors)")
    }

    @Test func aFileWithAnotherNameIsTheSame() throws {
        let other = "majlis 1\nroom x \"X\" capacity 1\n"
        let folder = try folder([
            "old/forum.majlis": Self.plan, "old/rooms.majlis": other, "old/gone.majlis": "majlis 1\nperson p \"P\"\n",
            "new/forum2.majlis": Self.later, "new/rooms.majlis": other,
        ])
        let run = try Majlis.run(["diff", "old", "new"], in: folder)
        #expect(run.output.contains("old (forum.majlis) to new (forum2.majlis)") && run.output.contains("longer"), "\(run.output)")
        #expect(run.errors.contains("gone.majlis is in the earlier state only") && !run.errors.contains("forum"), "\(run.errors)")
    }

    @Test func theDocumentIsAsTheSchemaSays() throws {
        let folder = try folder([
            "a.majlis": Self.plan, "b.majlis": Self.later, "c.majlis": CheckedScripts.hard, "old/a.majlis": Self.plan,
            "old/c.majlis": CheckedScripts.hard, "new/a.majlis": Self.later, "new/d.majlis": Self.plan,
        ])
        for script in PackageFiles.paths(below: "examples", suffix: ".majlis").prefix(6) {
            try folder.write("example-\(script.replacing("/", with: "-"))", try PackageFiles.text("examples/" + script))
        }
        let schema = try JSONSchema(try PackageFiles.text("Documentation/schema/diff.schema.json"))
        var pairs = [("a.majlis", "b.majlis"), ("b.majlis", "c.majlis"), ("c.majlis", "a.majlis"), ("old", "new")]
        let examples = try folder.names().filter { $0.hasPrefix("example-") }
        pairs += zip(examples, examples.dropFirst())
        for (old, new) in pairs {
            let run = try Majlis.run(["diff", old, new, "--format", "json"], in: folder)
            #expect(run.status == 0, "\(run.errors)")
            let problems = try schema.problems(in: try CheckedScripts.json(run))
            #expect(problems.isEmpty, "\(old) \(new) \(problems.prefix(10))")
            #expect(!run.output.contains("canary"))
            #expect(try Majlis.run(["diff", old, new, "--format", "json", "--lang", "ar"], in: folder).output == run.output)
        }
        let broken = try Majlis.run(["diff", "a.majlis", "b.majlis", "--format", "json"], in: folder).output
            .replacing("\"lengthened\"", with: "\"grown\"")
        #expect(try !schema.problems(in: JSONSerialization.jsonObject(with: Data(broken.utf8))).isEmpty)
    }

    @Test func theNoticeHarmsNoReader() throws {
        let folder = try folder(["a.majlis": Self.plan, "b.majlis": Self.later.replacing("\"Panel\"", with: "\"=cmd <script>|x|\"")])
        for language in ["en", "ar"] {
            let notice = try Majlis.run(["diff", "a.majlis", "b.majlis", "--format", "markdown", "--lang", language], in: folder).output
            #expect(notice.contains("Water &lt;b&gt;\\| Forum") && notice.contains("Mona \\*Haddad\\*"), "\(notice)")
            #expect(notice.contains("&lt;script&gt;\\|x\\|") && !notice.contains("<script"))
            #expect(!notice.contains("canary"))
            #expect(notice.contains("<div dir=\"rtl\">") == (language == "ar"))
        }
    }
}
