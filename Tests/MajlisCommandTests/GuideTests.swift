import Foundation
import Testing

/// Every script in the guide checks without an error.
@Suite struct GuideTests {
    static let scripts: [(line: Int, text: String)] = {
        guard let text = try? PackageFiles.text("Documentation/guide.md") else { return [] }
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

    @Test func thereAreScripts() { #expect(GuideTests.scripts.count >= 7) }

    @Test(arguments: GuideTests.scripts.map(\.line))
    func scriptChecks(line: Int) throws {
        let script = try #require(GuideTests.scripts.first { $0.line == line })
        let folder = try TemporaryFolder()
        try folder.write("guide.majlis", script.text)
        let run = try Majlis.run(["check", "guide.majlis", "--lang", "en"], in: folder)
        #expect(run.status == 0, "Documentation/guide.md line \(line):\n\(run.output)")
    }
}
