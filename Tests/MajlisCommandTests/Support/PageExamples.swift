import Foundation

/// The examples of a page of the documentation: scripts (` ```majlis name.majlis `) and commands with what they print (` ```console `).
enum PageExamples {
    struct Rerun {
        /// The page with what the commands print now.
        var text: String
        var commands = 0
        /// Where the page's scripts stand.
        var folder: TemporaryFolder
    }

    static func rerun(_ page: String) throws -> Rerun {
        var result = Rerun(text: "", folder: try TemporaryFolder())
        var lines: [String] = []
        var block: (mark: String, lines: [String])?
        for line in try PackageFiles.text(page).components(separatedBy: "\n") {
            guard let open = block else {
                lines.append(line)
                if line.hasPrefix("```") { block = (String(line.dropFirst(3)), []) }
                continue
            }
            guard line == "```" else {
                block = (open.mark, open.lines + [line])
                continue
            }
            var inside = open.lines
            if open.mark.hasPrefix("majlis ") {
                try result.folder.write(String(open.mark.dropFirst(7)), inside.joined(separator: "\n") + "\n")
            } else if open.mark == "console" {
                inside = try Transcript(inside).rerun(in: result.folder, showsStatus: true).lines
                result.commands += 1
            }
            lines += inside + [line]
            block = nil
        }
        result.text = lines.joined(separator: "\n")
        return result
    }
}
