import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite("Tasks for each element, and what they need")
struct TaskElementTests: TaskFixtures {
    private let people = """
        conference chapter "Meeting" date 2027-03-14
        person qazi "Qazi" nationality "Sudan"
        person rima "Rima" nationality "Jordan"
        person ziad "Ziad"
        participant qazi category delegate
        participant rima category delegate
        participant ziad category observer
        role logistics "Logistics"

        """

    private let path = """
        checklist path "Preparing to take part" for each p in participants where p.category == delegate {
          task visa "Obtain the visa" owner p due 60d before opening when p.person.nationality != "Jordan"
          task flight "Book the flight" owner logistics due 45d before opening needs visa
        }

        """

    @Test("By element, then by task; a need is the same element's task")
    func sameElement() throws {
        let outcome = try run(project(people + path))
        #expect(table(outcome) == ["visa[qazi] ready", "flight[qazi] blocked", "visa[rima] not_applicable", "flight[rima] ready"])
        #expect(try reason("flight[qazi]", outcome) == "stateBlocked([taskFor(Obtain the visa, [Qazi])])")
        #expect(outcome.tasks.map(\.needs) == [[], [0], [], [2]])
    }

    @Test("An event names the element by its person")
    func eventOnElement() throws {
        let outcome = try run(project(people + path + "on 2027-01-01 done path[qazi].visa by qazi"))
        #expect(table(outcome).prefix(2) == ["visa[qazi] done", "flight[qazi] ready"])
    }

    @Test("A task of another list needs every element's, or the same element's")
    func acrossLists() throws {
        let outcome = try run(
            project(
                people + path + """
                    checklist badges "Badges" for each d in participants {
                      task badge "Badge" owner logistics due 2d before opening needs path.flight
                    }
                    checklist rooms "Rooms" {
                      task transfer "Transfer from the airport" owner logistics due 1d before opening needs path.flight
                    }
                    """))
        #expect(try state("badge[qazi]", outcome).needs == [1])
        #expect(try state("badge[rima]", outcome).needs == [3])
        // Ziad, an observer, has no such task, so nothing holds him up.
        #expect(try state("badge[ziad]", outcome).needs == [])
        #expect(try state("badge[ziad]", outcome).status == .ready)
        #expect(try state("transfer", outcome).needs == [1, 3])
    }

    @Test("A task with a loop of its own inside the list's")
    func nestedLoop() throws {
        let outcome = try run(
            project(
                people + """
                    day 2027-03-14 from 09:00 to 12:00 {
                      session opening_talk "Opening talk" for 1h chair rima
                      session funds "Funds" for 1h chair rima
                    }
                    checklist speakers "Speakers" for each p in participants where p.category == delegate {
                      task invite "Invite" owner p due 4w before opening
                      task slides "Slides" for each s in sessions owner p due 1d before s needs invite
                      task start "Start" for each s in sessions owner p due 10m before s needs slides
                    }
                    """))
        #expect(outcome.tasks.count == 10)
        #expect(try state("slides[qazi, funds]", outcome).needs == [0])
        #expect(try due("slides[qazi, funds]", outcome) == "2027-03-13")
        #expect(try due("start[rima, funds]", outcome) == "2027-03-14 09:50")
        let start = try state("start[rima, funds]", outcome)
        #expect(start.needs.map { name(outcome.tasks[$0], outcome) } == ["slides[rima, funds]"])
    }

    @Test("Whoever may belong to the collection has an open task")
    func possibleElement() throws {
        let outcome = try run(
            project(
                """
                conference chapter "Meeting" date 2027-03-14
                person qazi "Qazi" gender man
                person rima "Rima" gender woman
                person sami "Sami"
                role office "Office"
                checklist women "Women" for each p in persons where p.gender == woman {
                  task invite "Invite" owner office due 4w before opening
                }
                """))
        #expect(table(outcome) == ["invite[rima] ready", "invite[sami] undecided"])
        #expect(try reason("invite[sami]", outcome) == "stateElementOpen(Sami)")
    }

    @Test("Tasks outside of lists")
    func looseTasks() throws {
        let outcome = try run(
            project(
                """
                person rima "Rima"
                conference chapter "Meeting" date 2027-03-14 {
                  task one "One" owner rima due 1w before opening
                  task two "Two" owner rima due 1d before opening needs one
                }
                task three "Three" owner rima due 2027-04-01
                """))
        #expect(table(outcome) == ["one ready", "two blocked", "three ready"])
        #expect(outcome.project.model.name(try state("one", outcome).checklist) == "chapter")
        #expect(try state("two", outcome).isCritical)
        #expect(try !state("three", outcome).isCritical)
    }

    @Test("Many that need many: the needs are shared, not multiplied")
    func manyToMany() throws {
        var script = "role office \"Office\"\n"
        for number in 0..<1500 { script += "person p\(number) \"P\"\n" }
        script += """
            checklist all "All" {
              task ask "Ask" for each p in persons owner office due 2027-01-01
              task thank "Thank" for each o in persons owner office due 2027-02-01 needs ask
              task close "Close" owner office due 2027-03-01 needs ask, thank
            }
            """
        let outcome = try run(project(script))
        #expect(outcome.tasks.count == 3001)
        #expect(outcome.tasks[1500].needs == [0])
        #expect(outcome.tasks[3000].needs.count == 3000)
        #expect(outcome.tasks[3000].status == .blocked)
    }
}
