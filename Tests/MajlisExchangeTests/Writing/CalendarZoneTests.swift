import MajlisExchange
import MajlisModel
import Testing

@Suite struct CalendarZoneTests {
    private func programme(_ zone: String, _ starts: [(date: String, time: String)]) throws -> Programme {
        var programme = Programme()
        programme.conference.title = LocalText("Zones")
        programme.conference.zone = Zone(identifier: zone)
        programme.days = starts.compactMap { CivilDate($0.date) }.map { Programme.Day($0) }
        programme.sessions = starts.enumerated().map { index, start in
            var session = Programme.Session(LocalText("Session \(index)"))
            (session.name, session.day, session.start, session.length) = ("s\(index)", index, CivilTime(start.time), 3600)
            return session
        }
        return programme
    }

    private func calendar(_ programme: Programme) throws -> ICSLint.Component {
        let lint = ICSLint(CalendarWriter(programme).write().bytes)
        #expect(lint.problems.isEmpty, "\(lint.problems)")
        return try #require(lint.calendar)
    }

    /// The offset of a moment of a calendar's clock by the calendar's own definition: that of the last change before it.
    private func offset(_ value: String, in zone: ICSLint.Component) throws -> String {
        let observances = zone.parts.filter { ($0.value("DTSTART") ?? "") <= value }
        return try #require(observances.max { ($0.value("DTSTART") ?? "") < ($1.value("DTSTART") ?? "") }?.value("TZOFFSETTO"))
    }

    @Test(arguments: [
        ("Europe/Paris", ["2027-01-10", "2027-03-27", "2027-03-29", "2027-07-01", "2027-10-30", "2027-11-01", "2028-06-01"]),
        ("Asia/Amman", ["2022-05-01", "2022-12-01", "2027-03-14"]), ("Africa/Casablanca", ["2026-02-01", "2026-03-01", "2026-06-01"]),
        ("America/St_Johns", ["2027-02-01", "2027-08-01"]), ("Asia/Kathmandu", ["2027-05-05"]),
        ("Australia/Lord_Howe", ["2027-01-05", "2027-06-05"]),
        ("Asia/Riyadh", ["2027-05-05"]), ("Africa/Cairo", ["2027-04-01", "2027-05-15", "2027-11-15"]),
    ])
    func definitionsAreTheRealChanges(_ identifier: String, _ dates: [String]) throws {
        let programme = try programme(identifier, dates.map { ($0, "12:00") })
        let calendar = try calendar(programme)
        let definition = try #require(calendar.parts.first { $0.name == "VTIMEZONE" })
        #expect(definition.value("TZID") == identifier)
        let zone = try #require(Zone(identifier: identifier))
        for event in calendar.parts where event.name == "VEVENT" {
            let value = try #require(event.value("DTSTART"))
            let date = try #require(
                CivilDate(
                    year: Int(value.prefix(4)) ?? 0, month: Int(value.dropFirst(4).prefix(2)) ?? 0,
                    day: Int(value.dropFirst(6).prefix(2)) ?? 0))
            let seconds = zone.offset(at: zone.resolve(date, CivilTime("12:00")!).instant)
            let minutes = abs(seconds) / 60
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let expected = (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
            #expect(try offset(value, in: definition) == expected, "\(identifier) \(value)")
        }
    }

    @Test func changesAreThoseOfTheYearsUsed() throws {
        let definition = try #require(
            try calendar(try programme("Europe/Paris", [("2027-06-01", "12:00")])).parts.first { $0.name == "VTIMEZONE" })
        #expect(definition.parts.map { $0.value("DTSTART") } == ["20261025T030000", "20270328T020000", "20271031T030000"])
        #expect(definition.parts.map(\.name) == ["STANDARD", "DAYLIGHT", "STANDARD"])
    }

    @Test func whatTheClockShowsTwiceForTheSecondTimeIsInUTC() throws {
        var programme = try programme("Europe/Paris", [("2027-10-31", "02:30")])
        // 02:30 for the second time, after the clocks went back.
        programme.sessions[0].startInstant = Instant(utc: CivilDateTime(CivilDate("2027-10-31")!, CivilTime("01:30")!)).seconds
        let event = try #require(try calendar(programme).parts.first { $0.name == "VEVENT" })
        #expect(event.value("DTSTART") == "20271031T013000Z")
        #expect(event.value("DTEND") == "20271031T033000" && event.parameter("TZID", of: "DTEND") == "Europe/Paris")
    }

    @Test func utcNeedsNoDefinition() throws {
        let calendar = try calendar(try programme("UTC", [("2027-06-01", "12:00")]))
        #expect(!calendar.parts.contains { $0.name == "VTIMEZONE" })
        #expect(calendar.parts.first?.value("DTSTART") == "20270601T120000Z")
    }
}
