import MajlisModel
import MajlisText

/// When the sessions of rows are.
extension TableReader {
    /// A date that stands alone in its row is that of the rows below it; so is a day whose date is open.
    ///
    /// What stands in the column of the titles is a title, unless it says which day it is: `Deadline for papers: 20 March 2027` is no heading.
    mutating func takeDay(ofHeading row: Row) -> Bool {
        guard row.cells.count == 1, let cell = row.cells.first, header.names.count > 1 else { return false }
        let isTitle = cell.column == .title && (cell.index > 0 || header.columns.contains { $0.column == .date })
        if let heading = HeadingDate(cell.text, in: conferenceDays), let date = heading.date {
            guard !isTitle || heading.words.map(HeadingDate.beginsAsDay) ?? true else { return false }
            above = Above(day: .date(date), isUsed: false)
            if let words = heading.words, dayTitles[date] == nil { dayTitles[date] = DayTitle(words: words, range: cell.range) }
            return true
        }
        guard cell.column != .title || cell.index == 0, HeadingDate.beginsAsDay(cell.text),
            !header.columns.contains(where: { $0.column == .date })
        else { return false }
        // `Day 1` below its date says nothing new.
        if let above, !above.isUsed {
            if case .date(let date) = above.day, dayTitles[date] == nil { dayTitles[date] = DayTitle(words: cell.text, range: cell.range) }
            return true
        }
        above = Above(day: .open(filler.openDay(LocalText(cell.text))), isUsed: false)
        return true
    }

    /// The days that stand above the columns.
    var conferenceDays: ClosedRange<CivilDate>? {
        guard let first = filler.programme.conference.start, let last = filler.programme.conference.end, first <= last else { return nil }
        return first...last
    }

    /// Days are called as their headings say; a heading below which nothing stands is told.
    mutating func nameDays() {
        for (date, title) in dayTitles.sorted(by: { $0.key < $1.key }) {
            if let day = filler.programme.days.firstIndex(where: { $0.date == date }) {
                filler.programme.days[day].title = LocalText(title.words)
            } else {
                filler.notes.leaveOut(title.words, title.range)
            }
        }
    }

    /// What a cell says: a date with or without a time, by the order of its column. Nil for what is none, and for what could be two dates.
    mutating func moment(_ cell: Cell, of subject: MessageArgument) -> (moment: ReadMoment?, isRefused: Bool) {
        var order = DateOrder.dayFirst
        switch cell.index < dates.orders.count ? dates.orders[cell.index] : .known(.dayFirst) {
        case .known(let known), .assumed(let known, _, _): order = known
        case .mixed(let day, let month):
            guard let parts = TableDates.Parts(cell.text) else { break }
            if parts.isOfTwo, let first = parts.date(.dayFirst), let second = parts.date(.monthFirst) {
                filler.notes.add(
                    .importDateOfTwo, cell.range,
                    [
                        "value": .code(ReadingNotes.shown(cell.text)), "first": .argument(first), "second": .argument(second),
                        "day": .code(day), "month": .code(month), "subject": subject, "example": .code(first.description),
                    ])
                return (nil, true)
            }
            order = parts.second > 12 ? .monthFirst : .dayFirst
        }
        return (ReadMoment(cell.text, order: order, isBirth: cell.column == .birthDate), false)
    }

    private func order(of cell: Cell) -> DateOrder {
        guard cell.index < dates.orders.count else { return .dayFirst }
        switch dates.orders[cell.index] {
        case .known(let order), .assumed(let order, _, _): return order
        case .mixed: return .dayFirst
        }
    }

    /// What the columns of a row say about its time, before it is put together.
    private struct Slot {
        var date: CivilDate?
        /// Where both are in one column.
        var moment: ReadMoment?
        /// Seconds from midnight.
        var start: Int?
        var end: Int?
        var range: TextRange
        /// Something stands there that is no date or time; it was noted.
        var isBad = false
    }

    mutating func placeSession(_ row: Row, _ session: inout Programme.Session) {
        let subject = filler.titled(session)
        var slot = Slot(range: row[.start]?.range ?? row[.date]?.range ?? row.range)
        if let cell = row[.date] { read(cell, .importADate, subject, &slot, &session) }
        if let cell = row[.start] { read(cell, .importATime, subject, &slot, &session) }
        if let cell = row[.length] {
            session.length = filler.length(cell.text, of: subject, at: cell.range)
            if session.length == nil { session.further.append(Programme.Further(cell.header, cell.text)) }
        }
        keepEnd(row, ofStarted: slot.moment != nil || slot.start != nil, &session)
        if slot.start != nil, slot.date == nil, slot.moment == nil { slot.date = endDate(row) }
        guard let start = start(of: slot, row)?.by(zone(of: row)) else { return leaveOpen(row, slot, &session) }
        var placed = start
        // Past 24:00 the day's programme goes on: 25:30.
        if let time = start.time, time >= CivilTime.secondsPerDay {
            placed.time = time - CivilTime.secondsPerDay
            let day = filler.day(start.date)
            placed.date = start.date.adding(days: 1)
            filler.place(&session, at: placed, onDay: day, range: slot.range)
        } else {
            filler.place(&session, at: placed, onDay: nil, range: slot.range)
        }
        setAbove(start.date)
        readEnd(row, &session, placed, slot)
    }

    /// The date of the end, for a start that has none.
    private func endDate(_ row: Row) -> CivilDate? {
        if let cell = row[.endDate], let moment = ReadMoment(cell.text, order: order(of: cell)) { return moment.date }
        guard let cell = row[.end], let moment = ReadMoment(cell.text, order: order(of: cell)), moment.time != nil else { return nil }
        return moment.date
    }

    private mutating func setAbove(_ date: CivilDate) { above = Above(day: .date(date), isUsed: true) }

    /// A row without a start, or without a date for it: what it says of its time stays all the same.
    private mutating func leaveOpen(_ row: Row, _ slot: Slot, _ session: inout Programme.Session) {
        if let date = slot.date {
            session.day = filler.day(date)
            setAbove(date)
        } else if row[.date] == nil, !row.open.contains(.date), case .open(let day)? = above?.day {
            session.openDay = day
            above?.isUsed = true
        }
        guard let time = slot.start else {
            if slot.date == nil, !slot.isBad { filler.notes.missing(.importAStart, of: filler.titled(session), row.range) }
            return
        }
        guard slot.date == nil else {
            session.start = CivilTime(seconds: time)
            return
        }
        if !slot.isBad { filler.noteUndated(slot.range) }
        session.start = CivilTime(seconds: time)
        // Its length is the same on any day.
        readEnd(row, &session, ReadMoment(date: CivilDate.someDay, time: time % CivilTime.secondsPerDay), slot)
    }

    /// An end without a start, and the date of an end without its time, stay as they are.
    private func keepEnd(_ row: Row, ofStarted isStarted: Bool, _ session: inout Programme.Session) {
        if !isStarted, let cell = row[.end] { session.further.append(Programme.Further(cell.header, cell.text)) }
        if !isStarted || row[.end] == nil, let cell = row[.endDate], cell.text != row.text(.date) {
            session.further.append(Programme.Further(cell.header, cell.text))
        }
    }

    private mutating func read(
        _ cell: Cell, _ what: MessageCode, _ subject: MessageArgument, _ slot: inout Slot, _ session: inout Programme.Session
    ) {
        let read = moment(cell, of: subject)
        if let moment = read.moment {
            if moment.time != nil {
                slot.moment = moment
            } else if slot.date == nil {
                slot.date = moment.date
            } else {
                session.further.append(Programme.Further(cell.header, cell.text))
            }
        } else if !read.isRefused, let span = ReadTime.span(cell.text) {
            (slot.start, slot.end) = (span.start, span.end)
        } else if !read.isRefused, let span = ReadTime.datedSpan(cell.text, order: order(of: cell)) {
            (slot.date, slot.start, slot.end) = (span.date, span.start, span.end)
        } else if !read.isRefused, let time = ReadTime.clock(cell.text), cell.column == .start {
            slot.start = time
        } else if !read.isRefused, cell.column == .date, let date = HeadingDate(cell.text, in: conferenceDays)?.date {
            slot.date = date
        } else {
            if !read.isRefused { filler.notes.badValue(cell.text, what, of: subject, cell.range) }
            session.further.append(Programme.Further(cell.header, cell.text))
            slot.isBad = true
        }
    }

    /// The start with its date: its own, that of the column for it, or the one that stands above.
    private mutating func start(of slot: Slot, _ row: Row) -> ReadMoment? {
        if let moment = slot.moment { return moment }
        guard let time = slot.start else { return nil }
        if let date = slot.date { return ReadMoment(date: date, time: time) }
        guard case .date(let date)? = above?.day, row[.date] == nil, !row.open.contains(.date) else { return nil }
        carried = (count: (carried?.count ?? 0) + 1, first: carried?.first ?? row.range)
        return ReadMoment(date: date, time: time)
    }

    private mutating func readEnd(_ row: Row, _ session: inout Programme.Session, _ start: ReadMoment, _ slot: Slot) {
        let subject = filler.titled(session)
        guard let startTime = start.time else { return }
        var end = start
        var hasDate = false
        let range: TextRange
        if let cell = row[.end] {
            guard let moment = endMoment(cell, row, start, subject, &session) else { return }
            end = moment
            hasDate = ReadMoment(cell.text) != nil
            range = cell.range
        } else if let time = slot.end {
            end.time = time
            range = slot.range
        } else {
            return
        }
        guard let endTime = end.time else { return }
        // Through midnight: 22:00 to 01:00 without a date.
        if end.date == start.date, endTime < startTime, startTime >= 17 * 3600, endTime <= 9 * 3600, !hasDate {
            end.date = end.date.adding(days: 1)
        }
        if endTime >= CivilTime.secondsPerDay {
            // Where the start is past 24:00 as well, its date is that of the next day already.
            let isStartPast = (slot.moment?.time ?? slot.start ?? 0) >= CivilTime.secondsPerDay
            end.date = end.date.adding(days: start.date == end.date && !isStartPast ? 1 : 0)
            end.time = endTime - CivilTime.secondsPerDay
        }
        guard let actual = filler.length(from: start, to: end, of: session, at: range) else { return }
        let stated = session.length ?? TableWords.statedLength(session.title.text)
        if let stated, stated != actual {
            filler.notes.add(.importLengthDiffers, range, ["session": subject, "stated": .duration(stated), "actual": .duration(actual)])
        }
        session.length = actual
    }

    /// The end with its date: its own, that of the column for it, or the start's.
    private mutating func endMoment(
        _ cell: Cell, _ row: Row, _ start: ReadMoment, _ subject: MessageArgument, _ session: inout Programme.Session
    ) -> ReadMoment? {
        let read = moment(cell, of: subject)
        if let moment = read.moment, moment.time != nil { return moment }
        guard !read.isRefused, let time = ReadTime.clock(cell.text) else {
            if !read.isRefused { filler.notes.badValue(cell.text, .importATime, of: subject, cell.range) }
            session.further.append(Programme.Further(cell.header, cell.text))
            return nil
        }
        var end = start
        end.time = time
        if let other = row[.endDate] {
            let read = moment(other, of: subject)
            if let date = read.moment?.date {
                end.date = date
            } else {
                if !read.isRefused { filler.notes.badValue(other.text, .importADate, of: subject, other.range) }
                session.further.append(Programme.Further(other.header, other.text))
            }
        }
        return end
    }
}

extension TableReader {
    /// The zone that a row names; nil for what is none, as a part of a house may be headed. Without another one the first is the conference's.
    mutating func zone(of row: Row) -> Zone? {
        guard let name = row[.zone]?.text else { return nil }
        let zone = zones[name] ?? Zone(identifier: name)
        zones[name] = .some(zone)
        if filler.zone == nil { filler.zone = zone }
        return zone
    }
}

extension ReadMoment {
    /// With what a zone's clocks are ahead of UTC then, where nothing is said of that.
    fileprivate func by(_ zone: Zone?) -> ReadMoment {
        guard let zone, offset == nil, let seconds else { return self }
        var moment = self
        moment.offset = Int(seconds - zone.resolve(CivilDateTime(seconds: seconds)).instant.seconds)
        return moment
    }
}

extension CivilDate {
    /// A day like any other, for reckoning with times that have none.
    fileprivate static let someDay = CivilDate(daysSince1970: 0) ?? .first
}
