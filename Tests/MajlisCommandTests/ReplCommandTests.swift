import Foundation
import Testing

/// `majlis repl` where nobody sits at a terminal: scripts on standard input, `-c`, what goes where, and the exit statuses.
@Suite struct ReplCommandTests {
    private static let script = """
        majlis 1

        conference chapter "Exploratory meeting" date 2027-03-14 zone "Asia/Amman"
        room hall "Main hall" capacity 25
        person mona "Mona Haddad"

        day 2027-03-14 from 09:30 {
            session welcome "Welcome" for 30m room hall chair mona
        }

        checklist prepare "Before the meeting" {
            task invite "Invite the organisations" owner mona due 5w before opening
        }

        """

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("chapter.majlis", Self.script)
        return folder
    }

    private func repl(_ arguments: [String], _ input: String = "", in folder: TemporaryFolder) throws -> Majlis.Run {
        try Majlis.run(["repl"] + arguments, in: folder, input: Array(input.utf8))
    }

    // MARK: Standard input

    @Test func takesLinesWithoutPromptBannerAndColour() throws {
        let run = try repl(["chapter.majlis"], "hall.capacity\ncount(sessions)\n", in: try folder())
        #expect(run.output == "25\n1\n")
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    @Test func takesAnInputOfSeveralLinesAsOne() throws {
        let input = "room annex {\n\n    capacity 60\n}\nannex.capacity +\n  1\n"
        let run = try repl(["chapter.majlis"], input, in: try folder())
        #expect(run.output.hasSuffix("\n61\n"))
        #expect(run.status == 0)
    }

    @Test func takesArabic() throws {
        let run = try repl(["chapter.majlis"], "عدد(جلسات)\n:قاعات\n:لغة عربي\n:مهام\n", in: try folder())
        #expect(run.output.hasPrefix("1\n"))
        #expect(run.output.contains("Invite the organisations"))
        #expect(run.errors.contains("M0080"))
        #expect(run.status == 1)
    }

    @Test func goesOnAfterAFailureAndEndsWithOne() throws {
        let run = try repl(["chapter.majlis"], "nothing.capacity\nhall.capacity\n", in: try folder())
        #expect(run.output == "25\n")
        #expect(run.errors.contains("nothing"))
        #expect(run.status == 1)
    }

    @Test func reportsAnInputThatTheEndCutsOff() throws {
        let run = try repl(["chapter.majlis"], "room annex {\n    capacity 60\n", in: try folder())
        #expect(run.errors.contains("M0209"))
        #expect(run.status == 1)
    }

    @Test func aForgottenBraceDoesNotSwallowTheCommandsBehindIt() throws {
        let run = try repl(["chapter.majlis"], "room annex {\n    capacity 60\n:agenda\n", in: try folder())
        #expect(run.errors.contains("M0209"))
        #expect(run.output.contains("Welcome"))
        #expect(run.status == 1)
    }

    @Test func takesTheLastLineWithoutALineFeed() throws {
        #expect(try repl(["chapter.majlis"], "hall.capacity", in: try folder()).output == "25\n")
        #expect(try repl(["chapter.majlis"], "hall.capacity\r\n", in: try folder()).output == "25\n")
    }

    @Test func leavesAtQuit() throws {
        let run = try repl(["chapter.majlis"], "hall.capacity\n:quit\ncount(sessions)\n", in: try folder())
        #expect(run.output == "25\n")
        #expect(run.status == 0)
    }

    @Test func beginsEmptyWithoutAScript() throws {
        let run = try repl([], "room hall capacity 5\nhall.capacity\n", in: try TemporaryFolder())
        #expect(run.output.hasSuffix("5\n"))
        #expect(run.status == 0)
    }

    @Test func survivesBytesThatAreNoText() throws {
        let run = try Majlis.run(["repl"], in: try TemporaryFolder(), input: [0xFF, 0xFE, 0x0A, 0x00, 0x0A] + Array("1 + 2\n".utf8))
        #expect(run.output == "3\n")
        #expect(run.status == 1)
    }

    @Test func answersEachInputAtOnce() throws {
        let folder = try folder()
        // The second input is written only when the first answer is there.
        let line =
            "{ echo hall.capacity; while ! grep -q 25 out; do sleep 0.05; done; echo 1 + 2; } | majlis repl chapter.majlis > out; cat out"
        #expect(try Majlis.shell("touch out; " + line, in: folder).output == "25\n3\n")
    }

    // MARK: -c

    @Test func takesInputsFromTheCommandLine() throws {
        let run = try repl(["chapter.majlis", "-c", "hall.capacity", "-c", "-1 + 2", "--input", ":tasks"], "ignored\n", in: try folder())
        #expect(run.output.hasPrefix("25\n1\n"))
        #expect(run.output.contains("Invite the organisations"))
        #expect(run.status == 0)
    }

    @Test func aFailedInputOfTheCommandLineGivesOne() throws {
        let run = try repl(["chapter.majlis", "-c", "nothing", "-c", "hall.capacity"], in: try folder())
        #expect(run.output == "25\n")
        #expect(run.status == 1)
    }

    @Test func checkFailsAsTheCommandDoes() throws {
        let folder = try folder()
        #expect(try repl(["chapter.majlis", "-c", ":check"], in: folder).status == 0)
        let run = try repl(["chapter.majlis", "-c", "change welcome { expected 30 }", "-c", ":check"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("M0604"))
    }

    // MARK: Options

    @Test func looksAsOfADay() throws {
        let folder = try folder()
        #expect(try repl(["chapter.majlis", "--as-of", "2027-02-20", "-c", ":as-of"], in: folder).output.contains("20 February 2027"))
        #expect(try repl(["chapter.majlis", "--as-of", "2027-02-20", "-c", ":tasks"], in: folder).output.contains("2027-02-20"))
    }

    @Test func speaksTheLanguageThatIsAskedFor() throws {
        let run = try repl(["chapter.majlis", "--lang", "ar", "-c", ":nothing"], in: try folder())
        #expect(run.errors.contains("مخالفة M0080"))
    }

    @Test func coloursWhenAsked() throws {
        let run = try repl(["chapter.majlis", "--color", "always", "-c", "nothing"], in: try folder())
        #expect(run.errors.contains("\u{1B}["))
    }

    @Test func hidesWhatIsAboveTheLevel() throws {
        let folder = try folder()
        try folder.write("secret.majlis", "person mona \"Mona Haddad\" passport \"PX-991\"\n")
        let open = try repl(["secret.majlis", "--access", "confidential", "-c", "mona.passport"], in: folder)
        let shut = try repl(["secret.majlis", "--access", "public", "-c", "mona.passport"], in: folder)
        #expect(open.output.contains("PX-991"), "\(open)")
        #expect(!shut.output.contains("PX-991"), "\(shut)")
    }

    // MARK: Statuses

    @Test func cannotReadGivesTwo() throws {
        let folder = try folder()
        let missing = try repl(["nothing.majlis"], "1\n", in: folder)
        #expect(missing.status == 2)
        #expect(missing.output == "")
        #expect(missing.errors.contains("nothing.majlis"))
        #expect(try repl(["chapter.majlis", "--journal", "nothing.journal"], "1\n", in: folder).status == 2)
        try folder.write("broken.journal", "no journal")
        #expect(try repl(["chapter.majlis", "--journal", "broken.journal"], "1\n", in: folder).status == 2)
    }

    @Test(arguments: [["--colour"], ["-c"], ["--as-of", "soon"], ["--lang", "fr"]]) func usageGivesTwo(arguments: [String]) throws {
        let run = try repl(["chapter.majlis"] + arguments, in: try folder())
        #expect(run.status == 2)
        #expect(run.errors.contains("majlis: error"))
        #expect(run.output == "")
    }

    @Test func aFullDiskGivesTwo() throws {
        let run = try Majlis.shell("majlis repl chapter.majlis -c hall.capacity > /dev/full", in: try folder())
        #expect(run.status == 2)
        #expect(run.errors.contains("M0"))
    }

    @Test func aReaderThatLeavesIsNoFailure() throws {
        let line = "{ for i in 1 2 3 4 5 6 7 8; do echo :agenda; done; } | majlis repl chapter.majlis | head -1"
        #expect(try Majlis.shell(line, in: try folder()).output.contains("Sunday"))
    }

    // MARK: Files

    @Test func nothingIsOverwrittenUnasked() throws {
        let folder = try folder()
        try folder.write("other.majlis", "majlis 1\n")
        let run = try repl(["chapter.majlis"], "room annex capacity 5\n:save\n:save other.majlis\n:save new.majlis\n", in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("M0093"))
        #expect(try folder.text("chapter.majlis") == Self.script)
        #expect(try folder.text("other.majlis") == "majlis 1\n")
        #expect(try folder.text("new.majlis") == Self.script + "\nroom annex capacity 5\n")
    }

    @Test func aSavedSessionCanBeLoadedAgain() throws {
        let folder = try TemporaryFolder()
        let first = try repl(
            [], "room hall \"Main hall\"   capacity 25\nroom annex capacity hall.capacity\n:save plan.majlis\n", in: folder)
        #expect(first.errors == "" || first.status == 1)
        #expect(folder.exists("plan.majlis"))
        #expect(try repl(["plan.majlis", "-c", "hall.capacity"], in: folder).output == "25\n")
        #expect(try Majlis.run(["fmt", "--check", "plan.majlis"], in: folder).status == 0)
    }

    // MARK: Journals

    @Test func readsTheJournalBesideTheScript() throws {
        let folder = try folder()
        #expect(try Majlis.run(["record", "chapter.majlis", "on 2027-02-05 done prepare.invite"], in: folder).status == 0)
        let read = try repl(["chapter.majlis", "--as-of", "2027-03-01", "-c", ":tasks"], in: folder)
        #expect(read.output.contains("1 of 1 done"))
        let unread = try repl(["chapter.majlis", "--as-of", "2027-03-01", "--no-journal", "-c", ":tasks"], in: folder)
        #expect(unread.output.contains("0 of 1 done"))
    }

    @Test func recordsNothingWhereNobodyCanBeAsked() throws {
        let folder = try folder()
        let run = try repl(["chapter.majlis"], ":open chapter.journal\non 2027-02-05 done prepare.invite\n", in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("M0094"))
        #expect(run.output.contains("is done"))
        #expect(!folder.exists("chapter.journal"))
    }

    // MARK: First inputs

    @Test func firstInputsAreForTerminals() throws {
        let folder = try folder()
        try folder.write("config/majlis/init", ":lang ar\n")
        let run = try Majlis.run(
            ["repl", "chapter.majlis", "-c", ":lang"], in: folder, environment: ["XDG_CONFIG_HOME": folder.path("config")])
        #expect(run.output.contains("English"))
    }
}

extension TemporaryFolder {
    fileprivate func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
