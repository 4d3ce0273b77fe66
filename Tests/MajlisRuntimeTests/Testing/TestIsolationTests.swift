import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

/// Nothing of a test is seen outside it: not by the project, not by another test, not by another case.
@Suite struct TestIsolationTests {
    private static let script = """
        organization acme "Acme"
        organization zenith "Zenith"
        conference chapter "Meeting" date 2027-03-14
        room hall "Hall" capacity 25
        workflow accreditation of organization {
          states unapplied, applied, verified
          step apply from unapplied to applied
          step verify from applied to verified
        }
        on 2027-01-05 apply zenith
        rule few { require count(organizations) < 3 }
        test "one" with acme { given hall.capacity = 5; on 2027-02-01 apply acme; expect acme.accreditation == applied }
        test "two" with acme { expect acme.accreditation == unapplied; expect hall.capacity == 25 }
        test "three" { cases [n] { 1; 2; 3 }; given n organizations; expect count(organizations) == 2 }
        test "four" with all { for each o in organizations; on 2027-02-02 verify o; expect o.accreditation == verified }
        test "five" { organization own "Own"; expect refused on 2027-02-02 verify own; expect finding few }
        """

    private func summary(_ result: TestResult) -> String {
        "\(result.name) \(result.label.map { "\($0.arguments)" } ?? "") \(result.failures) \(result.coverage.points)"
    }

    @Test("a script is checked and run alike with tests and without")
    func projectIsUntouched() {
        let suite = TestFixtureTests.suite(Self.script)
        let before = Runtime.run(suite.project)
        for testCase in suite.cases { _ = suite.run(testCase, measuresCoverage: true) }
        let after = Runtime.run(suite.project)
        let lines = Self.script.split(separator: "\n").filter { !$0.hasPrefix("test") }
        let without = Runtime.run(TestFixtureTests.suite(lines.joined(separator: "\n")).project)
        #expect(before.diagnostics == after.diagnostics)
        #expect(before.diagnostics == without.diagnostics)
        #expect(before.events.map(\.verdict) == after.events.map(\.verdict))
        #expect(before.events.map(\.verdict) == without.events.map(\.verdict))
        #expect(suite.project.model.records.count == without.project.model.records.count)
    }

    @Test("the order of the cases does not matter, and each gives the same result again")
    func orderDoesNotMatter() {
        let suite = TestFixtureTests.suite(Self.script)
        let forwards = suite.cases.map { summary(suite.run($0, measuresCoverage: true)) }
        let backwards = suite.cases.reversed().map { summary(suite.run($0, measuresCoverage: true)) }
        #expect(forwards == backwards.reversed())
        let other = TestFixtureTests.suite(Self.script)
        #expect(forwards == other.cases.map { summary(other.run($0, measuresCoverage: true)) })
        #expect(suite.cases.count == 8)
        #expect(suite.cases.filter { suite.run($0).hasPassed }.map(\.name) == ["one", "two", "three", "four"])
    }

    @Test("cases run on several threads at once")
    func concurrently() async {
        let suite = TestFixtureTests.suite(Self.script)
        let alone = suite.cases.map { summary(suite.run($0)) }
        let together = await withTaskGroup(of: (Int, String).self) { group in
            for (index, testCase) in suite.cases.enumerated() { group.addTask { (index, self.summary(suite.run(testCase))) } }
            return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        #expect(alone.indices.map { together[$0] } == alone)
    }

    @Test("whatever line is missing, every case has a result", arguments: TestFixtureTests.names)
    func missingLines(_ name: String) throws {
        let lines = try TestFixtureTests.text(name).split(separator: "\n", omittingEmptySubsequences: false)
        for missing in stride(from: 0, to: lines.count, by: 4) {
            var left = lines
            left.remove(at: missing)
            let suite = TestFixtureTests.suite(left.joined(separator: "\n"))
            for testCase in suite.cases { #expect(suite.run(testCase).name == testCase.name) }
        }
    }

    @Test("what cannot be read lets no test pass")
    func brokenTests() {
        let suite = TestFixtureTests.suite(
            """
            sesion ideas "Working together"
            organization acme "Acme"
            test "a" { expect no finding capacity on ideas }
            test "b" with ideas { expect 1 == 1 }
            test "c" { on 2027-01-01 adopt ideas; expect 1 == 1 }
            test "d" { given ideas.expected = 3; expect 1 == 1 }
            test "e" with nobody { expect 1 == 1 }
            test "f" with acme { expect 1 == 1 }
            """)
        let results = suite.cases.map { suite.run($0) }
        #expect(results.map(\.hasPassed) == [false, false, false, false, false, true])
    }

    @Test("labels say which case it is")
    func labels() {
        let suite = TestFixtureTests.suite(Self.script)
        let labels = suite.cases.filter { $0.name == "three" }.compactMap(\.label)
        #expect(labels.count == 3)
        #expect(labels.allSatisfy { $0.code == .testRow })
        #expect(suite.cases.filter { $0.name == "three" }.allSatisfy { $0.row != nil })
        #expect(suite.cases.first { $0.name == "one" }?.label == nil)
    }

    @Test("coverage counts what cases go through")
    func coverage() throws {
        let suite = TestFixtureTests.suite(Self.script)
        var total = suite.coveragePoints
        #expect(total.points.count == 3)
        #expect(total.points.allSatisfy { !$0.isCovered })
        for testCase in suite.cases { total.add(suite.run(testCase, measuresCoverage: true).coverage) }
        #expect(total.points.count == 3)
        let apply = try #require(total.points.first { $0.subject == .step(workflow: "accreditation", step: "apply") })
        // In “one”; what the script says has happened is no test's.
        #expect((apply.held, apply.broken) == (1, 0))
        let verify = try #require(total.points.first { $0.subject == .step(workflow: "accreditation", step: "verify") })
        #expect((verify.held, verify.broken) == (1, 2))
        let few = try #require(total.points.first { $0.subject == .requirement(rule: "few") })
        // “three” breaks the rule and does not look at it.
        #expect((few.held, few.broken) == (1, 0))
    }
}
