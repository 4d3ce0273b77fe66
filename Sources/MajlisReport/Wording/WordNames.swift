import MajlisVocabulary

/// The words of the language as a reader is told them.
package enum WordNames {
    /// A word given by its English form, such as `co_chair` or `sessions`, for a sentence: `co chair`, `رئاسة مشتركة`.
    /// What is no word of the language comes back as it is.
    package static func said(_ word: String, in language: Language) -> String {
        spaced(written(word, in: language))
    }

    /// The same as it is written in a script: `co_chair`, `رئاسة_مشتركة`.
    package static func written(_ word: String, in language: Language) -> String {
        guard language == .arabic else { return word }
        let id = Vocabulary.word(word)
        guard id != .none else { return word }
        let meanings = Vocabulary.meanings(of: id)
        let isPlural = meanings.isPlural
        return arabic(meanings.kind, isPlural) ?? arabic(meanings.clause, isPlural) ?? arabic(meanings.rule, isPlural)
            ?? arabic(meanings.choice, isPlural) ?? arabic(meanings.literal, isPlural) ?? arabic(meanings.statement, isPlural)
            ?? arabic(meanings.property, isPlural) ?? arabic(meanings.function, isPlural) ?? arabic(meanings.unit, isPlural)
            ?? arabic(meanings.type, isPlural) ?? arabic(meanings.infix, isPlural) ?? arabic(meanings.particle, isPlural) ?? arabic(
                meanings.command, isPlural) ?? arabic(meanings.library, isPlural) ?? word
    }

    /// A word of a group for a sentence.
    package static func said(_ word: some VocabularyWord, plural: Bool = false, in language: Language) -> String {
        switch language {
        case .english: spaced(plural && !word.englishPlural.isEmpty ? word.englishPlural : word.english)
        case .arabic: spaced(plural && !word.arabicPlural.isEmpty ? word.arabicPlural : word.arabic)
        }
    }

    /// The name of a rule as it is written to waive it: a built-in one in the reader's language, a script's own as it stands.
    package static func rule(_ name: String, in language: Language) -> String {
        guard language == .arabic, let rule = BuiltinRule.allCases.first(where: { $0.english == name }) else { return name }
        return rule.arabic
    }

    /// The name of a step or a workflow, as it is written in a script; a script's own comes back as it is.
    package static func step(_ name: String, in language: Language) -> String {
        guard language == .arabic else { return name }
        let words = Vocabulary.meanings(of: Vocabulary.word(name))
        return words.library?.arabic ?? words.command?.arabic ?? written(name, in: language)
    }

    /// The name of a state, as it is written in a script.
    package static func state(_ name: String, in language: Language) -> String {
        guard language == .arabic else { return name }
        let words = Vocabulary.meanings(of: Vocabulary.word(name))
        return words.choice?.arabic ?? words.library?.arabic ?? name
    }

    /// The same for a sentence.
    package static func said(step: String, in language: Language) -> String { spaced(self.step(step, in: language)) }
    package static func said(state: String, in language: Language) -> String { spaced(self.state(state, in: language)) }

    private static func arabic(_ word: (some VocabularyWord)?, _ isPlural: Bool) -> String? {
        guard let word else { return nil }
        return isPlural && !word.arabicPlural.isEmpty ? word.arabicPlural : word.arabic
    }

    private static func spaced(_ word: String) -> String {
        guard word.utf8.contains(UInt8(ascii: "_")) else { return word }
        return String(word.map { $0 == "_" ? " " : $0 })
    }
}
