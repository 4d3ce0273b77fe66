/// What a column of a table may hold. The kind of table is known by which of them it has.
enum TableColumn: Hashable {
    case id, kind, title, subtitle, short, text
    case date, endDate, start, end, length, zone, room, track, type, status, language, link, slug, license, notRecorded
    case person(Programme.Part.Role)
    case name, firstName, lastName, honorific, organisation, category, country, contact, biography
    case gender, nationality, passport, birthDate
    case task, list, owner, due
    /// Nothing that is known; kept as text under the header's own words.
    case other

    /// The column of a header, and the language of a translation: `title@fr`, `Titre (ar)`.
    static func read(_ header: String) -> (column: TableColumn, language: String?) {
        let header = header.trimmed
        if let at = header.lastIndex(of: "@") {
            let column = named(String(header[..<at]))
            if let language = LanguageCodes.code(of: String(header[header.index(after: at)...])), column != .other {
                return (column, language)
            }
        }
        if header == "#" || header == "№" { return (.id, nil) }
        let column = named(header)
        if column != .other { return (column, nil) }
        let words = PlainName(header).words
        if words.count > 1, let last = words.last, last.utf8.count == 2, let language = LanguageCodes.code(of: last) {
            let column = names[words.dropLast().joined()] ?? .other
            if [.title, .subtitle, .short, .text, .name, .task].contains(column) { return (column, language) }
        }
        // `Speaker 1`, `Speaker 2`
        if words.count > 1, let last = words.last, Int(last) != nil, case .person = names[words.dropLast().joined()] {
            return (names[words.dropLast().joined()] ?? .other, nil)
        }
        return (part(of: header), nil)
    }

    /// What stands in brackets behind a header only explains it; in headers of two languages the first one that is known counts.
    private static func part(of header: String) -> TableColumn {
        let plain = header.prefix { $0 != "(" && $0 != "[" && $0 != ":" }
        for part in plain.split(whereSeparator: { "/|\n–—".contains($0) }) {
            let column = named(String(part))
            if column != .other { return column }
        }
        return .other
    }
}

/// Roles as calendars and tables name them.
enum RoleWords {
    static func role(_ word: String) -> Programme.Part.Role? {
        let word = word.trimmed.lowercased().replacing("_", with: "-")
        if word == "co-chair" { return .coChair }
        if word == "co-organizer" { return .coOrganizer }
        if let role = Programme.Part.Role(rawValue: word) { return role }
        if case .person(let role) = TableColumn.read(word).column { return role }
        return nil
    }
}
