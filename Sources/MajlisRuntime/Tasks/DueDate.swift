import MajlisModel
import MajlisText

/// When a task is due: not at all, through a day, at a moment, or not known.
struct DueDate {
    enum Value {
        /// `due none`: no deadline.
        case never
        /// Nobody can tell yet, because of what the message says.
        case open(Message)
        /// Through the day; a month or a year where the day is not known.
        case day(PartialDate)
        /// At a time of the clock: the offset is shorter than a day.
        case moment(CivilDateTime)
    }

    var value: Value
    /// What is missing, where it is worth a finding of its own: an anchor without a date or a calendar.
    var missing: Missing?

    init(_ value: Value, missing: Missing? = nil) {
        self.value = value
        self.missing = missing
    }

    /// The date as far as it is known.
    var date: PartialDate? {
        switch value {
        case .never, .open: nil
        case .day(let date): date
        case .moment(let moment): PartialDate(moment.date)
        }
    }

    /// The day by which it is over, where it is known.
    var exactDay: CivilDate? { date?.exact }

    /// Whether the due date lies behind. The as-of day is not over, so what is due on it is not late, at whatever time.
    func isPast(_ asOf: CivilDate) -> Kleene {
        switch value {
        case .never: return .no
        case .open: return .unknown
        case .day(let date):
            if date.last < asOf { return .yes }
            return date.first >= asOf ? .no : .unknown
        case .moment(let moment): return Kleene(moment.normalized.date < asOf)
        }
    }

    /// Whether it is due before another: a day and a time of the same day are not before each other, two times of one day may be.
    func isBefore(_ other: DueDate) -> Kleene {
        if case .moment(let mine) = value, case .moment(let theirs) = other.value { return Kleene(mine < theirs) }
        guard let mine = date, let theirs = other.date else { return .unknown }
        return mine.isLess(than: theirs)
    }

    /// As messages show it.
    var argument: MessageArgument {
        switch value {
        case .never: .word("none")
        case .open: .word("tbd")
        case .day(let date): .partialDate(date)
        case .moment(let moment): .message(Message(.dueAt, ["date": .civilDate(moment.date), "time": .time(Int(moment.time.seconds))]))
        }
    }
}

extension TaskState {
    mutating func setDue(_ date: DueDate) {
        due = date.exactDay
        dueDate = date.date
        if case .moment(let moment) = date.value { dueTime = moment.time }
    }
}

/// A fact that a due date waits for; equal for all tasks that wait for the same.
enum Missing: Hashable {
    case opening(RecordID?)
    case closing(RecordID?)
    /// A record without a date: a milestone, a session, another task.
    case date(RecordID)
    case calendar
    case other
}

extension MessageArgument {
    static func civilDate(_ date: CivilDate) -> MessageArgument {
        let (year, month, day) = date.components
        return .date(year, month, day)
    }

    static func partialDate(_ date: PartialDate) -> MessageArgument {
        let (year, month, day) = date.first.components
        return .date(year, date.precision >= .month ? month : 0, date.precision >= .day ? day : 0)
    }
}
