import MajlisVocabulary

/// Finds the names that somebody may have meant: those that differ in few letters. Capitals, vowel signs and the spellings of alif, ya and
/// ta marbuta count for nothing here.
struct NearNames {
    private let wanted: [Unicode.Scalar]
    private let text: String
    private let limit: Int
    private var found: [(distance: Int, name: String)] = []
    private(set) var isSettled = false

    init(_ text: String) {
        self.text = text
        wanted = Self.folded(text)
        // Short names differ by one letter from many others.
        limit = wanted.count > 64 ? -1 : wanted.count <= 2 ? 0 : wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        return Array((isASCII ? text.lowercased() : Vocabulary.fold(text)).unicodeScalars)
    }

    private func distance(to name: String) -> Int? {
        // A letter has at most four bytes: names of quite another length are not worth a closer look.
        guard limit >= 0, abs(name.utf8.count - text.utf8.count) <= 4 * limit + 4 else { return nil }
        return editDistance(wanted, Self.folded(name), limit: limit)
    }

    func isNear(_ name: String) -> Bool { distance(to: name) != nil }

    /// Looks at a name, which is to be written as `form` where it is meant.
    mutating func visit(_ name: String, as form: String) {
        // What has been written is not what was meant.
        guard form != text else { return }
        if let distance = distance(to: name) { found.append((distance, form)) }
    }

    /// Nothing else can have been meant.
    mutating func settle(on form: String) {
        found = [(0, form)]
        isSettled = true
    }

    /// There is one candidate, and so near that hardly anything else can have been meant.
    var isSure: Bool { best.count == 1 && (found.map(\.distance).min() ?? 0) * 4 < max(5, wanted.count) }

    /// Those with the fewest different letters, each once.
    var best: [String] {
        let least = found.map(\.distance).min() ?? 0
        var result: [String] = []
        for candidate in found.sorted(by: { $0.name < $1.name }) where candidate.distance == least && !result.contains(candidate.name) {
            result.append(candidate.name)
        }
        return result
    }
}
