/// A text with its translations. `language` is nil where nobody says in which language the text is.
public struct LocalText: Sendable, Hashable {
    public struct Translation: Sendable, Hashable {
        /// ISO 639, in lower case.
        public var language: String
        public var text: String

        public init(_ language: String, _ text: String) {
            self.language = language
            self.text = text
        }
    }

    public var text: String
    public var language: String?
    /// Those in other languages, in the order in which they were given.
    public var translations: [Translation]

    public init(_ text: String, language: String? = nil, translations: [Translation] = []) {
        self.text = text
        self.language = language
        self.translations = translations
    }

    /// The wording in a language; the text itself where there is none in it.
    public func text(in language: String) -> String {
        if self.language == language { return text }
        return translations.first { $0.language == language }?.text ?? text
    }
}
