import MajlisText
import MajlisVocabulary

/// Records, clauses and fields.
extension Parser {
    /// One item of a block, or of the file where `kind` is nil.
    mutating func parseItem(of kind: Kind?) {
        guard at(.word) || at(.quotedWord) else {
            if at(.leftBrace) {
                report(.braceWithoutHead, atToken: p)
                return parseBlock(of: kind)
            }
            report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
            return wrapUnreadable(from: p) { $0.skipItem() }
        }
        if token(1).kind == .colon, !token(1).startsLine { return parseFieldAssignment(of: kind) }
        let words = meanings()
        if let kind, let clause = words.clause, let shape = kind.shape(of: clause) { return parseClause(clause, shape, of: kind) }
        if startsForEach { return parseForEach() }
        if let head = words.kind, head.mayStand(in: kind) { return parseRecord(head, in: kind) }
        if let statement = words.statement { return parseStatement(statement, in: kind) }
        if let head = words.kind { return parseRecord(head, in: kind) }
        if words.clause != nil || words.property != nil || words.particle != nil { return parseForeignClause(of: kind) }
        parseUnknownItem(in: kind)
    }

    var startsForEach: Bool {
        let words = meanings()
        if words.function == .each { return true }
        return (words.clause == .for || words.particle?.english == "for") && !token(1).startsLine && meanings(1).function == .each
    }

    // MARK: Records

    mutating func parseRecord(_ kind: Kind, in parent: Kind?) {
        deeper { parser in
            let node = parser.open(.record)
            parser.p += 1
            parser.parseHead(of: kind)
            parser.parseHeadClauses(of: kind)
            parser.parseOptionalBlock(of: kind)
            parser.close(node)
            if !parser.atEnd, !parser.startsItem(of: parent) { parser.expectEndOfItem() }
        }
    }

    /// The `{` of a record, which should stand on its line but is taken from the next one as well.
    mutating func parseOptionalBlock(of kind: Kind?) {
        if at(.leftBrace) { parseBlock(of: kind) }
    }

    /// Words that are never taken as a record's name; backticks make them one.
    func mayBeName(_ offset: Int = 0) -> Bool {
        let token = token(offset)
        if token.kind == .quotedWord { return true }
        guard token.kind == .word else { return false }
        guard token.word != .none else { return true }
        if token.word == Vocabulary.orderWord { return false }
        let words = Vocabulary.meanings(of: token.word)
        if words.infix != nil || words.literal != nil || words.function == .each { return false }
        switch words.clause {
        case .at, .to, .from, .for, .by, .of: return false
        default: break
        }
        return words.statement != .on
    }

    mutating func parseHead(of kind: Kind) {
        let head = kind.head
        if head.reference != nil { return parseReferences(of: kind) }
        if head.isRate { return parseRateHead() }
        if head.acceptsName, !atEnd, mayBeName() { leaf(.recordName) }
        if !atEnd, head.acceptsNumber || head.acceptsDate || head.acceptsDates, startsHeadLiteral(head) {
            let node = open(.recordLiteral)
            parseRange()
            close(node)
        }
        parseTitle()
    }

    private func startsHeadLiteral(_ head: HeadShape) -> Bool {
        switch current.kind {
        case .integer, .date, .month: true
        case .word where head.acceptsDate: meanings().literal == .tbd || meanings().literal == .unstated
        default: false
        }
    }

    mutating func parseTitle() {
        guard !atEnd, at(.text) || at(.blockText) else { return }
        let node = open(.recordTitle)
        parseText()
        close(node)
    }

    /// `rima, sultan`, `tbd`, `10 others`
    private mutating func parseReferences(of kind: Kind) {
        let node = open(.recordReferences)
        if atEnd || at(.leftBrace) {
            report(.missingReference, at: afterLast, ["kind": .word(kind.english)])
        } else if at(.word), kind.shape(of: meanings().clause) != nil {
            report(.missingReference, at: afterLast, ["kind": .word(kind.english)])
        } else {
            parseValues(of: nil, shape: nil)
        }
        close(node)
        parseTitle()
    }

    /// `rate USD QAR 3.64`
    private mutating func parseRateHead() {
        let node = open(.recordLiteral)
        for _ in 0..<2 {
            if at(.word), !atEnd { leaf(.name) } else { report(.rateHead, at: afterLast) }
        }
        if !atEnd, at(.integer) || at(.decimal) { parsePrimary() } else { report(.rateHead, at: afterLast) }
        close(node)
    }

    mutating func parseHeadClauses(of kind: Kind) {
        while !atEnd, !at(.leftBrace) {
            let before = p
            let words = meanings()
            if at(.word) || at(.quotedWord), token(1).kind == .colon {
                parseFieldAssignment(of: kind)
            } else if let clause = words.clause, let shape = kind.shape(of: clause) {
                parseClause(clause, shape, of: kind)
            } else if kind == .rate, words.statement == .on, let shape = kind.shape(of: .date) {
                parseClause(.date, shape, of: kind)
            } else if startsForEach {
                parseForEach()
            } else if let nested = words.kind, nested.mayStand(in: kind), nested.head.reference != nil {
                let node = open(.record)
                p += 1
                parseReferences(of: nested)
                close(node)
            } else if words.clause != nil || words.property != nil || words.particle != nil {
                parseForeignClause(of: kind)
            } else if at(.word), words.kind == nil, words.statement == nil {
                parseUnknownClause(of: kind)
            } else if words.kind != nil || words.statement != nil {
                report(.itemInHead, atToken: p, ["word": .code(shown(p)), "kind": .word(kind.english)])
                wrapUnreadable(from: p) { $0.skipHeadPart() }
            } else {
                report(.unexpectedInHead, atToken: p, ["found": .code(shown(p)), "kind": .word(kind.english)])
                wrapUnreadable(from: p) { $0.skipHeadPart() }
            }
            if p == before { p += 1 }
        }
    }

    /// Steps over what cannot be read in a head, and leaves its block.
    private mutating func skipHeadPart() {
        repeat {
            if at(.leftParen) || at(.leftBracket) { skipBalanced() } else { p += 1 }
        } while !atEnd && !at(.leftBrace)
    }

    // MARK: Clauses

    mutating func parseClause(_ clause: Clause, _ shape: ClauseShape, of kind: Kind) {
        let node = open(.clause)
        let word = p
        p += 1
        if shape.type == .flag {
            if !atEnd, meanings().literal == .true || meanings().literal == .false { leaf(.literalWord) }
        } else {
            if clause == .renamed, meanings().clause == .from, !atEnd { p += 1 }
            if atEnd || at(.leftBrace) || beginsAnotherClause(of: kind, insteadOf: shape) {
                report(.missingValue, at: afterLast, ["word": .code(shown(word))])
            } else {
                parseValues(of: kind, shape: shape)
            }
        }
        close(node)
    }

    /// A clause word of the open kind never begins a bare value, unless it is a value word that the clause expects.
    private func beginsAnotherClause(of kind: Kind, insteadOf shape: ClauseShape?) -> Bool {
        guard at(.word) else { return false }
        let words = meanings()
        if let shape, case .choice(let set) = shape.type, let choice = words.choice, set.members.contains(choice) { return false }
        if shape?.type == .moment, words.clause == .opening || words.clause == .closing { return false }
        if words.function != nil, token(1).kind == .leftParen { return false }
        return kind.shape(of: words.clause) != nil
    }

    /// A clause word that this kind does not have: read like any other, so that the checker can say so and nothing else is lost.
    private mutating func parseForeignClause(of kind: Kind?) {
        let node = open(.clause)
        p += 1
        parseLooseValue(of: kind)
        close(node)
    }

    private mutating func parseLooseValue(of kind: Kind?) {
        guard !atEnd, !at(.leftBrace) else { return }
        let words = meanings()
        if at(.word), words.clause != nil || words.kind != nil, token(1).kind != .dot, words.choice == nil { return }
        parseValues(of: kind, shape: nil)
    }

    private mutating func parseUnknownClause(of kind: Kind) {
        report(.unknownClauseWord, atToken: p, ["word": .code(shown(p)), "kind": .word(kind.english)])
        suggestWords(for: p, Vocabulary.nearestClause(to: source.text(current.range), of: kind))
        let node = open(.clause)
        p += 1
        parseLooseValue(of: kind)
        close(node)
    }

    /// Values, separated by commas.
    mutating func parseValues(of kind: Kind?, shape: ClauseShape?) {
        while true {
            parseValueExpression()
            guard at(.comma), !isTrailingComma else { break }
            p += 1
        }
        if at(.comma) {
            report(.trailingComma, atToken: p)
            p += 1
        }
    }

    private var isTrailingComma: Bool {
        switch token(1).kind {
        case .endOfFile, .rightBrace, .leftBrace, .semicolon, .rightParen, .rightBracket: true
        default: false
        }
    }

    // MARK: Fields

    /// `visa: granted`
    private mutating func parseFieldAssignment(of kind: Kind?) {
        let node = open(.fieldAssignment)
        leaf(.name)
        p += 1  // the colon
        if atEnd || at(.leftBrace) {
            report(.missingValue, at: afterLast, ["word": .code(shown(p - 2))])
        } else {
            parseValues(of: kind, shape: nil)
        }
        close(node)
    }

    // MARK: Unknown words

    /// A head word that the language does not have: one finding; its name is declared all the same.
    private mutating func parseUnknownItem(in kind: Kind?) {
        let isRecord = kind == nil || looksLikeRecord
        let text = source.text(current.range)
        if let kind, !isRecord { return parseUnknownClause(of: kind) }
        if at(.quotedWord) {
            report(.nameBeginsItem, atToken: p, ["name": .code(shown(p))])
        } else {
            report(.unknownKindWord, atToken: p, ["word": .code(shown(p))])
            suggestWords(for: p, Vocabulary.nearestItem(to: text, in: kind))
        }
        let guess = Vocabulary.nearestItem(to: text, in: kind).first?.kind
        let node = open(.unreadable)
        p += 1
        if let guess {
            parseHead(of: guess)
            parseHeadClauses(of: guess)
            parseOptionalBlock(of: guess)
        } else {
            if !atEnd, mayBeName() { leaf(.recordName) }
            parseTitle()
            while !atEnd, !at(.leftBrace) { p += 1 }
            if at(.leftBrace) { skipBalanced() }
        }
        close(node)
    }

    /// Whether the item at hand has a title or a block, as records have.
    private var looksLikeRecord: Bool {
        if token(1).kind == .text || token(1).kind == .leftBrace { return true }
        if token(2).kind == .text || token(2).kind == .leftBrace { return !token(2).startsLine }
        var k = 1
        while true {
            let next = token(k)
            if next.kind == .leftBrace { return true }
            if next.startsLine || next.kind == .endOfFile || next.kind == .semicolon || next.kind == .rightBrace { return false }
            k += 1
        }
    }

    /// Whether the token at hand may begin another item of the parent on the same line.
    func startsItem(of parent: Kind?) -> Bool {
        guard let parent, at(.word) else { return false }
        return parent.shape(of: meanings().clause) != nil
    }
}
