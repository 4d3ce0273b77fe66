import MajlisText

/// The catalogue's texts for a message.
extension MessageCode {
    func wording(in language: Language) -> String {
        let wordings = language == .english ? MessageWordings.english : MessageWordings.arabic
        return wordings[Int(rawValue)].description
    }

    /// Why the finding matters; nil where nobody wrote it in this language.
    func why(in language: Language) -> String? {
        let index = Int(rawValue)
        let own = (language == .english ? MessageWordings.why : MessageWordings.whyArabic)[index].description
        return own.isEmpty ? nil : own
    }

    /// A script that gives the finding.
    var badExample: String? { MessageCode.example(MessageWordings.bad, rawValue) }
    /// The same, mended.
    var goodExample: String? { MessageCode.example(MessageWordings.good, rawValue) }

    private static func example(_ texts: [StaticString], _ index: UInt16) -> String? {
        let text = texts[Int(index)].description
        return text.isEmpty ? nil : text
    }
}
