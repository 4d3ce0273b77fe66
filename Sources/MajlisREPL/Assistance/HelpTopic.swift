import MajlisReport
import MajlisText

/// The short pages of `:help`.
package enum HelpTopic: String, CaseIterable, Sendable {
    case inputs, expressions, events, dates, rules
    case whatIf = "what-if"
    case keys, scripts

    /// What the topic is called, in Arabic or in English.
    func name(isArabic: Bool) -> String {
        guard isArabic else { return rawValue }
        switch self {
        case .inputs: return "المدخلات"
        case .expressions: return "العبارات"
        case .events: return "الأحداث"
        case .dates: return "التواريخ"
        case .rules: return "القواعد"
        case .whatIf: return "ماذا-لو"
        case .keys: return "المفاتيح"
        case .scripts: return "النصوص"
        }
    }

    /// The topic of a word in either language.
    init?(_ word: String) {
        let wanted = SessionCommand.folded(word)
        let topic = Self.allCases.first { topic in
            [false, true].contains { SessionCommand.folded(topic.name(isArabic: $0)) == wanted }
        }
        guard let topic else { return nil }
        self = topic
    }

    var title: MessageCode {
        switch self {
        case .inputs: .replHelpInputs
        case .expressions: .replHelpExpressions
        case .events: .replHelpEvents
        case .dates: .replHelpDates
        case .rules: .replHelpRules
        case .whatIf: .replHelpWhatIf
        case .keys: .replHelpKeys
        case .scripts: .replHelpScripts
        }
    }

    var text: MessageCode {
        switch self {
        case .inputs: .replHelpInputsText
        case .expressions: .replHelpExpressionsText
        case .events: .replHelpEventsText
        case .dates: .replHelpDatesText
        case .rules: .replHelpRulesText
        case .whatIf: .replHelpWhatIfText
        case .keys: .replHelpKeysText
        case .scripts: .replHelpScriptsText
        }
    }

    /// Inputs that work one after the other in a session that has nothing yet.
    package func examples(in language: Language) -> [String] { language == .arabic ? arabicExamples : englishExamples }

    private var englishExamples: [String] {
        switch self {
        case .inputs:
            [
                "room hall \"Great Hall\" capacity 80", "session opening_talk \"Opening\" room hall for 45m", "hall.capacity * 2", "_ + 10",
                "change opening_talk { for 1h }", ":undo",
            ]
        case .expressions:
            [
                "track water \"Water\"", "session wells \"Wells\" for 45m track water", "session rivers \"Rivers\" for 1h",
                "sessions where .track == water", "sessions order by .title select .for", "count(sessions) per .track",
                "every s in sessions has s.for > 30m", ":type sessions where .for > 45m",
            ]
        case .events:
            [
                "conference forum \"Forum\" date 2027-03-14", "person rima \"Rima Haddad\"", "participant rima",
                "on 2027-02-10 invite rima",
                "on 2027-02-14 accept rima", "participants select .status",
            ]
        case .dates:
            [
                "2027-03-14 + 2w", "2027-03-14 - 2027-03-01", "14d before 2027-03-14", "(2027-03-14).weekday", "45m + 1h30m",
                "1448/09/01 AH", ":as-of 2027-03-01", "today",
            ]
        case .rules:
            [
                "room hall \"Great Hall\" capacity 80", "room cell \"Cell\" capacity 8",
                "rule big_rooms \"Every room holds 20\" for each r in rooms { require r.capacity >= 20; otherwise warn \"{r.title} is small\" }",
                ":explain big_rooms",
                "waive big_rooms on cell because \"a store room\"", "holds(big_rooms)", ":explain M0604",
            ]
        case .whatIf:
            [
                "room hall \"Great Hall\" capacity 80", "session opening_talk \"Opening\" room hall for 45m expected 60",
                ":try change hall { capacity 40 }", ":drop", ":try change hall { capacity 60 }", ":keep", ":undo",
            ]
        case .keys: []
        case .scripts: ["room hall \"Great Hall\" capacity 80", ":diff", ":check"]
        }
    }

    private var arabicExamples: [String] {
        switch self {
        case .inputs:
            [
                "قاعة ق١ «القاعة الكبرى» سعة ٨٠", "جلسة ج١ «الافتتاح» قاعة ق١ مدة ٤٥ دقيقة", "ق١.سعة * ٢", "_ + ١٠",
                "تعديل ج١ { مدة ١ ساعة }", ":تراجع",
            ]
        case .expressions:
            [
                "مسار المياه «المياه»", "جلسة الآبار «الآبار» مدة ٤٥ دقيقة مسار المياه", "جلسة الأنهار «الأنهار» مدة ١ ساعة",
                "جلسات حيث .مسار == المياه", "جلسات بترتيب .عنوان باختيار .مدة", ":نوع جلسات حيث .مدة > ٤٥ دقيقة",
            ]
        case .events:
            [
                "مؤتمر المنتدى «المنتدى» تاريخ ٢٠٢٧/٠٣/١٤", "شخص ريما «ريما حداد»", "مشارك ريما", "بتاريخ ٢٠٢٧/٠٢/١٠ ادع ريما",
                "بتاريخ ٢٠٢٧/٠٢/١٤ اقبل ريما",
            ]
        case .dates:
            [
                "٢٠٢٧/٠٣/١٤ + ٢ أسبوع", "٢٠٢٧/٠٣/١٤ - ٢٠٢٧/٠٣/٠١", "١٤ يوم قبل ٢٠٢٧/٠٣/١٤", ":حتى-تاريخ ٢٠٢٧/٠٣/٠١", "اليوم",
            ]
        case .rules:
            [
                "قاعة ق١ «القاعة الكبرى» سعة ٨٠", "قاعة ق٢ «المخزن» سعة ٨",
                "قاعدة قاعات_كبيرة «تسع كل قاعة عشرين» لكل ق في قاعات { يشترط ق.سعة >= ٢٠؛ عند_المخالفة نبه «{ق.عنوان} صغيرة» }",
                ":شرح قاعات_كبيرة",
                "استثناء قاعات_كبيرة بشأن ق٢ بسبب «مخزن»",
            ]
        case .whatIf:
            [
                "قاعة ق١ «القاعة الكبرى» سعة ٨٠", "جلسة ج١ «الافتتاح» قاعة ق١ مدة ٤٥ دقيقة الحضور_المتوقع ٦٠", ":تجربة تعديل ق١ { سعة ٤٠ }",
                ":ترك", ":تجربة تعديل ق١ { سعة ٦٠ }", ":إبقاء", ":تراجع",
            ]
        case .keys: []
        case .scripts: ["قاعة ق١ «القاعة الكبرى» سعة ٨٠", ":مقارنة", ":تدقيق"]
        }
    }
}
