import MajlisText
import Testing

@testable import MajlisFormat
@testable import MajlisSyntax

/// Ranges, dates and numbers as they go with the direction of their statement.
struct ScriptSpellingTests {
    private static let lrm = "\u{200E}"
    private static let rlm = "\u{200F}"

    private func spelled(_ script: String) -> String {
        let tree = FormatFixtures.parse(Array(script.utf8))
        return String(decoding: ScriptSpelling.edits(in: tree).applied(to: tree.source.bytes), as: UTF8.self)
    }

    private func isError(_ script: String) -> Bool {
        FormatFixtures.parse(Array(script.utf8)).diagnostics.contains { $0.severity == .error }
    }

    /// Each Arabic script beside its English spelling of the same values.
    static let pairs: [(arabic: String, english: String)] = [
        ("اعرض بين 10 و 20\n", "show 10..20\n"),
        ("اعرض بين 09:00 و 10:30\n", "show 09:00..10:30\n"),
        ("مؤتمر م تاريخ بين 2027/03/14 و 2027/03/16\n", "conference م date 2027-03-14..2027-03-16\n"),
        ("تقويم ت { ساعات_العمل بين 09:00 و 17:00 }\n", "calendar ت { working_hours 09:00..17:00 }\n"),
        ("عطلة بين 2027/03/14 و 2027/03/16 «عيد»\n", "holiday 2027-03-14..2027-03-16 «عيد»\n"),
        ("عطلة ع بين 2027/03/14 و 2027/03/16\n", "holiday ع 2027-03-14..2027-03-16\n"),
        ("اعرض [بين 1 و 2، بين (بين 3 و 4) و 5]\n", "show [1..2، (3..4)..5]\n"),
        ("اعرض ع في بين 10 و 20 و نعم\n", "show ع in 10..20 and true\n"),
        ("اعرض ع بين 10 و 20\n", "show ع between 10 and 20\n"),
        ("اعرض بين 10 USD و 20 USD\n", "show 10 USD..20 USD\n"),
        ("اعرض بين 1 + 2 و 3 * 4\n", "show 1 + 2..3 * 4\n"),
        ("اعرض 1448/09/01 هـ\n", "show 1448/09/01 AH\n"),
        ("اعرض 2027/03\n", "show 2027-03\n"),
        ("اعرض 2027/03/14 09:00\n", "show 2027-03-14 09:00\n"),
        ("اعرض 10٬000٬000 USD\n", "show 10_000_000 USD\n"),
        ("اعرض 10٬000.5\n", "show 10_000.5\n"),
        ("اعرض -5\n", "show -5\n"),
        ("اعرض 5 - 3\n", "show 5 - 3\n"),
        ("اعرض 7 يوم قبل ا..ا\n", "show 7 days before ا..ا\n"),
        ("اعرض بين (.) و .ب\n", "show (.).. .ب\n"),
    ]

    /// The words of a pair's other language do not matter here: only what stands between them.
    private func withoutMarks(_ text: String) -> String {
        text.replacing(Self.lrm, with: "").replacing(Self.rlm, with: "")
    }

    @Test(arguments: pairs.indices)
    func spellingGoesWithTheFirstWord(_ index: Int) {
        let (arabic, english) = Self.pairs[index]
        #expect(withoutMarks(spelled(arabic)) == arabic)
        #expect(withoutMarks(spelled(english)) == english)
        // With its first word from the other language, each becomes the other's spelling.
        let arabicHead = String(arabic.prefix { $0 != " " })
        let englishHead = String(english.prefix { $0 != " " })
        let turned = spelled(englishHead + String(arabic.dropFirst(arabicHead.count)))
        let back = spelled(arabicHead + String(withoutMarks(turned).dropFirst(englishHead.count)))
        #expect(!isError(turned) && !isError(back))
        #expect(withoutMarks(back) == arabic)
    }

    @Test(arguments: [
        ("show between 10 and 20\n", "show 10..20\n"),
        ("show [between 10 # few\n and 20]\n", "show [10.. # few\n 20]\n"),
        ("اعرض 10..20\n", "اعرض بين 10 و 20\n"),
        ("اعرض [10 ..\n20]\n", "اعرض [بين 10 و\n20]\n"),
        ("اعرض ١٠..٢٠\n", "اعرض بين ١٠ و ٢٠\n"),
        ("show ١٠..٢٠\n", "show between ١٠ and ٢٠\n"),
        ("show ٢٠٢٧-٠٣-١٤\n", "show ٢٠٢٧/٠٣/١٤\n"),
        ("show ١٠_٠٠٠\n", "show ١٠٬٠٠٠\n"),
        ("show 1448-09-01 AH\n", "show 1448/09/01 AH\n"),
    ])
    func rangesAndDates(_ script: String, _ wanted: String) {
        #expect(spelled(script) == wanted)
        #expect(spelled(wanted) == wanted)
    }

    @Test(arguments: [
        // After Arabic letters the sign would stand behind the number, and the sum be read from its end.
        ("اعرض -5\n", "اعرض \(lrm)-5\n"),
        ("اعرض 5 - 3\n", "اعرض \(lrm)5 - 3\n"),
        ("اعرض [1، -5، 3]\n", "اعرض [1، \(lrm)-5، \(rlm)3]\n"),
        ("اعرض ع - (5 - 3)\n", "اعرض ع - \(lrm)(5 - 3)\n"),
        // Arabic digits are read from right to left in any case, and so is a chain of names.
        ("اعرض -٥\n", "اعرض -٥\n"),
        ("اعرض ع - ب\n", "اعرض ع - ب\n"),
        ("اعرض ع - 5\n", "اعرض ع - 5\n"),
        // A number joins the letters before it: one of the other direction has to be parted from them.
        ("اعرض [qazi، 5، 6]\n", "اعرض [qazi، \(rlm)5، 6]\n"),
        ("اعرض [45m، 3، ب]\n", "اعرض [45m، \(rlm)3، ب]\n"),
        ("show [منى, 5, 6]\n", "show [منى, \(lrm)5, 6]\n"),
        ("show [«منى», 2027-03-14]\n", "show [«منى», \(lrm)2027-03-14]\n"),
        ("show [«Mona», 2027-03-14]\n", "show [«Mona», 2027-03-14]\n"),
        // Marks that nothing needs go, others stay where they are.
        ("show \(lrm)5\n", "show 5\n"),
        ("\(rlm)show \(lrm)5 \u{61C}- 3\n", "show 5 - 3\n"),
        ("اعرض \(rlm)-5\n", "اعرض \(lrm)-5\n"),
        ("مجلس 1 لغة ar\n", "مجلس 1 لغة ar\n"),
    ])
    func directionMarks(_ script: String, _ wanted: String) {
        #expect(spelled(script) == wanted)
        #expect(spelled(wanted) == wanted)
        #expect(ScriptSpelling.edits(in: FormatFixtures.parse(Array(wanted.utf8))).isEmpty)
    }

    @Test func theFormatterSpells() throws {
        func format(_ script: String) throws -> String {
            switch Formatter.format(FormatFixtures.parse(Array(script.utf8))) {
            case .formatted(let bytes): return String(decoding: bytes, as: UTF8.self)
            case .unchanged: return script
            case .refused(let findings): throw Refused(findings: findings.map { "\($0.code)" })
            }
        }
        let arabic = "متغير م = 10..20\nمتغير ن = -5\nجلسة ج «ج» الساعة 09:00..10:30 { مدة 1 + 2 }\n"
        let wanted = "متغير م = بين 10 و 20\nمتغير ن = \(Self.lrm)-5\nجلسة ج «ج» الساعة بين 09:00 و 10:30 { مدة \(Self.lrm)1 + 2 }\n"
        #expect(try format(arabic) == wanted)
        #expect(try format(wanted) == wanted)
        #expect(try format("show   between 1 and\n2\n") == "show 1..2\n")
    }

    private struct Refused: Error { var findings: [String] }
}
