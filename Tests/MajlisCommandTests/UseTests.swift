import Foundation
import Testing

/// `use`, projects and folders.
@Suite struct UseTests {
    private static let rooms = "room hall \"Main hall\" capacity 25\n"

    private func findings(_ run: Majlis.Run) throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any]
        return document?["findings"] as? [[String: Any]] ?? []
    }

    @Test func isRelativeToTheFileThatUses() throws {
        let folder = try TemporaryFolder()
        try folder.write("main.majlis", "use \"parts/day.majlis\"\n")
        try folder.write("parts/day.majlis", "use \"rooms.majlis\"\nsession a \"A\" room hall for 1h at 09:00\n")
        try folder.write("parts/rooms.majlis", Self.rooms + "room annex capacity many\n")
        let run = try Majlis.run(["check", "main.majlis", "--format", "json"], in: folder)
        #expect(run.status == 1)
        let files = try findings(run).compactMap { $0["file"] as? String }
        #expect(files.contains("parts/rooms.majlis"), "\(run.output)")
        #expect(!run.output.contains("M0301"), "the hall is known: \(run.output)")
    }

    @Test func fromAnotherWorkingFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("plans/main.majlis", "use \"rooms.majlis\"\n")
        try folder.write("plans/rooms.majlis", "room annex capacity many\n")
        try folder.write("elsewhere/x", "")
        let run = try Majlis.shell("cd elsewhere && majlis check ../plans/main.majlis", in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("../plans/rooms.majlis:1:"), "\(run.output)")
        let absolute = try Majlis.run(["check", folder.path("plans/main.majlis")])
        #expect(absolute.output.contains(folder.path("plans/rooms.majlis") + ":1:"), "\(absolute.output)")
    }

    @Test func filesAreNamedAsTheFolderWasNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("real/main.majlis", "use \"./parts/../rooms.majlis\"\n")
        try folder.write("real/parts/notes.txt", "")
        try folder.write("real/rooms.majlis", "room annex capacity many\n")
        try FileManager.default.createSymbolicLink(atPath: folder.path("plans"), withDestinationPath: "real")
        let run = try Majlis.run(["check", "plans/main.majlis"], in: folder)
        #expect(run.output.hasPrefix("plans/rooms.majlis:1:"), "\(run.output)")
    }

    @Test func aMissingFileIsAFindingWithASuggestion() throws {
        let folder = try TemporaryFolder()
        try folder.write("main.majlis", "majlis 1\nuse \"romms.majlis\"\n")
        try folder.write("rooms.majlis", Self.rooms)
        let run = try Majlis.run(["check", "main.majlis", "--format", "json"], in: folder)
        #expect(run.status == 1)
        let finding = try #require(try findings(run).first)
        #expect(finding["line"] as? Int == 2)
        #expect(finding["column"] as? Int == 5)
        #expect(finding["severity"] as? String == "error")
        let fixes = try #require(finding["fixes"] as? [[String: Any]])
        let edit = try #require((fixes.first?["edits"] as? [[String: Any]])?.first)
        #expect(edit["text"] as? String == "\"rooms.majlis\"")
        #expect(edit["start"] as? Int == 13)
        #expect(edit["end"] as? Int == 27)
    }

    @Test func aFileThatUsesItself() throws {
        let folder = try TemporaryFolder()
        try folder.write("main.majlis", "use \"main.majlis\"\n" + Self.rooms)
        let run = try Majlis.runQuickly(["check", "main.majlis"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("main.majlis:1:5"), "\(run.output)")
    }

    @Test func aCircleIsReportedOnceAtItsUse() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "use \"b.majlis\"\n")
        try folder.write("b.majlis", "use \"c.majlis\"\n")
        try folder.write("c.majlis", "use \"a.majlis\"\n" + Self.rooms)
        for paths in [["a.majlis"], ["."], ["a.majlis", "b.majlis", "c.majlis"]] {
            let run = try Majlis.run(["check", "--format", "json"] + paths, in: folder)
            #expect(run.status == 1)
            let found = try findings(run)
            #expect(found.count == 1, "\(run.output)")
            #expect(found.first?["file"] as? String == "c.majlis")
        }
    }

    @Test func everyFileIsReadOnce() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "use \"b.majlis\"\nuse \"c.majlis\"\nuse \"./b.majlis\"\n")
        try folder.write("b.majlis", "use \"c.majlis\"\n")
        try folder.write("c.majlis", Self.rooms)
        let run = try Majlis.run(["check", "a.majlis"], in: folder)
        #expect(run.status == 0, "no name is declared twice: \(run.output)")
    }

    @Test func nothingOutsideTheRootIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret.majlis", "room annex capacity many\n")
        try folder.write("plans/main.majlis", "use \"../secret.majlis\"\nuse \"link.majlis\"\nuse \"\(folder.path("secret.majlis"))\"\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("plans/link.majlis"), withDestinationPath: folder.path("secret.majlis"))
        let run = try Majlis.run(["check", "plans/main.majlis", "--format", "json"], in: folder)
        #expect(run.status == 1)
        let found = try findings(run)
        #expect(found.count == 3, "\(run.output)")
        #expect(found.allSatisfy { $0["file"] as? String == "plans/main.majlis" })
        // With a project file above, the same is inside.
        try folder.write("project.majlis", "majlis 1\nrule quiet \"Nothing\" { require true }\n")
        let inside = try Majlis.run(["check", "plans/main.majlis", "--format", "json"], in: folder)
        #expect(inside.output.contains("secret.majlis"), "\(inside.output)")
    }

    @Test func whatAScriptUsesIsNotCheckedAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "use \"day.majlis\"\n" + Self.rooms)
        try folder.write("day.majlis", "session a \"A\" room hall for 1h at 09:00\n")
        try folder.write("other.majlis", "session b \"B\" room nowhere for 1h at 09:00\n")
        let run = try Majlis.run(["check", "day.majlis", "a.majlis", "other.majlis", "--format", "json"], in: folder)
        let unknown = try findings(run).filter { $0["code"] as? String == "M0301" }
        #expect(unknown.count == 1, "\(run.output)")
        #expect(unknown.first?["file"] as? String == "other.majlis")
    }

    @Test func folderWalksAreSortedAndLeaveHiddenOnesOut() throws {
        let folder = try TemporaryFolder()
        for name in ["b.majlis", "a/z.majlis", "a.majlis", ".build/c.majlis", "d.txt"] {
            try folder.write(name, "room annex capacity many\n")
        }
        try FileManager.default.createSymbolicLink(atPath: folder.path("loop"), withDestinationPath: folder.path)
        let run = try Majlis.run(["check", ".", "--format", "json"], in: folder)
        #expect(try findings(run).compactMap { $0["file"] as? String } == ["a.majlis", "a/z.majlis", "b.majlis"])
    }

    @Test func aPipeThatNobodyWritesToIsNotWaitedFor() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", "use \"pipe.majlis\"\n")
        let run = try Majlis.shell("mkfifo pipe.majlis && majlis check a.majlis", in: folder)
        #expect(run.status == 1)
        #expect(run.seconds < 30)
        #expect(run.output.contains("M0044"), "\(run.output)")
    }

    @Test func standardInputUsesTheWorkingFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("rooms.majlis", Self.rooms)
        let script = "use \"rooms.majlis\"\nsession a \"A\" room halle for 1h at 09:00\n"
        let run = try Majlis.run(["check", "-"], in: folder, input: Array(script.utf8))
        #expect(run.status == 1)
        #expect(run.output.contains("<stdin>:2:"), "\(run.output)")
        #expect(run.output.contains("hall"), "the name it resembles: \(run.output)")
    }
}
