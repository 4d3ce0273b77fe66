import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Run sheet")
struct RunSheetTests: TaskFixtures {
    /// `welcome running 09:40-10:10`, one for each line of the day.
    private func sheet(_ script: String, now: String? = nil) throws -> [String] {
        let moment = try now.map { try #require(CivilDateTime("2027-03-14 \($0)")) }
        let outcome = try run(project(script))
        let sheet = try #require(RunSheet.sheets(outcome, now: moment).first)
        return sheet.lines.map { line in
            func clock(_ seconds: Int?) -> String { seconds.flatMap { CivilTime(seconds: $0) }?.description ?? "?" }
            return "\(outcome.project.model.name(line.record)) \(line.phase) \(clock(line.start))-\(clock(line.end))"
        }
    }

    private func day(_ inside: String) -> String {
        "conference c \"C\" date 2027-03-14\nroom hall \"Hall\"\nday 2027-03-14 from 09:30 {\n\(inside)\n}\n"
    }

    @Test("Nothing recorded: the plan, and nobody is said to be late")
    func plan() throws {
        let script = day("session a \"A\" for 30m\nbreak b \"B\" for 15m\nsession d \"D\" for 1h")
        #expect(try sheet(script) == ["a ahead 09:30-10:00", "b ahead 10:00-10:15", "d ahead 10:15-11:15"])
        #expect(try sheet(script, now: "10:05") == ["a untold 09:30-10:00", "b untold 10:00-10:15", "d ahead 10:15-11:15"])
    }

    @Test("What follows in the flow moves with what runs over")
    func moves() throws {
        let script = day(
            "session a \"A\" for 30m { started 2027-03-14 09:40; ended 2027-03-14 10:25 }\nbreak b \"B\" for 15m\nsession d \"D\" for 1h")
        #expect(try sheet(script, now: "10:30") == ["a over 09:40-10:25", "b ahead 10:30-10:45", "d ahead 10:45-11:45"])
        #expect(try sheet(script) == ["a over 09:40-10:25", "b ahead 10:25-10:40", "d ahead 10:40-11:40"])
    }

    @Test("A break begins early, a session keeps its printed time")
    func early() throws {
        let script = day(
            "session a \"A\" for 30m { started 2027-03-14 09:30; ended 2027-03-14 09:50 }\nbreak b \"B\" for 15m\nsession d \"D\" for 1h")
        #expect(try sheet(script) == ["a over 09:30-09:50", "b ahead 09:50-10:05", "d ahead 10:15-11:15"])
    }

    @Test("An `at` holds until the one before runs over; a stated end holds as long as it can")
    func fixed() throws {
        func script(_ ended: String) -> String {
            day(
                """
                session a "A" for 30m { started 2027-03-14 09:30; ended 2027-03-14 \(ended) }
                break b "B" at 10:30..11:00
                session d "D" at 11:00 for 30m
                """)
        }
        #expect(try sheet(script("10:20")) == ["a over 09:30-10:20", "b ahead 10:30-11:00", "d ahead 11:00-11:30"])
        #expect(try sheet(script("10:50")) == ["a over 09:30-10:50", "b ahead 10:50-11:00", "d ahead 11:00-11:30"])
        #expect(try sheet(script("11:10")) == ["a over 09:30-11:10", "b ahead 11:10-11:40", "d ahead 11:40-12:10"])
    }

    @Test("What still runs ends now at the earliest")
    func running() throws {
        let script = day("session a \"A\" for 30m { started 2027-03-14 09:30 }\nsession d \"D\" for 1h")
        #expect(try sheet(script, now: "09:45") == ["a running 09:30-10:00", "d ahead 10:00-11:00"])
        #expect(try sheet(script, now: "10:20") == ["a running 09:30-10:20", "d ahead 10:20-11:20"])
        // What was recorded later is not known yet.
        #expect(try sheet(script, now: "09:10") == ["a ahead 09:30-10:00", "d ahead 10:00-11:00"])
    }

    @Test("The slot of what is called off takes up what ran over")
    func calledOff() throws {
        let script = day(
            "session a \"A\" for 30m { started 2027-03-14 09:30; ended 2027-03-14 10:20 }\nsession x \"X\" for 30m status cancelled\nsession d \"D\" for 1h"
        )
        #expect(try sheet(script) == ["a over 09:30-10:20", "x calledOff 10:00-10:30", "d ahead 10:30-11:30"])
    }

    @Test("Parts follow from their session; what waits for lanes waits for the longest")
    func nested() throws {
        let script = day(
            """
            session a "A" for 30m {
              started 2027-03-14 09:40
              part p "P" for 10m
              part q "Q" for 20m
            }
            parallel {
              lane hall { session l "L" for 1h }
              session m "M" for 30m
            }
            session d "D" for 1h
            """)
        #expect(
            try sheet(script) == [
                "a running 09:40-10:10", "p ahead 09:40-09:50", "q ahead 09:50-10:10", "l ahead 10:10-11:10", "m ahead 10:10-10:40",
                "d ahead 11:10-12:10",
            ])
    }

    @Test("Events later on the day are not known yet")
    func known() throws {
        let script = day("session a \"A\" for 30m") + "on 2027-03-14 09:40 open a\non 2027-03-14 10:20 close a\n"
        let now = try #require(CivilDateTime("2027-03-14 10:00"))
        let outcome = Runtime.run(project(script).known(at: now), asOf: now.date)
        let line = try #require(RunSheet.sheets(outcome, now: now).first?.lines.first)
        #expect(line.phase == .running)
        #expect(line.started == 9 * 3600 + 40 * 60)
    }
}
