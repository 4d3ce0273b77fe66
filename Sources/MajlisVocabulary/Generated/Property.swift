// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `property` in `Grammar/vocabulary.tsv`.
public enum Property: UInt8, CaseIterable, Hashable, Sendable {
    /// when it starts
    case start = 0
    /// when it ends
    case end = 1
    /// computed time from start to end
    case length = 2
    /// the year of a date, exact where the year is known
    case year = 3
    /// the month of a date
    case month = 4
    /// the day of the week of a date
    case weekday = 5
    /// the name that a script gives a record
    case name = 6
    /// a period's length in days
    case days = 7
    /// of a group: what its elements share
    case key = 8
    /// of a group: what the function gives for it
    case value = 9
}

extension Property: VocabularyWord {
    public static var wordGroup: WordGroup { .property }
    public var english: String { WordForms.property[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.property[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.property[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.property[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.property[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.property[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.property[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.property[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.property[Int(rawValue) * 4 + 3] }
}
