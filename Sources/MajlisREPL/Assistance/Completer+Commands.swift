import MajlisReport
import MajlisVocabulary

/// Behind a colon: commands, and what they take.
extension Completer {
    /// - Parameter start: behind the colon, in bytes.
    func commandCompletions(_ before: String, from start: Int) -> Completions {
        let rest = Substring(before.utf8.dropFirst(start))
        let word = rest.prefix { !$0.isWhitespace }
        guard word.utf8.count < rest.utf8.count else {
            var list = list(begun: String(word), after: "")
            for command in SessionCommand.all { add(command, to: &list, typed: String(word)) }
            return Completions(range: start..<before.utf8.count, candidates: list.candidates)
        }
        let meant = SessionCommand.mayMean(String(word))
        guard meant.count == 1, let command = meant.first else { return Completions(range: before.utf8.count..<before.utf8.count) }
        let behind = start + word.utf8.count
        return argumentCompletions(of: command, before, from: behind)
    }

    private func add(_ command: SessionCommand, to list: inout CandidateList, typed: String) {
        let note = Self.plainGloss(gloss(command.word))
        let behind = command.argument == .none ? "" : " "
        let usual = list.isArabic ? command.arabic : command.english
        let wanted = SessionCommand.folded(typed)
        if SessionCommand.folded(usual).hasPrefix(wanted) {
            list.add(Candidate(insertion: usual + behind, label: ":" + usual, note: note), rank: 0)
        } else if let other = command.words.first(where: { SessionCommand.folded($0).hasPrefix(wanted) }) {
            list.add(Candidate(insertion: other + behind, label: ":" + other, note: note), rank: 1)
        }
    }

    /// The gloss without the word before it that says where the command belongs: `REPL: `.
    static func plainGloss(_ gloss: String) -> String {
        guard let colon = gloss.firstRange(of: ": ") else { return gloss }
        let head = gloss[..<colon.lowerBound]
        return ["REPL", "المحاورة"].contains(String(head)) ? String(gloss[colon.upperBound...]) : gloss
    }

    private func argumentCompletions(of command: SessionCommand, _ before: String, from behind: Int) -> Completions {
        let nothing = Completions(range: before.utf8.count..<before.utf8.count)
        return nothing
    }
}
