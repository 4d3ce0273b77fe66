import Foundation
import Testing

/// `majlis test`.
@Suite struct TestCommandTests {
    private static let script = """
        majlis 1
        organization acme "Acme"
        room hall "Main hall" capacity 25
        conference c "C" date 2027-03-14
        rule invitees "Enough" {
            require count(organizations) >= 2
            otherwise "too few"
        }
        workflow filing of organization {
            states unfiled, filed
            step file from unfiled to filed
        }
        test "size of the meeting" tags quick {
            cases [n, ok] { 1, false; 2, true }
            given n organizations
            expect holds(invitees) == ok
        }
        test "الشركة" with acme tags slow { expect acme.title == "Acme" }

        """

    private static let failing = """
        majlis 1
        room hall "Main hall" capacity 25
        test "the hall is large" { expect hall.capacity >= 30 }

        """

    private func folder(_ scripts: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in scripts.isEmpty ? ["a.majlis": Self.script] : scripts { try folder.write(name, text) }
        return folder
    }

    private func json(_ run: Majlis.Run) throws -> [String: Any] {
        try #require(try CheckedScripts.json(run) as? [String: Any], "\(run.output)\(run.errors)")
    }

    private func summary(_ arguments: [String], in folder: TemporaryFolder) throws -> [String: Int] {
        try #require(try json(try Majlis.run(["test", ".", "--format", "json"] + arguments, in: folder))["summary"] as? [String: Int])
    }

    @Test func passingTestsAreALineForEachFile() throws {
        let run = try Majlis.run(["test", "."], in: try folder())
        #expect(run.status == 0 && run.errors == "")
        #expect(
            run.output == "./a.majlis: 3 tests passed\n\nAll 3 tests passed.\n"
                || run.output == "a.majlis: 3 tests passed\n\nAll 3 tests passed.\n")
    }

    @Test func aFailureShowsTheValuesOfItsParts() throws {
        let run = try Majlis.run(["test", "."], in: try folder(["a.majlis": Self.script, "b.majlis": Self.failing]))
        #expect(run.status == 1)
        #expect(run.output.contains("failed: “the hall is large”") && run.output.contains("hall.capacity  25"), "\(run.output)")
        #expect(run.output.contains("b.majlis:3:") && run.output.hasSuffix("One of 4 tests failed.\n"))
        let arabic = try Majlis.run(["test", ".", "--lang", "ar"], in: try folder(["b.majlis": Self.failing]))
        #expect(arabic.output.contains("أخفق"))
    }

    @Test func someTestsOnly() throws {
        let folder = try folder()
        #expect(try summary([], in: folder) == ["tests": 3, "passed": 3, "failed": 0, "leftOut": 0])
        let cases: [([String], Int)] = [
            (["--filter", "SIZE"], 2), (["--filter", "meeting size"], 2), (["--filter", "الشرکة", "--filter", "x"], 0),
            (["--filter", "الشركه"], 1),
            (["--tag", "slow"], 1), (["--tag", "slow,quick"], 3), (["--tag", "slow، quick"], 3), (["--skip-tag", "slow"], 2),
            (["--tag", "quick", "--filter", "الشركة"], 0),
        ]
        for (options, count) in cases {
            let summary = try summary(options, in: folder)
            #expect(summary["tests"] == count && summary["leftOut"] == 3 - count, "\(options): \(summary)")
        }
    }

    @Test func noTestsFailOnlyWhereAskedTo() throws {
        let folder = try folder(["a.majlis": "majlis 1\nroom hall \"Main hall\" capacity 25\n"])
        #expect(try Majlis.run(["test", "."], in: folder).status == 0)
        #expect(try Majlis.run(["test", ".", "--fail-on-empty"], in: folder).status == 1)
        #expect(try Majlis.run(["test", ".", "--fail-on-empty", "--filter", "x"], in: try self.folder()).status == 1)
    }

    @Test func aScriptWithAnErrorFails() throws {
        let run = try Majlis.run(["test", "."], in: try folder(["a.majlis": Self.script + "room other capcity 3\n"]))
        #expect(run.status == 1 && run.output.contains("M0222") && run.output.contains("All 3 tests passed."), "\(run.output)")
    }

    @Test func resultsAreAsTheSchemaSays() throws {
        let folder = try folder(["a.majlis": Self.script, "b.majlis": Self.failing, "c.majlis": CheckedScripts.fixable])
        for (index, script) in PackageFiles.paths(below: "Tests/Fixtures/tests", suffix: ".majlis").enumerated() {
            try folder.write("fixtures/\(index).majlis", try PackageFiles.text("Tests/Fixtures/tests/" + script))
        }
        let schema = try JSONSchema(try PackageFiles.text("Documentation/schema/tests.schema.json"))
        for options in [[], ["--coverage"], ["--lang", "ar"]] {
            let run = try Majlis.run(["test", ".", "--format", "json"] + options, in: folder)
            let problems = try schema.problems(in: try CheckedScripts.json(run))
            #expect(problems.isEmpty, "\(problems.prefix(10))")
            #expect(run.output == (try Majlis.run(["test", folder.path, "--format", "json"] + options, in: folder).output))
        }
        let broken = try Majlis.run(["test", ".", "--format", "json"], in: folder).output.replacingOccurrences(
            of: "\"passed\":true", with: "\"passed\":1")
        #expect(try !schema.problems(in: JSONSerialization.jsonObject(with: Data(broken.utf8))).isEmpty)
    }

    @Test func junitHasTimes() throws {
        let run = try Majlis.run(["test", ".", "--format", "junit"], in: try folder(["a.majlis": Self.script, "b.majlis": Self.failing]))
        #expect(run.output.contains(#"tests="4" failures="1" errors="0" skipped="0" time=""#), "\(run.output)")
        #expect(
            run.output.contains(
                #"<testcase name="size of the meeting (n = 1 and ok = false)" classname="a.majlis" file="a.majlis" line="14" time=""#))
        #expect(run.output.firstRange(of: #/time="\d+\.\d{3}"/#) != nil)
    }

    @Test func coverageHasAThreshold() throws {
        let folder = try folder()
        let run = try Majlis.run(["test", ".", "--coverage", "--output", "lcov=trace.info"], in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("step file") && run.output.contains("One is covered of 2 rules and steps: 50%"), "\(run.output)")
        #expect(
            try folder.text("trace.info") == """
                TN:majlis
                SF:a.majlis
                BRDA:6,0,0,1
                BRDA:6,0,1,1
                BRDA:11,0,0,-
                BRDA:11,0,1,-
                BRF:4
                BRH:2
                DA:6,2
                DA:11,0
                LF:2
                LH:1
                end_of_record

                """)
        for (threshold, status) in [("50", 0), ("51", 1), ("٥٠٪", 0), ("100%", 1), ("101", 2), ("half", 2)] as [(String, Int32)] {
            #expect(try Majlis.run(["test", ".", "--threshold", threshold], in: folder).status == status, "\(threshold)")
        }
    }

    @Test func updateWritesSnapshots() throws {
        let script = """
            majlis 1
            room hall "Main hall" capacity 25
            test "the hall" {
                expect snapshot hall.capacity
            }

            """
        let folder = try folder(["a.majlis": script])
        #expect(try Majlis.run(["test", "."], in: folder).status == 1)
        #expect(try folder.text("a.majlis") == script, "nothing is written without being asked")
        let run = try Majlis.run(["test", ".", "--update"], in: folder)
        #expect(run.status == 0 && run.errors.contains("a.majlis"), "\(run.output)\(run.errors)")
        #expect(try folder.text("a.majlis").contains("25\n"))
        #expect(try Majlis.run(["test", "."], in: folder).status == 0)
        let written = try folder.text("a.majlis")
        try folder.write("a.majlis", written.replacingOccurrences(of: "capacity 25", with: "capacity 30"))
        let changed = try Majlis.run(["test", "."], in: folder)
        #expect(changed.status == 1 && changed.output.contains("25") && changed.output.contains("30"), "\(changed.output)")
        #expect(try Majlis.run(["test", "-", "--update"], in: folder, input: Array(script.utf8)).status == 2)
    }

    /// A script that had its layout has it afterwards, wherever the snapshot stands.
    @Test(arguments: [
        "test \"the hall\" with all { expect snapshot hall.capacity }",
        "test \"the hall\" with all {\n    expect snapshot hall.capacity\n}",
    ])
    func updateKeepsTheLayout(test: String) throws {
        let folder = try folder(["a.majlis": "majlis 1\nroom hall \"Main hall\" capacity 25\n\n\(test)\n"])
        #expect(try Majlis.run(["fmt", "--check", "a.majlis"], in: folder).status == 0)
        #expect(try Majlis.run(["test", "a.majlis", "--update"], in: folder).status == 0)
        let written = try folder.text("a.majlis")
        #expect(try Majlis.run(["fmt", "--check", "a.majlis"], in: folder).status == 0, "\(written)")
        #expect(try Majlis.run(["test", "a.majlis"], in: folder).status == 0)
    }

    /// A script keeps its line ends, and what a snapshot says does not depend on them.
    @Test func updateKeepsLineEnds() throws {
        let script =
            "majlis 1\nroom hall \"Main hall\" capacity 25\nroom annex \"Annex\" capacity 10\n\ntest \"rooms\" with all {\n    expect snapshot rooms\n}\n"
        let folder = try folder(["unix.majlis": script, "dos.majlis": script.replacingOccurrences(of: "\n", with: "\r\n")])
        #expect(try Majlis.run(["test", ".", "--update"], in: folder).status == 0)
        let (unix, dos) = (try folder.text("unix.majlis"), try folder.text("dos.majlis"))
        #expect(unix.contains("Annex\n") || unix.contains("Annex "), "\(unix)")
        #expect(Array(dos.utf8) == Array(unix.replacingOccurrences(of: "\n", with: "\r\n").utf8), "\(dos)")
        #expect(try Majlis.run(["test", "."], in: folder).status == 0)
    }

    /// What is recorded is no business of tests, and they touch no journal.
    @Test func noJournalIsTouched() throws {
        let folder = try folder()
        _ = try Majlis.run(["record", "a.majlis", "on 2027-02-01 file acme"], in: folder)
        let before = try folder.names().map { "\($0) \(try folder.bytes($0).count)" }
        let run = try Majlis.run(["test", "."], in: folder)
        #expect(run.status == 0)
        #expect(try folder.names().map { "\($0) \(try folder.bytes($0).count)" } == before)
    }
}
