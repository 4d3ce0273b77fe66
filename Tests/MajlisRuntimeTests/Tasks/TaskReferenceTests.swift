import MajlisLanguage
import MajlisModel
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// A small, slow, obviously right reading of the definitions, over plans written as numbers.
private struct SlowPlan {
    struct Task {
        var due: Int?
        var isNever = false
        var condition: Bool?
        var hasCondition = false
        var needs: [Int] = []
        /// Day and way of its event.
        var finished: (day: Int, isSkipped: Bool)?
    }

    var tasks: [Task]

    func applies(_ task: Int) -> Bool? { tasks[task].hasCondition ? tasks[task].condition : true }

    func isFinished(_ task: Int, _ day: Int) -> Bool { tasks[task].finished.map { $0.day <= day } ?? false }

    func status(_ task: Int, on day: Int) -> String {
        let own = tasks[task]
        if let finished = own.finished, finished.day <= day { return finished.isSkipped ? "skipped" : "done" }
        if applies(task) == false { return "not_applicable" }
        if applies(task) == nil { return "undecided" }
        if own.due == nil, !own.isNever { return "undecided" }
        if let due = own.due, due < day { return "overdue" }
        let open = own.needs.filter { !isFinished($0, day) && applies($0) != false }
        if open.contains(where: { applies($0) == true }) { return "blocked" }
        return open.isEmpty ? "ready" : "undecided"
    }

    /// The number of tasks on the longest chain of needs, tried out one by one.
    func length(_ task: Int, _ parts: [Bool]) -> Int {
        1 + (tasks[task].needs.filter { parts[$0] }.map { length($0, parts) }.max() ?? 0)
    }

    func critical(on day: Int) -> Set<Int> {
        let parts = tasks.indices.map { tasks[$0].due != nil && !["not_applicable", "skipped"].contains(status($0, on: day)) }
        func best(_ tasks: [Int]) -> Int? {
            tasks.min { a, b in
                (-(self.tasks[a].due ?? 0), -length(a, parts), a) < (-(self.tasks[b].due ?? 0), -length(b, parts), b)
            }
        }
        var chain = Set<Int>()
        var next = best(tasks.indices.filter { task in parts[task] && tasks[task].needs.contains { parts[$0] } })
        while let task = next {
            chain.insert(task)
            next = best(tasks[task].needs.filter { parts[$0] })
        }
        return chain
    }

    func slack(_ task: Int, on day: Int) -> Int? {
        guard let own = tasks[task].due else { return nil }
        return tasks.indices.filter { other in
            tasks[other].needs.contains(task) && tasks[other].due != nil
                && !["not_applicable", "skipped"].contains(status(other, on: day))
        }
        .compactMap { tasks[$0].due.map { $0 - own } }.min()
    }

    var script: String {
        var text = "person rima \"Rima\" nationality \"Jordan\"\nperson sami \"Sami\"\nchecklist all \"All\" {\n"
        for (number, task) in tasks.enumerated() {
            text += "  task t\(number) \"T\(number)\" owner rima"
            if let due = task.due { text += " due \(SlowPlan.date(due))" }
            if task.isNever { text += " due none" }
            if task.hasCondition {
                let condition: String =
                    switch task.condition {
                    case true?: "rima.nationality == \"Jordan\""
                    case false?: "rima.nationality != \"Jordan\""
                    case nil: "sami.gender == woman"
                    }
                text += " when \(condition)"
            }
            if !task.needs.isEmpty { text += " needs " + task.needs.map { "t\($0)" }.joined(separator: ", ") }
            text += "\n"
        }
        return text + "}\n"
    }

    static func date(_ day: Int) -> CivilDate { CivilDate(year: 2027, month: 1, day: 1)?.adding(days: day) ?? .first }

    static func random(_ random: inout TaskRandom) -> SlowPlan {
        let count = Int.random(in: 1...14, using: &random)
        let density = Double.random(in: 0...0.5, using: &random)
        // Needs lead to tasks of a random order, not of the script's, so that what stands first is needed by what stands later and the other way.
        let order = Array(0..<count).shuffled(using: &random)
        var plan = SlowPlan(tasks: Array(repeating: Task(), count: count))
        for (place, task) in order.enumerated() {
            plan.tasks[task].needs = order[..<place].filter { _ in Double.random(in: 0..<1, using: &random) < density }
            switch Int.random(in: 0..<10, using: &random) {
            case 0: break
            case 1: plan.tasks[task].isNever = true
            default: plan.tasks[task].due = Int.random(in: 0..<20, using: &random)
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                plan.tasks[task].hasCondition = true
                plan.tasks[task].condition = [true, false, nil][Int.random(in: 0..<3, using: &random)]
            }
        }
        return plan
    }
}

@Suite("The fast board against a slow one")
struct TaskReferenceTests: TaskFixtures {
    @Test("States, critical chain and slack of random plans")
    func randomPlans() throws {
        var random = TaskRandom(seed: 2027)
        for _ in 0..<150 {
            var plan = SlowPlan.random(&random)
            // Events in an order in which every one of them is allowed.
            var events = ""
            for day in 0..<20 {
                for task in plan.tasks.indices where plan.tasks[task].finished == nil && plan.applies(task) != false {
                    guard Int.random(in: 0..<25, using: &random) == 0 else { continue }
                    let isSkipped = Int.random(in: 0..<3, using: &random) == 0
                    let isReady = plan.tasks[task].needs.allSatisfy { plan.tasks[$0].finished != nil || plan.applies($0) == false }
                    guard isSkipped || isReady else { continue }
                    plan.tasks[task].finished = (day, isSkipped)
                    events += "on \(SlowPlan.date(day)) \(isSkipped ? "skip" : "done") all.t\(task) by rima\n"
                }
            }
            let project = project(plan.script + events)
            for day in [0, 7, 13, 21] {
                let outcome = Runtime.run(project, asOf: SlowPlan.date(day))
                #expect(outcome.events.allSatisfy { $0.verdict != .refused }, "\(plan.script + events)")
                for (task, state) in outcome.tasks.enumerated() {
                    #expect(state.status.choice.english == plan.status(task, on: day), "t\(task) on day \(day)\n\(plan.script + events)")
                    #expect(state.slack == plan.slack(task, on: day), "slack of t\(task)\n\(plan.script)")
                }
                let critical = Set(outcome.tasks.indices.filter { outcome.tasks[$0].isCritical })
                #expect(critical == plan.critical(on: day), "day \(day)\n\(plan.script + events)")
            }
        }
    }

    @Test("The order of due dates of random plans")
    func randomOrder() throws {
        var random = TaskRandom(seed: 4)
        for _ in 0..<60 {
            let plan = SlowPlan.random(&random)
            let outcome = Runtime.check(project(plan.script))
            var expected = Set<String>()
            for (task, own) in plan.tasks.enumerated() where plan.applies(task) != false {
                guard let due = own.due else { continue }
                for need in own.needs where plan.applies(need) != false {
                    if let other = plan.tasks[need].due, due < other { expected.insert("t\(task) t\(need)") }
                }
            }
            let found = findings(.taskOrder, outcome).map { $0.subjects.joined(separator: " ") }
            #expect(Set(found) == expected)
            #expect(found.count == expected.count)
        }
    }

    @Test("The critical chain of a conference")
    func conference() throws {
        let outcome = try run(
            project(
                """
                conference c "C" date 2027-03-14
                role chair_office "Chair"
                checklist master "Master" owner chair_office {
                  task goal "Goal" due 12mo before opening owner chair_office
                  task venue "Venue" due 10mo before opening needs goal owner chair_office
                  task keynotes "Keynotes" due 9mo before opening needs goal owner chair_office
                  task structure "Structure" due 8mo before opening needs goal owner chair_office
                  task agenda "Agenda" due 4w before opening needs keynotes, structure owner chair_office
                  task rehearsal "Rehearsal" due 1d before opening needs agenda owner chair_office
                  task report "Report" due 14d after closing owner chair_office
                }
                """))
        let critical = outcome.tasks.filter(\.isCritical).map { name($0, outcome) }
        #expect(critical == ["goal", "structure", "agenda", "rehearsal"])
        #expect(try state("agenda", outcome).slack == 27)
        #expect(try state("rehearsal", outcome).slack == nil)
    }

    @Test("Ten thousand tasks")
    func many() throws {
        var script = "conference c \"C\" date 2027-03-14\nperson rima \"Rima\"\n"
        for list in 0..<100 {
            script += "checklist l\(list) \"L\" {\n"
            for task in 0..<100 {
                script += "task t\(list)_\(task) \"T\" owner rima due \(200 - task)d before opening"
                if task > 0 { script += " needs t\(list)_\(task - 1)" }
                script += "\n"
            }
            script += "}\n"
        }
        let project = project(script)
        let (schedule, _) = AgendaFlow.schedule(project)
        let board = TaskBoard(evaluator: Evaluator(project: project, schedule: schedule, asOf: CivilDate("2027-01-01")))
        let outcome = board.states()
        #expect(TaskRules.check(board).isEmpty)
        #expect(outcome.count == 10_000)
        #expect(outcome.filter(\.isCritical).count == 10_000)
    }
}
