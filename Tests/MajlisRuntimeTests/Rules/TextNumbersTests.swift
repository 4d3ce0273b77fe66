import Testing

@testable import MajlisRuntime

/// Which numbers of a text and its translation cannot be said of the same.
@Suite struct TextNumbersTests {
    @Test(
        "the same, however it is written",
        arguments: [
            ("Opening at 9:00", "الافتتاح الساعة ٩:٠٠"), ("12,000 people", "١٢٬٠٠٠ شخص"), ("2.5 million", "٢٫٥ مليون"), ("2,5", "٢٫٥"),
            ("at 9", "الساعة ٠٩:٠٠"), ("9 am to 2:30 p.m.", "من ٩:٠٠ إلى ١٤:٣٠"), ("12 am", "٠٠:٠٠"), ("12 pm", "١٢:٠٠"),
            ("3 pm", "٣ مساءً"), ("3:00 pm", "٣:٠٠ م"), ("3 m", "٣ م"),
            ("40%", "٤٠٪"), ("2027-03-14", "١٤/٣/٢٠٢٧"), ("The 2nd round of 14 March", "الجولة الثانية في ١٤ مارس"),
            ("30th session, 2027", "الدورة الثلاثون، ٢٠٢٧"), ("March 2027", "٢٠٢٧/٠٣"), ("12 February 2027", "٥ رمضان ١٤٤٨هـ"),
            ("12 February 2027", "٥ رمضان ١٤٤٨ هـ (١٢ فبراير ٢٠٢٧)"), ("1 Ramadan 1448 AH at 9:00", "١ رمضان ١٤٤٨هـ الساعة ٩"),
            ("3 halls and 20 rooms", "٢٠ غرفة و٣ قاعات"), ("۱۲", "١٢"),
        ])
    func agree(one: String, other: String) {
        #expect(!TextNumbers(one).contradicts(TextNumbers(other)), "\(TextNumbers(one).all) \(TextNumbers(other).all)")
        #expect(!TextNumbers(other).contradicts(TextNumbers(one)))
    }

    @Test(
        "not the same",
        arguments: [
            ("Opening at 9:00", "الافتتاح الساعة ١٠:٠٠"), ("14 March", "١٥ مارس"), ("12,000", "١٢٠٠"), ("2.5", "٢٥"),
            ("9:00 to 10:30", "الساعة ٩:٠٠"), ("40% of 300", "٤٠٪ من ٢٠٠"), ("12,000 people at 9:00", "الساعة ٩:٠٠"), ("3 pm", "٣ صباحا"),
            ("12 February 2027 at 9:00", "٥ رمضان ١٤٤٨هـ الساعة ١٠:٠٠"), ("Agenda 2030", "جدول أعمال ٢٠٣٥"),
        ])
    func contradict(one: String, other: String) {
        #expect(TextNumbers(one).contradicts(TextNumbers(other)), "\(TextNumbers(one).all) \(TextNumbers(other).all)")
        #expect(TextNumbers(other).contradicts(TextNumbers(one)))
    }
}

/// In which letters texts are written.
@Suite struct LetterScriptTests {
    @Test(
        arguments: [
            ("ar", "Opening of the meeting"), ("ar", "Opening"), ("en", "افتتاح"), ("fr", "Открытие"), ("ru", "Opening"), ("fa", "Opening"),
        ])
    func missing(language: String, text: String) throws {
        #expect(try #require(LetterScript(of: language)).isMissing(in: text))
    }

    @Test(
        arguments: [
            ("ar", "OIC"), ("ar", "GitHub"), ("ar", "2027"), ("ar", ""), ("ar", "ورشة GitHub Actions"), ("ar", "mona@example.org"),
            ("ar", "A"),
            ("en", "Qatar (قطر)"), ("en", "افتتاح OIC"), ("en", "—"), ("fr", "Été"), ("ar", "ﻻ"),
        ])
    func there(language: String, text: String) throws {
        #expect(try !#require(LetterScript(of: language)).isMissing(in: text))
    }

    @Test func otherLanguagesAreLeftAlone() { #expect(LetterScript(of: "ja") == nil) }
}
