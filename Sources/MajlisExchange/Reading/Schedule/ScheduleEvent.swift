import MajlisModel
import MajlisText

/// An event as schedule.xml and schedule.json have it, before its times are read.
struct ScheduleEvent {
    struct Text {
        var text: String
        var range: TextRange
    }

    var session = Programme.Session(LocalText(""))
    var date: Text?
    var start: Text?
    var end: Text?
    var duration: Text?
    /// What the event itself says of its room.
    var room: Text?
    var code: String?
    var guid: String?
    var number: String?
}

extension ProgrammeFiller {
    /// Reads an event's times and adds it.
    mutating func add(_ event: ScheduleEvent, onDay day: Int?, inRoom room: Int?, at range: TextRange) {
        var session = event.session
        session.ids = [event.guid, event.number, event.code].compactMap { $0?.trimmed }.filter { !$0.isEmpty }
        session.room = room
        if let own = event.room, !own.text.trimmed.isEmpty {
            if let room, programme.rooms[room].title.text != own.text.trimmed {
                noteTwo(.importTheRoom, .text(programme.rooms[room].title.text), .text(own.text.trimmed), session, own.range)
            }
            if room == nil { session.room = self.room(own.text, at: own.range) }
        }
        if session.type == "break" {
            session.form = .pause
            session.type = nil
        }
        placeEvent(event, &session, onDay: day, at: range)
        add(session, at: range)
    }

    private mutating func placeEvent(_ event: ScheduleEvent, _ session: inout Programme.Session, onDay day: Int?, at range: TextRange) {
        let moment = moment(event.date, of: &session, named: "date")
        var startMoment = moment?.time == nil ? nil : moment
        var clock: Int?
        if let start = event.start, !start.text.trimmed.isEmpty {
            if let full = ReadMoment(start.text), full.time != nil {
                startMoment = startMoment ?? full
            } else {
                clock = self.clock(start.text, of: titled(session), at: start.range)
                if clock == nil { session.further.append(Programme.Further("start", start.text.trimmed)) }
            }
        }
        if let startMoment {
            place(&session, at: startMoment, onDay: day, range: event.date?.range ?? range)
            let written = startMoment.time ?? 0
            if let clock, let start = session.start, let range = event.start?.range, clock % 86_400 != written,
                clock % 86_400 != Int(start.onTheClock.seconds)
            {
                noteTwo(.importTheStart, .time(Int(start.onTheClock.seconds)), .time(clock), session, range)
            }
        } else if let number = day ?? moment.map({ self.day($0.date) }) {
            session.day = number
            if let clock {
                if firstTime == nil { firstTime = event.start?.range }
                session.start = start(clock, onDay: number)
                session.startInstant = instant(of: session)
            } else if event.start == nil || event.start?.text.trimmed.isEmpty == true {
                notes.missing(.importAStart, of: titled(session), range)
            }
        } else if let clock {
            // Without a date it keeps its time, on the day of the file on which it stands.
            noteUndated(event.start?.range ?? range)
            session.openDay = undatedDay
            session.start = CivilTime(seconds: clock)
        }
        readLength(event, &session, from: startMoment)
    }

    private mutating func readLength(_ event: ScheduleEvent, _ session: inout Programme.Session, from start: ReadMoment?) {
        if let duration = event.duration, !duration.text.trimmed.isEmpty {
            session.length = length(duration.text, of: titled(session), at: duration.range)
            if session.length == nil { session.further.append(Programme.Further("duration", duration.text.trimmed)) }
        }
        guard let end = event.end, let start, let moment = moment(end, of: &session, named: "end"), moment.time != nil else { return }
        guard let actual = length(from: start, to: moment, of: session, at: end.range) else { return }
        if let stated = session.length, stated != actual {
            notes.add(
                .importLengthDiffers, end.range, ["session": titled(session), "stated": .duration(stated), "actual": .duration(actual)])
        }
        session.length = actual
    }

    /// A date with or without its time; what is none is noted and kept as text.
    mutating func moment(_ text: ScheduleEvent.Text?, of session: inout Programme.Session, named name: String) -> ReadMoment? {
        guard let text, !text.text.trimmed.isEmpty else { return nil }
        if let moment = ReadMoment(text.text) { return moment }
        notes.badValue(text.text.trimmed, .importADate, of: titled(session), text.range)
        session.further.append(Programme.Further(name, text.text.trimmed))
        return nil
    }

    mutating func noteTwo(
        _ what: MessageCode, _ first: MessageArgument, _ second: MessageArgument, _ session: Programme.Session, _ range: TextRange
    ) {
        notes.add(
            .importSaysTwoThings, range,
            ["session": titled(session), "what": .message(Message(what)), "first": first, "second": second])
    }

    /// What a format says of a day: when its programme begins and ends. The end may be on the date after.
    mutating func setDay(_ day: Int, start: ScheduleEvent.Text?, end: ScheduleEvent.Text?) {
        for (text, isStart) in [(start, true), (end, false)] {
            guard let text, !text.text.trimmed.isEmpty else { continue }
            let read = ReadMoment(text.text)
            guard let moment = zone.flatMap({ read?.local(in: $0) }) ?? read, let time = moment.time,
                let past = CivilTime(seconds: time + moment.date.days(since: programme.days[day].date) * CivilTime.secondsPerDay)
            else {
                notes.badValue(text.text.trimmed, .importADate, of: .argument(programme.days[day].date), text.range)
                programme.days[day].further.append(Programme.Further(isStart ? "start" : "end", text.text.trimmed))
                continue
            }
            if isStart { programme.days[day].start = past } else { programme.days[day].end = past }
        }
    }

    mutating func setLink(_ purpose: Programme.Link.Purpose, _ text: String, title: String? = nil, of session: inout Programme.Session) {
        let address = text.trimmed
        guard !address.isEmpty, !address.hasPrefix("urn:uuid:") else { return }
        let title = title?.trimmed
        session.links.append(Programme.Link(purpose, address, title: title.flatMap { $0.isEmpty ? nil : LocalText($0) }))
    }
}
