/// Values as people write them in tables.
enum TableWords {
    static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "yes", "true", "1", "y", "x", "oui", "vrai", "نعم": true
        case "no", "false", "0", "n", "non", "faux", "لا": false
        default: nil
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
            for separator in [",", "،", " & ", " and ", " et ", " / "] {
                let names = split(part, by: separator)
                if names.count > 1, names.allSatisfy({ $0.contains(" ") }) { return names.flatMap { people($0) } }
            }
            return [part]
        }
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
