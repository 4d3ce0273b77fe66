import Glibc
import Testing

/// The session at a terminal: what a person types, and what the screen shows of it.
@Suite(.serialized, .enabled(if: PtyRepl.hasLineEditor, Comment(rawValue: PtyRepl.reason)))
struct PtyEditingTests {
    private let english = #"person lena "Lena Orsini""#
    private let arabic = #"شخص نور "نُور حَدّاد""#
    private let series = "series wadi \"Wadi River Commission\" {\n    interval 2y\n}"

    @Test(arguments: ["C.UTF-8", "C", "POSIX", "de_DE.ISO-8859-1"])
    func bothLanguagesAreTypedInAnyLocale(locale: String) throws {
        let repl = try PtyRepl(environment: ["LANG": locale])
        for text in [english, arabic] {
            try repl.session.type(text)
            try repl.session.wait(forLine: "majlis> " + text)
            try repl.enter()
            #expect(repl.session.screen.allLines.contains("majlis> " + text))
        }
        #expect(try repl.history() == [english, arabic])
        #expect(try repl.leave() == 0)
        // Answers to questions are no inputs.
        #expect(try repl.history() == [english, arabic])
        #expect(repl.session.screen.unknown == [])
    }

    @Test func marksStayOnTheScreenAndGoAlone() throws {
        let repl = try PtyRepl()
        try repl.session.type("حَدّاد")
        try repl.session.wait(forLine: "majlis> حَدّاد", column: 12)
        try repl.session.press(.left, .left)
        try repl.session.wait(forLine: "majlis> حَدّاد", column: 10)
        // Back over the letter with its mark: first the mark goes, then the letter.
        try repl.session.press(.backspace)
        try repl.session.wait(forLine: "majlis> حَداد", column: 10)
        try repl.session.press(.backspace)
        try repl.session.wait(forLine: "majlis> حَاد", column: 9)
        try repl.session.press(.home, .delete)
        try repl.session.wait(forLine: "majlis> اد", column: 8)
    }

    @Test func aLetterMayComeInPieces() throws {
        let repl = try PtyRepl()
        for byte in Array("جَ会🎉".utf8) { try repl.session.type(bytes: [byte]) }
        try repl.session.wait(forLine: "majlis> جَ会🎉")
        try repl.session.type(bytes: [0xFF])
        try repl.session.type("x")
        try repl.session.wait(forLine: "majlis> جَ会🎉\u{FFFD}x")
    }

    @Test func wordsAreMovedOverKilledAndBroughtBack() throws {
        let repl = try PtyRepl()
        try repl.session.type("open جَلسة now")
        try repl.session.press(.controlLeft, .controlLeft)
        try repl.session.wait(forLine: "majlis> open جَلسة now", column: 13)
        try repl.session.type("\u{1B}d")
        try repl.session.wait(forLine: "majlis> open  now", column: 13)
        try repl.session.press(.controlRight)
        try repl.session.control("y")
        try repl.session.wait(forLine: "majlis> open  nowجَلسة")
        try repl.session.control("w")
        try repl.session.wait(forLine: "majlis> open")
        try repl.session.control("_")
        try repl.session.wait(forLine: "majlis> open  nowجَلسة")
        try repl.session.control("_")
        try repl.session.wait(forLine: "majlis> open  now")
        try repl.session.type("\u{1B}_")
        try repl.session.wait(forLine: "majlis> open  nowجَلسة")
        try repl.session.control("a")
        try repl.session.control("k")
        try repl.session.wait(forLine: "majlis>", column: 8)
    }

    @Test func whatIsCompletedAsksForNoMore() throws {
        let repl = try PtyRepl()
        try repl.session.type(":qui\t")
        try repl.session.wait(for: ":quit") { $0.cursorLine.hasPrefix("majlis> :quit") }
        try repl.session.control("u")
        // Several: what they have in common, then the list, then one of it.
        try repl.session.type("se\t")
        try repl.session.wait(for: "the list") { $0.lines.count { $0.hasPrefix("  se") } > 1 }
        let first = repl.session.screen.lines.first { $0.hasPrefix("  se") } ?? ""
        let word = first.split(separator: " ").first.map(String.init) ?? ""
        try repl.session.press(.tab, .enter)
        try repl.session.wait(for: "“\(word)” in the line and no list") { screen in
            screen.cursorLine.hasPrefix("majlis> \(word)") && !screen.lines.contains { $0.hasPrefix("  se") }
        }
        // Escape closes it.
        try repl.session.control("u")
        try repl.session.press(.tab)
        try repl.session.wait(for: "the list of everything") { $0.lines.last { $0 != "" }?.hasPrefix("  ") == true }
        try repl.session.press(.escape)
        try repl.session.wait(for: "the prompt alone") { $0.cursorLine == "majlis>" && $0.lines.last { $0 != "" } == "majlis>" }
    }

    @Test func fiftyPastedLinesAreOneInput() throws {
        let repl = try PtyRepl(rows: 20)
        let people = (1...48).map { "    # شخص \($0)" }
        let text = (["series wadi \"Wadi\" {"] + people + ["}"]).joined(separator: "\n")
        try repl.session.paste(text + "\n")
        try repl.session.wait(for: "the end of what was pasted") { $0.cursorLine == "   ...> }" && $0.row == 19 }
        #expect(try repl.history() == [])
        // Round the cursor, the text can be walked through.
        for _ in 0..<30 { try repl.session.press(.up) }
        try repl.session.wait(forLine: "   ...>     # شخص 19")
        try repl.enter()
        #expect(try repl.history() == [text])
        #expect(repl.session.screen.allLines.filter { $0.hasPrefix("   ...>     # شخص") }.count >= 48)
        // And it comes back as one.
        try repl.session.press(.up)
        try repl.session.wait(forLine: "   ...> }")
    }

    @Test func fiveThousandLettersArePasted() throws {
        let repl = try PtyRepl()
        let text = "# " + (1...700).map { "كلمة\($0)" }.joined(separator: " ")
        try repl.session.paste(text)
        try repl.session.wait(for: "the end of it") { $0.cursorLine.hasSuffix("كلمة700") }
        try repl.session.press(.home)
        try repl.session.wait(for: "the beginning of it") { $0.cursorLine.hasPrefix("majlis> # كلمة1") && $0.column == 8 }
        try repl.enter()
        #expect(try repl.history() == [text])
    }

    @Test func whatWasEnteredIsRecalledAndSearched() throws {
        let repl = try PtyRepl()
        for text in [english, arabic, "1 + 2"] {
            try repl.session.type(text)
            try repl.session.wait(forLine: "majlis> " + text)
            try repl.enter()
        }
        try repl.session.press(.up, .up)
        try repl.session.wait(forLine: "majlis> " + arabic)
        try repl.session.press(.down, .down)
        try repl.session.wait(forLine: "majlis>")
        // Only what begins so; what was typed comes back below.
        try repl.session.type("per")
        try repl.session.press(.up)
        try repl.session.wait(forLine: "majlis> " + english)
        try repl.session.press(.down)
        try repl.session.wait(forLine: "majlis> per", column: 11)
        // Search from anywhere, in Arabic too; Ctrl-G goes back, Escape keeps.
        try repl.session.control("r")
        try repl.session.type("حَدّ")
        try repl.session.wait(for: "what is found") { $0.cursorLine.hasSuffix(arabic) }
        try repl.session.control("g")
        try repl.session.wait(forLine: "majlis> per", column: 11)
        try repl.session.control("r")
        try repl.session.type("Ors")
        try repl.session.wait(for: "what is found") { $0.cursorLine.hasSuffix(english) }
        try repl.session.press(.escape)
        try repl.session.wait(forLine: "majlis> " + english)
    }

    @Test func anInputOfSeveralLinesIsEdited() throws {
        let repl = try PtyRepl()
        try repl.session.type("series wadi \"Wadi\" {")
        try repl.session.press(.enter)
        try repl.session.wait(forLine: "   ...>", column: 12)
        try repl.session.type("interval 3y")
        try repl.session.press(.enter)
        // The closing brace goes back to the beginning of the line.
        try repl.session.wait(forLine: "   ...>", column: 12)
        try repl.session.type("}")
        try repl.session.wait(forLine: "   ...> }", column: 9)
        try repl.session.press(.up, .end, .left, .backspace)
        try repl.session.type("2")
        try repl.session.wait(forLine: "   ...>     interval 2y", column: 22)
        try repl.session.press(.up, .end, .left, .left, .left)
        try repl.session.type(" River Commission")
        try repl.session.wait(forLine: "majlis> series wadi \"Wadi River Commission\" {")
        // The text is complete, wherever the cursor is.
        try repl.enter()
        #expect(try repl.history() == [series])
        // A line more, whether or not it is complete.
        try repl.session.type("1 +")
        try repl.session.press(.altEnter)
        try repl.session.type("2")
        try repl.session.wait(forLine: "   ...> 2")
        try repl.enter()
        #expect(try repl.history() == [series, "1 +\n2"])
    }

    @Test func anotherWindowIsFilledAnew() throws {
        let repl = try PtyRepl(columns: 60, rows: 12)
        let text = (1...20).map { "كلمة\($0)" }.joined(separator: " ")
        try repl.session.type("# " + text)
        let whole = "majlis> # " + text
        for (columns, rows) in [(30, 12), (17, 14), (90, 12), (60, 5), (60, 12)] {
            repl.session.resize(columns: columns, rows: rows)
            try repl.session.wait(for: "the text at \(columns) columns") { screen in
                let shown = screen.lines.drop { !$0.hasPrefix("majlis>") || $0 == "majlis>" }.filter { $0 != "" }
                // Rows lose the space at their end, and nothing else; no second copy is left.
                return shown.joined().filter { $0 != " " } == whole.filter { $0 != " " }
                    && screen.lines.count { $0.hasPrefix("majlis> #") } == 1
                    && shown.dropLast().allSatisfy { Self.cells($0) >= columns - 1 }
            }
        }
        try repl.enter()
    }

    private static func cells(_ text: String) -> Int { text.unicodeScalars.count { !$0.properties.isDiacritic } }
}
