import Foundation
import Testing

/// What planners' computers do to files, and worse. Never a crash, never more than a second.
@Suite struct BadInputTests {
    private static let room = "room hall \"Main hall\" capacity 25\n"

    private func check(_ bytes: [UInt8], _ arguments: [String] = []) throws -> Majlis.Run {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", bytes)
        return try Majlis.runQuickly(["check", "a.majlis"] + arguments, in: folder)
    }

    @Test func byteOrderMark() throws {
        let run = try check([0xEF, 0xBB, 0xBF] + Array("majlis 1\n\(Self.room)".utf8))
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func windowsLineEnds() throws {
        let run = try check(Array("majlis 1\r\nroom hall \"Main hall\" capacity 25\r\n".utf8))
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func emptyFileIsANote() throws {
        for bytes in [[], Array("\n".utf8), [0xEF, 0xBB, 0xBF]] {
            let run = try check(bytes, ["--format", "json"])
            #expect(run.status == 0)
            #expect(run.output.contains("M0110") && run.output.contains("\"note\""), "\(run.output)")
        }
    }

    @Test func nulBytes() throws {
        let run = try check(Array("majlis 1\nroom hall \"Main\0hall\"\n".utf8))
        #expect(run.status == 1)
        #expect(run.output.contains("M0104"), "\(run.output)")
    }

    @Test func invalidUTF8GivesItsOffsetAndTheRestIsChecked() throws {
        let run = try check(Array("majlis 1\nroom hall \"Main ".utf8) + [0xFF, 0xFE] + Array("hall\"\nroom annex capacity many\n".utf8))
        #expect(run.status == 1)
        #expect(run.output.contains("M0103"), "\(run.output)")
        #expect(run.output.contains("25"), "the offset: \(run.output)")
        #expect(run.output.contains("a.majlis:3:"), "the third line is checked all the same: \(run.output)")
    }

    @Test func tenThousandBraces() throws {
        let open = try check(Array(String(repeating: "day { ", count: 10_000).utf8))
        #expect(open.status == 1)
        #expect(open.output.contains("M0236"), "\(open.output.prefix(2_000))")
        let closed = try check(Array((String(repeating: "{", count: 10_000) + String(repeating: "}", count: 10_000)).utf8))
        #expect(closed.status == 1)
    }

    @Test func tenThousandBrackets() throws {
        let many = 10_000
        let script = "query q = " + String(repeating: "(", count: many) + "1" + String(repeating: ")", count: many)
        let run = try check(Array(script.utf8))
        #expect(run.status == 1)
    }

    @Test func tenMegabyteLine() throws {
        let long = "room hall \"" + String(repeating: "long ", count: 2_000_000) + "\" capacity 25\n"
        let run = try check(Array(("majlis 1\n" + long).utf8))
        #expect(run.status == 0, "\(run.output.prefix(2_000))")
        let wrong = try check(Array(("majlis 1\n" + long.dropLast() + " capacity many\n").utf8))
        #expect(wrong.status == 1)
        #expect(wrong.outputBytes.count < 20_000, "the message is not as long as the line")
    }

    @Test func garbage() throws {
        var state: UInt64 = 1
        for _ in 0..<20 {
            let bytes = (0..<4_096).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 33)
            }
            let run = try check(bytes)
            #expect(run.status == 1, "\(run.status) \(run.errors)")
        }
    }

    @Test func everyTruncationOfAScript() throws {
        let folder = try TemporaryFolder()
        let whole = Array(try Majlis.run(["new", "meeting"]).output.utf8)
        for count in stride(from: 1, through: whole.count, by: 37) {
            try folder.write("part\(count).majlis", Array(whole[..<count]))
        }
        let run = try Majlis.run(["check", "."], in: folder)
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.errors == "")
    }

    @Test func aFolderWhereAFileIsRequired() throws {
        let folder = try TemporaryFolder()
        for arguments in [["run", "."], ["agenda", "."], ["tasks", "."], ["people", "."], ["query", ".", "1"]] {
            let run = try Majlis.run(arguments, in: folder)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.errors.contains("M0023"), "\(arguments): \(run.errors)")
        }
    }

    @Test func aFolderWithoutScripts() throws {
        let folder = try TemporaryFolder()
        try folder.write("notes.txt", "nothing")
        try folder.write(".hidden/a.majlis", "room")
        let run = try Majlis.run(["check", "."], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0024"))
    }

    /// Root may read everything, so there the program runs as nobody.
    @Test(.enabled(if: UnprivilegedUser.isAvailable, "root, and no setpriv to become somebody else"))
    func aFileThatMayNotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret.majlis", Self.room, mode: 0o000)
        try folder.write("open.majlis", "use \"secret.majlis\"\n")
        let given = try UnprivilegedUser.run(["check", "secret.majlis"], in: folder)
        #expect(given.status == 2)
        #expect(given.errors.contains("M0022") && given.errors.contains("permission denied"), "\(given.errors)")
        let used = try UnprivilegedUser.run(["check", "open.majlis"], in: folder)
        #expect(used.status == 1)
        #expect(used.output.contains("open.majlis:1:5") && used.output.contains("M0042"), "\(used.output)\(used.errors)")
    }

    @Test(.enabled(if: UnprivilegedUser.isAvailable, "root, and no setpriv to become somebody else"))
    func aFolderThatMayNotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("inner/a.majlis", Self.room)
        try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: folder.path("inner"))
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("inner")) }
        let run = try UnprivilegedUser.run(["check", "."], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0029"), "\(run.errors)")
    }

    @Test(.enabled(if: UnprivilegedUser.isAvailable, "root, and no setpriv to become somebody else"))
    func aFileThatMayNotBeWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "room   hall\n", mode: 0o444)
        let run = try UnprivilegedUser.run(["fmt", "a.majlis"], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0027"), "\(run.errors)")
        #expect(try folder.text("a.majlis") == "room   hall\n")
    }
}
