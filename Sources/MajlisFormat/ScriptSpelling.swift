import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// How ranges, dates and numbers are spelled where a statement is written from left to right, and where from right to left.
///
/// After Arabic letters a display turns `10..20`, `2027-03-14`, `10_000` and `-5` around. So a statement that begins with an Arabic word has
/// ranges in words, dates with slashes, ٬ between groups of digits, and a direction mark where nothing else keeps a number in its place. A
/// statement that begins with an English word has the shorter signs. What a script says stays the same.
public struct ScriptSpelling {
    /// A token that is to be written otherwise than it stands, in the order of the text.
    struct Respelled {
        var index: Int
        var signs: Signs
    }

    /// What changes in or before a token.
    struct Signs: OptionSet {
        let rawValue: UInt8

        static let slashes = Signs(rawValue: 1)
        static let hyphens = Signs(rawValue: 2)
        /// ٬ between groups of digits, instead of `_`.
        static let groupMarks = Signs(rawValue: 4)
        static let underscores = Signs(rawValue: 8)
        /// RLM before the token.
        static let rightMark = Signs(rawValue: 16)
        /// LRM before the token, behind the RLM where there are both.
        static let leftMark = Signs(rawValue: 32)
    }

    private(set) var tokens: [Respelled] = []
    /// The ranges whose form does not go with their direction.
    private(set) var ranges: [RangeForm] = []

    init(_ tree: SyntaxTree) {
        var reader = DirectionReader(tree)
        reader.read()
        tokens = reader.tokens
        ranges = reader.ranges
    }

    /// The changes that give a script its spelling; none where it has it already. The layout stays as it is.
    ///
    /// Edits are in the order of the text and never overlap. Direction marks that nothing needs are taken out.
    public static func edits(in tree: SyntaxTree) -> [TextEdit] {
        let spelling = ScriptSpelling(tree)
        var plan = SpellingPlan(tree)
        for range in spelling.ranges { plan.rewrite(range) }
        for token in spelling.tokens { plan.respell(token) }
        plan.removeIdleMarks()
        return plan.edits
    }

    /// The changes that concern whole words: the formatter writes the rest.
    static func wordEdits(in tree: SyntaxTree) -> [TextEdit] {
        let ranges = ScriptSpelling(tree).ranges
        if ranges.isEmpty { return [] }
        var plan = SpellingPlan(tree)
        for range in ranges { plan.rewrite(range) }
        return plan.edits
    }

    /// Writes a token as it is spelled, with the marks before it.
    func write(token index: Int, _ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].index < index { low = middle + 1 } else { high = middle }
        }
        guard low < tokens.count, tokens[low].index == index else { return out.append(contentsOf: bytes) }
        tokens[low].signs.write(bytes, to: &out)
    }
}

extension ScriptSpelling.Signs {
    static let leftToRightMark: [UInt8] = [0xE2, 0x80, 0x8E]
    static let rightToLeftMark: [UInt8] = [0xE2, 0x80, 0x8F]

    func writeMarks(to out: inout [UInt8]) {
        if contains(.rightMark) { out += Self.rightToLeftMark }
        if contains(.leftMark) { out += Self.leftToRightMark }
    }

    func write(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
        writeMarks(to: &out)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "-") where contains(.slashes): out.append(UInt8(ascii: "/"))
            case UInt8(ascii: "/") where contains(.hyphens): out.append(UInt8(ascii: "-"))
            case UInt8(ascii: "_") where contains(.groupMarks): out += [0xD9, 0xAC]
            case 0xD9 where contains(.underscores) && place < bytes.endIndex && bytes[place] == 0xAC:
                place += 1
                out.append(UInt8(ascii: "_"))
            default: out.append(byte)
            }
        }
    }
}

/// A range that is to change its form: `10..20` or `between 10 and 20`.
struct RangeForm {
    /// The first token of the range: `between` where it is in words.
    var first: Int
    /// `..`, or the `and` of a range in words.
    var joint: Int
    /// In which words it is to be, or nil where it is to have `..`.
    var words: (between: String, and: String)?
}
