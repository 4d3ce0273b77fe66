import Foundation
import MajlisLanguage
import MajlisRuntime
import MajlisText
import Testing

/// The tests that the examples hold.
@Suite("Tests of the examples")
struct ExampleTestTests {
    private static let examples = ExampleFolder.all + ["river-commission.majlis", "water-council.majlis"]

    @Test("every test of an example passes", arguments: examples)
    func passes(_ name: String) throws {
        let suite = TestSuite(try ExampleFolder.inquiry(name))
        for testCase in suite.cases {
            let result = suite.run(testCase)
            #expect(result.hasPassed, "\(name): \(result.name) \(result.label.map { "\($0.arguments)" } ?? "") \(result.failures)")
        }
        #expect(suite.project.diagnostics.filter { $0.code.code.hasPrefix("M04") } == [])
    }

    @Test("most examples show what tests are for")
    func thereAreTests() throws {
        let counts = try Self.examples.map { TestSuite(try ExampleFolder.inquiry($0)).cases.count }
        #expect(counts.count { $0 > 0 } >= 8)
        #expect(counts.reduce(0, +) >= 25)
    }
}
