// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `unit` in `Grammar/vocabulary.tsv`.
public enum Unit: UInt8, CaseIterable, Hashable, Sendable {
    /// s
    case second = 0
    /// m
    case minute = 1
    /// h
    case hour = 2
    /// d
    case day = 3
    /// needs a calendar; two words in English
    case workingDay = 4
    /// w
    case week = 5
    /// mo; clamps at the month's end
    case month = 6
    /// three months
    case quarter = 7
    /// y
    case year = 8
    /// the sign is also accepted
    case percent = 9
}

extension Unit: VocabularyWord {
    public static var wordGroup: WordGroup { .unit }
    public var english: String { WordForms.unit[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.unit[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.unit[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.unit[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.unit[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.unit[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.unit[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.unit[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.unit[Int(rawValue) * 4 + 3] }
}
