import Foundation
import MajlisRuntime
import MajlisText
import Testing

/// The scripts of `Documentation/tests.md`: what is marked `# fails` fails, and nothing else does.
@Suite struct TestPageTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Documentation/tests.md")
        .standardized

    static let scripts: [(line: Int, text: String)] = {
        guard let text = try? String(contentsOf: page, encoding: .utf8) else { return [] }
        var scripts: [(line: Int, text: String)] = []
        var open: (line: Int, lines: [String])?
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if let script = open, line.hasPrefix("```") {
                scripts.append((script.line, script.lines.joined(separator: "\n") + "\n"))
                open = nil
            } else if line == "```majlis" {
                open = (number + 2, [])
            } else {
                open?.lines.append(line)
            }
        }
        return scripts
    }()

    @Test func thereAreScripts() { #expect(Self.scripts.count == 5) }

    @Test(arguments: scripts.map(\.line))
    func scriptDoesAsItSays(line: Int) throws {
        let script = try #require(Self.scripts.first { $0.line == line })
        let suite = TestFixtureTests.suite(script.text)
        #expect(suite.project.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
        let failures = suite.cases.flatMap { suite.run($0).failures }
        let lines = Set(failures.map { suite.project.files[0].lines.line(of: $0.location.range.start) })
        let marked = script.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter { $1.contains("# fails") }
        #expect(lines == Set(marked.map { $0.offset + 1 }), "Documentation/tests.md, the script at line \(line)")
        #expect(!suite.cases.isEmpty)
    }
}
