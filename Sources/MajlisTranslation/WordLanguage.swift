/// The language of a script's words.
public enum WordLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case arabic = "ar"

    public var other: WordLanguage { self == .english ? .arabic : .english }
}
