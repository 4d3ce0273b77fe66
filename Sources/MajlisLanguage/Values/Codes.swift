import MajlisVocabulary

/// Codes of other standards that scripts use.
package enum Codes {
    /// ISO 639-1, and the three-letter codes of languages without one that conferences meet.
    package static let languages: Set<String> = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj \
        fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la \
        lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa \
        sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
        ase apd apc arb arc ary arz ars acm afb ber bzs ckb din fil gsg hbo kab kmr nqo nus prs rif shi shu syr tmh tzm zgh
        """.split(separator: " ").map(String.init))

    /// ISO 4217, active codes.
    package static let currencies: Set<String> = Set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK \
        DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
        KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK \
        PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX \
        USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG
        """.split(separator: " ").map(String.init))

    /// The code of a language that somebody called by its name, in English or Arabic, or wrote in capitals.
    static func language(called name: String) -> String? {
        let lowered = name.lowercased()
        if languages.contains(lowered) { return lowered }
        let folded = Vocabulary.fold(name)
        let bare = folded.hasPrefix("ال") ? String(folded.dropFirst(2)) : folded
        return named[lowered] ?? named[bare]
    }

    private static let named: [String: String] = [
        "arabic": "ar", "english": "en", "french": "fr", "spanish": "es", "russian": "ru", "chinese": "zh", "german": "de", "italian": "it",
        "portuguese": "pt", "turkish": "tr", "persian": "fa", "farsi": "fa", "urdu": "ur", "hindi": "hi", "swahili": "sw", "amharic": "am",
        "somali": "so", "kurdish": "ku", "hebrew": "he", "japanese": "ja", "indonesian": "id", "malay": "ms", "bengali": "bn",
        "hausa": "ha",
        Vocabulary.fold("عربية"): "ar", Vocabulary.fold("إنجليزية"): "en", Vocabulary.fold("انكليزية"): "en",
        Vocabulary.fold("فرنسية"): "fr",
        Vocabulary.fold("إسبانية"): "es", Vocabulary.fold("روسية"): "ru", Vocabulary.fold("صينية"): "zh", Vocabulary.fold("ألمانية"): "de",
        Vocabulary.fold("إيطالية"): "it", Vocabulary.fold("برتغالية"): "pt", Vocabulary.fold("تركية"): "tr",
        Vocabulary.fold("فارسية"): "fa",
        Vocabulary.fold("أردية"): "ur", Vocabulary.fold("سواحيلية"): "sw", Vocabulary.fold("أمهرية"): "am",
        Vocabulary.fold("صومالية"): "so",
        Vocabulary.fold("كردية"): "ku", Vocabulary.fold("عبرية"): "he",
    ]
}
