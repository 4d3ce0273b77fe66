import MajlisModel
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

@Suite struct QueryTests {
    static let script = EvaluationScript(
        """
        conference meeting "Meeting" @ar "لقاء" date 2027-03-14
        room hall "Hall" capacity 20
        room annex "Annex" capacity tbd
        organization igad "IGAD" acronym "IGAD" formerly "IGADD"
        organization au "AU"
        person mona "Mona" of igad gender woman passport "A1" contact "mona@example.org"
        theme water "Water"
        theme peace "Peace"
        group wide "Wide" members igad, au, others
        participants igad, au, 10 others
        fund joint "Joint fund" target about 10_000_000 USD
        milestone first_call "First call" date 5w before opening
        milestone vague "Vague" date 2027-03
        risk hidden "Hidden" access confidential
        extend organization { field visa: one of not_needed, granted access confidential }
        organization un "UN" { visa: granted }
        day 2027-03-14 from 09:00 {
          session one "One" for 30m room hall theme water chair mona
          session two "Two" for 45m room hall theme water, peace
          session three "Three" for 15m
        }
        checklist prepare "Before" {
          task invite "Invite" owner mona due 5w before opening
          task share "Share" owner mona due 2w before opening needs invite
        }
        checklist each_body "Each" for each o in organizations {
          task letter "Letter" owner mona due 3w before opening
        }
        """, asOf: "2027-02-25")

    private func words(_ result: QueryResult?) -> [[String]] {
        guard let result else { return [] }
        let wording = ValueWording(EvaluationScript.project(Self.script.text).model, language: "en")
        return result.rows.map { row in
            row.cells.map { cell in
                switch cell {
                case .value(let value): wording.text(value)
                case .withheld: "confidential"
                }
            }
        }
    }

    @Test func recordsHaveTheirUsefulColumns() throws {
        let result = try #require(Self.script.table("sessions"))
        #expect(result.columns.map(\.key) == ["name", "title", "start", "end", "room", "chair", "theme"])
        #expect(
            words(result) == [
                ["one", "One", "2027-03-14 09:00", "2027-03-14 09:30", "Hall", "Mona", "Water"],
                ["two", "Two", "2027-03-14 09:30", "2027-03-14 10:15", "Hall", "none", "Water, Peace"],
                ["three", "Three", "2027-03-14 10:15", "2027-03-14 10:30", "tbd", "none", "none"],
            ])
    }

    @Test func valuesGroupsAndSingles() throws {
        #expect(words(Self.script.table("sessions select .title")) == [["One"], ["Two"], ["Three"]])
        let groups = try #require(Self.script.table("count(sessions) per .theme"))
        #expect(groups.columns.map(\.key) == ["theme", "count"])
        #expect(words(groups) == [["Water", "2"], ["Peace", "1"], ["none", "1"]])
        #expect(words(Self.script.table("count(wide.members)")) == [["at least 3"]])
        let open = try #require(Self.script.table("wide.members"))
        #expect(open.rows.count == 2 && open.unnamed.least == 1 && open.unnamed.most == nil)
        #expect(Self.script.table("participants")?.unnamed.least == 10)
    }

    @Test func possibleRowsAreMarked() throws {
        let result = try #require(Self.script.table("rooms where .capacity < 30"))
        #expect(result.rows.map(\.isSure) == [true, false])
    }

    @Test func tasksStandForEachElement() throws {
        let result = try #require(Self.script.table("tasks where .status == overdue"))
        #expect(result.columns.map(\.key) == ["name", "title", "for", "status", "due", "owner"])
        #expect(
            words(result) == [
                ["invite", "Invite", "none", "overdue", "2027-02-07", "Mona"],
                ["letter", "Letter", "IGAD", "overdue", "2027-02-21", "Mona"],
                ["letter", "Letter", "AU", "overdue", "2027-02-21", "Mona"], ["letter", "Letter", "UN", "overdue", "2027-02-21", "Mona"],
            ])
        #expect(Self.script.said("count(tasks where .status == overdue)") == "4")
        #expect(Self.script.said("prepare.share.status == blocked") == "true")
        #expect(Self.script.said("each_body[igad].letter.status == overdue") == "true")
        #expect(Self.script.said("each_body[igad].letter.due") == "2027-02-21")
        #expect(Self.script.said("first(tasks order by .due).title") == "Invite")
    }

    @Test func whatIsPersonalIsWithheld() {
        #expect(words(Self.script.table("persons select .gender")) == [["confidential"]])
        #expect(words(Self.script.table("persons select .gender", level: .confidential)) == [["woman"]])
        #expect(words(Self.script.table("mona.passport")) == [["confidential"]])
        #expect(words(Self.script.table("count(persons where .gender == woman)")) == [["1"]])
        #expect(words(Self.script.table("risks")).first?.contains("Hidden") == false)
    }

    private func dump(_ expression: String, level: Choice = .staff) throws -> DumpValue {
        let (outcome, query) = try #require(Self.script.outcome(expression))
        let runner = QueryRunner(outcome.evaluator, level: level)
        let result = runner.run(query.expression, frameSize: query.frameSize)
        let row = try #require(result.rows.first)
        return try #require(runner.dump(row) ?? row.cells.first.map { runner.dump($0) })
    }

    @Test func dumpsHaveEveryClause() throws {
        let organization = try dump("organizations where .acronym == \"IGAD\"")
        #expect(organization["kind"] == .string("organization") && organization["acronym"] == .string("IGAD"))
        #expect(organization["formerly"] == .string("IGADD"))
        let person = try dump("persons")
        #expect(person["passport"] == .withheld && person["gender"] == .withheld && person["contact"] == .withheld)
        #expect(person["of"]?["title"] == .string("IGAD"))
        #expect(try dump("persons", level: .confidential)["passport"] == .string("A1"))
        let fund = try dump("funds")
        #expect(fund["target"]?["amount"] == .number("10000000") && fund["target"]?["about"] == .boolean(true))
        let meeting = try dump("conferences")
        #expect(meeting["title"]?["translations"]?["ar"] == .string("لقاء"))
        let milestone = try dump("milestones where .name == \"first_call\"")
        #expect(milestone["date"]?["expression"] == .string("5w before opening") && milestone["date"]?["value"] == .string("2027-02-07"))
        #expect(try dump("milestones where .name == \"vague\"")["date"] == .string("2027-03"))
        #expect(try dump("rooms where .name == \"annex\"")["capacity"]?["state"] == .string("tbd"))
        #expect(try dump("groups")["member"]?["others"] == .boolean(true))
        let session = try dump("sessions")
        #expect(session["computed"]?["start"] == .string("2027-03-14 09:00"))
        guard case .list(let items)? = session["items"] else { return #expect(Bool(false)) }
        #expect(items.first?["referent"]?["name"] == .string("mona"))
        let task = try dump("tasks")
        guard case .list(let states)? = task["computed"]?["states"] else { return #expect(Bool(false)) }
        #expect(states.first?["status"] == .string("overdue"))
        #expect(try dump("risks")["state"] == .string("confidential"))
        #expect(try dump("organizations where .name == \"un\"")["visa"] == .withheld)
        #expect(try dump("organizations where .name == \"un\"", level: .confidential)["visa"] == .string("granted"))
    }
}
