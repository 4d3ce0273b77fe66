import MajlisSyntax
import MajlisVocabulary

/// The variables of a production: kinds, clauses, or none.
struct Variables: Hashable {
    private var values = SIMD4<Int16>(repeating: 0)

    private static let names = ["K", "P", "N", "C"]
    private static func slot(_ name: String) -> Int { names.firstIndex(of: name) ?? 0 }

    subscript(slot: Int) -> Int16 {
        get { values[slot] }
        set { values[slot] = newValue }
    }

    static func slot(named name: String) -> Int? { names.firstIndex(of: name) }

    func kind(_ name: String) -> Kind? {
        let value = values[Variables.slot(name)]
        return value > 0 && value < 1_000 ? Kind(rawValue: UInt8(value - 1)) : nil
    }

    func clause(_ name: String) -> Clause? {
        let value = values[Variables.slot(name)]
        return value >= 1_000 ? Clause(rawValue: UInt8(value - 1_000)) : nil
    }

    func setting(_ name: String, _ kind: Kind) -> Variables {
        var result = self
        result.values[Variables.slot(name)] = Int16(kind.rawValue) + 1
        return result
    }

    func setting(_ name: String, _ clause: Clause) -> Variables {
        var result = self
        result.values[Variables.slot(name)] = Int16(clause.rawValue) + 1_000
        return result
    }
}

/// The conditions `[[ … ]]` of the grammar: what they say of the tokens from a place on.
struct Conditions {
    let tokens: [GrammarToken]

    func token(_ index: Int) -> GrammarToken { tokens[min(index, tokens.count - 1)] }

    /// The variables where the condition holds at `i`, with what it names; nil where it does not hold.
    func check(_ condition: String, at i: Int, _ variables: Variables) -> Variables? {
        if let own = Conditions.checkParameters(condition, variables) { return own ? variables : nil }
        let words = token(i).words
        switch condition {
        case "the kind of the word, which is no clause of P":
            guard let kind = words.kind, !isClause(words, of: variables.kind("P")) else { return nil }
            return variables.setting("K", kind)
        case "the kind of the word":
            return words.kind.map { variables.setting("K", $0) }
        case "the clause of K with values":
            // Those with a line of their own in the grammar are not meant: `renamed from`, and what a workflow is `of`.
            guard let clause = words.clause, clause != .renamed, let kind = variables.kind("K"), let shape = kind.shape(of: clause),
                shape.type != .flag, shape.type != .kind
            else { return nil }
            return variables.setting("C", clause)
        case "a kind that refers and may stand in K, and no clause of K":
            guard let kind = words.kind, let parent = variables.kind("K"), nests(words, in: parent), !isClause(words, of: parent) else {
                return nil
            }
            return variables.setting("N", kind)
        default: return holds(condition, at: i, variables) ? variables : nil
        }
    }

    /// Conditions that only ask the parameters; nil for all others.
    static func checkParameters(_ condition: String, _ variables: Variables) -> Bool? {
        let head = variables.kind("K")?.head
        switch condition {
        case "K refers": return head?.reference != nil
        case "K is a rate": return head?.isRate ?? false
        case "K declares": return head.map { $0.reference == nil && !$0.isRate } ?? false
        default: return nil
        }
    }

    private func holds(_ condition: String, at i: Int, _ variables: Variables) -> Bool {
        let here = token(i)
        let words = here.words
        switch condition {
        case "the word is majlis": return here.text == "majlis" || here.text == "مجلس"
        case "the word is a clause of P": return isClause(words, of: variables.kind("P"))
        case "the word is a clause of K": return isClause(words, of: variables.kind("K"))
        case "the word is no clause of K": return !isClause(words, of: variables.kind("K"))
        case "the word is a flag of K":
            guard let clause = words.clause else { return false }
            return variables.kind("K")?.shape(of: clause)?.type == .flag
        case "the word is of, and K is a workflow": return words.clause == .of && variables.kind("K") == .workflow
        case "the word is none of the language": return here.isWord && here.token.word == .none
        case "the word is no infix word": return !here.isInfix
        case "K has names, and the token may be one": return variables.kind("K")?.head.acceptsName ?? false && mayBeName(here)
        case "a literal of K begins here":
            let literal = here.isInfix && here.words.infix == .between ? token(i + 1) : here
            return variables.kind("K").map { beginsLiteral(literal, $0.head) } ?? false
        case "no field and no clause of K begins here, unless C expects the word": return beginsValue(i, variables)
        case "neither a field nor a clause of K or P begins here":
            return !beginsField(i) && !isClause(words, of: variables.kind("K")) && !isClause(words, of: variables.kind("P"))
        case "the word is a clause, though not of P, and begins no other item":
            return isStray(words, variables.kind("P")) && words.kind == nil && words.statement == nil && !beginsForEach(i)
        case "the word is a clause, though not of K, and begins no other part":
            let nests = variables.kind("K").map { self.nests(words, in: $0) } ?? false
            return isStray(words, variables.kind("K")) && !nests && !beginsForEach(i)
        case "a value begins here, and neither a field nor a clause of K":
            return beginsStrayValue(i, variables.kind("K"))
        case "no such value begins here": return !beginsStrayValue(i, variables.kind("K") ?? variables.kind("P"))
        case "the words are one of": return beginsChoice(i) == 2
        case "the word is إحدى": return beginsChoice(i) == 1
        case "the words are not one of": return beginsChoice(i) == 0
        case "the word is not workflow with a name": return !(words.kind == .workflow && token(i + 1).isName)
        case "the word is a kind, with a number behind it": return words.kind != nil && token(i + 1).kind == .token(.integer)
        case "the word is no kind with a number behind it": return !(words.kind != nil && token(i + 1).kind == .token(.integer))
        case "no kind stands second": return !((here.kind == .token(.integer) || here.isName) && token(i + 1).words.kind != nil)
        case "a finding is expected": return words.particle == .finding && isNameOfNoInfix(token(i + 1))
        case "no finding is expected": return words.particle == .no && token(i + 1).words.particle == .finding
        case "a snapshot is expected": return words.particle == .snapshot && isNameOfNoInfix(token(i + 1))
        case "nothing of this is expected":
            let next = token(i + 1)
            let isFound = words.particle == .finding || words.particle == .snapshot
            if isFound && isNameOfNoInfix(next) || words.particle == .no && next.words.particle == .finding { return false }
            return !((words.choice == .refused || words.choice == .allowed) && next.words.statement == .on)
        case "the words are order by":
            return here.isWord && here.token.word == Vocabulary.orderWord && token(i + 1).isWord
                && token(i + 1).token.word == Vocabulary.byWord
        case "no space before it": return !here.token.flags.contains(.spaceBefore)
        case "the token is a plain name": return here.kind == .token(.quotedWord) || isPlainName(here)
        case "the word is a plain name, and a function or without space behind it":
            return isPlainName(here) && (words.function != nil || !token(i + 1).token.flags.contains(.spaceBefore))
        default: return holdsForNumber(condition, at: i)
        }
    }

    private func holdsForNumber(_ condition: String, at i: Int) -> Bool {
        switch condition {
        case "nothing that belongs to it stands behind it":
            let next = token(i + 1)
            let isPart = next.isCurrency || next.words.literal == .others || next.words.unit == .percent || next.kind == .token(.percent)
            return !isPart && !hasUnit(i) && !hasWorkingDays(i)
        case "a field begins here": return beginsField(i)
        case "the word is a currency": return token(i).isCurrency
        case "working days stand behind it": return hasWorkingDays(i)
        case "a unit stands behind it": return hasUnit(i) && !hasWorkingDays(i)
        case "the word is a dual unit": return token(i).words.unit != nil && token(i).words.isDual
        default: preconditionFailure("majlis.ebnf has a condition that nobody checks: \(condition)")
        }
    }

    // MARK: Words

    private func isClause(_ words: Meanings, of kind: Kind?) -> Bool {
        guard let kind, let clause = words.clause else { return false }
        return kind.shape(of: clause) != nil
    }

    private func nests(_ words: Meanings, in parent: Kind) -> Bool {
        words.kind.map { $0.head.reference != nil && $0.mayStand(in: parent) } ?? false
    }

    private func isStray(_ words: Meanings, _ kind: Kind?) -> Bool {
        (words.clause != nil || words.property != nil || words.particle != nil) && !isClause(words, of: kind)
    }

    private func beginsForEach(_ i: Int) -> Bool {
        token(i).words.function == .each || token(i).words.clause == .for && token(i + 1).words.function == .each
    }

    private func mayBeName(_ token: GrammarToken) -> Bool {
        if token.kind == .token(.quotedWord) { return true }
        guard token.isWord, !token.isInfix else { return false }
        let words = token.words
        if words.literal != nil && words.literal != .hijri || words.function == .each || words.statement == .on { return false }
        return ![.at, .to, .from, .for, .by, .of].contains(words.clause)
    }

    private func isNameOfNoInfix(_ token: GrammarToken) -> Bool {
        token.isName && (token.kind == .token(.quotedWord) || !token.isInfix)
    }

    private func isPlainName(_ token: GrammarToken) -> Bool {
        guard token.isWord, !token.isInfix, token.words.function != .if else { return false }
        return (token.words.literal == nil || token.words.literal == .hijri) && !(token.words.unit != nil && token.words.isDual)
    }

    private func beginsLiteral(_ token: GrammarToken, _ head: HeadShape) -> Bool {
        let isDate = head.acceptsDate || head.acceptsDates
        switch token.kind {
        case .token(.integer): return head.acceptsNumber || isDate
        case .token(.date), .token(.month): return isDate
        case .token(.word): return isDate && (token.words.literal == .tbd || token.words.literal == .unstated)
        default: return false
        }
    }

    private func beginsChoice(_ i: Int) -> Int {
        switch token(i).text {
        case "one": token(i + 1).words.clause == .of ? 2 : 0
        case "أحد", "إحدى": token(i + 1).isName ? 1 : 0
        default: 0
        }
    }

    // MARK: Values

    private func beginsField(_ i: Int) -> Bool {
        guard token(i + 1).kind == .token(.colon) else { return false }
        return token(i).kind == .token(.quotedWord) || token(i).isWord && !token(i).isInfix && token(i).words.literal == nil
    }

    private func beginsValue(_ i: Int, _ variables: Variables) -> Bool {
        guard let kind = variables.kind("K") else { return true }
        if beginsField(i) { return false }
        let words = token(i).words
        guard isClause(words, of: kind) else { return true }
        guard let type = variables.clause("C").flatMap({ kind.shape(of: $0)?.type }) else { return false }
        if case .choice(let set) = type, let choice = words.choice { return set.members.contains(choice) }
        return type == .moment && (words.clause == .opening || words.clause == .closing)
    }

    private func beginsStrayValue(_ i: Int, _ kind: Kind?) -> Bool {
        if beginsField(i) { return false }
        let words = token(i).words
        if words.clause != nil || words.kind != nil || words.statement != nil {
            return !isClause(words, of: kind) && (words.choice != nil || token(i + 1).kind == .token(.dot))
        }
        switch token(i).kind {
        case .token(.word): return !token(i).isInfix || words.infix == .not || words.infix == .between
        case .token(let kind):
            return [
                .quotedWord, .integer, .decimal, .date, .month, .time, .compactDuration, .text, .blockText, .leftParen, .leftBracket,
                .minus, .dot,
            ].contains(kind)
        case .lineEnd: return false
        }
    }

    // MARK: Numbers

    private func hasWorkingDays(_ i: Int) -> Bool {
        token(i + 1).isWord && token(i + 1).token.word == Vocabulary.workingWord && token(i + 2).words.unit == .day
    }

    private func hasUnit(_ i: Int) -> Bool {
        let unit = token(i + 1)
        guard let known = unit.words.unit, known != .percent else { return false }
        guard unit.words.clause != nil || unit.words.kind != nil else { return true }
        let next = token(i + 2)
        switch next.kind {
        case .token(.date), .token(.quotedWord): return false
        case .token(.word):
            let words = next.words
            let isOfLanguage = words.clause != nil || words.kind != nil || words.statement != nil || words.particle != nil
            return isOfLanguage || words.function == .each || next.isInfix
        default: return true
        }
    }
}
