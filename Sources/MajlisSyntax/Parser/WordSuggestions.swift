import MajlisVocabulary

/// Words that somebody may have meant, with the kind they begin where they begin a record.
struct WordSuggestion {
    var word: String
    /// The English form: the key to its gloss in both languages.
    var english: String
    var kind: Kind?
    /// How many letters differ.
    var distance: Int
}

extension Vocabulary {
    /// Clauses and nested kinds of a kind that are spelled nearly like `text`, best first.
    static func nearestClause(to text: String, of kind: Kind) -> [WordSuggestion] {
        nearest(to: text, among: [.clause, .kind], limit: 12).filter { suggestion in
            let words = meanings(of: suggestion.id)
            if let clause = words.clause, kind.shape(of: clause) != nil { return true }
            return words.kind.map { $0.mayStand(in: kind) } ?? false
        }.map(suggestion)
    }

    /// Words that may begin an item of a kind (of the file where nil) and are spelled nearly like `text`.
    static func nearestItem(to text: String, in kind: Kind?) -> [WordSuggestion] {
        let all = nearest(to: text, among: [.clause, .kind, .statement], limit: 12)
        let fitting = all.filter { suggestion in
            let words = meanings(of: suggestion.id)
            if words.statement != nil { return true }
            if let head = words.kind, head.mayStand(in: kind) { return true }
            return kind?.shape(of: words.clause) != nil
        }
        return (fitting.isEmpty ? all : fitting).map(suggestion)
    }

    private static func suggestion(_ found: Suggestion) -> WordSuggestion {
        let words = meanings(of: found.id)
        let english = words.kind?.english ?? words.clause?.english ?? words.statement?.english ?? found.word
        return WordSuggestion(word: found.word, english: english, kind: words.kind, distance: found.distance)
    }
}
