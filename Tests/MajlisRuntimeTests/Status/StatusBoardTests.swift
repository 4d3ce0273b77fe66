import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite("Status of a project")
struct StatusBoardTests: TaskFixtures {
    private let script = """
        person mona "Mona"
        person rima "Rima"
        person omar "Omar"
        organization ngo "NGO"
        category delegate "Delegates"
        series forum "Forum" {
          edition first "First" number 1 date 2025-03-01 {
            participant mona category delegate status attended
            participant omar status attended
            recommendation one 1 "One" owner rima due 2026-01-10 status adopted
            recommendation two 2 "Two" due 2027-06 status adopted
            recommendation three 3 "Three" status draft
            indicator reach "Reach" target 40 measured 18 date 2025-03-01
          }
          edition second "Second" number 2 date 2027-02-01 {
            participant rima category delegate status registered
            commitment four 4 "Four" by ngo due 2027-02-10 status accepted
            decision five 5 "Five" status adopted
            action six 6 "Six" owner omar due 2027-02-20 status open
            report own "Own report" by omar due 2027-02-15
            indicator reach_now "Reach" target 40
          }
        }

        """

    private func board(_ events: String = "", asOf: String? = "2027-03-01") throws -> (StatusBoard, Outcome) {
        let outcome = try run(project(script + events), asOf: asOf)
        return (StatusBoard(outcome), outcome)
    }

    private func lines(_ board: StatusBoard, _ outcome: Outcome) -> [String] {
        board.followUps.map { item in
            let late = item.daysLate.map { " \($0)" } ?? ""
            return "\(outcome.project.model.title(item.record) ?? "") \(item.progress) \(item.isOverdue)\(late)"
        }
    }

    @Test("Overdue ones first, by date; then open ones, those not adopted, and what is done")
    func followUpOrder() throws {
        let (board, outcome) = try board()
        #expect(
            lines(board, outcome) == [
                "One open yes 415", "Four open yes 19", "Six open yes 9", "Two open no", "Three proposed no", "Five done no",
            ])
    }

    @Test("On an earlier day less is overdue; without a day nobody can tell")
    func otherDays() throws {
        let (early, _) = try board(asOf: "2027-02-12")
        #expect(early.followUps.filter { $0.isOverdue == .yes }.count == 2)
        let (undated, _) = try board(asOf: nil)
        #expect(undated.followUps.allSatisfy { $0.isOverdue != .yes })
        #expect(undated.followUps.filter { $0.progress == .open }.allSatisfy { $0.isOverdue == .unknown })
    }

    @Test("A date known to the month is overdue once the month is over, and undecided within it")
    func vagueDue() throws {
        let (within, outcome) = try board(asOf: "2027-06-15")
        let two = try #require(within.followUps.first { outcome.project.model.title($0.record) == "Two" })
        #expect(two.isOverdue == .unknown)
        #expect(two.daysLate == nil)
        let (after, _) = try board(asOf: "2027-07-01")
        #expect(after.followUps.contains { $0.record == two.record && $0.isOverdue == .yes })
    }

    @Test("Steps lead from state to state, and only up to the day")
    func steps() throws {
        let events = """
            on 2026-01-05 start one
            on 2026-02-01 implement one { evidence "Letter 12" }
            """
        let (before, outcome) = try board(events, asOf: "2026-01-20")
        let one = try #require(before.followUps.first { outcome.project.model.title($0.record) == "One" })
        #expect(one.state == .word(.inProgress))
        #expect(one.daysLate == 10)
        let (after, _) = try board(events)
        let done = try #require(after.followUps.first { $0.record == one.record })
        #expect(done.progress == .done)
        #expect(done.isOverdue == .no)
        #expect(done.evidence.count == 1)
    }

    @Test("Delegates who came owe a report two weeks after the closing; a report that is named is owed by its own date")
    func reports() throws {
        let (board, outcome) = try board()
        let model = outcome.project.model
        let owed = board.reports.map { report in
            let who = report.author.recordID.flatMap { model.title($0) } ?? ""
            return "\(who) \(report.due?.description ?? "") \(report.isOverdue)"
        }
        // Omar came to the first meeting, but is no delegate; Rima has not come yet.
        #expect(owed == ["Mona 2025-03-15 yes", "Omar 2027-02-15 yes"])
    }

    @Test("A report that was filed is not owed")
    func filed() throws {
        let (board, _) = try board("report done \"Report\" of first by mona date 2025-03-10\n")
        #expect(board.reports.count == 1)
        let (reported, _) = try self.board("on 2025-03-12 report mona\n")
        #expect(reported.reports.count == 1)
    }

    @Test("Measurements follow each other")
    func indicators() throws {
        let (board, outcome) = try board(
            """
            on 2027-02-05 measure reach_now { measured 30 }
            on 2027-02-25 measure reach_now { measured 41 }
            """)
        let now = try #require(board.indicators.first { outcome.project.model.name($0.record) == "reach_now" })
        #expect(now.isReached == .yes)
        #expect(now.readings.map { $0.date?.description } == ["2027-02-05", "2027-02-25"])
        let before = try #require(board.indicators.first { outcome.project.model.name($0.record) == "reach" })
        #expect(before.isReached == .no)
        #expect(before.readings.count == 1)
    }

    @Test("What is due next is in the order of its dates and holds nothing that is late or done")
    func next() throws {
        let (board, _) = try board(
            """
            checklist afterwards "After" {
              task minutes "Minutes" owner mona due 2027-03-10
              task letters "Letters" owner mona due 2027-03-05
              task gone "Gone" owner mona due 2027-02-05
            }
            """)
        #expect(board.next.map(\.due.description) == ["2027-03-05", "2027-03-10", "2027-06"])
        #expect(board.tasks.count == 1)
        #expect(board.tasks.first?.tasks.count == 3)
    }

    @Test("A meeting's memory holds what is its own")
    func memory() throws {
        let (board, outcome) = try board()
        let memory = board.memory(outcome)
        #expect(memory.map { outcome.project.model.title($0.meeting) } == ["First", "Second"])
        #expect(memory.map(\.open) == [2, 2])
        #expect(memory.map(\.overdue) == [1, 2])
        #expect(memory.map(\.reports.count) == [1, 1])
        let second = try #require(memory.last)
        let only = StatusBoard(outcome, scope: .meetings([second.meeting]))
        #expect(only.followUps.count == 3)
        #expect(only.participants.map { "\($0.state) \($0.records.count)" }.count == 1)
    }

    @Test("An empty script has an empty board")
    func empty() throws {
        let board = StatusBoard(try run(project("person mona \"Mona\"")))
        #expect(board.participants.isEmpty && board.tasks.isEmpty && board.followUps.isEmpty && board.reports.isEmpty)
        #expect(board.next.isEmpty && board.misfits.isEmpty && board.indicators.isEmpty)
    }
}
