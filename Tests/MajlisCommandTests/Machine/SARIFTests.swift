import Foundation
import Testing

/// `check --format sarif`.
@Suite struct SARIFTests {
    private func log(_ arguments: [String], in folder: TemporaryFolder) throws -> [String: Any] {
        let run = try Majlis.run(["check", "--format", "sarif"] + arguments, in: folder)
        return try #require(try CheckedScripts.json(run) as? [String: Any], "\(run.output)\(run.errors)")
    }

    private func results(_ log: [String: Any]) throws -> [[String: Any]] {
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        return try #require(run["results"] as? [[String: Any]])
    }

    /// The lines of the scripts in a folder, by their URIs.
    private func lines(in folder: TemporaryFolder) throws -> [String: [String]] {
        var lines: [String: [String]] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() where path.hasSuffix(".majlis") {
            let text = try folder.text(path)
            var allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
            allowed.insert(charactersIn: "-._~/!$&'()*+,;=@")
            let uri = try #require(path.addingPercentEncoding(withAllowedCharacters: allowed))
            lines[uri] = text.components(separatedBy: "\n").map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 }
        }
        return lines
    }

    @Test(arguments: ["en", "ar"]) func isAsTheStandardDemands(language: String) throws {
        let folder = try CheckedScripts.folder()
        let log = try log([".", "--lang", language], in: folder)
        let problems = SARIFValidator(log, lines: try lines(in: folder)).problems
        #expect(problems.isEmpty, "\(problems.prefix(10))")
        let results = try results(log)
        #expect(results.count > 30)
        // There is something of everything that is validated.
        for key in ["relatedLocations", "fixes"] { #expect(results.contains { $0[key] != nil }, "no \(key)") }
        #expect(results.contains { ($0["suppressions"] as? [Any])?.isEmpty == false })
        #expect(Set(results.compactMap { $0["kind"] as? String }) == ["fail", "open"])
        #expect(Set(results.compactMap { $0["level"] as? String }) == ["error", "warning", "note", "none"])
    }

    @Test func examplesAreAsTheStandardDemands() throws {
        let run = try Majlis.execute(
            "/usr/bin/env", ["-C", PackageFiles.url("examples").path, try Majlis.binary(), "check", ".", "--format", "sarif"], in: nil,
            input: nil, environment: [:])
        let problems = SARIFValidator(try CheckedScripts.json(run)).problems
        #expect(problems.isEmpty, "\(problems.prefix(10))")
        #expect(!run.output.contains(PackageFiles.root.path), "an absolute path")
    }

    @Test func theValidatorFindsWhatIsBroken() throws {
        let folder = try CheckedScripts.folder()
        let text = try Majlis.run(["check", ".", "--format", "sarif"], in: folder).output
        let broken = [
            ("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\""), ("\"ruleIndex\": 0", "\"ruleIndex\": 1"),
            ("\"kind\": \"open\"", "\"kind\": \"undecided\""), ("\"level\": \"none\"", "\"level\": \"note\""),
            ("\"startLine\": 2,", "\"startLine\": 0,"), ("\"index\": 1", "\"index\": 99"), ("\"executionSuccessful\"", "\"successful\""),
            ("talks/day%201", "talks/day 1"), ("\"suppressions\": [],", ""), ("\"kind\": \"inSource\"", "\"kind\": \"here\""),
            ("unicodeCodePoints", "bytes"), ("\"id\": \"M0602\"", "\"id\": \"M0604\""), ("\"endLine\"", "\"lastLine\""),
        ]
        for (old, new) in broken {
            try #require(text.contains(old), "\(old)")
            let range = try #require(text.range(of: old))
            let log = try JSONSerialization.jsonObject(with: Data(text.replacingCharacters(in: range, with: new).utf8))
            #expect(!SARIFValidator(log).problems.isEmpty, "\(old) -> \(new)")
        }
    }

    @Test func fixesGiveWhatLintWrites() throws {
        let folder = try TemporaryFolder()
        try folder.write("نص.majlis", CheckedScripts.fixable)
        let result = try #require(try results(try log(["."], in: folder)).first { $0["fixes"] != nil })
        let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
        let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
        let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
        let region = try #require(replacement["deletedRegion"] as? [String: Int])
        let inserted = try #require((replacement["insertedContent"] as? [String: String])?["text"])
        var lines = CheckedScripts.fixable.components(separatedBy: "\n")
        #expect(region["startLine"] == region["endLine"])
        let number = try #require(region["startLine"]) - 1
        var scalars = Array(lines[number].unicodeScalars)
        scalars.replaceSubrange(
            try #require(region["startColumn"]) - 1..<(try #require(region["endColumn"])) - 1, with: inserted.unicodeScalars)
        lines[number] = String(String.UnicodeScalarView(scalars))
        _ = try Majlis.run(["lint", "--fix", "نص.majlis"], in: folder)
        #expect(lines.joined(separator: "\n") == (try folder.text("نص.majlis")))
    }

    @Test func waivedFindingsAreSuppressed() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", CheckedScripts.hard)
        let results = try results(try log(["a.majlis"], in: folder))
        let waived = results.filter { ($0["suppressions"] as? [Any])?.isEmpty == false }
        #expect(waived.map { $0["ruleId"] as? String } == ["M0604"])
        let suppression = (waived.first?["suppressions"] as? [[String: Any]])?.first
        #expect(suppression?["justification"] as? String == "they \"stand\" & <sit>")
    }

    @Test func theExitCodeIsThatOfTheCommand() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", CheckedScripts.fixable)
        try folder.write("clean.majlis", "majlis 1\n")
        for (arguments, status, isComplete) in [
            (["clean.majlis"], 0, true), (["a.majlis"], 1, true), (["a.majlis", "no.majlis"], 2, false),
        ] {
            let run = try Majlis.run(["check", "--format", "sarif"] + arguments, in: folder)
            let log = try #require(try CheckedScripts.json(run) as? [String: Any])
            let invocation = ((log["runs"] as? [[String: Any]])?.first?["invocations"] as? [[String: Any]])?.first
            #expect(invocation?["exitCode"] as? Int == status && run.status == Int32(status), "\(arguments)")
            #expect(invocation?["executionSuccessful"] as? Bool == isComplete)
        }
    }
}
