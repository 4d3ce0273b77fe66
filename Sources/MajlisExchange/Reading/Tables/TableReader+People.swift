import MajlisModel
import MajlisText

/// Rows that are participants or tasks.
extension TableReader {
    mutating func readParticipant(_ row: Row) {
        guard !row.cells.isEmpty else { return }
        let parts = [row.text(.firstName), row.text(.lastName)].compactMap { $0 }.joined(separator: " ")
        let name = row.localText(.name) ?? LocalText(parts)
        let identities = row.cells.filter { $0.column == .id }.map(\.text)
        guard let person = filler.person(name, identities: identities, at: row.range) else { return }
        for cell in row.cells {
            switch cell.column {
            case .contact: filler.complete(person, contact: cell.text)
            case .biography: if cell.language == nil { filler.complete(person, text: row.localText(.biography)) }
            case .link: filler.complete(person, link: Programme.Link(.page, cell.text))
            case .honorific:
                ProgrammeFiller.add(cell.text, to: &filler.programme.people[person].honorifics)
            case .organisation:
                let body = LocalText(cell.text, language: cell.language)
                ProgrammeFiller.add(body, to: &filler.programme.people[person].affiliations)
            case .country: filler.programme.people[person].country = cell.text
            default: break
            }
        }
        var participant = Programme.Participant(person)
        participant.category = row.localText(.category)
        participant.status = row.text(.status)?.lowercased()
        participant.further = TableReader.further(
            row,
            besides: [
                .id, .name, .firstName, .lastName, .contact, .biography, .link, .honorific, .organisation, .country, .category, .status,
            ])
        filler.programme.participants.append(participant)
    }

    mutating func readTask(_ row: Row) {
        guard !row.cells.isEmpty else { return }
        var task = Programme.Task(row.localText(.task) ?? row.localText(.title) ?? row.localText(.name) ?? LocalText(""))
        var used: Set<TableColumn> = [.id, .task, .list, .owner, .due, .status, .text]
        if row[.task] == nil { used.insert(row[.title] == nil ? .name : .title) }
        task.ids = row.cells.filter { $0.column == .id }.map(\.text)
        task.list = row.localText(.list)
        task.owner = row.localText(.owner)
        task.state = row.text(.status)?.lowercased()
        task.text = row.localText(.text)
        if row[.due] == nil { used.insert(.date) }
        if let cell = row[.due] ?? row[.date] {
            if let read = ReadMoment(cell.text) {
                let moment = filler.local(read, at: cell.range)
                task.isDueAllDay = moment.time == nil
                task.due = CivilDateTime(moment.date, moment.time.flatMap { CivilTime(seconds: $0) } ?? .midnight)
            } else {
                filler.notes.badValue(cell.text, .importADate, of: .titled(task.title.text, .importThisTask), cell.range)
                task.further.append(Programme.Further(cell.header, cell.text))
            }
        }
        task.further += TableReader.further(row, besides: used)
        filler.add(task, at: row.range)
    }
}
