import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

/// What a test does not see might as well not stand in the scripts: a plan of which a test sees a part gives the results of a script that has
/// this part alone.
@Suite struct MaskedPlanTests {
    /// A random plan; records refer to earlier ones only where both are kept or both are left out.
    private struct RandomScript {
        var lines: [(text: String, isKept: Bool)] = []
        var kept: [String] = []

        init(seed: UInt64) {
            var random = SplitMix(seed)
            var organizations: [(String, Bool)] = []
            var persons: [(String, Bool)] = []
            for index in 0..<12 {
                let isKept = random.next() % 2 == 0
                let name = "o\(index)"
                organizations.append((name, isKept))
                add("organization \(name) \"Body \(index)\"\(random.next() % 3 == 0 ? " invited" : "")", name, isKept)
            }
            for index in 0..<12 {
                let isKept = random.next() % 2 == 0
                let name = "p\(index)"
                let home = organizations.filter { $0.1 == isKept }
                persons.append((name, isKept))
                let of = home.isEmpty ? "" : " of \(home[Int(random.next() % UInt64(home.count))].0)"
                add("person \(name) \"Person \(index)\"\(of)", name, isKept)
            }
            for index in 0..<6 {
                let isKept = random.next() % 2 == 0
                add("room r\(index) \"Room \(index)\" capacity \(5 + random.next() % 40)", "r\(index)", isKept)
                let name = "d\(index)"
                let people = persons.filter { $0.1 == isKept }.map(\.0)
                var block = ""
                for session in 0..<(1 + random.next() % 4) {
                    block += " session s\(index)_\(session) \"Talk \(session)\" for \(10 + random.next() % 80)m room r\(index) "
                    block += "expected \(random.next() % 60)"
                    if !people.isEmpty { block += " { speaker \(people[Int(random.next() % UInt64(people.count))]) }" }
                    block += ";"
                }
                add("day \(name) 2027-03-1\(index) from 09:00 {\(block) }", name, isKept)
            }
        }

        private mutating func add(_ text: String, _ name: String, _ isKept: Bool) {
            lines.append((text, isKept))
            if isKept { kept.append(name) }
        }
    }

    private static let definitions = """
        conference chapter "Meeting" date 2027-03-10..2027-03-15
        rule busy for each p in persons { require count(speakers where .person == p) < 3 }
        rule invited_few { require count(organizations where .invited) < 3 }
        rule long for each s in sessions { require s.length <= 1h otherwise warn "{s.title} is long" }
        """
    private static let asked = [
        "count(organizations)", "count(persons)", "count(sessions)", "count(speakers)", "count(rooms)", "sum(sessions select .expected)",
        "count(different(speakers select .person))", "max(sessions select .length)", "count(sessions where .start < 2027-03-12 10:00)",
        "count(days where count(.sessions) > 2)", "sum(sessions select count(.speakers))",
    ]

    @Test("a masked plan has the values and findings of a plan without the rest", arguments: Array(UInt64(1)...25))
    func maskedIsRemoved(seed: UInt64) throws {
        let plan = RandomScript(seed: seed)
        let small = Self.definitions + "\n" + plan.lines.filter(\.isKept).map(\.text).joined(separator: "\n") + "\n"
        let alone = TestFixtureTests.suite(small)
        let outcome = Runtime.run(alone.project)
        let codes = outcome.diagnostics.filter { $0.severity >= .warning && !$0.isLeftOpen && $0.rule != nil }
        var test = "test \"the kept ones\" with chapter, \(plan.kept.joined(separator: ", ")) {\n"
        let inquiry = Inquiry(trees: [Parser.parse(SourceFile(name: "small.majlis", text: small), file: FileID(0))])
        for expression in Self.asked {
            let source = SourceFile(name: "question", text: expression)
            let answer = inquiry.compile(
                Parser.parseExpression(
                    source, file: inquiry.nextFile, range: TextRange(start: 0, end: ByteOffset(source.bytes.count))))
            outcome.evaluator.learn(answer.symbols)
            var frame = Evaluator.frame(size: answer.frameSize)
            switch outcome.evaluator.evaluate(answer.expression, frame: &frame) {
            case .integer(let number): test += "  expect \(expression) == \(number)\n"
            case .duration(let box): test += "  expect \(expression) == \(box.duration.seconds / 60)m\n"
            case .none: test += "  expect \(expression) is none\n"
            default: break
            }
        }
        for rule in ["busy", "invited_few", "long", "capacity"] {
            let found = codes.filter { $0.rule == rule }
            if found.isEmpty { test += "  expect no finding \(rule)\n" }
            for subject in Set(found.flatMap(\.subjects)).sorted() { test += "  expect finding \(rule) on \(subject)\n" }
        }
        test += "}\n"
        let large = Self.definitions + "\n" + plan.lines.map(\.text).joined(separator: "\n") + "\n" + test
        let suite = TestFixtureTests.suite(large)
        let result = suite.run(try #require(suite.cases.first))
        #expect(result.failures.map { "\($0.code) \($0.message.arguments)" } == [], "\(test)")
        #expect(test.split(separator: "\n").count > 10)
    }

    private struct SplitMix {
        private var state: UInt64

        init(_ seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
