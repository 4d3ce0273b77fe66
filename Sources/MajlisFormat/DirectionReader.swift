import MajlisSyntax
import MajlisVocabulary

/// Goes once through a tree and notes what has to be spelled otherwise, by the direction of the statement that it stands in.
///
/// The marks follow the Unicode bidirectional algorithm (UAX #9): after an Arabic letter European digits count as Arabic ones (W2), which
/// only `/`, `:`, `.` and `٬` join into one number (W4); all other signs between them turn around (N1). Behind an LRM they are read from left
/// to right with the signs between them. A number that follows letters of the other direction would join these: a mark parts them.
struct DirectionReader {
    private let tree: SyntaxTree
    private let bytes: [UInt8]
    /// Whether there are letters at all that turn a line around.
    private let isTurned: Bool
    private(set) var tokens: [ScriptSpelling.Respelled] = []
    private(set) var ranges: [RangeForm] = []

    /// The statements around the node at hand: where each ends, and whether it begins with an Arabic word.
    private var statements: [(end: NodeIndex, isArabic: Bool)] = []
    /// The direction changes before these tokens.
    private var turns: [(token: Int, isArabic: Bool)] = []
    /// What nodes say of tokens, by token.
    private var signs: [(token: Int, signs: ScriptSpelling.Signs)] = []
    /// Where a chain of numbers and signs begins and ends.
    private var chains: [(first: Int, end: Int)] = []
    /// The beginnings of table rows: a line of their own.
    private var rows: [Int] = []

    init(_ tree: SyntaxTree) {
        self.tree = tree
        bytes = tree.source.bytes
        isTurned = bytes.contains { $0 >= 0xD6 && $0 <= 0xEF && $0 != 0xE2 }
    }

    mutating func read() {
        readNodes()
        if isTurned { readTokens() } else { tokens = signs.map { ScriptSpelling.Respelled(index: $0.token, signs: $0.signs) } }
    }

    // MARK: Nodes

    private var isArabic: Bool { statements.last?.isArabic ?? false }

    private mutating func readNodes() {
        let nodes = tree.nodes
        for index in nodes.indices {
            let node = nodes[index]
            leave(before: index, Int(node.firstToken))
            switch node.kind {
            case .header, .record, .template, .event, .table, .use, .enforce, .parameter, .define, .extend, .field, .severity, .waive,
                .step, .set,
                .require, .forbid, .otherwise, .suggest, .query, .show, .test, .cases, .given, .expect:
                enter(index, Int(node.firstToken))
            case .date, .month, .dateTime, .hijriDate: readDate(node)
            case .integer, .decimal, .percentage, .money, .quantity, .others: readNumber(Int(node.firstToken))
            case .range: readRange(index)
            case .negation, .sum, .product, .parenthesized: readChain(index)
            case .tableRow: rows.append(Int(node.firstToken))
            default: break
            }
        }
        leave(before: nodes.count, tree.tokens.count - 1)
    }

    private mutating func enter(_ index: NodeIndex, _ first: Int) {
        let begins = isTurned && RightToLeft.begins(bytes[tree.tokens[first].bytes])
        statements.append((index + Int(tree.nodes[index].size), begins))
        if isTurned { turns.append((first, begins)) }
    }

    private mutating func leave(before index: NodeIndex, _ token: Int) {
        while let last = statements.last, last.end <= index {
            statements.removeLast()
            if isTurned { turns.append((token, isArabic)) }
        }
    }

    private mutating func note(_ token: Int, _ new: ScriptSpelling.Signs) {
        signs.append((token, new))
    }

    private mutating func readDate(_ node: NodeRecord) {
        let first = Int(node.firstToken)
        // Hijri dates and those in Arabic digits have slashes in both directions.
        let hasSlashes = isArabic || node.kind == .hijriDate || hasArabicDigits(first)
        let wrong = hasSlashes ? UInt8(ascii: "-") : UInt8(ascii: "/")
        if bytes[tree.tokens[first].bytes].contains(wrong) { note(first, hasSlashes ? .slashes : .hyphens) }
    }

    private mutating func readNumber(_ first: Int) {
        let token = tree.tokens[first]
        guard token.kind == .integer || token.kind == .decimal, token.flags.contains(.hasEscapes) else { return }
        let hasMarks = isArabic || hasArabicDigits(first)
        if hasMarks {
            if bytes[token.bytes].contains(UInt8(ascii: "_")) { note(first, .groupMarks) }
        } else if hasGroupMark(bytes[token.bytes]) {
            note(first, .underscores)
        }
    }

    private func hasGroupMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropLast().contains { bytes[$0] == 0xD9 && bytes[$0 + 1] == 0xAC }
    }

    /// ٠-٩, which keep their own direction. ۰-۹ behave like 0-9.
    private func hasArabicDigits(_ token: Int) -> Bool { bytes[Int(tree.tokens[token].start)] == 0xD9 }

    private mutating func readRange(_ index: NodeIndex) {
        let node = tree.nodes[index]
        let left = index + 1
        guard node.size > 2 else { return }
        let right = left + Int(tree.nodes[left].size)
        guard right < index + Int(node.size) else { return }
        let first = Int(node.firstToken)
        let leftEnd = Int(tree.nodes[left].endToken)
        let isInWords =
            tree.tokens[first].kind == .word && Vocabulary.meanings(of: tree.tokens[first].word).infix == .between
            && Int(tree.nodes[left].firstToken) == first + 1
        let wantsWords = isArabic || isTurned && (first..<Int(node.endToken)).contains { isNumber($0) && hasArabicDigits($0) }
        guard isInWords != wantsWords else { return }
        if isInWords {
            ranges.append(RangeForm(first: first, joint: leftEnd, words: nil))
        } else if tree.nodes[left].kind != .offset, tree.nodes[right].kind != .offset {
            let words = isArabic ? (Infix.between.arabic, Infix.and.arabic) : (Infix.between.english, Infix.and.english)
            ranges.append(RangeForm(first: first, joint: leftEnd, words: words))
        }
    }

    // MARK: Chains of numbers and signs

    private mutating func readChain(_ index: NodeIndex) {
        let node = tree.nodes[index]
        let first = Int(node.firstToken)
        guard isArabic, isTurned, chains.last.map({ $0.end <= first }) ?? true else { return }
        var hasSign = false
        for part in index..<index + Int(node.size) {
            switch tree.nodes[part].kind {
            case .integer, .decimal, .percentage, .money, .compactDuration:
                if hasArabicDigits(Int(tree.nodes[part].firstToken)) { return }
            case .negation, .sum, .product: hasSign = true
            case .parenthesized: break
            default: return
            }
        }
        if hasSign { chains.append((first, Int(node.endToken))) }
    }

    // MARK: Tokens

    /// Puts the marks where they are needed: follows the direction of the letters from token to token.
    private mutating func readTokens() {
        var (nextTurn, nextSign, nextChain, nextRow) = (0, 0, 0, 0)
        signs.sort { $0.token < $1.token }
        var isArabic = false
        /// The direction of the last letter; what the display joins a number to.
        var isRight = false
        for index in tree.tokens.indices {
            var new: ScriptSpelling.Signs = []
            while nextTurn < turns.count, turns[nextTurn].token <= index {
                isArabic = turns[nextTurn].isArabic
                nextTurn += 1
            }
            if nextRow < rows.count, rows[nextRow] <= index {
                nextRow += 1
                isRight = isArabic
            }
            while nextSign < signs.count, signs[nextSign].token <= index {
                new.formUnion(signs[nextSign].signs)
                nextSign += 1
            }
            if nextChain < chains.count, chains[nextChain].first == index {
                if !isRight { new.insert(.rightMark) }
                new.insert(.leftMark)
                isRight = false
            }
            let isInChain = nextChain < chains.count && index >= chains[nextChain].first
            let token = tree.tokens[index]
            if isNumber(index), !isInChain, isRight != isArabic, !isArabic || !hasArabicDigits(index) {
                new.insert(isArabic ? .rightMark : .leftMark)
                isRight = isArabic
            }
            if isInChain, index + 1 == chains[nextChain].end { nextChain += 1 }
            if !new.isEmpty { tokens.append(ScriptSpelling.Respelled(index: index, signs: new)) }
            if let last = lastDirection(in: token) { isRight = last }
        }
    }

    private func isNumber(_ index: Int) -> Bool {
        switch tree.tokens[index].kind {
        case .integer, .decimal, .date, .month, .time, .compactDuration: true
        default: false
        }
    }

    /// Whether the last letter of a token runs from right to left; nil where it has no letters.
    private func lastDirection(in token: Token) -> Bool? {
        switch token.kind {
        case .word, .quotedWord, .text, .blockText, .compactDuration: break
        default: return nil
        }
        var place = Int(token.end) - 1
        let start = Int(token.start)
        while place >= start {
            var byte = bytes[place]
            if byte < 0x80 {
                if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") { return false }
                place -= 1
                continue
            }
            var first = place
            while first > start, byte & 0xC0 == 0x80 {
                first -= 1
                byte = bytes[first]
            }
            let scalar = bytes[first...place].withUnsafeBufferPointer { TextWidth.decode($0, 0).0 }
            if let scalar {
                if RightToLeft.isLetter(scalar.value) || scalar.value == 0x200F || scalar.value == 0x61C { return true }
                if scalar.properties.isAlphabetic || scalar.value == 0x200E { return false }
            }
            place = first - 1
        }
        return nil
    }
}
