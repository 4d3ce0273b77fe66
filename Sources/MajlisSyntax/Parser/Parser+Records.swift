import MajlisText
import MajlisVocabulary

/// Records and their clauses.
extension Parser {
    mutating func parseRecord(_ kind: Kind, in parent: Kind?) {
        deeper(.item) { parser in
            let node = parser.open(.record)
            parser.p += 1
            parser.parseHead(of: kind, in: parent)
            parser.parseHeadClauses(of: kind)
            if parser.at(.leftBrace) { parser.parseBlock(of: kind) }
            parser.close(node)
            if !parser.atEnd, !parser.startsClause(of: parent) { parser.expectEndOfItem() }
        }
    }

    // MARK: Heads

    /// Words that are never taken as a record's name; backticks make them one.
    func mayBeName() -> Bool {
        if at(.quotedWord) { return true }
        guard at(.word) else { return false }
        if current.word.isUnknown { return true }
        if current.isInfix { return false }
        let words = meanings()
        // ه is a letter that lists are numbered by; only behind a date is it the Hijri calendar.
        if words.literal != nil && words.literal != .hijri || words.function == .each || words.statement == .on { return false }
        switch words.clause {
        case .at, .to, .from, .for, .by, .of: return false
        default: return true
        }
    }

    mutating func parseHead(of kind: Kind, in parent: Kind?) {
        let head = kind.head
        if head.reference != nil { return parseReferences(of: kind, in: parent) }
        if head.isRate { return parseRateHead() }
        if head.acceptsName, !atEnd { parseName(head) }
        if !atEnd, startsHeadLiteral(head) {
            let node = open(.recordLiteral)
            parseRange()
            close(node)
        }
        parseTitle()
    }

    private mutating func parseName(_ head: HeadShape) {
        if mayBeName() { return leaf(.recordName) }
        guard current.isInfix || meanings().literal != nil, !startsHeadLiteral(head) else { return }
        let name = source.text(current.range)
        if report(.nameIsReserved, atToken: p, ["word": .code(name)]) {
            let place = Location(file: file, range: current.range)
            let fix = FixIt(Message(.replaceBy, ["word": .code("`\(name)`")]), [TextEdit(place, "`\(name)`")])
            diagnostics[diagnostics.count - 1].fixes.append(fix)
        }
        leaf(.recordName)
    }

    private func startsHeadLiteral(_ head: HeadShape) -> Bool {
        // `between 2027-03-14 and 2027-03-16`
        if current.isInfix, meanings().infix == .between, isOnLine(1) { return isHeadLiteral(token(1), head) }
        return isHeadLiteral(current, head)
    }

    private func isHeadLiteral(_ token: Token, _ head: HeadShape) -> Bool {
        switch token.kind {
        case .integer: head.acceptsNumber || head.acceptsDate || head.acceptsDates
        case .date, .month: head.acceptsDate || head.acceptsDates
        case .word where (head.acceptsDate || head.acceptsDates) && !token.word.isUnknown:
            [.tbd, .unstated].contains(Vocabulary.meanings(of: token.word).literal)
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
    private mutating func parseReferences(of kind: Kind, in parent: Kind?) {
        let node = open(.recordReferences)
        let isNone = { (parser: borrowing Parser) in
            parser.beginsClause(of: kind) || parent.map { parser.beginsClause(of: $0) } ?? false
        }
        if atEnd || at(.leftBrace) || isNone(self) {
            report(.missingReference, at: afterLast, ["kind": .word(kind.english)])
        } else {
            parseValues(isNone)
        }
        close(node)
        parseTitle()
    }

    /// `rate USD QAR 3.64`
    private mutating func parseRateHead() {
        let node = open(.recordLiteral)
        var isComplete = true
        for _ in 0..<2 {
            if at(.word), !atEnd, current.word.isUnknown { leaf(.name) } else { isComplete = false }
        }
        if !atEnd, at(.integer) || at(.decimal) { leaf(at(.integer) ? .integer : .decimal) } else { isComplete = false }
        if !isComplete { report(.rateHead, at: afterLast) }
        close(node)
    }

    /// Clauses, fields and referring records in a head, up to the block or the end of the item.
    mutating func parseHeadClauses(of kind: Kind) {
        while !atEnd, !at(.leftBrace) {
            if !startsField {
                dropArticle { words in
                    words.clause != nil || words.kind.map { $0.head.reference != nil && $0.mayStand(in: kind) } ?? false
                }
            }
            let words = meanings()
            if startsField {
                parseFieldAssignment()
            } else if let clause = words.clause, let shape = kind.shape(of: clause) {
                parseClause(clause, shape, of: kind)
            } else if kind == .rate, words.statement == .on, let shape = kind.shape(of: .date) {
                parseClause(.date, shape, of: kind)
            } else if startsForEach {
                parseForEach()
            } else if let nested = words.kind, nested.mayStand(in: kind), nested.head.reference != nil {
                let node = open(.record)
                p += 1
                parseReferences(of: nested, in: kind)
                close(node)
            } else if isForeignClauseWord(words) {
                parseForeignClause(of: kind)
            } else if at(.word), words.kind == nil, words.statement == nil, words.infix == nil, words.literal == nil {
                parseUnknownClause(of: kind)
            } else {
                parseStrayHeadPart(of: kind)
            }
        }
    }

    private mutating func parseStrayHeadPart(of kind: Kind) {
        if meanings().kind != nil || meanings().statement != nil {
            report(.itemInHead, atToken: p, ["word": .code(shown(p)), "kind": .word(kind.english)])
        } else {
            report(.unexpectedInHead, atToken: p, ["found": .code(shown(p)), "kind": .word(kind.english)])
        }
        wrapUnreadable { $0.skipHeadPart(of: kind) }
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
            if atEnd || at(.leftBrace) || beginsClause(of: kind, insteadOf: shape) {
                report(.missingValue, at: afterLast, ["word": .code(shown(word))])
            } else if shape.type == .kind {
                parseSubjectKind()
            } else {
                parseValues { $0.beginsClause(of: kind, insteadOf: shape) }
            }
        }
        close(node)
    }

    /// `organization`, `participant in sitting: session`
    private mutating func parseSubjectKind() {
        parsePrimary()
        guard infix(.in), !atEnd else { return }
        p += 1
        let place = open(.definedParameter)
        expectName(.step)
        expectType(.step)
        close(place)
    }

    /// A clause word of the open kind never begins a bare value, unless it is a value word that the clause expects; nor does a field.
    private func beginsClause(of kind: Kind, insteadOf shape: ClauseShape? = nil) -> Bool {
        if startsField { return true }
        guard at(.word) else { return false }
        let words = meanings()
        guard kind.shape(of: words.clause) != nil else { return false }
        if let shape, case .choice(let set) = shape.type, let choice = words.choice, set.members.contains(choice) { return false }
        if shape?.type == .moment, words.clause == .opening || words.clause == .closing { return false }
        return true
    }

    /// A word of the language that may begin a clause, though not here.
    func isForeignClauseWord(_ words: Meanings) -> Bool {
        words.clause != nil || words.property != nil || words.particle != nil
    }

    /// A clause word that this kind does not have: read like any other, so that the checker can say so and nothing else is lost.
    mutating func parseForeignClause(of kind: Kind?) {
        let node = open(.clause)
        p += 1
        parseLooseValue(of: kind)
        close(node)
    }

    private mutating func parseLooseValue(of kind: Kind?) {
        guard !atEnd, startsLooseValue(of: kind) else { return }
        parseValues { !$0.startsLooseValue(of: kind) }
    }

    /// Whether the token at hand is a value, where nobody knows whether one is expected.
    private func startsLooseValue(of kind: Kind?) -> Bool {
        if startsField { return false }
        let words = meanings()
        guard words.clause != nil || words.kind != nil || words.statement != nil else { return current.startsOperand }
        if let kind, kind.shape(of: words.clause) != nil { return false }
        return words.choice != nil || isOnLine(1) && token(1).kind == .dot
    }

    mutating func parseUnknownClause(of kind: Kind) {
        let isReported = report(.unknownClauseWord, atToken: p, ["word": .code(shown(p)), "kind": .word(kind.english)])
        let nearest = suggestions { Vocabulary.nearestClause(to: $0, of: kind) }
        if isReported { addToLast(nearest, replacing: p) }
        let node = open(.clause)
        p += 1
        parseLooseValue(of: kind)
        close(node)
    }

    /// Values, separated by commas. `isNoValue` tells where a value is missing though a word stands there.
    mutating func parseValues(_ isNoValue: (borrowing Parser) -> Bool = { _ in false }) {
        parseValueExpression()
        while at(.comma), !atEnd {
            let comma = p
            p += 1
            if atEnd || at(.leftBrace) || at(.rightParen) || at(.rightBracket) || isNoValue(self) {
                report(.trailingComma, atToken: comma)
                return
            }
            parseValueExpression()
        }
    }

    // MARK: Fields

    /// A name and a colon; infix and value words name no field.
    var startsField: Bool {
        guard token(1).kind == .colon, isOnLine(1) else { return false }
        return at(.quotedWord) || at(.word) && !current.isInfix && meanings().literal == nil
    }

    /// `visa: granted`
    mutating func parseFieldAssignment() {
        let node = open(.fieldAssignment)
        leaf(.name)
        p += 1  // the colon
        if atEnd || at(.leftBrace) {
            report(.missingValue, at: afterLast, ["word": .code(shown(p - 2))])
        } else {
            parseValues()
        }
        close(node)
    }
}
