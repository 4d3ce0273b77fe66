import MajlisSyntax
import MajlisVocabulary

/// What the layout has to know of one token.
struct LayoutMark: OptionSet {
    let rawValue: UInt16

    /// A space stands before it when it is not the first of its line.
    static let spaced = LayoutMark(rawValue: 1)
    /// A comment stands between the token before and this one.
    static let commented = LayoutMark(rawValue: 2)
    /// It begins a line, whatever the width.
    static let forced = LayoutMark(rawValue: 4)
    /// Where its list is broken, it may share a line with its neighbours.
    static let filled = LayoutMark(rawValue: 8)
    /// A text that has line ends.
    static let multiline = LayoutMark(rawValue: 16)
    /// It stands directly behind the token before.
    static let tight = LayoutMark(rawValue: 32)
    /// It is written otherwise than it stands, or has a direction mark before it: `ScriptSpelling` knows how.
    static let respelled = LayoutMark(rawValue: 64)
}

/// Marks, widths and possible line ends for every token of a script, found in one pass over the tree.
///
/// A line may end before a token where the language lets a statement go on: before an infix word, after a comma and after `=`.
/// Each such place has a level: the deeper the expression it belongs to, the higher. A line that is too long ends at its lowest level first.
struct LayoutMarks {
    private(set) var marks: [LayoutMark]
    /// 0 where a line may not end before the token.
    private(set) var levels: [UInt16]
    private(set) var widths: [UInt16]
    let spelling: ScriptSpelling

    private let tree: SyntaxTree
    /// The last resorts: after the `=` of a definition, and between its parameters.
    private static let equalLevel: UInt16 = .max - 1
    private static let parameterLevel: UInt16 = .max

    init(_ tree: SyntaxTree) {
        self.tree = tree
        spelling = ScriptSpelling(tree)
        let count = tree.tokens.count
        marks = [LayoutMark](repeating: [], count: count)
        levels = [UInt16](repeating: 0, count: count)
        widths = [UInt16](repeating: 0, count: count)
        if !tree.nodes.isEmpty { visit(0, depth: 0, chain: nil) }
        markTokens()
        for token in spelling.tokens { marks[token.index].insert(.respelled) }
    }

    // MARK: Tokens

    private mutating func markTokens() {
        let tokens = tree.tokens
        var before = TokenKind.semicolon
        tree.source.bytes.withUnsafeBufferPointer { bytes in
            var gap = 0
            for (index, token) in tokens.enumerated() {
                let start = Int(token.start)
                if start > gap, bytes[gap..<start].contains(UInt8(ascii: "#")) { marks[index].insert(.commented) }
                gap = Int(token.end)
                let text = UnsafeBufferPointer(rebasing: bytes[start..<gap])
                widths[index] = UInt16(clamping: TextWidth.columns(of: text))
                if token.kind == .blockText, text.contains(where: { $0 == 0x0A || $0 == 0x0D }) { marks[index].insert(.multiline) }
                // A dot alone is the element: `. .due` must not become two dots.
                let isApart = token.kind == .dot && before == .dot
                if isApart || !marks[index].contains(.tight) && isSpaced(token.kind, after: before) { marks[index].insert(.spaced) }
                before = token.kind
            }
        }
    }

    private func isSpaced(_ kind: TokenKind, after before: TokenKind) -> Bool {
        switch before {
        case .leftParen, .leftBracket, .at: return false
        case .dot: return kind == .dotDot
        // `1.. .length`: three dots in a row would not show which belong together.
        case .dotDot: return kind == .dot
        default: break
        }
        switch kind {
        case .rightParen, .rightBracket, .comma, .semicolon, .colon, .dotDot, .percent: return false
        default: return true
        }
    }

    // MARK: Nodes

    private mutating func visit(_ index: NodeIndex, depth: UInt16, chain: UInt16?) {
        let node = tree.nodes[index]
        let first = Int(node.firstToken)
        switch node.kind {
        case .call, .negation: markTight(first + 1)
        // `title@ar`
        case .tableColumn where first + 1 < Int(node.endToken) && tree.tokens[first + 1].kind == .at: markTight(first + 1)
        case .index where node.size > 1:
            let bracket = Int(tree.nodes[index + 1].endToken)
            if tree.tokens[bracket].kind == .leftBracket { markTight(bracket) }
        default: break
        }
        guard node.size > 1 else { return }

        let ownLevel = 2 * depth + 2
        let own = isChain(node.kind) ? chain ?? ownLevel : ownLevel
        let end = index + Int(node.size)
        var child = index + 1
        var position = 0
        var previousEnd = first
        while child < end {
            let record = tree.nodes[child]
            let isNothing = node.kind == .tableRow && record.firstToken == record.endToken
            if position > 0, !isNothing { markJoint(in: node.kind, position, at: previousEnd, before: Int(record.firstToken), own) }
            let continues = position == 0 && isChain(node.kind) && isChain(record.kind)
            visit(child, depth: depth + 1, chain: continues ? own : nil)
            previousEnd = Int(record.endToken)
            position += 1
            child += Int(record.size)
        }
        if node.kind == .define || node.kind == .query { markEqual(in: index) }
        if holdsValues(node.kind) { markList(index) }
    }

    private func isChain(_ kind: SyntaxKind) -> Bool {
        switch kind {
        case .filter, .selection, .ordering, .grouping: true
        default: false
        }
    }

    /// What stands between two children of a node: an operator, a comma, a dot, a bracket.
    private mutating func markJoint(in kind: SyntaxKind, _ position: Int, at token: Int, before next: Int, _ level: UInt16) {
        if token < next, tree.tokens[token].kind == .comma {
            levels[next] = kind == .define ? Self.parameterLevel : level + 1
            return
        }
        switch kind {
        case .filter, .selection, .grouping, .ordering, .or, .and, .conditional: levels[token] = level
        case .quantified where position == 2: levels[token] = level
        case .path: markTight(next - 1)
        case .define where tree.tokens[token].kind == .leftParen: markTight(token)
        default: break
        }
    }

    private mutating func markTight(_ token: Int) {
        if token < marks.count { marks[token].insert(.tight) }
    }

    private mutating func markEqual(in index: NodeIndex) {
        let node = tree.nodes[index]
        var depth = 0
        for token in Int(node.firstToken)..<Int(node.endToken) - 1 {
            switch tree.tokens[token].kind {
            case .leftParen: depth += 1
            case .rightParen: depth -= 1
            case .equal where depth == 0:
                levels[token + 1] = Self.equalLevel
                return
            default: break
            }
        }
    }

    // MARK: Lists

    private func holdsValues(_ kind: SyntaxKind) -> Bool {
        switch kind {
        case .clause, .recordReferences, .fieldAssignment, .list, .tableColumns, .tableRow, .fieldType: true
        default: false
        }
    }

    /// Short values share lines where their list is broken; texts stand one per line, and those in a right-to-left script always do,
    /// because beside each other on one line they would be shown in the wrong order.
    private mutating func markList(_ index: NodeIndex) {
        let end = index + Int(tree.nodes[index].size)
        var values: [NodeIndex] = []
        var rightToLeft = 0
        var hasText = false
        var child = index + 1
        while child < end {
            let node = tree.nodes[child]
            if levels[Int(node.firstToken)] > 0 { values.append(child) }
            if node.kind == .text {
                hasText = true
                let range = tree.range(ofNode: child)
                if RightToLeft.hasLetter(tree.source.bytes[Int(range.start)..<Int(range.end)]) { rightToLeft += 1 }
            }
            child += Int(node.size)
        }
        let isForced = rightToLeft > 1 && tree.nodes[index].kind != .tableRow
        for value in values {
            let first = Int(tree.nodes[value].firstToken)
            guard first > 0, tree.tokens[first - 1].kind == .comma else { continue }
            if isForced { marks[first].insert(.forced) } else if !hasText { marks[first].insert(.filled) }
        }
    }
}
