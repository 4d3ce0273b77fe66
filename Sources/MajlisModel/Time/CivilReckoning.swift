// Adding a duration to a date: the largest unit first, so that 31 January + 1mo + 1d is 1 March, and the clock last.

extension CivilDate {
    /// The day it leads to; hours count from this day's first minute, so 36h lead to the next day.
    /// `nil` where working days are asked for and there is no calendar, or one without any working day.
    public func adding(_ duration: CivilDuration, calendar: WorkCalendar? = nil) -> CivilDate? {
        CivilDateTime(self).adding(duration, calendar: calendar)?.date
    }
}

extension CivilDateTime {
    /// The same time of a later (earlier) day, then so many seconds more.
    /// `nil` where working days are asked for and there is no calendar, or one without any working day.
    public func adding(_ duration: CivilDuration, calendar: WorkCalendar? = nil) -> CivilDateTime? {
        var day = date
        if duration.months != 0 { day = day.adding(months: Int(duration.months)) }
        if duration.days != 0 { day = day.adding(days: Int(duration.days)) }
        if duration.workingDays != 0 {
            guard let moved = calendar?.adding(workingDays: Int(duration.workingDays), to: day) else { return nil }
            day = moved
        }
        let moved = CivilDateTime(day, time)
        return duration.seconds == 0 ? moved : moved.adding(seconds: duration.seconds)
    }

    public func subtracting(_ duration: CivilDuration, calendar: WorkCalendar? = nil) -> CivilDateTime? {
        adding(-duration, calendar: calendar)
    }
}

extension CivilDate {
    public func subtracting(_ duration: CivilDuration, calendar: WorkCalendar? = nil) -> CivilDate? {
        adding(-duration, calendar: calendar)
    }
}

extension PartialDate {
    /// The vaguer the date, the coarser the step it can take: months added to a month give a month, years to a year a year.
    /// `nil` where the date's precision cannot follow the duration; its bounds can still be moved one by one.
    public func adding(_ duration: CivilDuration, calendar: WorkCalendar? = nil) -> PartialDate? {
        switch precision {
        case .day:
            return first.adding(duration, calendar: calendar).map { PartialDate($0) }
        case .month, .year:
            let step = precision == .year ? 12 : 1
            guard duration.days == 0, duration.workingDays == 0, duration.seconds == 0, Int(duration.months) % step == 0 else { return nil }
            let moved = first.adding(months: Int(duration.months)).components
            return PartialDate(year: moved.year, month: precision == .month ? moved.month : nil)
        }
    }
}
