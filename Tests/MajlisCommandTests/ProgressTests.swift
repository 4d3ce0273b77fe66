import Foundation
import Testing

/// Long work says on a terminal how far it has come, and leaves nothing of that behind.
@Suite struct ProgressTests {
    /// Enough scripts for a second or two.
    static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var script = "majlis 1\nconference c \"Congress\" date 2027-03-14..2027-03-20\n"
        for room in 0..<50 { script += "room r\(room) \"Room \(room)\" capacity 100\n" }
        script += "day 2027-03-14 from 09:00 {\n    parallel {\n"
        for room in 0..<50 {
            script += "        lane r\(room) {\n"
            for number in 0..<20 { script += "            session s\(room)_\(number) \"Talk \(room) \(number)\" for 20m chair none\n" }
            script += "        }\n"
        }
        script += "    }\n}\n"
        for number in 0..<400 { try folder.write("m\(number).majlis", script) }
        return folder
    }

    @Test func aTerminalIsToldAndLeftClean() throws {
        let folder = try Self.folder()
        let program = try PtySession(
            try Majlis.binary(), ["check", ".", "--lang", "en"], in: folder,
            environment: Majlis.plainEnvironment.merging(["TERM": "xterm-256color"]) { $1 })
        #expect(try program.waitForEnd() < 2)
        let output = String(decoding: program.output, as: UTF8.self)
        #expect(output.contains("of 400 read and checked"), "\(output.prefix(500))")
        #expect(!program.screen.text.contains("read and checked"), "\(program.screen.text)")
        #expect(program.screen.text.contains("400 files"), "\(program.screen.text)")

        // Elsewhere nothing of it is written.
        let plain = try Majlis.run(["check", ".", "--lang", "en"], in: folder)
        #expect(plain.errors.isEmpty && !plain.output.contains("read and checked"))
        // The same comes of several threads each time.
        #expect(plain.outputBytes == (try Majlis.run(["check", ".", "--lang", "en"], in: folder)).outputBytes)
    }
}
