import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Rules about tasks")
struct TaskRuleTests: TaskFixtures {
    private func checked(_ tasks: String, before: String = "") throws -> Outcome {
        try check(
            project(
                """
                conference chapter "Meeting" date 2027-03-14
                person mona "Mona"
                person ali "Ali"
                \(before)
                checklist prepare "Before" {
                \(tasks)
                }
                """))
    }

    private func messages(_ outcome: Outcome, _ rule: String) -> [String] {
        outcome.diagnostics.filter { $0.rule == rule }.map { show($0.message) }
    }

    @Test("A circle is named in order, from its first task")
    func circle() throws {
        let outcome = try checked(
            """
            task a "A" owner mona due 2027-01-01
            task d "D" owner mona due 2027-01-02 needs b
            task b "B" owner mona due 2027-01-03 needs c, a
            task c "C" owner mona due 2027-01-04 needs d
            """)
        #expect(messages(outcome, "task_cycle") == ["taskCycle([D, B, C], D)"])
        let finding = try #require(findings(.taskCycle, outcome).first)
        #expect(finding.subjects == ["d", "b", "c"])
        #expect(finding.related.count == 2)
        #expect(messages(outcome, "task_order").isEmpty)
        #expect(table(outcome) == ["a ready", "d blocked", "b blocked", "c blocked"])
    }

    @Test("A task that needs itself, and two circles")
    func circles() throws {
        let outcome = try checked(
            """
            task a "A" owner mona due 2027-01-01 needs a
            task b "B" owner mona due 2027-01-01 needs c
            task c "C" owner mona due 2027-01-01 needs b
            """)
        #expect(messages(outcome, "task_cycle") == ["taskCycle([A], A)", "taskCycle([B, C], B)"])
    }

    @Test("Due before what it needs, by the day")
    func order() throws {
        let outcome = try checked(
            """
            task a "A" owner mona due 2027-01-20
            task b "B" owner mona due 2027-01-10 needs a
            task c "C" owner mona due 2027-01-20 needs a
            """)
        #expect(messages(outcome, "task_order") == ["taskOrder(B, 2027-1-10, A, 2027-1-20)"])
        #expect(findings(.taskOrder, outcome).first?.related.count == 1)
    }

    @Test("Two times of one day are compared, a day and a time of it are not")
    func orderOfTimes() throws {
        let outcome = try checked(
            """
            task a "A" owner mona due 2027-01-20 12:00
            task b "B" owner mona due 2027-01-20 11:00 needs a
            task c "C" owner mona due 2027-01-20 needs a
            task d "D" owner mona due 2027-01-20 09:00 needs c
            """)
        #expect(messages(outcome, "task_order") == ["taskOrder(B, dueAt(2027-1-20, 11:00), A, dueAt(2027-1-20, 12:00))"])
    }

    @Test("Months leave the order open, or decide it")
    func orderOfMonths() throws {
        let outcome = try checked(
            """
            task a "A" owner mona due 2027-02
            task b "B" owner mona due 2027-02-10 needs a
            task c "C" owner mona due 2027-01-31 needs a
            task d "D" owner mona due 2027-02-28 needs a
            """)
        #expect(
            messages(outcome, "task_order") == [
                "taskOrderOpen(B, 2027-2-10, A, 2027-2)", "taskOrder(C, 2027-1-31, A, 2027-2)",
            ])
        #expect(findings(.taskOrderOpen, outcome).map(\.isUndecided) == [true])
    }

    @Test("One finding for a pair, however many elements")
    func orderOfElements() throws {
        let outcome = try check(
            project(
                """
                conference chapter "Meeting" date 2027-03-14
                person mona "Mona"
                person ali "Ali"
                person rima "Rima"
                checklist path "Path" for each p in persons {
                  task a "A" owner p due 4w before opening
                  task b "B" owner p due 5w before opening needs a
                }
                """))
        #expect(messages(outcome, "task_order") == ["taskOrderRepeated(taskFor(B, [Mona]), 2027-2-7, taskFor(A, [Mona]), 2027-2-14, 2)"])
    }

    @Test("Owners: none, open, anybody")
    func owners() throws {
        let outcome = try checked(
            """
            task b "B" owner tbd due 2027-01-01
            task d "D" owner none due 2027-01-01
            task e "E" owner volunteer due 2027-01-01
            """)
        let found = messages(outcome, "task_owner")
        #expect(found.contains("taskOwnerOpen(B)"))
        #expect(found.contains("taskOwner(D)"))
        #expect(!found.contains { $0.contains("(E") })
        #expect(findings(.taskOwnerOpen, outcome).map(\.isUndecided) == [true])
    }

    @Test("Severities and waivers hold for built-in rules; a waiver ends")
    func settings() throws {
        let script = """
            person mona "Mona"
            checklist prepare "Before" {
              task a "A" owner mona due 2027-01-20
              task b "B" owner mona due 2027-01-10 needs a
              task c "C" owner mona due 2027-01-10 needs a
            }
            severity task_order warn
            waive task_order on prepare.b because "agreed" expires 2027-02-01
            """
        let outcome = try check(project(script))
        #expect(messages(outcome, "task_order") == ["taskOrder(C, 2027-1-10, A, 2027-1-20)"])
        #expect(findings(.taskOrder, outcome).map(\.severity) == [.warning])
        #expect(outcome.waived.map(\.reason) == ["agreed"])
        #expect(try check(project(script), asOf: "2027-02-01").waived.count == 1)
        let later = try check(project(script), asOf: "2027-02-02")
        #expect(later.waived.isEmpty)
        #expect(findings(.waiverExpired, later).count == 1)
    }

    @Test("Findings stand in the order of their places, each once")
    func sorted() throws {
        let outcome = try checked(
            """
            task a "A" owner tbd due 2027-01-20
            task b "B" owner mona due 2027-01-10 needs a
            task c "C" owner tbd due 2027-01-10 needs a
            """)
        let places = outcome.diagnostics.map(\.location.range.start)
        #expect(places == places.sorted())
        #expect(Set(outcome.diagnostics).count == outcome.diagnostics.count)
    }

    @Test("Circles of random needs: each one found is one, and every knot has one")
    func randomCircles() {
        var random = TaskRandom(seed: 7)
        for round in 0..<400 {
            let count = Int.random(in: 1...9, using: &random)
            let density = Double(round % 8) / 16
            let needs = (0..<count).map { _ in (0..<count).filter { _ in Double.random(in: 0..<1, using: &random) < density } }
            let circles = TaskCircles(needs: needs).circles
            for circle in circles {
                for (task, next) in zip(circle, circle.dropFirst() + circle.prefix(1)) { #expect(needs[task].contains(next)) }
                #expect(circle.first == circle.min())
            }
            let all = circles.flatMap { $0 }
            #expect(Set(all).count == all.count)
            // Reference: tasks that reach themselves.
            let reach = (0..<count).map { start in
                var seen = Set<Int>()
                var queue = needs[start]
                while let next = queue.popLast() { if seen.insert(next).inserted { queue += needs[next] } }
                return seen
            }
            for task in 0..<count where reach[task].contains(task) {
                #expect(circles.contains { circle in circle.contains { reach[task].contains($0) && reach[$0].contains(task) } })
            }
        }
    }
}
