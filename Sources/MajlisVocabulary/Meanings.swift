/// Stands for a word of the language, whatever its script: all spellings that mean the same have one identity.
/// A singular and its plural differ.
public struct WordID: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Not a word of the language.
    public static let none = WordID(rawValue: 0)
}

/// All that one word may mean; its position in a script decides which.
public struct Meanings: Hashable, Sendable {
    public let word: WordID

    init(word: WordID) {
        self.word = word
    }

    public var kind: Kind? { Kind(rawValue: entry(0)) }
    public var clause: Clause? { Clause(rawValue: entry(1)) }
    public var statement: Statement? { Statement(rawValue: entry(2)) }
    public var infix: Infix? { Infix(rawValue: entry(3)) }
    public var function: Function? { Function(rawValue: entry(4)) }
    public var unit: Unit? { Unit(rawValue: entry(5)) }
    public var literal: Literal? { Literal(rawValue: entry(6)) }
    public var choice: Choice? { Choice(rawValue: entry(7)) }
    public var property: Property? { Property(rawValue: entry(8)) }
    public var particle: Particle? { Particle(rawValue: entry(9)) }
    public var rule: BuiltinRule? { BuiltinRule(rawValue: entry(10)) }
    public var command: Command? { Command(rawValue: entry(11)) }
    public var type: TypeWord? { TypeWord(rawValue: entry(12)) }
    /// A library that comes with the program, or a figure of one.
    public var library: LibraryWord? { LibraryWord(rawValue: entry(13)) }

    /// The word is a plural and not also the singular: `sessions`, but not `equipment` or `series`.
    public var isPlural: Bool { entry(14) & 1 != 0 }

    /// The word may name a collection: every plural, and words such as `equipment` whose plural is the same.
    public var canBePlural: Bool { entry(14) & 2 != 0 }

    /// An Arabic dual such as ساعتان, which says its own number.
    public var isDual: Bool { entry(14) & 4 != 0 }

    /// Nothing: not a word of the language, or only the first of two words such as `order` in `order by`.
    public var isEmpty: Bool {
        for column in 0..<14 where entry(column) != 255 {
            return false
        }
        return true
    }

    /// Only the name of something that comes with the program: a library, a procedure, a step. It begins nothing.
    public var isOnlyNamed: Bool { (0..<13).allSatisfy { entry($0) == 255 } && entry(13) != 255 }

    /// Whether some meaning is both words': a name given in one language is found by its word in the other.
    public func sharesMeaning(with other: Meanings) -> Bool {
        for column in 0..<14 where entry(column) != 255 && entry(column) == other.entry(column) { return true }
        return false
    }

    // 255 is the raw value of no case in any group.
    private func entry(_ column: Int) -> UInt8 {
        WordTable.meanings[Int(word.rawValue) * WordTable.meaningWidth + column]
    }
}
