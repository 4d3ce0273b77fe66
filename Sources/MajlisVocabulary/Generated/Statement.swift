// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `statement` in `Grammar/vocabulary.tsv`.
public enum Statement: UInt8, CaseIterable, Hashable, Sendable {
    /// makes another file or library known
    case use = 0
    /// makes a library's rules binding
    case enforce = 1
    /// a figure or anchor set from outside
    case parameter = 2
    /// names an expression or function
    case define = 3
    /// adds fields, or steps to a workflow
    case extend = 4
    /// a field that the script adds
    case field = 5
    /// changes how grave a rule is
    case severity = 6
    /// lets one case pass, with a reason
    case waive = 7
    /// a change from state to state
    case step = 8
    /// event's date; subject of a waiver
    case on = 9
    /// must hold
    case require = 10
    /// must not hold
    case forbid = 11
    /// severity and message when it fails
    case otherwise = 12
    /// a way out, for the reader
    case suggest = 13
    /// rows in bulk, here or from CSV
    case table = 14
    /// a named question
    case query = 15
    /// what a run prints
    case show = 16
    /// a test with its expectations
    case test = 17
    /// rows of values for one test
    case cases = 18
    /// what a test assumes
    case given = 19
    /// what a test must find
    case expect = 20
    /// a pattern for records, itself in none
    case template = 21
    /// effect of a step: what a clause says from then on
    case set = 22
}

extension Statement: VocabularyWord {
    public static var wordGroup: WordGroup { .statement }
    public var english: String { WordForms.statement[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.statement[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.statement[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.statement[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.statement[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.statement[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.statement[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.statement[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.statement[Int(rawValue) * 4 + 3] }
}
