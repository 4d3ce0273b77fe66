/// A word of the language that is close to what somebody wrote.
public struct Suggestion: Hashable, Sendable {
    /// The word, spelled as the table spells it, in the script of the question.
    public let word: String
    public let id: WordID
    public let group: WordGroup
    /// What it means, in English and in Arabic.
    public let gloss: String
    public let glossArabic: String
    /// How many letters to insert, drop, replace, or exchange with a neighbour.
    public let distance: Int
}

extension Vocabulary {
    /// The words nearest to `text`, best first, each word once. Without groups, all groups are searched.
    ///
    /// Looks at words of the same script only. Nothing is ever corrected silently: the caller shows the glosses.
    public static func nearest(to text: String, among groups: WordGroup..., limit: Int = 3) -> [Suggestion] {
        nearest(to: text, among: Set(groups.isEmpty ? WordGroup.allCases : groups), limit: limit)
    }

    public static func nearest(to text: String, among groups: Set<WordGroup>, limit: Int = 3) -> [Suggestion] {
        let wanted = Array(fold(text).unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= 60 else { return [] }
        var search = NearestSearch(wanted: wanted)
        search.visit(Kind.self, groups)
        search.visit(Clause.self, groups)
        search.visit(Statement.self, groups)
        search.visit(Infix.self, groups)
        search.visit(Function.self, groups)
        search.visit(Unit.self, groups)
        search.visit(Literal.self, groups)
        search.visit(Choice.self, groups)
        search.visit(Property.self, groups)
        search.visit(Particle.self, groups)
        search.visit(BuiltinRule.self, groups)
        search.visit(Command.self, groups)
        search.visit(TypeWord.self, groups)
        search.visit(LibraryWord.self, groups)
        search.found.sort {
            ($0.distance, $0.group.rawValue, $0.word.count) < ($1.distance, $1.group.rawValue, $1.word.count)
        }
        var seen: Set<WordID> = []
        return Array(search.found.filter { seen.insert($0.id).inserted }.prefix(limit))
    }
}

private struct NearestSearch {
    let wanted: [Unicode.Scalar]
    let isASCII: Bool
    let reach: Int
    var found: [Suggestion] = []

    init(wanted: [Unicode.Scalar]) {
        self.wanted = wanted
        isASCII = wanted.allSatisfy(\.isASCII)
        // Short Arabic words differ by one letter from many others: one edit to four letters, two to eight, then three.
        reach = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
    }

    mutating func visit<Word: VocabularyWord>(_ type: Word.Type, _ groups: Set<WordGroup>) {
        guard groups.contains(Word.wordGroup) else { return }
        for word in Word.allCases {
            var best: (form: String, distance: Int)?
            let forms = isASCII ? [word.english, word.englishPlural] : [word.arabic, word.arabicPlural] + word.arabicAlternatives
            for form in forms where !form.isEmpty {
                let limit = min(reach, (best?.distance ?? reach + 1) - 1)
                guard limit >= 0 else { break }
                let letters = Array(Vocabulary.fold(form).unicodeScalars)
                if let distance = editDistance(wanted, letters, limit: limit) {
                    best = (form, distance)
                }
            }
            guard let best else { continue }
            let id = Vocabulary.word(best.form)
            found.append(
                Suggestion(
                    word: best.form, id: id, group: Word.wordGroup, gloss: word.gloss, glossArabic: word.glossArabic,
                    distance: best.distance))
        }
    }
}

/// The Damerau-Levenshtein distance (neighbours exchanged once), or nil above `limit`.
public func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...a.count {
        row[0] = i
        var smallest = i
        for j in 1...b.count {
            let same = a[i - 1] == b[j - 1]
            var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                cost = min(cost, before[j - 2] + 1)
            }
            row[j] = cost
            smallest = min(smallest, cost)
        }
        if smallest > limit { return nil }
        (before, last, row) = (last, row, before)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
