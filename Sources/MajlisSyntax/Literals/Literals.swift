import MajlisText
import MajlisVocabulary
@_spi(_Unicode) import Swift

/// The values that literals stand for.
///
/// Digits may be of any of the three scripts. What cannot be a value at all (a number too large, an unknown escape or unit letter) has been
/// reported with the tree, so that a nil here needs no further finding. Whether there is such a day or hour is for the caller to ask its calendar.
extension Literal {
    // MARK: Names

    /// A name as names are compared: without backticks, in Unicode's composed form (NFC). Names are never folded.
    public static func name(ofToken index: Int, in tree: SyntaxTree) -> String {
        let token = tree.tokens[index]
        if let word = tree.lentWord(index) { return word.utf8.allSatisfy({ $0 < 0x80 }) ? word : composed(word) }
        var range = token.range
        if token.kind == .quotedWord {
            range.start += 1
            if !token.flags.contains(.unterminated), range.end > range.start { range.end -= 1 }
        }
        let text = tree.source.text(range)
        return text.utf8.allSatisfy({ $0 < 0x80 }) ? text : composed(text)
    }

    /// The name in a node of one word: `name`, `recordName`, `memberName`, `literalWord`.
    public static func name(of node: Node) -> String { name(ofToken: node.firstToken, in: node.tree) }

    // The standard library has the composed form and keeps it to itself; Foundation's would be this module's only use of Foundation.
    private static func composed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text._nfc { scalars.append(scalar) }
        return String(scalars)
    }

    // MARK: Numbers

    /// The number in an `integer`, `decimal`, `percentage`, `money`, `quantity` or `others` node: `10` for `10%` and for `10 working days`.
    /// A dual such as `ساعتان` says its number itself: 2. Nil for `others` alone.
    public static func number(of node: Node) -> WrittenNumber? {
        let token = node.head
        switch token.kind {
        case .integer, .decimal: return read(token, in: node.tree) { $0.number() }
        case .word where Vocabulary.meanings(of: token.word).isDual: return WrittenNumber(mantissa: 2)
        default: return nil
        }
    }

    /// The same as a whole number; nil where it has places after the point.
    public static func integer(of node: Node) -> Int64? { number(of: node)?.integer }

    public static func decimal(of node: Node) -> WrittenNumber? { number(of: node) }

    /// The currency of a `money` node: three capital letters.
    public static func currency(of node: Node) -> String? {
        guard node.kind == .money else { return nil }
        return node.tree.text(ofToken: node.endToken - 1)
    }

    // MARK: Dates and times

    /// The date in a `date`, `month`, `hijriDate` or `dateTime` node, or a year: an `integer` node of four digits.
    public static func date(of node: Node) -> WrittenDate? {
        let token = node.head
        switch token.kind {
        case .date, .month:
            return read(token, in: node.tree) { reader in
                var parts: [Int] = []
                while !reader.isAtEnd, parts.count < 3 {
                    guard let part = reader.group() else { return nil }
                    parts.append(Int(part))
                    reader.skip()
                }
                parts += [0, 0]
                return WrittenDate(year: parts[0], month: parts[1], day: parts[2], isHijri: node.kind == .hijriDate)
            }
        case .integer:
            return year(of: node).map { WrittenDate(year: $0, month: 0, day: 0, isHijri: false) }
        default: return nil
        }
    }

    private static func year(of node: Node) -> Int? {
        guard node.kind == .integer, !node.head.flags.contains(.hasEscapes), let value = integer(of: node) else { return nil }
        return (1000...9999).contains(value) ? Int(value) : nil
    }

    /// Seconds from midnight in a `time` or `dateTime` node; 25:30 is past midnight. Nil where minutes or seconds pass 59 or hours pass 47.
    public static func time(of node: Node) -> Int? {
        let token = node.tree.tokens[max(node.firstToken, node.endToken - 1)]
        guard token.kind == .time else { return nil }
        return read(token, in: node.tree) { reader in
            var seconds = 0
            var unit = 3600
            while !reader.isAtEnd, unit > 0 {
                guard let part = reader.group(), part < (unit == 3600 ? 48 : 60) else { return nil }
                seconds += Int(part) * unit
                unit /= 60
                reader.skip()
            }
            return seconds
        }
    }

    // MARK: Durations

    /// The amounts in a `compactDuration` or `quantity` node, as they are written: `1h30m` has two, `10 working days` one.
    /// Nil where a unit is not known.
    public static func duration(of node: Node) -> [WrittenAmount]? {
        if node.kind == .quantity {
            guard let number = number(of: node), let unit = unit(of: node) else { return nil }
            return [WrittenAmount(number: number, unit: unit)]
        }
        guard node.kind == .compactDuration else { return nil }
        return read(node.head, in: node.tree) { reader in
            var amounts: [WrittenAmount] = []
            while !reader.isAtEnd {
                guard let number = reader.number(), let unit = Unit(letters: reader.letters()) else { return nil }
                amounts.append(WrittenAmount(number: number, unit: unit))
            }
            return amounts
        }
    }

    /// The unit of a `quantity` node.
    public static func unit(of node: Node) -> Unit? {
        guard node.kind == .quantity else { return nil }
        let last = Vocabulary.meanings(of: node.tree.tokens[node.endToken - 1].word).unit
        return node.endToken - node.firstToken == 3 ? .workingDay : last
    }

    private static func read<Value>(_ token: Token, in tree: SyntaxTree, _ body: (inout DigitReader) -> Value?) -> Value? {
        tree.source.bytes.withUnsafeBufferPointer { bytes in
            var reader = DigitReader(UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]))
            return body(&reader)
        }
    }
}
