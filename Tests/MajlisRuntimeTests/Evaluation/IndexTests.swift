import MajlisModel
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// What is found by an index is what a look at everything finds.
@Suite struct IndexTests {
    /// Questions inside a loop over every person, track, goal and room; the loop's variables are `p`, `t`, `g`, `r`.
    static let questions = [
        "count(sessions where .track == t)", "count(sessions where t == .track)", "count(sessions where .chair == p)",
        "count(sessions where .chair.person == p and .room == r)", "count(sessions where .length > 30m and .room == r)",
        "count((sessions where .room == r) where g in .serves)", "some s in sessions has g in s.serves",
        "some s in sessions has s.chair == p and s.room == r", "every s in sessions has s.room == r",
        "count(participants where .person == p)", "count(participants where . == p)", "count(sessions where p in .speakers)",
        "count(sessions where .speakers == p)", "sessions where .room == r select .title", "count(plan where .track == t)",
        "count(sessions where .status == confirmed)", "count(sessions where .name == p.name)", "count(sessions where .title == p.title)",
        "count(sessions where .expected == 20)", "count(sessions where .room == none)", "count(each s in sessions where s.track == t)",
        "count(participants where p.title == .title)",
    ]

    private static func conference(_ random: inout SystemSeed) -> String {
        let size = 26 + random.next(6)
        var lines = ["conference meeting \"Meeting\" date 2027-03-14", "query plan = sessions where .optional == false"]
        for number in 0..<3 {
            lines.append("person p\(number) \"P\(number)\"")
            lines.append("track t\(number) \"T\(number)\"")
            lines.append("goal g\(number) \(number + 1) \"G\(number)\"")
            lines.append("room r\(number) \"R\(number)\" capacity \(10 * number + 10)")
        }
        lines.append("group circle \"Circle\" member p0, p1")
        for _ in 0..<size {
            lines.append("participant \(random.pick(["p0", "p1", "p2", "circle", "tbd", "3 others"]))")
        }
        for number in 0..<size {
            var parts = ["session s\(number) \"\(random.pick(["P0", "P1", "S\(number)"]))\" for \(random.pick(["30m", "45m"]))"]
            func add(_ clause: String, _ values: [String]) {
                let value = random.pick(values + [""])
                if !value.isEmpty { parts.append("\(clause) \(value)") }
            }
            add("room", ["r0", "r1", "r2", "tbd"])
            add("track", ["t0", "t1", "t0, t2", "tbd"])
            add("serves", ["g0", "g1, g2", "g0, g2"])
            add("chair", ["p0", "p1", "tbd", "none"])
            add("speakers", ["p0, p1", "p2", "p1, 2 others", "tbd", "circle"])
            add("expected", ["20", "30", "about 20", "tbd"])
            add("status", ["confirmed", "draft"])
            lines.append(parts.joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }

    private static func loop(_ question: String) -> String {
        "each p in persons select (each t in tracks select (each g in goals select (each r in rooms select [\(question)])))"
    }

    @Test(arguments: 0..<6)
    func findsWhatALookAtEverythingFinds(seed: UInt64) throws {
        var random = SystemSeed(seed &* 31 &+ 5)
        let text = Self.conference(&random)
        let queries = Self.questions.enumerated().map { "query q\($0) = \(Self.loop($1))" }.joined(separator: "\n")
        let project = EvaluationScript.project(text + "\n" + queries)
        let errors = project.diagnostics.filter { $0.severity == .error }
        try #require(errors.isEmpty, "\(errors.map { "\($0.code.name) \($0.location.range)" })")
        let outcome = Runtime.check(project)
        var used = 0
        for (place, question) in Self.questions.enumerated() {
            let query = try #require(project.program.queries.first { project.model.symbols[$0.name] == "q\(place)" })
            func said(_ usesIndexes: Bool) -> String {
                let evaluator = outcome.evaluator
                evaluator.context.forget()
                evaluator.context.usesIndexes = usesIndexes
                evaluator.context.mostSteps = 100_000_000
                var frame = Evaluator.frame(size: query.frameSize)
                let value = evaluator.evaluate(query.expression, frame: &frame)
                if usesIndexes { used += evaluator.context.indexes.count }
                return "\(RecordDump(evaluator, Disclosure(project.model, level: .confidential)).dump(value))"
            }
            #expect(said(true) == said(false), "\(question), seed \(seed)")
        }
        #expect(used >= 10)
    }

    /// Ten times as many take ten times as many steps, not a hundred times.
    @Test func stepsGrowWithTheSumAndNotWithTheProduct() throws {
        func steps(_ size: Int) throws -> Int {
            let people = (0..<size).map { "person p\($0) \"P\($0)\"" }
            let sessions = (0..<size).map { "session s\($0) \"S\($0)\" for 30m chair p\($0 % 7)" }
            let text =
                (people + sessions).joined(separator: "\n")
                + "\nquery asked = count(each p in persons where count(sessions where .chair == p) > 1)"
            let project = EvaluationScript.project("conference meeting \"Meeting\"\n" + text)
            let query = try #require(project.program.queries.last)
            let evaluator = Runtime.check(project).evaluator
            var frame = Evaluator.frame(size: query.frameSize)
            _ = evaluator.evaluate(query.expression, frame: &frame)
            return evaluator.context.steps
        }
        let (small, large) = (try steps(100), try steps(1000))
        #expect(large < 15 * small)
    }
}

extension SystemSeed {
    mutating func pick<Element>(_ values: [Element]) -> Element { values[next(values.count)] }
}
