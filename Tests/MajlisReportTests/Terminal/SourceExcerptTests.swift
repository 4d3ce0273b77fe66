import MajlisText
import Testing

@testable import MajlisReport

@Suite("Source excerpt")
struct SourceExcerptTests {
    private typealias Mark = SourceExcerpt.Mark
    private typealias Style = SourceExcerpt.Style

    /// An excerpt whose mark is the first occurrence of `token`.
    private func excerpt(_ line: String, _ token: String, label: StyledText = "") -> SourceExcerpt {
        let scalars = Array(line.unicodeScalars)
        let wanted = Array(token.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
        return SourceExcerpt(line: line, number: 7, marks: [Mark(start + 1, start + 1 + wanted.count, label: label)])
    }

    @Test("without colours carets stand beneath the token")
    func carets() {
        #expect(
            excerpt("  session ideas for 1h30m expected 30", "expected 30", label: "the hall holds 25").rendered(Style()) == """
                    7 |   session ideas for 1h30m expected 30
                      |                           ^^^^^^^^^^^ the hall holds 25

                """)
    }

    @Test("carets are placed by columns: wide, combining, tabs")
    func caretColumns() {
        let wide = excerpt("a会议e\u{301}👨‍👩‍👧‍👦 hall x", "hall").rendered(Style(indent: 0))
        #expect(wide == "7 | a会议e\u{301}👨‍👩‍👧‍👦 hall x\n  |          ^^^^\n")
        #expect(excerpt("\tab\tc", "c").rendered(Style(indent: 0)) == "7 |     ab  c\n  |         ^\n")
        #expect(excerpt("x 会議", "議").rendered(Style(indent: 0)) == "7 | x 会議\n  |     ^^\n")
    }

    @Test("with colours the token itself is coloured and no caret is drawn")
    func colours() {
        let excerpt = excerpt("room hall", "hall", label: "too small")
        #expect(
            excerpt.rendered(Style(color: .always, indent: 0))
                == "\u{1B}[2m7 | \u{1B}[0mroom \u{1B}[1;31;4mhall\u{1B}[0m\n\u{1B}[2m  | \u{1B}[0m     too small\n")
    }

    @Test("a line with right-to-left letters has no carets but the token")
    func rightToLeft() {
        let line = "جلسة افتتاح \"حفل الافتتاح\" قاعة ب١"
        #expect(
            excerpt(line, "ب١", label: "سعتها 25").rendered(Style(indent: 0)) == """
                7 | \(line)
                  | 7:33 «ب١» سعتها 25

                """)
        let fenced = excerpt(line, "ب١", label: "سعتها 25").rendered(Style(isolates: true, indent: 0))
        let lrm = "\u{200E}"
        #expect(
            fenced == """
                \(lrm)7 | جلسة\(lrm) افتتاح\(lrm) "حفل الافتتاح"\(lrm) قاعة\(lrm) ب١\(lrm)
                  | 7:33 \u{2068}«ب١»\u{2069} \u{2068}سعتها 25\u{2069}

                """)
    }

    @Test("a mixed line counts as right-to-left, and its token keeps its harakat")
    func mixed() {
        let text = excerpt("session s \"مَجْلِس\" room hall", "مَجْلِس").rendered(Style(indent: 0))
        #expect(text == "7 | session s \"مَجْلِس\" room hall\n  | 7:12 «مَجْلِس»\n")
    }

    @Test("hidden controls are spelled out, and carets cover the spelling")
    func hidden() {
        #expect(excerpt("a\u{200B}b", "\u{200B}").rendered(Style(indent: 0)) == "7 | a\\u{200B}b\n  |  ^^^^^^^^\n")
        #expect(excerpt("a\u{202E}b", "\u{202E}").rendered(Style(indent: 0)) == "7 | a\\u{202E}b\n  |  ^^^^^^^^\n")
        #expect(excerpt("a\u{1B}[31mb", "b").rendered(Style(indent: 0)) == "7 | a\\u{001B}[31mb\n  |              ^\n")
    }

    @Test("marks at and behind the end, and out of all bounds")
    func ends() {
        func rendered(_ start: Int, _ end: Int, line: String = "room", color: ColorMode = .never) -> String {
            SourceExcerpt(line: line, number: 1, marks: [Mark(start, end)]).lines(Style(color: color, indent: 0)).map(\.plain).joined(
                separator: "\n")
        }
        #expect(rendered(5, 5) == "1 | room\n  |     ^")
        #expect(rendered(5, 5, color: .always) == "1 | room\n  |     ^")
        #expect(rendered(900, 1000) == "1 | room\n  |     ^")
        #expect(rendered(-4, -2) == "1 | room\n  | ^")
        #expect(rendered(3, 1) == "1 | room\n  |   ^")
        #expect(rendered(3, Int.max) == "1 | room\n  |   ^^")
        #expect(rendered(1, 1, line: "") == "1 | \n  | ^")
        #expect(rendered(5, 5, line: "room\r\n") == "1 | room\n  |     ^")
    }

    @Test("several marks each have their line")
    func several() {
        let excerpt = SourceExcerpt(
            line: "break for 15m at 09:00", number: 12,
            marks: [Mark(18, 23, label: "here"), Mark(7, 14, paint: .note, label: "and here")])
        #expect(
            excerpt.rendered(Style(indent: 0, digits: 3)) == """
                 12 | break for 15m at 09:00
                    |                  ^^^^^ here
                    |       ^^^^^^^ and here

                """)
    }

    @Test("a label that does not fit goes below, wrapped")
    func longLabel() {
        let excerpt = excerpt("  session ideas expected 30", "expected 30", label: "the main hall holds 25 participants")
        let lines = excerpt.lines(Style(width: 36, indent: 0)).map(\.plain)
        #expect(
            lines == [
                "7 |   session ideas expected 30", "  |                 ^^^^^^^^^^^", "  | the main hall holds 25", "  | participants",
            ])
    }

    @Test("a label of several lines becomes one")
    func labelOnOneLine() {
        #expect(excerpt("room", "room", label: "a\nb").rendered(Style(indent: 0)) == "7 | room\n  | ^^^^ a b\n")
    }

    @Test("a long line is cut around the mark", arguments: [20, 40, 80, 120])
    func window(width: Int) {
        let line = String(repeating: "word ", count: 200) + "hall" + String(repeating: " word", count: 200)
        let lines = excerpt(line, "hall").lines(Style(width: width)).map(\.plain)
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= width })
        #expect(lines[0].contains(" hall ") && lines[0].contains("…") && lines[0].hasSuffix("…"))
        expectCarets(lines, under: "hall")
    }

    @Test("the window rests on the line's beginning and end")
    func windowEnds() {
        let filling = String(repeating: "x", count: 500)
        let first = excerpt("hall " + filling, "hall").lines(Style(width: 40, indent: 0)).map(\.plain)
        #expect(first[0].hasPrefix("7 | hall x") && first[0].hasSuffix("x…"))
        expectCarets(first, under: "hall")
        let last = excerpt(filling + " hall", "hall").lines(Style(width: 40, indent: 0)).map(\.plain)
        #expect(last[0].hasPrefix("7 | …x") && last[0].hasSuffix("x hall"))
        expectCarets(last, under: "hall")
        let behind = SourceExcerpt(line: filling, number: 7, marks: [Mark(501, 501)]).lines(Style(width: 40, indent: 0)).map(\.plain)
        #expect(behind[0].hasPrefix("7 | …x"))
        #expect(behind[1].hasSuffix("^"))
        let whole = SourceExcerpt(line: filling, number: 7, marks: [Mark(1, 501)]).lines(Style(width: 40, indent: 0)).map(\.plain)
        #expect(whole.allSatisfy { DisplayWidth.width(of: $0) <= 40 })
    }

    @Test("a mark outside the window is quoted with its place")
    func outside() {
        let line = "hall " + String(repeating: "x", count: 500) + " room"
        let excerpt = SourceExcerpt(line: line, number: 7, marks: [Mark(1, 5), Mark(507, 511, paint: .note, label: "here")])
        #expect(excerpt.lines(Style(width: 40, indent: 0)).map(\.plain).last == "  | 7:507 «room» here")
    }

    @Test("a line of ten megabytes", arguments: [1, 5_000_000, 9_999_996])
    func tenMegabytes(start: Int) {
        let line = String(repeating: "x", count: start - 1) + "hall" + String(repeating: "y", count: 9_999_996 - start + 1)
        let excerpt = SourceExcerpt(line: line, number: 7, marks: [Mark(start, start + 4)])
        for style in [Style(), Style(width: 80)] {
            let lines = excerpt.lines(style).map(\.plain)
            #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= 260 })
            expectCarets(lines, under: "hall")
        }
    }

    @Test("ten megabytes of Arabic, wide letters and combining marks")
    func tenMegabytesOfOthers() {
        let arabic = String(repeating: "مَ", count: 2_500_000)
        let lines = SourceExcerpt(line: arabic, number: 1, marks: [Mark(3_000_001, 3_000_003)]).lines(Style(width: 60, isolates: true))
        #expect(lines.allSatisfy { $0.width <= 60 })
        #expect(lines.last?.plain.contains("1:3000001 \u{2068}«مَ»") == true)
        let wide = String(repeating: "会", count: 3_300_000)
        let wideLines = SourceExcerpt(line: wide, number: 1, marks: [Mark(1_000_001, 1_000_002)]).lines(Style(width: 60))
        #expect(wideLines.allSatisfy { $0.width <= 60 })
        let marks = "a" + String(repeating: "\u{301}", count: 5_000_000)
        let markLines = SourceExcerpt(line: marks, number: 1, marks: [Mark(1, 2)]).lines(Style(width: 60))
        #expect(markLines.allSatisfy { $0.width <= 60 && $0.plain.utf8.count < 10_000 })
    }

    private func expectCarets(_ lines: [String], under token: String) {
        guard lines.count == 2, let caret = lines[1].firstIndex(of: "^") else {
            Issue.record("no carets in \(lines)")
            return
        }
        let column = DisplayWidth.width(of: lines[1][..<caret])
        let rest = lines[0].dropFirst(lines[0].prefix { $0 != "h" }.count)
        #expect(rest.hasPrefix(token))
        #expect(DisplayWidth.width(of: lines[0].prefix { $0 != "h" }) == column)
        #expect(lines[1][caret...].count == token.count)
    }
}
