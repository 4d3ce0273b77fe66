/// The Arabic forms that a word takes beside its plural: those that go with whoever bears it, and those that go with a number.
/// Empty where the word has no such form.
public struct Agreement: Hashable, Sendable {
    /// For a man, where the word itself is for anybody: رئيس beside رئاسة.
    public let masculine: String
    public let masculinePlural: String
    /// For a woman: متحدثة beside متحدث.
    public let feminine: String
    public let femininePlural: String
    /// Of units, behind 11 to 99: أسبوعا.
    public let accusative: String
    /// Of units, which says two: أسبوعان.
    public let dual: String

    init(joined: String) {
        let cells = joined.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        (masculine, masculinePlural, feminine, femininePlural) = (cells[0], cells[1], cells[2], cells[3])
        (accusative, dual) = (cells[4], cells[5])
    }
}

/// A word of one group with the forms that the formatter and the translator write.
public struct CanonicalWord: Sendable {
    public let group: WordGroup
    public let rawValue: UInt8
    public let english: String
    /// Empty where the word has no plural.
    public let englishPlural: String
    public let arabic: String
    public let arabicPlural: String

    init(_ word: some VocabularyWord) {
        group = type(of: word).wordGroup
        rawValue = word.rawValue
        (english, englishPlural, arabic, arabicPlural) = (word.english, word.englishPlural, word.arabic, word.arabicPlural)
    }

    /// The other Arabic forms; nil for most words.
    public var agreement: Agreement? { Self.agreements[Int(group.rawValue) << 8 | Int(rawValue)] }

    private static let agreements: [Int: Agreement] = {
        var table: [Int: Agreement] = [:]
        for row in AgreementRows.rows { table[Int(row.group.rawValue) << 8 | Int(row.word)] = Agreement(joined: row.forms) }
        return table
    }()
}

extension Meanings {
    /// The word as one of a group; nil where the group does not have it.
    public func word(in group: WordGroup) -> CanonicalWord? {
        switch group {
        case .kind: kind.map { CanonicalWord($0) }
        case .clause: clause.map { CanonicalWord($0) }
        case .statement: statement.map { CanonicalWord($0) }
        case .infix: infix.map { CanonicalWord($0) }
        case .function: function.map { CanonicalWord($0) }
        case .unit: unit.map { CanonicalWord($0) }
        case .literal: literal.map { CanonicalWord($0) }
        case .choice: choice.map { CanonicalWord($0) }
        case .property: property.map { CanonicalWord($0) }
        case .particle: particle.map { CanonicalWord($0) }
        case .rule: rule.map { CanonicalWord($0) }
        case .command: command.map { CanonicalWord($0) }
        case .type: type.map { CanonicalWord($0) }
        case .library: library.map { CanonicalWord($0) }
        }
    }

    /// A group in which both words have one meaning: the first of those that are preferred, else any.
    public func sharedGroup(with other: Meanings, preferring groups: WordGroup...) -> WordGroup? {
        (groups + WordGroup.allCases).first { group in
            guard let own = word(in: group), let its = other.word(in: group) else { return false }
            return own.rawValue == its.rawValue
        }
    }
}
