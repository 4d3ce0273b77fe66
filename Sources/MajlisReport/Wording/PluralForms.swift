/// Which form of a word goes with a number.
enum PluralForms {
    /// English: one, other (with a form for 0 before them: 0, one, other). Arabic: 1, 2, 3-10, 11-99, 100 and 0 (with a form for 0 before
    /// them: 0, 1, 2, 3-10, 11-99, 100). In both, what matters in Arabic is the number's last two digits.
    static func index(for number: Int, forms count: Int, language: Language) -> Int {
        switch language {
        case .english:
            let shift = count >= 3 ? 1 : 0
            if shift == 1, number == 0 { return 0 }
            return min(shift + (number.magnitude == 1 ? 0 : 1), max(0, count - 1))
        case .arabic:
            let shift = count >= 6 ? 1 : 0
            if shift == 1, number == 0 { return 0 }
            let form: Int
            switch (number.magnitude, number.magnitude % 100) {
            case (1, _): form = 0
            case (2, _): form = 1
            case (_, 3...10): form = 2
            case (_, 11...99): form = 3
            default: form = 4
            }
            return min(shift + form, max(0, count - 1))
        }
    }
}
