import Foundation
import Testing

/// `check --watch`: a script is saved, and what that has brought and taken away is said.
@Suite struct WatchTests {
    static let rooms = "room hall \"Main hall\" capacity 25\n"
    static let meeting = """
        majlis 1
        use "rooms.majlis"
        conference chapter "Exploratory meeting" date 2027-03-14 zone "Asia/Amman"
        person mona "Mona Haddad"
        day 2027-03-14 from 09:30 {
            session welcome "Welcome" for 30m room hall chair mona expected 20
        }

        """

    func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("rooms.majlis", Self.rooms)
        try folder.write("meeting.majlis", Self.meeting)
        return folder
    }

    @Test func saysWhatASaveHasBroughtAndTakenAway() throws {
        let folder = try folder()
        let program = try LiveProgram(["check", "meeting.majlis", "--watch"], in: folder)
        let first = try program.output(until: "ends.")
        #expect(first.contains("Nothing to report: 2 files checked."), "\(first)")

        // In a file that the script uses.
        try folder.write("rooms.majlis", Self.rooms.replacingOccurrences(of: "25", with: "15"))
        let brought = try program.output(until: "1 error in one file")
        #expect(brought.contains("Saved: rooms.majlis; checked in"), "\(brought)")
        #expect(brought.contains("error M0604 capacity: “Welcome” expects 20, “Main hall” holds 15."), "\(brought)")

        // As editors save: a new file in the old one's place.
        try folder.write(".rooms.majlis.new", Self.rooms)
        #expect(rename(folder.path + "/.rooms.majlis.new", folder.path + "/rooms.majlis") == 0)
        let gone = try program.output(until: "2 files checked.")
        #expect(gone.contains("gone M0604 capacity"), "\(gone)")
        #expect(!gone.contains("error M0604"), "\(gone)")

        try folder.write("rooms.majlis", "# Nothing of weight.\n" + Self.rooms)
        #expect(try program.output(until: "2 files checked.").contains("Nothing has appeared or gone."))
    }

    @Test func findsScriptsThatAreNewInAFolder() throws {
        let folder = try folder()
        let program = try LiveProgram(["check", ".", "--watch"], in: folder)
        _ = try program.output(until: "ends.")
        try folder.write("other.majlis", "room small \"Small room\" capacity many\n")
        let brought = try program.output(until: "1 error")
        #expect(brought.contains("other.majlis"), "\(brought)")
        try FileManager.default.removeItem(atPath: folder.path + "/other.majlis")
        #expect(try program.output(until: "2 files checked.").contains("gone"))
    }

    @Test func readsTheBaselineAgain() throws {
        let folder = try folder()
        try folder.write("rooms.majlis", Self.rooms.replacingOccurrences(of: "25", with: "15"))
        let empty = try Majlis.run(["check", "rooms.majlis", "--format", "json"], in: folder).output
        let full = try Majlis.run(["check", "meeting.majlis", "--format", "json"], in: folder).output
        try folder.write("known.json", empty)
        let program = try LiveProgram(["check", "meeting.majlis", "--watch", "--baseline", "known.json"], in: folder)
        #expect(try program.output(until: "ends.").contains("M0604"))
        try folder.write("known.json", full)
        let known = try program.output(until: "2 files checked.")
        #expect(known.contains("gone M0604"), "\(known)")
    }

    @Test func readsTheListOfScriptsAgain() throws {
        let folder = try folder()
        try folder.write("project.majlis", "majlis 1\nproject {\n    scripts \"meeting.majlis\"\n}\n")
        let program = try LiveProgram(["check", "--watch"], in: folder)
        _ = try program.output(until: "ends.")
        try folder.write("other.majlis", "room small \"Small room\" capacity many\n")
        try folder.write("project.majlis", "majlis 1\nproject {\n    scripts \"meeting.majlis\", \"other.majlis\"\n}\n")
        let brought = try program.output(until: "1 error")
        #expect(brought.contains("other.majlis"), "\(brought)")
    }

    @Test func goesOnWhereAScriptIsMissingForAWhile() throws {
        let folder = try folder()
        let program = try LiveProgram(["check", "meeting.majlis", "--watch"], in: folder)
        _ = try program.output(until: "ends.")
        try FileManager.default.removeItem(atPath: folder.path + "/meeting.majlis")
        #expect(try program.output(until: "meeting.majlis”").contains("M0021"))
        try folder.write("meeting.majlis", Self.meeting)
        _ = try program.output(until: "2 files checked.")
    }

    @Test func speaksArabic() throws {
        let folder = try folder()
        let program = try LiveProgram(["check", "meeting.majlis", "--watch", "--lang", "ar"], in: folder)
        #expect(try program.output(until: "Ctrl-C").contains("يتابع نصان"))
        try folder.write("rooms.majlis", Self.rooms.replacingOccurrences(of: "25", with: "15"))
        #expect(try program.output(until: "M0604").contains("حفظ rooms.majlis"))
    }

    @Test func endsWhenNobodyReads() throws {
        let folder = try folder()
        let program = try LiveProgram(["check", "meeting.majlis", "--watch"], in: folder)
        _ = try program.output(until: "ends.")
        program.closeOutput()
        #expect(program.statusAtEnd() == 0)
    }

    @Test func refusesStandardInputAndMachines() throws {
        let folder = try folder()
        let input = try Majlis.run(["check", "-", "--watch"], in: folder, input: [])
        #expect(input.status == 2 && input.errors.contains("M0580"), "\(input.errors)")
        let json = try Majlis.run(["check", "meeting.majlis", "--watch", "--format", "json"], in: folder)
        #expect(json.status == 2 && json.errors.contains("M0581"), "\(json.errors)")
    }

    @Test func testsRunAgain() throws {
        let folder = try folder()
        let test = "test \"the hall is large enough\" with all {\n    expect hall.capacity >= 20\n}\n"
        try folder.write("meeting.majlis", Self.meeting + test)
        let program = try LiveProgram(["test", "meeting.majlis", "--watch"], in: folder)
        #expect(try program.output(until: "ends.").contains("One test passed."))
        try folder.write("rooms.majlis", Self.rooms.replacingOccurrences(of: "25", with: "15"))
        let failed = try program.output(until: "The test failed.")
        #expect(failed.contains("Saved: rooms.majlis; tested in"), "\(failed)")
        #expect(failed.contains("hall.capacity  15"), "\(failed)")
        try folder.write("rooms.majlis", Self.rooms)
        _ = try program.output(until: "One test passed.")
    }
}
