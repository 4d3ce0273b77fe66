import MajlisText
import MajlisVocabulary

/// Expressions, from loose to tight: `where select order per`, then `or`, `and`, `not`, comparisons, `..`, `before after`, `+ -`, `* /`.
/// Operands of one level stand side by side under one node, so a long chain does not nest.
extension Parser {
    /// An expression where a value is expected.
    mutating func parseValueExpression() {
        deeper { $0.parseQuery() }
    }

    private mutating func parseQuery() {
        let start = nodes.count
        parseOr()
        while !atEnd, at(.word) {
            switch meanings().infix {
            case .where:
                wrap(start, .filter)
                p += 1
                parseOperand { $0.parseOr() }
                close(start)
            case .select:
                wrap(start, .selection)
                p += 1
                parseOperand { $0.parseOr() }
                close(start)
            case .per:
                wrap(start, .grouping)
                p += 1
                parseOperand { $0.parseOr() }
                close(start)
            case .orderBy:
                wrap(start, .ordering)
                p += 1
                parseOrderKeys()
                close(start)
            default:
                guard current.word == Vocabulary.orderWord else { return }
                wrap(start, .ordering)
                p += 1
                if at(.word), current.word == Vocabulary.byWord { p += 1 } else { report(.orderWithoutBy, at: afterLast) }
                parseOrderKeys()
                close(start)
            }
        }
    }

    private mutating func parseOrderKeys() {
        parseOperand { $0.parseOr() }
        // A comma goes on with the next key only where one follows at once: `.start, .title`.
        while at(.comma), token(1).kind == .dot {
            p += 1
            parseOr()
        }
    }

    private mutating func parseOperand(_ body: (inout Parser) -> Void) {
        if atEnd || at(.leftBrace) || at(.rightParen) || at(.rightBracket) || at(.comma) {
            report(.missingOperand, at: afterLast, ["word": .code(shown(p - 1))])
        } else {
            body(&self)
        }
    }

    private func infix(_ wanted: Infix) -> Bool { at(.word) && !atEnd && meanings().infix == wanted }

    mutating func parseOr() { parseChain(.or, of: .or) { $0.parseAnd() } }
    private mutating func parseAnd() { parseChain(.and, of: .and) { $0.parseNot() } }

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

    private mutating func parseComparison() {
        let start = nodes.count
        parseRange()
        var chained = false
        while !atEnd {
            let operatorPlace = p
            switch current.kind {
            case .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
                wrap(start, .comparison)
                p += 1
                parseOperand { $0.parseRange() }
            case .equal where openBrackets > 0 || chained:
                return
            case .word:
                switch meanings().infix {
                case .in:
                    wrap(start, .membership)
                    p += 1
                    parseOperand { $0.parseRange() }
                case .not where meanings(1).infix == .in:
                    wrap(start, .membership)
                    p += 2
                    parseOperand { $0.parseRange() }
                case .is:
                    wrap(start, .test_is)
                    p += 1
                    if infix(.not) { p += 1 }
                    parseOperand { $0.parseRange() }
                case .between:
                    wrap(start, .between)
                    parseBetween()
                default: return
                }
            default: return
            }
            close(start)
            if chained { report(.chainedComparison, atToken: operatorPlace, ["operator": .code(shown(operatorPlace))]) }
            chained = true
        }
    }

    /// `between 10 and 20`; the word is at hand.
    private mutating func parseBetween() {
        p += 1
        parseOperand { $0.parseSum() }
        if infix(.and) { p += 1 } else { return report(.betweenWithoutAnd, at: afterLast) }
        parseOperand { $0.parseSum() }
    }

    mutating func parseRange() {
        let start = nodes.count
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
        guard at(.minus) else { return parsePostfix() }
        deeper { parser in
            let node = parser.open(.negation)
            parser.p += 1
            parser.parseOperand { $0.parseUnary() }
            parser.close(node)
        }
    }

    private mutating func parsePostfix() {
        let start = nodes.count
        parsePrimary()
        var isPath = false
        while !atEnd {
            if at(.dot), token(1).kind == .word || token(1).kind == .quotedWord {
                if !isPath { wrap(start, .path) }
                isPath = true
                p += 1
                leaf(.memberName)
                close(start)
            } else if at(.dot), !token(1).startsLine {
                report(.missingMember, atToken: p)
                p += 1
                close(start)
            } else if at(.leftBracket), !current.flags.contains(.spaceBefore) {
                wrap(start, .index)
                isPath = false
                bracketed(.rightBracket) { $0.parseValueExpression() }
                close(start)
            } else {
                return
            }
        }
    }

    /// A bracket at hand, its content and its closing bracket. Inside, line ends do not count.
    mutating func bracketed(_ closing: TokenKind, _ content: (inout Parser) -> Void) {
        let bracket = p
        p += 1
        openBrackets += 1
        if !at(closing) {
            content(&self)
            if !at(closing), !at(.endOfFile), !at(.rightBrace), !at(.leftBrace) {
                report(.unexpectedInBrackets, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable(from: p) { parser in
                    while !parser.at(closing), !parser.at(.endOfFile), !parser.at(.rightBrace), !parser.at(.leftBrace) {
                        let before = parser.p
                        parser.skipBalanced()
                        if parser.p == before { parser.p += 1 }
                    }
                }
            }
        }
        openBrackets -= 1
        if !accept(closing) { report(.missingBracket, atToken: bracket, ["bracket": .code(closing == .rightParen ? ")" : "]")]) }
    }

    mutating func parsePrimary() {
        switch current.kind {
        case .integer, .decimal: parseNumber()
        case .compactDuration: leaf(.compactDuration)
        case .month: leaf(.month)
        case .date: parseDate()
        case .time: leaf(.time)
        case .text, .blockText: parseText()
        case .quotedWord: leaf(.name)
        case .dot where token(1).kind == .word || token(1).kind == .quotedWord:
            let node = open(.implicitMember)
            p += 1
            leaf(.memberName)
            close(node)
        case .leftParen:
            deeper { parser in
                let node = parser.open(.parenthesized)
                parser.bracketed(.rightParen) { $0.parseValueExpression() }
                parser.close(node)
            }
        case .leftBracket:
            deeper { parser in
                let node = parser.open(.list)
                parser.bracketed(.rightBracket) { parser in
                    parser.parseValueExpression()
                    while parser.accept(.comma), !parser.at(.rightBracket) { parser.parseValueExpression() }
                }
                parser.close(node)
            }
        case .word: parseWord()
        default:
            report(.unexpectedInValue, atToken: p, ["found": .code(shown(p))])
            let node = open(.unreadable)
            switch current.kind {
            case .endOfFile, .rightBrace, .leftBrace, .semicolon, .comma, .rightParen, .rightBracket: break
            default: p += 1
            }
            close(node)
        }
    }

    private mutating func parseWord() {
        let words = meanings()
        if let function = words.function {
            switch function {
            case .every where bindsName, .some where bindsName: return deeper { $0.parseQuantified() }
            case .each where bindsName: return parseEach()
            case .if: return deeper { $0.parseConditional() }
            default: break
            }
            if token(1).kind == .leftParen { return parseCall() }
        }
        switch words.literal {
        case .none?, .tbd?, .unstated?, .true?, .false?: return leaf(.literalWord)
        case .others?: return leaf(.others)
        case .about?:
            let node = open(.about)
            p += 1
            parseOperand { $0.parseNumberOrPrimary() }
            return close(node)
        default: break
        }
        if words.infix != nil, words.kind == nil, words.clause == nil {
            report(.unexpectedInfix, atToken: p, ["word": .code(shown(p))])
            let node = open(.unreadable)
            p += 1
            return close(node)
        }
        if token(1).kind == .leftParen, !token(1).flags.contains(.spaceBefore) { return parseCall() }
        leaf(.name)
    }

    /// `every s in …`: a name and `in` follow.
    private var bindsName: Bool {
        (token(1).kind == .word || token(1).kind == .quotedWord) && meanings(2).infix == .in
    }

    private mutating func parseNumberOrPrimary() {
        at(.integer) || at(.decimal) ? parseNumber() : parsePrimary()
    }

    /// `count(sessions where …, 3)`
    private mutating func parseCall() {
        deeper { parser in
            let node = parser.open(.call)
            parser.leaf(.memberName)
            parser.bracketed(.rightParen) { parser in
                parser.parseValueExpression()
                while parser.accept(.comma), !parser.at(.rightParen) { parser.parseValueExpression() }
            }
            parser.close(node)
        }
    }

    /// `every s in sessions has …`
    private mutating func parseQuantified() {
        let node = open(.quantified)
        p += 1
        leaf(.name)
        p += 1
        parseQuery()
        if infix(.has) {
            p += 1
            parseOperand { $0.parseOr() }
        } else {
            report(.quantifierWithoutHas, at: afterLast)
        }
        close(node)
    }

    /// `each s in sessions`, as a collection whose element has a name
    private mutating func parseEach() {
        let node = open(.each)
        p += 1
        leaf(.name)
        p += 1
        parseOperand { $0.parseOr() }
        close(node)
    }

    /// `for each p in participants where …` in a head
    mutating func parseForEach() {
        let node = open(.forEach)
        if meanings().function != .each { p += 1 }
        p += 1
        if at(.word) || at(.quotedWord), !atEnd { leaf(.name) } else { report(.forEachWithoutName, at: afterLast) }
        if infix(.in) {
            p += 1
            parseOperand { $0.parseValueExpression() }
        } else {
            report(.forEachWithoutIn, at: afterLast)
        }
        close(node)
    }

    private mutating func parseConditional() {
        let node = open(.conditional)
        p += 1
        parseOperand { $0.parseOr() }
        if infix(.then) { p += 1 } else { report(.ifWithoutThen, at: afterLast) }
        parseOperand { $0.parseOr() }
        if infix(.else) {
            p += 1
            parseOperand { $0.parseOr() }
        } else {
            report(.ifWithoutElse, at: afterLast)
        }
        close(node)
    }

    // MARK: Literals

    /// `"Opening" @ar "الافتتاح"`
    mutating func parseText() {
        let node = open(.text)
        p += 1
        while at(.at), !atEnd {
            let translation = open(.translation)
            p += 1
            if at(.word) {
                p += 1
                if at(.text) || at(.blockText), !atEnd { p += 1 } else { report(.translationWithoutText, at: afterLast) }
            } else {
                report(.translationWithoutLanguage, at: afterLast)
                if at(.text), !atEnd { p += 1 }
            }
            close(translation)
        }
        close(node)
    }

    /// `2027-03-14`, with a time behind it, or as a Hijri date
    private mutating func parseDate() {
        if !token(1).startsLine, meanings(1).literal == .hijri { return leaf(.hijriDate, tokens: 2) }
        if token(1).kind == .time, !token(1).startsLine { return leaf(.dateTime, tokens: 2) }
        leaf(.date)
    }

    /// A number with what belongs to it: `40%`, `8 weeks`, `10 working days`, `3 USD`, `10 others`.
    private mutating func parseNumber() {
        let next = token(1)
        let kind: SyntaxKind = at(.integer) ? .integer : .decimal
        if next.kind == .percent, !next.flags.contains(.spaceBefore) { return leaf(.percentage, tokens: 2) }
        guard next.kind == .word, !next.startsLine || openBrackets > 0 else { return leaf(kind) }
        if isCurrency(next) { return leaf(.money, tokens: 2) }
        let words = meanings(1)
        if words.literal == .others { return leaf(.others, tokens: 2) }
        if words.unit == .percent { return leaf(.percentage, tokens: 2) }
        if next.word == Vocabulary.workingWord, meanings(2).unit == .day { return leaf(.quantity, tokens: 3) }
        if words.unit != nil, !isValueOfAnotherClause(words) { return leaf(.quantity, tokens: 2) }
        leaf(kind)
    }

    /// `expected 30 day opening_day`: where a clause word that is also a unit has a value of its own behind it, it begins a clause.
    private func isValueOfAnotherClause(_ words: Meanings) -> Bool {
        guard words.clause != nil || words.kind != nil else { return false }
        let after = token(2)
        switch after.kind {
        case .date: return !after.startsLine
        case .word, .quotedWord:
            guard !after.startsLine else { return false }
            let next = meanings(2)
            return next.clause == nil && next.kind == nil && next.infix == nil && next.statement == nil && next.particle == nil
                && after.word != Vocabulary.orderWord && next.function != .each
        default: return false
        }
    }

    /// Three capital letters, as ISO 4217 writes currencies.
    private func isCurrency(_ token: Token) -> Bool {
        guard token.end - token.start == 3 else { return false }
        return source.bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }
}
