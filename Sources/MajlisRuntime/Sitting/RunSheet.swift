import MajlisLanguage
import MajlisModel
import MajlisVocabulary

/// One line of a run sheet: what was planned, what happened, and what is to be expected.
public struct RunLine: Sendable {
    public enum Phase: UInt8, Sendable, CaseIterable {
        case ahead, running, over
        /// Cancelled or postponed.
        case calledOff
        /// Its time has come, and nothing was recorded of it.
        case untold
    }

    public var record: RecordID
    /// How deep it stands: 0 on the day, 1 inside a lane or a session, …
    public var depth: Int
    public var planned: Schedule.Placement
    /// When it began and ended, as recorded; seconds from the midnight of its day.
    public var started: Int?
    public var ended: Int?
    /// When it is to be expected to begin and end: what happened as far as it has, from there on what follows from it.
    public var start: Int?
    public var end: Int?
    public var phase: Phase
    /// Why it begins later than planned: what runs over before it.
    public var delayedBy: RecordID?

    /// Seconds by which it begins later than planned; below 0 where earlier.
    public var delay: Int? {
        guard let start, let plan = planned.start else { return nil }
        return start - Int(plan.seconds)
    }

    /// Seconds by which it ends later than planned.
    public var overrun: Int? {
        guard let end, let plan = planned.end else { return nil }
        return end - Int(plan.seconds)
    }
}

/// One day of the agenda against the clock.
///
/// What follows in the flow moves with what it follows; a session keeps its printed time where the one before ends early, since people come by
/// the programme, while breaks and parts of a session begin when what stands before them ends. An `at` holds until the one before runs over. A
/// stated length is kept; a stated end holds.
public struct RunSheet: Sendable {
    public var day: RecordID
    public var date: CivilDate
    /// Seconds from the day's midnight; nil where nobody said what time it is.
    public var now: Int?
    /// In the order of the programme, what is inside something behind it.
    public var lines: [RunLine]

    /// The last thing that runs or has begun, at this moment.
    public var running: [RunLine] { lines.filter { $0.phase == .running } }

    /// What comes next on the day itself or in its lanes, not inside a session.
    public var next: RunLine? {
        lines.filter { $0.phase == .ahead && $0.start != nil }.min { ($0.start ?? 0) < ($1.start ?? 0) }
    }

    /// By how much the last line of the day ends later than planned.
    public var delayAtEnd: Int? {
        lines.filter { $0.depth == 0 }.compactMap { line in line.end.map { (end: $0, overrun: line.overrun) } }.max { $0.end < $1.end }?
            .overrun
    }
}

extension RunSheet {
    /// The sheets of all days with a date, in their order.
    /// - Parameter now: what time it is, by the clocks of the meeting; what was recorded later is left out.
    public static func sheets(_ outcome: Outcome, now: CivilDateTime? = nil) -> [RunSheet] {
        outcome.schedule.days.compactMap { sheet(of: $0, outcome, now: now) }
    }

    /// nil where the day has no date.
    public static func sheet(of day: RecordID, _ outcome: Outcome, now: CivilDateTime? = nil) -> RunSheet? {
        guard let date = outcome.schedule[day]?.date else { return nil }
        var forecast = RunForecast(outcome, date: date, now: now.map { Int(clamping: $0.seconds - CivilDateTime(date).seconds) })
        forecast.run(day)
        return RunSheet(day: day, date: date, now: forecast.now, lines: forecast.lines)
    }
}

extension Project {
    /// The project as it was known at a moment: events of that day that come later are put off to the next one.
    public func known(at now: CivilDateTime) -> Project {
        var project = self
        for place in program.events.indices {
            guard let time = program.events[place].time, CivilDateTime(program.events[place].date, time) > now,
                program.events[place].date == now.date
            else { continue }
            project.program.events[place].date = now.date.adding(days: 1)
        }
        return project
    }
}
