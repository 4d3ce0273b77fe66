import Testing

/// The examples of Documentation/diff.md are what the program prints.
@Suite struct DiffPageTests {
    @Test func examplesArePrinted() throws {
        let folder = try TemporaryFolder()
        var count = 0
        var open: (mark: [Substring], lines: [Substring])?
        for line in try PackageFiles.text("Documentation/diff.md").split(separator: "\n", omittingEmptySubsequences: false) {
            guard let block = open else {
                if line.hasPrefix("```") { open = (line.dropFirst(3).split(separator: " "), []) }
                continue
            }
            if line != "```" {
                open?.lines.append(line)
                continue
            }
            open = nil
            let text = block.lines.map { $0 + "\n" }.joined()
            if block.mark.first == "majlis", block.mark.count == 2 {
                try folder.write(String(block.mark[1]), text)
                #expect(try Majlis.run(["fmt", "--check", String(block.mark[1])], in: folder).status == 0)
                #expect(try Majlis.run(["check", String(block.mark[1])], in: folder).status == 0)
            }
            guard block.mark.first == "console", let command = block.lines.first?.dropFirst(2) else { continue }
            let run = try Majlis.shell(String(command), in: folder)
            var printed = "$ \(command)\n" + run.output + run.errors
            if run.status != 0 { printed += "[\(run.status)]\n" }
            #expect(printed == text)
            count += 1
        }
        #expect(count == 3)
    }
}
