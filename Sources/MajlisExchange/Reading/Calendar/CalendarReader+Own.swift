import MajlisText

/// Calendars that this program wrote say more than others.
extension CalendarReader {
    /// Whether it only tells subscribers that something has vanished: it is no part of the programme, and its words are not what that was called.
    func isGone(_ component: CalendarComponent) -> Bool { component[OwnProperty.kind]?.value.trimmed.uppercased() == OwnProperty.gone }

    /// Takes what the exporter has put together, or into words of its own; false for what is read as in any other calendar.
    mutating func readOwn(_ property: CalendarProperty, _ session: inout Programme.Session) -> Bool {
        switch property.name {
        case OwnProperty.kind:
            session.form = ["ITEM": .item, "BREAK": .pause][property.value.trimmed.uppercased()] ?? .session
        case OwnProperty.status: session.status = .postponed
        case "STATUS": return session.status == .postponed
        case OwnProperty.room:
            let text = property.localText.trimmed
            session.room = filler.room(text, key: text.text, at: property.range)
        // The room with its house and its town, which the calendar's head has.
        case "LOCATION": break
        // What every calendar has to have, and what follows from the rest.
        case "DTSTAMP", "TRANSP": break
        case "DESCRIPTION":
            session.subtitle = part(OwnProperty.subtitle, of: property) ?? session.subtitle
            session.short = part(OwnProperty.short, of: property) ?? session.short
            session.text = part(OwnProperty.text, of: property) ?? session.text
            // Somebody else has changed it: nobody knows any more what is whose.
            let isWhole = [OwnProperty.subtitle, OwnProperty.short, OwnProperty.text]
                .allSatisfy { property.parameter($0) == nil || part($0, of: property) != nil }
            if !isWhole { session.text = property.localText }
        default: return false
        }
        return true
    }

    /// The bytes of a description that a parameter names: `12-80`.
    private func part(_ name: String, of property: CalendarProperty) -> LocalText? {
        let bounds = (property.parameter(name) ?? "").split(separator: "-").compactMap { Int($0) }
        let text = Array(property.text.utf8)
        guard bounds.count == 2, 0 <= bounds[0], bounds[0] < bounds[1], bounds[1] <= text.count else { return nil }
        // A part is a paragraph, or several.
        let isAtStart = bounds[0] == 0 || text[bounds[0] - 1] == 0x0A
        let isAtEnd = bounds[1] == text.count || text[bounds[1]] == 0x0A
        guard isAtStart, isAtEnd, let part = String(validating: text[bounds[0]..<bounds[1]], as: UTF8.self) else { return nil }
        return LocalText(part, language: property.parameter("LANGUAGE").flatMap(LanguageCodes.code))
    }
}
