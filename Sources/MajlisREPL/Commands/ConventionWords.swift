import MajlisReport
import MajlisText
import MajlisVocabulary

/// What goes by several words, in both languages: digits and calendars as a person at the prompt says them.
protocol Worded: CaseIterable {
    /// The usual one first.
    func names(in language: Language) -> [String]
}

extension Worded {
    static func meant(by word: String) -> Self? {
        let wanted = Vocabulary.fold(word.lowercased())
        return allCases.first { item in
            Language.allCases.contains { item.names(in: $0).contains { Vocabulary.fold($0) == wanted } }
        }
    }
}

extension DigitSet: Worded {
    // In the Maghreb “Arabic digits” are 0–9, so the Arabic words say East and West.
    func names(in language: Language) -> [String] {
        switch (self, language) {
        case (.western, .english): ["western", "latin"]
        case (.western, .arabic): ["غربية", "لاتينية", "مغربية"]
        case (.arabic, .english): ["arabic", "eastern"]
        case (.arabic, .arabic): ["مشرقية", "هندية"]
        case (.persian, .english): ["persian"]
        case (.persian, .arabic): ["فارسية"]
        }
    }
}

extension ShownCalendar: Worded {
    func names(in language: Language) -> [String] {
        switch (self, language) {
        case (.gregorian, .english): ["gregorian"]
        case (.gregorian, .arabic): ["ميلادي", "الميلادي"]
        case (.hijri, .english): ["hijri"]
        case (.hijri, .arabic): ["هجري", "الهجري"]
        case (.both, .english): ["both"]
        case (.both, .arabic): ["كلاهما", "معا"]
        }
    }
}
