import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// All tests of a project, spread out into their cases.
///
/// Running a case changes nothing: not the project, not the suite, no file and no journal. So cases may run in any order and on several
/// threads at once, and each gives the same result whenever it runs.
public struct TestSuite: Sendable {
    /// In the order of the scripts.
    public let cases: [TestCase]

    private let inquiry: Inquiry
    private let outlines: [TestOutline]
    /// Tests with several cases are compiled once.
    private let compiled: [Int: CompiledTest]
    private let snapshots: SnapshotTexts?
    private let asOf: CivilDate?
    private let access: Choice

    /// As checking left it: its diagnostics say what is wrong in the blocks of tests.
    public var project: Project { inquiry.project }

    /// More cases than this are not made of one test.
    static let mostCases = 10_000

    /// - Parameters:
    ///   - inquiry: a project read without a journal: what has been recorded is no business of tests.
    ///   - snapshots: without it every snapshot fails.
    ///   - asOf: the day on which tests take place that do not say it themselves.
    ///   - access: the level up to which failures show values; whether a test passes does not depend on it.
    public init(_ inquiry: Inquiry, snapshots: SnapshotTexts? = nil, asOf: CivilDate? = nil, access: Choice = .staff) {
        self.inquiry = inquiry
        self.asOf = asOf
        self.access = access
        self.snapshots = snapshots
        outlines = inquiry.tests
        var cases: [TestCase] = []
        var compiled: [Int: CompiledTest] = [:]
        for (index, outline) in outlines.enumerated() {
            func single(_ obstacles: [Diagnostic] = []) -> TestCase {
                TestCase(
                    name: outline.title, tags: outline.tags, label: nil, location: outline.location, row: nil, test: index, number: 0,
                    element: nil, obstacles: obstacles)
            }
            let errors = TestSuite.errors(in: outline.whole, inquiry.project)
            guard errors.isEmpty, outline.isLoop || !outline.rows.isEmpty else {
                cases.append(single(errors))
                continue
            }
            let test = inquiry.compile(test: index)
            let elements = TestCaseElements(test, inquiry.project, access)
            switch test.cases {
            case .one: cases.append(single())
            case .rows(let rows):
                compiled[index] = test
                for (number, row) in rows.enumerated() {
                    cases.append(
                        TestCase(
                            name: outline.title, tags: outline.tags, label: elements.label(of: row), location: outline.location,
                            row: row.location, test: index, number: number, element: nil))
                }
            case .each(let collection):
                let all = elements.all(of: collection)
                if all.isEmpty || all.count > TestSuite.mostCases {
                    cases.append(single([elements.obstacle(collection, all.count)]))
                    continue
                }
                compiled[index] = test
                for (number, element) in all.enumerated() {
                    cases.append(
                        TestCase(
                            name: outline.title, tags: outline.tags, label: elements.label(of: element), location: outline.location,
                            row: nil, test: index, number: number, element: element))
                }
            }
        }
        self.cases = cases
        self.compiled = compiled
    }

    private static func errors(in whole: Location, _ project: Project) -> [Diagnostic] {
        project.diagnostics.filter {
            $0.severity == .error && $0.location.file == whole.file && whole.range.contains($0.location.range.start)
        }
    }

    /// Runs one case.
    /// - Parameter measuresCoverage: also counts what of the rules and workflows it has gone through.
    public func run(_ testCase: TestCase, measuresCoverage: Bool = false) -> TestResult {
        var result = TestResult(
            name: testCase.name, tags: testCase.tags, label: testCase.label, location: testCase.location, row: testCase.row,
            failures: testCase.obstacles)
        guard testCase.obstacles.isEmpty else { return result }
        let test = compiled[testCase.test] ?? inquiry.compile(test: testCase.test)
        guard !test.isBroken else {
            result.failures = [Diagnostic(.testIncomplete, at: testCase.location)]
            return result
        }
        var run = TestRun(test, inquiry.project, testCase, snapshots, asOf: asOf, access: access)
        run.run()
        result.failures = run.failures
        result.snapshots = run.snapshots
        if measuresCoverage { result.coverage = run.coverage() }
        return result
    }

    /// What excerpts of the scripts must not show at the level of access.
    public var withheldPlaces: [Location] {
        Evaluator(project: project, schedule: AgendaFlow.schedule(project).0, access: access).disclosure.withheldPlaces(in: project.model)
    }

    /// Everything that tests can go through, counted nowhere yet.
    public var coveragePoints: TestCoverage { CoverageCounter(project).empty }
}

/// The cases of a test, evaluated over what it sees before anything is assumed.
private struct TestCaseElements {
    private let test: CompiledTest
    private let evaluator: Evaluator

    init(_ test: CompiledTest, _ project: Project, _ access: Choice) {
        self.test = test
        var world = project
        world.model = test.model
        world.program = test.program
        world.diagnostics = []
        evaluator = Evaluator(project: world, schedule: AgendaFlow.schedule(world).0, access: access)
    }

    func all(of collection: Expression) -> [Value] {
        var frame = Evaluator.frame(size: test.frameSize)
        return evaluator.list(of: evaluator.evaluate(collection, frame: &frame)).elements
    }

    func obstacle(_ collection: Expression, _ count: Int) -> Diagnostic {
        if count == 0 {
            let text = EvidenceWording(evaluator, evaluator.disclosure).text(collection.location)
            return Diagnostic(.testNoCases, at: collection.location, ["list": .code(text)])
        }
        return Diagnostic(
            .testTooMany, at: collection.location, ["count": .number(count), "limit": .number(TestSuite.mostCases)])
    }

    func label(of row: CompiledTest.Row) -> Message {
        let cells = zip(test.columns, row.cells).map { column, cell in
            MessageArgument.message(Message(.testCell, ["name": .code(column.name), "value": .code(cell.text)]))
        }
        return Message(.testRow, ["cells": .list(cells)])
    }

    func label(of element: Value) -> Message {
        let name = test.columns.first?.name ?? ""
        let value = MessageArgument(element, in: evaluator.model, disclosure: evaluator.disclosure)
        let cell = Message(.testCell, ["name": .code(name), "value": value])
        return Message(.testRow, ["cells": .list([.message(cell)])])
    }
}
