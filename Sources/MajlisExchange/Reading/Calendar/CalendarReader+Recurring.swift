import MajlisModel
import MajlisText

/// Recurring events.
extension CalendarReader {
    mutating func recur(_ event: CalendarComponent, _ session: Programme.Session, _ property: CalendarProperty, _ start: ReadMoment) {
        let zone = zone(of: property)
        let rule = event["RRULE"]?.value
        var dates: [CivilDate]? = [start.date]
        var isFollowed = timeCount < ReadingLimits.allRecurrences
        if let rule {
            ruleCount += 1
            isFollowed = ruleCount <= ReadingLimits.rules && timeCount < ReadingLimits.allRecurrences
            dates = isFollowed ? Recurrence(rule)?.dates(from: start.date, time: start.time, zone: start.offset == nil ? zone : nil) : nil
        }
        var moments = (dates ?? [start.date]).map { (date: $0, time: start.time) }
        if !isFollowed {
            let first = unfollowed?.first ?? filler.titled(session)
            unfollowed = (count: (unfollowed?.count ?? 0) + 1, first: first, range: unfollowed?.range ?? event.range)
        } else if dates == nil, let rule {
            filler.notes.add(
                .importRecurrence, event["RRULE"]?.range ?? event.range,
                ["session": filler.titled(session), "rule": .code(ReadingNotes.shown(rule))])
        }
        for list in event.properties where list.name == "RDATE" && isFollowed {
            for value in CalendarText.list(list.value) {
                if let moment = ReadMoment(value) { moments.append((moment.date, moment.time)) }
            }
        }
        let left = excluded(event)
        let changed = event["UID"].flatMap { overridden[$0.value] } ?? []
        let kept = moments.prefix(ReadingLimits.recurrences).filter { moment in
            let time = CivilDateTime(moment.date, CivilTime(seconds: moment.time ?? 0) ?? .midnight)
            return !left.contains(time) && !changed.contains(time)
        }
        timeCount += kept.count
        if moments.count > ReadingLimits.recurrences { filler.notes.leaveOut("RDATE", event.range) }
        if moments.count > 1 {
            filler.notes.add(
                .importRecurrenceFollowed, event["RRULE"]?.range ?? event.range,
                ["session": filler.titled(session), "count": .number(kept.count)])
        }
        for moment in kept {
            var copy = session
            if moment.date != start.date || moment.time != start.time, let id = copy.ids.first {
                copy.ids[0] = id + "/" + CalendarReader.written(moment.date, moment.time)
            }
            var read = start
            read.date = moment.date
            read.time = moment.time
            if read.offset == nil, let zone, let time = moment.time.flatMap({ CivilTime(seconds: $0) }) {
                read.offset = zone.offset(at: zone.resolve(moment.date, time).instant)
            }
            filler.place(&copy, at: read, onDay: nil, range: property.range)
            filler.add(copy, at: event.range)
        }
    }

    /// The times that do not take place.
    private func excluded(_ event: CalendarComponent) -> Set<CivilDateTime> {
        var left: Set<CivilDateTime> = []
        for list in event.properties where list.name == "EXDATE" {
            for value in CalendarText.list(list.value) {
                guard let moment = ReadMoment(value) else { continue }
                left.insert(CivilDateTime(moment.date, CivilTime(seconds: moment.time ?? 0) ?? .midnight))
            }
        }
        return left
    }

    /// `20270314T090000`
    private static func written(_ date: CivilDate, _ time: Int?) -> String {
        func digits(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
        }
        let day = digits(date.year, 4) + digits(date.month, 2) + digits(date.day, 2)
        guard let time else { return day }
        return day + "T" + digits(time / 3600, 2) + digits(time / 60 % 60, 2) + digits(time % 60, 2)
    }

    /// One line for all whose other times were not imported.
    mutating func noteUnfollowed() {
        guard let unfollowed else { return }
        filler.notes.add(
            .importRecurrencesBounded, unfollowed.range,
            ["limit": .number(ReadingLimits.allRecurrences), "count": .number(unfollowed.count), "session": unfollowed.first])
    }
}
