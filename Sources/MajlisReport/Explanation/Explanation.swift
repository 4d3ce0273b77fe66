import MajlisText
import MajlisVocabulary

/// What `majlis explain` tells of one finding: what it means, why it matters, a script that gives it and one that does not, and how to
/// change its severity.
public struct Explanation: Sendable {
    public let code: MessageCode

    /// - Parameter word: a code (`M0604`, `m0604`), a rule's name (`capacity`, `room-conflict`, `تجاوز_السعة`) or a message's name.
    public init(_ word: String) throws(UnknownExplanation) {
        guard let code = Self.code(word) else { throw UnknownExplanation(word) }
        self.code = code
    }

    public init(code: MessageCode) {
        self.code = code
    }

    /// All findings that have a code, in the order of their codes.
    public static var allCodes: [MessageCode] {
        MessageCode.allCases.filter { !$0.code.isEmpty }.sorted { $0.code < $1.code }
    }

    private static func code(_ word: String) -> MessageCode? {
        let plain = word.lowercased()
        if let code = allCodes.first(where: { $0.code.lowercased() == plain || $0.code.dropFirst() == plain }) { return code }
        let name = normalized(plain)
        if let code = allCodes.first(where: { $0.name == name }) { return code }
        // Arabic names are looked up as keywords are: folded, spaces and low lines alike.
        guard let rule = Vocabulary.meanings(of: Vocabulary.word(normalized(word))).rule else { return nil }
        return allCodes.first { $0.name == rule.english }
    }

    fileprivate static func normalized(_ word: String) -> String {
        String(word.map { $0 == "-" || $0 == " " ? "_" : $0 })
    }

    /// The built-in rule that gives the finding; only such findings have a severity that scripts can set.
    var rule: BuiltinRule? {
        BuiltinRule.allCases.first { $0.english == code.name }
    }
}

/// Nothing is called what was to be explained.
public struct UnknownExplanation: Error, Sendable, Hashable {
    public let word: String
    /// The nearest codes and names, best first; empty where none is near.
    public let suggestions: [String]

    /// - Parameter others: names of rules that may have been meant as well.
    public init(_ word: String, besides others: [String] = []) {
        self.word = word
        let wanted = Explanation.normalized(word.lowercased())
        var near: [(distance: Int, name: String)] = []
        for code in Explanation.allCodes {
            for name in [code.name, code.code.lowercased()] {
                let limit = name.hasPrefix("m0") ? 1 : EditDistance.reach(for: wanted)
                if let distance = EditDistance.between(wanted, name, limit: limit) {
                    near.append((distance, name == code.name ? name : code.code))
                }
            }
        }
        for name in others {
            // What follows the last dot is what people remember.
            let short = String(name.split(separator: ".").last ?? "").lowercased()
            if let distance = EditDistance.between(wanted, short, limit: EditDistance.reach(for: wanted)) { near.append((distance, name)) }
        }
        var names = near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
        if names.isEmpty {
            names = Vocabulary.nearest(to: Explanation.normalized(word), among: .rule).map(\.word)
        }
        suggestions = Array(names.prefix(3))
    }

    /// The sentence to print.
    public var message: Message {
        if suggestions.isEmpty { return Message(.explainUnknown, ["word": .text(word)]) }
        return Message(.explainUnknownNear, ["word": .text(word), "names": .list(suggestions.map { .code($0) })])
    }
}
