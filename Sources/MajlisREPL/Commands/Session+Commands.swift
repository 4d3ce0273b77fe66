import MajlisText
import MajlisVocabulary

extension Session {
    /// Carries out what was typed behind a colon.
    func perform(command text: String) -> Answer {
        let word = text.prefix { !$0.isWhitespace }
        let rest = text.dropFirst(word.count).drop { $0.isWhitespace }
        guard let command = SessionCommand.all.first(where: { $0.english == word }) else {
            return complain(Message(.replUnknownCommand, ["word": .code(":" + word), "help": .code(":help")]))
        }
        return command.perform(self, String(rest))
    }
}
