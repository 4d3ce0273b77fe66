import MajlisVocabulary

/// The name that somebody probably meant.
package enum NearNames {
    /// The nearest of `names`, where one is near enough to be worth asking about.
    package static func best(for written: String, in names: [String]) -> String? {
        let wanted = Array(written.lowercased().unicodeScalars)
        guard (1...200).contains(wanted.count) else { return nil }
        var reach = wanted.count <= 4 ? 1 : wanted.count <= 8 ? 2 : 3
        var best: String?
        for name in names where name != written {
            guard let distance = editDistance(wanted, Array(name.lowercased().unicodeScalars), limit: reach) else { continue }
            best = name
            if distance == 0 { break }
            reach = distance - 1
        }
        return best
    }
}
