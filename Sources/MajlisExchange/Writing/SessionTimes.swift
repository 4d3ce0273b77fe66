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
        guard let zone = programme.conference.zone else { return .local(CivilDateTime(date, time)) }
        return .instant(zone.resolve(date, time).instant)
    }

    /// By the clock of the programme's day; past midnight from 24:00 on.
    func end(of session: Programme.Session) -> CivilTime? {
        guard let start = session.start, let length = session.length else { return nil }
        return start.adding(seconds: length)
    }

    /// `2027-03-14T09:00:00+03:00`; a date alone where that is all that is known.
    func text(_ start: Start) -> String {
        switch start {
        case .instant(let instant):
            instant.description(offset: programme.conference.zone?.offset(at: instant) ?? 0)
        case .local(let local):
            String(Instant(utc: local).description.dropLast())
        case .date(let date): date.description
        }
    }

    /// So many seconds later; a date stays what it is.
    func adding(_ seconds: Int, to start: Start) -> Start {
        switch start {
        case .instant(let instant): .instant(instant.adding(seconds: Int64(seconds)))
        case .local(let local): .local(local.adding(seconds: Int64(seconds)))
        case .date: start
        }
    }
}
