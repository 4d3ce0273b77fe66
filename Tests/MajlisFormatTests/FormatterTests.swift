import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisFormat

@Suite struct FormatterTests {
    @Test func thereAreFixturesAndExamples() {
        #expect(FormatFixtures.names.count >= 10)
        #expect(!FormatFixtures.examples.isEmpty)
    }

    @Test(arguments: FormatFixtures.names)
    func looksLikeTheGolden(_ path: String) throws {
        let wanted = try FormatFixtures.bytes(String(path.dropLast("majlis".count)) + "formatted")
        let got = try #require(FormatFixtures.format(try FormatFixtures.bytes(path)), "refused: \(path)")
        let diff = LineDiff(old: wanted, new: got).unified(oldName: "wanted", newName: "got")
        #expect(diff.isEmpty, "\(path)\n\(FormatFixtures.text(diff))")
    }

    @Test(arguments: FormatFixtures.all)
    func formattingTwiceChangesNothing(_ path: String) throws {
        let once = try #require(FormatFixtures.format(try FormatFixtures.bytes(path)), "refused: \(path)")
        #expect(Formatter.format(FormatFixtures.parse(once)) == .unchanged)
    }

    @Test(arguments: FormatFixtures.all)
    func saysTheSame(_ path: String) throws {
        let before = FormatFixtures.parse(try FormatFixtures.bytes(path))
        let after = FormatFixtures.parse(try #require(FormatFixtures.format(before.source.bytes), "refused: \(path)"))
        #expect(SyntaxComparison.saysTheSame(before, after))
        #expect(FormatFixtures.findings(before) == FormatFixtures.findings(after))
        #expect(comments(before) == comments(after))
    }

    /// Nothing but texts may pass the width, and no line ends in white space outside them.
    @Test(arguments: FormatFixtures.all)
    func linesAreTidy(_ path: String) throws {
        let out = try #require(FormatFixtures.format(try FormatFixtures.bytes(path)), "refused: \(path)")
        #expect(out.last == 0x0A && out.dropLast().last != 0x0A)
        #expect(!FormatFixtures.text(out).contains("\n\n\n"))
        let tree = FormatFixtures.parse(out)
        for token in tree.tokens where token.start > 0 && token.flags.contains(.spaceBefore) {
            let before = out[..<Int(token.start)].reversed().drop { $0 == 0x20 }
            guard token.startsLine else { continue }
            #expect(before.first == 0x0A)
            #expect(before.dropFirst().first.map { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } ?? true)
        }
    }

    /// Every prefix of a script is formatted or refused, and what is formatted stays.
    @Test(arguments: FormatFixtures.names)
    func prefixes(_ path: String) throws {
        let bytes = try FormatFixtures.bytes(path)
        for count in stride(from: 0, through: bytes.count, by: 3) {
            guard let once = FormatFixtures.format(Array(bytes[..<count])) else { continue }
            #expect(FormatFixtures.format(once) == once, "the first \(count) bytes of \(path)")
        }
    }

    private func comments(_ tree: SyntaxTree) -> [String] {
        tree.tokens.indices.flatMap { index in
            tree.trivia(beforeToken: index).filter { $0.kind == .comment || $0.kind == .documentation }.map { piece in
                tree.source.text(piece.range).split(separator: " ", omittingEmptySubsequences: false).joined(separator: " ")
                    .trimmingBlanks()
            }
        }
    }
}

extension String {
    func trimmingBlanks() -> String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
