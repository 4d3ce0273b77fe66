/// The persons of one field, as people write them: `Dr. Lina Qasem (chair); Sami Haddad, University of Jordan`.
struct TablePeople {
    struct Named: Hashable {
        var name: String
        var honorific: String?
        /// What he or she does there, where that stands with the name.
        var role: Programme.Part.Role?
        /// Whether that is still to be confirmed.
        var isOpen = false
        var bodies: [String] = []
        /// What he or she is: `Minister of Water`.
        var office: String?
    }

    private(set) var named: [Named] = []
    /// Whether somebody is still to be named.
    private(set) var isOpen = false

    init(_ text: String) {
        for item in CellList.items(text) {
            if item.isQuoted {
                named.append(Named(name: item.text))
            } else {
                read(item.text)
            }
        }
    }

    /// Whether a name is read as that name alone.
    static func isOne(_ name: String) -> Bool {
        let people = TablePeople(name)
        return !people.isOpen && people.named == [Named(name: name)]
    }

    /// Between commas and `and` stand several persons where whole names do, and where one is a body or an office it belongs to the name before it.
    private mutating func read(_ text: String) {
        for separator in [",", "،"] where text.contains(separator) {
            let parts = TableWords.split(text, by: separator)
            if parts.count < 2 { continue }
            let parties = parts.enumerated().map { place, part in place == 0 ? Party.name : Self.party(part, behind: parts[place - 1]) }
            if parties.contains(where: { $0 != .name }) { return readPairs(parts, parties) }
            if parts.allSatisfy({ $0.contains(" ") || TableWords.placeholder($0) != nil }) {
                for part in parts { read(part) }
                return
            }
        }
        for separator in [" & ", " and ", " et ", " / ", " و "] where text.contains(separator) {
            let parts = TableWords.split(text, by: separator)
            if parts.count > 1, parts.allSatisfy({ $0.contains(" ") }), Self.party(text, behind: "") == .name {
                for part in parts { read(part) }
                return
            }
        }
        add(text)
    }

    private enum Party: Hashable {
        case name, body, office, role
    }

    private static func party(_ text: String, behind name: String) -> Party {
        if RoleWords.role(text) != nil { return .role }
        if BodyWords.isOffice(text) { return .office }
        if BodyWords.isBody(text) { return .body }
        return BodyWords.isAcronym(text) && name.contains(" ") && name.contains(where: \.isLowercase) ? .body : .name
    }

    private mutating func readPairs(_ parts: [String], _ parties: [Party]) {
        for (part, party) in zip(parts, parties) {
            // What the first part is nobody asks: it is who is meant.
            guard party != .name, !named.isEmpty else {
                add(part)
                continue
            }
            let last = named.count - 1
            switch party {
            case .body: named[last].bodies.append(part)
            case .office: named[last].office = named[last].office.map { $0 + ", " + part } ?? part
            case .role where named[last].role == nil: named[last].role = RoleWords.role(part)
            case .role, .name: named[last].office = named[last].office ?? part
            }
        }
    }

    private mutating func add(_ text: String) {
        switch TableWords.placeholder(text) {
        case .open: isOpen = true
        case .nothing: break
        case nil:
            var one = Named(name: text)
            (one.name, one.role, one.isOpen) = Self.bracketed(text)
            if one.role == nil, one.name.hasSuffix(")"), let open = one.name.lastIndex(of: "(") {
                let inside = one.name[one.name.index(after: open)...].dropLast().trimmed
                let name = one.name[..<open].trimmed
                if !name.isEmpty, BodyWords.isBody(inside), !BodyWords.isOffice(inside) { (one.name, one.bodies) = (name, [inside]) }
            }
            (one.honorific, one.name) = TableWords.honorific(in: one.name)
            named.append(one)
        }
    }

    /// A name with what its bearer does in brackets behind it: `Lina Qasem (moderator)`, or that it is not sure: `Lina Qasem (TBC)`. Whatever else
    /// stands there belongs to the name.
    private static func bracketed(_ name: String) -> (name: String, role: Programme.Part.Role?, isOpen: Bool) {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), name[..<open].contains(where: \.isLetter) else {
            return (name, nil, false)
        }
        let inside = String(name[name.index(after: open)...].dropLast())
        if TableWords.placeholder(inside) == .open { return (name[..<open].trimmed, nil, true) }
        guard let role = RoleWords.role(inside) else { return (name, nil, false) }
        return (name[..<open].trimmed, role, false)
    }
}
