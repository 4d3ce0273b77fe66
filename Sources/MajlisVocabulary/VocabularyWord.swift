/// The groups of `Grammar/vocabulary.tsv`.
public enum WordGroup: UInt8, CaseIterable, Sendable {
    case kind
    case clause
    case statement
    case infix
    case function
    case unit
    case literal
    case choice
    case property
    case particle
    case rule
    case command
    case type
    case library
}

/// A row of `Grammar/vocabulary.tsv`: what every group's enumeration can tell about its words.
public protocol VocabularyWord: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == UInt8 {
    static var wordGroup: WordGroup { get }

    var english: String { get }
    /// Empty where the word has no plural.
    var englishPlural: String { get }
    var arabic: String { get }
    /// Empty where the word has no plural.
    var arabicPlural: String { get }
    /// Other Arabic spellings and forms that are understood.
    var arabicAlternatives: [String] { get }

    /// What the word means, in one line.
    var gloss: String { get }
    var glossArabic: String { get }
    /// A line of a script that uses the word.
    var example: String { get }
    /// The same with Arabic words; the English line where it is a command.
    var exampleArabic: String { get }
}

extension VocabularyWord {
    static func alternatives(_ joined: String) -> [String] {
        joined.split(separator: "|").map(String.init)
    }
}
