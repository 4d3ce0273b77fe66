import Foundation
import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

/// Every clause of the vocabulary does something: without it, what the program prints is different.
@Suite("Every clause has a fixture")
struct ClauseFixtureTests {
    @Test("every row of the table has its line", arguments: ClauseFixture.names)
    func everyClauseStands(name: String) throws {
        let fixture = try ClauseFixture(name)
        #expect(fixture.clauseLines.map(\.clause).sorted() == fixture.clauses.sorted())
    }

    @Test("every fixture has a row in the table")
    func noFixtureIsLeftOver() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: ClauseFixture.folder.path).filter { $0.hasSuffix(".majlis") }
        #expect(files.map { String($0.dropLast(7)) }.sorted() == ClauseFixture.names.sorted())
        #expect(ClauseFixture.rows.map(\.clauses.count).reduce(0, +) > 480)
    }

    @Test("every fixture is read without a finding, and its clauses stand in the model", arguments: ClauseFixture.names)
    func fixturesAreRead(name: String) throws {
        let fixture = try ClauseFixture(name)
        let tree = Parser.parse(SourceFile(name: "fixture.majlis", bytes: Array(fixture.script.utf8)), file: FileID(0))
        let project = Checker.check(trees: [tree])
        #expect(project.diagnostics.map(\.code.name) == [])
        let record = try #require(project.model.records(of: fixture.kind).first)
        for word in fixture.clauses {
            let clause = try #require(Clause.allCases.first { $0.english == word }, "\(word)")
            #expect(project.model.field(record, clause) != nil, "\(word) of \(name)")
        }
    }

    @Test("without a clause the output or the findings change", .enabled(if: ReleaseBinary.isBuilt), arguments: ClauseFixture.names)
    func everyClauseCounts(name: String) throws {
        let fixture = try ClauseFixture(name)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("majlis-clauses-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        func output(_ script: String, _ arguments: [String]) throws -> Data {
            try Data(script.utf8).write(to: folder.appendingPathComponent("fixture.majlis"))
            return try ReleaseBinary.run(arguments, in: folder).output
        }
        let query = ["query", "fixture.majlis", fixture.kind.englishPlural, "--format", "json", "--access", "confidential"]
        let check = ["check", "fixture.majlis", "--format", "json", "--access", "confidential"]
        let whole = (query: try output(fixture.script, query), check: try output(fixture.script, check))
        #expect(!whole.query.isEmpty && !whole.check.isEmpty)
        // What is compared must not change by itself.
        #expect(try output(fixture.script, query) == whole.query)
        #expect(try output(fixture.script, check) == whole.check)
        for (clause, line) in fixture.clauseLines {
            let script = fixture.script(without: line)
            if try output(script, query) != whole.query { continue }
            if try output(script, check) != whole.check { continue }
            Issue.record("\(clause) of \(name) changes nothing")
        }
    }
}
