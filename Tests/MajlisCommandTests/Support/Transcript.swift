import Foundation

/// A text with commands in it and what they print, as a reader would type and see it:
///
///     $ majlis check chapter.majlis
///     Nothing to report: one file checked.
///
/// Lines before the first command are prose. What stands between a command and the next is its output, standard output first, then
/// standard error; where the exit status is not 0, `[1]` ends it (only in transcripts that ask for it).
struct Transcript {
    struct Step {
        var command: String
        var output: [String]
    }

    var prose: [String] = []
    var steps: [Step] = []

    init(_ lines: [String]) {
        for line in lines {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: []))
            } else if steps.isEmpty {
                prose.append(line)
            } else {
                steps[steps.count - 1].output.append(line)
            }
        }
    }

    var lines: [String] {
        prose + steps.flatMap { ["$ " + $0.command] + $0.output }
    }

    /// The same commands with what they print now.
    func rerun(in folder: TemporaryFolder, showsStatus: Bool) throws -> Transcript {
        var result = self
        for index in steps.indices {
            let run = try Majlis.shell(steps[index].command, in: folder)
            var output = lines(of: run.output) + lines(of: run.errors)
            if showsStatus, run.status != 0 { output.append("[\(run.status)]") }
            // A blank line between steps belongs to the page, not to the output.
            if steps[index].output.last == "", output.last != "" { output.append("") }
            result.steps[index].output = output
        }
        return result
    }

    private func lines(of text: String) -> [String] {
        text.isEmpty ? [] : Transcript.lines(of: text)
    }

    /// Lines end at a line feed; a carriage return before it, as in CSV, stays.
    static func lines(of text: String) -> [String] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
