/// Texts that harm careless readers.
enum HostileText {
    static let all: [String] = [
        "\"quoted\" and 'quoted'", "back\\slash \\n \\u{41}", "two\nlines", "three\r\nCRLF\r\nlines", "a lone\rreturn",
        "ends with return\r",
        "ends with CRLF\r\n", "\n", "\r\n", " ", "tab\there", "bell\u{7} nul\u{0} escape\u{1B}[31m delete\u{7F}",
        "override \u{202E}txt.exe", "balanced \u{2067}عربي\u{2069} text", "unopened \u{2069}", "{x} {1 + 1}", "triple \"\"\" marks \"\"\"",
        "\"\"\"",
        "ends with a mark\"", "😀👩‍👩‍👧 family", "الجَلْسَةُ الاِفْتِتاحِيَّةُ", "مـــرحبا", "السلام عليكم\nورحمة الله",
        String(repeating: "long ", count: 2_000),
        "", "!?… — ;)", "session", "جلسة", "الجلسة", "break", "tbd", "at", "2020", "09:00", "# no comment", "## nor this", "`name`", "} }",
        "; {",
        "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "@ar \"x\"", "naïve café Ångström Łódź ß Œuvre ıİ", "e\u{301}t\u{e9}",
        "日本語のタイトル", "Привет", "Приvет", "µTorrent", "\u{FEFF}mark", "\u{2028}separator", "a\u{200D}b\u{200C}c", "«قوسان» و“علامتان”",
        "   leading and trailing   ", "line\n   \nwith blanks\n", "\n\nstarts empty",
    ]
}

/// Random numbers that come again with the same seed (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
