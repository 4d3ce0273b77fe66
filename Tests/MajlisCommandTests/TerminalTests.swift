import Foundation
import Testing

/// Colours, widths, pipes and languages.
@Suite struct TerminalTests {
    private static let wrong = "majlis 1\nroom hall \"Main hall\" capacity many\n"

    private func run(_ arguments: [String], _ environment: [String: String] = [:], script: String = wrong) throws -> Majlis.Run {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", script)
        return try Majlis.run(["check", "a.majlis"] + arguments, in: folder, environment: environment)
    }

    @Test func colours() throws {
        #expect(!(try run([])).output.contains("\u{1B}["))
        #expect(!(try run([], ["TERM": "xterm-256color"])).output.contains("\u{1B}["), "no terminal, no colours")
        #expect((try run(["--color", "always"])).output.contains("\u{1B}["))
        #expect((try run(["--color", "always"], ["NO_COLOR": "1"])).output.contains("\u{1B}["), "the command line wins")
        #expect((try run([], ["CLICOLOR_FORCE": "1"])).output.contains("\u{1B}["))
        #expect(!(try run([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"])).output.contains("\u{1B}["))
        #expect(!(try run(["--color", "never"], ["CLICOLOR_FORCE": "1"])).output.contains("\u{1B}["))
    }

    @Test func theLanguageOfMessages() throws {
        func isArabic(_ run: Majlis.Run) -> Bool { run.output.contains("مخالفة") }
        #expect(!isArabic(try run([])))
        #expect(isArabic(try run(["--lang", "ar"])))
        #expect(isArabic(try run([], ["LANG": "ar_JO.UTF-8"])))
        #expect(isArabic(try run([], ["LC_ALL": "ar", "LANG": "de_DE"])))
        #expect(!isArabic(try run([], ["LC_ALL": "C", "LANG": "ar_JO.UTF-8"])), "LC_ALL comes first")
        let arabic = "majlis 1 language ar\nقاعة الكبرى سعة كثير\n"
        #expect(isArabic(try run([], script: arabic)))
        #expect(!isArabic(try run(["--lang", "en"], script: arabic)))
        #expect(isArabic(try run([], ["LANG": "en_GB.UTF-8"], script: arabic)), "the script comes before the computer")
    }

    @Test func aReaderThatGoesAwayEndsItQuietly() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "majlis 1\n" + (0..<5_000).map { "room hall\($0) capacity many\n" }.joined())
        let run = try Majlis.shell("majlis check a.majlis | head -n 1", in: folder)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.split(separator: "\n").count == 1)
        let status = try Majlis.shell("{ majlis check a.majlis; echo $? >&2; } | head -n 1 >/dev/null", in: folder)
        #expect(status.errors == "1\n", "the check itself ended as it would have")
    }

    @Test func closedStandardStreams() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.wrong)
        let run = try Majlis.shell("majlis check a.majlis >&- 2>&- <&-; echo $?", in: folder)
        #expect(run.output == "1\n")
        #expect(try folder.text("a.majlis") == Self.wrong)
    }

    @Test func theClockIsNotLookedAtUnlessAsked() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", (try Majlis.run(["new", "meeting"])).output)
        for command in ["check", "run"] {
            let first = try Majlis.run([command, "a.majlis"], in: folder)
            let later = try Majlis.run([command, "a.majlis"], in: folder, environment: ["TZ": "Pacific/Kiritimati"])
            #expect(first.outputBytes == later.outputBytes)
        }
    }

    @Test func tasksSaysOnWhichDay() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", (try Majlis.run(["new", "meeting"])).output)
        let run = try Majlis.run(["tasks", "a.majlis"], in: folder, environment: ["TZ": "UTC"])
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "UTC")
        format.dateFormat = "yyyy-MM-dd"
        #expect(run.output.contains(format.string(from: Date())), "\(run.output)")
        let fixed = try Majlis.run(["tasks", "a.majlis", "--as-of", "2027-03-01"], in: folder)
        #expect(fixed.output.contains("2027-03-01"), "\(fixed.output)")
    }

    private static let pseudoTerminal = "/usr/bin/script"

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: pseudoTerminal), "no program to open a terminal with"))
    func onATerminalLinesFitAndColoursShow() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", try Majlis.run(["new", "meeting"]).output)
        func onTerminal(_ environment: [String: String]) throws -> [String] {
            let line = "stty cols 60; '\(try Majlis.binary())' check a.majlis; '\(try Majlis.binary())' check --help"
            let run = try Majlis.execute(
                Self.pseudoTerminal, ["-qec", line, "/dev/null"], in: folder, input: nil,
                environment: ["TERM": "xterm-256color", "SHELL": "/bin/sh"].merging(environment) { $1 })
            return run.output.replacingOccurrences(of: "\r", with: "").components(separatedBy: "\n")
        }
        let coloured = try onTerminal([:])
        #expect(coloured.contains { $0.contains("\u{1B}[") })
        let plain = try onTerminal(["NO_COLOR": "1"])
        #expect(!plain.contains { $0.contains("\u{1B}[") })
        #expect(plain.count > 20)
        for line in plain { #expect(line.count <= 60, "\(line)") }
    }
}
