import Foundation
import Testing

/// Every script in the guide checks without an error, in its Arabic twin as well.
@Suite struct GuideTests {
    struct Script: CustomTestStringConvertible, Sendable {
        let page: String
        let line: Int
        let text: String
        /// Files that stand on the page before it.
        let files: [(name: String, text: String)]

        var testDescription: String { "\(page):\(line)" }
    }

    static let pages = ["Documentation/guide.md", "Documentation/ar/guide.md", "Documentation/ar/README.md"]
    static let scripts = pages.flatMap(scriptBlocks(of:))

    static func scriptBlocks(of page: String) -> [Script] {
        guard let text = try? PackageFiles.text(page) else { return [] }
        var scripts: [Script] = []
        var files: [(name: String, text: String)] = []
        var open: (line: Int, file: String?, lines: [String])?
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if let script = open, line.hasPrefix("```") {
                let text = script.lines.joined(separator: "\n") + "\n"
                if let file = script.file {
                    files.append((file, text))
                } else {
                    scripts.append(Script(page: page, line: script.line, text: text, files: files))
                }
                open = nil
            } else if line == "```majlis" {
                open = (number + 2, nil, [])
            } else if line.hasPrefix("```csv ") {
                open = (number + 2, String(line.dropFirst(7)), [])
            } else {
                open?.lines.append(line)
            }
        }
        return scripts
    }

    @Test(arguments: [("Documentation/guide.md", 7), ("Documentation/ar/guide.md", 7), ("Documentation/ar/README.md", 1)])
    func thereAreScripts(page: String, least: Int) {
        #expect(GuideTests.scripts.count { $0.page == page } >= least)
    }

    @Test(arguments: GuideTests.scripts)
    func scriptChecks(script: Script) throws {
        let folder = try TemporaryFolder()
        for file in script.files { try folder.write(file.name, file.text) }
        try folder.write("guide.majlis", script.text)
        let run = try Majlis.run(["check", "guide.majlis", "--lang", "en"], in: folder)
        #expect(run.status == 0, "\(script.page) line \(script.line):\n\(run.output)")
    }

    /// An English word in an Arabic script would be one that a planner who writes only Arabic has to know.
    @Test(arguments: GuideTests.scripts.filter { $0.page == "Documentation/ar/guide.md" })
    func arabicScriptsNeedNoEnglishWord(script: Script) throws {
        let lines = script.text.components(separatedBy: "\n")
        // The chapter on both languages shows how they stand together.
        if lines.contains(where: { $0.hasPrefix("person ") }) { return }
        for line in lines where !line.hasPrefix("majlis 1") {
            let plain = line.replacing(#/"[^"]*"|«[^»]*»/#, with: "")
            let latin = plain.matches(of: #/[A-Za-z]{2,}/#).map { String($0.output) }
            // Codes of currencies and languages are the same in both.
            #expect(latin.allSatisfy { $0 == $0.uppercased() || $0 == "ar" || $0 == "fr" || $0 == "en" }, "\(script.page): \(line)")
        }
    }
}
