import MajlisModel
import MajlisText
import Testing

@Suite struct AvailabilityRuleTests {
    private func plan(_ available: String, _ at: String, day: String = "2027-03-14") -> AgendaReading {
        AgendaReading("room b1 \"B1\" \(available)\nday \(day) { session a \"A\" at \(at) room b1 }")
    }

    @Test(arguments: [
        ("available 09:00..13:00", "09:00..13:00", true),
        ("available 09:00..13:00", "09:00..13:01", false),
        ("available 09:00..12:00, 12:00..17:00", "11:00..13:00", true),
        ("available 09:00..12:00, 13:00..17:00", "11:00..14:00", false),
        ("available 2027-03-14", "09:00..13:00", true),
        ("available 2027-03-14", "23:00..25:00", true),
        ("available 2027-03-15", "09:00..13:00", false),
        ("available 2027-03", "09:00..13:00", true),
        ("available 2027-03-10..2027-03-20", "09:00..13:00", true),
        ("available 2027-03-14, 09:00..12:00", "09:00..12:00", true),
        ("available 2027-03-14, 09:00..12:00", "11:00..13:00", false),
        ("available 2027-03-14 09:00..12:00", "09:00..12:00", true),
        ("available 2027-03-14 09:00..12:00", "09:00..12:30", false),
        ("available none", "09:00..12:30", true),
        ("", "09:00..12:30", true),
    ])
    func rooms(available: String, at: String, holds: Bool) {
        let found = plan(available, at).found(rule: "room_unavailable")
        #expect(found.isEmpty == holds, "\(available) \(at)")
        #expect(found.allSatisfy { $0.code == .roomUnavailable && $0.severity == .error && !$0.isUndecided && $0.subjects == ["a", "b1"] })
    }

    @Test func missingFacts() {
        #expect(plan("available tbd", "09:00..10:00").found(.availabilityUndecided).first?.isUndecided == true)
        #expect(plan("available 11:00..12:00, tbd", "09:00..10:00").found(.availabilityUndecided).count == 1)
        #expect(plan("available 09:00..12:00, tbd", "09:00..10:00").found(rule: "room_unavailable").isEmpty)
        #expect(plan("available 2027-03-14", "09:00..10:00", day: "tbd").found(.availabilityUndecided).count == 1)
    }

    @Test func venuesLendTheirAvailability() {
        let script = "venue v \"V\" available 2027-03-15 { room b1 \"B1\" }\nday 2027-03-14 { session a \"A\" at 09:00..10:00 room b1 }"
        #expect(AgendaReading(script).found(.roomUnavailable).count == 1)
    }

    @Test func people() {
        let script = { (available: String, role: String) in
            AgendaReading("person hany \"Hany\" \(available)\nday 2027-03-14 { session a \"A\" at 14:00..15:00 \(role) }")
        }
        #expect(script("available 09:00..12:00", "chair hany").found(.personUnavailable).first?.subjects == ["a", "hany"])
        #expect(script("available 09:00..12:00", "speaker hany").found(.personUnavailable).count == 1)
        #expect(script("available 09:00..16:00", "chair hany").found(.personUnavailable).isEmpty)
        #expect(script("available 2027-03-15", "chair hany").found(.personUnavailable).count == 1)
        #expect(script("available 09:00..12:00", "").found(.personUnavailable).isEmpty)
        let participant = """
            person hany "Hany"
            participant hany { available 2027-03-15 }
            day 2027-03-14 { session a "A" at 14:00..15:00 chair hany }
            """
        #expect(AgendaReading(participant).found(.personUnavailable).count == 1)
    }

    @Test(arguments: [
        ("08:00..18:00", "17:00..18:00", true),
        ("08:00..18:00", "17:00..18:01", false),
        ("08:00..18:00", "07:30..09:00", false),
        ("08:00..12:00, 14:00..18:00", "11:00..15:00", false),
        ("08:00..26:00", "23:00..25:30", true),
        ("08:00..24:00", "23:00..25:30", false),
        ("00:00..24:00", "23:00..25:30", true),
    ])
    func openingHours(hours: String, at: String, holds: Bool) {
        let plan = AgendaReading(
            "venue v \"V\" opening_hours \(hours) { room b1 \"B1\" }\nday 2027-03-14 { session a \"A\" at \(at) room b1 }")
        #expect(plan.found(.outsideHours).isEmpty == holds)
        #expect(plan.found(.outsideHours).allSatisfy { $0.rule == "outside_hours" && $0.subjects == ["a", "v"] })
    }

    @Test func whoseHoursCount() {
        let venues = """
            venue v "V" opening_hours 08:00..18:00 { room b1 "B1" opening_hours 08:00..22:00 }
            venue w "W" { room w1 "W1" }

            """
        let day = { (clauses: String) in venues + "day 2027-03-14 { session a \"A\" at 19:00..21:00 \(clauses) }" }
        #expect(AgendaReading(day("room b1")).found(.outsideHours).isEmpty)
        #expect(AgendaReading(day("room w1")).found(.outsideHours).isEmpty)
        #expect(AgendaReading(day("place v")).found(.outsideHours).count == 1)
        #expect(AgendaReading(day("")).found(.outsideHours).isEmpty)
        #expect(AgendaReading("conference c \"C\" venue v\n" + day("")).found(.outsideHours).count == 1)
        let single = "venue v \"V\" opening_hours 08:00..18:00; session a \"A\" at 19:00..21:00"
        #expect(AgendaReading(single).found(.outsideHours).count == 1)
    }
}
