import MajlisVocabulary

/// Words and values by class, in both languages.
struct WordPool {
    private static let names = [
        "rima", "sultan", "qazi", "b1", "b2", "acme", "opening_night", "hall_a", "mona", "e17", "ريما", "سلطان", "قاعة_كبرى", "هاني", "ب١",
        "موعد_أول",
    ]
    static let letters: [UInt32] = Array("abc XYZ.,;:!?(){}[]<>-+*/=%@#'«»“”\"\\ اﻻبتةىئهـَُ ،؛؟éñ漢字".unicodeScalars.map(\.value))

    func name(_ random: inout SeededRandom) -> String { random.pick(WordPool.names) }

    func keyword(_ random: inout SeededRandom) -> String {
        random.oneIn(2) ? random.pick(Kind.allCases).english : random.pick(Clause.allCases).arabic
    }

    // MARK: Spellings

    /// One of the forms of a word; forms that also mean something else in its place are left out.
    func spelling(_ group: String, _ english: String, _ random: inout SeededRandom) -> String {
        let forms: [String]
        switch group {
        case "kind": forms = Kind.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "clause": forms = Clause.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "statement": forms = Statement.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "infix": forms = Infix.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "function": forms = Function.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "unit": forms = Unit.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "literal": forms = Literal.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "choice": forms = Choice.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        case "particle": forms = Particle.allCases.first { $0.english == english }.map { WordPool.forms($0) } ?? []
        default: preconditionFailure("\(group) is no group of vocabulary.tsv")
        }
        precondition(!forms.isEmpty, "vocabulary.tsv has no \(group) \(english)")
        // Half of them in the form that everybody writes.
        return random.oneIn(2) ? forms[0] : random.pick(forms)
    }

    private static func forms<Word: VocabularyWord>(_ word: Word) -> [String] {
        [word.english, word.arabic].filter { Vocabulary.word($0) != .none }
            + ([word.englishPlural, word.arabicPlural] + word.arabicAlternatives).filter { !$0.isEmpty }
    }

    // MARK: Kinds and clauses

    /// A kind that may stand in the parent, and is no clause of it.
    func kind(in parent: Kind?, _ random: inout SeededRandom) -> (Kind, String)? {
        let fitting = Kind.allCases.filter { $0.mayStand(in: parent) }
        guard !fitting.isEmpty else { return nil }
        return draw(random.pick(fitting), parent, &random)
    }

    /// A kind that refers and may stand in the head of the parent.
    func reference(in parent: Kind, _ random: inout SeededRandom) -> (Kind, String)? {
        let fitting = Kind.allCases.filter { $0.mayStand(in: parent) && $0.head.reference != nil }
        guard !fitting.isEmpty else { return nil }
        return draw(random.pick(fitting), parent, &random)
    }

    private func draw(_ kind: Kind, _ parent: Kind?, _ random: inout SeededRandom) -> (Kind, String)? {
        let word = spelling("kind", kind.english, &random)
        let words = Vocabulary.meanings(of: Vocabulary.word(word))
        if let parent, let clause = words.clause, parent.shape(of: clause) != nil { return nil }
        return words.kind == kind ? (kind, word) : nil
    }

    func clause(of kind: Kind, isFlag: Bool, _ random: inout SeededRandom) -> Clause? {
        let fitting = kind.shapes.filter { ($0.type == .flag) == isFlag && $0.clause != .renamed }
        return fitting.isEmpty ? nil : random.pick(fitting).clause
    }

    func function(_ random: inout SeededRandom) -> String {
        random.oneIn(3) ? name(&random) : random.pick(["count", "sum", "min", "عدد", "مجموع", "different", "overlaps", "holds"])
    }

    func unit(isDual: Bool, _ random: inout SeededRandom) -> String {
        let forms = Unit.allCases.filter { $0 != .percent }.flatMap { WordPool.forms($0) }
        return random.pick(forms.filter { Vocabulary.meanings(of: Vocabulary.word($0)).isDual == isDual && Vocabulary.word($0) != .none })
    }

    // MARK: Values

    /// What the head of a kind may hold beside a name; nil where that is nothing.
    func headLiteral(_ kind: Kind, _ random: inout SeededRandom) -> String? {
        let head = kind.head
        if head.acceptsNumber { return random.pick(["1", "9", "١٢", "۳"]) }
        if head.acceptsDate { return random.pick(["2016-04-14", "٢٠١٦/٠٤/١٤", "2016-04", "tbd", "غير_مذكور"]) }
        return head.acceptsDates
            ? random.pick(["2016-04-14..2016-04-16", "بين 2016/04/14 و 2016/04/16", "2016-04", "tbd", "1448/09/01 AH"]) : nil
    }

    /// A value as the clause's type wants it; nil where any expression will do.
    func value(of type: ClauseType, _ random: inout SeededRandom) -> String? {
        switch type {
        case .flag, .condition, .label, .names, .kind, .same, .reference, .party: return nil
        case .text: return random.pick(["\"Opening\"", "\"Opening\" @ar \"الافتتاح\"", "«نص»", "“text”"])
        case .integer: return random.pick(["12", "١٢", "4_000", "tbd"])
        case .quantity: return random.pick(["40%", "10 others", "about 30", "10..20", "between 10 and 20", "٤٠٪"])
        case .money: return random.pick(["10_000 USD", "about 2.5 QAR", "none"])
        case .date, .dates: return random.pick(["2016-04-14", "2016", "2016-04..2016-05", "1448/09/01 AH", "١٤٤٨/٠٩/٠١ هـ", "tbd"])
        case .moment:
            return random.pick([
                "2016-04-14 09:00", "5w before opening", "١٤ يوما قبل الافتتاح", "closing", "10 working days after closing",
            ])
        case .time: return random.pick(["09:00", "25:30", "٠٩:٣٠"])
        case .hours, .at, .available: return random.pick(["09:00..17:00", "09:00", "tbd"])
        case .duration: return random.pick(["45m", "1h30m", "١س٣٠د", "2أ", "٤٥ دقيقة", "ساعتان", "8 weeks", "2 أسابيع"])
        case .language: return random.pick(["en", "ar", "ar, en"])
        case .currency: return "USD"
        case .zone: return "\"Asia/Amman\""
        case .weekday: return random.pick(["friday", "الجمعة, السبت"])
        case .choice(let set): return spelling("choice", random.pick(set.members).english, &random)
        }
    }
}
