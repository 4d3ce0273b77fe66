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

    /// The person of an address of electronic mail: one address is one person, and persons of one name and several addresses are several.
    /// The address is no identity, for identities are published.
    mutating func person(_ title: LocalText, identities: [String] = [], address: String, at range: TextRange) -> Int? {
        let address = address.trimmed.lowercased()
        let isIdentified = identities.contains { peopleByIdentity[$0] != nil }
        guard !address.isEmpty, !isIdentified else { return person(title, identities: identities, at: range) }
        if let known = peopleByAddress[address] {
            enter(identities.filter { !$0.isEmpty }, of: known)
            return known
        }
        let title = title.trimmed
        // Of hundreds with one name none is looked for any more.
        let namesakes = (peopleByName[title.text] ?? []).prefix(ReadingLimits.entries)
        let free = namesakes.first { addresses[$0] == nil && (identities.isEmpty || programme.people[$0].ids.isEmpty) }
        guard let person = free ?? (title.text.isEmpty ? person(title, identities: identities, at: range) : add(title, at: range)) else {
            return nil
        }
        if unidentified[title.text] == person { unidentified[title.text] = nil }
        enter(identities.filter { !$0.isEmpty }, of: person)
        peopleByAddress[address] = person
        addresses[person] = address
        return person
    }

    /// Names that stand with several addresses, and that they are kept apart.
    mutating func noteNamesakes() {
        for (name, people) in peopleByName {
            let known = people.compactMap { addresses[$0] }
            guard known.count > 1, let last = people.max() else { continue }
            notes.add(
                .importNameOfTwo, personRanges[last],
                ["name": .text(name), "count": .number(known.count), "ids": .list(known.prefix(6).map { .code($0) })])
        }
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
            if programme.people[person].ids.count < ReadingLimits.entries {
                programme.people[person].ids.append(identity)
            } else {
                noteCut(.importIdentities, ReadingLimits.entries, at: personRanges[person])
            }
        }
    }

    /// A person of his or her own, though somebody of that name is there already.
    mutating func personApart(_ title: LocalText, at range: TextRange) -> Int { add(title.trimmed, at: range) }

    /// Fills in what a second mention of a person adds.
    mutating func complete(
        _ person: Int, text: LocalText? = nil, contact: String? = nil, link: Programme.Link? = nil, at range: TextRange
    ) {
        if programme.people[person].text == nil, let text, !text.text.trimmed.isEmpty { programme.people[person].text = text }
        if let contact = contact?.trimmed, !contact.isEmpty {
            add(contact, .importContacts, at: range, to: \.programme.people[person].contacts)
        }
        if let link, !link.address.isEmpty { add(link, .importLinks, at: range, to: \.programme.people[person].links) }
    }

    /// Appends what is not there yet; a hundred are enough for any record, and what is beyond them is counted.
    ///
    /// - Parameter what: the label for such entries.
    mutating func add<Entry: Equatable>(
        _ entry: Entry, _ what: MessageCode, at range: TextRange, to entries: WritableKeyPath<ProgrammeFiller, [Entry]>
    ) {
        if !ProgrammeFiller.add(entry, to: &self[keyPath: entries]) { noteCut(what, ReadingLimits.entries, at: range) }
    }

    /// Appends what is not there yet; false where there is no room for it.
    @discardableResult static func add<Entry: Equatable>(_ entry: Entry, to entries: inout [Entry]) -> Bool {
        if entries.contains(entry) { return true }
        guard entries.count < ReadingLimits.entries else { return false }
        entries.append(entry)
        return true
    }

    /// Gives a session a person in a role, once.
    mutating func add(
        _ person: Int, _ role: Programme.Part.Role, isOpen: Bool = false, at range: TextRange, to session: inout Programme.Session
    ) {
        // Beyond the limit nothing is compared any more: a hostile list would be gone through once for each of its entries.
        guard session.parts.count < ReadingLimits.parts else { return noteCut(.importPeople, ReadingLimits.parts, at: range) }
        if session.parts.contains(where: { $0.person == person && $0.role == role }) { return }
        var part = Programme.Part(person, role)
        part.isOpen = isOpen
        session.parts.append(part)
    }

    /// Gives a session a track, once.
    mutating func add(track: Int?, at range: TextRange, to session: inout Programme.Session) {
        guard let track else { return }
        guard session.tracks.count < ReadingLimits.parts else { return noteCut(.importTracks, ReadingLimits.parts, at: range) }
        if !session.tracks.contains(track) { session.tracks.append(track) }
    }

    // MARK: - Bounds

    /// Counts what a record has no room for.
    mutating func noteCut(_ what: MessageCode, _ limit: Int, at range: TextRange) {
        if let place = cuts.firstIndex(where: { $0.what == what }) {
            cuts[place].count += 1
        } else {
            cuts.append((what, limit, 1, range))
        }
    }

    mutating func noteCuts() {
        for cut in cuts {
            notes.add(
                .importListCut, cut.range,
                ["limit": .number(cut.limit), "what": .message(Message(cut.what)), "count": .number(cut.count)])
        }
    }
}
