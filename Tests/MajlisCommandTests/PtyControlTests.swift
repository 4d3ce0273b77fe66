import Glibc
import Testing

/// The session and the terminal it has been lent: interrupts, suspending, ends, and terminals that can do little.
@Suite(.serialized, .enabled(if: PtyRepl.hasLineEditor, Comment(rawValue: PtyRepl.reason)))
struct PtyControlTests {
    @Test func ctrlCThrowsAwayWhatIsTyped() throws {
        let repl = try PtyRepl()
        try repl.session.type("not this {")
        try repl.session.press(.enter)
        try repl.session.wait(forLine: "   ...>", column: 12)
        try repl.session.type("nor this")
        try repl.session.wait(forLine: "   ...>     nor this")
        try repl.session.control("c")
        try repl.session.wait(forLine: "majlis>", column: 8)
        #expect(repl.session.screen.text.contains("nor this^C"))
        #expect(try repl.history() == [])
        // Where nothing is typed, it says how to leave.
        try repl.session.control("c")
        try repl.session.wait(for: "a hint and a new prompt") { screen in
            screen.cursorLine == "majlis>" && screen.lines.contains { $0.contains(":quit") || $0.contains("Ctrl-D") }
        }
        #expect(try repl.leave() == 0)
    }

    @Test func anInterruptFromElsewhereIsOneToo() throws {
        let repl = try PtyRepl()
        try repl.session.type("not this")
        try repl.session.wait(forLine: "majlis> not this")
        repl.session.signal(SIGINT)
        try repl.session.wait(forLine: "majlis>", column: 8)
        #expect(repl.session.screen.text.contains("not this^C"))
    }

    @Test func leavingGivesTheTerminalBack() throws {
        let repl = try PtyRepl()
        #expect(repl.session.screen.modes.contains("?2004"))
        #expect(!repl.session.isCooked)
        // Ctrl-D takes what stands there before it leaves.
        try repl.session.type("x")
        try repl.session.press(.home)
        try repl.session.control("d")
        try repl.session.wait(forLine: "majlis>", column: 8)
        #expect(try repl.leave() == 0)
        #expect(repl.session.screen.modes == ["?25"])
        #expect(repl.session.isCooked)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aDeadlySignalGivesTheTerminalBack(signal: Int32) throws {
        let repl = try PtyRepl()
        try repl.session.type("half an inp")
        try repl.session.wait(forLine: "majlis> half an inp")
        repl.session.signal(signal)
        #expect(try repl.session.waitForEnd() == 128 + signal)
        #expect(repl.session.screen.modes == ["?25"])
        #expect(repl.session.isCooked)
    }

    /// A shell with job control, as people use: Ctrl-Z gives it the terminal, `fg` the session with the input as it was.
    @Test func itIsSuspendedAndGoesOn() throws {
        let folder = try TemporaryFolder()
        let binary = try Majlis.binary()
        let shell = try PtySession(
            "/bin/sh", ["-c", "set -m; '\(binary)' repl; echo the shell has it; read line; fg >/dev/null; echo all is over"], in: folder,
            environment: PtyRepl.environment(in: folder))
        try shell.wait(forLine: "majlis>", column: 8)
        try shell.type("typed جَلسة ")
        try shell.wait(forLine: "majlis> typed جَلسة", column: 19)
        try shell.control("z")
        try shell.wait(forText: "the shell has it")
        #expect(shell.isCooked)
        #expect(!shell.screen.modes.contains("?2004"))
        try shell.type("\n")
        try shell.wait(forLine: "majlis> typed جَلسة", column: 19)
        try shell.wait(for: "pastes marked again") { $0.modes.contains("?2004") }
        try shell.type("more")
        try shell.wait(forLine: "majlis> typed جَلسة more")
        try shell.control("c")
        try shell.wait(forLine: "majlis>", column: 8)
        try shell.control("d")
        try shell.wait(forText: "all is over")
        #expect(try shell.waitForEnd() == 0)
    }

    @Test func aCrashLosesNoInput() throws {
        let folder = try TemporaryFolder()
        for round in 1...3 {
            let repl = try PtyRepl(in: folder, environment: ["LANG": "C"])
            try repl.session.type("# جَلسة \(round)")
            try repl.enter()
            repl.session.signal(SIGKILL)
            #expect(try repl.session.waitForEnd() == 128 + SIGKILL)
            #expect(try repl.history() == (1...round).map { "# جَلسة \($0)" })
        }
        #expect(try folder.mode("history") == 0o600)
    }

    @Test func sessionsAtOnceKeepEachOthersInputs() throws {
        let folder = try TemporaryFolder()
        let first = try PtyRepl(in: folder)
        let second = try PtyRepl(in: folder)
        for number in 1...3 {
            for (repl, name) in [(first, "first"), (second, "second")] {
                try repl.session.type("# \(name) \(number)")
                try repl.enter()
            }
        }
        #expect(try first.history() == (1...3).flatMap { ["# first \($0)", "# second \($0)"] })
        let third = try PtyRepl(in: folder)
        try third.session.press(.up, .up)
        try third.session.wait(forLine: "majlis> # first 3")
    }

    @Test func withoutAHistoryNothingIsKept() throws {
        let repl = try PtyRepl(environment: ["MAJLIS_HISTORY": ""])
        try repl.session.type("# kept for now")
        try repl.enter()
        try repl.session.press(.up)
        try repl.session.wait(forLine: "majlis> # kept for now")
        try repl.session.control("c")
        #expect(try repl.folder.names() == ["editrc"])
    }

    /// Somebody else writes to the file meanwhile: that is said above the prompt, and what is being typed stays.
    @Test func aNoticeStandsAboveWhatIsTyped() throws {
        let folder = try TemporaryFolder()
        try folder.write("river.majlis", "majlis 1\n\nperson lena \"Lena\"\n")
        let repl = try PtyRepl(["river.majlis"], in: folder)
        try repl.session.type("# جَلسة {")
        try repl.session.press(.altEnter)
        try repl.session.type("half")
        try repl.session.wait(forLine: "   ...> half")
        let before = repl.session.screen.row
        try folder.write("river.majlis", "majlis 1\n\nperson lena \"Lena Orsini\"\nperson tarek \"Tarek\"\n")
        try repl.session.wait(for: "a notice above") { screen in
            screen.row > before && screen.cursorLine == "   ...> half" && screen.column == 12 && screen.text.contains("river.majlis")
                && screen.lines.count { $0 == "majlis> # جَلسة {" } == 1
        }
    }

    // MARK: Bindings and terminals

    /// Only libedit knows what these lines mean: whoever reads the keys is libedit.
    @Test func bindingsOfTheUserAreLibedits() throws {
        let repl = try PtyRepl(
            bindings:
                "# mine\nbind ^X ed-move-to-beg\nother:bind ^G ed-move-to-beg\nmajlis:bind \"^O\" majlis-line-start\nbind -s ^T \"typed by a macro\"\nbind \"\\e[5~\" ed-move-to-beg\n"
        )
        try repl.session.type("abc")
        try repl.session.control("x")
        try repl.session.wait(forLine: "majlis> abc", column: 8)
        try repl.session.press(.end)
        try repl.session.control("g")
        try repl.session.type("d")
        try repl.session.wait(forLine: "majlis> abcd", column: 12)
        try repl.session.control("o")
        try repl.session.wait(forLine: "majlis> abcd", column: 8)
        try repl.session.control("t")
        try repl.session.wait(forLine: "majlis> typed by a macroabcd")
        // A key of several bytes, which else walks through the history.
        try repl.session.press(.end)
        try repl.session.wait(forLine: "majlis> typed by a macroabcd", column: 28)
        try repl.session.type("\u{1B}[5~")
        try repl.session.wait(forLine: "majlis> typed by a macroabcd", column: 8)
    }

    @Test func theKeysOfVi() throws {
        let repl = try PtyRepl(bindings: "bind -v\nbind ^X ed-move-to-beg\n")
        try repl.session.type("# one two جَلسة")
        // Arrows while typing do not leave it.
        try repl.session.press(.left, .left)
        try repl.session.type("x")
        try repl.session.wait(forLine: "majlis> # one two جَلxسة", column: 21)
        try repl.session.press(.backspace)
        try repl.session.wait(forLine: "majlis> # one two جَلسة", column: 20)
        try repl.session.control("x")
        try repl.session.wait(forLine: "majlis> # one two جَلسة", column: 8)
        // Commands: the escape is one when nothing follows it at once.
        try repl.session.press(.escape)
        try repl.session.wait(forLine: "majlis> # one two جَلسة", column: 8)
        try repl.session.waitForSilence()
        try repl.session.type("wdw")
        try repl.session.wait(forLine: "majlis> # two جَلسة")
        try repl.session.type("u")
        try repl.session.wait(forLine: "majlis> # one two جَلسة")
        try repl.enter()
        try repl.session.type("# other")
        try repl.enter()
        try repl.session.press(.escape)
        try repl.session.waitForSilence()
        try repl.session.type("kk")
        try repl.session.wait(forLine: "majlis> # one two جَلسة")
        try repl.session.type("j")
        try repl.session.wait(forLine: "majlis> # other")
    }

    @Test func colourIsLeftOutOnRequest() throws {
        let repl = try PtyRepl(environment: ["NO_COLOR": "1"])
        try repl.session.type("session opening \"Opening\" 30m")
        try repl.session.wait(forLine: "majlis> session opening \"Opening\" 30m")
        try repl.session.type("\u{15}se\t")
        try repl.session.wait(for: "the list") { $0.lines.count { $0.hasPrefix("  se") } > 1 }
        try repl.session.press(.tab)
        try repl.session.wait(for: "a mark before the choice") { $0.lines.contains { $0.hasPrefix("> se") } }
        let output = String(decoding: repl.session.output, as: UTF8.self)
        #expect(output.firstRange(of: /\u{1B}\[[0-9;]*m/) == nil)
        // With colours, there are some.
        let coloured = try PtyRepl()
        try coloured.session.type("session opening")
        try coloured.session.wait(for: "a coloured word") { screen in
            screen.cursorLine == "majlis> session opening" && screen.cell(row: screen.row, column: 9).style != ""
        }
    }
}
