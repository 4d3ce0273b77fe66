import Foundation
import Testing

/// The sessions that the manual shows are what the program prints: `Documentation/session.md` and its Arabic twin.
///
/// A block ```` ```session ```` begins with the command line after `$ `; inputs stand after `majlis> ` and go on after `   ...> `. The scripts
/// that they load stand in blocks ```` ```majlis NAME ````. `make golden` writes the answers down.
@Suite struct SessionPageTests {
    static let pages = ["Documentation/session.md", "Documentation/ar/session.md"]

    @Test(arguments: pages)
    func printsWhatThePageShows(page: String) throws {
        let url = PackageFiles.url(page)
        let text = try String(contentsOf: url, encoding: .utf8)
        let workplace = try TemporaryFolder()
        var result: [String] = []
        var sessions = 0
        var block: (fence: String, lines: [String])?
        for line in text.components(separatedBy: "\n") {
            guard let open = block else {
                result.append(line)
                if line.hasPrefix("```") { block = (line, []) }
                continue
            }
            guard line.hasPrefix("```") else {
                block = (open.fence, open.lines + [line])
                continue
            }
            if open.fence == "```session" {
                sessions += 1
                result += try RecordedSession(open.lines).rerun(in: workplace).lines
            } else {
                if open.fence.hasPrefix("```majlis ") {
                    try workplace.write(String(open.fence.dropFirst(10)), open.lines.joined(separator: "\n") + "\n")
                }
                result += open.lines
            }
            result.append(line)
            block = nil
        }
        #expect(sessions >= 3)
        let now = result.joined(separator: "\n")
        if PackageFiles.updatesGoldens {
            if now != text { try now.write(to: url, atomically: false, encoding: .utf8) }
        } else {
            #expect(now == text, "a session in \(page) goes otherwise now; `make golden` writes it down")
        }
    }
}

/// A session as a page shows it.
struct RecordedSession {
    private struct Step {
        /// With their prompts.
        var shown: [String]
        var input: String
        var answer: [String]
    }

    private let command: String
    private var steps: [Step] = []

    private static let prompts = ["majlis> ", "majlis (trial)> "]
    private static let continuation = "...> "

    init(_ lines: [String]) throws {
        command = try #require(lines.first { $0.hasPrefix("$ ") }, "a session begins with its command line")
        for line in lines.dropFirst() {
            if let prompt = Self.prompts.first(where: { line.hasPrefix($0) }) {
                steps.append(Step(shown: [line], input: String(line.dropFirst(prompt.count)), answer: []))
            } else if let last = steps.indices.last, steps[last].answer.isEmpty, let mark = line.range(of: Self.continuation),
                line[..<mark.lowerBound].allSatisfy({ $0 == " " })
            {
                steps[last].shown.append(line)
                steps[last].input += "\n" + line[mark.upperBound...]
            } else if let last = steps.indices.last {
                steps[last].answer.append(line)
            }
        }
    }

    var lines: [String] { [command] + steps.flatMap { $0.shown + $0.answer } }

    /// The same with the answers of today. A mark that is shown behind each input tells the answers apart.
    func rerun(in folder: TemporaryFolder) throws -> RecordedSession {
        func mark(_ number: Int) -> String { "answer \(number) ends" }
        let script = steps.enumerated().map { "\($1.input)\nshow \"\(mark($0))\"\n" }.joined()
        try folder.write("inputs", script)
        let run = try Majlis.shell(command.dropFirst(2) + " < inputs 2>&1", in: folder)
        var rest = Transcript.lines(of: run.output)[...]
        var result = self
        for number in steps.indices {
            guard let end = rest.firstIndex(of: mark(number)) else {
                // The input that leaves says nothing more.
                result.steps[number].answer = Array(rest)
                rest = []
                continue
            }
            result.steps[number].answer = Array(rest[..<end])
            rest = rest[(end + 1)...]
        }
        #expect(rest.isEmpty, "\(rest)")
        return result
    }
}
