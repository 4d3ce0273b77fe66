// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `literal` in `Grammar/vocabulary.tsv`.
public enum Literal: UInt8, CaseIterable, Hashable, Sendable {
    /// known to be absent
    case none = 0
    /// still to be decided
    case tbd = 1
    /// the source does not say
    case unstated = 2
    /// more exist, unnamed
    case others = 3
    /// yes
    case `true` = 4
    /// no
    case `false` = 5
    /// marks a figure as approximate
    case about = 6
    /// Hijri date, Umm al-Qura
    case hijri = 7
}

extension Literal: VocabularyWord {
    public static var wordGroup: WordGroup { .literal }
    public var english: String { WordForms.literal[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.literal[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.literal[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.literal[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.literal[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.literal[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.literal[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.literal[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.literal[Int(rawValue) * 4 + 3] }
}
