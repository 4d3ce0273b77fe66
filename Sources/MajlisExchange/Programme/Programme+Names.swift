extension Programme {
    /// The session's start on the clock of its day, in seconds since 1970 as if that clock were UTC's.
    public func localStart(_ session: Session) -> Int64? {
        guard let day = session.day, days.indices.contains(day), let start = session.start else { return nil }
        return Int64(days[day].date.daysSince1970) * 86_400 + Int64(start.seconds)
    }

    /// Seconds east of UTC at the session's place when it begins; nil where date, time or zone is not known.
    public func offset(of session: Session) -> Int? {
        guard let local = localStart(session) else { return nil }
        if let instant = session.startInstant { return Int(local - instant) }
        guard let zone = conference.zone, let day = session.day, let start = session.start else { return nil }
        return zone.offset(at: zone.resolve(days[day].date, start).instant)
    }

    /// Whether it is one that takes place: nothing that is cancelled or postponed does.
    public func takesPlace(_ session: Session) -> Bool { session.status != .cancelled && session.status != .postponed }
}

extension Programme.Person {
    /// With the honorifics, as on a programme.
    public func fullName(in language: String? = nil) -> String {
        let name = title.wording(in: language)
        return honorifics.isEmpty ? name : (honorifics + [name]).joined(separator: " ")
    }
}

extension LocalText {
    /// The wording in a language where one is asked for; the text itself otherwise.
    public func wording(in language: String?) -> String { language.map { text(in: $0) } ?? text }
}
