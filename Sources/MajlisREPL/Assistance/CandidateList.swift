import MajlisReport
import MajlisVocabulary

/// Collects what fits the word begun, each once.
struct CandidateList {
    /// The word begun as it is compared.
    private let begun: String
    /// The same where it is ASCII, which most names are compared with byte by byte.
    private let begunBytes: [UInt8]?
    /// Whether words of the language are offered in Arabic.
    let isArabic: Bool
    /// The language of the notes.
    let language: Language
    private var found: [(candidate: Candidate, rank: Int, order: Int)] = []
    /// Names that do not fit, with their titles: one that has a word that begins so is offered where nothing else fits.
    private var others: [(name: String, title: () -> String?, rank: Int)] = []
    private var seen: Set<String> = []
    private let begunScalars: Int

    init(begun: String, isArabic: Bool, language: Language) {
        let word = Self.folded(begun.hasPrefix("`") ? String(begun.dropFirst()) : begun)
        self.begun = word
        begunBytes = word.utf8.allSatisfy { $0 < 0x80 } ? Array(word.utf8) : nil
        begunScalars = begun.unicodeScalars.count
        self.isArabic = isArabic
        self.language = language
    }

    /// As words are compared: small letters, Arabic without vowel signs and with one alif.
    static func folded(_ text: String) -> String { Vocabulary.fold(text.lowercased()) }

    func fits(_ text: String) -> Bool {
        guard let begunBytes else { return Self.folded(text).hasPrefix(begun) }
        var bytes = text.utf8.makeIterator()
        for wanted in begunBytes {
            guard let byte = bytes.next() else { return false }
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            guard (isCapital ? byte | 0x20 : byte) == wanted else { return false }
        }
        return true
    }

    var hasBegun: Bool { !begun.isEmpty }
    var count: Int { found.count }

    /// In the order of relevance.
    var candidates: [Candidate] {
        let all = found.isEmpty && begunScalars > 1 ? byTitle : found
        return all.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map(\.candidate)
    }

    private var byTitle: [(candidate: Candidate, rank: Int, order: Int)] {
        var result: [(candidate: Candidate, rank: Int, order: Int)] = []
        for other in others {
            guard let title = other.title(), Self.folded(title).split(separator: " ").contains(where: { $0.hasPrefix(begun) }) else {
                continue
            }
            let written = Self.written(other.name)
            guard !result.contains(where: { $0.candidate.insertion == written }) else { continue }
            result.append((Candidate(insertion: written, label: written, note: title), other.rank, result.count))
            if result.count == 200 { break }
        }
        return result
    }

    // MARK: Adding

    mutating func add(_ candidate: Candidate, rank: Int) {
        guard seen.insert(candidate.insertion).inserted else { return }
        found.append((candidate, rank, found.count))
    }

    /// A word of the language, followed by what belongs behind it.
    mutating func add(_ word: some VocabularyWord, plural: Bool = false, behind: String = " ", note: String? = nil, rank: Int) {
        let usual = isArabic ? (plural ? word.arabicPlural : word.arabic) : (plural ? word.englishPlural : word.english)
        guard !usual.isEmpty else { return }
        let gloss = note ?? (language == .arabic ? word.glossArabic : word.gloss)
        if fits(usual) { return add(Candidate(insertion: usual + behind, label: usual, note: gloss), rank: rank) }
        guard isArabic, !plural else { return }
        for other in word.arabicAlternatives where fits(other) {
            add(Candidate(insertion: other + behind, label: other, note: gloss), rank: rank)
        }
    }

    /// Something that is written as it stands.
    mutating func add(_ text: String, note: String = "", rank: Int) {
        if fits(text) { add(Candidate(insertion: text, note: note), rank: rank) }
    }

    /// A name of the project, in backticks where it would be read as a word of the language.
    mutating func add(name: String, title: @escaping @autoclosure () -> String?, note: @autoclosure () -> String, rank: Int) {
        guard !name.isEmpty else { return }
        guard fits(name) else {
            if begunScalars > 1, found.isEmpty { others.append((name, title, rank)) }
            return
        }
        let written = Self.written(name)
        guard seen.insert(written).inserted else { return }
        found.append((Candidate(insertion: written, label: written, note: title() ?? note()), rank, found.count))
    }

    /// A name as a script must write it.
    static func written(_ name: String) -> String {
        let words = Vocabulary.meanings(of: Vocabulary.word(name))
        let isWord = words.infix != nil || words.literal != nil || words.clause != nil || words.kind != nil || words.statement != nil
        return isWord || words.function == .each ? "`\(name)`" : name
    }
}
