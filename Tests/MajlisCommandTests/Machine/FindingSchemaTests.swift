import Foundation
import Testing

/// What is written as JSON is as the published schemas say.
@Suite struct FindingSchemaTests {
    private func schema(_ name: String) throws -> JSONSchema {
        try JSONSchema(try PackageFiles.text("Documentation/schema/\(name).schema.json"))
    }

    @Test(arguments: ["en", "ar"]) func findingsAreAsTheSchemaSays(language: String) throws {
        let folder = try CheckedScripts.folder()
        let run = try Majlis.run(["check", ".", "--format", "json", "--lang", language], in: folder)
        let problems = try schema("findings").problems(in: try CheckedScripts.json(run))
        #expect(problems.isEmpty, "\(problems.prefix(10))")
    }

    @Test func findingsOfTheExamplesAreAsTheSchemaSays() throws {
        let run = try Majlis.run(["check", PackageFiles.url("examples").path, "--format", "json", "--access", "confidential"])
        let problems = try schema("findings").problems(in: try CheckedScripts.json(run))
        #expect(problems.isEmpty, "\(problems.prefix(10))")
    }

    @Test func brokenDocumentsAreNot() throws {
        let folder = try CheckedScripts.folder()
        let text = try Majlis.run(["check", ".", "--format", "json"], in: folder).output
        let schema = try schema("findings")
        let broken = [
            ("\"version\":2", "\"version\":1"), ("\"severity\":\"error\"", "\"severity\":\"grave\""),
            ("\"undecided\":true", "\"undecided\":1"),
            ("\"fingerprint\":\"", "\"fingerprint\":\"x"), ("\"line\":2,", "\"line\":0,"), ("\"summary\"", "\"sum\""),
            ("\"column\":", "\"col\":"), ("\"evidence\":null", "\"evidence\":[]"), ("\"notes\":", "\"notes\":-1"),
        ]
        for (old, new) in broken {
            let range = try #require(text.range(of: old), "\(old)")
            let document = try JSONSerialization.jsonObject(with: Data(text.replacingCharacters(in: range, with: new).utf8))
            #expect(try !schema.problems(in: document).isEmpty, "\(old) -> \(new)")
        }
    }

    @Test func anUnknownKeywordIsAnError() throws {
        let schema = try JSONSchema("{\"type\": \"object\", \"patternProperties\": {}}")
        #expect(throws: Majlis.Failure.self) { try schema.problems(in: [String: Any]()) }
    }
}
