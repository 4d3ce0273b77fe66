import MajlisText
import Testing

@testable import MajlisExchange

@Suite("Names that may be one person's") struct AlikeNamesTests {
    @Test(arguments: [
        ("Zoë Amari", "Zoe Amari", MessageCode.importDifferAccents), ("anna berg", "Anna Berg", .importDifferCase),
        ("Anna-Maria Berg", "Anna Maria Berg", .importDifferSigns), ("Berg Anna", "Anna Berg", .importDifferOrder),
        ("Anna Bergmann", "Anna Bergman", .importDifferLetter), ("Søren Ærø", "Soren Aero", .importDifferAccents),
        ("أحمد الخطيب", "احمد الخطيب", .importDifferAccents), ("Haddad, Sami", "Sami Haddad", .importDifferOrder),
    ])
    func theirDifferenceIsSaid(first: String, second: String, difference: MessageCode) {
        #expect(AlikeNames.pairs([first, second]) == [AlikeNames.Pair(first: 0, second: 1, difference: difference)])
    }

    @Test(arguments: [("Speaker 1", "Speaker 2"), ("Anna Berg", "Hanna Bergmann"), ("Mo", "Jo"), ("", " ")])
    func othersAreNotAlike(first: String, second: String) { #expect(AlikeNames.pairs([first, second]).isEmpty) }

    /// Against a comparison of each with each.
    @Test func oneLetterApartAsASlowReferenceFindsThem() {
        var state: UInt64 = 42
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var names: [String] = []
        for _ in 0..<120 {
            names.append("ana " + String((0..<(5 + next(2))).map { _ in Character(["a", "b", "é"][next(3)]) }))
        }
        names = Array(Set(names)).sorted()
        var expected: Set<[Int]> = []
        let plain = names.map { PlainName($0).letters }
        for a in plain.indices {
            for b in plain.indices
            where a < b && plain[a] != plain[b] && plain.firstIndex(of: plain[a]) == a && plain.firstIndex(of: plain[b]) == b {
                if Self.distance(Array(plain[a]), Array(plain[b])) == 1 { expected.insert([a, b]) }
            }
        }
        let found = Set(AlikeNames.pairs(names).filter { $0.difference == .importDifferLetter }.map { [$0.first, $0.second] })
        #expect(found.isSubset(of: expected))
        // Where more than a handful are alike not every pair is listed.
        #expect(found.count * 10 >= expected.count * 9)
        #expect(expected.count > 100)
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for i in 1...a.count {
            var previous = row[0]
            row[0] = i
            for j in 1...b.count {
                let old = row[j]
                row[j] = min(row[j] + 1, row[j - 1] + 1, previous + (a[i - 1] == b[j - 1] ? 0 : 1))
                previous = old
            }
        }
        return row[b.count]
    }
}
