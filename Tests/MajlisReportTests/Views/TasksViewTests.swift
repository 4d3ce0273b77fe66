import MajlisModel
import MajlisRuntime
import MajlisText
import Testing

@testable import MajlisLanguage
@testable import MajlisReport

@Suite("Checklists")
struct TasksViewTests {
    private func text(_ filter: ViewFilter = .none, _ style: ReportStyle = ReportStyle(), as format: ViewFormat = .text) throws -> String {
        try TasksView(Meeting().plan, filter: filter, style: style).rendered(as: format)
    }

    @Test("as the language's description shows them")
    func english() throws {
        #expect(
            try text() == """
                Before the meeting: 1 of 2 done (as of 2027-03-01)
                  done     Invite the organisations  Mona Haddad  due 2027-02-07  done 2027-02-05
                  overdue  Share the materials       Mona Haddad  due 2027-02-28  1 day late

                """)
    }

    @Test("in Arabic")
    func arabic() throws {
        #expect(
            try text(.none, ReportStyle(language: .arabic)) == """
                قبل اللقاء: أنجز 1 من 2 (حتى 2027/03/01)
                  مكتمل  دعوة المنظمات  منى حداد  موعدها 2027/02/07  أنجزت 2027/02/05
                  متأخر  إرسال المواد   منى حداد  موعدها 2027/02/28  متأخرة يوما واحدا

                """)
    }

    @Test("by owner, by due day; an unknown owner is an error")
    func filters() throws {
        #expect(try text(ViewFilter(owner: "mona")) == text())
        #expect(try text(ViewFilter(owner: "Hany Adam")) == "No task fits what you ask for.\n")
        #expect(try text(ViewFilter(day: "2027-02-28")).contains("0 of 1 done"))
        #expect(try text(ViewFilter(owner: "volunteer")) == "No task fits what you ask for.\n")
        #expect(throws: UnknownFilterValue.self) { try text(ViewFilter(owner: "nobody here")) }
    }

    @Test("a checklist for each participant has a list for each; the critical chain is marked")
    func loops() throws {
        var builder = ModelBuilder()
        let list = builder.add(.checklist, "path", "Preparing")
        let task = builder.add(.task, "visa", in: list, "Obtain the visa")
        let people = ["Rima", "Qazi"].map { builder.add(.person, $0.lowercased(), $0) }
        var states = people.map { TaskState(checklist: list, task: task, elements: [$0], status: .blocked, owner: .record($0)) }
        states[0].isCritical = true
        states[0].reason = Message(.stateBlocked, ["tasks": .list([.text("Papers")])])
        states[1].status = .notApplicable
        var flight = TaskState(checklist: list, task: task, elements: [people[0]], status: .ready, owner: .choice(.volunteer))
        flight.dueDate = PartialDate("2027-03")
        states.insert(flight, at: 1)
        var program = Program()
        let nothing = Expression(.constant(.none), .any, Location(file: FileID(0), range: TextRange(start: 0, end: 0)))
        program.checklists = [
            Checklist(record: list, loop: Loop(slot: 0, name: .none, collection: nothing), frameSize: 1, tasks: [])
        ]
        let plan = builder.plan(tasks: states, program: program)
        #expect(
            try TasksView(plan).rendered(as: .text) == """
                Preparing (Rima): 0 of 2 done
                  blocked  Obtain the visa  Rima                    waits for “Papers”, critical chain
                  ready    Obtain the visa  volunteer  due 2027-03

                Preparing (Qazi): 0 of 0 done
                  not applicable  Obtain the visa  Qazi

                """)
    }

    @Test("CSV and JSON")
    func machines() throws {
        #expect(
            try text(as: .csv)
                == [
                    "checklist,for,task,title,status,owner,due,finished,needs,critical,reason",
                    "Before the meeting,,invite,Invite the organisations,done,Mona Haddad,2027-02-07,2027-02-05,,,",
                    "Before the meeting,,share,Share the materials,overdue,Mona Haddad,2027-02-28,,invite,,1 day late", "",
                ].joined(separator: "\r\n"))
        let json = try text(as: .json)
        #expect(json.hasPrefix("{\n  \"version\": 1,\n  \"asOf\": \"2027-03-01\",\n  \"checklists\": ["))
        #expect(json.contains("\"status\": \"overdue\""))
    }
}
