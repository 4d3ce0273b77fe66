import Foundation
import Testing

/// The README's first script and commands do what it says that they do.
@Suite struct ReadmeTests {
    /// A fenced block: its word after the fence, its lines, and where it stands.
    private struct Block {
        var language: String
        var lines: [String]
        var range: Range<Int>
    }

    private func blocks(of lines: [String]) -> [Block] {
        var blocks: [Block] = []
        var open: (language: String, line: Int)?
        for (number, line) in lines.enumerated() where line.hasPrefix("```") {
            if let start = open {
                let range = (start.line + 1)..<number
                blocks.append(Block(language: start.language, lines: Array(lines[range]), range: range))
                open = nil
            } else {
                open = (String(line.dropFirst(3)), number)
            }
        }
        return blocks
    }

    /// The name in backticks that stands before the script.
    private func name(of script: Block, in lines: [String]) -> String? {
        for line in lines[..<script.range.lowerBound].reversed() {
            if let name = line.split(separator: "`").map(String.init).last(where: { $0.hasSuffix(".majlis") && !$0.contains(" ") }) {
                return name
            }
        }
        return nil
    }

    @Test func commandsPrintWhatItShows() throws {
        let url = PackageFiles.url("README.md")
        var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
        let blocks = blocks(of: lines)
        let script = try #require(blocks.first { $0.language == "majlis" }, "no script in README.md")
        let file = try #require(name(of: script, in: lines), "README.md does not say under which name to save the first script")
        let folder = try TemporaryFolder()
        try folder.write(file, script.lines.joined(separator: "\n") + "\n")

        let sessions = blocks.filter { $0.language == "console" }
        #expect(!sessions.isEmpty)
        var results: [(Block, [String])] = []
        for session in sessions {
            results.append((session, try Transcript(session.lines).rerun(in: folder, showsStatus: false).lines))
        }
        if PackageFiles.updatesGoldens {
            for (block, now) in results.reversed() { lines.replaceSubrange(block.range, with: now) }
            let text = lines.joined(separator: "\n")
            if try String(contentsOf: url, encoding: .utf8) != text { try text.write(to: url, atomically: false, encoding: .utf8) }
        } else {
            for (block, now) in results { #expect(block.lines == now, "README.md line \(block.range.lowerBound + 1)") }
        }
    }

    @Test func thePlantedDoubleBookingIsFound() throws {
        let lines = try PackageFiles.text("README.md").components(separatedBy: "\n")
        let script = try #require(blocks(of: lines).first { $0.language == "majlis" })
        let folder = try TemporaryFolder()
        try folder.write("first.majlis", script.lines.joined(separator: "\n") + "\n")
        let run = try Majlis.run(["check", "first.majlis"], in: folder)
        #expect(run.status == 1)
        let finding = try #require(
            run.output.components(separatedBy: "\n\n").first { $0.contains("room_conflict") }, "\(run.output)")
        for part in ["Working together", "A joint fund", "Main hall", "10:15", "11:15"] {
            #expect(finding.contains(part), "\(part) is missing in\n\(finding)")
        }
        #expect(run.output.contains("first.majlis:14:"), "\(run.output)")
    }

    @Test func everyMakeTargetExists() throws {
        let lines = try PackageFiles.text("README.md").components(separatedBy: "\n")
        let targets = Set(
            try PackageFiles.text("Makefile").split(separator: "\n").compactMap { line in
                line.first?.isLetter == true && !line.contains(":=") && !line.contains("?=")
                    ? line.split(separator: ":").first.map(String.init) : nil
            })
        for block in blocks(of: lines) where block.language == "sh" {
            for line in block.lines where line.hasPrefix("make ") {
                let target = line.split(separator: " ")[1]
                #expect(targets.contains(String(target)), "\(line)")
            }
        }
    }
}
