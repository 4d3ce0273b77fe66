// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `infix` in `Grammar/vocabulary.tsv`.
public enum Infix: UInt8, CaseIterable, Hashable, Sendable {
    /// both hold
    case and = 0
    /// at least one holds
    case or = 1
    /// does not hold
    case not = 2
    /// is among; within a range
    case `in` = 3
    /// asks for a state: tbd, none, unknown
    case `is` = 4
    /// filters a collection
    case `where` = 5
    /// takes one property of each element
    case select = 6
    /// sorts; two words in English
    case orderBy = 7
    /// one result for each value
    case per = 8
    /// what each or some element must satisfy
    case has = 9
    /// what follows a condition
    case then = 10
    /// what follows when the condition fails
    case `else` = 11
    /// a duration ahead of an anchor's start
    case before = 12
    /// a duration past an anchor's end
    case after = 13
    /// range in words, with and
    case between = 14
}

extension Infix: VocabularyWord {
    public static var wordGroup: WordGroup { .infix }
    public var english: String { WordForms.infix[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.infix[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.infix[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.infix[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.infix[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.infix[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.infix[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.infix[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.infix[Int(rawValue) * 4 + 3] }
}
