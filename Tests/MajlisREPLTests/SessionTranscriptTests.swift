import Foundation
import Testing

@testable import MajlisREPL

/// Whole sessions, as they are typed and seen: `Tests/Fixtures/repl/*.session`. `MAJLIS_UPDATE_GOLDENS=1` writes them anew.
@Suite struct SessionTranscriptTests {
    static let names: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: SessionFolder.fixtures.path)) ?? []
        return all.filter { $0.hasSuffix(".session") }.sorted()
    }()

    @Test func thereAreSome() { #expect(Self.names.count >= 4) }

    @Test(arguments: names) func saysWhatTheTranscriptShows(name: String) throws {
        let file = SessionFolder.fixtures.appendingPathComponent(name)
        let written = try String(contentsOf: file, encoding: .utf8)
        let now = try SessionTranscript(written).rerun().text
        if ProcessInfo.processInfo.environment["MAJLIS_UPDATE_GOLDENS"] == "1" {
            try Data(now.utf8).write(to: file)
        } else {
            for (was, becomes) in zip(SessionTranscript(written).steps, SessionTranscript(now).steps) {
                #expect(was.output == becomes.output, "after \(was.input)")
            }
            #expect(written == now)
        }
    }

    /// Every command is typed in some transcript, in both languages.
    @Test func everyCommandIsTried() throws {
        var typed: Set<String> = []
        for name in Self.names {
            let text = try String(contentsOf: SessionFolder.fixtures.appendingPathComponent(name), encoding: .utf8)
            for step in SessionTranscript(text).steps where step.input.hasPrefix(":") {
                let word = step.input.dropFirst().prefix { !$0.isWhitespace }
                typed.insert(SessionCommand.folded(String(word)))
            }
        }
        let own = SessionCommand.project + SessionCommand.views + SessionCommand.setting
        for command in own {
            for word in [command.english, command.arabic] {
                #expect(typed.contains(SessionCommand.folded(word)), "no transcript types :\(word)")
            }
        }
    }
}
