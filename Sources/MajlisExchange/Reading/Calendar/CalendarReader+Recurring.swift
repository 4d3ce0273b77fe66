import MajlisModel
import MajlisText

/// Recurring events.
extension CalendarReader {
    /// One time of a recurring event, by its own clocks; with a length where that is its own too.
    private struct Time {
        var moment: ReadMoment
        var length: Int?
    }

    mutating func recur(_ event: CalendarComponent, _ session: Programme.Session, _ property: CalendarProperty, _ start: ReadMoment) {
        let clocks = EventClocks(start, zone: zone(of: property))
        let rule = event["RRULE"]?.value
        var dates: [CivilDate]? = [start.date]
        var isFollowed = timeCount < ReadingLimits.allRecurrences
        if let rule {
            ruleCount += 1
            isFollowed = ruleCount <= ReadingLimits.rules && timeCount < ReadingLimits.allRecurrences
            let own = clocks.offset == nil ? clocks.zone : nil
            dates = isFollowed ? Recurrence(rule)?.dates(from: start.date, time: start.time, zone: own) : nil
        }
        var times = (dates ?? [start.date]).map { Time(moment: clocks.moment($0, start.time)) }
        if !isFollowed {
            let first = unfollowed?.first ?? filler.titled(session)
            unfollowed = (count: (unfollowed?.count ?? 0) + 1, first: first, range: unfollowed?.range ?? event.range)
        } else if dates == nil, let rule {
            filler.notes.add(
                .importRecurrence, event["RRULE"]?.range ?? event.range,
                ["session": filler.titled(session), "rule": .code(ReadingNotes.shown(rule))])
        }
        // What cannot be read stands with the first of them.
        var unread: [Programme.Further] = []
        if isFollowed { addTimes(of: event, start, clocks, filler.titled(session), to: &times, &unread) }
        var left = excluded(event, clocks, filler.titled(session), &unread)
        let uid = event["UID"]?.value
        var changed = uid.flatMap { overridden.removeValue(forKey: $0) } ?? CalendarMoments()
        let isCut = times.count > ReadingLimits.recurrences
        let kept = times.prefix(ReadingLimits.recurrences).filter { time in
            let isLeft = left.meet(time.moment)
            return !changed.meet(time.moment) && !isLeft
        }
        if let uid { overridden[uid] = changed }
        if isFollowed, dates != nil, !isCut {
            if let uid { followed[uid] = filler.titled(session) }
            for one in left.unmet { noteException("EXDATE", one, .importMeetsNoTime, of: filler.titled(session)) }
        }
        timeCount += kept.count
        if isCut { filler.notes.leaveOut("RDATE", event.range) }
        if times.count > 1 {
            filler.notes.add(
                .importRecurrenceFollowed, event["RRULE"]?.range ?? event.range,
                ["session": filler.titled(session), "count": .number(kept.count)])
        }
        for time in kept {
            var copy = session
            let (date, clock) = (time.moment.date, time.moment.time)
            if date != start.date || clock != start.time, let id = copy.ids.first {
                copy.ids[0] = id + "/" + CalendarReader.written(date, clock)
            }
            if let length = time.length { copy.length = length }
            copy.further += unread
            unread = []
            filler.place(&copy, at: time.moment, onDay: nil, range: property.range)
            filler.add(copy, at: event.range)
        }
    }

    /// The times that a calendar names beside those of the rule; a period has its own length.
    private mutating func addTimes(
        of event: CalendarComponent, _ start: ReadMoment, _ clocks: EventClocks, _ subject: MessageArgument, to times: inout [Time],
        _ unread: inout [Programme.Further]
    ) {
        var known: Set<ReadMoment>?
        for list in event.properties where list.name == "RDATE" {
            for value in CalendarText.list(list.value) where times.count <= ReadingLimits.recurrences {
                guard let time = time(value, of: list, start, clocks) else {
                    unread.append(badMoment(value, in: list, of: subject))
                    continue
                }
                if known == nil { known = Set(times.map(\.moment)) }
                if known?.insert(time.moment).inserted == true { times.append(time) }
            }
        }
    }

    /// `20270322T090000/PT2H`, `20270322T090000/20270322T110000`, `20270320T060000Z`; a date alone has the time of the event.
    private mutating func time(_ value: String, of list: CalendarProperty, _ start: ReadMoment, _ clocks: EventClocks) -> Time? {
        let parts = value.trimmed.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first.flatMap({ moment($0, of: list, on: clocks) }) else { return nil }
        guard first.time != nil else { return Time(moment: clocks.moment(first.date, start.time)) }
        guard parts.count == 2 else { return Time(moment: first) }
        if let length = ReadTime.length(parts[1]) { return Time(moment: first, length: length) }
        guard let end = moment(parts[1], of: list, on: clocks), let from = first.instant ?? first.seconds,
            let to = end.instant ?? end.seconds, to >= from
        else { return nil }
        return Time(moment: first, length: Int(to - from))
    }

    /// The times that do not take place.
    private mutating func excluded(
        _ event: CalendarComponent, _ clocks: EventClocks, _ subject: MessageArgument, _ unread: inout [Programme.Further]
    ) -> CalendarMoments {
        var left = CalendarMoments()
        for list in event.properties where list.name == "EXDATE" {
            for value in CalendarText.list(list.value) {
                if let moment = moment(value, of: list, on: clocks) {
                    left.add(moment, value, at: list.range)
                } else {
                    unread.append(badMoment(value, in: list, of: subject))
                }
            }
        }
        return left
    }

    /// A moment by the clocks of an event, whatever zone its list says it is in; without one it is on those clocks already.
    private mutating func moment(_ value: String, of list: CalendarProperty, on clocks: EventClocks) -> ReadMoment? {
        guard let moment = stated(value, of: list) else { return nil }
        guard moment.time != nil else { return moment }
        return moment.offset == nil ? clocks.moment(moment.date, moment.time) : clocks.shown(moment)
    }

    /// A moment with what it lacks to UTC, where its `Z` or its zone tells that.
    private mutating func stated(_ value: String, of property: CalendarProperty) -> ReadMoment? {
        let zone = property.parameter("TZID").flatMap { zones.zone($0, at: property.range, &filler.notes) }
        return moment(value, in: zone)?.local
    }

    private mutating func badMoment(_ value: String, in list: CalendarProperty, of subject: MessageArgument) -> Programme.Further {
        filler.notes.badValue(value, .importADate, of: subject, list.range)
        return Programme.Further(list.name, value)
    }

    // MARK: - Single times that were changed

    mutating func noteOverride(_ event: CalendarComponent) {
        guard let property = event["RECURRENCE-ID"], let uid = event["UID"]?.value else { return }
        let subject = MessageArgument.titled(event["SUMMARY"]?.text.trimmed ?? "", .importThisSession)
        guard let moment = stated(property.value, of: property) else {
            return filler.notes.badValue(property.value, .importADate, of: subject, property.range)
        }
        overridden[uid, default: CalendarMoments()].add(moment, property.value, at: property.range)
        if property.parameter("RANGE")?.uppercased() == "THISANDFUTURE" {
            let named = CalendarMoments.Named(value: property.value, range: property.range)
            noteException("RECURRENCE-ID", named, .importChangesLaterTimes, of: subject)
        }
    }

    /// Changed times of events whose times are known, and not among them.
    mutating func noteUnmetOverrides() {
        for uid in followed.keys.sorted() {
            guard let subject = followed[uid], let changed = overridden[uid] else { continue }
            for one in changed.unmet { noteException("RECURRENCE-ID", one, .importMeetsNoTime, of: subject) }
        }
    }

    private mutating func noteException(
        _ property: String, _ named: CalendarMoments.Named, _ problem: MessageCode, of subject: MessageArgument
    ) {
        filler.notes.add(
            .importRecurrenceException, named.range,
            [
                "property": .code(property), "value": .code(ReadingNotes.shown(named.value)), "session": subject,
                "problem": .message(Message(problem)),
            ])
    }

    // MARK: - Small steps

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
