import Foundation
import MajlisModel
import MajlisText
import Testing

@testable import MajlisReport

@Suite("Conventions of readers")
struct ConventionTests {
    private func text(_ tag: String, _ digits: DigitSet? = nil, _ calendar: ShownCalendar = .gregorian) throws -> MessageText {
        let tag = try #require(LanguageTag(tag))
        return MessageText(Convention(tag.language, region: tag.region, digits: digits, calendar: calendar))
    }

    /// Without the marks of direction that CLDR puts beside signs.
    private func plain(_ text: String?) -> String {
        String(String.UnicodeScalarView((text ?? "").unicodeScalars.filter { ![0x200E, 0x200F, 0x061C].contains($0.value) }))
    }

    @Test("months, digits and marks of every country are those of CLDR", arguments: ArabicRegion.allCases)
    func likeCLDR(region: ArabicRegion) {
        let locale = Locale(identifier: "ar_" + region.rawValue)
        let dates = DateFormatter()
        dates.locale = locale
        dates.calendar = Calendar(identifier: .gregorian)
        #expect(dates.standaloneMonthSymbols == region.months.names)
        let convention = Convention(.arabic, region: region)
        let numbers = NumberFormatter()
        numbers.locale = locale
        numbers.numberStyle = .decimal
        #expect(convention.figure("12,345.5") == plain(numbers.string(from: 12_345.5)))
        #expect(convention.number(-705) == plain(numbers.string(from: -705)))
        numbers.numberStyle = .percent
        #expect(convention.figure("25%") == plain(numbers.string(from: 0.25)))
    }

    @Test("every country that CLDR knows is one of ours")
    func allOfCLDR() {
        let known = Locale.availableIdentifiers.filter { $0.hasPrefix("ar_") && $0 != "ar_001" }.map { String($0.dropFirst(3)) }
        #expect(Set(known) == Set(ArabicRegion.allCases.map(\.rawValue)))
    }

    @Test("Hijri dates are those of the calendar Umm al-Qura, with its names of months")
    func hijriLikeCLDR() throws {
        var calendar = Calendar(identifier: .islamicUmmAlQura)
        calendar.timeZone = TimeZone(secondsFromGMT: 0)!
        let arabic = DateFormatter()
        arabic.calendar = calendar
        arabic.timeZone = calendar.timeZone
        arabic.locale = Locale(identifier: "ar")
        arabic.dateFormat = "d MMMM y"
        for offset in stride(from: 0, to: 40_000, by: 97) {
            let date = try #require(CivilDate(daysSince1970: offset))
            let parts = date.components
            let said = DateText.long(date, in: try text("ar", nil, .hijri)).plain
            let expected = arabic.string(from: Date(timeIntervalSince1970: Double(offset) * 86_400))
            #expect(said.hasSuffix(" \(expected)\u{A0}هـ"), "\(parts)")
        }
    }

    @Test("the same day for different readers")
    func days() throws {
        let date = try #require(CivilDate(year: 2027, month: 1, day: 14))
        func said(_ tag: String, _ digits: DigitSet? = nil, _ calendar: ShownCalendar = .gregorian) throws -> String {
            DateText.long(date, in: try text(tag, digits, calendar)).plain
        }
        #expect(try said("en") == "Thursday 14 January 2027")
        #expect(try said("en-US") == "Thursday 14 January 2027")
        #expect(try said("ar") == "الخميس 14 كانون الثاني/يناير 2027")
        #expect(try said("ar-LB") == "الخميس ١٤ كانون الثاني ٢٠٢٧")
        #expect(try said("ar-EG") == "الخميس ١٤ يناير ٢٠٢٧")
        #expect(try said("ar-TN") == "الخميس 14 جانفي 2027")
        #expect(try said("ar-EG", .western) == "الخميس 14 يناير 2027")
        #expect(try said("ar-MA", .arabic) == "الخميس ١٤ يناير ٢٠٢٧")
        #expect(try said("ar", .persian) == "الخميس ۱۴ كانون الثاني/يناير ۲۰۲۷")
        #expect(try said("ar-SA", nil, .both) == "الخميس ١٤ يناير ٢٠٢٧، الموافق ٦ شعبان ١٤٤٨\u{A0}هـ")
        #expect(try said("ar-AE", nil, .hijri) == "الخميس 6 شعبان 1448\u{A0}هـ")
        #expect(try said("en", nil, .both) == "Thursday 14 January 2027 (6 Shaaban 1448 AH)")
        #expect(try said("en", nil, .hijri) == "Thursday 6 Shaaban 1448 AH")
        // The same as a part of a sentence.
        #expect(try text("ar-LB").plain(.longDate(date)) == "الخميس ١٤ كانون الثاني ٢٠٢٧")
        #expect(try text("ar-SA", nil, .both).plain(.longDate(date)) == "الخميس ١٤ يناير ٢٠٢٧، الموافق ٦ شعبان ١٤٤٨\u{A0}هـ")
    }

    @Test("a day outside the Hijri table, and a month without a day, stay Gregorian")
    func outsideTheTable() throws {
        let hijri = try text("ar-SA", nil, .hijri)
        let early = try #require(CivilDate(year: 1850, month: 3, day: 1))
        #expect(DateText.long(early, in: hijri).plain == "الجمعة ١ مارس ١٨٥٠")
        #expect(hijri.styled(.date(1850, 3, 1)).plain == "١٨٥٠/٠٣/٠١")
        #expect(hijri.styled(.date(2027, 3, 0)).plain == "٢٠٢٧/٠٣")
    }

    @Test("values of all kinds in the reader's digits, marks and calendar")
    func values() throws {
        func said(_ argument: MessageArgument, _ tag: String, _ calendar: ShownCalendar = .gregorian) throws -> String {
            try text(tag, nil, calendar).styled(argument).plain
        }
        #expect(try said(.number(2_030), "ar-EG") == "٢٠٣٠")
        #expect(try said(.figure("10,000,000.25 USD"), "ar-EG") == "١٠٬٠٠٠٬٠٠٠٫٢٥ USD")
        #expect(try said(.figure("10,000,000.25 USD"), "ar-MA") == "10.000.000,25 USD")
        #expect(try said(.figure("10,000,000.25 USD"), "ar-AE") == "10,000,000.25 USD")
        #expect(try said(.figure("45%"), "ar-QA") == "٤٥٪")
        #expect(try said(.time(34_200), "ar-IQ") == "٠٩:٣٠")
        #expect(try said(.duration(5_400), "ar-JO") == "ساعة و٣٠ دقيقة")
        #expect(try said(.date(2027, 3, 14), "ar-KW") == "٢٠٢٧/٠٣/١٤")
        #expect(try said(.date(2027, 3, 14), "ar-KW", .both) == "٢٠٢٧/٠٣/١٤ الموافق ١٤٤٨/١٠/٠٦\u{A0}هـ")
        #expect(try said(.date(2027, 3, 14), "en", .both) == "2027-03-14 (1448-10-06\u{A0}AH)")
        #expect(try said(.message(Message(.countErrors, ["count": .number(3)])), "ar-LB") == "٣ مخالفات")
        // What can be typed, and a title, stay as they are.
        #expect(try said(.code("room12"), "ar-LB") == "room12")
        #expect(try said(.text("Room 12"), "ar-LB") == "«Room 12»")
    }

    @Test("tags of languages")
    func tags() {
        #expect(LanguageTag("ar-LB") == LanguageTag(.arabic, .lebanon))
        #expect(LanguageTag("AR_lb") == LanguageTag(.arabic, .lebanon))
        #expect(LanguageTag("ar-Arab-EG") == LanguageTag(.arabic, .egypt))
        #expect(LanguageTag("ar-001") == LanguageTag(.arabic))
        #expect(LanguageTag("en-GB") == LanguageTag(.english))
        for wrong in ["", "fr", "ar-", "ar-XX", "ar-LBN", "ar-LB-x", "english", "en-12", "a"] {
            #expect(LanguageTag(wrong) == nil, "\(wrong)")
        }
        #expect(LanguageTag(locale: "ar_MA.UTF-8") == LanguageTag(.arabic, .morocco))
        #expect(LanguageTag(locale: "ar_XX.UTF-8") == LanguageTag(.arabic))
        #expect(LanguageTag(locale: "ar") == LanguageTag(.arabic))
        #expect(LanguageTag(locale: "ar.UTF-8@x") == LanguageTag(.arabic))
        for other in ["C", "C.UTF-8", "POSIX", "de_DE.ISO-8859-1", "arz_EG", ""] { #expect(LanguageTag(locale: other) == nil, "\(other)") }
        #expect(LanguageTag.offered.allSatisfy { LanguageTag($0)?.text == $0 })
    }

    @Test("a number below zero keeps its sign in front on a terminal that reorders")
    func negative() {
        let text = MessageText(Convention(.arabic), isolates: true)
        #expect(text.styled(.number(-5)).plain == "\u{2068}-5\u{2069}")
        #expect(text.styled(.number(5)).plain == "5")
    }
}
