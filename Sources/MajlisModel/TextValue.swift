/// A text with its translations, and what may be said of it.
public final class TextValue: Sendable {
    public struct Translation: Hashable, Sendable {
        /// ISO 639.
        public let language: String
        public let text: String

        public init(language: String, text: String) {
            self.language = language
            self.text = text
        }
    }

    /// The wording without a language tag: in the script's own language.
    public let text: String
    public let translations: [Translation]

    public init(_ text: String, translations: [Translation] = []) {
        self.text = text
        self.translations = translations
    }

    /// The wording in a language, or the script's own.
    public func text(in language: String?) -> String {
        guard let language else { return text }
        return translations.first { $0.language == language }?.text ?? text
    }
}
