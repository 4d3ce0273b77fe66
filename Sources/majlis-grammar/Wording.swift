/// The language that a page is written in.
enum Language {
    case english
    case arabic

    /// One of two texts.
    func pick(_ english: String, _ arabic: String) -> String {
        self == .english ? english : arabic
    }

    func word(_ word: Word) -> String { pick(word.english, word.arabic) }
    func gloss(_ word: Word) -> String { pick(word.gloss, word.glossArabic) }

    /// A list in words: commas, and the last joined as the language does it.
    func list(_ items: [String], last: (english: String, arabic: String) = ("and", "و")) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        let head = items.dropLast().joined(separator: pick(", ", "، "))
        return head + pick(" \(last.english) ", " \(last.arabic)") + items[items.count - 1]
    }
}

/// How the tables' types, heads and omissions are said to a reader.
struct Wording {
    let grammar: Grammar
    let language: Language
    /// Turns a kind into a link from the page at hand.
    let kindLink: (Word) -> String

    private static let types: [String: (english: String, arabic: String)] = [
        "flag": ("no value", "بلا قيمة"),
        "text": ("a text in quotes", "نص بين علامتي اقتباس"),
        "label": ("a word or a text", "كلمة أو نص"),
        "integer": ("a whole number", "عدد صحيح"),
        "quantity": ("a number, money, a percentage or a duration, or a range of them", "عدد أو مبلغ أو نسبة أو مدة، أو مدى منها"),
        "money": ("an amount with its currency, `500 USD`", "مبلغ مع عملته، مثل `٥٠٠ USD`"),
        "date": ("a date", "تاريخ"),
        "dates": ("a date, a month, a year, or a range of them", "تاريخ أو شهر أو سنة، أو مدى منها"),
        "moment": (
            "a date, a date and time, or an expression such as `5w before opening`",
            "تاريخ، أو تاريخ ووقت، أو عبارة مثل `٥ أسابيع قبل الافتتاح`"
        ),
        "time": ("a time, `09:00`", "وقت، مثل `٠٩:٠٠`"),
        "hours": ("a range of times, `09:00..17:00`", "من وقت إلى وقت، مثل `بين ٠٩:٠٠ و ١٧:٠٠`"),
        "at": ("a time, a range of times, or `tbd`", "وقت، أو من وقت إلى وقت، أو «يحدد_لاحقا»"),
        "available": ("ranges of times, of dates, or of both", "أوقات أو تواريخ من كذا إلى كذا"),
        "duration": ("a duration, `45m`, `8 weeks`", "مدة، مثل `٤٥ دقيقة` و`٨ أسابيع`"),
        "condition": ("a condition", "شرط"),
        "language": ("a language's code, `ar`, `en`", "رمز لغة، مثل `ar` و`en`"),
        "currency": ("a currency's code, `USD`", "رمز عملة، مثل `USD`"),
        "zone": ("a time zone, `\"Asia/Amman\"`", "منطقة زمنية، مثل `\"Asia/Amman\"`"),
        "weekday": ("a day of the week", "يوم من أيام الأسبوع"),
        "party": (
            "a person, body, role, group or participant, or `volunteer`",
            "شخص أو جهة أو دور أو مجموعة أو مشارك، أو «متطوع»"
        ),
        "kind": ("the word of a kind", "اسم نوع من الأنواع"),
        "names": ("new names", "أسماء جديدة"),
        "same": ("the name of a record of this kind", "اسم سجل من النوع نفسه"),
    ]

    func type(_ type: String) -> String {
        if type.hasPrefix("choice:") {
            let members = grammar.choices.first { $0.set == type.dropFirst(7) }?.members ?? []
            let words = members.compactMap { grammar.word("choice", $0) }.map { "`\(language.word($0))`" }
            return language.list(words, last: ("or", "أو "))
        }
        if type.hasPrefix("ref:") {
            let links = type.dropFirst(4).split(separator: "|").compactMap { grammar.word("kind", String($0)) }.map(kindLink)
            return language.pick("the name of: ", "اسم: ") + language.list(links, last: ("or", "أو "))
        }
        guard let text = Self.types[type] else { return type }
        return language.pick(text.english, text.arabic)
    }

    func cardinality(_ isMany: Bool, _ type: String) -> String {
        if type == "flag" { return "" }
        return isMany ? language.pick("several", "قيم عدة") : language.pick("one", "قيمة واحدة")
    }

    func omission(_ shape: ShapeRow) -> String {
        switch shape.omitted {
        case "none" where shape.type == "flag": return language.pick("no", "لا")
        case "none": return language.pick("absent", "لا يوجد")
        case "tbd": return language.pick("still to be decided", "لم يُحدَّد بعد")
        case "required": return language.pick("**required**", "**مطلوب**")
        case "unplaced": return language.pick("without a place", "بلا موضع")
        case "inherited": return language.pick("as what it stands in", "كما في السجل الذي يحتويه")
        default:
            let word = grammar.word("choice", shape.omitted) ?? grammar.word("literal", shape.omitted)
            return "`\(word.map(language.word) ?? shape.omitted)`"
        }
    }

    func head(_ kind: KindRow) -> String {
        if kind.head.hasPrefix("ref:") {
            let links = kind.head.dropFirst(4).split(separator: "|").compactMap { grammar.word("kind", String($0)) }.map(kindLink)
            return language.pick("the name of an existing record: ", "اسم سجل قائم: ") + language.list(links, last: ("or", "أو "))
        }
        let parts = kind.head.split(separator: "+").map { part in
            switch part {
            case "name": language.pick("a new name", "اسم جديد")
            case "number": language.pick("a number", "رقم")
            case "date": language.pick("a date", "تاريخ")
            case "dates": language.pick("a date or a range of dates", "تاريخ أو مدى بين تاريخين")
            default: language.pick("two currencies, a figure and its date", "عملتان ورقم وتاريخه")
            }
        }
        return parts.isEmpty ? language.pick("nothing", "لا شيء") : language.list(parts, last: ("and", "و"))
    }
}

extension Grammar {
    func word(_ group: String, _ english: String) -> Word? {
        words(of: group).first { $0.english == english }
    }
}
