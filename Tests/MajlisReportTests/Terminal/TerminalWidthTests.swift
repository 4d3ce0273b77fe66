import Foundation
import Glibc
import MajlisText
import Testing

@testable import MajlisReport

/// What we take for the width of a text is what terminals make of it: compared with the C library, which most of them ask, and with tmux.
@Suite("Width in terminals")
struct TerminalWidthTests {
    /// Every assigned scalar of the scripts that our readers write, and some more, as `wcwidth` of the C library has it.
    @Test(
        "scalars are as wide as the C library says",
        arguments: [
            0x20...0x7E, 0xA0...0x37F, 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0x2010...0x206F, 0x3041...0x30FF, 0xAC00...0xAC80,
            0xFB50...0xFDFF, 0xFE70...0xFEFC, 0xFF01...0xFF60,
        ] as [ClosedRange<UInt32>])
    func likeTheLibrary(range: ClosedRange<UInt32>) throws {
        // LC_CTYPE_MASK is a macro that Swift does not see.
        guard let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else {
            throw TmuxFailure("the C library has no locale C.UTF-8")
        }
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        // The headers show it to X/Open programs only.
        typealias Width = @convention(c) (Int32) -> Int32
        let wcwidth = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Width.self)
        var differing: [String] = []
        for value in range {
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
            let library = Int(wcwidth(Int32(value)))
            // Not shown at all, or newer than the library's tables.
            if library < 0 { continue }
            if ScalarWidth.columns(of: scalar) != library {
                differing.append("\(VisibleText.spelled(scalar)) \(ScalarWidth.columns(of: scalar)) \(library)")
            }
        }
        #expect(differing == [])
    }

    /// Not among them: signs made pictures by a variation selector and skin colours, which tmux before 3.5 counts by their parts.
    static let texts = [
        "Majlis", "é", "e\u{301}", "مجلس", "مَجْلِسٌ", "لا", "الأردن", "سـلام", "هٰذا", "می\u{200C}خواهم", "\u{2067}عمّان\u{2069}", "a\u{200E}b",
        "会议", "ｶﾀｶﾅ", "한국어", "\u{1112}\u{1161}\u{11AB}", "🙂", "👨‍👩‍👧‍👦", "🇯🇴🇶🇦", "❤", "✅ done", "हिन्दी", "«…»", "ﷺ", "١٤٤٨", "ﻻ",
        "\u{600}١٢", "قاعة ب١ room",
    ]

    @Test("tmux leaves its cursor where we expect it", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
    func likeTmux() throws {
        for text in Self.texts {
            #expect(try Tmux.cursorColumn(after: text) == DisplayWidth.width(of: text), "\(text)")
        }
    }
}

private struct TmuxFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// A terminal in a terminal, with a server of its own.
private enum Tmux {
    static let isInstalled = (try? run("tmux -V", [])) != nil

    /// All in one shell, which ends the server too: Foundation takes a program for running as long as what it started runs.
    private static let script = #"""
        tmux -L "$1" -f /dev/null -u new-session -d -s w -x 80 -y 5 "cat '$2'; sleep 60" >/dev/null 2>&1 </dev/null
        tries=0
        while [ $tries -lt 200 ]; do
            column=$(tmux -L "$1" display -p -t w '#{cursor_x}')
            # The text comes in one piece: once something of it is drawn, all of it is.
            [ "${column:-0}" -gt 0 ] && break
            tries=$((tries + 1))
            sleep 0.02
        done
        tmux -L "$1" kill-server
        echo "$column"
        """#

    static func cursorColumn(after text: String) throws -> Int? {
        let name = "majlis-\(UUID().uuidString.prefix(8))"
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return Int(try run(script, [name, file.path]).filter(\.isNumber))
    }

    private static func run(_ script: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script, "sh"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]) { $1 }
        process.environment?["TMUX"] = nil
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let said = String(decoding: bytes, as: UTF8.self)
        guard process.terminationStatus == 0 else { throw TmuxFailure("\(arguments): \(said)") }
        return said
    }
}
