/// Languages as files name them, by their codes of ISO 639.
enum LanguageCodes {
    /// `en`, `de-DE`, `ger`, `English`, `français`, `العربية` become a code of two or three letters; nil for what is no language.
    static func code(of name: String) -> String? {
        let name = name.trimmed.lowercased()
        if let known = names[name] { return known }
        let first = name.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        guard first.count == 2 || first.count == 3, first.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        let rest = name.utf8.dropFirst(first.count)
        guard rest.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }) else { return nil }
        let code = String(Substring(first))
        return threeLetters[code] ?? code
    }

    private static let names = [
        "english": "en", "anglais": "en", "englisch": "en", "الإنجليزية": "en", "انجليزي": "en", "إنجليزي": "en", "الانجليزية": "en",
        "french": "fr", "français": "fr", "francais": "fr", "französisch": "fr", "الفرنسية": "fr", "فرنسي": "fr",
        "arabic": "ar", "arabe": "ar", "arabisch": "ar", "العربية": "ar", "عربي": "ar", "عربية": "ar",
        "german": "de", "deutsch": "de", "allemand": "de", "الألمانية": "de", "spanish": "es", "español": "es", "espagnol": "es",
        "الإسبانية": "es", "italian": "it", "italiano": "it", "italien": "it", "portuguese": "pt", "português": "pt", "russian": "ru",
        "русский": "ru", "russe": "ru", "الروسية": "ru", "chinese": "zh", "chinois": "zh", "中文": "zh", "الصينية": "zh", "dutch": "nl",
        "nederlands": "nl", "turkish": "tr", "türkçe": "tr", "التركية": "tr", "persian": "fa", "farsi": "fa", "فارسی": "fa",
        "الفارسية": "fa",
        "hebrew": "he", "עברית": "he", "urdu": "ur", "اردو": "ur", "japanese": "ja", "日本語": "ja",
    ]

    private static let threeLetters = [
        "eng": "en", "fra": "fr", "fre": "fr", "ara": "ar", "deu": "de", "ger": "de", "spa": "es", "ita": "it", "por": "pt", "rus": "ru",
        "zho": "zh", "chi": "zh", "nld": "nl", "dut": "nl", "tur": "tr", "fas": "fa", "per": "fa", "heb": "he", "urd": "ur", "jpn": "ja",
    ]
}
