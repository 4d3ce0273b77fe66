import Foundation
import Testing

/// What `majlis repl` asks and shows a person at a terminal; with and without a line editor.
@Suite(.serialized) struct ReplTerminalTests {
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

    private func repl(_ arguments: [String] = [], rows: Int = 24, environment: [String: String] = [:]) throws -> PtyRepl {
        let folder = try TemporaryFolder()
        try folder.write("chapter.majlis", Self.script)
        return try PtyRepl(["chapter.majlis"] + arguments, rows: rows, in: folder, environment: environment)
    }

    private func enter(_ text: String, in repl: PtyRepl) throws {
        try repl.session.type(text)
        try repl.session.press(.enter)
    }

    private func waitForPrompt(_ repl: PtyRepl, _ prompt: String = PtyRepl.prompt) throws {
        try repl.session.wait(for: prompt) { $0.cursorLine == prompt }
    }

    /// Leaves once the prompt is there: what is typed before belongs to nobody.
    private func leave(_ repl: PtyRepl) throws -> Int32 {
        try waitForPrompt(repl)
        return try repl.leave()
    }

    // MARK: Coming and going

    @Test func theBannerHasThreeLines() throws {
        let repl = try repl()
        let lines = repl.session.screen.lines.prefix { $0 != PtyRepl.prompt }
        #expect(lines.count <= 3)
        #expect(lines.first?.contains("Exploratory meeting") == true)
        #expect(lines.joined().contains(":help"))
        #expect(try leave(repl) == 0)
    }

    @Test func quietHasNone() throws {
        let repl = try repl(["--quiet"])
        #expect(repl.session.screen.lines.first == PtyRepl.prompt)
        #expect(try leave(repl) == 0)
    }

    @Test func speaksArabic() throws {
        let repl = try repl(["--lang", "ar"])
        #expect(repl.session.screen.text.contains("يعرض"))
        try enter(":خروج", in: repl)
        #expect(try repl.session.waitForEnd() == 0)
    }

    @Test func asksBeforeWhatWasTypedIsLost() throws {
        let repl = try repl()
        try enter("room annex capacity 5", in: repl)
        try repl.session.wait(for: "the next prompt") { $0.text.contains("Added") && $0.cursorLine == PtyRepl.prompt }
        try repl.session.control("d")
        try repl.session.wait(forText: "[y/N]")
        try repl.session.press(.enter)
        try waitForPrompt(repl)
        try enter(":quit", in: repl)
        try repl.session.wait(for: "the question again") { $0.cursorLine.hasSuffix("[y/N]") }
        try enter("y", in: repl)
        #expect(try repl.session.waitForEnd() == 0)
        #expect(try repl.folder.text("chapter.majlis") == Self.script)
    }

    @Test func aFailureAtATerminalIsNoFailureOfTheProgram() throws {
        let repl = try repl()
        try enter("nothing.capacity", in: repl)
        try repl.session.wait(forText: "error")
        try waitForPrompt(repl)
        #expect(try leave(repl) == 0)
    }

    // MARK: Files

    @Test func savesOnceItIsAgreed() throws {
        let repl = try repl()
        try enter("room annex capacity 5", in: repl)
        try repl.session.wait(forText: "Added")
        try enter(":save", in: repl)
        try repl.session.wait(forText: "[y/N]")
        try enter("y", in: repl)
        try repl.session.wait(forText: "Saved")
        #expect(try repl.folder.text("chapter.majlis") == Self.script + "\nroom annex capacity 5\n")
        #expect(try leave(repl) == 0)
    }

    @Test func saysThatTheFileHasChanged() throws {
        let repl = try repl()
        try repl.folder.write("chapter.majlis", Self.script + "room annex capacity 5\n")
        // With a line editor while nobody types, without one before the next prompt.
        try enter("1 + 2", in: repl)
        try repl.session.wait(forText: "Changed on disk")
        try waitForPrompt(repl)
        try enter(":reload", in: repl)
        try repl.session.wait(forText: "Read again")
        try enter("annex.capacity", in: repl)
        try repl.session.wait(for: "5") { $0.lines.contains("5") }
        #expect(try leave(repl) == 0)
    }

    @Test func opensTheEditor() throws {
        let editor = "sed -i 's/capacity 25/capacity 44/'"
        let repl = try repl(environment: ["VISUAL": editor, "EDITOR": "false"])
        try enter(":edit", in: repl)
        try repl.session.wait(forText: "Changed")
        try enter("hall.capacity", in: repl)
        try repl.session.wait(for: "44") { $0.lines.contains("44") }
        #expect(try repl.folder.text("chapter.majlis") == Self.script, "the file waits for :save")
    }

    @Test func anEditorThatFailsChangesNothing() throws {
        let repl = try repl(environment: ["EDITOR": "false"])
        try enter(":edit", in: repl)
        try repl.session.wait(forText: "M0095")
        try waitForPrompt(repl)
        #expect(try leave(repl) == 0)
    }

    // MARK: Recording

    @Test func recordsOnceItIsAgreed() throws {
        let repl = try repl(["--as-of", "2027-03-01"])
        try enter(":open chapter.journal", in: repl)
        try waitForPrompt(repl, "majlis (recording)>")
        try enter("on 2027-02-05 done prepare.invite by mona", in: repl)
        try repl.session.wait(for: "what changes, and the question") {
            $0.text.contains("is done") && $0.cursorLine.contains("[y/N]")
        }
        try enter("n", in: repl)
        try waitForPrompt(repl, "majlis (recording)>")
        #expect(!FileManager.default.fileExists(atPath: repl.folder.path("chapter.journal")))
        try enter("on 2027-02-05 done prepare.invite by mona", in: repl)
        try repl.session.wait(for: "the question") { $0.cursorLine.contains("[y/N]") }
        try enter("y", in: repl)
        try repl.session.wait(forText: "recorded as 1")
        try waitForPrompt(repl, "majlis (recording)>")
        try enter(":undo", in: repl)
        try repl.session.wait(forText: "stays recorded")
        try enter(":quit", in: repl)
        #expect(try repl.session.waitForEnd() == 0)
        let list = try Majlis.run(["journal", "list", "chapter.majlis"], in: repl.folder)
        #expect(list.output.contains("done prepare.invite"))
        #expect(try Majlis.run(["journal", "verify", "chapter.majlis"], in: repl.folder).status == 0)
    }

    // MARK: Trials

    @Test func thePromptTellsOfATrial() throws {
        let repl = try repl()
        try enter(":try room annex capacity 5", in: repl)
        try waitForPrompt(repl, "majlis (trial)>")
        try enter(":drop", in: repl)
        try waitForPrompt(repl)
        #expect(try leave(repl) == 0)
    }

    // MARK: Long output

    @Test func whatIsHigherThanTheScreenGoesThroughThePager() throws {
        let long = "room r { capacity 1 }\n" + (1...30).map { "room r\($0) capacity \($0)\n" }.joined()
        func shown(_ pager: [String: String]) throws -> String {
            let repl = try repl(rows: 12, environment: pager)
            try repl.folder.write("rooms.majlis", long)
            try enter(":load rooms.majlis", in: repl)
            try waitForPrompt(repl)
            try enter("rooms", in: repl)
            try repl.session.wait(for: "the end of the list") { $0.allLines.contains { $0.contains("31") } && $0.cursorLine == "majlis>" }
            return repl.session.screen.allLines.joined(separator: "\n")
        }
        #expect(try shown(["PAGER": "sed 's/^/PAGED /'"]).contains("PAGED"))
        #expect(!(try shown(["PAGER": "cat"])).contains("PAGED"))
        #expect(!(try shown(["PAGER": ""])).contains("PAGED"))
        #expect(!(try shown(["PAGER": "there-is-no-such-pager"])).contains("PAGED"))
    }

    // MARK: First inputs

    @Test func runsTheFirstInputs() throws {
        let folder = try TemporaryFolder()
        try folder.write("config/majlis/init", "# mine\n:lang ar\nnothing.capacity\n")
        let environment = ["XDG_CONFIG_HOME": folder.path("config")]
        let repl = try PtyRepl(["--quiet"], in: folder, environment: environment)
        #expect(repl.session.screen.text.contains("config/majlis/init"), "what failed is said with the file")
        try enter(":lang", in: repl)
        try repl.session.wait(forText: "بالعربية")
        #expect(try leave(repl) == 0)
        let without = try PtyRepl(["--quiet", "--no-init"], in: folder, environment: environment)
        try enter(":lang", in: without)
        try without.session.wait(forText: "English")
        #expect(try leave(without) == 0)
    }
}
