import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisEditions

@Suite("Bringing scripts to the newest edition")
struct MigrationTests {
    private func migrated(_ text: String, steps: [Migration] = Migration.all) -> MigratedScript {
        MigratedScript(SourceFile(name: "a.majlis", text: text), steps: steps)
    }

    @Test(
        "a script without a first line gets one; everything else stays, byte for byte",
        arguments: [
            ("room hall \"Hall\"\n", "majlis 1\n\n"), ("# a hall\nroom hall \"Hall\"\n", "majlis 1\n\n"),
            ("## the hall\r\nroom hall \"Hall\"\r\n", "majlis 1\r\n\r\n"), ("\nroom hall \"Hall\"", "majlis 1\n"),
            ("قاعة الكبرى \"القاعة الكبرى\" سعة ٢٥\n", "majlis 1 language ar\n\n"), ("room a \"A\"\rroom b \"B\"\r", "majlis 1\r\r"),
        ])
    func pins(script: String, header: String) {
        #expect(migrated(script) == .migrated(Array((header + script).utf8)))
    }

    @Test("a byte-order mark and the line that names the program stay in front")
    func keepsTheFront() {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let marked = SourceFile(name: "a.majlis", bytes: mark + Array("room a \"A\"\n".utf8))
        #expect(MigratedScript(marked) == .migrated(mark + Array("majlis 1\n\nroom a \"A\"\n".utf8)))
        let program = "#!/usr/bin/env majlis\n"
        #expect(migrated(program + "room a \"A\"\n") == .migrated(Array((program + "majlis 1\n\nroom a \"A\"\n").utf8)))
    }

    @Test("doing it again changes nothing", arguments: ["room a \"A\"\n", "قاعة أ \"أ\"\n", "\r\n# x\r\nroom a \"A\""])
    func isDoneOnce(script: String) {
        guard case .migrated(let once) = migrated(script) else {
            Issue.record("\(script) was not migrated")
            return
        }
        #expect(MigratedScript(SourceFile(name: "a.majlis", bytes: once)) == .current)
        #expect(Parser.parse(SourceFile(name: "a.majlis", bytes: once), file: FileID(0)).diagnostics.isEmpty)
    }

    @Test("what pins the newest edition, what is empty, and what cannot be read stay as they are")
    func leaves() {
        #expect(migrated("majlis 1\nroom a \"A\"\n") == .current)
        #expect(migrated("مجلس ١\n") == .current)
        #expect(migrated("") == .current)
        #expect(migrated("room a \"A\n") == .left(mistakes: 1))
        #expect(migrated("majlis 9\nroom a \"A\"\n") == .newer(edition: 9))
        #expect(migrated("majlis 0\nroom a \"A\"\n") == .unknown(edition: 0))
    }

    @Test("steps follow each other until the newest edition is reached")
    func chains() {
        let second = Migration(from: 1, to: 2) { tree in
            guard let header = tree.root.first(.header) else { return [] }
            let digits = tree.location(ofToken: header.firstToken + 1)
            let rooms = tree.tokens.indices.filter { tree.text(ofToken: $0) == "room" }
            return [TextEdit(digits, "2")] + rooms.map { TextEdit(tree.location(ofToken: $0), "rooms") }
        }
        let steps = Migration.all + [second]
        #expect(migrated("room a \"A\" # room\n", steps: steps) == .migrated(Array("majlis 2\n\nrooms a \"A\" # room\n".utf8)))
        #expect(migrated("majlis 1\nroom a \"A\"\n", steps: steps) == .migrated(Array("majlis 2\nrooms a \"A\"\n".utf8)))
        #expect(migrated("majlis 2\nrooms a \"A\"\n", steps: steps) == .current)
    }

    @Test("the table leads from each edition to the next, up to the newest")
    func table() {
        #expect(Migration.all.map(\.to) == Array(1...Migration.newest))
        #expect(Migration.all.map { ($0.from ?? 0) + 1 } == Migration.all.map(\.to))
    }
}
