import Foundation
import Testing

/// The examples of Documentation/project.md and of its Arabic twin are what the program prints.
@Suite struct ProjectPageTests {
    /// The fenced blocks: what stands behind the marks, and the text.
    private func blocks(of page: String) throws -> [(mark: String, text: String)] {
        var blocks: [(String, String)] = []
        var open: (mark: String, lines: [Substring])?
        for line in try PackageFiles.text(page).split(separator: "\n", omittingEmptySubsequences: false) {
            if let block = open {
                if line == "```" {
                    blocks.append((block.mark, block.lines.map { $0 + "\n" }.joined()))
                    open = nil
                } else {
                    open?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), [])
            }
        }
        return blocks
    }

    @Test(arguments: [("Documentation/project.md", 3), ("Documentation/ar/project.md", 2)])
    func examplesArePrinted(page: String, commands: Int) throws {
        let folder = try TemporaryFolder()
        var count = 0
        for block in try blocks(of: page) {
            let words = block.mark.split(separator: " ")
            if words.first == "majlis", words.count == 2 { try folder.write(String(words[1]), block.text) }
            guard words.first == "console" else { continue }
            let line = try #require(block.text.split(separator: "\n").first?.dropFirst(2))
            let run = try Majlis.shell(String(line), in: folder)
            var printed = "$ \(line)\n" + run.output + run.errors
            if run.status != 0 { printed += "[\(run.status)]\n" }
            #expect(printed == block.text)
            count += 1
        }
        #expect(count == commands)
        let format = try Majlis.run(["fmt", "--check"], in: folder)
        #expect(format.status == 0, "\(format.output)")
    }

    @Test("every clause of the kind stands in the table")
    func clauses() throws {
        let page = try PackageFiles.text("Documentation/project.md")
        for row in try PackageFiles.text("Grammar/shapes.tsv").split(separator: "\n") where row.hasPrefix("project\t") {
            let clause = row.split(separator: "\t")[1]
            #expect(page.contains("| `\(clause)"), "\(clause)")
        }
    }
}
