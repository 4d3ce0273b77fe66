import Foundation
import Testing

/// Each exit status, one by one.
@Suite struct ExitStatusTests {
    private static let clean = "majlis 1\nroom hall \"Main hall\" capacity 25\n"
    private static let wrong = "majlis 1\nroom hall \"Main hall\" capacity many\n"

    @Test func zeroWhereNothingIsWrong() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.clean)
        let run = try Majlis.run(["check", "a.majlis"], in: folder)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.errors == "")
    }

    @Test func oneWhereSomethingIsWrong() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.wrong)
        let run = try Majlis.run(["check", "a.majlis"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("a.majlis:2:"))
    }

    @Test func warningsNotesAndUndecidedFindingsDoNotFail() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.majlis",
            """
            majlis 1
            conference c "C" date 2027-03-14
            room hall "Main hall"
            day 2027-03-14 from 09:00 {
                session a "A" for 1h room hall chair tbd expected 20
            }
            """)
        let run = try Majlis.run(["check", "a.majlis", "--format", "json"], in: folder)
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func twoForUsage() throws {
        for arguments in [
            ["chek"], ["check"], ["check", "a", "--format", "xml"], ["--nope"], ["run", "a", "b"], ["tasks", "a", "--as-of", "soon"],
        ] {
            let run = try Majlis.run(arguments)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.output == "", "\(arguments)")
            #expect(run.errors.contains("majlis: error M00"), "\(arguments): \(run.errors)")
        }
    }

    @Test func twoForAFileThatIsNotThere() throws {
        for command in ["check", "run", "agenda", "tasks", "people", "fmt", "why", "why-not"] {
            let run = try Majlis.run([command, "nowhere.majlis"] + (command.hasPrefix("why") ? ["hall"] : []))
            #expect(run.status == 2, "\(command)")
            #expect(run.errors.contains("M0021") && run.errors.contains("nowhere.majlis"), "\(command): \(run.errors)")
        }
    }

    @Test func whatCanBeReadIsCheckedBesideWhatCannot() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.wrong)
        let run = try Majlis.run(["check", "a.majlis", "b.majlis"], in: folder)
        #expect(run.status == 2)
        #expect(run.output.contains("a.majlis:2:"))
        #expect(run.errors.contains("b.majlis"))
    }

    @Test func twoWhereTheOutputCannotBeWritten() throws {
        try #require(FileManager.default.fileExists(atPath: "/dev/full"))
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.clean)
        let run = try Majlis.shell("majlis check a.majlis > /dev/full", in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains("M0028"))
    }

    /// A trap of the program gives its own status and a sentence; a signal stands in for the trap.
    @Test(arguments: ["ILL", "TRAP", "SEGV", "ABRT"])
    func seventyForADefect(signal: String) throws {
        let folder = try TemporaryFolder()
        let run = try Majlis.execute(
            "/bin/sh",
            [
                "-c", "mkfifo in; exec 3<>in; \"$0\" check - < in & child=$!; sleep 0.5; kill -\(signal) $child; wait $child",
                try Majlis.binary(),
            ],
            in: folder, input: nil, environment: [:])
        #expect(run.status == 70)
        #expect(run.errors.contains("M0070"))
    }
}
