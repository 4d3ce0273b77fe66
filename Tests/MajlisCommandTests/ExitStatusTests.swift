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

    private static let soft = """
        majlis 1
        conference c "C" date 2027-03-14
        room hall "Main hall" capacity 25
        person mona "Mona"
        severity capacity LEVEL
        day 2027-03-14 from 09:00 {
            session a "A" for 1h room hall chair mona expected 30
        }
        """

    /// `--strict`: warnings and what is undecided fail too, notes do not.
    @Test func oneForWarningsWhereStrict() throws {
        let folder = try TemporaryFolder()
        let cases = [("note", 0, 0), ("warn", 0, 1), ("error", 1, 1)] as [(String, Int32, Int32)]
        for (level, plain, strict) in cases {
            try folder.write("a.majlis", Self.soft.replacingOccurrences(of: "LEVEL", with: level))
            for command in ["check", "run"] {
                #expect(try Majlis.run([command, "a.majlis"], in: folder).status == plain, "\(command) \(level)")
                #expect(try Majlis.run([command, "a.majlis", "--strict"], in: folder).status == strict, "\(command) \(level)")
            }
        }
        let open = Self.soft.replacingOccurrences(of: "LEVEL", with: "note").replacingOccurrences(of: "expected 30", with: "expected tbd")
        try folder.write("a.majlis", open)
        #expect(try Majlis.run(["check", "a.majlis"], in: folder).status == 0)
        #expect(try Majlis.run(["check", "a.majlis", "--strict"], in: folder).status == 1, "undecided")
    }

    /// Only what is asked for counts; errors in the reading always do.
    @Test func whatIsNotAskedForDoesNotFail() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.soft.replacingOccurrences(of: "LEVEL", with: "error"))
        let cases: [([String], Int32)] = [
            (["--rule", "capacity"], 1), (["--rule", "room_conflict"], 0), (["--rule", "تجاوز_السعة,room_conflict"], 1),
            (["--rule", "M0604"], 1), (["--skip", "capacity"], 0), (["--skip", "m0604"], 0), (["--skip", "room_conflict"], 1),
            (["--rule", "capacity", "--skip", "capacity"], 0), (["--rule", "room_conflict", "--rule", "capacity"], 1),
        ]
        for (options, status) in cases {
            for command in ["check", "run"] {
                let run = try Majlis.run([command, "a.majlis"] + options, in: folder)
                #expect(run.status == status, "\(command) \(options): \(run.output)\(run.errors)")
            }
        }
        try folder.write("b.majlis", Self.wrong)
        #expect(try Majlis.run(["check", "b.majlis", "--rule", "capacity"], in: folder).status == 1)
    }

    @Test func twoForRulesThatDoNotExist() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.majlis", Self.clean + "rule mine \"Mine\" { require true }\n")
        for name in ["mine", "script.mine"] { #expect(try Majlis.run(["check", "a.majlis", "--rule", name], in: folder).status == 0) }
        for option in ["--rule", "--skip"] {
            let run = try Majlis.run(["check", "a.majlis", option, "capacty"], in: folder)
            #expect(run.status == 2 && run.output == "")
            #expect(run.errors.contains("M0051") && run.errors.contains("capacity"), "\(run.errors)")
        }
        let code = try Majlis.run(["check", "a.majlis", "--skip", "M0301,M0101"], in: folder)
        #expect(code.status == 2 && code.errors.contains("M0052") && code.errors.contains("M0101"), "\(code.errors)")
    }

    @Test func unusedWaiversDoNotDependOnWhatIsAskedFor() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a.majlis", Self.soft.replacingOccurrences(of: "LEVEL", with: "error") + "\nwaive capacity on a because \"they stand\"\n")
        for options in [[], ["--rule", "room_conflict"], ["--skip", "capacity"]] {
            let run = try Majlis.run(["check", "a.majlis"] + options, in: folder)
            #expect(run.status == 0 && !run.output.contains("M0853"), "\(options): \(run.output)")
        }
    }

    @Test func openAndLint() throws {
        let folder = try TemporaryFolder()
        try folder.write("clean.majlis", Self.clean)
        try folder.write("wrong.majlis", Self.wrong)
        for command in ["open", "lint"] {
            #expect(try Majlis.run([command, "clean.majlis"], in: folder).status == 0)
            #expect(try Majlis.run([command, "wrong.majlis"], in: folder).status == 1)
            #expect(try Majlis.run([command, "nowhere.majlis"], in: folder).status == 2)
            #expect(try Majlis.run([command], in: folder).status == 2)
        }
        #expect(try Majlis.run(["open", "clean.majlis", "--owner", "nobody_at_all"], in: folder).status == 2)
        #expect(try Majlis.run(["open", "clean.majlis", "--format", "xml"], in: folder).status == 2)
    }

    @Test func twoForUsage() throws {
        for arguments in [
            ["chek"], ["check"], ["check", "a", "--format", "xml"], ["--nope"], ["run", "a", "b"], ["tasks", "a", "--as-of", "soon"],
        ] {
            let run = try Majlis.run(arguments)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.output == "", "\(arguments)")
            #expect(run.errors.contains("majlis: error M0"), "\(arguments): \(run.errors)")
        }
    }

    @Test func twoForAFileThatIsNotThere() throws {
        for command in ["check", "run", "agenda", "tasks", "people", "open", "fmt", "lint", "why", "why-not", "translate"] {
            let more = command.hasPrefix("why") ? ["hall"] : command == "translate" ? ["--to", "ar"] : []
            let run = try Majlis.run([command, "nowhere.majlis"] + more)
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
