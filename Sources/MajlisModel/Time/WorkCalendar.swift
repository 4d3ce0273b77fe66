/// Which days are worked: a weekend, holidays and the hours of a working day.
///
/// Counting is by prefix sums, so that a step of any length costs one binary search over the holidays:
/// the working days up to a day are the days off the weekend up to it (arithmetic on weeks) less the holidays among them (a running total).
public struct WorkCalendar: Sendable, Hashable {
    public struct Holiday: Sendable, Hashable {
        public let days: ClosedRange<CivilDate>
        public let title: String

        public init(_ days: ClosedRange<CivilDate>, _ title: String) {
            self.days = days
            self.title = title
        }
    }

    public let weekend: WeekdaySet
    /// As given, sorted by first day.
    public let holidays: [Holiday]
    /// The hours of a working day in order; empty where none are stated.
    public let hours: [TimeRange]

    /// Holidays merged to separate stretches, with the weekdays worked away up to and including each one's end.
    private let closures: [Closure]
    private let week: Week

    private struct Closure: Sendable, Hashable {
        let first: Int
        let last: Int
        let lostThrough: Int
    }

    public init(weekend: WeekdaySet = [], holidays: [Holiday] = [], hours: [TimeRange] = []) {
        self.weekend = weekend
        self.holidays = holidays.sorted {
            ($0.days.lowerBound, $0.days.upperBound, $0.title) < ($1.days.lowerBound, $1.days.upperBound, $1.title)
        }
        self.hours = hours.sorted()
        week = Week(weekend: weekend)
        closures = WorkCalendar.merged(self.holidays, week: week)
    }

    private static func merged(_ holidays: [Holiday], week: Week) -> [Closure] {
        var stretches: [(first: Int, last: Int)] = []
        for holiday in holidays {
            let first = Int(holiday.days.lowerBound.daysSince1970)
            let last = Int(holiday.days.upperBound.daysSince1970)
            if let end = stretches.last?.last, first <= end + 1 {
                stretches[stretches.count - 1].last = max(end, last)
            } else {
                stretches.append((first, last))
            }
        }
        var lost = 0
        return stretches.map { stretch in
            lost += week.count(through: stretch.last) - week.count(through: stretch.first - 1)
            return Closure(first: stretch.first, last: stretch.last, lostThrough: lost)
        }
    }
}

// MARK: - Asking

extension WorkCalendar {
    public func isWorkingDay(_ date: CivilDate) -> Bool {
        if weekend.contains(date.weekday) { return false }
        let day = Int(date.daysSince1970)
        let index = closuresStarting(through: day)
        return index == 0 || closures[index - 1].last < day
    }

    /// The holidays that fall on a day, whether or not it is a weekend's.
    public func holidays(on date: CivilDate) -> [Holiday] {
        // Sorted by first day: nothing after the last one that has begun can hold the day.
        holidays.prefix { $0.days.lowerBound <= date }.filter { $0.days.contains(date) }
    }

    /// The working day so many working days later (earlier): the day itself is not counted, worked or not, and 0 stays on it.
    /// Stops at the first and last day there are; `nil` where no day of the week is worked.
    public func adding(workingDays count: Int, to date: CivilDate) -> CivilDate? {
        guard week.length > 0 else { return nil }
        if count == 0 { return date }
        // No date is further than this from another; the limit keeps the sums below from overflowing.
        let count = min(max(count, -4_000_000), 4_000_000)
        let day = Int(date.daysSince1970)
        let target = count > 0 ? number(through: day) + count : number(through: day - 1) + count + 1
        return CivilDate(clampingDay: dayOf(target))
    }

    /// How many steps of a working day lead from one day to another: the working days after `start` up to and including `end`,
    /// negative where `end` is earlier. `adding` undoes it for every `end` that is worked.
    public func workingDays(from start: CivilDate, to end: CivilDate) -> Int {
        let (start, end) = (Int(start.daysSince1970), Int(end.daysSince1970))
        return start <= end ? number(through: end) - number(through: start) : number(through: end - 1) - number(through: start - 1)
    }

    /// How many days of a stretch are worked, both its ends included.
    public func workingDays(in days: ClosedRange<CivilDate>) -> Int {
        number(through: Int(days.upperBound.daysSince1970)) - number(through: Int(days.lowerBound.daysSince1970) - 1)
    }

    /// The day itself if it is worked, otherwise the next (or the one before) that is.
    public func nearestWorkingDay(_ date: CivilDate, forward: Bool = true) -> CivilDate? {
        isWorkingDay(date) ? date : adding(workingDays: forward ? 1 : -1, to: date)
    }

    /// Whether a time is within the working hours; true at all times where none are stated.
    public func isWorkingTime(_ time: CivilTime) -> Bool {
        hours.isEmpty || hours.contains { $0.contains(time) }
    }
}

// MARK: - Counting

extension WorkCalendar {
    /// How many closures begin on or before a day.
    private func closuresStarting(through day: Int) -> Int {
        closures.partitioningIndex { $0.first > day }
    }

    /// The number of the last working day up to and including a day, on an endless count that has no meaning of its own.
    private func number(through day: Int) -> Int {
        let index = closuresStarting(through: day)
        guard index > 0 else { return week.count(through: day) }
        let closure = closures[index - 1]
        // All through a closure the number stands still.
        return week.count(through: max(day, closure.last)) - closure.lostThrough
    }

    /// The first day with that number, which is a working day.
    private func dayOf(_ number: Int) -> Int {
        // The closures wholly before the day looked for are those whose end has a smaller number.
        let index = closures.partitioningIndex { week.count(through: $0.last) - $0.lostThrough >= number }
        let lost = index > 0 ? closures[index - 1].lostThrough : 0
        return week.day(of: number + lost)
    }
}

extension Array {
    /// The first index whose element fulfils the predicate, where all that do stand behind all that do not.
    fileprivate func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The days off the weekend, counted along the weeks without a look at holidays.
private struct Week: Sendable, Hashable {
    /// For every day of a week that begins on the weekday of 1970-01-01: days worked up to and including it.
    private let through: [Int]
    /// The positions of the days worked.
    private let positions: [Int]

    var length: Int { positions.count }

    init(weekend: WeekdaySet) {
        let worked = (0..<7).map { !weekend.contains(Weekday(day: Int32($0))) }
        positions = (0..<7).filter { worked[$0] }
        through = (0..<7).map { end in (0...end).count { worked[$0] } }
    }

    /// Days worked from 1970-01-01 up to and including `day`; negative before.
    func count(through day: Int) -> Int {
        let week = day >= 0 ? day / 7 : -((6 - day) / 7)
        return week * length + through[day - week * 7]
    }

    /// The first day with that count. Only asked where some day is worked.
    func day(of count: Int) -> Int {
        guard length > 0 else { return 0 }
        let index = count - 1
        let week = index >= 0 ? index / length : -((length - 1 - index) / length)
        return week * 7 + positions[index - week * length]
    }
}
