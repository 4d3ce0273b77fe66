import Foundation
import MajlisLanguage
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

/// `Tests/Fixtures/tests`: scripts with tests. `#~ M0410` at the end of a line says that a case fails there, `#~ M0410 x2` that two do; all
/// else passes, and checking finds no error.
@Suite("scripts that test themselves")
struct TestFixtureTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/tests").standardized

    static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".majlis") }.sorted()

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    static func suite(_ text: String) -> TestSuite {
        let tree = Parser.parse(SourceFile(name: "script.majlis", text: text), file: FileID(0))
        return TestSuite(Inquiry(trees: [tree]))
    }

    private static func expected(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line -> [String] in
            guard let mark = line.range(of: "#~ ") else { return [] }
            let words = line[mark.upperBound...].split(separator: " ")
            let count = words.count > 1 ? Int(words[1].dropFirst()) ?? 1 : 1
            return Array(repeating: "\(index + 1): \(words[0])", count: count)
        }
    }

    @Test("each case passes or fails as its script says", arguments: names)
    func fixture(_ name: String) throws {
        let text = try Self.text(name)
        let suite = Self.suite(text)
        let errors = suite.project.diagnostics.filter { $0.severity > .note }
        #expect(errors.map { "\(line($0.location, suite)): \($0.code.code) \($0.message.arguments)" } == [])
        let results = suite.cases.map { suite.run($0, measuresCoverage: true) }
        let found = results.flatMap { result in result.failures.map { "\(line($0.location, suite)): \($0.code.code)" } }
        #expect(found.sorted() == Self.expected(text).sorted())
        #expect(results.count > 2)
    }

    private func line(_ place: Location, _ suite: TestSuite) -> Int {
        suite.project.files[Int(place.file.rawValue)].lines.line(of: place.range.start)
    }
}
