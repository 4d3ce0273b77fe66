import MajlisSyntax
import MajlisText
import Testing

/// `Grammar/majlis.ebnf` and the parser accept the same scripts.
@Suite struct GrammarTests {
    let grammar: EBNF

    init() throws { grammar = try EBNF(Repository.text("Grammar/majlis.ebnf")) }

    @Test func everyProductionIsUsedAndDefined() {
        var used: Set<String> = ["file"]
        for production in grammar.productions { collect(production.body, &used) }
        let defined = Set(grammar.productions.map(\.name))
        #expect(used.subtracting(defined) == ["LINE-END", "END-OF-FILE"])
        #expect(defined.subtracting(used).isEmpty)
    }

    /// Three thousand scripts and more, each read without a finding.
    @Test func derivedScriptsHaveNoFindings() {
        var derivation = Derivation(grammar, seed: 2027)
        let recogniser = Recogniser(grammar)
        var accepted = 0
        var tokens = 0
        var tries = 0
        while accepted < 3_000, tries < 20_000 {
            tries += 1
            let script = derivation.script()
            let tree = parse(script)
            // What looks ahead is not kept while deriving: the recogniser sorts out the scripts that break it.
            guard recogniser.derives(tree) else { continue }
            accepted += 1
            tokens += tree.tokens.count
            if let finding = tree.errors.first {
                Issue.record("\(finding.code.code) \(finding.code.name) at \(finding.location.range.start) in:\n\(script)")
            }
        }
        #expect(accepted >= 3_000)
        #expect(tokens > 30_000)
    }

    /// Scripts spoilt at one place: the parser has a finding exactly where the grammar has no derivation.
    @Test func spoiltScriptsHaveFindings() {
        #expect(compareSpoilt(count: 1_500, seed: 7) > 300)
    }

    /// How many of so many scripts could not be derived any more.
    func compareSpoilt(count: Int, seed: UInt64) -> Int {
        var derivation = Derivation(grammar, seed: seed)
        var random = SeededRandom(seed: seed &+ 1)
        let recogniser = Recogniser(grammar)
        var pieces: [String] = ["{", "}", "room", "\"x\"", ",", "and", ")", "(", "tbd", "session", ":", "=", ".", "10", "\n"]
        var spoilt = 0
        for _ in 0..<count {
            let script = derivation.script()
            let words = script.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
            guard words.count > 2 else { continue }
            let place = Int.random(in: 0..<words.count, using: &random)
            var changed = words
            switch Int.random(in: 0..<4, using: &random) {
            case 0: changed.remove(at: place)
            case 1: changed.insert(random.pick(pieces), at: place)
            case 2: changed.swapAt(place, Int.random(in: 0..<words.count, using: &random))
            default: changed[place] = random.pick(pieces)
            }
            if pieces.count < 200 { pieces.append(words[place]) }
            let text = changed.joined(separator: " ")
            let tree = parse(text)
            let isDerived = recogniser.derives(tree)
            if !isDerived { spoilt += 1 }
            if isDerived != tree.errors.isEmpty {
                let finding = tree.errors.first.map { "\($0.code.code) \($0.code.name) at \($0.location.range.start)" } ?? "no finding"
                Issue.record("derived: \(isDerived) (token \(recogniser.furthest)), parser: \(finding), in:\n\(text)")
            }
        }
        return spoilt
    }

    private func collect(_ expression: EBNF.Expression, _ names: inout Set<String>) {
        switch expression {
        case .sequence(let parts), .choice(let parts): for part in parts { collect(part, &names) }
        case .optional(let part), .zeroOrMore(let part), .oneOrMore(let part): collect(part, &names)
        case .follows(let part), .followsNot(let part), .longest(let part): collect(part, &names)
        case .reference(let name, _): names.insert(name)
        case .characters, .set, .word, .condition: break
        }
    }
}

/// The first part of the grammar, which is about characters, and the lexer agree.
@Suite struct GrammarTokenTests {
    @Test func spelledTokensAreRead() throws {
        let grammar = try EBNF(Repository.text("Grammar/majlis.ebnf"))
        var derivation = Derivation(grammar, seed: 5)
        let kinds: [(String, TokenKind)] = [
            ("WORD", .word), ("QUOTED-WORD", .quotedWord), ("INTEGER", .integer), ("DECIMAL", .decimal), ("DATE", .date), ("MONTH", .month),
            ("TIME", .time),
            ("DURATION", .compactDuration), ("TEXT", .text), ("BLOCK-TEXT", .blockText),
        ]
        for (name, kind) in kinds {
            for _ in 0..<300 {
                let spelling = derivation.spell(name)
                let tree = parse("show \(spelling) ")
                #expect(tree.tokens.dropFirst().map(\.kind) == [kind, .endOfFile], "\(name): \(spelling)")
                #expect(tree.diagnostics.map(\.code.code).filter { $0 < "M0200" } == [], "\(name): \(spelling)")
            }
        }
    }
}
