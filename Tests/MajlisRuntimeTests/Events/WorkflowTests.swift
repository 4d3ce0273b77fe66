import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Steps of workflows")
struct WorkflowTests: TaskFixtures {
    private let script = """
        calendar work "Work" weekend friday, saturday
        conference chapter "Meeting" date 2027-03-14 calendar work
        person rima "Rima"
        person mona "Mona"
        role secretariat "Secretariat" member rima
        organization acme "Acme"
        organization other "Other"
        workflow accreditation of organization {
          states unapplied, applied, verified, listed, rejected
          step apply from unapplied to applied
          step verify from applied to verified by secretariat within 3 working days
          step list from verified to listed
          step reject from applied, verified to rejected
        }
        checklist prepare "Before" {
          task welcome "Welcome letter" owner mona due 2027-02-20 when acme.accreditation == listed
          task badge "Badge" owner mona due 2027-02-21 needs welcome
        }

        """

    private func judged(_ events: String, asOf: String? = nil) throws -> Outcome { try run(project(script + events), asOf: asOf) }

    @Test("From state to state, and what reads the state")
    func steps() throws {
        let events = """
            on 2027-02-01 apply acme
            on 2027-02-02 verify acme by secretariat
            on 2027-02-03 list acme
            """
        let outcome = try judged(events)
        #expect(verdicts(outcome) == ["apply acme allowed", "verify acme allowed", "list acme allowed"])
        #expect(table(outcome) == ["welcome ready", "badge blocked"])
        #expect(table(try judged(events, asOf: "2027-02-02")) == ["welcome not_applicable", "badge ready"])
        #expect(table(try judged("")) == ["welcome not_applicable", "badge ready"])
    }

    @Test("The state at the time of an event decides what it needs")
    func stateAtTheTime() throws {
        let outcome = try judged(
            """
            on 2027-02-01 apply acme
            on 2027-02-02 verify acme by rima
            on 2027-02-03 done prepare.badge by mona
            on 2027-02-04 list acme
            """)
        #expect(verdicts(outcome)[2] == "done badge allowed")
        let late = try judged(
            """
            on 2027-02-01 apply acme
            on 2027-02-02 verify acme by rima
            on 2027-02-03 list acme
            on 2027-02-04 done prepare.badge by mona
            """)
        #expect(verdicts(late)[3] == "done badge refused refusedNeeds")
    }

    @Test("From the wrong state: says the state and the steps that are possible")
    func wrongState() throws {
        let outcome = try judged("on 2027-02-01 apply acme\non 2027-02-02 list acme")
        let finding = try #require(findings(.eventRefused, outcome).first)
        #expect(
            show(finding.message)
                == "eventRefused(list, Acme, refusedState(Acme, applied, list, [verified], [verify, reject]))")
        #expect(finding.subjects == ["acme"])
    }

    @Test("From a state that nothing leads on from")
    func endState() throws {
        let outcome = try judged("on 2027-02-01 apply acme\non 2027-02-02 reject acme\non 2027-02-03 list acme")
        #expect(verdicts(outcome).last == "list acme refused refusedStateEnd")
    }

    @Test("Who may")
    func actors() throws {
        let apply = "on 2027-02-01 apply acme\n"
        #expect(try verdicts(judged(apply + "on 2027-02-02 verify acme")).last == "verify acme refused refusedActorMissing")
        #expect(try verdicts(judged(apply + "on 2027-02-02 verify acme by mona")).last == "verify acme refused refusedActor")
        #expect(try verdicts(judged(apply + "on 2027-02-02 verify acme by rima")).last == "verify acme allowed")
    }

    @Test("What rests on a refused step is reported with it")
    func consequences() throws {
        let outcome = try judged(
            """
            on 2027-02-01 apply acme
            on 2027-02-02 verify acme by mona
            on 2027-02-03 list acme
            """)
        #expect(
            verdicts(outcome) == ["apply acme allowed", "verify acme refused refusedActor", "list acme refused refusedFollows"])
        #expect(findings(.eventRefused, outcome).count == 1)
    }

    @Test("Lateness is a finding and refuses nothing: working days, with the weekend between")
    func lateness() throws {
        // Thursday, then Sunday to Tuesday.
        #expect(findings(.stepLate, try judged("on 2027-02-04 apply acme\non 2027-02-09 verify acme by rima")).isEmpty)
        let late = try judged("on 2027-02-04 apply acme\non 2027-02-10 verify acme by rima")
        #expect(verdicts(late).last == "verify acme allowed")
        let finding = try #require(findings(.stepLate, late).first)
        #expect(show(finding.message) == "stepLate(verify, Acme, 2027-2-10, 2027-2-9)")
        #expect(finding.severity == .warning)
    }

    @Test("Unordered steps that do not come to the same")
    func unordered() throws {
        let outcome = try judged("on 2027-02-01 apply acme\non 2027-02-01 14:00 verify acme by rima")
        #expect(findings(.eventsUnordered, outcome).count == 1)
        let apart = try judged("on 2027-02-01 apply acme\non 2027-02-01 14:00 apply other")
        #expect(findings(.eventsUnordered, apart).isEmpty)
    }

    @Test("A check knows nothing of what events decide")
    func checked() throws {
        let outcome = try check(project(script + "on 2027-02-01 apply acme"))
        #expect(table(outcome) == ["welcome undecided", "badge undecided"])
        #expect(outcome.events.isEmpty)
    }
}
