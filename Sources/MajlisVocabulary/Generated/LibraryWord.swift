// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `library` in `Grammar/vocabulary.tsv`.
public enum LibraryWord: UInt8, CaseIterable, Hashable, Sendable {
    /// the standard library, which comes with the program
    case std = 0
    /// the rules that the program itself checks, and their figures
    case core = 1
    /// time that one person needs from one room to another
    case transition = 2
}

extension LibraryWord: VocabularyWord {
    public static var wordGroup: WordGroup { .library }
    public var english: String { WordForms.library[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.library[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.library[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.library[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.library[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.library[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.library[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.library[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.library[Int(rawValue) * 4 + 3] }
}
