import MajlisModel
import MajlisText

/// Rows that are sessions.
extension TableReader {
    mutating func readSession(_ row: Row) {
        guard !row.cells.isEmpty, !takeDay(ofHeading: row) else { return }
        var session = Programme.Session(row.localText(.title) ?? row.localText(.name) ?? LocalText(""))
        var used: Set<TableColumn> = [.id, .title, .date, .endDate, .start, .end, .length, .room, .track]
        if row[.title] == nil { used.insert(.name) }
        session.ids = row.cells.filter { $0.column == .id }.flatMap { CellList.texts($0.text) }
        session.isRoomOpen = row.open.contains(.room)
        if let room = row[.room] { session.room = filler.room(room.text, at: room.range) }
        for cell in row.cells {
            if cell.column == .track {
                for track in CellList.texts(cell.text) {
                    filler.add(track: filler.track(track, at: cell.range), at: cell.range, to: &session)
                }
            }
            if case .person(let role) = cell.column {
                used.insert(cell.column)
                readPeople(cell, role, &session)
            }
        }
        readMore(row, &session, &used)
        placeSession(row, &session)
        if zone(of: row) != nil { used.insert(.zone) }
        session.further += TableReader.further(row, besides: used)
        filler.add(session, at: row.range)
    }

    private mutating func readMore(_ row: Row, _ session: inout Programme.Session, _ used: inout Set<TableColumn>) {
        used.formUnion([.kind, .subtitle, .short, .text, .type, .language, .link, .slug, .license, .notRecorded, .status])
        switch row.text(.kind)?.lowercased() {
        case "item": session.form = .item
        case "pause", "break": session.form = .pause
        case nil, "session": break
        case let other?: session.further.append(Programme.Further(row[.kind]?.header ?? "kind", other))
        }
        session.subtitle = row.localText(.subtitle)
        session.short = row.localText(.short)
        session.text = row.localText(.text)
        session.type = row.text(.type)
        session.slug = row.text(.slug)
        session.license = row.text(.license)
        if let language = row[.language] { filler.languages(language.text, of: &session, at: language.range) }
        if let link = row.text(.link) { filler.setLink(.page, link, of: &session) }
        if let cell = row[.notRecorded] {
            session.isNotRecorded = TableWords.truth(cell.text)
            if session.isNotRecorded == nil {
                filler.notes.badValue(cell.text, .importAYesOrNo, of: filler.titled(session), cell.range)
                // Where it is said otherwise it is no text.
                session.further.append(Programme.Further("do not record as given", cell.text))
            }
        }
        if let cell = row[.status] {
            session.status = TableWords.status(cell.text)
            if session.status == nil {
                filler.notes.badValue(cell.text, .importAStatus, of: filler.titled(session), cell.range)
                session.further.append(Programme.Further(cell.header, cell.text))
            }
        }
    }

    /// Several people in one field: separated by semicolons, bars or line ends, and by commas and `and` where whole names stand between them.
    private mutating func readPeople(_ cell: Cell, _ role: Programme.Part.Role, _ session: inout Programme.Session) {
        let people = TablePeople(cell.text)
        if people.isOpen, !session.openRoles.contains(role) { session.openRoles.append(role) }
        for one in people.named {
            guard let person = filler.person(LocalText(one.name), identities: [], at: cell.range) else { continue }
            if let honorific = one.honorific { ProgrammeFiller.add(honorific, to: &filler.programme.people[person].honorifics) }
            for body in one.bodies { ProgrammeFiller.add(LocalText(body), to: &filler.programme.people[person].affiliations) }
            if let office = one.office {
                ProgrammeFiller.add(Programme.Further("job title", office), to: &filler.programme.people[person].further)
            }
            filler.add(person, one.role ?? role, isOpen: one.isOpen, at: cell.range, to: &session)
        }
    }
}
