import MajlisModel
import MajlisText
import Testing

@Suite struct CountRuleTests {
    private let bodies = (0..<12).map { "organization o\($0) \"O\($0)\"" }.joined(separator: "\n") + "\n"

    private func names(_ count: Int) -> String { (0..<count).map { "o\($0)" }.joined(separator: ", ") }

    private func codes(_ script: String) -> [MessageCode] { AgendaReading(bodies + script).found(rule: "count_mismatch").map(\.code) }

    @Test func groups() throws {
        #expect(codes("group g \"G\" members \(names(9)) stated_count 9") == [])
        #expect(codes("group g \"G\" members \(names(8)) stated_count 9") == [.countMismatch])
        #expect(codes("group g \"G\" members \(names(10)) stated_count 9") == [.countMismatch])
        #expect(codes("group g \"G\" members \(names(4)), 5 others stated_count 9") == [])
        #expect(codes("group g \"G\" members \(names(4)), 6 others stated_count 9") == [.countMismatch])
        #expect(codes("group g \"G\" members \(names(4)), others stated_count 9") == [])
        #expect(codes("group g \"G\" members \(names(9)), others stated_count 9") == [.countMismatch])
        #expect(codes("group g \"G\" members \(names(4)), tbd stated_count 9") == [.statedUndecided])
        #expect(codes("group g \"G\" stated_count 9") == [.statedUnnamed])
        #expect(codes("group g \"G\" stated_count 1; organization x \"X\" group g") == [])
        let finding = try #require(AgendaReading(bodies + "group g \"G\" members o1 stated_count 3").found(.countMismatch).first)
        #expect(finding.severity == .error && finding.related.count == 1)
        #expect(finding.message["stated"] == .number(3) && finding.message["count"] == .number(1))
    }

    @Test func severities() {
        #expect(AgendaReading("group g \"G\" stated_count 9").found(.statedUnnamed).first?.severity == .warning)
        let open = AgendaReading(bodies + "group g \"G\" members o1, tbd stated_count 9").found(.statedUndecided).first
        #expect(open?.isUndecided == true)
    }

    @Test func participantsOfAnEdition() {
        let series = { (inside: String) in "series s \"S\" { edition e 5 \"E\" date 2017 { \(inside) } }" }
        #expect(codes(series("stated_count 10; participants 10 others")) == [.statedUnnamed])
        #expect(codes(series("stated_count 10; participants 9 others")) == [.countMismatch])
        #expect(codes(series("stated_count 10; participants unstated")) == [.statedUnnamed])
        #expect(codes(series("stated_count 10; participants tbd")) == [.statedUndecided])
        #expect(codes(series("stated_count 3; participants o1, o2, o3")) == [])
        #expect(codes(series("stated_count 3; participants o1, o2")) == [.countMismatch])
        #expect(codes(series("stated_count 3; participants o1, 2 others")) == [])
        #expect(codes(series("stated_count 1; session x \"X\" { participant o1 }")) == [])
        #expect(codes("conference c \"C\" stated_count 2; participants o1, o2") == [])
        #expect(codes("conference c \"C\" stated_count 2; participants o1, o1") == [.countMismatch])
    }

    @Test func categoriesCountWithinTheirEdition() {
        let script = { (stated: Int) in
            """
            series s "S" {
              edition e5 5 "E5" date 2017 {
                category regional "Regional" stated_count \(stated)
                participant o0
                participant o1 category regional
                participant o2 category regional
              }
              edition e6 6 "E6" date 2019 { category regional "Regional"; participant o3 category regional }
            }
            """
        }
        #expect(codes(script(2)) == [])
        #expect(codes(script(3)) == [.countMismatch])
    }

    @Test func seriesDelegationsSessionsAgendas() {
        #expect(codes("series s \"S\" stated_count 2 { edition a 1 \"A\"; series t \"T\" { edition b 1 \"B\" } }") == [])
        #expect(codes("series s \"S\" stated_count 3 { edition a 1 \"A\" }") == [.countMismatch])
        let people = "person a \"A\"; person b \"B\"; person c \"C\"\n"
        #expect(codes(people + "delegation d \"D\" head a members b, c stated_count 3") == [])
        #expect(codes(people + "delegation d \"D\" head a members b, c stated_count 2") == [])
        #expect(codes(people + "delegation d \"D\" head a members b, c stated_count 4") == [.countMismatch])
        #expect(codes(people + "session s \"S\" stated_count 2 speakers a, b chair c") == [])
        #expect(codes(people + "session s \"S\" stated_count 2 speakers a chair c") == [.countMismatch])
        #expect(codes("agenda p \"P\" stated_count 2 { item 1 \"A\"; item 2 \"B\" { item \"C\" } }") == [])
        #expect(codes("agenda p \"P\" stated_count 7 { item 1 \"A\"; item 2 \"B\" }") == [.countMismatch])
    }
}
