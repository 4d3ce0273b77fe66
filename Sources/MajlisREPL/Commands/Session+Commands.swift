import MajlisReport
import MajlisText
import MajlisVocabulary

extension Session {
    /// Carries out what was typed behind a colon.
    func perform(command text: String) -> Answer {
        let text = text.drop { $0.isWhitespace }
        let word = text.prefix { !$0.isWhitespace }
        let rest = text.dropFirst(word.count).drop { $0.isWhitespace }
        let meant = SessionCommand.mayMean(String(word))
        let letters = Self.letters(of: word)
        guard let command = meant.first else { return complain(about: String(word)) }
        if meant.count > 1 {
            return complain(
                Message(.replAmbiguousCommand, ["word": .code(":" + word), "commands": .list(meant.map { .code($0.typed(in: letters)) })]))
        }
        return command.perform(self, String(rest))
    }

    /// Commands are named in the letters in which the person writes.
    private static func letters(of word: some StringProtocol) -> Language {
        word.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } ? .arabic : .english
    }

    private func complain(about word: String) -> Answer {
        let message = Message(.replUnknownCommand, ["word": .code(":" + word), "help": typed(.help)])
        let wanted = SessionCommand.folded(word)
        var best: (distance: Int, command: SessionCommand)?
        for command in SessionCommand.all {
            for known in command.words {
                let scalars = Array(wanted.unicodeScalars)
                let reach = best.map { $0.distance - 1 } ?? (scalars.count <= 4 ? 1 : scalars.count <= 8 ? 2 : 3)
                guard reach >= 0, scalars.count <= 100,
                    let distance = editDistance(scalars, Array(SessionCommand.folded(known).unicodeScalars), limit: reach)
                else { continue }
                best = (distance, command)
            }
        }
        return complain(message, hints: best.map { [perhaps($0.command, typed: word)] } ?? [])
    }

    private func perhaps(_ command: SessionCommand, typed word: String) -> Message {
        let arguments: KeyValuePairs<String, MessageArgument> = [
            "command": .code(command.typed(in: Self.letters(of: word))), "about": .message(Message(command.about)),
        ]
        return Message(.replPerhapsCommand, arguments)
    }

    /// The command that a single word would be with a colon before it, as a hint.
    func hints(aboutCommand text: String) -> [Message] {
        let word = text.trimmedSpaces
        return SessionCommand.called(word).map { [perhaps($0, typed: word)] } ?? []
    }
}
