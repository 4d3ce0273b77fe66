import MajlisSyntax

/// Compares two scripts by what they say, not by their layout.
public enum SyntaxComparison {
    /// Whether two trees have the same tokens and the same structure, but for `;`, for braces around a record's clauses, and for how
    /// ranges, dates and groups of digits are spelled.
    public static func saysTheSame(_ a: SyntaxTree, _ b: SyntaxTree) -> Bool {
        hasSameTokens(a, b) && hasSameNodes(a, b)
    }

    /// The tokens alone, without `;` and braces; a range in words counts like one with `..`.
    static func hasSameTokens(_ a: SyntaxTree, _ b: SyntaxTree) -> Bool {
        let (left, right) = (RangeWords(a), RangeWords(b))
        var j = 0
        for (i, token) in a.tokens.enumerated() where counts(token) && !left.openings.contains(i) {
            while j < b.tokens.count, !counts(b.tokens[j]) || right.openings.contains(j) { j += 1 }
            guard j < b.tokens.count else { return false }
            let other = b.tokens[j]
            let isJoint = token.kind == .dotDot || left.joints.contains(i)
            let isOtherJoint = other.kind == .dotDot || right.joints.contains(j)
            guard isJoint == isOtherJoint, isJoint || isSame(token, a, other, b) else { return false }
            j += 1
        }
        while j < b.tokens.count, !counts(b.tokens[j]) { j += 1 }
        return j == b.tokens.count
    }

    private static func isSame(_ token: Token, _ a: SyntaxTree, _ other: Token, _ b: SyntaxTree) -> Bool {
        guard token.kind == other.kind else { return false }
        let (left, right) = (a.source.bytes[token.bytes], b.source.bytes[other.bytes])
        if left.elementsEqual(right) { return true }
        switch token.kind {
        case .date, .month: return left.elementsEqual(right, by: isSameInDate)
        case .integer, .decimal: return ungrouped(left) == ungrouped(right)
        default: return false
        }
    }

    private static func counts(_ token: Token) -> Bool {
        switch token.kind {
        case .semicolon, .leftBrace, .rightBrace: false
        default: true
        }
    }

    private static func isSameInDate(_ a: UInt8, _ b: UInt8) -> Bool {
        a == b || isDateMark(a) && isDateMark(b)
    }

    private static func isDateMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") }

    /// A number without the marks between its groups of digits.
    private static func ungrouped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var i = bytes.startIndex
        while i < bytes.endIndex {
            if bytes[i] == 0xD9, i + 1 < bytes.endIndex, bytes[i + 1] == 0xAC {
                i += 2
                continue
            }
            if bytes[i] != UInt8(ascii: "_") { result.append(bytes[i]) }
            i += 1
        }
        return result
    }

    /// The words of ranges: `between`, which has no sign, and the `and` that stands for `..`.
    private struct RangeWords {
        var openings: Set<Int> = []
        var joints: Set<Int> = []

        init(_ tree: SyntaxTree) {
            for (index, node) in tree.nodes.enumerated() where node.kind == .range && node.size > 2 {
                let left = tree.nodes[index + 1]
                guard tree.tokens[Int(node.firstToken)].kind == .word, left.firstToken == node.firstToken + 1,
                    tree.tokens[Int(left.endToken)].kind == .word
                else { continue }
                openings.insert(Int(node.firstToken))
                joints.insert(Int(left.endToken))
            }
        }
    }

    /// A block's items count as its record's own: a clause says the same in the head and in the block.
    private static func hasSameNodes(_ a: SyntaxTree, _ b: SyntaxTree) -> Bool {
        var left = Outline(a)
        var right = Outline(b)
        while true {
            let (x, y) = (left.next(), right.next())
            guard x == y else { return false }
            if x == nil { return true }
        }
    }

    /// The nodes in the order of the text, each with its depth; blocks themselves are passed over.
    private struct Outline {
        struct Entry: Equatable {
            let kind: SyntaxKind
            let depth: Int
        }

        private let nodes: [NodeRecord]
        private var index = 0
        private var depth = 0
        /// Where the nodes that are open end.
        private var ends: [(end: Int, counts: Bool)] = []

        init(_ tree: SyntaxTree) { nodes = tree.nodes }

        mutating func next() -> Entry? {
            while index < nodes.count {
                while let last = ends.last, last.end <= index {
                    ends.removeLast()
                    if last.counts { depth -= 1 }
                }
                let node = nodes[index]
                let counts = node.kind != .block
                let entry = Entry(kind: node.kind, depth: depth)
                if node.size > 1 {
                    ends.append((index + Int(node.size), counts))
                    if counts { depth += 1 }
                }
                index += 1
                if counts { return entry }
            }
            return nil
        }
    }
}

extension Token {
    /// The token's bytes in its file.
    var bytes: Range<Int> { Int(start)..<Int(end) }
}
