import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Changes, retractions and what is recorded")
struct ChangeTests: TaskFixtures {
    private let script = """
        conference chapter "Meeting" date 2027-03-14
        person mona "Mona"
        organization acme "Acme"
        room hall "Hall" capacity 100
        room b1 "B1" capacity 10
        day 2027-03-14 from 09:00 {
          session opening_session "Opening" for 1h room hall chair mona expected 50
          session closing_session "Closing" for 1h room hall chair mona expected 50
        }
        checklist prepare "Before" {
          task invite "Invite" owner mona due 2027-01-10
          task share "Share" owner mona due 2027-01-20 needs invite
        }

        """

    private func judged(_ events: String, asOf: String? = nil) throws -> Outcome { try run(project(script + events), asOf: asOf) }

    /// The script, and a journal of recorded events.
    private func recorded(_ events: String, _ journal: String) throws -> Project {
        let trees = [script + events, journal].enumerated().map { index, text in
            Parser.parse(SourceFile(name: "script\(index).majlis", text: text), file: FileID(UInt16(index)))
        }
        return Checker.check(trees: trees, journal: 1)
    }

    private func record(_ name: String, _ outcome: Outcome) throws -> RecordID {
        let model = outcome.project.model
        return try #require(model.records.indices.map { RecordID($0) }.first { model.name($0) == name })
    }

    @Test("A changed room is the room from then on, and what rules and the agenda go by")
    func rooms() throws {
        let events = "on 2027-03-10 change closing_session as e17 { room b1 }\n"
        let outcome = try judged(events)
        #expect(outcome.schedule[try record("closing_session", outcome)]?.room == (try record("b1", outcome)))
        #expect(outcome.diagnostics.contains { $0.code == .capacity })
        let before = try judged(events, asOf: "2027-03-09")
        #expect(before.schedule[try record("closing_session", before)]?.room == (try record("hall", before)))
        let back = try judged(events + "on 2027-03-12 retract e17 because \"wrong room\"")
        #expect(back.schedule[try record("closing_session", back)]?.room == (try record("hall", back)))
        #expect(verdicts(back).first == "change closing_session retracted retractedOn")
        let between = try judged(events + "on 2027-03-12 retract e17 because \"wrong room\"", asOf: "2027-03-11")
        #expect(between.schedule[try record("closing_session", between)]?.room == (try record("b1", between)))
    }

    @Test("A longer session moves what follows it")
    func flow() throws {
        let outcome = try judged("on 2027-03-10 change opening_session { for 2h }")
        #expect(outcome.schedule[try record("closing_session", outcome)]?.start?.description == "11:00")
    }

    @Test("A task that has been given to somebody else")
    func owners() throws {
        let own = "person rima \"Rima\"\n"
        let change = "on 2027-01-05 change prepare.invite { owner rima }\n"
        let done = "on 2027-01-06 done prepare.invite by rima\n"
        #expect(try verdicts(judged(own + done)).last == "done invite refused refusedNotOwner")
        #expect(try verdicts(judged(own + change + done)).last == "done invite allowed")
    }

    @Test("What rested on a retracted event is reported once, with the retraction")
    func consequences() throws {
        let outcome = try judged(
            """
            on 2027-02-01 apply acme as first
            on 2027-02-02 verify acme
            on 2027-02-03 list acme
            on 2027-02-10 retract first because "another body"
            """)
        #expect(
            verdicts(outcome) == [
                "apply acme retracted retractedOn", "verify acme refused refusedRetracted", "list acme refused refusedRetracted",
                "retract 0 allowed",
            ])
        #expect(findings(.eventRefused, outcome).isEmpty)
        let finding = try #require(findings(.retractionUndoes, outcome).first)
        #expect(findings(.retractionUndoes, outcome).count == 1)
        #expect(finding.related.count == 2)
        #expect(outcome.hasFailed)
    }

    @Test("A retraction of a retraction; one that comes before; a second one")
    func retractions() throws {
        let first = "on 2027-02-01 apply acme as first\non 2027-02-05 retract first as second because \"no\"\n"
        let twice = try judged(first + "on 2027-02-06 retract second because \"yes\"")
        #expect(verdicts(twice) == ["apply acme allowed", "retract 0 retracted retractedOn", "retract 1 allowed"])
        #expect(
            verdicts(try judged("on 2027-02-01 apply acme as first\non 2027-01-01 retract first")).first
                == "retract 0 refused refusedRetractLater")
        let again = try judged(first + "on 2027-02-07 retract first because \"again\"")
        #expect(verdicts(again).last == "retract 0 refused refusedRetractTwice")
        // As of a day before it nothing is retracted.
        #expect(verdicts(try judged(first, asOf: "2027-02-04")).first == "apply acme allowed")
    }

    @Test("A retracted task is open again")
    func tasks() throws {
        let outcome = try judged(
            """
            on 2027-01-05 done prepare.invite by mona as told
            on 2027-01-06 done prepare.share by mona
            on 2027-01-07 retract told because "not yet"
            """)
        #expect(verdicts(outcome)[1] == "done share refused refusedRetracted")
        #expect(try state("invite", outcome).finished == nil)
    }

    @Test("What was recorded is applied, and said where it would be refused today")
    func misfits() throws {
        let project = try recorded("", "on 2027-02-02 verify acme\non 2027-02-03 list acme\n")
        let outcome = try run(project)
        #expect(verdicts(outcome) == ["verify acme misfit refusedState", "list acme allowed"])
        #expect(outcome.misfits.map(\.event) == [0])
        #expect(outcome.misfits.first?.finding.code == .eventRefused)
        #expect(!outcome.hasFailed)
        let model = outcome.project.model
        #expect(outcome.state.states.map { model.symbols[$0.state] } == ["listed"])
    }

    @Test("What is recorded comes after what the scripts say of the same day")
    func afterTheScripts() throws {
        let outcome = try run(try recorded("on 2027-02-02 apply acme\n", "on 2027-02-02 verify acme\n"))
        #expect(verdicts(outcome) == ["apply acme allowed", "verify acme allowed"])
        #expect(outcome.misfits.isEmpty)
    }

    @Test("From a snapshot it goes on as from the beginning")
    func snapshots() throws {
        let events = "on 2027-02-01 apply acme\non 2027-02-20 list acme\n"
        let whole = try recorded(
            events, "on 2027-02-02 verify acme\non 2027-02-03 change acme { short \"A\" }\non 2027-02-21 done prepare.invite by mona\n")
        let until = Runtime.fold(whole, asOf: try date("2027-02-10"))
        let bytes = try #require(until.state.bytes(in: whole))
        let later = try recorded(events, "on 2027-02-21 done prepare.invite by mona\n")
        let state = try #require(FoldState(bytes: bytes, project: later))
        #expect(state.bytes(in: later) == bytes)
        let rest = try #require(Runtime.fold(later, from: state))
        let all = Runtime.fold(whole)
        #expect(rest.events.count == 2)
        #expect(rest.state.bytes(in: later) == all.state.bytes(in: whole))
        #expect(rest.project.model.value(try #require(state.changes.first).record, .short).map { "\($0)" } != nil)
    }

    @Test("A snapshot that cannot be used, and bytes that are none")
    func unusable() throws {
        let project = try recorded("", "on 2027-02-02 apply acme as a\non 2027-02-12 retract a because \"no\"\n")
        let state = Runtime.fold(project, asOf: try date("2027-02-10")).state
        #expect(Runtime.fold(project, from: state) == nil)
        let bytes = try #require(state.bytes(in: project))
        for length in 0..<bytes.count { #expect(FoldState(bytes: Array(bytes[..<length]), project: project) == nil) }
        var random = TaskRandom(seed: 7)
        for _ in 0..<2_000 {
            var damaged = bytes
            damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            if let read = FoldState(bytes: damaged, project: project) { _ = Runtime.fold(try recorded("", ""), from: read) }
        }
        #expect(FoldState(bytes: bytes, project: self.project("person a \"A\"")) == nil)
    }
}
