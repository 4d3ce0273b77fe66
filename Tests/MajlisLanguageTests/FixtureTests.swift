import Foundation
import MajlisLanguage
import MajlisText
import Testing

/// Every script under `Tests/Fixtures/check` has exactly the findings that it states.
struct FixtureTests {
    static let fixtures = Fixtures.scripts(in: "Tests/Fixtures/check")

    @Test(arguments: fixtures)
    func findingsAreThoseExpected(_ path: String) throws {
        let text = String(decoding: try Fixtures.bytes(of: path), as: UTF8.self)
        let project = try Fixtures.project(at: path)
        var expected = Expectation.all(in: text)
        var surplus: [Finding] = []
        for finding in Finding.all(in: project) {
            if let place = expected.firstIndex(where: { $0.matches(finding) }) {
                expected.remove(at: place)
            } else {
                surplus.append(finding)
            }
        }
        #expect(expected.isEmpty, "expected, not found")
        #expect(surplus.isEmpty, "found, not expected")
    }

    /// Where a finding offers a change, the change mends it, makes no new finding, and goes where it says.
    @Test(arguments: fixtures)
    func fixesMend(_ path: String) throws {
        let bytes = try Fixtures.bytes(of: path)
        let project = try Fixtures.project(at: path)
        for finding in project.diagnostics where finding.location.file.rawValue == 0 {
            for fix in finding.fixes {
                var changed = bytes
                for edit in fix.edits.sorted(by: { $0.location.range.start > $1.location.range.start }) {
                    changed.replaceSubrange(
                        Int(edit.location.range.start)..<Int(edit.location.range.end), with: Array(edit.replacement.utf8))
                }
                let after = Checker.check(trees: [Fixtures.tree(changed)] + project.trees.dropFirst().filter { !$0.source.isBuiltIn })
                #expect(after.diagnostics.count < project.diagnostics.count, "\(finding.code.code) at \(finding.location.range.start)")
            }
        }
    }

    /// Every message about names, kinds and types has a fixture, but for those that come from reading files.
    @Test func everyMessageHasAFixture() throws {
        var stated: Set<String> = []
        for path in Self.fixtures {
            let text = String(decoding: try Fixtures.bytes(of: path), as: UTF8.self)
            stated.formUnion(Expectation.all(in: text).map(\.code))
        }
        let all = Set(Catalogue.shared.entries.filter { $0.file.hasPrefix("2-") }.map(\.code).filter { !$0.isEmpty })
        #expect(all.subtracting(stated).subtracting(Catalogue.codesOfLoading).subtracting(Catalogue.codesOfTables).sorted() == [])
        #expect(Self.fixtures.isEmpty == false)
    }
}

extension Catalogue {
    /// Findings about `use`: made where files are read, and tested there.
    static let codesOfLoading: Set<String> = ["M0344", "M0345", "M0346"]
    /// Findings about files of rows, which have tests of their own, and codes that nothing gives any more.
    static let codesOfTables: Set<String> = [
        "M0355", "M0360", "M0361", "M0362", "M0363", "M0364", "M0367", "M0368", "M0369", "M0399",
    ]
}
