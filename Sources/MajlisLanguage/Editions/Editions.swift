import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The editions of the language: a script's first line pins the one that it is written for.
public enum Editions {
    /// The newest that this program reads.
    public static let newest = 1

    /// Whether a header's number is one that no edition ever had: 0, or with zeros in front of it.
    static func isNone(_ digits: Token, in tree: SyntaxTree) -> Bool {
        let text = tree.source.text(digits.range)
        return text.hasPrefix("0") || text.hasPrefix("٠") || text.hasPrefix("۰")
    }

    /// The newest edition as a header writes it.
    public static func pin(inArabicDigits isArabic: Bool) -> String {
        guard isArabic else { return String(newest) }
        return String(String(newest).map { Character(Unicode.Scalar(0x0660 + UInt32($0.wholeNumberValue ?? 0)) ?? "٠") })
    }

    /// The edition that a script's first line pins; nil where it pins none that can be read.
    public static func pinned(by tree: SyntaxTree) -> Int? {
        guard let header = tree.root.first(.header) else { return nil }
        let digits = tree.tokens[header.firstToken + 1]
        guard !isNone(digits, in: tree) else { return nil }
        return Literal.integerValue(digits, in: tree)
    }
}
