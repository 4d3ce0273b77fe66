import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Events about tasks")
struct EventTests: TaskFixtures {
    private let script = """
        conference chapter "Meeting" date 2027-03-14
        person mona "Mona" of ngo
        person rima "Rima"
        person sami "Sami" role desk
        person ziad "Ziad" { post clerk "Clerk" of ngo from 2027-01-01 until 2027-01-31 }
        organization ngo "NGO"
        role desk "Desk" member rima
        role press "Press" member rima, tbd
        checklist prepare "Before" {
          task invite "Invite" owner mona due 2027-01-10
          task share "Share" owner desk due 2027-01-20 needs invite
          task print "Print" owner ngo due 2027-01-25
          task news "News" owner press due 2027-01-25
          task chairs "Chairs" owner volunteer due 2027-01-25
          task later "Later" owner tbd due 2027-02-25 needs share
          task never "Never" owner mona due 2027-02-25 when 1 > 2
        }

        """

    private func judged(_ events: String) throws -> Outcome { try run(project(script + events)) }

    @Test(
        "One event",
        arguments: [
            ("on 2027-01-05 done prepare.invite by mona", "done invite allowed"),
            ("on 2027-01-05 done prepare.invite", "done invite allowed noteNoActor"),
            ("on 2027-01-05 done prepare.invite by rima", "done invite refused refusedNotOwner"),
            ("on 2027-01-05 done prepare.share by rima", "done share refused refusedNeeds"),
            ("on 2027-01-05 done prepare.print by mona", "done print allowed"),
            ("on 2027-01-05 done prepare.print by ngo", "done print allowed"),
            ("on 2027-01-05 done prepare.print by ziad", "done print allowed"),
            ("on 2027-02-05 done prepare.print by ziad", "done print refused refusedNotOwner"),
            ("on 2027-01-05 done prepare.print by rima", "done print refused refusedNotOwner"),
            ("on 2027-01-05 done prepare.news by rima", "done news allowed"),
            ("on 2027-01-05 done prepare.news by sami", "done news allowed noteActorUnsure"),
            ("on 2027-01-05 done prepare.chairs by sami", "done chairs allowed"),
            ("on 2027-01-05 done prepare.never by mona", "done never refused refusedNotApplicable"),
            ("on 2027-01-05 skip prepare.share because \"no\"", "skip share allowed"),
        ])
    func one(_ event: String, _ expected: String) throws {
        let outcome = try judged(event)
        #expect(verdicts(outcome) == [expected])
        #expect(findings(.eventRefused, outcome).count == (expected.contains("refused") ? 1 : 0))
        #expect(outcome.hasFailed == expected.contains("refused"))
    }

    @Test("Holders of a role, by its list and by their own word")
    func roles() throws {
        let first = "on 2027-01-05 done prepare.invite by mona\n"
        #expect(try verdicts(judged(first + "on 2027-01-06 done prepare.share by rima")).last == "done share allowed")
        #expect(try verdicts(judged(first + "on 2027-01-06 done prepare.share by sami")).last == "done share allowed")
        #expect(try verdicts(judged(first + "on 2027-01-06 done prepare.share by mona")).last == "done share refused refusedNotOwner")
    }

    @Test("What is done or skipped stays so")
    func twice() throws {
        let outcome = try judged(
            """
            on 2027-01-05 done prepare.invite by mona
            on 2027-01-06 done prepare.invite by mona
            on 2027-01-06 skip prepare.print
            on 2027-01-07 done prepare.print by mona
            """)
        #expect(
            verdicts(outcome) == [
                "done invite allowed", "done invite refused refusedAlreadyDone", "skip print allowed",
                "done print refused refusedAlreadySkipped",
            ])
        let finished = try date("2027-01-05")
        #expect(try state("invite", outcome).finished == finished)
    }

    @Test("Events run by their dates, not by their lines")
    func order() throws {
        let outcome = try judged(
            """
            on 2027-01-06 done prepare.share by rima
            on 2027-01-05 done prepare.invite by mona
            """)
        #expect(verdicts(outcome) == ["done invite allowed", "done share allowed"])
    }

    @Test("A consequence is reported with its cause, once")
    func consequences() throws {
        let outcome = try judged(
            """
            on 2027-01-05 done prepare.invite by rima
            on 2027-01-06 done prepare.share by rima
            on 2027-01-07 done prepare.later by rima
            """)
        #expect(
            verdicts(outcome) == [
                "done invite refused refusedNotOwner", "done share refused refusedFollows", "done later refused refusedFollows",
            ])
        let found = findings(.eventRefused, outcome)
        #expect(found.count == 1)
        #expect(found.first?.related.count == 2)
        #expect(outcome.events.map(\.cause) == [nil, 0, 0])
    }

    @Test("A date alone and a time of that day: the order that works is taken where the subjects differ")
    func unorderedSubjects() throws {
        let outcome = try judged(
            """
            on 2027-01-05 done prepare.share by rima
            on 2027-01-05 10:00 done prepare.invite by mona
            """)
        #expect(Set(verdicts(outcome)) == ["done invite allowed", "done share allowed"])
        #expect(findings(.eventRefused, outcome).isEmpty)
    }

    @Test("Two dates alone in one file are ordered by their lines")
    func sameDay() throws {
        let outcome = try judged(
            """
            on 2027-01-05 done prepare.share by rima
            on 2027-01-05 done prepare.invite by mona
            """)
        #expect(verdicts(outcome) == ["done share refused refusedNeeds", "done invite allowed"])
    }

    @Test("Unordered events about one task that do not come to the same are an error, and neither counts")
    func clash() throws {
        let outcome = try judged(
            """
            on 2027-01-05 done prepare.invite by mona
            on 2027-01-05 10:00 skip prepare.invite
            """)
        #expect(verdicts(outcome) == ["done invite refused refusedUnordered", "skip invite refused refusedUnordered"])
        #expect(findings(.eventsUnordered, outcome).count == 1)
        #expect(try state("invite", outcome).status == .ready)
    }

    @Test("Events of one day in two files are unordered")
    func files() throws {
        let outcome = try run(
            project(script + "on 2027-01-05 done prepare.invite by mona\n", "on 2027-01-05 skip prepare.invite because \"no\"\n"))
        #expect(findings(.eventsUnordered, outcome).count == 1)
        let fine = try run(
            project(script + "on 2027-01-05 done prepare.share by rima\n", "on 2027-01-05 done prepare.invite by mona\n"))
        #expect(findings(.eventRefused, fine).isEmpty)
    }

    @Test("Elements: unknown, missing")
    func elements() throws {
        let outcome = try run(
            project(
                """
                conference c "C" date 2027-03-14
                person rima "Rima" gender woman
                person sami "Sami" gender man
                person mona "Mona" gender woman
                checklist women "Women" for each p in persons where p.gender == woman {
                  task invite "Invite" owner p due 4w before opening
                }
                on 2027-01-05 done women[sami].invite by sami
                on 2027-01-07 done women[rima].invite by rima
                """))
        #expect(
            verdicts(outcome) == [
                "done invite refused refusedElementUnknown", "done invite allowed",
            ])
        #expect(table(outcome) == ["invite[rima] done", "invite[mona] ready"])
    }

    @Test("Many events on one day stay quick")
    func many() throws {
        var script = "person rima \"Rima\"\nchecklist all \"All\" {\n"
        for task in 0..<3000 { script += "task t\(task) \"T\" owner rima due 2027-01-01\(task > 0 ? " needs t\(task - 1)" : "")\n" }
        script += "}\n"
        for task in 0..<3000 { script += "on 2027-01-01 \(task % 2 == 0 ? "" : "08:00 ")done all.t\(task) by rima\n" }
        let project = project(script)
        let outcome = try run(project)
        #expect(outcome.events.count == 3000)
        #expect(outcome.events.contains { $0.verdict == .refused } && outcome.events.contains { $0.verdict == .allowed })
    }
}
