import MajlisText
import MajlisVocabulary

/// Tests: what they see, what they assume, what they expect.
extension Parser {
    /// `test "…" with acme tags slow, visas { … }`
    mutating func parseTest() {
        expectText(.test)
        if word(.with) { valuesPart() }
        if word(.tags) { part { $0.names(.test) } }
        expectBlock(.test)
    }

    /// `given n organizations { invited }`, `given today = 2027-01-01`
    mutating func parseGiven(_ statement: Int) {
        if at(.integer) || atWord, !atEnd, let kind = meanings(1).kind, isOnLine(1) {
            leaf(at(.integer) ? .integer : .name)
            leaf(.memberName)
            if at(.leftBrace) { parseBlock(of: kind) }
        } else if let count = brokenCount, let kind = meanings(count).kind {
            let end = tokens[p + count - 1].end
            let number = TextRange(start: current.start, end: end)
            report(.givenCount, at: number, ["number": .code(source.text(number)), "kind": .word(kind.englishPlural)])
            wrapUnreadable { $0.p += count }
            leaf(.memberName)
            if at(.leftBrace) { parseBlock(of: kind) }
        } else {
            expectValue(after: statement)
            if at(.equal), !atEnd { expectEqual() }
        }
    }

    /// How many tokens a number takes that cannot be a count, as in `given -3 organizations` and `given 2.5 organizations`.
    private var brokenCount: Int? {
        if at(.decimal), !atEnd, isOnLine(1) { return 1 }
        let isNumber = token(1).kind == .integer || token(1).kind == .decimal
        return at(.minus) && !atEnd && isNumber && isOnLine(1) && isOnLine(2) ? 2 : nil
    }

    /// `expect holds(invitees) == ok`, `expect refused on 2016-02-02 list acme`, `expect no findings`, `expect snapshot agenda "…"`
    mutating func parseExpect(_ statement: Int) {
        let words = atEnd ? Vocabulary.meanings(of: .none) : meanings()
        if words.particle == .finding, namesSomething(1) { return parseExpectedFinding() }
        if words.particle == .no, isOnLine(1), meanings(1).particle == .finding { return parseExpectedFinding() }
        if words.particle == .snapshot, namesSomething(1) { return parseExpectedSnapshot() }
        guard words.choice == .refused || words.choice == .allowed, meanings(1).statement == .on, isOnLine(1) else {
            return expectValue(after: statement)
        }
        leaf(.name)
        let event = open(.event)
        p += 1
        parseEvent()
        close(event)
    }

    /// Whether a name stands so many places on, on the same line: where the word at hand were a name itself, none could.
    private func namesSomething(_ offset: Int) -> Bool {
        let next = token(offset)
        return isOnLine(offset) && (next.kind == .quotedWord || next.kind == .word && !next.isInfix)
    }

    /// `finding capacity on ideas`, `no finding std.balance.women_share`, `no findings`
    private mutating func parseExpectedFinding() {
        let node = open(.expectedFinding)
        let mayBeAny = meanings().particle == .no
        p += mayBeAny ? 2 : 1
        if !mayBeAny || atWord && !atEnd {
            expectPath(.expect)
            if !atEnd, meanings().statement == .on { valuesPart() }
        }
        close(node)
    }

    /// `snapshot agenda`, with the text that it must show behind it
    private mutating func parseExpectedSnapshot() {
        let node = open(.expectedSnapshot)
        p += 1
        expectValue(after: p - 1)
        if at(.text) || at(.blockText), !atEnd { parseText() }
        close(node)
    }
}
