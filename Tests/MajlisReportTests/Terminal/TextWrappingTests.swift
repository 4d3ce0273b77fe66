import MajlisText
import Testing

@testable import MajlisReport

@Suite("Wrapping")
struct TextWrappingTests {
    @Test("lines break at spaces")
    func words() {
        #expect("Invite the organisations".wrapped(to: 12) == ["Invite the", "organisations".truncated(to: 12, ellipsis: ""), "s"])
        #expect("Share the materials".wrapped(to: 10) == ["Share the", "materials"])
        #expect("a  b   c".wrapped(to: 3) == ["a", "b", "c"])
        #expect("a b c".wrapped(to: 3) == ["a b", "c"])
        #expect("".wrapped(to: 10) == [""])
        #expect("one".wrapped(to: 10) == ["one"])
    }

    @Test("line breaks of the text stay, empty lines too")
    func paragraphs() {
        #expect("a\n\nb c".wrapped(to: 1) == ["a", "", "b", "c"])
        #expect("a\n".wrapped(to: 5) == ["a", ""])
        #expect("  indented text".wrapped(to: 10) == ["  indented", "text"])
        #expect("      indentation".wrapped(to: 4).allSatisfy { DisplayWidth.width(of: $0) <= 4 && !$0.isEmpty })
    }

    @Test("a no-break space keeps words together")
    func noBreakSpace() {
        #expect("wait 30\u{A0}min".wrapped(to: 8) == ["wait", "30\u{A0}min"])
    }

    @Test("Arabic breaks at spaces and keeps its marks")
    func arabic() {
        #expect("جَلْسَةُ الاِفْتِتاح في القاعة".wrapped(to: 9) == ["جَلْسَةُ", "الاِفْتِتاح", "في القاعة"])
    }

    @Test("East Asian text breaks between any two characters")
    func eastAsian() {
        #expect("会議室の予定".wrapped(to: 5) == ["会議", "室の", "予定"])
        #expect("room会議".wrapped(to: 6) == ["room会", "議"])
    }

    @Test("isolates are closed at a line's end and opened again")
    func isolates() {
        #expect("\u{2067}قاعة كبيرة\u{2069} x".wrapped(to: 6) == ["\u{2067}قاعة\u{2069}", "\u{2067}كبيرة\u{2069}", "x"])
    }

    @Test("no line exceeds the width and no text is lost")
    func invariants() {
        let texts = [
            "The hall holds 25, the session expects thirty-five participants and a delegation",
            "اجتماع استطلاعي في عمّان يوم الأحد 14 آذار Working together معاً",
            "会議 meeting اجتماع 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 end\n\n  next \u{3000} 段落",
            String(repeating: "x", count: 300),
        ]
        for text in texts {
            for width in 2...90 {
                let lines = text.wrapped(to: width)
                #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= width })
                #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
            }
        }
    }
}
