import MajlisSyntax
import MajlisVocabulary

/// Says whether a script can be derived from the grammar: all ways of reading it at once, each production at each place once.
///
/// Plain on purpose: it follows `majlis.ebnf` to the letter and shares nothing with the parser but the tokens.
final class Recogniser {
    /// A production's right side with everything looked up.
    private indirect enum Step {
        case sequence([Step])
        case choice([Step])
        case optional(Step)
        case zeroOrMore(Step)
        case oneOrMore(Step)
        case follows(Step)
        case followsNot(Step)
        case longest(Step)
        case token(GrammarToken.Kind)
        case word((Meanings) -> Bool)
        case condition(String)
        case production(Int, passes: [(target: Int, source: Int)])
    }

    private struct Key: Hashable {
        var place: Int32
        var production: Int16
        var variables: Variables
    }

    private struct State: Equatable {
        var place: Int
        var variables: Variables
    }

    private var bodies: [Step] = []
    private let file: Int
    private var conditions = Conditions(tokens: [])
    private var known: [Key: [Int]] = [:]
    /// How far any reading came: where the script goes wrong.
    private(set) var furthest = 0

    init(_ grammar: EBNF) {
        file = grammar.index["file"] ?? 0
        // What is about characters is for the lexer.
        bodies = grammar.productions.map { production in
            production.name == "file" || production.name.contains(where: \.isLowercase) && !Recogniser.isAboutCharacters(production.body)
                ? Recogniser.compile(production.body, grammar) : .sequence([])
        }
    }

    func derives(_ tree: SyntaxTree) -> Bool {
        conditions = Conditions(tokens: grammarTokens(of: tree))
        known.removeAll(keepingCapacity: true)
        furthest = 0
        return ends(file, Variables(), 0).contains(conditions.tokens.count)
    }

    private func ends(_ production: Int, _ variables: Variables, _ place: Int) -> [Int] {
        let key = Key(place: Int32(place), production: Int16(production), variables: variables)
        if let ends = known[key] { return ends }
        let states = read(bodies[production], State(place: place, variables: variables))
        var ends: [Int] = []
        for state in states where !ends.contains(state.place) { ends.append(state.place) }
        known[key] = ends
        return ends
    }

    private func read(_ step: Step, _ state: State) -> [State] {
        switch step {
        case .token(let kind): return take(state, conditions.token(state.place).kind == kind)
        case .word(let matches):
            let token = conditions.token(state.place)
            return take(state, token.isWord && matches(token.words))
        case .production(let index, let passes):
            var inner = Variables()
            for pass in passes { inner[pass.target] = state.variables[pass.source] }
            return ends(index, inner, state.place).map { State(place: $0, variables: state.variables) }
        case .condition(let text):
            return conditions.check(text, at: state.place, state.variables).map { [State(place: state.place, variables: $0)] } ?? []
        case .sequence(let parts):
            var states = [state]
            for part in parts {
                states = readAll(part, states)
                if states.isEmpty { return [] }
            }
            return states
        case .choice(let branches):
            var result: [State] = []
            for branch in branches { add(read(branch, state), to: &result) }
            return result
        case .optional(let part):
            var result = [state]
            add(read(part, state), to: &result)
            return result
        case .zeroOrMore(let part): return repeated(part, [state])
        case .oneOrMore(let part): return repeated(part, read(part, state))
        case .follows(let part): return read(part, state).isEmpty ? [] : [state]
        case .followsNot(let part): return read(part, state).isEmpty ? [state] : []
        case .longest(let part): return read(part, state).max { $0.place < $1.place }.map { [$0] } ?? []
        }
    }

    private func readAll(_ step: Step, _ states: [State]) -> [State] {
        if states.count == 1 { return read(step, states[0]) }
        var result: [State] = []
        for state in states { add(read(step, state), to: &result) }
        return result
    }

    private func repeated(_ part: Step, _ states: [State]) -> [State] {
        var result = states
        var last = states
        while !last.isEmpty {
            last = readAll(part, last).filter { !result.contains($0) }
            result += last
        }
        return result
    }

    private func add(_ states: [State], to result: inout [State]) {
        if result.isEmpty {
            result = states
            return
        }
        for state in states where !result.contains(state) { result.append(state) }
    }

    private func take(_ state: State, _ matches: Bool) -> [State] {
        guard matches, state.place < conditions.tokens.count else { return [] }
        furthest = max(furthest, state.place + 1)
        return [State(place: state.place + 1, variables: state.variables)]
    }

    // MARK: Looking everything up

    private static func isAboutCharacters(_ expression: EBNF.Expression) -> Bool {
        switch expression {
        case .set: true
        case .sequence(let parts), .choice(let parts): parts.contains(where: isAboutCharacters)
        case .optional(let part), .zeroOrMore(let part), .oneOrMore(let part): isAboutCharacters(part)
        case .reference(let name, _): name == "hex" || name == "digit"
        default: false
        }
    }

    private static func compile(_ expression: EBNF.Expression, _ grammar: EBNF) -> Step {
        switch expression {
        case .sequence(let parts): return .sequence(parts.map { compile($0, grammar) })
        case .choice(let branches): return .choice(branches.map { compile($0, grammar) })
        case .optional(let part): return .optional(compile(part, grammar))
        case .zeroOrMore(let part): return .zeroOrMore(compile(part, grammar))
        case .oneOrMore(let part): return .oneOrMore(compile(part, grammar))
        case .follows(let part): return .follows(compile(part, grammar))
        case .followsNot(let part): return .followsNot(compile(part, grammar))
        case .longest(let part): return .longest(compile(part, grammar))
        case .characters(let text): return .token(punctuation(text))
        case .word(let group, let english): return .word(word(group, english))
        case .condition(let text, _): return .condition(text)
        case .set: preconditionFailure("characters stand in a production that is not about characters")
        case .reference(let name, let arguments):
            if EBNF.isToken(name) { return .token(token(name)) }
            guard let index = grammar.index[name] else { preconditionFailure("majlis.ebnf does not say what \(name) is") }
            let parameters = grammar.productions[index].parameters
            precondition(parameters.count == arguments.count, "\(name) is given \(arguments.count) arguments")
            var passes: [(target: Int, source: Int)] = []
            for (parameter, argument) in zip(parameters, arguments) {
                guard let target = Variables.slot(named: parameter) else { preconditionFailure("\(parameter) is no variable") }
                if let source = Variables.slot(named: argument) { passes.append((target, source)) }
            }
            return .production(index, passes: passes)
        }
    }

    private static func token(_ name: String) -> GrammarToken.Kind {
        switch name {
        case "WORD": .token(.word)
        case "QUOTED-WORD": .token(.quotedWord)
        case "INTEGER": .token(.integer)
        case "DECIMAL": .token(.decimal)
        case "DATE": .token(.date)
        case "MONTH": .token(.month)
        case "TIME": .token(.time)
        case "DURATION": .token(.compactDuration)
        case "TEXT": .token(.text)
        case "BLOCK-TEXT": .token(.blockText)
        case "LINE-END": .lineEnd
        case "END-OF-FILE": .token(.endOfFile)
        default: preconditionFailure("\(name) is no token")
        }
    }

    private static func punctuation(_ text: String) -> GrammarToken.Kind {
        let kinds: [String: TokenKind] = [
            "{": .leftBrace, "}": .rightBrace, "(": .leftParen, ")": .rightParen, "[": .leftBracket, "]": .rightBracket, ",": .comma,
            ";": .semicolon, ":": .colon, ".": .dot, "..": .dotDot, "=": .equal, "==": .equalEqual, "!=": .notEqual, "<": .less,
            "<=": .lessEqual, ">": .greater, ">=": .greaterEqual, "+": .plus, "-": .minus, "*": .star, "/": .slash, "%": .percent, "@": .at,
        ]
        guard let kind = kinds[text] else { preconditionFailure("\(text) is no token") }
        return .token(kind)
    }

    /// Whether a word is the one of the group with this English form.
    private static func word(_ group: String, _ english: String) -> (Meanings) -> Bool {
        switch group {
        case "kind": named(english, Kind.self) { $0.kind }
        case "clause": named(english, Clause.self) { $0.clause }
        case "statement": named(english, Statement.self) { $0.statement }
        case "infix": named(english, Infix.self) { $0.infix }
        case "function": named(english, Function.self) { $0.function }
        case "unit": named(english, Unit.self) { $0.unit }
        case "literal": named(english, Literal.self) { $0.literal }
        case "choice": named(english, Choice.self) { $0.choice }
        case "particle": named(english, Particle.self) { $0.particle }
        default: preconditionFailure("\(group) is no group of vocabulary.tsv")
        }
    }

    private static func named<Word: VocabularyWord>(_ english: String, _: Word.Type, _ meaning: @escaping (Meanings) -> Word?) -> (Meanings)
        -> Bool
    {
        guard let wanted = Word.allCases.first(where: { $0.english == english }) else {
            preconditionFailure("vocabulary.tsv has no \(Word.wordGroup) \(english)")
        }
        return { meaning($0) == wanted }
    }
}
