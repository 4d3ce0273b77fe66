import MajlisSyntax

/// Compares two scripts by what they say, not by their layout.
public enum SyntaxComparison {
    /// Whether two trees have the same tokens and the same structure, but for `;`, for braces around a record's clauses, and for the
    /// dashes and slashes of dates.
    public static func saysTheSame(_ a: SyntaxTree, _ b: SyntaxTree) -> Bool {
        hasSameTokens(a, b) && hasSameNodes(a, b)
    }

    /// The tokens alone, without `;` and braces.
    static func hasSameTokens(_ a: SyntaxTree, _ b: SyntaxTree) -> Bool {
        var j = 0
        for token in a.tokens where counts(token) {
            while j < b.tokens.count, !counts(b.tokens[j]) { j += 1 }
            guard j < b.tokens.count, token.kind == b.tokens[j].kind else { return false }
            let (left, right) = (a.source.bytes[token.bytes], b.source.bytes[b.tokens[j].bytes])
            switch token.kind {
            case .date, .month: guard left.elementsEqual(right, by: sameInDate) else { return false }
            default: guard left.elementsEqual(right) else { return false }
            }
            j += 1
        }
        return !b.tokens[j...].contains(where: counts)
    }

    private static func counts(_ token: Token) -> Bool {
        switch token.kind {
        case .semicolon, .leftBrace, .rightBrace: false
        default: true
        }
    }

    private static func sameInDate(_ a: UInt8, _ b: UInt8) -> Bool {
        a == b || a == UInt8(ascii: "-") && b == UInt8(ascii: "/")
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
