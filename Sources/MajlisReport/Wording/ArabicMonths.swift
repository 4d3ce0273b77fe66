/// The names that the months have in different Arab countries (CLDR 46, `ar-IQ`, `ar-EG`, `ar-DZ`, `ar-MA`, `ar-MR`). A reader of whom no
/// country is known gets the names of the Levant and of Egypt together, which stand in the catalogue.
enum ArabicMonths: Sendable, Hashable {
    case levant, egypt, algeria, morocco, mauritania

    /// January first.
    var names: [String] {
        switch self {
        case .levant:
            [
                "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
                "كانون الأول",
            ]
        case .egypt:
            ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
        case .algeria:
            ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]
        case .morocco:
            ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]
        case .mauritania:
            ["يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو", "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر"]
        }
    }
}
