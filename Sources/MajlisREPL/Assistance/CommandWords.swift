import MajlisVocabulary

/// Commands by what is typed of them.
extension SessionCommand {
    /// The words by which a command goes, in English and in Arabic, the usual one of each first.
    var words: [String] { [english, Self.typed(word.arabic)] + word.arabicAlternatives.map(Self.typed) }

    /// As it is typed in Arabic: `حتى-تاريخ`.
    var arabic: String { Self.typed(word.arabic) }

    private static func typed(_ word: String) -> String { String(word.map { $0 == "_" ? "-" : $0 }) }

    /// `-` and `_` alike, Arabic folded like all Arabic keywords.
    static func folded(_ word: String) -> String { Vocabulary.fold(typed(word).lowercased()) }

    /// The command that goes by exactly this word. `exit` is what many type to leave.
    static func called(_ word: String) -> SessionCommand? {
        let wanted = folded(word == "exit" ? Command.quit.english : word)
        return all.first { $0.words.contains { folded($0) == wanted } }
    }

    /// The commands that somebody may mean by a word or its beginning; one alone where the word is exactly theirs.
    static func mayMean(_ word: String) -> [SessionCommand] {
        let wanted = folded(word)
        guard !wanted.isEmpty else { return [] }
        if let exact = called(word) { return [exact] }
        return all.filter { $0.words.contains { folded($0).hasPrefix(wanted) } }
    }
}
