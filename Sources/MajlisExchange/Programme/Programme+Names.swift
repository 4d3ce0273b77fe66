import MajlisModel

extension Programme {
    /// The session's start on the clock of its day, in seconds since 1970 as if that clock were UTC's.
    public func localStart(_ session: Session) -> Int64? {
        guard let day = session.day, days.indices.contains(day), let start = session.start else { return nil }
        return Int64(days[day].date.daysSince1970) * 86_400 + Int64(start.seconds)
    }

    /// Seconds east of UTC at the session's place when it begins; nil where date, time or zone is not known.
    public func offset(of session: Session) -> Int? { moment(of: session)?.offset }

    /// A moment with what the clock on the wall there is ahead of UTC, in seconds.
    public struct Moment: Sendable, Hashable {
        public var instant: Instant
        public var offset: Int

        /// Seconds since 1970 on that clock as if it were UTC's.
        public var local: Int64 { instant.seconds + Int64(offset) }
        /// `2027-03-14T09:00:00+03:00`
        public var description: String { instant.description(offset: offset) }
    }

    /// When the clock at the session's place shows so many seconds more than at its beginning; nil where date, time or zone is not known.
    ///
    /// Lengths are those of the clock, as the agenda reckons: from 22:00 three hours last until 01:00, also in the night in which an hour is
    /// left out or comes twice.
    public func moment(of session: Session, after seconds: Int = 0) -> Moment? {
        guard let local = localStart(session) else { return nil }
        if let zone = session.zone ?? conference.zone {
            let begin = zone.resolve(CivilDateTime(seconds: local)).instant
            let stated = session.startInstant ?? begin.seconds
            if stated == begin.seconds {
                var instant = begin
                if seconds != 0 { instant = zone.resolve(CivilDateTime(seconds: local + Int64(seconds))).instant }
                if seconds > 0 { instant = max(instant, begin) }
                return Moment(instant: instant, offset: zone.offset(at: instant))
            }
        }
        // The second of two times that the clock shows, or a zone that nobody names.
        guard let begin = session.startInstant else { return nil }
        let moment = Instant(seconds: begin).adding(seconds: Int64(seconds))
        return Moment(instant: moment, offset: zoneOffset(session, at: moment) ?? Int(local - begin))
    }

    private func zoneOffset(_ session: Session, at moment: Instant) -> Int? {
        guard let zone = session.zone ?? conference.zone, let begin = session.startInstant, let local = localStart(session),
            zone.offset(at: Instant(seconds: begin)) == Int(local - begin)
        else { return nil }
        return zone.offset(at: moment)
    }

    /// How long it lasts by all clocks, in seconds: where clocks are changed meanwhile that is more or less than they show.
    public func elapsed(_ session: Session) -> Int? {
        guard let length = session.length else { return nil }
        guard let start = moment(of: session), let end = moment(of: session, after: length) else { return length }
        return Int(end.instant.seconds - start.instant.seconds)
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
