import MajlisText
import MajlisVocabulary

/// A command of the session, `:undo`, `:agenda`: its word stands in the vocabulary (group `command`), in both languages.
package struct SessionCommand: Sendable {
    /// What may follow the command; completion offers accordingly.
    package enum Argument: Sendable, Equatable {
        case none
        /// Paths of scripts.
        case files
        /// The path of a journal.
        case journal
        case expression
        /// A thing of the project by its name or title.
        case subject
        /// A word of the language, a code, a rule or a command.
        case topic
        case date
        case language
        case digits
        case calendar
        /// Any input, as `:try` and `:time` take it.
        case input
    }

    package let word: Command
    package let argument: Argument
    let perform: @Sendable (Session, String) -> Answer

    init(_ word: Command, _ argument: Argument = .none, _ perform: @escaping @Sendable (Session, String) -> Answer) {
        (self.word, self.argument, self.perform) = (word, argument, perform)
    }

    /// Every command, in the order in which `:help` lists them.
    package static let all: [SessionCommand] = project + changes + views + helping + setting

    /// As it is typed in English: `as-of`.
    package var english: String { String(word.english.map { $0 == "_" ? "-" : $0 }) }
}
