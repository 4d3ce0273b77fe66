import MajlisModel
import MajlisText
import Testing

@Suite struct FlowZoneTests {
    private func plan(_ zone: String, _ days: String) -> AgendaReading {
        AgendaReading("conference c \"C\" zone \"\(zone)\"\n" + days)
    }

    private func utc(_ text: String) throws -> Int64 { try #require(CivilDateTime(text)).seconds }

    @Test func instantsFollowTheZone() throws {
        let amman = plan("Asia/Amman", "day 2027-03-14 from 09:00 { session a \"A\" for 1h }")
        #expect(try amman.placement("a").startInstant == utc("2027-03-14 06:00"))
        #expect(try amman.placement("a").endInstant == utc("2027-03-14 07:00"))
        let nowhere = AgendaReading("day 2027-03-14 from 09:00 { session a \"A\" for 1h }")
        #expect(try nowhere.placement("a").startInstant == utc("2027-03-14 09:00"))
    }

    @Test func dayBeforeVenueBeforeMeeting() throws {
        let plan = AgendaReading(
            """
            conference c "C" zone "UTC"
            venue centre "Centre" zone "Europe/Brussels" { room b1 "B1" }
            room b2 "B2"
            day 2027-01-14 from 09:00 { parallel { session a "A" for 1h room b1; session b "B" for 1h room b2 } }
            day 2027-01-15 zone "Asia/Amman" from 09:00 { session d "D" for 1h room b1 }
            """)
        #expect(try plan.placement("a").startInstant == utc("2027-01-14 08:00"))
        #expect(try plan.placement("b").startInstant == utc("2027-01-14 09:00"))
        #expect(try plan.placement("d").startInstant == utc("2027-01-15 06:00"))
    }

    @Test func theZoneOfTheMeetingsPlace() throws {
        let plan = AgendaReading(
            """
            place amman "Amman" zone "Asia/Amman"
            conference c "C" place amman
            day 2027-03-14 from 09:00 { session a "A" for 1h }
            """)
        #expect(try plan.placement("a").startInstant == utc("2027-03-14 06:00"))
    }

    @Test func skippedTimesAreErrors() throws {
        // At 02:00 the clocks of Brussels go to 03:00.
        let night = plan("Europe/Brussels", "day 2027-03-28 from 01:00 { session a \"A\" for 1h30m; session b \"B\" for 1h }")
        let findings = night.found(.timeSkipped)
        // A's end and B's start are the same moment.
        #expect(findings.count == 1)
        #expect(findings.first?.severity == .error)
        #expect(findings.first?.message["time"] == .time(9000))
        #expect(findings.first?.related.count == 1)
        #expect(plan("Europe/Brussels", "day 2027-03-28 { session a \"A\" at 02:30..04:00 }").found(.timeSkipped).count == 1)
        #expect(plan("Europe/Brussels", "day 2027-03-28 { session a \"A\" at 03:00..04:00 }").found(.timeSkipped).isEmpty)
        // Ends at the very moment of the change.
        #expect(plan("Europe/Brussels", "day 2027-03-28 { session a \"A\" at 01:00..02:00 }").found(.timeSkipped).isEmpty)
        #expect(plan("Asia/Amman", "day 2027-03-28 { session a \"A\" at 02:30..04:00 }").found(.timeSkipped).isEmpty)
    }

    @Test func skippedTimesPastMidnight() throws {
        let night = plan("Europe/Brussels", "day 2027-03-27 { session a \"A\" at 26:30..28:00 }")
        let finding = try #require(night.found(.timeSkipped).first)
        #expect(finding.message["date"] == .date(2027, 3, 28) && finding.message["time"] == .time(9000))
        // An hour of the clock is missing: two and a half hours on the clock last one and a half.
        let watch = plan("Europe/Brussels", "day 2027-03-27 { session a \"A\" at 25:00..27:30 }")
        let placed = try watch.placement("a")
        #expect(try #require(placed.endInstant) - #require(placed.startInstant) == 90 * 60)
        #expect(placed.length == 150 * 60)
    }

    @Test func repeatedTimesAreWarnings() throws {
        let night = plan("Europe/Brussels", "day 2027-10-31 { session a \"A\" at 02:30..04:00 }")
        let finding = try #require(night.found(.timeRepeated).first)
        #expect(finding.severity == .warning)
        // The first of the two.
        #expect(try night.placement("a").startInstant == utc("2027-10-31 00:30"))
        #expect(plan("Europe/Brussels", "day 2027-10-31 { session a \"A\" at 01:00..02:00 }").found(.timeRepeated).isEmpty)
        #expect(plan("Europe/Brussels", "day 2027-10-31 { session a \"A\" at 03:00..04:00 }").found(.timeRepeated).isEmpty)
    }
}
