/// Values as people write them in tables.
enum TableWords {
    /// What people write where there is nothing to write yet.
    enum Placeholder {
        /// It is still to be decided or confirmed: `TBC`.
        case open
        /// There is none: `-`, `N/A`.
        case nothing
    }

    static func placeholder(_ text: String) -> Placeholder? {
        let text = text.trimmed
        // Most cells are longer, or begin with a number.
        guard text.utf8.count <= 60, let first = text.utf8.first, !(0x30...0x39).contains(first) else { return nil }
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
            guard text.allSatisfy({ "-–—−_.…/\\*?؟ ".contains($0) }) else { return nil }
            return text.contains("?") || text.contains("؟") ? .open : .nothing
        }
        if noneSaid.contains(text.lowercased()) { return .nothing }
        let name = PlainName(text)
        if openSaid.contains(name.letters) { return .open }
        // `Speaker: TBC`
        guard let last = name.words.last, name.words.count == 2, ["tbc", "tbd", "tba"].contains(last) else { return nil }
        return RoleWords.role(name.words[0]) != nil || TableColumn.names[name.words[0]] == .room ? .open : nil
    }

    /// A placeholder in a cell; nil in columns whose text may be any.
    static func placeholder(_ text: String, in column: TableColumn) -> Placeholder? {
        switch column {
        case .title, .subtitle, .short, .text, .task, .status, .kind, .biography, .list, .other: nil
        // Several may stand there.
        case .person: placeholder(text) == .nothing ? .nothing : nil
        default: placeholder(text)
        }
    }

    /// Whether a script says of a column's clause that it is open, or leaves it out and asks for it.
    static func mayBeOpen(_ column: TableColumn) -> Bool {
        switch column {
        case .date, .endDate, .start, .end, .length, .room, .due, .owner, .name, .firstName, .lastName: true
        default: false
        }
    }

    private static let noneSaid: Set<String> = [
        "n/a", "n.a.", "n.a", "n/d", "s/o", "s.o.", "none", "nil", "aucun", "aucune", "néant", "keine", "keiner", "لا يوجد", "لا توجد",
        "لا أحد", "لا شيء", "بلا",
    ]

    private static let openSaid: Set<String> = Set(
        ("tbc,tbd,tba,t.b.c.,t.b.d.,t.b.a.,n.n.,to be confirmed,to be determined,to be announced,to be decided,to be defined,to be advised,to be nominated,"
            + "to be designated,to confirm,not yet known,à confirmer,à préciser,à déterminer,à définir,à désigner,à annoncer,à venir,à décider,"
            + "wird noch bekannt gegeben,noch offen,يحدد لاحقا,تحدد لاحقا,سيحدد لاحقا,ستحدد لاحقا,يتم تحديده لاحقا,يتم تحديدها لاحقا,سيتم تحديده لاحقا,"
            + "سيتم تحديدها لاحقا,لم يحدد,لم يحدد بعد,لم تحدد بعد,غير محدد,قيد التحديد,يعلن لاحقا,يعلن عنه لاحقا,سيعلن لاحقا,سيعلن عنه لاحقا,يؤكد لاحقا,"
            + "سيؤكد لاحقا,للتأكيد,قيد التأكيد,بانتظار التأكيد,في انتظار التأكيد")
            .split(separator: ",").map { PlainName(String($0)).letters })

    static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "yes", "true", "1", "y", "x", "oui", "vrai", "نعم": true
        case "no", "false", "0", "n", "non", "faux", "لا": false
        default: nil
        }
    }

    static func gender(_ text: String) -> Programme.Person.Gender? {
        switch text.lowercased() {
        case "woman", "female", "f", "w", "femme", "féminin", "weiblich", "امرأة", "أنثى", "انثى", "مؤنث", "ث": .woman
        case "man", "male", "m", "h", "homme", "masculin", "männlich", "رجل", "ذكر", "مذكر", "ذ": .man
        default: nil
        }
    }

    /// A title before a name: `Mr`, `H.E.`, `الدكتورة`.
    static func isHonorific(_ text: String) -> Bool {
        let first = PlainName(text).words
        return first.count <= 3 && first.contains { honorifics.contains($0) } || text.utf8.count <= 6 && text.hasSuffix(".")
    }

    private static let honorifics: Set<String> = Set(
        ("mr,mrs,ms,miss,mx,dr,prof,professor,sir,dame,lord,lady,ambassador,minister,eng,he,excellency,rev,sheikh,m,mme,mlle,pr,ing,herr,frau,السيد,"
            + "السيدة,الآنسة,الدكتور,الدكتورة,د,أ,م,أد,الأستاذ,الأستاذة,المهندس,المهندسة,معالي,سعادة,فضيلة,سماحة,الشيخ,دولة,سمو,اللواء,العميد,السفير,السفيرة")
            .split(separator: ",").flatMap { PlainName(String($0)).words })

    /// What stands before a name that is one with it: `Dr. Lina Qasem`, `معالي الدكتور سامي حداد`. A single word behind it may be all of a name there is.
    static func honorific(in name: String) -> (honorific: String?, name: String) {
        let words = name.split(separator: " ")
        var count = 0
        while count + 2 < words.count, isBeforeNames(words[count]) { count += 1 }
        // `Minister of Water` is an office and no name.
        if count > 0, ["of", "for", "de", "du", "des"].contains(words[count].lowercased()) { return (nil, name) }
        guard count > 0 else { return (nil, name) }
        return (words[..<count].joined(separator: " "), words[count...].joined(separator: " "))
    }

    private static func isBeforeNames(_ word: Substring) -> Bool { titles.contains(word.lowercased()) }

    /// As they are written before names. An initial with its point is part of a name, so that letters alone are few.
    private static let titles: Set<String> = Set(
        ("dr dr. mr mr. mrs mrs. ms ms. prof prof. professor mme mme. mlle mlle. m. h.e. h.e hrh h.r.h. eng. ing. amb. rev. ambassador minister herr frau "
            + "د. د/ أ. أ/ م. أ.د. أ.د/ السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة معالي سعادة فضيلة سماحة الشيخ السفير السفيرة "
            + "الوزير الوزيرة")
            .split(separator: " ").map(String.init))

    /// How far a participation has come, in the words of scripts where it is one of them.
    static func participation(_ text: String) -> String {
        switch text.lowercased() {
        case "confirmed", "accepted", "yes", "confirmé", "confirmée", "accepté", "acceptée", "مؤكد", "مؤكدة", "مقبول", "مقبولة",
            "تم القبول":
            "accepted"
        case "invited", "invité", "invitée", "مدعو", "مدعوة": "invited"
        case "declined", "regretted", "regrets", "no", "décliné", "déclinée", "معتذر", "معتذرة", "اعتذر", "اعتذرت": "declined"
        case "registered", "inscrit", "inscrite", "مسجل", "مسجلة": "registered"
        case "nominated", "désigné", "désignée", "مرشح", "مرشحة": "nominated"
        case "attended", "present", "présent", "présente", "حضر", "حضرت", "حاضر", "حاضرة": "attended"
        case "absent", "absente", "غائب", "غائبة": "absent"
        default: text.lowercased()
        }
    }

    static func status(_ text: String) -> Programme.Session.Status? {
        switch text.lowercased() {
        case "confirmed", "confirmé", "confirmée", "مؤكد", "مؤكدة": .confirmed
        case "tentative", "provisional", "accepted", "tbc", "to be confirmed", "à confirmer", "للتأكيد", "قيد التأكيد", "provisoire",
            "مبدئي", "مبدئية":
            .tentative
        case "postponed", "reporté", "reportée", "مؤجل", "مؤجلة": .postponed
        case "cancelled", "canceled", "annulé", "annulée", "ملغى", "ملغاة": .cancelled
        default: nil
        }
    }

    static func split(_ text: String, by separator: String) -> [String] {
        text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// The length that a title states in brackets or behind the name of a break: `Lunch (80 mins)`.
    static func statedLength(_ title: String) -> Int? {
        let title = title.lowercased()
        let isBreak = ["lunch", "break", "coffee", "déjeuner", "pause", "café", "استراحة", "غداء"].contains { title.contains($0) }
        let scope: Substring
        if let open = title.lastIndex(where: { "([".contains($0) }), let close = title[open...].firstIndex(where: { ")]".contains($0) }) {
            scope = title[title.index(after: open)..<close]
        } else if isBreak {
            scope = title.drop { !$0.isNumber }
        } else {
            return nil
        }
        let text = String(scope).trimmed
        guard text.contains(where: \.isLetter), text.first?.isNumber == true else { return nil }
        return ReadTime.length(text)
    }
}
