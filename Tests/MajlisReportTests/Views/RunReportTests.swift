import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import Testing

@testable import MajlisReport

@Suite("What `run` prints, and queries")
struct RunReportTests {
    private func outcome(_ script: String, asOf: String? = nil) -> Outcome {
        let tree = Parser.parse(SourceFile(name: "chapter.majlis", text: script), file: FileID(0))
        return Runtime.run(Checker.check(trees: [tree]), asOf: asOf.flatMap { CivilDate($0) })
    }

    private let chapter = """
        conference chapter "Exploratory meeting" date 2027-03-14 zone "Asia/Amman"
        room hall "Main hall" capacity 25
        person mona "Mona Haddad"
        day 2027-03-14 from 09:30 {
          session welcome "Welcome" for 30m room hall chair mona
          break "Coffee" for 15m
          session ideas "Working together" for 1h30m room hall chair tbd expected 30
        }
        checklist prepare "Before the meeting" {
          task invite "Invite the organisations" owner mona due 5w before opening
          task share "Share the materials" owner mona due 2w before opening needs invite
        }
        on 2027-02-05 done prepare.invite by mona

        """

    @Test("without shows: agenda, checklists, findings, as the language's description has them")
    func standard() {
        #expect(
            RunReport(outcome(chapter, asOf: "2027-03-01")).views() == """
                Sunday 14 March 2027 · Asia/Amman
                  09:30–10:00  Welcome           Main hall  chair: Mona Haddad
                  10:00–10:15  Coffee
                  10:15–11:45  Working together  Main hall  chair: to be decided

                Before the meeting: 1 of 2 done (as of 2027-03-01)
                  done     Invite the organisations  Mona Haddad  due 2027-02-07  done 2027-02-05
                  overdue  Share the materials       Mona Haddad  due 2027-02-28  1 day late

                """)
        let findings = RunReport(outcome(chapter)).findings()
        #expect(findings.contains("chapter.majlis:7:3: error M0604 capacity: “Working together” expects 30, “Main hall” holds 25"))
        #expect(findings.contains("\n    expected 30  line 7\n    capacity 25  line 2\n    way out: "))
        #expect(findings.hasSuffix("1 error, 1 undecided in one file\n"))
    }

    @Test("shows in their order, each with its heading; formats as asked for")
    func shows() {
        let script =
            chapter + """
                query large = sessions where .expected > 20
                show large
                show count(sessions)
                show tasks as csv
                show large as list

                """
        let views = RunReport(outcome(script, asOf: "2027-03-01")).views()
        #expect(views.hasPrefix("large\n         name "))
        #expect(views.contains("\n         ideas    Working together "))
        #expect(views.contains("count(sessions)\n2\n"))
        #expect(views.contains("checklist,for,task,title"))
        #expect(views.hasSuffix("large\n- Working together\n- perhaps Welcome\n\nOne found. One perhaps.\n"))
    }

    private func query(_ expression: String, as format: ViewFormat = .text, _ language: Language = .english) -> String {
        let script = chapter + "query wanted = \(expression)\n"
        let result = outcome(script)
        let runner = QueryRunner(result.evaluator)
        guard let table = runner.run(query: 0) else { return "" }
        return QueryView(table, model: result.project.model, runner: runner, style: ReportStyle(language: language)).rendered(as: format)
    }

    @Test("a single value is a line; nothing found is said; groups keep their keys")
    func queries() {
        #expect(query("count(sessions)") == "2\n")
        #expect(query("rooms where .capacity > 40") == "Nothing found.\n")
        #expect(query("rooms where .capacity > 40", .arabic) == "لا نتيجة.\n")
        #expect(query("count(sessions) per .room") == "room       count\nMain hall  2\n\nOne found.\n")
        #expect(query("count(sessions) per .room", as: .csv) == "room,count\r\nMain hall,2\r\n")
    }

    @Test("what belongs to the list only perhaps is marked and counted apart")
    func unsure() {
        let perhaps = query("sessions where .expected > 40 select .title")
        #expect(perhaps == "         title\nperhaps  Welcome\n\nNothing found for certain. One perhaps.\n")
        #expect(query("sessions where .expected > 40 select .title", as: .csv) == "title,sure\r\nWelcome,perhaps\r\n")
        #expect(query("sessions where .expected > 40", as: .json).contains("\"sure\": false"))
    }

    @Test("JSON has the whole records; CSV the columns")
    func machines() {
        let json = query("sessions where .expected > 20", as: .json)
        #expect(json.hasPrefix("{\n  \"version\": 1,\n  \"shape\": \"records\",\n  \"rows\": [\n    {\n      \"kind\": \"session\","))
        #expect(json.contains("\"name\": \"ideas\""))
        #expect(json.hasSuffix("  \"unnamed\": {\n    \"least\": 0,\n    \"most\": 0\n  }\n}\n"))
        #expect(query("rooms", as: .csv) == "name,title,capacity\r\nhall,Main hall,25\r\n")
        #expect(query("rooms", .arabic).hasPrefix("الاسم  عنوان      سعة\n"))
    }

    private func query(_ expression: String, _ language: Language) -> String { query(expression, as: .text, language) }
}
