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
    /// a text stands in another
    case contains = 18
    /// a text begins with another
    case startsWith = 19
    /// a text ends with another
    case endsWith = 20
    /// a text to compare by: without case, vowel signs and spellings
    case folded = 21
    /// how many characters a text has for its reader
    case characters = 22
    /// how many words a text has
    case wordCount = 23
    /// texts of a list, one behind the other, with a text between
    case joined = 24
    /// what is in one list or the other, each once
    case union = 25
    /// what is in both lists
    case common = 26
    /// what is in the first list and not in the second
    case without = 27
    /// to the nearest whole number, or with so many decimal places
    case rounded = 28
    /// to the next whole number up
    case roundedUp = 29
    /// to the next whole number down
    case roundedDown = 30
    /// the size of a number, whatever its sign
    case absolute = 31
    /// how many working days lie from one date to another
    case workingDays = 32
    /// an amount in another currency, by the stated rate
    case converted = 33
    /// when a subject came into its state
    case entered = 34
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
