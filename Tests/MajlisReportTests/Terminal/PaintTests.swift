import Testing

@testable import MajlisReport

@Suite("Paint")
struct PaintTests {
    struct Case: Sendable {
        var flag = ColorChoice.auto
        var isTerminal = true
        var noColor: String?
        var term: String? = "xterm"
        var force: String?
        let mode: ColorMode
    }

    @Test(
        "whether output is coloured",
        arguments: [
            Case(mode: .always),
            Case(isTerminal: false, mode: .never),
            Case(term: "dumb", mode: .never),
            Case(term: nil, mode: .never),
            Case(term: "", mode: .never),
            Case(noColor: "1", mode: .never),
            Case(noColor: "", mode: .always),
            Case(isTerminal: false, force: "1", mode: .always),
            Case(isTerminal: false, force: "0", mode: .never),
            Case(isTerminal: false, noColor: "1", force: "1", mode: .never),
            Case(flag: .always, isTerminal: false, noColor: "1", term: "dumb", mode: .always),
            Case(flag: .never, force: "1", mode: .never),
        ])
    func resolve(_ example: Case) {
        let mode = ColorChoice.resolve(
            flag: example.flag, isTerminal: example.isTerminal, noColor: example.noColor, term: example.term, cliColorForce: example.force)
        #expect(mode == example.mode)
    }

    @Test("pieces render with and without colours")
    func rendering() {
        var text = StyledText("error", .error)
        text.append(" M0604 ")
        text.append("hall", .code, underlined: true)
        #expect(text.rendered(.never) == "error M0604 hall")
        #expect(text.rendered(.always) == "\u{1B}[1;31merror\u{1B}[0m M0604 \u{1B}[2;4mhall\u{1B}[0m")
        #expect(text.width == 16)
    }

    @Test("no text reaches the terminal as an escape sequence")
    func injection() {
        let text = StyledText("a\u{1B}[2Jb", .name)
        #expect(text.rendered(.always) == "a\\u{001B}[2Jb")
        #expect(text.width == 13)
    }

    @Test("every paint but plain and name has a sequence")
    func paints() {
        for paint in Paint.allCases where paint != .plain && paint != .name {
            #expect(StyledText("x", paint).rendered(.always).hasSuffix("x\u{1B}[0m"))
        }
    }

    @Test("paint survives wrapping and truncation")
    func wrapping() {
        let text = StyledText("Coffee break ", .heading) + StyledText("in the hall", .place)
        let lines = text.wrapped(to: 12)
        #expect(lines.map(\.plain) == ["Coffee break", "in the hall"])
        #expect(lines[0].pieces.map(\.paint) == [.heading])
        #expect(lines[1].pieces.map(\.paint) == [.place])
        let short = text.truncated(to: 16)
        #expect(short.plain == "Coffee break in…")
        #expect(short.pieces.map(\.text) == ["Coffee break ", "in…"])
        #expect(text.truncated(to: 24) == text)
        #expect(text.truncated(to: 0).plain == "")
    }

    @Test("wrapping keeps clusters, paints and isolates of mixed text")
    func mixed() {
        let text = StyledText("قاعة مَجْلِس 会議", .warning) + StyledText(" and more قهوة", .note)
        for width in 2...40 {
            let lines = text.wrapped(to: width)
            #expect(lines.allSatisfy { $0.width <= width })
            let warned = lines.flatMap(\.pieces).filter { $0.paint == .warning }.map(\.text).joined()
            #expect(warned.filter { $0 != " " } == "قاعةمَجْلِس会議")
        }
    }
}
