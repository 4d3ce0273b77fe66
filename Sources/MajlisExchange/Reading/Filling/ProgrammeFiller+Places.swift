import MajlisModel
import MajlisText

/// Where sessions stand in time.
extension ProgrammeFiller {
    /// A moment as the clocks of the conference's zone show it, where it is one of all zones.
    mutating func local(_ moment: ReadMoment, at range: TextRange) -> ReadMoment {
        if firstTime == nil, moment.time != nil { firstTime = range }
        if let offset = moment.offset, moment.time != nil {
            offsets = min(offset, offsets?.lowerBound ?? offset)...max(offset, offsets?.upperBound ?? offset)
            if let zone { return moment.local(in: zone) }
        }
        return moment
    }

    /// Puts a session at a moment; on the programme's day `day` where it belongs to one, else on the date itself.
    ///
    /// What is on the date after a day, and before the day's programme has ended, belongs to that day: its start is then past 24:00.
    mutating func place(_ session: inout Programme.Session, at moment: ReadMoment, onDay day: Int?, range: TextRange) {
        let moment = local(moment, at: range)
        guard let time = moment.time else {
            session.day = self.day(moment.date)
            return
        }
        var start = time
        var number = day ?? self.day(moment.date)
        let distance = moment.date.days(since: programme.days[number].date)
        if distance == 1, belongsToDayBefore(time, number), let past = CivilTime(seconds: time + CivilTime.secondsPerDay) {
            start = Int(past.seconds)
        } else if distance != 0 {
            let stated = programme.days[number].date
            notes.add(
                .importSaysTwoThings, range,
                [
                    "session": titled(session), "what": .message(Message(.importTheDate)), "first": .argument(moment.date),
                    "second": .argument(stated),
                ])
            number = self.day(moment.date)
        }
        session.day = number
        session.start = CivilTime(seconds: start)
        session.startInstant = moment.instant ?? instant(of: session)
    }

    /// Whether a time on the date after a day still belongs to it.
    private func belongsToDayBefore(_ time: Int, _ day: Int) -> Bool {
        if let change = programme.conference.dayChange { return time < Int(change.seconds) }
        if let end = programme.days[day].end, end.isPastMidnight { return time <= Int(end.onTheClock.seconds) }
        return time < 12 * 3600
    }

    /// A time of the clock on a day of the programme: past 24:00 where it is before the day changes.
    func start(_ time: Int, onDay day: Int) -> CivilTime? {
        guard time < CivilTime.secondsPerDay else { return CivilTime(seconds: time) }
        var isPast = false
        if let change = programme.conference.dayChange {
            isPast = time < Int(change.seconds)
        } else if let first = programme.days[day].start, let end = programme.days[day].end, end.isPastMidnight {
            isPast = time < Int(first.seconds) && time <= Int(end.onTheClock.seconds)
        }
        return CivilTime(seconds: isPast ? time + CivilTime.secondsPerDay : time)
    }

    /// A day whose date the file does not say; that of a title is one.
    mutating func openDay(_ title: LocalText?) -> Int {
        if let title, let known = programme.openDays.firstIndex(where: { $0.title == title }) { return known }
        programme.openDays.append(Programme.OpenDay(title: title))
        return programme.openDays.count - 1
    }

    /// A time stands in the file without its date.
    mutating func noteUndated(_ range: TextRange) {
        if firstTime == nil { firstTime = range }
        undated = (count: (undated?.count ?? 0) + 1, first: undated?.first ?? range)
    }

    func instant(of session: Programme.Session) -> Int64? {
        guard let zone, let day = session.day, let start = session.start else { return nil }
        return zone.resolve(programme.days[day].date, start).instant.seconds
    }

    /// How long something lasts that ends at a moment. An end on the date after, later on the clock than the start, is taken for a slip.
    mutating func length(from start: ReadMoment, to end: ReadMoment, of session: Programme.Session, at range: TextRange) -> Int? {
        let end = local(end, at: range)
        let start = local(start, at: range)
        guard let first = start.instant ?? start.seconds, let last = (start.offset == nil ? end.seconds : end.instant ?? end.seconds) else {
            return nil
        }
        let length = Int(last - first)
        if length < 0 {
            notes.add(
                .importEndsBefore, range,
                [
                    "session": titled(session), "start": .time(start.time ?? 0),
                    "end": end.date == start.date ? .time(end.time ?? 0) : .moment(end),
                ])
            return nil
        }
        if length > CivilTime.secondsPerDay, length < 2 * CivilTime.secondsPerDay, end.date.days(since: start.date) == 1 {
            let long = MessageArgument.duration(length)
            notes.add(
                .importEndsNextDay, range,
                [
                    "session": titled(session), "date": .argument(start.date), "start": .time(start.time ?? 0), "end": .time(end.time ?? 0),
                    "long": long,
                ])
            return length - CivilTime.secondsPerDay
        }
        return length
    }
}

extension MessageArgument {
    static func argument(_ date: CivilDate) -> MessageArgument {
        let (year, month, day) = date.components
        return .date(year, month, day)
    }

    /// A date with its time, as it stands in scripts.
    static func moment(_ moment: ReadMoment) -> MessageArgument {
        .code(CivilDateTime(moment.date, CivilTime(seconds: moment.time ?? 0) ?? .midnight).description)
    }
}
