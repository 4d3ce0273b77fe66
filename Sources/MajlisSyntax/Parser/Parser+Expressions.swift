import MajlisText
import MajlisVocabulary

/// Expressions, from loose to tight: `where select order per`, then `or`, `and`, `not`, comparisons, `..`, `before after`, `+ -`, `* /`.
/// Operands of one level stand side by side under one node, so a long chain does not nest.
extension Parser {
    /// An expression where a value is expected.
    mutating func parseValueExpression() {
        // Most values are one name or one literal.
        if let kind = soleValue, !tokens[p + 1].continuesExpression, !atEnd { return leaf(kind) }
        deeper { $0.parseQuery() }
    }

    /// The node of the token at hand where nothing but an operator can add to it.
    @inline(__always)
    private var soleValue: SyntaxKind? {
        switch current.kind {
        case .word: current.traits.contains(.plainName) ? .name : nil
        case .text, .blockText: .text
        case .compactDuration: .compactDuration
        case .time: .time
        case .quotedWord: .name
        default: nil
        }
    }

    /// Each `where`, `select`, `order by` and `per` takes what stands before it as its first operand: a chain of them nests to the left.
    mutating func parseQuery() {
        let start = nodes.count
        let outerDepth = depth
        defer { depth = outerDepth }
        parseOr()
        while at(.word), !atEnd {
            let word = current.word
            let kind: SyntaxKind
            switch meanings().infix {
            case .where: kind = .filter
            case .select: kind = .selection
            case .per: kind = .grouping
            case .orderBy: kind = .ordering
            default:
                guard word == Vocabulary.orderWord else { return }
                kind = .ordering
            }
            depth += 1
            if depth > Parser.depthLimit { return skipTooDeep { $0.skipOperands() } }
            wrap(start, kind)
            p += 1
            if kind == .ordering {
                if word == Vocabulary.orderWord { takeBy() }
                parseOrderKeys()
            } else {
                parseOperand { $0.parseOr() }
            }
            close(start)
        }
    }

    private mutating func takeBy() {
        if at(.word), !atEnd, current.word == Vocabulary.byWord { p += 1 } else { report(.orderWithoutBy, at: afterLast) }
    }

    private mutating func parseOrderKeys() {
        parseOperand { $0.parseOr() }
        // A comma goes on with the next key only where one follows at once: `.start, .title`.
        while at(.comma), !atEnd, token(1).kind == .dot, isOnLine(1) {
            p += 1
            parseOr()
        }
    }

    /// The operand behind an operator, or a finding where there is none.
    mutating func parseOperand(_ body: (inout Parser) -> Void) {
        if atEnd || !current.startsOperand && !at(.invalid) {
            report(.missingOperand, at: afterLast, ["word": .code(shown(max(0, p - 1)))])
        } else {
            body(&self)
        }
    }

    @inline(__always)
    func infix(_ wanted: Infix) -> Bool { at(.word) && meanings().infix == wanted && !atEnd }

    mutating func parseOr() { parseChain(.or, of: .or) { $0.parseAnd() } }
    private mutating func parseAnd() { parseChain(.and, of: .and) { $0.parseNot() } }

    @inline(__always)
    private mutating func parseChain(_ kind: SyntaxKind, of word: Infix, _ operand: (inout Parser) -> Void) {
        let start = nodes.count
        operand(&self)
        guard infix(word) else { return }
        wrap(start, kind)
        while infix(word) {
            p += 1
            parseOperand(operand)
        }
        close(start)
    }

    private mutating func parseNot() {
        guard infix(.not) else { return parseComparison() }
        deeper { parser in
            let node = parser.open(.not)
            parser.p += 1
            parser.parseOperand { $0.parseNot() }
            parser.close(node)
        }
    }

    // MARK: Comparisons

    private mutating func parseComparison() {
        let start = nodes.count
        parseRange()
        guard let kind = comparisonAtHand else { return }
        wrap(start, kind)
        parseComparisonTail(kind)
        // Two in a row are an error; all further operands go to the first one, so that a long row does not nest.
        if let next = comparisonAtHand {
            report(.chainedComparison, atToken: p, ["operator": .code(shown(p))])
            parseComparisonTail(next)
            while let next = comparisonAtHand { parseComparisonTail(next) }
        }
        close(start)
    }

    private var comparisonAtHand: SyntaxKind? {
        switch current.kind {
        case .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual: return atEnd ? nil : .comparison
        case .word:
            let kind: SyntaxKind
            switch meanings().infix {
            case .in: kind = .membership
            case .not where meanings(1).infix == .in: kind = .membership
            case .is: kind = .test_is
            case .between: kind = .between
            default: return nil
            }
            return atEnd ? nil : kind
        default: return nil
        }
    }

    /// The operator at hand and what stands behind it.
    private mutating func parseComparisonTail(_ kind: SyntaxKind) {
        if kind == .between { return parseBetween() }
        let isNegated = kind == .membership && meanings().infix == .not
        p += isNegated ? 2 : 1
        if kind == .test_is, infix(.not) { p += 1 }
        parseOperand { $0.parseRange() }
    }

    /// `between 10 and 20`; the word is at hand.
    private mutating func parseBetween() {
        p += 1
        parseOperand { $0.parseSum() }
        guard infix(.and) else {
            report(.betweenWithoutAnd, at: afterLast)
            return
        }
        p += 1
        parseOperand { $0.parseSum() }
    }

    // MARK: Sums and what is like them

    mutating func parseRange() {
        let start = nodes.count
        if let kind = soleValue, !tokens[p + 1].continuesOperand, !atEnd { return leaf(kind) }
        if infix(.between) {
            let node = open(.range)
            parseBetween()
            return close(node)
        }
        parseOffset()
        guard at(.dotDot), !atEnd else { return }
        wrap(start, .range)
        p += 1
        parseOperand { $0.parseOffset() }
        close(start)
    }

    private mutating func parseOffset() {
        let start = nodes.count
        parseSum()
        guard infix(.before) || infix(.after) else { return }
        wrap(start, .offset)
        p += 1
        deeper { parser in parser.parseOperand { $0.parseOffset() } }
        close(start)
    }

    private mutating func parseSum() {
        let start = nodes.count
        parseProduct()
        guard at(.plus) || at(.minus), !atEnd else { return }
        wrap(start, .sum)
        while at(.plus) || at(.minus), !atEnd {
            p += 1
            parseOperand { $0.parseProduct() }
        }
        close(start)
    }

    private mutating func parseProduct() {
        let start = nodes.count
        parseUnary()
        guard at(.star) || at(.slash), !atEnd else { return }
        wrap(start, .product)
        while at(.star) || at(.slash), !atEnd {
            p += 1
            parseOperand { $0.parseUnary() }
        }
        close(start)
    }

    private mutating func parseUnary() {
        guard at(.minus), !atEnd else { return parsePostfix() }
        deeper { parser in
            let node = parser.open(.negation)
            parser.p += 1
            parser.parseOperand { $0.parseUnary() }
            parser.close(node)
        }
    }

    // MARK: Members and elements

    /// `a.b.c`, `delegate_path[qazi].visa`
    private mutating func parsePostfix() {
        let start = nodes.count
        parsePrimary()
        guard at(.dot) || at(.leftBracket) else { return }
        let outerDepth = depth
        defer { depth = outerDepth }
        var isPath = false
        while true {
            if at(.dot), !atEnd {
                if !startsMember(1) {
                    report(.missingMember, atToken: p)
                    p += 1
                    nodes[start].endToken = UInt32(truncatingIfNeeded: p)
                    return
                }
                if !isPath { wrap(start, .path) }
                isPath = true
                p += 1
                leaf(.memberName)
                close(start)
            } else if at(.leftBracket), !current.flags.contains(.spaceBefore), !atEnd {
                depth += 1
                if depth > Parser.depthLimit { return skipTooDeep { $0.skipPostfix() } }
                wrap(start, .index)
                isPath = false
                bracketed(.rightBracket) { $0.parseValueExpression() }
                close(start)
            } else {
                return
            }
        }
    }

    /// Whether the name of a property stands so many tokens on.
    func startsMember(_ offset: Int) -> Bool {
        let kind = token(offset).kind
        return (kind == .word || kind == .quotedWord) && isOnLine(offset)
    }

    private mutating func skipPostfix() {
        while at(.dot) || at(.leftBracket), !atEnd {
            if at(.dot) { p += startsMember(1) ? 2 : 1 } else { skipBalanced() }
        }
    }

    /// Steps over the rest of an expression.
    mutating func skipOperands() {
        while !atEnd {
            switch current.kind {
            case .comma, .leftBrace, .rightParen, .rightBracket: return
            case .leftParen, .leftBracket: skipBalanced()
            default: p += 1
            }
        }
    }
}
