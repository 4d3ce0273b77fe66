/// A language that a reader asks for, with the country where that matters: `en`, `ar`, `ar-LB`.
public struct LanguageTag: Sendable, Hashable {
    public var language: Language
    public var region: ArabicRegion?

    public init(_ language: Language, _ region: ArabicRegion? = nil) {
        self.language = language
        self.region = region
    }

    /// As a person writes it, `ar-LB`, `ar_lb`, `en-GB`. Nil for other languages, and for a country in which Arabic is not written: who
    /// mistypes it should hear of it. Dates and numbers in English are the same everywhere, so that any country is taken.
    public init?(_ text: String) {
        self.init(text, isStrict: true)
    }

    /// As the computer's locale names it, `ar_LB.UTF-8`, `ar`; a country that is not known says nothing. Nil for other languages.
    public init?(locale: String) {
        self.init(String(locale.prefix { $0 != "." && $0 != "@" }), isStrict: false)
    }

    private init?(_ text: String, isStrict: Bool) {
        var parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }[...]
        guard let first = parts.popFirst(), let language = Language(rawValue: first.lowercased()) else { return nil }
        // `ar-Arab-LB`: the script is the language's own.
        if let script = parts.first?.lowercased(), script == (language == .arabic ? "arab" : "latn") { parts.removeFirst() }
        self.language = language
        region = nil
        guard let country = parts.popFirst() else { return }
        let isCountry = country.utf8.count == 2 && country.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
        // 001 is the world.
        let isKnown = country == "001" || (language == .arabic ? ArabicRegion(rawValue: country.uppercased()) != nil : isCountry)
        if isStrict, !isKnown || !parts.isEmpty { return nil }
        if language == .arabic { region = ArabicRegion(rawValue: country.uppercased()) }
    }

    /// `ar-LB`
    public var text: String { region.map { "\(language.code)-\($0.rawValue)" } ?? language.code }

    /// Every tag that is offered: the languages, then Arabic of each country.
    public static let offered = Language.allCases.map { $0.code } + ArabicRegion.allCases.map { "ar-" + $0.rawValue }
}
