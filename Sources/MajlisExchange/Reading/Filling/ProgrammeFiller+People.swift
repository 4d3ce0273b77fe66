import MajlisText

/// Persons, each once.
extension ProgrammeFiller {
    /// The person of an identity; of an exact name where there is none. Nil without a name.
    mutating func person(_ title: LocalText, identities: [String], at range: TextRange) -> Int? {
        let title = title.trimmed
        let identities = identities.filter { !$0.isEmpty }
        if let known = identities.first(where: { peopleByIdentity[$0] != nil }).flatMap({ peopleByIdentity[$0] }) {
            if title.text.isEmpty { return known }
            enter(identities, of: known)
            let name = programme.people[known].title.text
            if name != title.text, otherNames.insert(OtherName(person: known, name: title.text)).inserted {
                let shown = MessageArgument.code(identities.first { peopleByIdentity[$0] == known } ?? "")
                notes.add(.importIdentityOfTwo, range, ["id": shown, "first": .text(name), "second": .text(title.text)])
                if peopleByName[title.text] == nil { peopleByName[title.text] = [known] }
            }
            return known
        }
        guard !title.text.isEmpty else {
            notes.missing(.importAName, of: .message(Message(.importThisPerson)), range)
            guard let identity = identities.first else { return nil }
            let unnamed = add(LocalText(identity), at: range)
            enter(identities, of: unnamed)
            return unnamed
        }
        let namesakes = peopleByName[title.text] ?? []
        // Whoever was mentioned without an identity has the first one that comes with his or her name.
        let known = identities.isEmpty ? namesakes.first : unidentified.removeValue(forKey: title.text)
        let person = known ?? add(title, at: range)
        if known == nil, identities.isEmpty { unidentified[title.text] = person }
        enter(identities, of: person)
        return person
    }

    private mutating func add(_ title: LocalText, at range: TextRange) -> Int {
        let number = programme.people.count
        programme.people.append(Programme.Person(title))
        personRanges.append(range)
        peopleByName[title.text, default: []].append(number)
        return number
    }

    private mutating func enter(_ identities: [String], of person: Int) {
        for identity in identities where peopleByIdentity[identity] == nil {
            peopleByIdentity[identity] = person
            if programme.people[person].ids.count < ReadingLimits.entries { programme.people[person].ids.append(identity) }
        }
    }

    /// Fills in what a second mention of a person adds.
    mutating func complete(
        _ person: Int, text: LocalText? = nil, contact: String? = nil, link: Programme.Link? = nil
    ) {
        if programme.people[person].text == nil, let text, !text.text.trimmed.isEmpty { programme.people[person].text = text }
        if let contact = contact?.trimmed, !contact.isEmpty { ProgrammeFiller.add(contact, to: &programme.people[person].contacts) }
        if let link, !link.address.isEmpty { ProgrammeFiller.add(link, to: &programme.people[person].links) }
    }

    /// Appends what is not there yet; a hundred are enough for any record.
    static func add<Entry: Equatable>(_ entry: Entry, to entries: inout [Entry]) {
        if entries.count < ReadingLimits.entries, !entries.contains(entry) { entries.append(entry) }
    }

    /// Gives a session a person in a role, once.
    func add(_ person: Int, _ role: Programme.Part.Role, isOpen: Bool = false, to session: inout Programme.Session) {
        guard session.parts.count < ReadingLimits.parts, !session.parts.contains(where: { $0.person == person && $0.role == role })
        else { return }
        var part = Programme.Part(person, role)
        part.isOpen = isOpen
        session.parts.append(part)
    }

    /// Gives a session a track, once.
    static func add(track: Int?, to session: inout Programme.Session) {
        if let track, session.tracks.count < ReadingLimits.parts, !session.tracks.contains(track) { session.tracks.append(track) }
    }
}
