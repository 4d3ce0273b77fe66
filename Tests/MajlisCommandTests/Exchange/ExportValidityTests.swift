import Foundation
import Testing

/// What is exported is valid by the schemas of those who made the formats.
@Suite struct ExportValidityTests {
    /// A conference in everything that is hard to write: texts, times, addresses, acronyms, Arabic names.
    static let hard = """
        majlis 1 language ar
        conference مؤتمر "مُؤْتَمَرٌ <script>alert(1)</script> & \\"co\\" ]]>" @en "A & B" zone "Africa/Casablanca" {
            link موقع "موقع" address "https://example.org/برنامج?q=a b"
            day أول 2027-02-06 {
                session أ "=cmd|' /C calc'!A0" at 09:00 for 25m
                session ب "🎪 \\n سطر" at 23:30 for 2h15m
                item 3 "بند" at 10:00 for 0m
                break "قهوة" at 11:00 for 15m
            }
            day second 2027-03-28 { session late "Late" at 25:30 for 90s id "6571", "ABC123", "HOqeNIb6G7M4hYFKFRkCmQ" }
            day empty 2027-03-29
        }

        """

    private static let zoned = """
        majlis 1
        conference c "Talks" date 2027-03-14 zone "UTC" { day 2027-03-14 { session a "A" at 09:00 for 1h } }

        """

    private func scripts() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: PackageFiles.url("examples"), to: folder.url.appendingPathComponent("examples"))
        try folder.write("hard.majlis", Self.hard)
        try folder.write("zoned.majlis", Self.zoned)
        return folder
    }

    /// All examples, each conference of each; what has no zone, no day or no conference is refused with a clear error and nothing else.
    private func exports(to format: String) throws -> (folder: TemporaryFolder, files: [String]) {
        let folder = try scripts()
        let examples = PackageFiles.paths(below: "examples", suffix: ".majlis").map { "examples/\($0)" }
        let clear = ["M1061", "M1063", "M1065", "M1066"]
        var files: [String] = []
        for script in examples + ["hard.majlis", "zoned.majlis"] {
            let file = "\(files.count).out"
            let run = try Majlis.run(["export", script, "--to", format, "-o", file], in: folder)
            if run.status < 2 {
                files.append(file)
            } else {
                #expect(clear.contains { run.errors.contains($0) }, "\(script): \(run.errors)")
            }
        }
        return (folder, files)
    }

    @Test(.enabled(if: ExportRun.mayValidateXML, "xmllint is not installed, or the schemas are missing"))
    func scheduleXML() throws {
        let (folder, files) = try exports(to: "schedule.xml")
        #expect(files.count >= 4)
        for file in files {
            let problems = try ExportRun.xmlProblems(folder.path(file))
            #expect(problems == nil, "\(problems ?? "")")
        }
    }

    @Test(.enabled(if: ExportRun.mayValidateJSON, "python3-jsonschema is not installed, or the schemas are missing"))
    func scheduleJSON() throws {
        let (folder, files) = try exports(to: "schedule.json")
        #expect(files.count >= 4)
        for file in files {
            let problems = try ExportRun.jsonProblems(folder.path(file))
            #expect(problems == nil, "\(problems ?? "")")
        }
    }

    /// What others wrote, read into a script and exported again: valid even where it was not before.
    @Test(
        .enabled(if: ExportRun.mayValidateXML && ExportRun.mayValidateJSON, "the validators or the schemas are missing"),
        arguments: ExportRun.programmes)
    func realProgrammes(name: String, zone: String) throws {
        let real = try #require(ExportRun.realFiles, "the real programmes are missing: set MAJLIS_CORPUS").appendingPathComponent(name)
        let folder = try TemporaryFolder()
        let imported = try Majlis.run(["import", real.path, "--zone", zone, "-o", "a.majlis"], in: folder)
        try #require(imported.status == 0, "\(imported.errors)")
        for format in ["schedule.xml", "schedule.json"] {
            let run = try Majlis.run(["export", "a.majlis", "--to", format, "-o", "out"], in: folder)
            #expect(run.status < 2, "\(name) \(format): \(run.errors)")
            let problems =
                format == "schedule.xml" ? try ExportRun.xmlProblems(folder.path("out")) : try ExportRun.jsonProblems(folder.path("out"))
            #expect(problems == nil, "\(name) \(format): \(problems ?? "")")
        }
    }

    /// A validator that takes everything would prove nothing.
    @Test(.enabled(if: ExportRun.mayValidateXML && ExportRun.mayValidateJSON, "the validators are missing"))
    func theValidatorsRefuse() throws {
        let folder = try scripts()
        for (format, valid, broken) in [
            ("schedule.xml", "guid=\"", "guid=\"x"), ("schedule.json", "\"guid\": \"", "\"guides\": \""),
        ] {
            let text = try Majlis.run(["export", "zoned.majlis", "--to", format], in: folder).output
            try folder.write("broken", text.replacingOccurrences(of: valid, with: broken))
            let problems =
                format == "schedule.xml"
                ? try ExportRun.xmlProblems(folder.path("broken")) : try ExportRun.jsonProblems(folder.path("broken"))
            #expect(problems != nil, "\(format)")
        }
    }
}
