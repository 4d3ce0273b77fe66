import MajlisModel
import MajlisText

/// Rows that are participants.
extension TableReader {
    mutating func readParticipant(_ row: Row) {
        guard !row.cells.isEmpty else { return }
        let (honorific, name) = name(of: row)
        let identities = row.cells.filter { $0.column == .id }.flatMap { CellList.texts($0.text) }
        guard !name.text.trimmed.isEmpty || !identities.isEmpty else {
            let values = row.cells.prefix(6).map { MessageArgument.text(ReadingNotes.shown($0.text)) }
            return filler.notes.add(.importNobodyNamed, row.range, ["values": .list(Array(values))])
        }
        guard let (person, participant) = place(row, name, identities) else { return }
        if let honorific { ProgrammeFiller.add(honorific, to: &filler.programme.people[person].honorifics) }
        var further = TableReader.further(row, besides: Self.ofPeople)
        further += readPerson(row, person)
        further += honorificsAndMore(row, person)
        if let category = row.localText(.category), let cell = row[.category] ?? row.cells.first(where: { $0.column == .category }) {
            further += keep(category, at: \.participants[participant].category, of: person, cell) { $0.text == $1.text }
        }
        if let cell = row[.status] {
            further += keep(TableWords.participation(cell.text), at: \.participants[participant].status, of: person, cell)
        }
        for one in further { filler.add(one, .importFurther, at: row.range, to: \.programme.participants[participant].further) }
    }

    /// Takes a value of which a person has one. Where an earlier row says another one, that one counts, and this one stays as text beside it.
    private mutating func keep<Value: Equatable>(
        _ value: Value, at place: WritableKeyPath<Programme, Value?>, of person: Int, _ cell: Cell,
        isSame: (Value, Value) -> Bool = { $0 == $1 }
    ) -> [Programme.Further] {
        guard let known = filler.programme[keyPath: place] else {
            filler.programme[keyPath: place] = value
            return []
        }
        if isSame(known, value) { return [] }
        filler.notes.add(
            .importSaysTwoThings, cell.range,
            [
                "session": .titled(filler.programme.people[person].title.text, .importThisPerson), "what": .text(cell.header),
                "first": Self.shown(known), "second": .text(ReadingNotes.shown(cell.text)),
            ])
        return [Programme.Further(cell.header, cell.text)]
    }

    private static func shown(_ value: some Equatable) -> MessageArgument {
        switch value {
        case let date as CivilDate: .argument(date)
        case let text as LocalText: .text(ReadingNotes.shown(text.text))
        case let gender as Programme.Person.Gender: .code(gender.rawValue)
        default: .text(ReadingNotes.shown("\(value)"))
        }
    }

    /// The whole name, or the parts that stand in columns of their own: `Name` beside `Vorname` is a family's.
    private func name(of row: Row) -> (honorific: String?, name: LocalText) {
        let first = row.text(.firstName)
        guard var name = row.localText(.name) else {
            return (nil, LocalText([first, row.text(.lastName)].compactMap { $0 }.joined(separator: " ")))
        }
        if let first, row[.lastName] == nil, !name.text.contains(first) { name.text = first + " " + name.text }
        // With its title the name was translated, and so they stay together.
        if !name.translations.isEmpty { return (nil, name) }
        let parts = TableWords.honorific(in: name.text)
        name.text = parts.name
        return (parts.honorific, name)
    }

    private static let ofPeople: Set<TableColumn> = [
        .id, .name, .firstName, .lastName, .contact, .biography, .link, .honorific, .organisation, .country, .category, .status, .gender,
        .nationality, .passport, .birthDate, .title,
    ]

    /// The person of a row and his or her participation; nil where an earlier row says all of it.
    private mutating func place(_ row: Row, _ name: LocalText, _ identities: [String]) -> (person: Int, participant: Int)? {
        let key = name.text.trimmed
        if identities.isEmpty, let known = namesakes.match(key, row) {
            switch known {
            case .same(let line):
                filler.notes.add(.importRowTwice, row.range, ["name": .text(key), "line": .number(line)])
                return nil
            case .more(let person, let participant): return (person, participant)
            case .another:
                let person = filler.personApart(name, at: row.range)
                return enter(person, key, row)
            }
        }
        guard let person = filler.person(name, identities: identities, at: row.range) else { return nil }
        if identities.isEmpty { return enter(person, key, row) }
        // Who stands there twice by one identity takes part once.
        guard let known = identified[person] else {
            let participant = add(person)
            identified[person] = Identified(participant: participant, cells: row.cells, line: table.source.lines.line(of: row.range.start))
            return (person, participant)
        }
        if row.cells.allSatisfy({ cell in known.cells.contains { $0.index == cell.index && $0.text == cell.text } }) {
            filler.notes.add(
                .importRowTwice, row.range, ["name": .text(filler.programme.people[person].title.text), "line": .number(known.line)])
            return nil
        }
        return (person, known.participant)
    }

    /// A participation that is known by the identity of its person, with the row that says so first.
    struct Identified {
        var participant: Int
        var cells: [Cell]
        var line: Int
    }

    private mutating func enter(_ person: Int, _ key: String, _ row: Row) -> (person: Int, participant: Int) {
        let participant = add(person)
        let line = table.source.lines.line(of: row.range.start)
        namesakes.enter(key, person: person, participant: participant, row, line: line)
        return (person, participant)
    }

    private mutating func add(_ person: Int) -> Int {
        filler.programme.participants.append(Programme.Participant(person))
        return filler.programme.participants.count - 1
    }

    /// What a person has, in columns of its own; what an earlier row says otherwise is returned.
    private mutating func readPerson(_ row: Row, _ person: Int) -> [Programme.Further] {
        var further: [Programme.Further] = []
        for cell in row.cells {
            switch cell.column {
            case .contact: for one in CellList.texts(cell.text) { filler.complete(person, contact: one, at: cell.range) }
            case .biography: if cell.language == nil { filler.complete(person, text: row.localText(.biography), at: cell.range) }
            case .link: filler.complete(person, link: Programme.Link(.page, cell.text), at: cell.range)
            case .honorific:
                for one in CellList.texts(cell.text) { ProgrammeFiller.add(one, to: &filler.programme.people[person].honorifics) }
            case .organisation:
                for one in CellList.texts(cell.text) {
                    ProgrammeFiller.add(LocalText(one, language: cell.language), to: &filler.programme.people[person].affiliations)
                }
            case .country: further += keep(cell.text, at: \.people[person].country, of: person, cell)
            case .nationality:
                for one in cell.text.split(whereSeparator: { ";,/،؛\n".contains($0) }) where !one.trimmed.isEmpty {
                    ProgrammeFiller.add(one.trimmed, to: &filler.programme.people[person].nationalities)
                }
            case .passport: further += keep(cell.text, at: \.people[person].passport, of: person, cell)
            default: break
            }
        }
        return further
    }

    /// What is read of a person where it can be, and stays as text where not: gender, date of birth, a title before the name.
    private mutating func honorificsAndMore(_ row: Row, _ person: Int) -> [Programme.Further] {
        var further: [Programme.Further] = []
        let subject = MessageArgument.titled(filler.programme.people[person].title.text, .importThisPerson)
        if let cell = row[.title] {
            if TableWords.isHonorific(cell.text) {
                ProgrammeFiller.add(cell.text, to: &filler.programme.people[person].honorifics)
            } else {
                // What sessions have as well cannot be the name of a field.
                further.append(Programme.Further(ScriptNames.isWord(cell.header.lowercased()) ? "job title" : cell.header, cell.text))
            }
        }
        if let cell = row[.gender] {
            if let gender = TableWords.gender(cell.text) {
                further += keep(gender, at: \.people[person].gender, of: person, cell)
            } else {
                filler.notes.badValue(cell.text, .importAGender, of: subject, cell.range)
                further.append(Programme.Further("gender as given", cell.text))
            }
        }
        if let cell = row[.birthDate] {
            let read = moment(cell, of: subject)
            if let moment = read.moment {
                if moment.isYearShort {
                    shortBirths = (
                        count: (shortBirths?.count ?? 0) + 1, first: shortBirths?.first ?? cell, read: shortBirths?.read ?? moment.date
                    )
                }
                further += keep(moment.date, at: \.people[person].birthDate, of: person, cell)
            } else {
                if !read.isRefused { filler.notes.badValue(cell.text, .importADate, of: subject, cell.range) }
                further.append(Programme.Further("birth date as given", cell.text))
            }
        }
        return further
    }
}

/// People of a table who bear one name: those whose rows differ in what only one person has are several.
struct Namesakes {
    enum Match {
        /// A row says all of this one already; its line.
        case same(Int)
        case more(person: Int, participant: Int)
        case another
    }

    private struct Known {
        var person: Int
        var participant: Int
        var cells: [TableReader.Cell]
        var line: Int
    }

    private var known: [String: [Known]] = [:]
    private var apart: [(name: String, range: TextRange, columns: [String])] = []
    private var places: [String: Int] = [:]

    /// What differs between two people, not between two entries of one.
    private static let own: Set<TableColumn> = [.contact, .passport, .birthDate, .gender, .nationality]

    /// Nil for a name that is new. Rows of one name beyond a handful are not compared with all before them.
    mutating func match(_ name: String, _ row: TableReader.Row) -> Match? {
        guard let entries = known[name] else { return nil }
        var differing: [String] = []
        for (place, entry) in entries.prefix(20).enumerated() {
            let others = Self.differences(entry.cells, row.cells)
            if others.isEmpty {
                let isKnown = row.cells.allSatisfy { cell in
                    entry.cells.contains { $0.index == cell.index && Self.isSame($0.text, cell.text, cell.column) }
                }
                if isKnown { return .same(entry.line) }
                known[name]?[place].cells += row.cells
                return .more(person: entry.person, participant: entry.participant)
            }
            differing += others.filter { !differing.contains($0) }
        }
        if let place = places[name] {
            apart[place].columns += differing.filter { !apart[place].columns.contains($0) }
        } else {
            places[name] = apart.count
            apart.append((name, row.range, differing))
        }
        return .another
    }

    mutating func enter(_ name: String, person: Int, participant: Int, _ row: TableReader.Row, line: Int) {
        known[name, default: []].append(Known(person: person, participant: participant, cells: row.cells, line: line))
    }

    /// Columns that two rows have both, with different values, and that one person has one of.
    private static func differences(_ first: [TableReader.Cell], _ second: [TableReader.Cell]) -> [String] {
        var columns: [String] = []
        for cell in second where own.contains(cell.column) {
            let others = first.filter { $0.index == cell.index }
            let isKnown = others.isEmpty || others.contains { isSame($0.text, cell.text, cell.column) }
            if !isKnown, !columns.contains(cell.header) { columns.append(cell.header) }
        }
        return columns
    }

    private static func isSame(_ first: String, _ second: String, _ column: TableColumn) -> Bool {
        if first.lowercased() == second.lowercased() { return true }
        return column == .gender && TableWords.gender(first) != nil && TableWords.gender(first) == TableWords.gender(second)
    }

    /// One line for each name.
    func note(_ notes: inout ReadingNotes) {
        for entry in apart {
            notes.add(
                .importRowsOfOneName, entry.range,
                [
                    "name": .text(entry.name), "count": .number(known[entry.name]?.count ?? 2),
                    "columns": .list(entry.columns.map { .text($0) }),
                ])
        }
    }
}
