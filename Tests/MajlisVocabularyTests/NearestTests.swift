import MajlisVocabulary
import Testing

@Suite("What is nearly a word is suggested with its gloss")
struct NearestTests {
    /// Words that differ by one letter: each is suggested for the other, with a gloss that tells them apart.
    @Test(arguments: [
        ("قاعة", "قاعدة"), ("قاعة", "ساعة"), ("بند", "بعد"), ("بند", "عند"), ("عدد", "عند"), ("ضيف", "مضيف"), ("مضيف", "ضيف"),
        ("منظم", "منظمة"), ("منظمة", "منظم"), ("دالة", "حالة"), ("حالة", "دالة"), ("على", "إلى"),
    ])
    func nearMisses(written: String, meant: String) {
        let found = Vocabulary.nearest(to: written, limit: 30).first { $0.id == Vocabulary.word(meant) }
        #expect(found?.distance == 1)
        #expect(found?.gloss.isEmpty == false && found?.glossArabic.isEmpty == false)
    }

    @Test(arguments: [
        ("sesion", "session"), ("sessoin", "session"), ("capcity", "capacity"), ("moderater", "moderator"),
        ("recomendation", "recommendation"),
        ("chiar", "chair"), ("befor", "before"), ("جلصة", "جلسة"), ("توصيه_", "توصية"), ("مؤتمير", "مؤتمر"),
    ])
    func theBestComesFirst(written: String, meant: String) {
        #expect(Vocabulary.nearest(to: written).first?.word == meant)
    }

    @Test func onlyTheGroupsAskedFor() {
        let found = Vocabulary.nearest(to: "rooom", among: .unit, .infix)
        #expect(found.isEmpty)
        #expect(Vocabulary.nearest(to: "rooom", among: .kind).first?.word == "room")
        #expect(Vocabulary.nearest(to: "rooms_conflict", among: .rule).first?.word == "room_conflict")
    }

    @Test(arguments: ["", "x", "zzzzzz", "qqqqqqqqqqqqqqqq", "هانيبعل", String(repeating: "a", count: 5_000)])
    func farWordsHaveNoSuggestion(text: String) {
        #expect(Vocabulary.nearest(to: text, among: .kind, .statement).isEmpty)
    }

    @Test func noWordComesTwice() {
        let found = Vocabulary.nearest(to: "قاعدت", limit: 30).map(\.id)
        #expect(Set(found).count == found.count)
    }
}
