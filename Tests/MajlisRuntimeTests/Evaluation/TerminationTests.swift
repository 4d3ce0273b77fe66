import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisRuntime

/// Every way in which a script could try to run for ever: each ends, and what was cut short is said.
@Suite struct TerminationTests {
    private static let sessions = (0..<40).map { "session s\($0) \"S\($0)\" for 30m" }.joined(separator: "\n")
    private static let conference = "conference meeting \"Meeting\" date 2027-03-14\n\(sessions)\n"

    private static func chain(_ first: String, _ last: Int = 80, _ next: (Int) -> String) -> String {
        ([first] + (1...last).map(next)).joined(separator: "\n") + "\n"
    }

    private static func tower(_ depth: Int, _ level: (Int) -> String, _ inner: String) -> String {
        (0..<depth).reversed().reduce(inner) { "\(level($1))(\($0))" }
    }

    /// Scripts that are well formed: the evaluation is cut short where it takes too much.
    static let evaluated: [(name: String, text: String, finding: String?)] = [
        (
            "definitions that double",
            chain("define f0(n: number) = n") { "define f\($0)(n: number) = f\($0 - 1)(n) + f\($0 - 1)(n)" }
                + "query asked = f80(1)", "too_much_work"
        ),
        (
            "constants that double", chain("define f0 = 1", 40) { "define f\($0) = f\($0 - 1) + f\($0 - 1)" } + "query asked = f40",
            nil
        ),
        (
            "lists that double", chain("define f0 = [1, 2]") { "define f\($0) = [f\($0 - 1), f\($0 - 1)]" } + "query asked = count(f80)",
            "too_much_work"
        ),
        (
            "lists that double in functions",
            chain("define f0(n: number) = [n, 1]") { "define f\($0)(n: number) = [f\($0 - 1)(n), f\($0 - 1)(n)]" }
                + "query asked = count(f80(1))", "too_much_work"
        ),
        (
            "texts that double",
            chain("define f0 = \"abcdefgh\"", 40) { "define f\($0) = joined([f\($0 - 1), f\($0 - 1)], \"\")" }
                + "query asked = f40", "too_much_work"
        ),
        ("a tower of quantifiers", "query asked = " + tower(8, { "every v\($0) in sessions has " }, "true"), "too_much_work"),
        ("a tower of selections", "query asked = " + tower(6, { _ in "sessions select " }, "sessions"), "too_much_work"),
        ("pairs of pairs", "query asked = count(pairs(pairs(pairs(sessions))))", "too_much_work"),
        ("consecutive pairs", "query asked = count(" + tower(30, { _ in "consecutive" }, "sessions") + ")", nil),
        ("a huge range", "query asked = 5 in 1..9_000_000_000_000_000_000", nil),
        (
            "a huge product", "query asked = " + Array(repeating: "9_000_000_000_000_000_000", count: 40).joined(separator: " * "),
            "number_overflow"
        ),
        ("a huge number of places", "query asked = rounded(1 / 3, 9_000_000_000_000_000_000)", nil),
        ("a huge duration", "query asked = 9_000y after opening", nil),
        ("many working days", "calendar office weekend friday\nquery asked = 9_000_000 working days after opening", nil),
        (
            "sums of everything by everything",
            "query asked = sum(sessions select sum(sessions select sum(sessions select count(pairs(sessions)))))",
            "too_much_work"
        ),
        (
            "sets of sets",
            chain("define f0(n: number) = [n]") { "define f\($0)(n: number) = union(f\($0 - 1)(n), f\($0 - 1)(n + 1))" }
                + "query asked = count(f80(1))", "too_much_work"
        ),
        (
            "groups of groups",
            "query asked = count(" + tower(6, { "each g\($0) in sessions select " }, "count(sessions) per .length") + ")", "too_much_work"
        ),
    ]

    @Test(arguments: evaluated.map(\.name))
    func endsWithAFinding(name: String) throws {
        let scene = try #require(Self.evaluated.first { $0.name == name })
        let project = EvaluationScript.project(Self.conference + scene.text)
        let errors = project.diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map { "\($0.code.name) \($0.message.arguments)" })")
        let query = try #require(project.program.queries.last)
        let evaluator = Evaluator(project: project, schedule: Schedule(placements: [], days: [], ordered: []))
        // A hundredth of what a rule may take: so the test is quick in a debug build as well.
        evaluator.context.mostSteps = 200_000
        var frame = Evaluator.frame(size: query.frameSize)
        let value = evaluator.evaluate(query.expression, frame: &frame)
        let findings = evaluator.takeFindings().map(\.code.name)
        #expect(evaluator.context.steps < 2_000_000)
        if let finding = scene.finding {
            #expect(findings.contains(finding), "\(findings)")
            if case .list = value {} else { #expect(!evaluator.isDecided(value), "\(value)") }
        } else {
            #expect(findings.isEmpty, "\(findings)")
        }
    }

    /// Scripts that could not end are refused before anything is evaluated.
    @Test(arguments: [
        ("define f(n: number) = f(n) + 1\nquery asked = f(1)", "recursive_definition"),
        ("define f(n: number) = g(n)\ndefine g(n: number) = f(n)\nquery asked = f(1)", "recursive_definition"),
        ("query a = b\nquery b = a", "recursive_definition"), ("query a = count(a)", "recursive_definition"),
        ("session a \"A\" like b\nsession b \"B\" like a", "like_circle"), ("define c = c + 1", "recursive_definition"),
    ]) func recursionIsRefused(text: String, finding: String) {
        let project = EvaluationScript.project("conference meeting \"Meeting\" date 2027-03-14\n" + text)
        let names = project.diagnostics.map(\.code.name)
        #expect(names.contains(finding), "\(names)")
        _ = Runtime.check(project)
    }

    @Test func nestingIsBoundedByTheParser() {
        let deep = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
        let project = EvaluationScript.project("query asked = \(deep)")
        #expect(project.diagnostics.contains { $0.severity == .error })
        _ = Runtime.check(project)
    }

    @Test func rulesThatAskForEachOtherAreUndecided() {
        let script = EvaluationScript(
            """
            conference meeting "Meeting" date 2027-03-14
            rule one "One" { require holds(other) }
            rule other "Other" { require holds(one) }
            """)
        let outcome = Runtime.check(EvaluationScript.project(script.text))
        #expect(outcome.diagnostics.contains { $0.code == .circularValue })
        #expect(outcome.diagnostics.filter { $0.isUndecided && $0.code == .ruleWithoutValue }.count == 2)
    }

    /// Many rules that use up what they may take share less and less, so that all of them end soon after the first.
    @Test func aThousandEndlessRulesTakeNoLongerThanTwo() {
        let body = Self.tower(8, { "every v\($0) in sessions has " }, "true")
        let rules = (0..<200).map { "rule r\($0) \"R\($0)\" { require \(body) }" }.joined(separator: "\n")
        let project = EvaluationScript.project(Self.conference + rules)
        let evaluator = Evaluator(project: project, schedule: Schedule(placements: [], days: [], ordered: []))
        evaluator.context.mostSteps = 200_000
        let findings = RuleRunner.check(evaluator)
        #expect(findings.filter { $0.code == .tooMuchWork }.count == 200)
        #expect(evaluator.context.mostSteps == 10_000)
    }
}
