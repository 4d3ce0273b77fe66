import MajlisVocabulary
import Testing

/// Letters of names: their scripts, and what they look like (UTS #39).
struct NameLetterTests {
    @Test(arguments: [
        ("a", "Latin"), ("é", "Latin"), ("о", "Cyrillic"), ("ο", "Greek"), ("ع", "Arabic"), ("ی", "Arabic"), ("א", "Hebrew"), ("山", "Han"),
    ])
    func scripts(letter: String, script: String) throws {
        #expect(try NameLetters.script(of: #require(letter.unicodeScalars.first))?.name == script)
    }

    @Test(arguments: ["1", "_", "\u{64E}", "ـ"])
    func sharedLettersHaveNone(letter: String) throws {
        #expect(try NameLetters.script(of: #require(letter.unicodeScalars.first)) == nil)
    }

    @Test(arguments: [
        ("qazi", "qаzi"), ("hall", "hаll"), ("hall1", "halll"), ("room0", "roomO"), ("modern", "modem"),
        ("كريم", "کریم"), ("زيد", "زـيد"), ("مهدي", "مھدي"), ("ب٣", "ب۳"), ("على", "علی"),
    ])
    func namesThatLookAlike(_ a: String, _ b: String) {
        #expect(a != b)
        #expect(NameLetters.skeleton(of: a) == NameLetters.skeleton(of: b))
    }

    /// What a reader can tell apart stays apart, above all على and علي, and hamza.
    @Test(arguments: [("علي", "على"), ("أمل", "امل"), ("قاعة", "قاعه"), ("ب1", "ب2"), ("hall", "Hall"), ("rima", "rina"), ("ب٤", "ب۴")])
    func namesThatDoNot(_ a: String, _ b: String) {
        #expect(NameLetters.skeleton(of: a) != NameLetters.skeleton(of: b))
    }

    @Test(arguments: [
        ("hаll", "а", "Cyrillic", "Latin"), ("аdmin", "а", "Cyrillic", "Latin"), ("Αlpha", "Α", "Greek", "Latin"),
        ("комитет_hоtel", "о", "Cyrillic", "Latin"), ("قاعةB", "B", "Latin", "Arabic"),
    ])
    func strangers(name: String, letter: String, script: String, others: String) throws {
        let found = try #require(NameLetters.stranger(in: name))
        #expect(String(found.letter) == letter && found.script.name == script && found.others.name == others)
    }

    @Test(arguments: [
        "hall", "قاعة_B1", "ب1", "B1", "قاعة", "комитет", "комитет_hall", "東京タワー", "Tokyo東京", "علي٢", "x_ع_2", "seoul서울", "é",
    ])
    func ordinaryNames(name: String) {
        #expect(NameLetters.stranger(in: name) == nil)
    }
}
