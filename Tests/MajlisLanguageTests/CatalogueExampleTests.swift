import MajlisLanguage
import MajlisText
import Testing

/// The small scripts of the catalogue, which `explain` shows: the bad one has its finding and no other, the good one has none.
struct CatalogueExampleTests {
    /// Files whose findings come from reading and checking alone. The runtime's tests do the same for the others.
    static let files = ["1-", "2-"]

    static let entries = Catalogue.shared.entries.filter { entry in
        !entry.code.isEmpty && files.contains { entry.file.hasPrefix($0) } && !Catalogue.codesOfLoading.contains(entry.code)
    }

    @Test(arguments: entries.filter { $0.fields["bad"] != nil }.map(\.code))
    func badExampleHasItsFindingAlone(_ code: String) throws {
        let script = try #require(Self.script("bad", of: code))
        let project = Fixtures.check(script)
        #expect(Set(project.codes) == [code], "\(project.listing)\n\(script)")
    }

    @Test(arguments: entries.filter { $0.fields["good"] != nil }.map(\.code))
    func goodExampleHasNoFinding(_ code: String) throws {
        let script = try #require(Self.script("good", of: code))
        let project = Fixtures.check(script)
        #expect(project.codes == [], "\(project.listing)\n\(script)")
    }

    /// Whoever shows what is wrong also shows what is right.
    @Test func examplesComeInPairs() {
        for entry in Self.entries { #expect((entry.fields["bad"] == nil) == (entry.fields["good"] == nil), "\(entry.code)") }
    }

    private static func script(_ field: String, of code: String) -> String? {
        entries.first { $0.code == code }?.fields[field].map { $0 + "\n" }
    }
}
