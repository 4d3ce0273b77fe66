import MajlisRuntime
import MajlisVocabulary

/// Which tests are asked for.
package struct TestChoice: Sendable {
    /// Words that the title has, each of them, in any order; folded, so that case and Arabic spelling make no difference.
    private let words: [String]
    private let tags: Set<String>
    private let skippedTags: Set<String>

    /// - Parameters:
    ///   - tags: one of them will do; none: all tests.
    package init(words: [String] = [], tags: [String] = [], skippedTags: [String] = []) {
        self.words = words.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { Self.folded(String($0)) }
        self.tags = Self.list(tags)
        self.skippedTags = Self.list(skippedTags)
    }

    package func wants(name: String, tags own: [String]) -> Bool {
        let own = own.map(Self.folded)
        if !tags.isEmpty, !own.contains(where: tags.contains) { return false }
        if own.contains(where: skippedTags.contains) { return false }
        let title = Self.folded(name)
        return words.allSatisfy { title.contains($0) }
    }

    /// Tags separated by commas of either script.
    private static func list(_ values: [String]) -> Set<String> {
        let parts = values.flatMap { $0.split(whereSeparator: { $0 == "," || $0 == "،" || $0.isWhitespace }) }
        return Set(parts.map { folded(String($0)) })
    }

    private static func folded(_ text: String) -> String { Vocabulary.fold(text.lowercased()) }
}
