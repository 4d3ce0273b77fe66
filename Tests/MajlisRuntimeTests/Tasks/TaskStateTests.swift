import MajlisLanguage
import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite("States of tasks")
struct TaskStateTests: TaskFixtures {
    private let script = """
        conference chapter "Exploratory meeting" date 2027-03-14 zone "Asia/Amman"
        person mona "Mona Haddad"
        day 2027-03-14 from 09:30 to 17:00 {
          session welcome "Welcome" for 30m chair mona
        }
        checklist prepare "Before the meeting" {
          task invite "Invite the organisations" owner mona due 5w before opening
          task share "Share the materials" owner mona due 2w before opening needs invite
          task doors "Open the doors" owner mona due 60m before opening needs share
          task thanks "Say thanks" owner mona due none needs doors
        }

        """

    @Test("Without a day of asking nothing is overdue")
    func withoutDate() throws {
        let outcome = try run(project(script))
        #expect(table(outcome) == ["invite ready", "share blocked", "doors blocked", "thanks blocked"])
        #expect(try reason("share", outcome) == "stateBlocked([Invite the organisations])")
    }

    @Test("Due dates: through a day, at a time, none")
    func dueDates() throws {
        let outcome = try run(project(script))
        #expect(try due("invite", outcome) == "2027-02-07")
        #expect(try due("share", outcome) == "2027-02-28")
        #expect(try due("doors", outcome) == "2027-03-14 08:30")
        #expect(try due("thanks", outcome) == nil)
    }

    @Test(
        "As of a date",
        arguments: [
            ("2027-02-06", ["invite ready", "share blocked", "doors blocked", "thanks blocked"]),
            ("2027-02-07", ["invite ready", "share blocked", "doors blocked", "thanks blocked"]),
            ("2027-02-08", ["invite overdue", "share blocked", "doors blocked", "thanks blocked"]),
            ("2027-03-01", ["invite overdue", "share overdue", "doors blocked", "thanks blocked"]),
            ("2027-03-14", ["invite overdue", "share overdue", "doors blocked", "thanks blocked"]),
            ("2027-03-15", ["invite overdue", "share overdue", "doors overdue", "thanks blocked"]),
        ])
    func asOf(_ date: String, _ expected: [String]) throws {
        #expect(table(try run(project(script), asOf: date)) == expected)
    }

    @Test("A blocked task past its due date is overdue, and says what it waits for")
    func overdueBlocked() throws {
        let outcome = try run(project(script), asOf: "2027-03-01")
        #expect(try reason("invite", outcome) == "stateOverdue(22)")
        #expect(try reason("share", outcome) == "stateOverdueBlocked(1, [Invite the organisations])")
    }

    @Test("The chapter of the manual: done in time, and one day late")
    func chapter() throws {
        let outcome = try run(project(script + "on 2027-02-05 done prepare.invite by mona"), asOf: "2027-03-01")
        #expect(table(outcome) == ["invite done", "share overdue", "doors blocked", "thanks blocked"])
        #expect(try reason("share", outcome) == "stateOverdue(1)")
        let finished = try date("2027-02-05")
        #expect(try state("invite", outcome).finished == finished)
        #expect(verdicts(outcome) == ["done invite allowed"])
    }

    @Test("What is skipped counts as met, and is done late where it is done late")
    func skipped() throws {
        let events = """
            on 2027-02-09 done prepare.invite by mona
            on 2027-02-16 skip prepare.share because "nothing to share"
            """
        let outcome = try run(project(script + events), asOf: "2027-03-01")
        #expect(table(outcome) == ["invite done", "share skipped", "doors ready", "thanks blocked"])
        #expect(try reason("invite", outcome) == "stateDoneLate(2)")
        #expect(try reason("share", outcome) == "stateSkipped(nothing to share)")
    }

    @Test("An event after the day of asking is not yet")
    func notYet() throws {
        let outcome = try run(project(script + "on 2027-02-05 done prepare.invite by mona"), asOf: "2027-02-04")
        #expect(table(outcome).first == "invite ready")
        #expect(verdicts(outcome) == ["done invite notYet"])
    }

    @Test("A check does not run events, and does not pretend to know what they decide")
    func checkOnly() throws {
        let outcome = try check(project(script + "on 2027-02-05 done prepare.invite by mona"), asOf: "2027-03-01")
        #expect(table(outcome) == ["invite undecided", "share overdue", "doors blocked", "thanks blocked"])
        #expect(outcome.events.isEmpty)
    }

    @Test("Conditions: not applicable counts as met, unknown leaves open")
    func conditions() throws {
        let outcome = try run(
            project(
                """
                conference chapter "Meeting" date 2027-03-14
                person rima "Rima" nationality "Jordan"
                person ziad "Ziad"
                organization office "Office"
                checklist prepare "Before" {
                  task visa "Visa" owner rima due 60d before opening when rima.nationality != "Jordan"
                  task flight "Flight" owner rima due 45d before opening needs visa
                  task visa_z "Visa of Ziad" owner ziad due 60d before opening when ziad.gender == woman
                  task flight_z "Flight of Ziad" owner ziad due 45d before opening needs visa_z
                }
                """))
        #expect(table(outcome) == ["visa not_applicable", "flight ready", "visa_z undecided", "flight_z undecided"])
        #expect(try reason("flight_z", outcome) == "stateNeedOpen([Visa of Ziad])")
    }

    @Test("A condition may read the state of another task")
    func conditionOnState() throws {
        let script = """
            conference chapter "Meeting" date 2027-03-14
            person rima "Rima"
            checklist prepare "Before" {
              task remind "Remind" owner rima due 2027-02-03 when invite.status == overdue
              task invite "Invite" owner rima due 2027-02-01
              task call "Call" owner rima due 2027-02-04 needs remind
            }

            """
        #expect(table(try run(project(script), asOf: "2027-02-01")) == ["remind not_applicable", "invite ready", "call ready"])
        #expect(table(try run(project(script), asOf: "2027-02-02")) == ["remind ready", "invite overdue", "call blocked"])
        let done = script + "on 2027-01-20 done prepare.invite by rima"
        #expect(table(try run(project(done), asOf: "2027-02-02")) == ["remind not_applicable", "invite done", "call ready"])
    }

    @Test("Conditions that rest on each other stay open")
    func conditionCircle() throws {
        let outcome = try run(
            project(
                """
                person rima "Rima"
                checklist prepare "Before" {
                  task one "One" owner rima due 2027-02-03 when two.status == ready
                  task two "Two" owner rima due 2027-02-03 when one.status == ready
                }
                """))
        #expect(table(outcome) == ["one undecided", "two undecided"])
    }

    @Test("A month as due date: sure before and after, open within")
    func partialDates() throws {
        let script = """
            person rima "Rima"
            task visit "Visit" owner rima due 2027-03
            """
        #expect(table(try run(project(script), asOf: "2027-03-01")) == ["visit ready"])
        #expect(table(try run(project(script), asOf: "2027-03-20")) == ["visit undecided"])
        #expect(table(try run(project(script), asOf: "2027-04-01")) == ["visit overdue"])
    }

    @Test("A task without a due date is open")
    func openDue() throws {
        let outcome = try run(project("person rima \"Rima\"\ntask visit \"Visit\" owner rima\ntask call \"Call\" owner rima due tbd"))
        #expect(table(outcome) == ["visit undecided", "call undecided"])
        #expect(try reason("visit", outcome) == "stateDueOpen(noDue)")
    }

    @Test("An anchor without a date leaves the task open, says what is missing, and is found once")
    func missingAnchor() throws {
        let outcome = try run(
            project(
                """
                conference chapter "Meeting"
                person rima "Rima"
                milestone registration "Registration opens"
                checklist prepare "Before" {
                  task invite "Invite" owner rima due 5w before opening
                  task share "Share" owner rima due 2w before opening needs invite
                  task form "Form" owner rima due 1w before registration
                }
                """))
        #expect(table(outcome) == ["invite undecided", "share undecided", "form undecided"])
        #expect(try reason("invite", outcome) == "stateDueOpen(noOpeningOf(Meeting))")
        #expect(try reason("form", outcome) == "stateDueOpen(noDateOf(Registration opens))")
        let found = findings(.taskDateMissing, outcome)
        #expect(found.count == 2)
        #expect(found.map(\.isUndecided) == [true, true])
        #expect(found.first?.subjects == ["invite", "share"])
    }

    @Test("Dates reckoned from other tasks, and from each other in a circle")
    func datesFromTasks() throws {
        let outcome = try run(
            project(
                """
                person rima "Rima"
                checklist prepare "Before" {
                  task three "Three" owner rima due 1w after two
                  task two "Two" owner rima due 1w after one
                  task one "One" owner rima due 2027-03-01
                  task left "Left" owner rima due 1d after right
                  task right "Right" owner rima due 1d after left
                }
                """))
        #expect(try due("three", outcome) == "2027-03-15")
        #expect(try due("two", outcome) == "2027-03-08")
        #expect(try state("left", outcome).status == .undecided)
    }

    @Test("The owner: the task's, otherwise its checklist's; anybody who comes forward")
    func owners() throws {
        let outcome = try run(
            project(
                """
                person rima "Rima"
                role office "Office"
                checklist prepare "Before" owner office {
                  task one "One" owner rima due 2027-03-01
                  task two "Two" owner volunteer due 2027-03-01
                }
                """))
        let model = outcome.project.model
        guard case .record(let owner) = try state("one", outcome).owner else { return #expect(Bool(false), "no owner") }
        #expect(model.name(owner) == "rima")
        guard case .choice(.volunteer) = try state("two", outcome).owner else { return #expect(Bool(false), "no volunteer") }
    }
}
