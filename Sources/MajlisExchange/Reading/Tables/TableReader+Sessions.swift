import MajlisModel
import MajlisText

/// Rows that are sessions.
extension TableReader {
    mutating func readSession(_ row: Row) {
        guard !row.cells.isEmpty else { return }
        var session = Programme.Session(row.localText(.title) ?? row.localText(.name) ?? LocalText(""))
        var used: Set<TableColumn> = [.id, .title, .date, .endDate, .start, .end, .length, .room, .track]
        if row[.title] == nil { used.insert(.name) }
        session.ids = row.cells.filter { $0.column == .id }.map(\.text)
        if let room = row[.room] { session.room = filler.room(room.text, at: room.range) }
        for cell in row.cells {
            if cell.column == .track { ProgrammeFiller.add(track: filler.track(cell.text, at: cell.range), to: &session) }
            if case .person(let role) = cell.column {
                used.insert(cell.column)
                readPeople(cell, role, &session)
            }
        }
        readMore(row, &session, &used)
        placeSession(row, &session)
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
            if session.isNotRecorded == nil { filler.notes.badValue(cell.text, .importAYesOrNo, of: filler.titled(session), cell.range) }
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
        for name in TableWords.people(cell.text) {
            if let person = filler.person(LocalText(name), identities: [], at: cell.range) { filler.add(person, role, to: &session) }
        }
    }

    private mutating func placeSession(_ row: Row, _ session: inout Programme.Session) {
        let subject = filler.titled(session)
        var start = moment(row[.start], on: row[.date], of: subject, &session)
        if start == nil, row[.start] == nil, let date = row[.date], let moment = ReadMoment(date.text), moment.time != nil {
            start = moment
        }
        if let cell = row[.length] {
            session.length = filler.length(cell.text, of: subject, at: cell.range)
            if session.length == nil { session.further.append(Programme.Further(cell.header, cell.text)) }
        }
        guard var start else {
            if let cell = row[.date] {
                if let date = filler.date(cell.text, of: subject, at: cell.range) {
                    session.day = filler.day(date)
                } else {
                    session.further.append(Programme.Further(cell.header, cell.text))
                }
            } else if row[.start] == nil {
                filler.notes.missing(.importAStart, of: subject, row.range)
            }
            return
        }
        // Past 24:00 the day's programme goes on: 25:30.
        if let time = start.time, time >= CivilTime.secondsPerDay {
            start.time = time - CivilTime.secondsPerDay
            let day = filler.day(start.date)
            start.date = start.date.adding(days: 1)
            filler.place(&session, at: start, onDay: day, range: row[.start]?.range ?? row.range)
        } else {
            filler.place(&session, at: start, onDay: nil, range: row[.start]?.range ?? row.range)
        }
        readEnd(row, &session, start)
    }

    private mutating func readEnd(_ row: Row, _ session: inout Programme.Session, _ start: ReadMoment) {
        let subject = filler.titled(session)
        guard let cell = row[.end], let startTime = start.time, var end = endMoment(cell, row, start, subject, &session),
            let endTime = end.time
        else { return }
        // Through midnight: 22:00 to 01:00 without a date.
        if end.date == start.date, endTime < startTime, startTime >= 17 * 3600, endTime <= 9 * 3600, ReadMoment(cell.text) == nil {
            end.date = end.date.adding(days: 1)
        }
        if endTime >= CivilTime.secondsPerDay {
            end.date = end.date.adding(days: start.date == end.date ? 1 : 0)
            end.time = endTime - CivilTime.secondsPerDay
        }
        guard let actual = filler.length(from: start, to: end, of: session, at: cell.range) else { return }
        let stated = session.length ?? TableWords.statedLength(session.title.text)
        if let stated, stated != actual {
            filler.notes.add(
                .importLengthDiffers, cell.range, ["session": subject, "stated": .duration(stated), "actual": .duration(actual)])
        }
        session.length = actual
    }

    /// The end with its date: its own, that of the column for it, or the start's.
    private mutating func endMoment(
        _ cell: Cell, _ row: Row, _ start: ReadMoment, _ subject: MessageArgument, _ session: inout Programme.Session
    ) -> ReadMoment? {
        if let moment = ReadMoment(cell.text), moment.time != nil { return moment }
        guard let time = ReadTime.clock(cell.text) else {
            filler.notes.badValue(cell.text, .importATime, of: subject, cell.range)
            session.further.append(Programme.Further(cell.header, cell.text))
            return nil
        }
        var end = start
        end.time = time
        if let other = row[.endDate], let date = filler.date(other.text, of: subject, at: other.range) { end.date = date }
        return end
    }

    /// A full moment in one column, or a time of the clock with a date beside it.
    private mutating func moment(_ cell: Cell?, on date: Cell?, of subject: MessageArgument, _ session: inout Programme.Session)
        -> ReadMoment?
    {
        guard let cell else { return nil }
        if let moment = ReadMoment(cell.text) { return moment.time == nil ? nil : moment }
        guard let time = ReadTime.clock(cell.text) else {
            filler.notes.badValue(cell.text, .importATime, of: subject, cell.range)
            session.further.append(Programme.Further(cell.header, cell.text))
            return nil
        }
        guard let date, var moment = ReadMoment(date.text) else {
            session.start = CivilTime(seconds: time)
            return nil
        }
        moment.time = time
        return moment
    }
}
