import MajlisLanguage
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisReport

/// What is nearly an Arabic word is suggested, with what it means where the reader would not know.
struct ArabicSuggestionTests {
    private func suggestions(_ script: String, _ language: Language) -> [String] {
        let tree = Parser.parse(SourceFile(name: "a.majlis", text: script + "\n"), file: FileID(0))
        return Checker.check(trees: [tree]).diagnostics.flatMap(\.suggestions).map { MessageText(language: language).plain($0) }
    }

    @Test(arguments: [
        ("قاعت كبرى «الكبرى» سعة 40", "قاعة", "قاعة (room)"),
        ("قاعة كبرى «الكبرى» سعت 40", "سعة", "سعة (capacity)"),
        ("جلسة ج «ج» الرئسة منى", "الرئاسة", "الرئاسة (chair)"),
        ("جلصة ج «ج»", "جلسة", "جلسة (session)"),
        ("اعرظ جلسات", "اعرض", "اعرض (show)"),
        ("استعلام س = عددد(جلسات)", "عدد", "عدد (count)"),
        ("استعلام س = الجلسات", "جلسات", "جلسات (sessions)"),
        ("شخص منى «منى» جنس امرأت", "امرأة", "امرأة (woman)"),
        ("شخص منى «منى» جنس رجلل", "رجل", "رجل (man)"),
        ("جلسة ج «ج» مدة 45دقيقه", "د", "د (minute)"),
    ])
    func nearMisses(_ script: String, _ arabic: String, _ english: String) {
        let inArabic = suggestions(script, .arabic)
        #expect(inArabic.contains { $0.hasPrefix("لعلك تقصد \(arabic)") }, "\(inArabic)")
        let inEnglish = suggestions(script, .english)
        #expect(inEnglish.contains { $0.contains(english) }, "\(inEnglish)")
    }

    /// The same word would be said twice.
    @Test func noGlossThatIsTheWord() {
        #expect(suggestions("sesion s \"S\"", .english).contains("perhaps you mean session"))
        #expect(suggestions("sesion s \"S\"", .arabic).contains("لعلك تقصد session (جلسة)"))
        #expect(suggestions("جلصة ج «ج»", .arabic).contains("لعلك تقصد جلسة"))
    }

    /// Several are joined by “or”.
    @Test func oneOfSeveral() {
        let found = suggestions("person mona \"Mona\"\nperson mina \"Mina\"\nsession s \"S\" chair muna", .english)
        #expect(found.contains("perhaps you mean mina or mona"), "\(found)")
    }

    /// A name that differs by hamza or alif maqsura is another name, and the one that may have been meant.
    @Test(arguments: [("علي", "على"), ("أمل", "امل"), ("فاطمة", "فاطمه"), ("مهدي", "مهدى")])
    func namesInAnotherSpelling(_ name: String, _ written: String) {
        let script = "شخص \(name) \"س\"\nجلسة ج «ج» رئاسة \(written)"
        #expect(suggestions(script, .arabic).contains { $0.contains("لعلك تقصد \(name)") || $0.contains("اكتب \(name)") })
    }
}
