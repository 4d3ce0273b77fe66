import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// `opening`, `closing`, and what is so long before or after something.

extension Evaluator {
    /// What the meeting's clause says; otherwise the start of its first day or the end of its last one; otherwise the first or last of its dates.
    func anchorValue(_ anchor: Anchor, _ meeting: RecordID?) -> Value {
        let meeting = meeting ?? context.owner.flatMap { self.meeting(of: $0) } ?? context.soleMeeting
        let key = EvaluationContext.AnchorKey(anchor: anchor, meeting: meeting)
        guard context.openAnchors.insert(key).inserted else {
            if let meeting, let location = model.headLocation(meeting).location { context.report(.circularValue, at: location) }
            return .unknown
        }
        defer { context.openAnchors.remove(key) }

        let isOpening = anchor == .opening
        let clause: Clause = isOpening ? .opening : .closing
        if let meeting, let stated = model.value(meeting, clause), !stated.isNone {
            let value = read(clause, of: meeting)
            let span = span(of: value)
            return isOpening ? span.start : span.end
        }
        // Several meetings and nothing that says which.
        if meeting == nil, !model.records(of: .conference).isEmpty || !model.records(of: .edition).isEmpty { return .unknown }

        let days = schedule.days.filter { day in
            let own = self.meeting(of: day)
            return own == meeting || (own == nil && meeting == context.soleMeeting)
        }
        if let day = isOpening ? days.first : days.last {
            let span = span(of: .record(day))
            let value = context.order.resolved(isOpening ? span.start : span.end)
            switch value {
            case .date, .dateTime: return value
            default:
                if let date = context.order.date(ofDay: day) { return .date(date) }
            }
        }
        guard let meeting else { return .unknown }
        let span = span(of: read(.date, of: meeting))
        return isOpening ? span.start : span.end
    }

    /// So long before the start or after the end. Days or longer lead to a day, shorter ones to an instant.
    func shift(_ length: Value, from anchor: Value, isAfter: Bool, at location: Location) -> Value {
        let span = span(of: anchor)
        let point = context.order.resolved(isAfter ? span.end : span.start)
        if point.isNone || length.isNone { return .none }
        guard case .duration(let box) = length, !point.isUnknown else { return .unknown }
        let duration = isAfter ? box.duration : -box.duration
        guard let calendar = calendar(neededBy: duration, at: location) else { return .unknown }
        switch point {
        case .date(let date):
            if duration.isDaysOrLonger || duration.isZero { return moved(date, by: duration, calendar.value) }
            guard let exact = date.exact else { return .unknown }
            // A date alone begins at midnight and ends at the next one.
            let start = CivilDateTime(exact, isAfter ? .endOfDay : .midnight)
            return start.adding(duration, calendar: calendar.value).map { .dateTime($0.normalized) } ?? .unknown
        case .dateTime(let moment):
            if duration.isDaysOrLonger { return moved(PartialDate(moment.date), by: duration, calendar.value) }
            return moment.adding(duration, calendar: calendar.value).map { .dateTime($0) } ?? .unknown
        case .range(let box):
            // Somewhere between two points, and so is what lies before or after it.
            let (first, last) = (
                shift(length, from: box.lower, isAfter: isAfter, at: location),
                shift(length, from: box.upper, isAfter: isAfter, at: location)
            )
            return first.isUnknown && last.isUnknown ? .unknown : .range(RangeBox(first, last))
        default:
            return moved(point, by: duration, at: location)
        }
    }

    // MARK: Calendars

    /// The calendar, or none where it is not needed.
    struct NeededCalendar {
        let value: WorkCalendar?
    }

    /// nil, and a finding, where working days are counted and nothing says which days are worked.
    func calendar(neededBy duration: CivilDuration, at location: Location) -> NeededCalendar? {
        guard duration.needsCalendar else { return NeededCalendar(value: nil) }
        if let calendar = workCalendar(for: context.owner) { return NeededCalendar(value: calendar) }
        reportNoCalendar(at: location)
        return nil
    }

    func reportNoCalendar(at location: Location) {
        context.report(.calendarMissing, at: location, ["example": .code("calendar office weekend friday, saturday")])
    }

    /// The calendar that the meeting (or series) names, or its venue, or the only one that is declared.
    func workCalendar(for record: RecordID?) -> WorkCalendar? {
        var next = record
        while let id = next {
            if let calendar = calendar(namedBy: id) { return workCalendar(calendar) }
            next = model.parent(id)
        }
        if let meeting = context.soleMeeting, let calendar = calendar(namedBy: meeting) { return workCalendar(calendar) }
        let declared = model.records(of: .calendar)
        return declared.count == 1 ? workCalendar(declared[0]) : nil
    }

    private func calendar(namedBy record: RecordID) -> RecordID? {
        let kind = model.kind(record)
        if kind.shape(of: .calendar) != nil, let calendar = model.reference(record, .calendar) { return calendar }
        guard Evaluator.meetings.contains(kind), let venue = model.reference(record, .venue) else { return nil }
        return model.reference(venue, .calendar)
    }

    private func workCalendar(_ record: RecordID) -> WorkCalendar {
        if let known = context.calendars[record] { return known }
        let calendar = WorkCalendar(record, in: model)
        context.calendars[record] = calendar
        return calendar
    }
}

extension WorkCalendar {
    /// The calendar that a record of the scripts describes. Holidays whose dates are not known are left out.
    public init(_ record: RecordID, in model: Model) {
        var weekend: [Weekday] = []
        for value in model.list(record, .weekend) {
            if case .choice(let choice) = value, let day = Weekday(choice) { weekend.append(day) }
        }
        var hours: [TimeRange] = []
        for value in model.list(record, .workingHours) {
            if case .hours(let range) = value { hours.append(range) }
        }
        var holidays: [Holiday] = []
        for id in model.children(record, .holiday) {
            let title = model.title(id) ?? ""
            for value in model.list(id, .date) {
                guard let days = WorkCalendar.days(value, until: model.value(id, .until)) else { continue }
                holidays.append(Holiday(days, title))
            }
        }
        self.init(weekend: WeekdaySet(weekend), holidays: holidays, hours: hours)
    }

    private static func days(_ value: Value, until: Value?) -> ClosedRange<CivilDate>? {
        let range: ClosedRange<CivilDate>?
        switch value {
        case .date(let date): range = date.exact.map { $0...$0 }
        case .dates(let box): range = box.range.exact
        default: range = nil
        }
        guard let range else { return nil }
        if case .date(let last)? = until, let day = last.exact, day >= range.lowerBound { return range.lowerBound...day }
        return range
    }
}
