import MajlisModel

/// When sessions of a programme begin and end, on the one time line of all zones where that is known.
struct SessionTimes: Sendable {
    let programme: Programme

    enum Start: Equatable {
        case instant(Instant)
        /// A time of the clock of a place whose zone nobody says.
        case local(CivilDateTime)
        /// A day alone.
        case date(CivilDate)
    }

    func date(of session: Programme.Session) -> CivilDate? {
        guard let day = session.day, programme.days.indices.contains(day) else { return nil }
        return programme.days[day].date
    }

    func start(of session: Programme.Session) -> Start? {
        if let instant = session.startInstant { return .instant(Instant(seconds: instant)) }
        guard let date = date(of: session) else { return nil }
        guard let time = session.start else { return .date(date) }
        return programme.moment(of: session).map { .instant($0.instant) } ?? .local(CivilDateTime(date, time))
    }

    /// When what lasts for some time and has begun at a time is over.
    func finish(of session: Programme.Session) -> Start? {
        guard let length = session.length, length > 0, let start = start(of: session) else { return nil }
        switch start {
        case .instant(let instant):
            return .instant(programme.moment(of: session, after: length)?.instant ?? instant.adding(seconds: Int64(length)))
        case .local(let local): return .local(local.adding(seconds: Int64(length)))
        case .date: return nil
        }
    }

    /// By the clock of the programme's day; past midnight from 24:00 on.
    func end(of session: Programme.Session) -> CivilTime? {
        guard let start = session.start, let length = session.length else { return nil }
        return start.adding(seconds: length)
    }

    /// `2027-03-14T09:00:00+03:00` by the clock at the session's place; a date alone where that is all that is known.
    func text(_ moment: Start, of session: Programme.Session) -> String {
        switch moment {
        case .instant(let instant):
            instant.description(offset: (session.zone ?? programme.conference.zone)?.offset(at: instant) ?? 0)
        case .local(let local):
            String(Instant(utc: local).description.dropLast())
        case .date(let date): date.description
        }
    }
}
