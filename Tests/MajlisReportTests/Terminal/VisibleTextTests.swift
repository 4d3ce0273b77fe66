import Testing

@testable import MajlisReport

@Suite("Visible text")
struct VisibleTextTests {
    @Test("escape sequences and overrides are spelled out")
    func controls() {
        #expect(VisibleText.escaped("a\u{1B}[31mb") == "a\\u{001B}[31mb")
        #expect(VisibleText.escaped("a\u{202E}b\u{202C}") == "a\\u{202E}b\\u{202C}")
        #expect(VisibleText.escaped("\u{9B}31m\u{7F}\u{0}") == "\\u{009B}31m\\u{007F}\\u{0000}")
        #expect(VisibleText.escaped("a\u{2028}b\rc") == "a\\u{2028}b\\u{000D}c")
    }

    @Test("ordinary text, line breaks, joiners and balanced isolates stay")
    func ordinary() {
        let text = "قُرآن – می\u{200C}خواهم “x” \u{2067}عمّان \u{2066}a\u{2069}\u{2069}\n👩‍🚀 é"
        #expect(VisibleText.escaped(text) == text)
        #expect(VisibleText.escaped("a\tb\r\nc") == "a    b\nc")
    }

    @Test("isolates that do not pair are spelled out")
    func strayIsolates() {
        #expect(VisibleText.escaped("a\u{2069}b") == "a\\u{2069}b")
        #expect(VisibleText.escaped("a\u{2067}b") == "a\\u{2067}b")
        #expect(VisibleText.escaped("\u{2069}\u{2067}") == "\\u{2069}\\u{2067}")
    }

    @Test("a line that is inspected hides nothing but joiners")
    func inspecting() {
        #expect(VisibleText.escaped("a\u{200F}\u{200B}\u{FEFF}\u{2067}\n", for: .inspecting) == "a\\u{200F}\\u{200B}\\u{FEFF}\\u{2067}\\n")
        #expect(VisibleText.escaped("می\u{200C}خواهم", for: .inspecting) == "می\u{200C}خواهم")
    }

    @Test("right-to-left text is found")
    func rightToLeft() {
        #expect(BidiText.containsRightToLeft("hall قاعة"))
        #expect(BidiText.containsRightToLeft("٤٥"))
        #expect(BidiText.containsRightToLeft("\u{FEFB}"))
        #expect(BidiText.containsRightToLeft("\u{202E}"))
        #expect(BidiText.containsRightToLeft("עברית"))
        #expect(!BidiText.containsRightToLeft("Salle – 会議 é 🙂"))
        #expect(BidiText.isolated("قاعة") == "\u{2068}قاعة\u{2069}")
        #expect(BidiText.isolated("hall") == "hall")
    }
}
