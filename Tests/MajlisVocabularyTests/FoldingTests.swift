import MajlisVocabulary
import Testing

@Suite("Arabic keywords are compared folded")
struct FoldingTests {
    @Test(arguments: [
        ("إذا", "ا\u{0655}ذا"),  // decomposed hamza below
        ("مسؤول", "مسو\u{0654}ول"),  // decomposed hamza on waw
        ("أيام", "ا\u{0654}يام"), ("آخر", "ا\u{0653}خر"),  // decomposed hamza and madda
        ("جلسة", "جـلـسـة"), ("جلسة", "جَلْسَةٌ"), ("جلسة", "جلسه"), ("مدة", "مُدَّة"),  // tatweel, vowel signs, ه for ة
        ("مسؤول", "مسوول"), ("إجراء", "اجراء"), ("منتدى", "منتدي"), ("هيئة", "هيية"), ("ٱلافتتاح", "الافتتاح"),
        ("مدیر_الجلسة", "مدير_الجلسة"), ("مکان", "مكان"),  // Persian letters
        ("لا", "ﻻ"), ("جلسة", "ﺟﻠﺴﺔ"), ("إلى", "ﺇﻟﻰ"),  // the shapes of old fonts
        ("الرحمٰن", "الرحمن"),
    ])
    func theseFoldAlike(one: String, other: String) {
        #expect(Vocabulary.fold(one) == Vocabulary.fold(other))
    }

    @Test(arguments: [("قاعة", "قاعدة"), ("إلى", "على"), ("بند", "بعد"), ("منظم", "منظمة"), ("حالة", "دالة")])
    func theseStayApart(one: String, other: String) {
        #expect(Vocabulary.fold(one) != Vocabulary.fold(other))
    }

    @Test func lookupFolds() {
        for spelling in ["جلسة", "جلسه", "جَلْسة", "جـلـسة", "ﺟﻠﺴﺔ"] {
            #expect(Vocabulary.meanings(of: Vocabulary.word(spelling)).kind == .session, "\(spelling)")
        }
        #expect(Vocabulary.meanings(of: Vocabulary.word("ا\u{0655}ذا")).function == .if)
        #expect(Vocabulary.meanings(of: Vocabulary.word("مسو\u{0654}ول")).clause == .owner)
    }

    @Test(arguments: ["", "session", "قاعدة_البيانات", "é", "日本", "ﻻﻻﻻﻻ", "\u{FEFF}", "😀"])
    func foldingTwiceIsFoldingOnce(text: String) {
        let once = Vocabulary.fold(text)
        #expect(Vocabulary.fold(once) == once)
    }

    @Test func otherTextsStayAsTheyAre() {
        for text in ["session", "é", "日本", "😀", "شيء", "Ωμέγα"] {
            #expect(Vocabulary.fold(text) == text)
        }
    }

    /// Broken UTF-8 must be survived: a lexer may pass any bytes.
    @Test func anyBytesAreSurvived() {
        for first in stride(from: UInt8(0), through: 254, by: 1) {
            for tail: [UInt8] in [[], [0xD8], [0xD9, 0xD9], [0xEF], [0xEF, 0xBA], [0xEF, 0xBB, 0xBF], [0xEF, 0xBA, 0x00]] {
                let bytes = [first] + tail
                let word = bytes.withUnsafeBufferPointer { Vocabulary.word($0) }
                #expect(word == .none, "\(bytes)")
            }
        }
    }
}
