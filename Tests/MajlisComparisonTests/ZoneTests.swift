import MajlisReport
import MajlisText
import Testing

@testable import MajlisComparison

/// Another time zone moves sessions that keep their times on the clock.
@Suite("Other time zones")
struct ZoneTests {
    private static let plan = """
        majlis 1
        conference forum "Water Forum" date 2027-03-27..2027-03-29 zone "Asia/Muscat"
        person mona "Mona Haddad"
        person sami "Sami Odeh"
        person lina "Lina Saad"
        room hall "Hall" capacity 100
        participant lina
        day d1 2027-03-27 from 09:00 {
            session opening "Opening" for 30m room hall chair mona
            session panel "Panel" for 1h room hall chair mona speaker sami
        }
        day d2 2027-03-29 from 09:00 { session closing "Closing" for 30m room hall chair mona }

        """

    @Test func allSessionsAreToldOnce() {
        let new = Self.plan.replacing("Asia/Muscat", with: "Asia/Riyadh")
        #expect(
            Scripts.lines(Self.plan, new) == [
                "conference “Water Forum”, zone, from Asia/Muscat to Asia/Riyadh",
                "all sessions of “Water Forum”, another time zone, from 09:00 Asia/Muscat to 09:00 Asia/Riyadh, 1 h later in UTC",
            ])
        let comparison = Scripts.comparison(Self.plan, new)
        #expect(comparison.changes.last?.cause == 0)
        let words = ChangeWords(comparison, MessageText(language: .english), access: .confidential)
        let people = ConcernSummary(comparison).people.map { words.summary($0.party, $0.counts.map { ($0.matter.label, $0.count) }).plain }
        #expect(
            people == [
                "Mona Haddad: 3 sessions at another time in UTC", "Sami Odeh: one session at another time in UTC",
                // Who takes part in the whole meeting has all of them.
                "Lina Saad: 3 sessions at another time in UTC",
            ])
    }

    @Test func sessionsThatShiftOtherwiseAreToldApart() {
        // Clocks are put forward in Paris on 28 March.
        let lines = Scripts.lines(Self.plan, Self.plan.replacing("Asia/Muscat", with: "Europe/Paris"))
        #expect(
            lines.dropFirst() == [
                "2 sessions of “Water Forum”, another time zone, from 09:00 Asia/Muscat to 09:00 Europe/Paris, 3 h later in UTC",
                "one session of “Water Forum”, another time zone, from 09:00 Asia/Muscat to 09:00 Europe/Paris, 2 h later in UTC",
            ])
    }

    @Test func aZoneOfADayOrAVenueCounts() {
        let lines = Scripts.lines(
            Self.plan, Self.plan.replacing("room hall \"Hall\"", with: "venue v \"V\" zone \"Asia/Riyadh\"\nroom hall \"Hall\" venue v"))
        #expect(
            lines.contains { $0.contains("all sessions") && $0.contains("09:00 UTC+4") && $0.contains("09:00 UTC+3, 1 h later") },
            "\(lines)")
    }

    @Test func theSameZoneByAnotherNameMovesNothing() {
        #expect(Scripts.lines(Self.plan, Self.plan.replacing("Asia/Muscat", with: "Asia/Dubai")).count == 1)
        #expect(Scripts.lines(Self.plan, Self.plan.replacing(" zone \"Asia/Muscat\"", with: "")).count == 1)
    }
}
