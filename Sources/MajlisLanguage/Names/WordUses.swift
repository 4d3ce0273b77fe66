import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What the words of scripts turned out to be where their place alone does not tell: a word of the language and of which group, or, where
/// nothing is kept, a name that a script declares. Also whom names refer to. Kept only when somebody asks for it.
public struct WordUses: Sendable {
    /// How a word was read.
    public enum Use: Hashable, Sendable {
        case word(WordGroup, Traits)
        /// A word that stands in no table, such as the actor of a step.
        case special(english: String, arabic: String)
    }

    /// What is known of a word beside its group.
    public struct Traits: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// No name of a script would be read in its place.
        public static let isSure = Traits(rawValue: 1)
        /// Several things, though the word may be a singular too: `series`.
        public static let isPlural = Traits(rawValue: 2)
    }

    private var uses: [UInt64: Use] = [:]
    private var records: [UInt64: RecordID] = [:]

    public init() {}

    private static func key(_ place: Location) -> UInt64 { UInt64(place.file.rawValue) << 32 | UInt64(place.range.start) }

    mutating func note(_ use: Use, at place: Location) { uses[Self.key(place)] = use }

    mutating func note(_ record: RecordID, at place: Location) { records[Self.key(place)] = record }

    mutating func merge(_ others: WordUses) {
        uses.merge(others.uses) { own, _ in own }
        records.merge(others.records) { own, _ in own }
    }

    /// How the word at a place was read; nil where it is a name, or nobody asked what it is.
    public func use(at place: Location) -> Use? { uses[Self.key(place)] }

    /// The record that the reference at a place names.
    public func record(at place: Location) -> RecordID? { records[Self.key(place)] }
}

extension Checker {
    /// Checks a project and keeps what its words turned out to be. The parameters are those of `check`.
    public static func checkNotingWords(
        trees: [SyntaxTree], libraries: [Location: Int] = [:], journal: Int? = nil
    ) -> (inquiry: Inquiry, uses: WordUses) {
        let (project, checker) = checked(trees: trees, libraries: libraries, journal: journal, uses: WordUses())
        return (Inquiry(project, checker), checker.wordUses ?? WordUses())
    }

    /// A node was read as a word of the language.
    mutating func note(_ node: Node, _ group: WordGroup, _ traits: WordUses.Traits = []) {
        guard wordUses != nil, node.head.kind == .word else { return }
        wordUses?.note(.word(group, traits), at: node.location)
    }

    mutating func note(_ node: Node, english: String, arabic: String) {
        guard wordUses != nil, node.head.kind == .word else { return }
        wordUses?.note(.special(english: english, arabic: arabic), at: node.location)
    }

    /// A token was read as a word of workflows: of the language only where the prelude has it.
    mutating func note(_ place: Location, _ word: ScriptWord, as found: ScriptWord, preferring groups: WordGroup...) {
        guard wordUses != nil, found.isStandard else { return }
        let said = Vocabulary.meanings(of: word.word)
        let known = Vocabulary.meanings(of: found.word)
        if let group = (groups + WordGroup.allCases).first(where: { said.shares($0, with: known) }) {
            wordUses?.note(.word(group, .isSure), at: place)
        }
    }

    /// A property of the language behind a dot, or of the meeting at hand.
    /// - Parameter traits: sure where no record nested in what stands before the dot could be meant.
    mutating func note(_ node: Node, _ member: Member, _ traits: WordUses.Traits = []) {
        guard wordUses != nil, node.head.kind == .word else { return }
        if member.plain != nil { return note(node, .property, traits) }
        let words = Vocabulary.meanings(of: node.head.word)
        for access in member.accesses {
            switch access {
            case .absent, .throughReferent: continue
            case .field, .named: return
            case .clause, .taskStatus, .taskOwner, .taskDue: return note(node, .clause, traits)
            case .children, .collection: return note(node, .kind, traits.union(.isPlural))
            case .child, .parent, .day, .person, .referent: return note(node, .kind, traits)
            case .body: return note(node, words.clause == .body ? .clause : .kind, traits)
            case .computed: return note(node, .property, traits)
            case .workflow(let index):
                let said = ScriptWord(name: symbol(node), word: node.head.word)
                let names = [workflowWords[index].name] + (aliases[index] ?? [])
                if let found = names.first(where: { $0.isNamed(said) }) { note(node.location, said, as: found, preferring: .library) }
                return
            }
        }
    }

    /// A reference names a record.
    mutating func note(_ node: Node, _ record: RecordID?) {
        guard wordUses != nil, let record else { return }
        wordUses?.note(record, at: node.location)
    }
}

extension Meanings {
    fileprivate func shares(_ group: WordGroup, with other: Meanings) -> Bool {
        guard let own = word(in: group), let its = other.word(in: group) else { return false }
        return own.rawValue == its.rawValue
    }
}
