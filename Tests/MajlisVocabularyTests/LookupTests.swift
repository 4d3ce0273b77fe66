import MajlisVocabulary
import Testing

@Suite("Words are found in both languages")
struct LookupTests {
    @Test func everyFormOfEveryRowIsFound() {
        for row in Tables.vocabulary {
            for form in Tables.forms(row) {
                let meanings = Vocabulary.meanings(of: Vocabulary.word(form))
                #expect(english(meanings, row["group"] ?? "") == row["english"], "\(row["group"] ?? ""): \(form)")
            }
        }
    }

    @Test(arguments: [
        ("session", "جلسة"), ("chair", "رئيسة"), ("chair", "رئاسة"), ("agenda", "أجندة"), ("owner", "مسئول"), ("quorum", "نصاب"),
        ("minute", "دقيقة"), ("before", "قبل"), ("stated_count", "العدد_المعلن"), ("monday", "الإثنين"), ("sessions", "جلسات"),
        ("speakers", "متحدثات"), ("participants", "مشاركين"),
    ])
    func bothLanguagesGiveOneWord(english: String, arabic: String) {
        #expect(Vocabulary.word(english) != .none)
        #expect(Vocabulary.word(english) == Vocabulary.word(arabic))
    }

    @Test(arguments: [
        "", "sessio", "Session", "SESSION", "session_", "هاني", "جلس", "علي", "_", "stated-count", String(repeating: "ا", count: 500),
    ])
    func otherWordsAreNone(text: String) {
        #expect(Vocabulary.word(text) == .none)
    }

    @Test func noneMeansNothing() {
        #expect(Vocabulary.meanings(of: .none).isEmpty)
        #expect(Vocabulary.meanings(of: WordID(rawValue: 60_000)).isEmpty)
        #expect(!Vocabulary.meanings(of: Vocabulary.word("day")).isEmpty)
    }

    @Test func oneWordMayBelongToSeveralGroups() {
        let day = Vocabulary.meanings(of: Vocabulary.word("day"))
        #expect(day.kind == .day && day.clause == .day && day.unit == .day)
        let note = Vocabulary.meanings(of: Vocabulary.word("ملاحظة"))
        #expect(note.clause == .note && note.choice == .note)
        let capacity = Vocabulary.meanings(of: Vocabulary.word("capacity"))
        #expect(capacity.clause == .capacity && capacity.rule == .capacity)
        #expect(Vocabulary.meanings(of: Vocabulary.word("on")).statement == .on)
        #expect(Vocabulary.meanings(of: Vocabulary.word("AH")).literal == .hijri)
        #expect(Vocabulary.meanings(of: Vocabulary.word("within")).particle == .within)
        #expect(Vocabulary.meanings(of: Vocabulary.word("start")).property == .start)
        #expect(Vocabulary.meanings(of: Vocabulary.word("check")).command == .check)
        #expect(Vocabulary.meanings(of: Vocabulary.word("مجموع")).function == .sum)
    }

    @Test func singularAndPluralDiffer() {
        #expect(Vocabulary.word("session") != Vocabulary.word("sessions"))
        for (word, isPlural, canBePlural) in [
            ("session", false, false), ("sessions", true, true), ("جلسات", true, true), ("series", false, true), ("equipment", false, true),
            ("معدات", false, true), ("متحدثين", true, true), ("متحدثة", false, false), ("weeks", true, true), ("أسابيع", true, true),
        ] {
            let meanings = Vocabulary.meanings(of: Vocabulary.word(word))
            #expect(meanings.isPlural == isPlural && meanings.canBePlural == canBePlural, "\(word)")
        }
    }

    @Test(arguments: [
        ("يوم", Unit.day), ("يومان", .day), ("يومين", .day), ("أيام", .day), ("يوماً", .day), ("ساعتان", .hour), ("ساعات", .hour),
        ("دقيقتين", .minute), ("أسبوعًا", .week), ("أشهر", .month), ("شهراً", .month), ("سنوات", .year), ("أعوام", .year),
        ("أيام_عمل", .workingDay),
    ])
    func unitsHaveEveryNumberForm(word: String, unit: Unit) {
        #expect(Vocabulary.meanings(of: Vocabulary.word(word)).unit == unit)
    }

    @Test func dualsAreMarked() {
        #expect(Vocabulary.meanings(of: Vocabulary.word("ساعتين")).isDual)
        #expect(!Vocabulary.meanings(of: Vocabulary.word("ساعات")).isDual)
        #expect(!Vocabulary.meanings(of: Vocabulary.word("hour")).isDual)
    }

    @Test func twoEnglishWordsJoin() {
        #expect(Vocabulary.word("order") == Vocabulary.orderWord)
        #expect(Vocabulary.word("by") == Vocabulary.byWord)
        #expect(Vocabulary.word("working") == Vocabulary.workingWord)
        #expect(Vocabulary.meanings(of: Vocabulary.orderWord).isEmpty)
        #expect(Vocabulary.joined(Vocabulary.orderWord, Vocabulary.byWord) == Vocabulary.word("بترتيب"))
        #expect(Vocabulary.joined(Vocabulary.workingWord, Vocabulary.word("days")) == Vocabulary.word("working_days"))
        #expect(Vocabulary.joined(Vocabulary.workingWord, Vocabulary.word("day")) == Vocabulary.word("working_day"))
        #expect(Vocabulary.joined(Vocabulary.word("day"), Vocabulary.byWord) == nil)
    }

    @Test(arguments: [("الجلسة", "session"), ("القاعات", "rooms"), ("جلسة", ""), ("ال", ""), ("الساعة", "hour")])
    func theArticleMayBeDropped(text: String, english: String) {
        var text = text
        let word = text.withUTF8 { Vocabulary.wordWithoutArticle($0) }
        #expect(word == Vocabulary.word(english))
    }

    /// الساعة is `at` and اليوم is `today`: with the article they are words of their own.
    @Test func wordsWithTheArticleStayThemselves() {
        #expect(Vocabulary.meanings(of: Vocabulary.word("الساعة")).clause == .at)
        #expect(Vocabulary.meanings(of: Vocabulary.word("اليوم")).function == .today)
    }

    private func english(_ meanings: Meanings, _ group: String) -> String? {
        switch group {
        case "kind": meanings.kind?.english
        case "clause": meanings.clause?.english
        case "statement": meanings.statement?.english
        case "infix": meanings.infix?.english
        case "function": meanings.function?.english
        case "unit": meanings.unit?.english
        case "literal": meanings.literal?.english
        case "choice": meanings.choice?.english
        case "property": meanings.property?.english
        case "particle": meanings.particle?.english
        case "type": meanings.type?.english
        case "library": meanings.library?.english
        case "rule": meanings.rule?.english
        default: meanings.command?.english
        }
    }
}
