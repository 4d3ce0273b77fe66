import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Start, end, length and day of what has a time, and the properties of plain values.

extension Evaluator {
    func computed(_ property: Property, of record: RecordID) -> Value {
        switch property {
        case .name: return model.symbol(record).isNone ? .none : .label(model.symbol(record))
        case .start: return span(of: .record(record)).start
        case .end: return span(of: .record(record)).end
        case .length: return length(of: record)
        case .year, .month, .weekday: return plainProperty(property, of: span(of: .record(record)).start)
        case .days:
            if kindHasDates(record) { return plainProperty(.days, of: read(.date, of: record)) }
            return plainProperty(.days, of: length(of: record))
        case .key, .value: return .unknown
        }
    }

    private func kindHasDates(_ record: RecordID) -> Bool { model.kind(record).shape(of: .date)?.type == .dates }

    func day(of record: RecordID) -> Value {
        if let placement = schedule[record] { return placement.day.map { .record($0) } ?? .none }
        if let stated = model.value(record, .day) { return stated }
        return model.enclosing(record, [.day]).map { .record($0) } ?? .none
    }

    /// A time of a day of the agenda: a date-time where the day's date is known.
    private func moment(_ time: CivilTime?, _ placement: Schedule.Placement) -> Value {
        guard let time, let day = placement.day else { return .tbd }
        if let date = placement.date { return .dateTime(CivilDateTime(date, time)) }
        return .dayTime(day: day, time: time)
    }

    private func length(of record: RecordID) -> Value {
        if let placement = schedule[record], let seconds = placement.length {
            return .duration(DurationBox(CivilDuration(seconds: seconds)))
        }
        switch model.value(record, .for) {
        case .duration(let box)?: return .duration(box)
        // A length that is still open is not absent.
        case let open? where open.isUnknown: return open
        default: break
        }
        let span = span(of: .record(record))
        if span.start.isNone || span.end.isNone { return .none }
        let length = difference(span.end, span.start)
        return length.isUnknown && (isTbd(span.start) || isTbd(span.end)) ? .tbd : length
    }

    private func isTbd(_ value: Value) -> Bool {
        if case .tbd = value { return true }
        return false
    }

    // MARK: From start to end

    /// Where something begins and where it ends: a point begins and ends at itself.
    func span(of value: Value) -> (start: Value, end: Value) {
        switch value {
        case .record(let record): return span(of: record)
        case .dates(let box): return (.date(box.range.first), .date(box.range.last))
        case .hours(let range): return (.time(range.start), .time(range.end))
        case .range(let box): return (box.lower, box.upper)
        case .list(let box): return span(of: box)
        case .date, .dateTime, .dayTime, .time, .none, .tbd: return (value, value)
        default: return (.unknown, .unknown)
        }
    }

    /// The earliest start and the latest end.
    private func span(of list: ListBox) -> (start: Value, end: Value) {
        if let (task, elements) = task(.list(list)) {
            let point = taskDue(of: task, for: elements)
            return (point, point)
        }
        guard list.possible.isEmpty, list.openness == .complete else { return (.unknown, .unknown) }
        var result: (start: Value, end: Value)?
        for element in list.elements {
            let next = span(of: element)
            guard let known = result else {
                result = next
                continue
            }
            guard let first = earlier(known.start, next.start), let last = earlier(next.end, known.end, picksLater: true) else {
                return (.unknown, .unknown)
            }
            result = (first, last)
        }
        return result ?? (.none, .none)
    }

    private func earlier(_ a: Value, _ b: Value, picksLater: Bool = false) -> Value? {
        guard !a.isUnknown, !b.isUnknown, !a.isNone, !b.isNone, let order = context.order.order(a, b) else { return nil }
        if picksLater { return order.isSubset(of: [.less, .equal]) ? b : order.isSubset(of: [.greater, .equal]) ? a : nil }
        return order.isSubset(of: [.less, .equal]) ? a : order.isSubset(of: [.greater, .equal]) ? b : nil
    }

    private func span(of record: RecordID) -> (start: Value, end: Value) {
        let kind = model.kind(record)
        if let placement = schedule[record] {
            if placement.start == nil, placement.end == nil, kind == .day { return dayWithoutTimes(record) }
            return (moment(placement.start, placement), moment(placement.end, placement))
        }
        if Evaluator.meetings.contains(kind) { return (anchorValue(.opening, record), anchorValue(.closing, record)) }
        if kind == .day { return dayWithoutTimes(record) }
        if kind == .task {
            let due = taskDue(of: record, for: [])
            return (due, due)
        }
        if kind == .holiday {
            let dates = span(of: read(.date, of: record))
            return (dates.start, model.value(record, .until) ?? dates.end)
        }
        for clause in [Clause.at, .date, .issue, .due, .submit, .deadline] where kind.shape(of: clause) != nil {
            if model.value(record, clause) != nil { return span(of: read(clause, of: record)) }
        }
        if kind.shape(of: .from) != nil || kind.shape(of: .until) != nil { return (read(.from, of: record), read(.until, of: record)) }
        return kind.shape(of: .date) == nil ? (.none, .none) : span(of: read(.date, of: record))
    }

    private func dayWithoutTimes(_ day: RecordID) -> (start: Value, end: Value) {
        let date = schedule[day]?.date.map { Value.date(PartialDate($0)) } ?? read(.date, of: day)
        guard case .date(let partial) = date, let exact = partial.exact else { return (date, date) }
        func at(_ clause: Clause) -> Value {
            if case .time(let time)? = model.value(day, clause) { return .dateTime(CivilDateTime(exact, time)) }
            return date
        }
        return (at(.from), at(.to))
    }

    // MARK: Plain values

    func plainProperty(_ property: Property, of value: Value) -> Value {
        switch (property, value) {
        case (.start, _): return span(of: value).start
        case (.end, _): return span(of: value).end
        case (.length, .text(let text)): return .integer(Int64(text.text.count))
        case (.length, .hours(let range)): return .duration(DurationBox(CivilDuration(seconds: range.length)))
        case (.length, .range(let box)): return difference(box.upper, box.lower)
        case (.length, .dates), (.days, .dates): return days(value, asDuration: property == .length)
        case (.length, .duration): return value
        case (.days, .date): return .integer(1)
        case (.days, .duration(let box)): return days(box.duration)
        case (.days, .range(let box)):
            let ends = (plainProperty(.days, of: box.lower), plainProperty(.days, of: box.upper))
            return ends.0.isUnknown && ends.1.isUnknown ? .unknown : .range(RangeBox(ends.0, ends.1))
        case (.year, _), (.month, _), (.weekday, _): return calendarProperty(property, of: value)
        default: return .unknown
        }
    }

    private func days(_ value: Value, asDuration: Bool) -> Value {
        guard case .dates(let box) = value else { return .unknown }
        let length = box.range.length
        func make(_ days: Int) -> Value { asDuration ? .duration(DurationBox(CivilDuration(days, .day))) : .integer(Int64(days)) }
        if length.lowerBound == length.upperBound { return make(length.lowerBound) }
        return .range(RangeBox(make(length.lowerBound), make(length.upperBound)))
    }

    /// Whole days of a duration; bounds where months take part.
    private func days(_ duration: CivilDuration) -> Value {
        guard duration.workingDays == 0 else { return .unknown }
        let bounds = duration.boundsInSeconds
        let (low, high) = (bounds.lowerBound / 86_400, bounds.upperBound / 86_400)
        return low == high ? .integer(low) : .range(RangeBox(.integer(low), .integer(high)))
    }

    private func calendarProperty(_ property: Property, of value: Value) -> Value {
        switch context.order.resolved(value) {
        case .date(let date): return calendarProperty(property, of: date)
        case .dateTime(let moment): return calendarProperty(property, of: PartialDate(moment.normalized.date))
        case .dayTime(let day, _): return context.order.date(ofDay: day).map { calendarProperty(property, of: $0) } ?? .unknown
        case .dates, .range:
            // The same at both ends, and then in between.
            let span = span(of: value)
            let (first, last) = (calendarProperty(property, of: span.start), calendarProperty(property, of: span.end))
            guard property != .weekday || equality(span.start, span.end) == .yes else { return .unknown }
            // The same month of another year is another month.
            let isSameYear = equality(calendarProperty(.year, of: span.start), calendarProperty(.year, of: span.end)) == .yes
            if isSameYear, equality(first, last) == .yes { return first }
            if case (.integer, .integer) = (first, last), property == .year { return .range(RangeBox(first, last)) }
            return .unknown
        default: return .unknown
        }
    }

    private func calendarProperty(_ property: Property, of date: PartialDate) -> Value {
        switch property {
        case .year: return .integer(Int64(date.year))
        case .month: return date.month.map { .integer(Int64($0)) } ?? .unknown
        case .weekday: return date.exact.map { .choice($0.weekday.choice) } ?? .unknown
        default: return .unknown
        }
    }
}

extension Weekday {
    /// The word of the vocabulary.
    public var choice: Choice {
        switch self {
        case .monday: .monday
        case .tuesday: .tuesday
        case .wednesday: .wednesday
        case .thursday: .thursday
        case .friday: .friday
        case .saturday: .saturday
        case .sunday: .sunday
        }
    }

    public init?(_ choice: Choice) {
        guard let day = Weekday.allCases.first(where: { $0.choice == choice }) else { return nil }
        self = day
    }
}
