import Foundation
import MajlisSyntax
import MajlisText
import Testing

/// Fixtures have exactly the findings that they announce.
@Suite struct FixtureTests {
    let wordings: Wordings

    init() throws { wordings = try Wordings() }

    @Test(arguments: try Repository.fixtures())
    func findingsAreAsExpected(_ script: Script) {
        let tree = script.tree
        var left = findings(in: tree)
        for expected in Expectation.all(in: script.bytes) {
            for _ in 0..<expected.count {
                let found = left.firstIndex { finding in
                    tree.source.position(of: finding.location.range.start).line == expected.line && finding.code.code == expected.code
                        && "\(finding.severity)" == expected.severity && wordings.english(finding).contains(expected.fragment)
                }
                guard let found else {
                    Issue.record("\(script.name):\(expected.line): no \(expected.severity)[\(expected.code)]: \(expected.fragment)")
                    continue
                }
                left.remove(at: found)
            }
        }
        for finding in left {
            let place = tree.source.position(of: finding.location.range.start)
            Issue.record("\(script.name):\(place.line): unexpected \(finding.severity)[\(finding.code.code)]: \(wordings.english(finding))")
        }
    }

    @Test(arguments: try Repository.scripts(in: "Tests/Fixtures/parser") + Repository.examples())
    func validScriptsHaveNoFindings(_ script: Script) {
        #expect(findings(in: script.tree).map { wordings.english($0) } == [])
    }

    /// The tree's shape, as the checker and the formatter rely on it. `MAJLIS_UPDATE_GOLDENS=1` writes the goldens anew.
    @Test(arguments: try Repository.scripts(in: "Tests/Fixtures/parser"))
    func treesAreAsBefore(_ script: Script) throws {
        let golden = Repository.root.appendingPathComponent(script.name.replacing(".majlis", with: ".tree"))
        let outline = script.tree.outline + "\n"
        if ProcessInfo.processInfo.environment["MAJLIS_UPDATE_GOLDENS"] != nil {
            try outline.write(to: golden, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == outline)
    }

    @Test func everyGoldenHasItsScript() throws {
        let folder = Repository.root.appendingPathComponent("Tests/Fixtures/parser").resolvingSymlinksInPath()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        for name in names where name.hasSuffix(".tree") { #expect(names.contains(name.replacing(".tree", with: ".majlis"))) }
    }

    // MARK: The catalogue

    @Test func everyMessageHasAFixture() throws {
        var codes: Set<String> = []
        for script in try Repository.fixtures() { codes.formUnion(Expectation.all(in: script.bytes).map(\.code)) }
        #expect(wordings.entries.map(\.code).filter { !$0.isEmpty && !codes.contains($0) } == [])
    }

    /// The catalogue's own examples: the bad one has the finding, the good one has none.
    @Test func examplesInTheCatalogueAreTrue() {
        for entry in wordings.entries {
            if let bad = entry.fields["bad"] { #expect(findings(in: parse(bad)).map(\.code.code) == [entry.code], "\(bad)") }
            if let good = entry.fields["good"] { #expect(findings(in: parse(good)).map(\.code.code) == [], "\(good)") }
        }
    }

    // MARK: The grammar

    @Test(arguments: try Repository.fixtures().filter { !$0.name.hasSuffix("deep.majlis") } + Repository.examples())
    func theGrammarDerivesWhatHasNoFinding(_ script: Script) throws {
        let tree = script.tree
        let recogniser = try Recogniser(EBNF(Repository.text("Grammar/majlis.ebnf")))
        let isDerived = recogniser.derives(tree)
        // What stands between the tokens is not the grammar's.
        let errors = tree.errors.filter { error in
            error.code.code >= "M0200" || tree.tokens.contains { touches($0.range, error.location.range) }
        }
        #expect(isDerived == errors.isEmpty)
    }

    private func touches(_ a: TextRange, _ b: TextRange) -> Bool { a.start < b.end && b.start < a.end }
}
