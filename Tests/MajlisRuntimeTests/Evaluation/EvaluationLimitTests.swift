import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisRuntime

/// Evaluation always ends, and never with a crash.
@Suite struct EvaluationLimitTests {
    private let nowhere = Location(file: FileID(0), range: TextRange(start: 0, end: 0))

    private func evaluator(_ text: String = "conference meeting \"Meeting\"") -> Evaluator {
        Evaluator(project: EvaluationScript.project(text), schedule: Schedule(placements: [], days: [], ordered: []))
    }

    @Test func deepNestingIsUnknown() {
        let evaluator = evaluator()
        var expression = Expression(.constant(.true), .boolean, nowhere)
        for _ in 0..<2000 { expression = Expression(.not(expression), .boolean, nowhere) }
        var frame: [Value] = []
        #expect(evaluator.truth(expression, frame: &frame) == .unknown)
        #expect(evaluator.takeFindings().map(\.code) == [.expressionTooDeep])
    }

    @Test func definitionsThatDoubleEachTimeEnd() throws {
        let lines = (1...60).map { "define d\($0)(n: number) = d\($0 - 1)(n) + d\($0 - 1)(n)" }
        let project = EvaluationScript.project("define d0(n: number) = n\n\(lines.joined(separator: "\n"))\nquery asked = d60(1)")
        let evaluator = Evaluator(project: project, schedule: Schedule(placements: [], days: [], ordered: []))
        evaluator.context.mostSteps = 20_000
        let query = try #require(project.program.queries.last)
        var frame = Evaluator.frame(size: query.frameSize)
        #expect(evaluator.evaluate(query.expression, frame: &frame).isUnknown)
        #expect(evaluator.takeFindings().contains { $0.code == .tooMuchWork })
        // The next question has its own share.
        let simple = Expression(.constant(.integer(1)), .number, nowhere)
        #expect(!evaluator.evaluate(simple, frame: &frame).isUnknown)
    }

    @Test func allPairsOfManyAreTooMany() {
        let evaluator = evaluator()
        let list = Value.list(ListBox((0..<2000).map { .integer($0) }))
        let pairs = Expression(.call(.pairs, [Expression(.constant(list), .list(.number), nowhere)]), .list(.list(.number)), nowhere)
        var frame: [Value] = []
        let count = Expression(.call(.count, [pairs]), .number, nowhere)
        #expect(evaluator.truth(Expression(.compare(.atLeast, count, count), .boolean, nowhere), frame: &frame) == .unknown)
        #expect(evaluator.takeFindings().map(\.code) == [.tooMuchWork])
    }

    @Test func datesThatWaitForEachOtherAreUnknown() {
        let script = EvaluationScript(
            """
            conference meeting "Meeting" date 2027-03-14
            milestone first_step "First" date 1d before second_step
            milestone second_step "Second" date 1d after first_step
            """)
        #expect(script.said("first_step.date") == "unknown")
        let outcome = Runtime.check(EvaluationScript.project(script.text))
        #expect(outcome.diagnostics.count { $0.code == .circularValue } == 1)
    }

    @Test func anOpeningThatWaitsForItselfIsUnknown() {
        let script = EvaluationScript("conference meeting \"Meeting\" opening 1d before opening")
        #expect(script.said("opening") == "unknown")
    }

    @Test func slotsAndIndexesThatDoNotExistAreUnknown() {
        let evaluator = evaluator()
        var frame: [Value] = []
        for node: ExpressionNode in [
            .variable(7), .variable(-1), .query(3), .defined(9, []), .holds(rule: "nothing"), .constant(.deferred(12)),
            .anchor(.opening, meeting: RecordID(0)), .call(.every, []), .call(.first, []), .call(.sum, []), .arithmetic([]),
        ] {
            #expect(evaluator.evaluate(Expression(node, .any, nowhere), frame: &frame).isUnknown, "\(node)")
        }
    }
}
