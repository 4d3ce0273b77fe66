import MajlisText
import MajlisVocabulary

/// Findings, and stepping over what cannot be read.
extension Parser {
    /// Looking for the words nearest to an unknown one takes its time: only so many unknown words get suggestions.
    static let suggestionLimit = 100

    // MARK: Reporting

    /// Lists a finding; false where it only follows from another one or there are too many already.
    @discardableResult
    mutating func report(_ code: MessageCode, at range: TextRange, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) -> Bool {
        let isConsequence = isConsequence(code)
        failedToken = p
        failedItem = itemStart
        guard !isConsequence else { return false }
        guard diagnostics.count < Parser.diagnosticLimit else {
            unlistedCount += 1
            return false
        }
        diagnostics.append(Diagnostic(code, at: Location(file: file, range: range), arguments))
        return true
    }

    /// What is missing where something else has just been missing, and what is left over behind another mistake, is nobody's second mistake.
    private func isConsequence(_ code: MessageCode) -> Bool {
        switch code {
        case .unexpectedInItem, .unexpectedInHead, .unexpectedInBrackets, .nestedTooDeep:
            failedItem == itemStart || isFaulty
        case .unexpectedToken, .unexpectedInValue:
            failedToken == p || isFaulty
        case .missingValue, .missingOperand, .missingReference, .missingName, .missingText, .missingBlock, .missingEqual, .missingType,
            .missingMember, .missingBracket, .orderWithoutBy, .betweenWithoutAnd, .quantifierWithoutHas, .forEachWithoutName,
            .forEachWithoutIn,
            .ifWithoutThen, .ifWithoutElse, .translationWithoutText, .translationWithoutLanguage, .eventWithoutSubject,
            .tableWithoutColumns,
            .braceOnOwnLine:
            failedToken == p
        default: false
        }
    }

    /// The lexer has reported the token at hand already.
    private var isFaulty: Bool { at(.invalid) || current.flags.contains(.faulty) }

    @discardableResult
    mutating func report(_ code: MessageCode, atToken index: Int, _ arguments: KeyValuePairs<String, MessageArgument> = [:]) -> Bool {
        report(code, at: tokens[index].range, arguments)
    }

    /// Just behind the last token that was taken: where something is missing.
    var afterLast: TextRange {
        let end = p > 0 ? tokens[p - 1].end : tokens[0].start
        return TextRange(start: end, end: end)
    }

    func shown(_ index: Int) -> String {
        let token = tokens[index]
        return source.bytes.withUnsafeBufferPointer { shortened($0, Int(token.start), Int(token.end)) }
    }

    // MARK: Words that were perhaps meant

    /// Finds words like the token at hand; an empty list where it is too long or there have been too many.
    mutating func suggestions(_ find: (String) -> [WordSuggestion]) -> [WordSuggestion] {
        let longest = 120
        guard suggestionsLeft > 0, at(.word), current.range.length <= longest else { return [] }
        suggestionsLeft -= 1
        let text = source.text(current.range)
        let found = find(text)
        guard found.isEmpty, text.hasPrefix("ال") else { return found }
        // With the article, as it was written.
        return find(String(text.dropFirst(2))).map { suggestion in
            var suggestion = suggestion
            suggestion.word = "ال" + suggestion.word
            return suggestion
        }
    }

    /// Adds to the last finding the words that were perhaps meant, and a fix where one is sure.
    mutating func addToLast(_ suggestions: [WordSuggestion], replacing index: Int) {
        guard let best = suggestions.first, !diagnostics.isEmpty else { return }
        let last = diagnostics.count - 1
        let words = suggestions.prefix(3).map { suggestion in
            MessageArgument.message(Message(.wordWithGloss, ["word": .code(suggestion.word), "gloss": .word(suggestion.english)]))
        }
        diagnostics[last].suggestions.append(Message(.didYouMeanWord, ["words": .list(words)]))
        // One letter from one word, and further from all others.
        let isSure = best.distance <= 1 && suggestions.dropFirst().allSatisfy { $0.distance > best.distance }
        guard suggestions.count == 1 || isSure else { return }
        let place = Location(file: file, range: tokens[index].range)
        let fix = FixIt(Message(.replaceBy, ["word": .code(best.word)]), [TextEdit(place, best.word)], isSure: isSure)
        diagnostics[last].fixes.append(fix)
    }

    // MARK: Stepping over

    /// After an item that takes the rest of its line.
    mutating func expectEndOfItem() {
        guard !atEnd else { return }
        if report(.unexpectedInItem, atToken: p, ["found": .code(shown(p))]), at(.equal) {
            // `where .room = hall`: two values are compared with two signs.
            let place = Location(file: file, range: current.range)
            diagnostics[diagnostics.count - 1].fixes.append(FixIt(Message(.replaceBy, ["word": .code("==")]), [TextEdit(place, "==")]))
        }
        wrapUnreadable { $0.skipItem() }
    }

    /// Steps over what cannot be read, up to the end of the item. What stands in braces is read, so that nothing in it is hidden.
    mutating func skipItem() {
        repeat {
            switch current.kind {
            case .endOfFile, .rightBrace, .semicolon: return
            case .leftBrace: parseBlock(of: nil)
            case .leftParen, .leftBracket: skipBrackets()
            default: p += 1
            }
        } while !current.startsLine
    }

    /// Steps over an item and all its blocks, without recursion.
    mutating func skipWholeItem() {
        repeat {
            if at(.leftBrace) { skipBraces() } else { p += 1 }
        } while !atEnd
    }

    /// Steps over what cannot be read in a head, up to the next part of it that can, and leaves its block.
    mutating func skipHeadPart(of kind: Kind?) {
        repeat {
            if at(.leftParen) || at(.leftBracket) { skipBrackets() } else { p += 1 }
            if let kind, kind.shape(of: meanings().clause) != nil || meanings().kind?.mayStand(in: kind) ?? false { return }
        } while !atEnd && !at(.leftBrace)
    }

    /// Steps over the bracket at hand and all within it, without recursion; otherwise over one token.
    mutating func skipBalanced() {
        switch current.kind {
        case .leftParen, .leftBracket: skipBrackets()
        case .leftBrace: skipBraces()
        case .rightBrace, .rightParen, .rightBracket, .endOfFile: break
        default: p += 1
        }
    }

    mutating func skipBraces() {
        var open = 0
        repeat {
            switch current.kind {
            case .leftBrace: open += 1
            case .rightBrace: open -= 1
            case .endOfFile: return
            default: break
            }
            p += 1
        } while open > 0
    }

    /// Steps over the parenthesis or bracket at hand and all within it, but not over a brace or a line that begins an item.
    private mutating func skipBrackets() {
        var open = 0
        let start = p
        repeat {
            switch current.kind {
            case .leftParen, .leftBracket: open += 1
            case .rightParen, .rightBracket: open -= 1
            case .leftBrace, .rightBrace, .endOfFile: return
            default: if p > start, tokens.probablyBeginsItem(at: p) { return }
            }
            p += 1
        } while open > 0
    }

    // MARK: Brackets

    /// A bracket at hand, its content and its closing bracket. Inside, line ends do not count.
    mutating func bracketed(_ closing: TokenKind, _ content: (inout Parser) -> Void) {
        let bracket = p
        p += 1
        openBrackets += 1
        if !atEnd { content(&self) }
        if at(closing) {
            p += 1
            openBrackets -= 1
            return
        }
        if findsCloser(closing) {
            report(.unexpectedInBrackets, atToken: p, ["found": .code(shown(p))])
            wrapUnreadable { $0.skipToCloser(closing) }
            openBrackets -= 1
            if at(closing) { p += 1 }
        } else {
            report(.missingBracket, atToken: bracket, ["bracket": .code(closing == .rightParen ? ")" : "]")])
            openBrackets -= 1
            guard !atEnd, !at(.leftBrace), !at(.rightParen), !at(.rightBracket) else { return }
            wrapUnreadable { parser in
                while !parser.atEnd, !parser.at(.leftBrace), !parser.at(.rightParen), !parser.at(.rightBracket) { parser.p += 1 }
            }
        }
    }

    private mutating func skipToCloser(_ closing: TokenKind) {
        var open = 0
        while !isBarrier(p) {
            switch current.kind {
            case closing where open == 0: return
            case .leftParen, .leftBracket: open += 1
            case .rightParen, .rightBracket: open = max(0, open - 1)
            default: break
            }
            p += 1
        }
    }
}

/// What stands further on, remembered so that no part of a file is searched twice.
struct Lookahead {
    struct Found {
        /// The search began here …
        var from = 0
        /// … and ended here.
        var place = -1
        var isFound = false

        func knows(_ index: Int) -> Bool { index >= from && index <= place }
    }

    var parenthesis = Found()
    var bracket = Found()
    var brace = Found()
}

extension Parser {
    /// Whether a closing bracket stands before the next brace or line that begins an item.
    private mutating func findsCloser(_ closing: TokenKind) -> Bool {
        let known = closing == .rightParen ? lookahead.parenthesis : lookahead.bracket
        if known.knows(p) { return known.isFound }
        var k = p
        while tokens[k].kind != closing, !isBarrier(k) { k += 1 }
        let found = Lookahead.Found(from: p, place: k, isFound: tokens[k].kind == closing)
        if closing == .rightParen { lookahead.parenthesis = found } else { lookahead.bracket = found }
        return found.isFound
    }

    private func isBarrier(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .leftBrace, .rightBrace, .endOfFile: true
        default: tokens.probablyBeginsItem(at: index)
        }
    }

    /// Whether an opening brace stands further on in the item at hand.
    mutating func findsBrace() -> Bool {
        if lookahead.brace.knows(p) { return lookahead.brace.isFound }
        var k = p
        while true {
            let token = tokens[k]
            if k > p, token.startsLine { break }
            if token.kind == .leftBrace || token.kind == .rightBrace || token.kind == .semicolon || token.kind == .endOfFile { break }
            k += 1
        }
        let found = tokens[k].kind == .leftBrace && (k == p || !tokens[k].startsLine)
        lookahead.brace = Lookahead.Found(from: p, place: k - 1, isFound: found)
        return found
    }
}
