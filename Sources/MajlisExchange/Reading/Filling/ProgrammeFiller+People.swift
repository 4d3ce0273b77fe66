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
            if name != title.text, !(peopleByName[title.text]?.contains(known) ?? false) {
                let shown = MessageArgument.code(identities.first { peopleByIdentity[$0] == known } ?? "")
                notes.add(.importIdentityOfTwo, range, ["id": shown, "first": .text(name), "second": .text(title.text)])
                peopleByName[title.text, default: []].append(known)
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
        let known = identities.isEmpty ? namesakes.first : namesakes.first { programme.people[$0].ids.isEmpty }
        let person = known ?? add(title, at: range)
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
            programme.people[person].ids.append(identity)
        }
    }

    /// Fills in what a second mention of a person adds.
    mutating func complete(
        _ person: Int, text: LocalText? = nil, contact: String? = nil, link: Programme.Link? = nil
    ) {
        if programme.people[person].text == nil, let text, !text.text.trimmed.isEmpty { programme.people[person].text = text }
        if let contact = contact?.trimmed, !contact.isEmpty, !programme.people[person].contacts.contains(contact) {
            programme.people[person].contacts.append(contact)
        }
        if let link, !link.address.isEmpty, !programme.people[person].links.contains(link) { programme.people[person].links.append(link) }
    }

    /// Gives a session a person in a role, once.
    func add(_ person: Int, _ role: Programme.Part.Role, to session: inout Programme.Session) {
        if !session.parts.contains(where: { $0.person == person && $0.role == role }) {
            session.parts.append(Programme.Part(person, role))
        }
    }
}
