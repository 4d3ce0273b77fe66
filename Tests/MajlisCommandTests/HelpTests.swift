import Foundation
import Testing

/// Help pages, in both languages, say everything that the parser takes.
@Suite struct HelpTests {
    static let commands = [
        "check", "test", "run", "agenda", "tasks", "people", "status", "runsheet", "open", "query", "diff", "why", "why-not", "explain",
        "library", "fmt", "translate", "lint", "fix", "new", "import", "export", "record", "journal", "repl", "help", "completions", "man",
    ]

    /// The options that the parser of the command line knows, from its own description.
    private func parsedOptions(_ command: String) throws -> Set<String> {
        // Help is given before anything is parsed.
        if command == "help" { return ["--lang", "--help"] }
        let run = try Majlis.run([command, "--experimental-dump-help"])
        #expect(run.status == 0)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any])
        let arguments = try #require((json["command"] as? [String: Any])?["arguments"] as? [[String: Any]])
        var names: Set<String> = []
        for argument in arguments where argument["kind"] as? String != "positional" {
            for name in argument["names"] as? [[String: Any]] ?? [] {
                let word = name["name"] as? String ?? ""
                names.insert(name["kind"] as? String == "short" ? "-\(word)" : "--\(word)")
            }
        }
        return names.subtracting(["--version"])
    }

    @Test(arguments: commands, ["en", "ar"])
    func namesEveryOptionAndHasExamples(command: String, language: String) throws {
        let run = try Majlis.run([command, "--help", "--lang", language])
        #expect(run.status == 0)
        #expect(run.errors == "")
        for option in try parsedOptions(command) {
            #expect(run.output.contains(option), "\(option) is missing in\n\(run.output)")
        }
        let examples = run.output.split(separator: "\n").filter { $0.hasPrefix("  majlis ") || $0.hasPrefix("  eval ") }
        #expect(examples.count > 1, "no example")
        #expect(run.output.contains("70"), "the exit statuses")
        if language == "ar" {
            #expect(run.output.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) })
        }
        #expect(try Majlis.run(["help", command, "--lang", language]).output == run.output)
        #expect(try Majlis.run([command, "-h", "--lang", language]).output == run.output)
    }

    @Test func theOverviewListsEveryCommand() throws {
        for arguments in [["--help"], ["help"], []] {
            let run = try Majlis.run(arguments)
            #expect(run.status == 0)
            for command in Self.commands { #expect(run.output.contains("\n  \(command) "), "\(command)") }
        }
    }

    @Test func versionNamesEditionAndZones() throws {
        let run = try Majlis.run(["--version"])
        #expect(run.status == 0)
        #expect(run.output.contains("majlis 0."))
        #expect(run.output.contains("edition 1"))
        let zones = try #require(run.output.range(of: "20[0-9][0-9][a-z]", options: .regularExpression), "\(run.output)")
        #expect(!zones.isEmpty)
        let changes = try PackageFiles.text("CHANGELOG.md")
        let version = try #require(run.output.split(separator: " ").dropFirst().first).dropLast()
        #expect(changes.contains("## \(version)"), "CHANGELOG.md has no \(version)")
    }

    @Test func commonOptionsMayStandBeforeTheCommand() throws {
        let before = try Majlis.run(["--lang", "ar", "new"])
        #expect(before.status == 0)
        #expect(before.output == (try Majlis.run(["new", "--lang=ar"])).output)
    }

    @Test(arguments: [
        ("chek", "check"), ("agneda", "agenda"), ("task", "tasks"), ("format", nil), ("qurey", "query"),
    ])
    func asksBackOnAnUnknownCommand(word: String, meant: String?) throws {
        let run = try Majlis.run([word])
        #expect(run.status == 2)
        #expect(run.errors.contains("M0001"))
        if let meant { #expect(run.errors.contains("perhaps you mean \(meant)"), "\(run.errors)") }
    }

    @Test func namesEveryMistakeAtOnce() throws {
        let run = try Majlis.run(["check", "--formt", "json", "--as-of", "yesterday", "--color", "blue"])
        #expect(run.status == 2)
        for code in ["M0002", "M0004", "M0007"] { #expect(run.errors.contains(code), "\(run.errors)") }
        #expect(run.errors.contains("perhaps you mean --format"))
    }

    @Test func usageErrorsInArabic() throws {
        let run = try Majlis.run(["chek", "--lang", "ar"])
        #expect(run.status == 2)
        #expect(run.errors.contains("لعلك تقصد"), "\(run.errors)")
    }
}
