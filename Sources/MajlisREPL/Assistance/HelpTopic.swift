import MajlisVocabulary

/// The short pages of `:help`.
package enum HelpTopic: String, CaseIterable, Sendable {
    case inputs, expressions, events, dates, rules
    case whatIf = "what-if"
    case keys, scripts

    /// What the topic is called, in Arabic or in English.
    func name(isArabic: Bool) -> String {
        guard isArabic else { return rawValue }
        switch self {
        case .inputs: return "المدخلات"
        case .expressions: return "العبارات"
        case .events: return "الأحداث"
        case .dates: return "التواريخ"
        case .rules: return "القواعد"
        case .whatIf: return "ماذا-لو"
        case .keys: return "المفاتيح"
        case .scripts: return "النصوص"
        }
    }

    /// The topic of a word in either language.
    init?(_ word: String) {
        let wanted = SessionCommand.folded(word)
        guard
            let topic = Self.allCases.first(where: { topic in
                [false, true].contains { SessionCommand.folded(topic.name(isArabic: $0)) == wanted }
            })
        else { return nil }
        self = topic
    }
}
