import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A token as the grammar sees it: line ends that count are tokens of their own.
struct GrammarToken {
    enum Kind: Equatable {
        case lineEnd
        case token(TokenKind)
    }

    var kind: Kind
    var token: Token
    /// Three capital letters.
    var isCurrency = false
    var text: Substring = ""

    var words: Meanings { Vocabulary.meanings(of: kind == .token(.word) ? token.word : .none) }
    var isWord: Bool { kind == .token(.word) }
    var isName: Bool { isWord || kind == .token(.quotedWord) }
    var isInfix: Bool { isWord && (words.infix != nil || token.word != .none && token.word == Vocabulary.orderWord) }
}

/// A file's tokens with the line ends that count, by the rule in `majlis.ebnf`.
func grammarTokens(of tree: SyntaxTree) -> [GrammarToken] {
    // A token that the lexer has found fault with is none.
    let faults = tree.errors.filter { $0.code.code < "M0200" }.map(\.location.range)
    var result: [GrammarToken] = []
    var brackets: [TokenKind] = []
    for (index, token) in tree.tokens.enumerated() {
        if index > 0, token.startsLine,
            lineEnds(before: index, in: tree.tokens, isInBrackets: brackets.last.map { $0 != .leftBrace } ?? false)
        {
            result.append(GrammarToken(kind: .lineEnd, token: token))
        }
        switch token.kind {
        case .leftParen, .leftBracket, .leftBrace: brackets.append(token.kind)
        case .rightParen, .rightBracket: if brackets.last != .leftBrace { _ = brackets.popLast() }
        case .rightBrace:
            while let last = brackets.popLast(), last != .leftBrace {}
        default: break
        }
        let isFaulty = faults.contains { $0.start < token.end && token.start < $0.end || $0 == token.range }
        var entry = GrammarToken(kind: .token(isFaulty ? .invalid : token.kind), token: token)
        if token.kind == .word {
            let text = tree.text(ofToken: index)
            entry.text = Substring(text)
            entry.isCurrency = token.word == .none && text.utf8.count == 3 && text.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
        }
        result.append(entry)
    }
    return result
}

private func lineEnds(before index: Int, in tokens: [Token], isInBrackets: Bool) -> Bool {
    let token = tokens[index]
    if token.kind == .endOfFile { return true }
    let words = Vocabulary.meanings(of: token.kind == .word ? token.word : .none)
    if words.kind != nil || words.clause != nil || words.statement != nil, index + 1 < tokens.count, !tokens[index + 1].startsLine {
        let next = tokens[index + 1]
        switch next.kind {
        case .integer, .decimal, .date, .month, .time, .compactDuration, .text, .blockText, .quotedWord: return true
        case .word where next.word == .none: return true
        default: break
        }
    }
    if isInBrackets { return false }
    switch tokens[index - 1].kind {
    case .comma, .dotDot, .equal, .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .plus, .minus, .star, .slash:
        return false
    default: return !isInfix(tokens[index - 1]) && !isInfix(token)
    }
}

private func isInfix(_ token: Token) -> Bool {
    guard token.kind == .word, token.word != .none else { return false }
    return token.word == Vocabulary.orderWord || Vocabulary.meanings(of: token.word).infix != nil
}
