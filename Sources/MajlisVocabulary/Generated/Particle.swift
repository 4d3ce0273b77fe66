// Written by majlis-grammar from the tables in Grammar/. Do not edit: change the tables and run it again.
// swift-format-ignore-file

/// The words of the group `particle` in `Grammar/vocabulary.tsv`.
public enum Particle: UInt8, CaseIterable, Hashable, Sendable {
    /// figures or entities taken along
    case with = 0
    /// time allowed for a step
    case within = 1
    /// words by which tests are chosen
    case tags = 2
    /// what a rule has found
    case finding = 3
    /// nothing of the kind may be found
    case no = 4
    /// what something shows, word for word
    case snapshot = 5
}

extension Particle: VocabularyWord {
    public static var wordGroup: WordGroup { .particle }
    public var english: String { WordForms.particle[Int(rawValue) * 5] }
    public var englishPlural: String { WordForms.particle[Int(rawValue) * 5 + 1] }
    public var arabic: String { WordForms.particle[Int(rawValue) * 5 + 2] }
    public var arabicPlural: String { WordForms.particle[Int(rawValue) * 5 + 3] }
    public var arabicAlternatives: [String] { Self.alternatives(WordForms.particle[Int(rawValue) * 5 + 4]) }
    public var gloss: String { WordDocumentation.particle[Int(rawValue) * 4] }
    public var glossArabic: String { WordDocumentation.particle[Int(rawValue) * 4 + 1] }
    public var example: String { WordDocumentation.particle[Int(rawValue) * 4 + 2] }
    public var exampleArabic: String { WordDocumentation.particle[Int(rawValue) * 4 + 3] }
}
