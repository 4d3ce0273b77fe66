import MajlisVocabulary

/// Derives random scripts from the grammar. Words are drawn by class and position: a clause is one of its kind's, a nested kind may stand there.
///
/// Conditions that look ahead cannot be kept while deriving; whoever uses the scripts asks the recogniser whether they were.
struct Derivation {
    private let grammar: EBNF
    private let least: [String: Int]
    private(set) var random: SeededRandom
    private var words: WordPool

    private var text = ""
    private var tokenCount = 0
    private var depth = 0
    private var pending: [String] = []
    private var isGlued = false
    private var skipsNext = false
    private var digits = 0

    /// More tokens than this, and every choice is the shortest.
    private let enough = 35

    init(_ grammar: EBNF, seed: UInt64) {
        self.grammar = grammar
        least = Derivation.leastDepths(grammar)
        random = SeededRandom(seed: seed)
        words = WordPool()
    }

    mutating func script() -> String {
        text = ""
        tokenCount = 0
        depth = 0
        pending = []
        isGlued = true
        _ = derive(.reference("file", []), Variables())
        return text
    }

    // MARK: Productions

    /// False where a condition on the parameters does not hold; the caller then tries another branch.
    private mutating func derive(_ expression: EBNF.Expression, _ variables: Variables) -> Bool {
        var variables = variables
        return derive(expression, &variables)
    }

    private mutating func derive(_ expression: EBNF.Expression, _ variables: inout Variables) -> Bool {
        switch expression {
        case .sequence(let parts):
            for part in parts {
                if skipsNext {
                    skipsNext = false
                    continue
                }
                guard derive(part, &variables) else { return false }
            }
            return true
        case .choice(let branches):
            for branch in order(branches) {
                let saved = (text, tokenCount, pending, isGlued, variables)
                if derive(branch, &variables) { return true }
                (text, tokenCount, pending, isGlued, variables) = saved
            }
            return false
        case .optional(let part):
            guard isWanted else { return true }
            let saved = (text, tokenCount, pending, isGlued)
            if !derive(part, variables) { (text, tokenCount, pending, isGlued) = saved }
            return true
        case .zeroOrMore(let part):
            while isWanted, !isSeparator(part) || random.oneIn(2) {
                let saved = (text, tokenCount, pending, isGlued)
                if !derive(part, variables) {
                    (text, tokenCount, pending, isGlued) = saved
                    break
                }
            }
            return true
        case .oneOrMore(let part): return derive(part, variables) && derive(.zeroOrMore(part), variables)
        case .follows, .followsNot: return true
        case .longest(let part): return derive(part, variables)
        case .condition(let text, _): return meet(text, &variables)
        case .reference(let name, let arguments): return refer(to: name, arguments, variables)
        case .characters(let text):
            emit(text)
            return true
        case .word(let group, let english):
            emit(words.spelling(group, english, &random))
            return true
        case .set: return true
        }
    }

    private mutating func refer(to name: String, _ arguments: [String], _ variables: Variables) -> Bool {
        if EBNF.isToken(name) {
            emitToken(name)
            return true
        }
        guard let production = grammar[name] else { return false }
        var inner = Variables()
        for (parameter, argument) in zip(production.parameters, arguments) {
            if let target = Variables.slot(named: parameter), let source = Variables.slot(named: argument) {
                inner[target] = variables[source]
            }
        }
        let outer = current
        current = name
        depth += 1
        defer {
            depth -= 1
            current = outer
        }
        return derive(production.body, inner)
    }

    private var current = ""
    private static let operators: Set<String> = [
        "expression", "disjunction", "conjunction", "comparison", "range", "offset", "sum", "product", "postfix", "text", "date",
    ]

    /// Whether something that may be left out is put in.
    private var isWanted: Bool {
        mutating get {
            guard tokenCount < enough, depth < 60 else { return false }
            if Derivation.operators.contains(current) { return random.oneIn(9) }
            return current == "items" ? !random.oneIn(4) : random.oneIn(2)
        }
    }

    private func isSeparator(_ part: EBNF.Expression) -> Bool {
        if case .reference("separator", _) = part { return true }
        return false
    }

    /// The branches in the order they are tried: at random, or the shortest first where the script is long enough.
    private mutating func order(_ branches: [EBNF.Expression]) -> [EBNF.Expression] {
        let shuffled = branches.shuffled(using: &random)
        guard tokenCount >= enough || depth >= 60 else {
            // Chains of operators would otherwise take over.
            if current == "range" || current == "factor" || current == "negation" { return plainLast(branches) }
            // Clauses and records first, as in scripts that people write.
            if current == "item" || current == "part" { return preferring(["clause", "record"], shuffled) }
            // What only looks ahead would most often look at the wrong thing.
            return current == "end" || current == "record" ? branches : shuffled
        }
        return shuffled.map { ($0, Derivation.depth(of: $0, least)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    private mutating func preferring(_ names: Set<String>, _ branches: [EBNF.Expression]) -> [EBNF.Expression] {
        guard !random.oneIn(3) else { return branches }
        let isPreferred = { (branch: EBNF.Expression) in
            switch branch {
            case .reference(let name, _): names.contains(name)
            case .sequence(let parts): if case .reference(let name, _)? = parts.first { names.contains(name) } else { false }
            default: false
            }
        }
        return branches.filter(isPreferred) + branches.filter { !isPreferred($0) }
    }

    private mutating func plainLast(_ branches: [EBNF.Expression]) -> [EBNF.Expression] {
        random.oneIn(8) ? branches : branches.reversed()
    }

    // MARK: Conditions

    /// Draws what meets the condition: sets its variable, the words that stand next, or writes a value in place of the next part.
    private mutating func meet(_ condition: String, _ variables: inout Variables) -> Bool {
        if let own = Conditions.checkParameters(condition, variables) { return own }
        let kind = variables.kind("K")
        switch condition {
        case "the word is majlis": pending = [random.pick(["majlis", "مجلس"])]
        case "the kind of the word, which is no clause of P":
            guard let (kind, word) = words.kind(in: variables.kind("P"), &random) else { return false }
            variables = variables.setting("K", kind)
            pending = [word]
        case "the kind of the word":
            guard let (kind, word) = words.kind(in: nil, &random) else { return false }
            variables = variables.setting("K", kind)
            pending = [word]
        case "the word is none of the language": pending = [random.pick(["USD", "QAR", "EUR", "ريال_قطري"])]
        case "K has names, and the token may be one": return kind?.head.acceptsName ?? false
        case "a literal of K begins here":
            guard let literal = kind.flatMap({ words.headLiteral($0, &random) }) else { return false }
            emit(literal)
            skipsNext = true
        case "the word is a flag of K":
            guard let kind, let clause = words.clause(of: kind, isFlag: true, &random) else { return false }
            pending = [words.spelling("clause", clause.english, &random)]
        case "the clause of K with values":
            guard let kind, let clause = words.clause(of: kind, isFlag: false, &random) else { return false }
            variables = variables.setting("C", clause)
            pending = [words.spelling("clause", clause.english, &random)]
        case "no field and no clause of K begins here, unless C expects the word":
            guard !random.oneIn(3), let kind, let type = variables.clause("C").flatMap({ kind.shape(of: $0)?.type }),
                let value = words.value(of: type, &random)
            else { return true }
            emit(value)
            skipsNext = true
        case "a kind that refers and may stand in K, and no clause of K":
            guard let kind, let (nested, word) = words.reference(in: kind, &random) else { return false }
            variables = variables.setting("N", nested)
            pending = [word]
        case "the word is a clause of K": return kind != nil
        case "the words are one of": pending = ["one", "of"]
        case "the word is إحدى": pending = [random.pick(["إحدى", "أحد"])]
        case "the word is a kind, with a number behind it":
            guard let (_, word) = words.kind(in: nil, &random) else { return false }
            pending = [word]
        case "the words are order by": pending = ["order", "by"]
        case "no space before it": isGlued = true
        case "the word is a plain name, and a function or without space behind it":
            pending = [words.function(&random)]
            gluesAfterWord = true
        case "the word is a currency": pending = [random.pick(["USD", "QAR", "JOD"])]
        case "working days stand behind it": pending = ["working", random.pick(["day", "days"])]
        case "a unit stands behind it": pending = [words.unit(isDual: false, &random)]
        case "the word is a dual unit": pending = [words.unit(isDual: true, &random)]
        case "the word is a clause, though not of P, and begins no other item",
            "the word is a clause, though not of K, and begins no other part":
            return false  // read, but only for the checker to report
        default: break
        }
        return true
    }

    // MARK: Tokens

    private var gluesAfterWord = false

    private mutating func emit(_ token: String) {
        if !isGlued { text += " " }
        isGlued = false
        text += token
        tokenCount += 1
    }

    private mutating func emitToken(_ name: String) {
        switch name {
        case "LINE-END":
            text += "\n"
            isGlued = true
        case "END-OF-FILE": break
        case "WORD":
            emit(pending.isEmpty ? words.name(&random) : pending.removeFirst())
            isGlued = gluesAfterWord
            gluesAfterWord = false
        case "QUOTED-WORD": emit("`" + (random.oneIn(2) ? words.name(&random) : words.keyword(&random)) + "`")
        default:
            emit(spell(name))
        }
    }

    /// A token of the class, from the productions about characters.
    mutating func spell(_ name: String) -> String {
        digits = random.pick([0, 1, 2])
        var spelling = ""
        if let production = grammar[name] { spell(production.body, &spelling) }
        return spelling
    }

    /// Writes the characters of a token.
    private mutating func spell(_ expression: EBNF.Expression, _ result: inout String) {
        switch expression {
        case .sequence(let parts): for part in parts { spell(part, &result) }
        case .choice(let branches): spell(random.pick(branches), &result)
        case .optional(let part): if random.oneIn(2) { spell(part, &result) }
        case .zeroOrMore(let part): for _ in 0..<Int.random(in: 0...3, using: &random) { spell(part, &result) }
        case .oneOrMore(let part): for _ in 0..<Int.random(in: 1...3, using: &random) { spell(part, &result) }
        case .characters(let text): result += text
        case .reference("digit", _):
            result += String(Array(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"][digits])[Int.random(in: 0...9, using: &random)])
        case .reference("escape", _): result += random.pick(["\\n", "\\t", "\\\"", "\\\\", "\\u{41}", "\\u{1F600}", "\\u{0}"])
        case .reference(let name, _): if let production = grammar[name] { spell(production.body, &result) }
        case .set(let ranges, let isNegated):
            let all = isNegated ? WordPool.letters.filter { letter in !ranges.contains { $0.contains(letter) } } : []
            let value = isNegated ? random.pick(all) : UInt32.random(in: random.pick(ranges), using: &random)
            if let scalar = Unicode.Scalar(value) { result.unicodeScalars.append(scalar) }
        case .follows, .followsNot, .longest, .word, .condition: break
        }
    }

    // MARK: Depths

    /// How many productions deep the shortest derivation of each is.
    private static func leastDepths(_ grammar: EBNF) -> [String: Int] {
        var least: [String: Int] = [:]
        for _ in 0..<grammar.productions.count {
            var changed = false
            for production in grammar.productions {
                let value = min(depth(of: production.body, least) + 1, 10_000)
                if value < least[production.name, default: 10_000] {
                    least[production.name] = value
                    changed = true
                }
            }
            if !changed { break }
        }
        return least
    }

    private static func depth(of expression: EBNF.Expression, _ least: [String: Int]) -> Int {
        switch expression {
        case .sequence(let parts): parts.map { depth(of: $0, least) }.max() ?? 0
        case .choice(let branches): branches.map { depth(of: $0, least) }.min() ?? 0
        case .oneOrMore(let part), .longest(let part): depth(of: part, least)
        case .reference(let name, _): EBNF.isToken(name) ? 0 : least[name, default: 10_000]
        default: 0
        }
    }
}
