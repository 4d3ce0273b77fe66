/// Values as people write them in tables.
enum TableWords {
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
        case "tentative", "provisional", "accepted", "provisoire", "مبدئي", "مبدئية": .tentative
        case "postponed", "reporté", "reportée", "مؤجل", "مؤجلة": .postponed
        case "cancelled", "canceled", "annulé", "annulée", "ملغى", "ملغاة": .cancelled
        default: nil
        }
    }

    /// The names in a field.
    static func people(_ text: String) -> [String] {
        let parts = text.split { ";|\n\r؛".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
        return parts.flatMap { part -> [String] in
            for separator in [",", "،", " & ", " and ", " et ", " / ", " و "] {
                let names = split(part, by: separator)
                if names.count > 1, names.allSatisfy({ $0.contains(" ") }) { return names.flatMap { people($0) } }
            }
            return [part]
        }
    }

    /// A name with what its bearer does in brackets behind it: `Lina Qasem (moderator)`. Whatever else stands there belongs to the name.
    static func role(in name: String) -> (name: String, role: Programme.Part.Role?) {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return (name, nil) }
        let inside = String(name[name.index(after: open)...].dropLast())
        guard let role = RoleWords.role(inside) else { return (name, nil) }
        return (name[..<open].trimmed, role)
    }

    private static func split(_ text: String, by separator: String) -> [String] {
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
