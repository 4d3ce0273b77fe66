import MajlisText
import MajlisVocabulary

/// What expressions are made of: literals, names, calls, brackets and the forms that begin with a word.
extension Parser {
    mutating func parsePrimary() {
        guard !atEnd else { return parseNothing() }
        switch current.kind {
        case .word: parseWord()
        case .integer, .decimal: parseNumber()
        case .compactDuration: leaf(.compactDuration)
        case .month: leaf(.month)
        case .date: parseDate()
        case .time: leaf(.time)
        case .text, .blockText: parseText()
        case .quotedWord: leaf(.name)
        case .dot:
            // `.track` is a property of the element at hand; a dot alone is that element: `where has_vote(.)`.
            let node = open(.implicitMember)
            p += 1
            if startsMember(0) { leaf(.memberName) }
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
                parser.bracketed(.rightBracket) { $0.parseElements(.rightBracket) }
                parser.close(node)
            }
        default: parseNothing()
        }
    }

    /// A value is expected, and what is at hand is none.
    private mutating func parseNothing() {
        report(.unexpectedInValue, atToken: p, ["found": .code(shown(p))])
        let node = open(.unreadable)
        switch current.kind {
        case .endOfFile, .rightBrace, .leftBrace, .semicolon, .comma, .rightParen, .rightBracket: break
        default: if !atEnd { p += 1 }
        }
        close(node)
    }

    /// The elements of a list or the arguments of a call; there may be none.
    private mutating func parseElements(_ closing: TokenKind) {
        guard !at(closing) else { return }
        parseValueExpression()
        while at(.comma), !atEnd {
            p += 1
            if atEnd || at(closing) {
                report(.trailingComma, atToken: p - 1)
                return
            }
            parseValueExpression()
        }
    }

    private mutating func parseWord() {
        guard !current.word.isUnknown else { return parseNameOrCall() }
        let words = meanings()
        if let function = words.function {
            switch function {
            case .every where bindsName, .some where bindsName: return deeper { $0.parseQuantified() }
            case .each where bindsName: return deeper { $0.parseEach() }
            case .if: return deeper { $0.parseConditional() }
            default: if token(1).kind == .leftParen, isOnLine(1) { return parseCall() }
            }
        }
        switch words.literal {
        case .none?, .tbd?, .unstated?, .true?, .false?: return leaf(.literalWord)
        case .others?: return leaf(.others)
        case .about?:
            return deeper { parser in
                let node = parser.open(.about)
                parser.p += 1
                parser.parseOperand { $0.parsePrimary() }
                parser.close(node)
            }
        case .hijri?, nil: break
        }
        if current.isInfix {
            report(.unexpectedInfix, atToken: p, ["word": .code(shown(p))])
            return leaf(.unreadable)
        }
        // ساعتان says its number itself: two hours.
        if words.unit != nil, words.isDual { return leaf(.quantity) }
        parseNameOrCall()
    }

    private mutating func parseNameOrCall() {
        if token(1).kind == .leftParen, !token(1).flags.contains(.spaceBefore) { parseCall() } else { leaf(.name) }
    }

    /// `every s in …`: a name and `in` follow.
    private var bindsName: Bool { startsMember(1) && meanings(2).infix == .in && isOnLine(2) }

    /// `count(sessions where …, 3)`
    private mutating func parseCall() {
        deeper { parser in
            let node = parser.open(.call)
            parser.leaf(.memberName)
            parser.bracketed(.rightParen) { $0.parseElements(.rightParen) }
            parser.close(node)
        }
    }

    /// `every s in sessions has …`
    private mutating func parseQuantified() {
        let node = open(.quantified)
        p += 1
        leaf(.name)
        p += 1
        parseOperand { $0.parseQuery() }
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
        if atWord, !atEnd, !current.isInfix { leaf(.name) } else { report(.forEachWithoutName, at: afterLast) }
        if infix(.in) {
            p += 1
            parseOperand { $0.parseValueExpression() }
        } else {
            report(.forEachWithoutIn, at: afterLast)
            if !atEnd, current.startsOperand { parseValueExpression() }
        }
        close(node)
    }

    /// `if … then … else …`
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
            if at(.word), !atEnd { p += 1 } else { report(.translationWithoutLanguage, at: afterLast) }
            if at(.text) || at(.blockText), !atEnd {
                p += 1
            } else if tokens[p - 1].kind == .word {
                report(.translationWithoutText, at: afterLast)
            }
            close(translation)
        }
        close(node)
    }

    /// `2027-03-14`, with a time behind it, or as a Hijri date
    private mutating func parseDate() {
        if meanings(1).literal == .hijri, isOnLine(1) { return leaf(.hijriDate, tokens: 2) }
        if token(1).kind == .time, isOnLine(1) { return leaf(.dateTime, tokens: 2) }
        leaf(.date)
    }

    /// A number with what belongs to it: `40%`, `8 weeks`, `10 working days`, `3 USD`, `10 others`.
    private mutating func parseNumber() {
        let next = token(1)
        let kind: SyntaxKind = at(.integer) ? .integer : .decimal
        if next.kind == .percent, isOnLine(1) { return leaf(.percentage, tokens: 2) }
        guard next.kind == .word, isOnLine(1) else { return leaf(kind) }
        if isCurrency(next) { return leaf(.money, tokens: 2) }
        guard !next.word.isUnknown else { return leaf(kind) }
        if next.word == Vocabulary.workingWord, meanings(2).unit == .day, isOnLine(2) { return leaf(.quantity, tokens: 3) }
        let words = meanings(1)
        if words.literal == .others { return leaf(.others, tokens: 2) }
        if words.unit == .percent { return leaf(.percentage, tokens: 2) }
        if words.unit != nil, !beginsNextClause { return leaf(.quantity, tokens: 2) }
        leaf(kind)
    }

    /// `expected 30 day opening_day`: where a clause word that is also a unit has a value of its own behind it, it begins a clause.
    private var beginsNextClause: Bool {
        guard meanings(1).clause != nil || meanings(1).kind != nil, isOnLine(2) else { return false }
        switch token(2).kind {
        case .date, .quotedWord: return true
        case .word:
            let next = meanings(2)
            return next.clause == nil && next.kind == nil && next.statement == nil && next.particle == nil && next.function != .each
                && !token(2).isInfix
        default: return false
        }
    }

    /// Three capital letters, as ISO 4217 writes currencies.
    private func isCurrency(_ token: Token) -> Bool {
        guard token.word.isUnknown, token.end - token.start == 3 else { return false }
        let start = Int(token.start)
        for k in start..<start + 3 where source.bytes[k] < UInt8(ascii: "A") || source.bytes[k] > UInt8(ascii: "Z") { return false }
        return true
    }
}
