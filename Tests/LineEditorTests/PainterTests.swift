import TerminalScreen
import Testing

@testable import LineEditor

/// Frames are laid out, painted and looked at on a screen.
@Suite struct PainterTests {
    static func cells(_ text: Substring) -> Int { text.unicodeScalars.reduce(0) { $0 + Screen.width(of: $1) } }

    private func layout(_ columns: Int, colours: Bool = true) -> FrameLayout {
        FrameLayout(columns: columns, colours: colours, width: Self.cells)
    }

    private func content(_ text: String, cursor: Int? = nil, prompt: String = "> ", highlights: [Highlight] = []) -> FrameLayout.Content {
        FrameLayout.Content(
            prompt: prompt, continuation: ". ", text: text, cursor: cursor ?? text.utf8.count, highlights: highlights)
    }

    private func shown(_ content: FrameLayout.Content, columns: Int = 20, rows: Int = 8) -> Screen {
        var screen = Screen(columns: columns, rows: rows)
        var painter = Painter(columns: columns)
        screen.feed(painter.paint(layout(columns).frame(content)))
        return screen
    }

    @Test func linesHaveTheirPrompts() {
        let screen = shown(content("one {\n  two\n}"))
        #expect(screen.text == "> one {\n.   two\n. }")
        #expect((screen.row, screen.column) == (2, 3))
    }

    @Test func theCursorStandsBeforeItsLetter() {
        let text = "ab\nجَلسة"
        for (offset, place) in [(0, (0, 2)), (1, (0, 3)), (2, (0, 4)), (3, (1, 2)), (7, (1, 3)), (text.utf8.count, (1, 6))] {
            let screen = shown(content(text, cursor: offset))
            #expect((screen.row, screen.column) == place, "at \(offset)")
        }
    }

    @Test func longLinesWrapAtTheWidth() {
        let screen = shown(content("abcdefghijklm", cursor: 8), columns: 10)
        #expect(screen.text == "> abcdefgh\nijklm")
        #expect((screen.row, screen.column) == (1, 0))
        // A row that is just full: the cursor goes to the next one.
        let full = shown(content("abcdefgh"), columns: 10)
        #expect(full.text == "> abcdefgh")
        #expect((full.row, full.column) == (1, 0))
    }

    @Test func wideLettersAreNotCutInTwo() {
        let screen = shown(content("abcdefg会x"), columns: 10)
        #expect(screen.text == "> abcdefg\n会x")
        #expect((screen.row, screen.column) == (1, 3))
        // Before a wide letter that goes to the next row stands the cursor where the letter is.
        let before = shown(content("abcdefg会x", cursor: 7), columns: 10)
        #expect((before.row, before.column) == (1, 0))
    }

    @Test func marksTakeNoCell() {
        let screen = shown(content("مُؤْتَمَر x"))
        #expect(screen.text == "> مُؤْتَمَر x")
        #expect(screen.column == 2 + 5 + 2)
    }

    @Test func controlCharactersAreSeen() {
        #expect(shown(content("a\u{1B}b\u{7F}")).text == "> a^[b^?")
    }

    @Test func coloursOfAPromptTakeNoCellAndAreLeftOutOnRequest() {
        let text = content("x", prompt: "\u{1B}[1;32mok\u{1B}[0m> ")
        let screen = shown(text)
        #expect(screen.text == "ok> x")
        #expect(screen.column == 5)
        #expect(screen.cell(row: 0, column: 0).style == "1;32")
        let plain = layout(20, colours: false).frame(content("x", prompt: text.prompt, highlights: [Highlight(range: 0..<1, sgr: "31")]))
        #expect(!plain.rows[0].text.contains("\u{1B}"))
    }

    @Test func highlightsEndWithTheirTextAndWithTheRow() {
        let screen = shown(content("abcdefghij", highlights: [Highlight(range: 6..<9, sgr: "31")]), columns: 10)
        #expect(screen.cell(row: 0, column: 7).style == "")
        #expect(screen.cell(row: 0, column: 8).style == "31")
        #expect(screen.cell(row: 1, column: 0).style == "31")
        #expect(screen.cell(row: 1, column: 1).style == "")
    }

    @Test func nothingIsWrittenWhereNothingHasChanged() {
        var painter = Painter(columns: 20)
        let frame = layout(20).frame(content("abc"))
        #expect(painter.paint(frame) != "")
        #expect(painter.paint(frame) == "")
    }

    /// Whatever was on the screen before, a frame looks as if it had been painted first.
    @Test func framesAfterEachOtherLookLikeFramesAlone() {
        var generator = Generator(state: 7)
        let letters: [String] = ["a", "b", " ", "ج", "َ", "会", "\n", "longer words ", "ل", "\n    "]
        for _ in 0..<60 {
            var screen = Screen(columns: 12, rows: 9)
            screen.feed("before\r\n")
            var painter = Painter(columns: 12)
            var scroll = 0
            for _ in 0..<20 {
                let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "" }
                    .joined()
                let boundaries = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count]
                let cursor = boundaries.randomElement(using: &generator) ?? 0
                let whole = layout(12).frame(content(text, cursor: cursor))
                let frame = whole.window(height: 9, fixed: 0, scroll: &scroll)
                screen.feed(painter.paint(frame))
                let top = screen.row - frame.cursorRow
                #expect(top >= 0)
                let expected = frame.rows.map { row in
                    var alone = Screen(columns: 12, rows: 1)
                    alone.feed(row.text)
                    return alone.lines[0]
                }
                #expect(Array(screen.lines[top..<top + frame.rows.count]) == expected)
                #expect(screen.lines[(top + frame.rows.count)...].allSatisfy { $0 == "" })
                #expect(screen.column == frame.cursorColumn)
                #expect(screen.unknown == [])
            }
            #expect(screen.allLines[0] == "before")
            #expect(screen.modes.contains("?25"))
        }
    }

    @Test func aTextHigherThanTheScreenIsShownRoundTheCursor() {
        let text = (1...30).map { "line \($0)" }.joined(separator: "\n")
        var scroll = 0
        let bottom = layout(20).frame(content(text)).window(height: 6, fixed: 0, scroll: &scroll)
        #expect(bottom.rows.map(\.text) == (25...30).map { ". line \($0)" })
        #expect(bottom.cursorRow == 5)
        // Up within the window does not scroll, beyond it does.
        let inside = layout(20).frame(content(text, cursor: text.utf8.count - 20)).window(height: 6, fixed: 0, scroll: &scroll)
        #expect(inside.rows == bottom.rows)
        let top = layout(20).frame(content(text, cursor: 0)).window(height: 6, fixed: 0, scroll: &scroll)
        #expect(top.rows.map(\.text) == ["> line 1"] + (2...6).map { ". line \($0)" })
        // A list below keeps its rows.
        var frame = layout(20).frame(content(text))
        frame.rows += [FrameRow(text: "candidate", width: 9)]
        let listed = frame.window(height: 6, fixed: 1, scroll: &scroll)
        #expect(listed.rows.map(\.text) == (26...30).map { ". line \($0)" } + ["candidate"])
        #expect(listed.cursorRow == 4)
    }

    @Test(arguments: [(12, 6), (12, 9), (12, 30), (30, 7)])
    func anotherWidthLeavesNothingBehind(old: Int, new: Int) {
        for cursor in [0, 9, 19, 30] {
            var screen = Screen(columns: old, rows: 14)
            screen.feed("before\r\n")
            var painter = Painter(columns: old)
            let text = "abcdefghij klmn\nopqrst uvwxyz 1234"
            screen.feed(painter.paint(layout(old).frame(content(text, cursor: min(cursor, text.utf8.count)))))
            screen.resize(columns: new, rows: 14)
            screen.feed(painter.resize(columns: new))
            let frame = layout(new).frame(content(text, cursor: min(cursor, text.utf8.count)))
            screen.feed(painter.paint(frame))
            #expect(
                screen.text == "before\n"
                    + frame.rows.map { $0.text.hasSuffix(" ") ? String($0.text.dropLast()) : $0.text }.joined(separator: "\n"))
        }
    }

    @Test func whatIsLeftStaysAndTheNextBeginsBelow() {
        var screen = Screen(columns: 12, rows: 6)
        var painter = Painter(columns: 12)
        screen.feed(painter.paint(layout(12).frame(content("one\ntwo", cursor: 0))))
        screen.feed(painter.leave(with: ""))
        screen.feed(painter.paint(layout(12).frame(content("x"))))
        #expect(screen.text == "> one\n. two\n> x")
        screen.feed(painter.erase())
        #expect(screen.text == "> one\n. two")
    }
}

/// Numbers that are the same in every run.
struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
