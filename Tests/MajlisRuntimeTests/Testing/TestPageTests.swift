import Foundation
import MajlisRuntime
import MajlisText
import Testing

/// The scripts of `Documentation/tests.md` and of its Arabic twin: what is marked `# fails` fails, and nothing else does.
@Suite struct TestPageTests {
    struct Script: CustomTestStringConvertible, Sendable {
        let page: String
        let line: Int
        let text: String

        var testDescription: String { "\(page):\(line)" }
    }

    static let pages = ["Documentation/tests.md", "Documentation/ar/tests.md"]
    static let marks = ["# fails", "# يخفق"]

    static let scripts = pages.flatMap { page in
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../\(page)").standardized
        return scriptBlocks(of: page, text: (try? String(contentsOf: url, encoding: .utf8)) ?? "")
    }

    private static func scriptBlocks(of page: String, text: String) -> [Script] {
        var scripts: [Script] = []
        var open: (line: Int, lines: [String])?
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if let script = open, line.hasPrefix("```") {
                scripts.append(Script(page: page, line: script.line, text: script.lines.joined(separator: "\n") + "\n"))
                open = nil
            } else if line == "```majlis" {
                open = (number + 2, [])
            } else {
                open?.lines.append(line)
            }
        }
        return scripts
    }

    @Test(arguments: pages)
    func thereAreScripts(page: String) { #expect(Self.scripts.count { $0.page == page } == 5) }

    @Test(arguments: scripts)
    func scriptDoesAsItSays(script: Script) {
        let suite = TestFixtureTests.suite(script.text)
        #expect(suite.project.diagnostics.filter { $0.severity > .note }.map(\.message) == [])
        let failures = suite.cases.flatMap { suite.run($0).failures }
        let lines = Set(failures.map { suite.project.files[0].lines.line(of: $0.location.range.start) })
        let marked = script.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter { line in
            Self.marks.contains { line.element.contains($0) }
        }
        #expect(lines == Set(marked.map { $0.offset + 1 }), "\(script.page), the script at line \(script.line)")
        #expect(!suite.cases.isEmpty)
    }
}
