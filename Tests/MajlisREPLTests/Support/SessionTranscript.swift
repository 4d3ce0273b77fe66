import Foundation
import MajlisModel
import MajlisReport

@testable import MajlisREPL

/// A session as it is typed and seen:
///
///     load chapter.majlis
///     > :agenda room=hall
///     Sunday 14 March 2027 · Asia/Amman
///     > :reset
///     < y
///     ? Forget what was typed? [y/N]
///     Forgotten. :undo brings it back.
///
/// Before the first input stand comments (`#`), `load FILE…` with fixtures that are copied to the folder, `bring FILE…` for those that are
/// only copied, `language ar`, `nobody` where nobody can be asked. Then inputs, with further lines behind `. `; the person's replies
/// behind `< `; below them what is said, questions behind `? `. `[failed]` and `[leaves]` end what failed or left. `FOLDER/` in an input is
/// the folder of the files.
struct SessionTranscript {
    struct Step {
        var input: String
        var replies: [String] = []
        var output: [String] = []
    }

    var head: [String] = []
    var steps: [Step] = []

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        for line in lines {
            if line.hasPrefix("> ") || line == ">" {
                steps.append(Step(input: String(line.dropFirst(2))))
            } else if steps.isEmpty {
                head.append(line)
            } else if line.hasPrefix(". "), steps[steps.count - 1].output.isEmpty {
                steps[steps.count - 1].input += "\n" + line.dropFirst(2)
            } else if line.hasPrefix("< "), steps[steps.count - 1].output.isEmpty {
                steps[steps.count - 1].replies.append(String(line.dropFirst(2)))
            } else {
                steps[steps.count - 1].output.append(line)
            }
        }
    }

    var text: String {
        var lines = head
        for step in steps {
            for (number, line) in step.input.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                lines.append((number == 0 ? "> " : ". ") + line)
            }
            lines += step.replies.map { "< " + $0 } + step.output
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ key: String) -> [String] {
        head.filter { $0.hasPrefix(key + " ") }.flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
    }

    /// The same inputs with what is said now.
    func rerun() throws -> SessionTranscript {
        let folder = try SessionFolder()
        for name in words("load") + words("bring") { try folder.bring(name) }
        var settings = Session.Settings()
        settings.language = words("language").first.flatMap(Language.init(rawValue:))
        folder.host.isInteractive = !head.contains("nobody")
        let session = try folder.session(words("load"), settings: settings)
        var result = self
        for index in steps.indices {
            let host = folder.host
            let (asked, told) = (host.questions.count, host.told.count)
            host.replies = steps[index].replies
            let input = steps[index].input.replacingOccurrences(of: "FOLDER/", with: folder.path + "/")
            let answer = session.perform(input)
            host.history.append(steps[index].input)
            var text = String(host.told.dropFirst(told))
            for question in host.questions.dropFirst(asked) { text += "? " + question.trimmingCharacters(in: .whitespaces) + "\n" }
            text += answer.output + answer.remarks
            if answer.isFailure { text += "[failed]\n" }
            if answer.isEnd { text += "[leaves]\n" }
            var lines = folder.plain(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            if lines.last == "" { lines.removeLast() }
            result.steps[index].output = lines
        }
        return result
    }
}
