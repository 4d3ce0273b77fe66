import MajlisVocabulary

/// What the parser asks of a word again and again, looked up once.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Joins values or begins with `order` what does: a line goes on behind and before it.
    static let infix = WordTraits(rawValue: 1)
    /// A kind, clause or statement: may begin an item.
    static let item = WordTraits(rawValue: 2)
    /// As a value it is a name and nothing else: no infix word, function, value word or unit that says its own number.
    static let plainName = WordTraits(rawValue: 4)

    /// By `WordID`; unknown words are plain names.
    static let table: [WordTraits] = (0..<4_096).map { WordTraits(Vocabulary.meanings(of: WordID(rawValue: $0)), WordID(rawValue: $0)) }

    init(rawValue: UInt8) { self.rawValue = rawValue }

    private init(_ words: Meanings, _ word: WordID) {
        self = []
        let isOrder = !word.isUnknown && word == Vocabulary.orderWord
        if words.infix != nil || isOrder { insert(.infix) }
        if words.kind != nil || words.clause != nil || words.statement != nil { insert(.item) }
        let isDual = words.unit != nil && words.isDual
        if words.infix == nil, !isOrder, words.function == nil, words.literal == nil, !isDual { insert(.plainName) }
    }
}

extension WordID {
    /// Not a word of the language.
    @inline(__always)
    var isUnknown: Bool { rawValue == 0 }
}

extension Token {
    @inline(__always)
    var traits: WordTraits {
        guard kind == .word else { return [] }
        let table = WordTraits.table
        let index = Int(word.rawValue)
        return index < table.count ? table[index] : []
    }

    @inline(__always)
    var isInfix: Bool { !word.isUnknown && traits.contains(.infix) }

    @inline(__always)
    var isItemWord: Bool { !word.isUnknown && traits.contains(.item) }

    /// Whether the token may begin an expression.
    var startsOperand: Bool {
        switch kind {
        case .integer, .decimal, .date, .month, .time, .compactDuration, .text, .blockText, .quotedWord, .leftParen, .leftBracket, .minus,
            .dot:
            return true
        case .word:
            guard isInfix else { return true }
            let infix = Vocabulary.meanings(of: word).infix
            return infix == .not || infix == .between
        default: return false
        }
    }

    /// Whether an operand of a comparison may go on with the token.
    @inline(__always)
    var continuesOperand: Bool {
        switch kind {
        case .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual: return false
        case .word where isInfix:
            let infix = Vocabulary.meanings(of: word).infix
            return infix == .before || infix == .after
        default: return continuesExpression
        }
    }

    /// Whether an expression may go on with the token, behind a complete operand.
    @inline(__always)
    var continuesExpression: Bool {
        switch kind {
        case .comma, .semicolon, .leftBrace, .rightBrace, .rightParen, .rightBracket, .endOfFile, .text, .blockText, .quotedWord, .integer,
            .decimal,
            .date, .month, .time, .compactDuration, .invalid:
            false
        case .word: isInfix
        default: true
        }
    }
}
