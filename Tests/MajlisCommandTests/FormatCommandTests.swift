import Foundation
import Testing

@Suite struct FormatCommandTests {
    private static let untidy = "majlis 1\nroom   hall \"Main hall\"   capacity 25\n"
    private static let tidy = "majlis 1\nroom hall \"Main hall\" capacity 25\n"

    /// The formatter may want a blank line here or there: what counts is that it settles.
    private func settled() throws -> String {
        let run = try Majlis.run(["fmt", "-"], input: Array(Self.untidy.utf8))
        #expect(run.status == 0, "\(run.errors)")
        return run.output
    }

    @Test func writesInPlaceAndKeepsTheMode() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.untidy, mode: 0o640)
        let run = try Majlis.run(["fmt", "a.majlis"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text("a.majlis") == settled())
        #expect(try folder.mode("a.majlis") == 0o640)
        #expect(try folder.names() == ["a.majlis"], "nothing else is left behind")
        let again = try Majlis.run(["fmt", "a.majlis"], in: folder)
        #expect(again.status == 0)
        #expect(again.output == "")
    }

    @Test func replacesTheFileInsteadOfWritingIntoIt() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.untidy)
        // Whoever has the file open goes on reading what it was: that is what makes the change all or nothing.
        let reader = try FileHandle(forReadingFrom: folder.url.appendingPathComponent("a.majlis"))
        _ = try Majlis.run(["fmt", "a.majlis"], in: folder)
        let old = try reader.readToEnd() ?? Data()
        #expect(String(decoding: old, as: UTF8.self) == Self.untidy)
    }

    @Test func aSymbolicLinkStaysOne() throws {
        let folder = try TemporaryFolder()
        try folder.write("real/a.majlis", Self.untidy)
        try FileManager.default.createSymbolicLink(atPath: folder.path("a.majlis"), withDestinationPath: "real/a.majlis")
        let run = try Majlis.run(["fmt", "a.majlis"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("a.majlis")) == "real/a.majlis")
        #expect(try folder.text("real/a.majlis") == settled())
    }

    @Test func leavesAFileWithErrorsAloneAndSaysSo() throws {
        let folder = try TemporaryFolder()
        let broken = "room   hall \"Main hall\nday {\n"
        try folder.write("a.majlis", broken)
        for arguments in [["fmt", "a.majlis"], ["fmt", "--check", "a.majlis"], ["fmt", "--diff", "a.majlis"]] {
            let run = try Majlis.run(arguments, in: folder)
            #expect(run.status == 1)
            #expect(run.errors.contains("a.majlis") && run.errors.contains("majlis check a.majlis"), "\(run.errors)")
        }
        #expect(try folder.text("a.majlis") == broken)
    }

    @Test func checkWritesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.untidy)
        try folder.write("b.majlis", try settled())
        let run = try Majlis.run(["fmt", "--check", "."], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("a.majlis") && !run.output.contains("b.majlis"), "\(run.output)")
        #expect(try folder.text("a.majlis") == Self.untidy)
        #expect(try Majlis.run(["fmt", "--check", "b.majlis"], in: folder).status == 0)
    }

    @Test func diffCanBeAppliedWithPatch() throws {
        let folder = try TemporaryFolder()
        let script = try Majlis.run(["new", "summit"]).output
        var untidy = script.replacingOccurrences(of: "    ", with: "  ")
        untidy = String(untidy.dropLast())
        try folder.write("a.majlis", untidy)
        let run = try Majlis.run(["fmt", "--diff", "a.majlis"], in: folder)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("--- a.majlis\n+++ a.majlis\n@@ "))
        #expect(try folder.text("a.majlis") == untidy)
        try folder.write("change.diff", run.outputBytes)
        let patched = try Majlis.shell(
            "command -v patch >/dev/null || exit 99; patch -s a.majlis change.diff && majlis fmt --check a.majlis", in: folder)
        #expect(patched.status == 0 || patched.status == 99, "\(patched.output)\(patched.errors)")
        #expect(try Majlis.run(["fmt", "--diff", "--check", "a.majlis"], in: folder).status == (patched.status == 99 ? 1 : 0))
    }

    @Test func standardInputGoesToStandardOutput() throws {
        let run = try Majlis.run(["fmt", "-"], input: Array(Self.tidy.utf8))
        #expect(run.status == 0)
        #expect(run.output == (try settled()))
        let broken = try Majlis.run(["fmt", "-"], input: Array("room \"x\n".utf8))
        #expect(broken.status == 1)
        #expect(broken.output == "")
        #expect(broken.errors.contains("<stdin>"))
    }
}
