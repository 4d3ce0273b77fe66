import MajlisVocabulary

/// The form of a word of the language: its one spelling, in the number and gender that its place asks for.
struct WordWriter {
    let language: WordLanguage

    /// - Parameters:
    ///   - gender: of those it is about, where the word has a form for it.
    func form(_ word: CanonicalWord, isPlural: Bool, gender: Choice? = nil) -> String {
        guard language == .arabic else {
            let english = isPlural && !word.englishPlural.isEmpty ? word.englishPlural : word.english
            return Self.isWrittenApart(word) ? english.replacingUnderscores() : english
        }
        if let agreement = word.agreement, let gender {
            let forms = gender == .woman ? (agreement.feminine, agreement.femininePlural) : (agreement.masculine, agreement.masculinePlural)
            let form = isPlural ? forms.1 : forms.0
            if !form.isEmpty { return form }
        }
        return isPlural && !word.arabicPlural.isEmpty ? word.arabicPlural : word.arabic
    }

    /// The form of a unit behind so many of it; nil where the number is no whole one.
    func unit(_ unit: CanonicalWord, count: Int?) -> String {
        guard language == .arabic else { return form(unit, isPlural: count != 1) }
        guard let count else { return unit.arabic }
        switch count % 100 {
        case 3...10: return form(unit, isPlural: true)
        case 11...99:
            let accusative = unit.agreement?.accusative ?? ""
            return accusative.isEmpty ? unit.arabic : accusative
        default: return unit.arabic
        }
    }

    /// `order by` and `working days`, which are two words in English.
    private static func isWrittenApart(_ word: CanonicalWord) -> Bool {
        word.group == .infix && word.english == Infix.orderBy.english || word.group == .unit && word.english == Unit.workingDay.english
    }
}

extension String {
    fileprivate func replacingUnderscores() -> String { split(separator: "_").joined(separator: " ") }
}
