// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `type` in `Grammar/vocabulary.tsv`.
public enum TypeWord: UInt8, CaseIterable, Hashable, Sendable {
    /// any wording
    case text = 0
    /// a number, an amount, a percentage
    case number = 1
    /// a day, month or year
    case date = 2
    /// a day with a time
    case datetime = 3
    /// a time of day
    case time = 4
    /// how long
    case duration = 5
    /// an amount with its currency
    case money = 6
    /// a percentage
    case percent = 7
    /// yes or no
    case boolean = 8
    /// one of the words that follow
    case oneOf = 9
    /// a person, a body, a role, a group or a participant
    case party = 10
}

extension TypeWord: VocabularyWord {
    public static var wordGroup: WordGroup { .type }
    public var english: String { WordForms.type[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.type[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.type[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.type[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.type[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.type[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.type[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.type[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.type[Int(rawValue) * 4 + 3] }
}
