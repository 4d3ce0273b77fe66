import MajlisText

/// What attendees are called: by the names that stand with their addresses anywhere in a file.
struct AttendeeNames {
    /// By the addresses in small letters.
    private var names: [String: String] = [:]
    private var addresses: Set<String> = []
    /// How many addresses begin alike: `info`.
    private var beginnings: [String: Int] = [:]

    mutating func note(_ attendee: CalendarProperty) {
        let address = attendee.mailAddress.lowercased()
        guard !address.isEmpty else { return }
        if addresses.insert(address).inserted { beginnings[Self.beginning(address), default: 0] += 1 }
        let name = attendee.commonName
        if names[address] == nil, !name.isEmpty { names[address] = name }
    }

    /// What an attendee is called; the beginning of the address where nobody says, with the rest where others begin so too.
    func name(of attendee: CalendarProperty) -> String {
        let name = attendee.commonName
        if !name.isEmpty { return name }
        let address = attendee.mailAddress
        if let known = names[address.lowercased()] { return known }
        let beginning = Self.beginning(address)
        guard beginnings[beginning.lowercased(), default: 0] > 1 else { return beginning }
        let domain = address.dropFirst(beginning.count + 1)
        return domain.isEmpty ? beginning : "\(beginning) (\(domain))"
    }

    private static func beginning(_ address: String) -> String { String(address.prefix { $0 != "@" }) }
}

extension CalendarProperty {
    /// `lina@example.org` of `mailto:lina@example.org`; empty for other addresses.
    var mailAddress: String {
        let value = value.trimmed
        return value.lowercased().hasPrefix("mailto:") ? String(value.dropFirst(7)).trimmed : ""
    }

    /// Empty where nothing but the address is said.
    var commonName: String {
        let name = parameter("CN")?.trimmed ?? ""
        return name.lowercased() == mailAddress.lowercased() ? "" : name
    }

    /// What an attendee is: `ROOM`, `RESOURCE`, `INDIVIDUAL`.
    private var calendarUser: String { parameter("CUTYPE")?.uppercased() ?? "" }

    var isPlaceOrThing: Bool { calendarUser == "ROOM" || calendarUser == "RESOURCE" }
    var isRoom: Bool { calendarUser == "ROOM" }

    /// The parameter by which an attendee is none who will be there.
    var absence: String? {
        if let answer = parameter("PARTSTAT")?.uppercased(), answer == "DECLINED" || answer == "DELEGATED" { return "PARTSTAT=\(answer)" }
        let isCopied = parameter("ROLE")?.uppercased() == "NON-PARTICIPANT" && !isPlaceOrThing
        return isCopied ? "ROLE=NON-PARTICIPANT" : nil
    }
}

/// People and what else is invited.
extension CalendarReader {
    mutating func noteNames(_ event: CalendarComponent) {
        for property in event.properties where property.name == "ATTENDEE" || property.name == "ORGANIZER" { names.note(property) }
    }

    /// Whoever takes part or invites. Addresses are kept with the person, never as an identity: identities are published.
    mutating func readAttendee(_ property: CalendarProperty, _ session: inout Programme.Session) {
        if let absence = property.absence { return filler.notes.leaveOut("\(property.name);\(absence)", property.range) }
        if property.isPlaceOrThing { return }
        let address = property.mailAddress
        guard let person = filler.person(LocalText(names.name(of: property)), address: address, at: property.range) else { return }
        filler.complete(person, contact: address, at: property.range)
        let role: Programme.Part.Role =
            property.name == "ORGANIZER" ? .organizer : property.parameter("ROLE")?.uppercased() == "CHAIR" ? .chair : .speaker
        let answer = property.parameter("PARTSTAT")?.uppercased()
        filler.add(person, role, isOpen: answer == "TENTATIVE" || answer == "NEEDS-ACTION", at: property.range, to: &session)
    }

    /// Rooms and things that were invited: a room is where the event takes place, unless the event says another place.
    mutating func readPlaces(_ event: CalendarComponent, _ session: inout Programme.Session) {
        for property in event.properties where property.name == "ATTENDEE" && property.isPlaceOrThing && property.absence == nil {
            let name = names.name(of: property)
            if property.isRoom, session.room == nil { session.room = filler.room(LocalText(name), at: property.range) }
            guard let room = session.room, filler.programme.rooms[room].title.text == name.trimmed else {
                filler.notes.leaveOut("ATTENDEE;CUTYPE=\(property.isRoom ? "ROOM" : "RESOURCE")", property.range)
                continue
            }
            if property.mailAddress.isEmpty { continue }
            filler.add(
                Programme.Further("mail", property.mailAddress), .importFurther, at: property.range, to: \.programme.rooms[room].further)
        }
    }

    /// A block in an event: who takes part (RFC 9073); alarms and the like belong to a reader's own calendar.
    mutating func readPart(_ component: CalendarComponent, _ session: inout Programme.Session) {
        guard component.name == "PARTICIPANT" else { return filler.notes.leaveOut(component.name, component.range) }
        let name = (component["SUMMARY"] ?? component["NAME"])?.localText ?? LocalText("")
        let identity = component["UID"]?.value.trimmed ?? ""
        let address = component["CALENDAR-ADDRESS"]?.mailAddress ?? ""
        guard let person = filler.person(name, identities: [identity], address: address, at: component.range) else { return }
        filler.complete(person, contact: address, at: component.range)
        let roles = (component["CATEGORIES"]?.texts ?? []).compactMap { RoleWords.role($0.trimmed.lowercased()) }
        for role in roles.isEmpty ? [.speaker] : roles { filler.add(person, role, at: component.range, to: &session) }
    }
}
