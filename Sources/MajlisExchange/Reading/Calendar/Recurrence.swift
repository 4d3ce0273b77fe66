import MajlisModel

/// A rule by which an event recurs, as far as it is simple: every so many days, weeks or months, a number of times or until a date.
struct Recurrence {
    private enum Frequency { case day, week, month }
    private var frequency = Frequency.day
    private var interval = 1
    private var count: Int?
    private var until: ReadMoment?
    /// 0 for Monday.
    private var weekdays: Set<Int> = []
    private var weekStart = 0

    private static let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    /// Nil for rules that are not simple, and for those that never end.
    init?(_ rule: String) {
        var hasFrequency = false
        for part in rule.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pair.count == 2 else { return nil }
            switch pair[0] {
            case "FREQ":
                hasFrequency = true
                switch pair[1] {
                case "DAILY": frequency = .day
                case "WEEKLY": frequency = .week
                case "MONTHLY": frequency = .month
                default: return nil
                }
            case "INTERVAL":
                guard let number = Int(pair[1]), (1...1000).contains(number) else { return nil }
                interval = number
            case "COUNT":
                guard let number = Int(pair[1]), number >= 1 else { return nil }
                count = number
            case "UNTIL":
                guard let moment = ReadMoment(pair[1]) else { return nil }
                until = moment
            case "BYDAY":
                for day in pair[1].split(separator: ",") {
                    guard let number = Recurrence.days.firstIndex(of: String(day)) else { return nil }
                    weekdays.insert(number)
                }
            case "WKST":
                guard let number = Recurrence.days.firstIndex(of: pair[1]) else { return nil }
                weekStart = number
            default: return nil
            }
        }
        guard hasFrequency, count != nil || until != nil, frequency != .month || weekdays.isEmpty else { return nil }
    }

    /// The dates from a first one on; nil where there are more than a programme can have.
    func dates(from first: CivilDate, time: Int?, zone: Zone?) -> [CivilDate]? {
        var last = CivilDate.last
        if let until {
            let local = zone.map { until.local(in: $0) } ?? until
            last = local.date
            if let untilTime = local.time, let time, untilTime < time { last = last.adding(days: -1) }
        }
        var dates: [CivilDate] = []
        let limit = min(count ?? .max, ReadingLimits.recurrences + 1)
        // Every step is looked at once; a rule that finds nothing for long never will.
        var step = 0
        while dates.count < limit, step < 4_000 {
            defer { step += 1 }
            let date: CivilDate
            switch frequency {
            case .day: date = first.adding(days: step * interval)
            case .week: date = first.adding(days: step)
            case .month:
                date = first.adding(months: step * interval)
                if date.day != first.day, date <= last { continue }
            }
            if date > last || (date == .last && step > 0) { break }
            if isInRule(date, first) { dates.append(date) }
        }
        return dates.count > ReadingLimits.recurrences ? nil : dates
    }

    private func isInRule(_ date: CivilDate, _ first: CivilDate) -> Bool {
        let weekday = Recurrence.weekday(date)
        switch frequency {
        case .day: return weekdays.isEmpty || weekdays.contains(weekday)
        case .month: return true
        case .week:
            let wanted = weekdays.isEmpty ? [Recurrence.weekday(first)] : weekdays
            let weekOfFirst = Int(first.daysSince1970) - (Recurrence.weekday(first) - weekStart + 7) % 7
            return wanted.contains(weekday) && (Int(date.daysSince1970) - weekOfFirst) / 7 % interval == 0
        }
    }

    /// 0 for Monday: 1970-01-01 was a Thursday.
    private static func weekday(_ date: CivilDate) -> Int { ((Int(date.daysSince1970) + 3) % 7 + 7) % 7 }
}
