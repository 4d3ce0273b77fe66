import Foundation
import Testing

/// The examples of Documentation/export.md are what the program prints. `make golden` writes them down.
@Suite struct ExportPageTests {
    static let page = "Documentation/export.md"

    @Test func examplesArePrinted() throws {
        let folder = try TemporaryFolder()
        let text = try PackageFiles.text(Self.page)
        var result: [String] = []
        var block: (mark: String, lines: [String])?
        var commands = 0
        for line in text.components(separatedBy: "\n") {
            guard let open = block else {
                result.append(line)
                if line.hasPrefix("```") { block = (String(line.dropFirst(3)), []) }
                continue
            }
            guard line == "```" else {
                block = (open.mark, open.lines + [line])
                continue
            }
            var lines = open.lines
            if open.mark.hasPrefix("majlis ") {
                try folder.write(String(open.mark.dropFirst(7)), lines.joined(separator: "\n") + "\n")
            } else if open.mark == "console" {
                lines = try Transcript(lines).rerun(in: folder, showsStatus: true).lines
                commands += 1
            }
            result += lines + [line]
            block = nil
        }
        let now = result.joined(separator: "\n")
        if PackageFiles.updatesGoldens {
            if now != text { try now.write(to: PackageFiles.url(Self.page), atomically: false, encoding: .utf8) }
        } else {
            #expect(now == text, "\(Self.page) shows something else than is printed; `make golden` writes it down")
        }
        #expect(commands > 0)
        let format = try Majlis.run(["fmt", "--check", "harbour.majlis"], in: folder)
        #expect(format.status == 0, "\(format.output)")
    }

    /// Every format stands in the table.
    @Test func everyFormatStandsInTheTable() throws {
        let rows = try PackageFiles.text(Self.page).components(separatedBy: "\n").filter {
            $0.hasPrefix("| `") && !$0.hasPrefix("| `--to`")
        }
        let named = rows.compactMap { $0.components(separatedBy: "`").dropFirst().first }
        #expect(Set(named).isSuperset(of: ExportRun.formats) && !ExportRun.formats.isEmpty)
    }
}
