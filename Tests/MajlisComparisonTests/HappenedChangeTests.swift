import MajlisModel
import MajlisReport
import MajlisText
import Testing

@testable import MajlisComparison

/// What recorded events have made of sessions is told as if the scripts said so, and follows from the events.
@Suite("Changes by recorded events")
struct HappenedChangeTests {
    private static let plan = """
        majlis 1
        room hall "Hall"
        room b1 "Room B1"
        person mona "Mona Haddad"
        person sami "Sami Odeh"
        conference forum "Forum" date 2027-03-29 zone "Europe/Paris" {
            day d1 2027-03-29 from 10:00 {
                session s1 "One" for 1h room hall { chair mona }
                session s2 "Two" for 1h room hall { chair sami }
            }
        }

        """
    private static let events = "on 2027-02-01 change s1 { for 2h }\non 2027-02-03 change s2 { status cancelled }\n"

    private func summaries(_ old: String, _ new: String) -> [String] {
        let comparison = Scripts.comparison(old, new)
        let words = ChangeWords(comparison, MessageText(language: .english), access: .confidential)
        return ConcernSummary(comparison).people.map { words.summary($0.party, $0.counts.map { ($0.matter.label, $0.count) }).plain }
    }

    @Test func whatEventsMoveAndCancelIsMovedAndCancelled() {
        let new = Self.plan + Self.events
        let comparison = Scripts.comparison(Self.plan, new)
        let lines = Scripts.lines(Self.plan, new)
        #expect(
            Set(lines) == [
                "session “One”, changed: 2027-02-01, for 2 h", "session “One”, longer, from 1 h to 2 h",
                "session “Two”, moved, from 11:00–12:00 to 12:00–13:00", "session “Two”, changed: 2027-02-03, status cancelled",
                "session “Two”, cancelled",
            ])
        func place(_ words: String) -> Int? { lines.firstIndex { $0.contains(words) } }
        func cause(_ words: String) -> Int? { place(words).flatMap { comparison.changes[$0].cause } }
        #expect(cause("longer") == place("for 2 h") && cause("moved") == place("longer") && cause("“Two”, cancelled") == place("status"))
        #expect(
            summaries(Self.plan, new) == ["Mona Haddad: one session longer", "Sami Odeh: one session cancelled and one session moved"])
        #expect(Scripts.comparison(new, new).isEmpty)
        // Back again.
        #expect(Scripts.lines(new, Self.plan).contains("session “Two”, moved, from 12:00–13:00 to 11:00–12:00"))
        #expect(Scripts.lines(new, Self.plan).contains { $0.contains("takes place again") })
    }

    /// Who takes part is told what takes place, not what was recorded.
    @Test func theNoticeTellsWhatTakesPlace() {
        let notice = Scripts.report(Self.plan, Self.plan + Self.events, access: .public).rendered(as: .markdown)
        #expect(notice.contains("| session “One” | longer | 1 h | 2 h | Mona Haddad |"), "\(notice)")
        #expect(notice.contains("| session “Two” | cancelled | 29 March 2027, 11:00–12:00 | cancelled | Sami Odeh |"), "\(notice)")
        #expect(!notice.contains("changed") && !notice.contains("February"), "\(notice)")
        // Taken back on the next day.
        let taken = Self.events.replacing("s2 { status cancelled }", with: "s2 as e { status cancelled }\non 2027-02-04 retract e")
        let back = Scripts.report(Self.plan, Self.plan + taken, access: .public).rendered(as: .markdown)
        #expect(back.contains("longer") && !back.contains("cancelled"), "\(back)")
    }

    /// The correction is written into the plan, and its event is gone.
    @Test func whatIsWrittenIntoThePlanLaterHasNotChangedThen() {
        let old = Self.plan + "on 2027-02-01 change s1 { for 2h }\n"
        let new = Self.plan.replacing("\"One\" for 1h", with: "\"One\" for 2h")
        #expect(Scripts.lines(old, new) == ["session “One”, changed: 2027-02-01, for 2 h"])
        #expect(Scripts.report(old, new, access: .public).rendered(as: .markdown).contains("Nothing has changed."))
        #expect(summaries(old, new) == [])
    }

    /// What the plan says and an event says otherwise is a change of the plan, and none of what takes place.
    @Test func whatAnEventOverrulesMovesNothing() {
        let old = Self.plan + "on 2027-02-01 change s1 { for 2h }\n"
        let new = old.replacing("\"One\" for 1h", with: "\"One\" for 90m")
        #expect(Scripts.lines(old, new) == ["session “One”, longer, from 1 h to 1 h 30 min"])
        #expect(summaries(old, new) == [])
        #expect(Scripts.report(old, new, access: .public).rendered(as: .markdown).contains("Nothing has changed."))
    }

    /// Only what has happened by then.
    @Test func onlyEventsUpToTheDayCount() {
        let asOf = { (text: String) in Scripts.outcome(text, asOf: CivilDate(year: 2027, month: 2, day: 2)) }
        let comparison = PlanComparison(from: asOf(Self.plan), to: asOf(Self.plan + Self.events))
        #expect(comparison.changes.contains { $0.kind == .lengthened } && !comparison.changes.contains { $0.kind == .cancelled })
    }
}
