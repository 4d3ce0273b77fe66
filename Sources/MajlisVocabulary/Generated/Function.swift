// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `function` in `Grammar/vocabulary.tsv`.
public enum Function: UInt8, CaseIterable, Hashable, Sendable {
    /// how many elements
    case count = 0
    /// total of values
    case sum = 1
    /// smallest value
    case min = 2
    /// greatest value
    case max = 3
    /// mean of values
    case average = 4
    /// each value once
    case different = 5
    /// first element in order
    case first = 6
    /// last element in order
    case last = 7
    /// the element before
    case previous = 8
    /// all pairs of elements
    case pairs = 9
    /// neighbouring pairs in order
    case consecutive = 10
    /// shares time with
    case overlaps = 11
    /// true of all elements
    case every = 12
    /// true of at least one element
    case some = 13
    /// in heads: for each; names an element
    case each = 14
    /// chooses between two values
    case `if` = 15
    /// the rule holds
    case holds = 16
    /// the --as-of date, otherwise unknown
    case today = 17
}

extension Function: VocabularyWord {
    public static var wordGroup: WordGroup { .function }
    public var english: String { WordForms.function[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.function[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.function[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.function[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.function[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.function[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.function[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.function[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.function[Int(rawValue) * 4 + 3] }
}
