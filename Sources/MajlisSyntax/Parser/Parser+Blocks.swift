import MajlisText
import MajlisVocabulary

/// Blocks and the items in them.
extension Parser {
    /// `{ items }`; the brace is the token at hand. `content` reads what is not made of items.
    mutating func parseBlock(of kind: Kind?, _ content: ((inout Parser) -> Void)? = nil) {
        deeper(.block) { parser in
            let node = parser.open(.block)
            let brace = parser.p
            let outside = (parser.openBrackets, parser.block)
            parser.openBrackets = 0
            parser.block = parser.missingBraces > 0 ? parser.layout(ofBraceAt: brace) : BlockLayout()
            if parser.current.startsLine { parser.report(.braceOnOwnLine, atToken: brace) }
            parser.p += 1
            if let content { content(&parser) } else { parser.parseItems(of: kind) }
            if parser.missingBraces > 0 && parser.closesOuterBlock || !parser.take(.rightBrace) {
                parser.report(.missingBrace, atToken: brace)
                parser.missingBraces = max(0, parser.missingBraces - 1)
            }
            (parser.openBrackets, parser.block) = outside
            parser.close(node)
        }
    }

    /// Reads items up to the closing brace or the end.
    mutating func parseItems(of kind: Kind?) {
        while true {
            while at(.semicolon) { p += 1 }
            if at(.endOfFile) || at(.rightBrace) || missingBraces > 0 && endsBlock(of: kind) { return }
            let before = p
            itemStart = p
            parseItem(of: kind)
            if p == before {  // nothing was taken: never stand still
                report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
                wrapUnreadable { $0.p += 1 }
            }
        }
    }

    /// Reads parts of a block that is not made of items, such as rows: one `part` after the other, with or without separators.
    mutating func parseParts(_ part: (inout Parser) -> Void) {
        while true {
            while at(.semicolon) { p += 1 }
            if at(.endOfFile) || at(.rightBrace) || missingBraces > 0 && endsParts { return }
            let before = p
            itemStart = p
            part(&self)
            if p == before { wrapUnreadable { $0.p += 1 } }
        }
    }

    /// One item of a block, or of the file where `kind` is nil.
    private mutating func parseItem(of kind: Kind?) {
        guard atWord else { return parseStrayItem(of: kind) }
        if startsField { return parseFieldAssignment() }
        dropArticle { $0.kind != nil || $0.clause != nil || $0.statement != nil }
        let words = meanings()
        if let kind, let clause = words.clause, let shape = kind.shape(of: clause) { return parseClause(clause, shape, of: kind) }
        if startsForEach { return parseForEach() }
        if let head = words.kind, words.statement == nil || head.mayStand(in: kind) { return parseRecord(head, in: kind) }
        if let statement = words.statement { return parseStatement(statement, in: kind) }
        if isForeignClauseWord(words) { return parseForeignClause(of: kind) }
        parseUnknownItem(in: kind)
    }

    /// An item that begins with a brace or with what begins nothing.
    private mutating func parseStrayItem(of kind: Kind?) {
        if at(.leftBrace) {
            report(.braceWithoutHead, atToken: p)
            return parseBlock(of: kind)
        }
        report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
        wrapUnreadable { $0.skipItem() }
    }

    /// الجلسة begins a session as جلسة does, and السعة a clause: where an item or a clause of a head begins, the article is dropped from a word
    /// that is none otherwise. No name can stand there, so none is ever taken for a word; الساعة is a word itself, and so is اليوم without a date.
    mutating func dropArticle(_ isMeant: (Meanings) -> Bool) {
        guard at(.word), current.word.isUnknown || isDayWithArticle, source.bytes[Int(current.start)] == 0xD8 else { return }
        let bare = source.bytes.withUnsafeBufferPointer { bytes in
            Vocabulary.wordWithoutArticle(UnsafeBufferPointer(rebasing: bytes[Int(current.start)..<Int(current.end)]))
        }
        if bare != .none, isMeant(Vocabulary.meanings(of: bare)) { tokens[p].word = bare }
    }

    /// اليوم is today, but with a date behind it, it begins a day.
    private var isDayWithArticle: Bool {
        guard meanings().function == .today, isOnLine(1) else { return false }
        return tokens[p + 1].kind == .date || tokens[p + 1].kind == .month
    }

    /// `for each p in …`, `each p in …`, لكل
    var startsForEach: Bool {
        guard at(.word) else { return false }
        let words = meanings()
        if words.function == .each { return true }
        return words.clause == .for && isOnLine(1) && meanings(1).function == .each
    }

    /// Whether the token at hand may begin another item of the parent on the same line.
    func startsClause(of parent: Kind?) -> Bool {
        guard let parent, at(.word) else { return false }
        return parent.shape(of: meanings().clause) != nil
    }

    // MARK: Unknown words

    /// A word that begins no item: one finding. What looks like a record is read like one, and its name is declared all the same.
    private mutating func parseUnknownItem(in kind: Kind?) {
        guard at(.quotedWord) || current.word.isUnknown || meanings().isOnlyNamed else {
            report(.unexpectedToken, atToken: p, ["found": .code(shown(p))])
            return wrapUnreadable { $0.skipItem() }
        }
        if at(.word), let kind, !looksLikeRecord { return parseUnknownClause(of: kind) }
        var guess: Kind?
        if at(.quotedWord) {
            report(.nameBeginsItem, atToken: p, ["name": .code(shown(p))])
        } else {
            let isReported = report(.unknownKindWord, atToken: p, ["word": .code(shown(p))])
            let nearest = suggestions { Vocabulary.nearestItem(to: $0, in: kind) }
            if isReported { addToLast(nearest, replacing: p) }
            guess = nearest.first?.kind
        }
        let node = open(.unreadable)
        p += 1
        if let guess {
            parseHead(of: guess, in: kind)
            parseHeadClauses(of: guess)
        } else {
            if !atEnd, mayBeName() { leaf(.recordName) }
            parseTitle()
            while !atEnd, !at(.leftBrace) { p += 1 }
        }
        if at(.leftBrace) { parseBlock(of: guess) }
        close(node)
    }

    /// Whether the item at hand has a title or a block, as records have.
    private var looksLikeRecord: Bool {
        mutating get {
            if token(1).kind == .text, isOnLine(1) { return true }
            if token(2).kind == .text, isOnLine(1), isOnLine(2) { return true }
            return findsBrace()
        }
    }
}
