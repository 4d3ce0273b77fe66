import MajlisLanguage
import MajlisSyntax
import MajlisText
import MajlisTranslation
import MajlisVocabulary
import Testing

/// How single words and numbers come out.
@Suite("Translation")
struct TranslationTests {
    private func translated(_ text: String, to language: WordLanguage, digits: DigitSet? = nil) -> String {
        let twin = Twin([Scripts.tree(Array(text.utf8), 0)], to: language, digits: digits)
        #expect(twin.difference == nil, "\(text)")
        return twin.texts[0]
    }

    /// The English line becomes the Arabic one and that the English one again.
    private func expect(_ english: String, is arabic: String, digits: DigitSet = .western) {
        #expect(translated(english, to: .arabic, digits: digits) == arabic)
        #expect(translated(arabic, to: .english) == english)
    }

    @Test("units go with their number")
    func units() {
        let head = ("milestone m \"M\" date ", "محطة_رئيسية m \"M\" تاريخ ")
        for (english, arabic) in [
            ("1 week", "1 أسبوع"), ("2 weeks", "أسبوعان"), ("3 weeks", "3 أسابيع"), ("10 weeks", "10 أسابيع"), ("11 weeks", "11 أسبوعا"),
            ("99 weeks", "99 أسبوعا"), ("100 weeks", "100 أسبوع"), ("102 weeks", "102 أسبوع"), ("103 weeks", "103 أسابيع"),
            ("2 days", "يومان"), ("10 working days", "10 أيام_عمل"), ("2 working days", "يوما_عمل"), ("12 days", "12 يوما"),
            ("2 years", "سنتان"), ("20 months", "20 شهرا"),
        ] {
            expect("\(head.0)\(english) before opening\n", is: "\(head.1)\(arabic) قبل الافتتاح\n")
        }
        // One of a unit is its word alone, where a length is what the clause takes.
        expect("day 2027-03-14 { break b \"B\" for 1 hour }\n", is: "يوم 2027/03/14 { استراحة b \"B\" مدة ساعة }\n")
    }

    @Test("lengths that are written short")
    func short() {
        for (english, arabic) in [
            ("45m", "٤٥د"), ("1h30m", "١س٣٠د"), ("2d", "٢ي"), ("8w", "٨أ"), ("6mo", "٦ش"), ("2y", "٢سنة"), ("1.5h", "١٫٥س"), ("90s", "٩٠ث"),
        ] {
            expect(
                "milestone m \"M\" date \(english) before opening\n", is: "محطة_رئيسية m \"M\" تاريخ \(arabic) قبل الافتتاح\n",
                digits: .arabic)
        }
    }

    @Test("digits, groups and decimal marks")
    func digits() {
        expect(
            "line l \"L\" amount 10_000 USD ceiling 2.5% note \"10_000 2.5%\"\n",
            is: "بند_ميزانية l \"L\" مبلغ ١٠٬٠٠٠ USD سقف ٢٫٥٪ ملاحظة \"10_000 2.5%\"\n", digits: .arabic)
        expect("room b1 \"B\" capacity 1_200\n", is: "قاعة b1 \"B\" سعة ۱٬۲۰۰\n", digits: .persian)
        #expect(translated("قاعة b1 \"B\" سعة ١٢\n", to: .arabic) == "قاعة b1 \"B\" سعة ١٢\n")
        #expect(translated("قاعة ب١ \"B\" سعة ١٢\n", to: .english) == "room ب١ \"B\" capacity 12\n")
        #expect(translated("room b1 \"B\" capacity 12\n", to: .english, digits: .arabic) == "room b1 \"B\" capacity ١٢\n")
    }

    @Test("words of two parts are one in Arabic")
    func parts() {
        expect(
            "query q = sessions where .length > 1 hour order by .start, .title\n",
            is: "استعلام q = جلسات حيث .طول_المدة > 1 ساعة بترتيب .بداية، .عنوان\n")
        expect(
            "extend participant { field visa: one of asked_for, granted = granted }\n",
            is: "توسيع مشارك { حقل visa: واحد_من asked_for، granted = granted }\n")
        expect(
            "rule r \"R\" for each s in sessions { require s.chair is not none }\n",
            is: "قاعدة r \"R\" لكل s في جلسات { يشترط s.رئاسة هو ليس لا_يوجد }\n")
    }

    @Test("a word for a woman, for a man, for anybody")
    func gender() {
        let people = (
            "person mona \"M\" gender woman\nperson hany \"H\" gender man\nperson noor \"N\"\n",
            "شخص mona \"M\" جنس امرأة\nشخص hany \"H\" جنس رجل\nشخص noor \"N\"\n"
        )
        for (english, arabic) in [
            ("chair mona", "رئيسة mona"), ("chair hany", "رئيس hany"), ("chair noor", "رئاسة noor"),
            ("chairs mona, noor", "رئاسات mona، noor"),
            ("speaker mona", "متحدثة mona"), ("speakers mona, mona", "متحدثات mona، mona"), ("speakers hany, mona", "متحدثون hany، mona"),
            ("rapporteur noor", "مقرر noor"), ("moderator mona", "مديرة_الجلسة mona"),
            ("{ speaker mona { status confirmed } }", "{ متحدثة mona { حالة مؤكدة } }"),
            ("{ speaker hany { status confirmed } }", "{ متحدث hany { حالة مؤكد } }"),
        ] {
            expect("\(people.0)session s \"S\" \(english)\n", is: "\(people.1)جلسة s \"S\" \(arabic)\n")
        }
        expect(
            "\(people.0)participant mona category delegate status registered\n", is: "\(people.1)مشاركة mona فئة مندوبة حالة مسجلة\n")
    }

    @Test("names that are spelled like words stay names")
    func names() {
        var words: [String] = []
        for choice in Choice.allCases { words += [choice.english, choice.arabic] }
        for kind in Kind.allCases { words += [kind.english, kind.arabic, kind.englishPlural, kind.arabicPlural] }
        for property in Property.allCases { words += [property.english, property.arabic] }
        var seen: Set<String> = []
        words = words.filter { word in
            let meanings = Vocabulary.meanings(of: Vocabulary.word(word))
            let isReserved = meanings.infix != nil || meanings.literal != nil || meanings.function != nil || meanings.statement != nil
            return !word.isEmpty && !isReserved && seen.insert(word).inserted
        }
        #expect(words.count > 300)
        var script = ""
        for word in words { script += "person \(word) \"P\"\n" }
        for (number, word) in words.enumerated() {
            script += "session s\(number) \"S\" chair `\(word)` { status confirmed }\n"
            script += "query q\(number) = sessions where .chair == \(word) and .status == confirmed\n"
        }
        let tree = Scripts.tree(Array(script.utf8), 0)
        for language in WordLanguage.allCases {
            let twin = Twin([tree], to: language)
            #expect(twin.difference == nil, "\(twin.difference.map { tree.source.text($0.range) } ?? "")")
            let kept = twin.trees[0].nodes.indices.filter { twin.trees[0].nodes[$0].kind == .recordName }.map {
                twin.trees[0].source.text(twin.trees[0].range(ofNode: $0))
            }
            #expect(kept.prefix(words.count) == words[...])
        }
    }

    @Test("a word whose form is somebody's name keeps the form that it has")
    func hidden() {
        let script = "room مفتوح \"R\"\nquery q = sessions where .status == open\nquery r = rooms where . == مفتوح\n"
        let twin = Twin([Scripts.tree(Array(script.utf8), 0)], to: .arabic)
        #expect(twin.difference == nil)
        #expect(twin.texts[0].contains("== مفتوح\n"))
    }

    @Test("behind a dot a name of the script hides no property")
    func members() {
        expect(
            "room title \"T\"\nquery q = sessions where .title == \"T\"\n",
            is: "قاعة title \"T\"\nاستعلام q = جلسات حيث .عنوان == \"T\"\n")
    }

    @Test("synonyms become one spelling, the article goes, vowel signs too")
    func synonyms() {
        #expect(translated("الغرفة ب١ «ب» طاقة_استيعابية ٤٠\n", to: .arabic) == "قاعة ب١ «ب» سعة ٤٠\n")
        #expect(translated("قَاعَة ب١ «ب» room_of سعة 4\n", to: .arabic).hasPrefix("قاعة ب١"))
    }

    @Test("marks, comments and line ends")
    func layout() {
        expect(
            "# قاعة room\r\nroom b1 \"B\" { equipment `x`, y ; capacity 4 } # سعة capacity\r\n",
            is: "# قاعة room\r\nقاعة b1 \"B\" { تجهيزات `x`، y ؛ سعة 4 } # سعة capacity\r\n")
    }

    @Test("the first line")
    func header() {
        expect("majlis 1 language ar\n\nroom b1\n", is: "مجلس ١ لغة ar\n\nقاعة b1\n", digits: .arabic)
    }
}
