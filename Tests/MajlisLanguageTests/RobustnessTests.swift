import Foundation
import MajlisLanguage
import MajlisSyntax
import MajlisText
import Testing

/// The checker takes every tree that the parser makes, whatever the bytes, and never stops the program.
struct RobustnessTests {
    static let scripts =
        ["examples", "Tests/Fixtures"].flatMap { Fixtures.scripts(in: $0) }

    /// `MAJLIS_FUZZ=100` makes every test a hundred times as long.
    private static let effort = ProcessInfo.processInfo.environment["MAJLIS_FUZZ"].flatMap { Int($0) } ?? 1

    /// A script cut off anywhere, as it is while somebody types.
    @Test(arguments: scripts)
    func truncatedScriptsAreChecked(_ path: String) throws {
        let bytes = try Fixtures.bytes(of: path)
        let step = max(1, bytes.count / (15 * Self.effort))
        for end in stride(from: 0, to: bytes.count, by: step) { check(Array(bytes[..<end])) }
    }

    /// Bytes, words and lines exchanged, doubled and dropped at random; the same ones every time.
    @Test(arguments: scripts)
    func mutatedScriptsAreChecked(_ path: String) throws {
        var random = SeededRandom(path)
        let bytes = try Fixtures.bytes(of: path)
        for _ in 0..<5 * Self.effort { check(mutated(bytes, &random)) }
    }

    /// Parts of several scripts shuffled together, so that names, kinds and clauses meet that never stood together.
    @Test func shuffledLinesAreChecked() throws {
        var random = SeededRandom("lines")
        var lines: [Substring] = []
        for path in Self.scripts { lines += String(decoding: try Fixtures.bytes(of: path), as: UTF8.self).split(separator: "\n") }
        for _ in 0..<100 * Self.effort {
            let some = (0..<40).map { _ in lines[random.next(below: lines.count)] }
            check(Array(some.joined(separator: "\n").utf8))
        }
    }

    private func check(_ bytes: [UInt8]) {
        let project = Checker.check(trees: [Fixtures.tree(bytes)])
        for finding in project.diagnostics {
            let range = finding.location.range
            #expect(range.start <= range.end && Int(range.end) <= bytes.count)
        }
    }

    private func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<12 where !bytes.isEmpty {
            let place = random.next(below: bytes.count)
            let length = min(bytes.count - place, random.next(below: 24))
            switch random.next(below: 5) {
            case 0: bytes.removeSubrange(place..<place + length)
            case 1: bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: random.next(below: bytes.count))
            case 2: bytes[place] = UInt8(truncatingIfNeeded: random.next(below: 256))
            case 3: bytes.insert(contentsOf: Self.pieces[random.next(below: Self.pieces.count)].utf8, at: place)
            default: bytes.swapAt(place, random.next(below: bytes.count))
            }
        }
        return bytes
    }

    private static let pieces = [
        "{", "}", "(", ")", "[", "]", ".", "..", ",", ":", "=", "\"", "«", "@ar", "#", ";", " others ", " tbd ", " none ", " like ",
        " where ",
        " select .", " order by ", " per ", " before ", " after ", " in ", " is ", " and ", " not ", "every x in ", " has ", "if ",
        " then ", " else ",
        "template ", "extend ", "field ", "workflow ", "step ", "on 2026-01-01 ", "session ", "speakers ", "query q = ",
        "define f(n: number) = ",
        "rule r ", "for each x in ", " 2027-02-30", " 99999999999999999999", " 0.0000000000000000000001h", " 25:99", "-", "about ", "جلسة ",
        "قاعة ",
    ]
}

/// A short random sequence that is the same for the same seed.
struct SeededRandom {
    private var state: UInt64

    init(_ seed: String) { state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1 }

    mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, limit)))
    }
}
