import MajlisModel
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

@Suite struct GroupTests {
    static let script = EvaluationScript(
        """
        conference meeting "Meeting" date 2027-03-14
        room hall "Hall" capacity 20
        room annex "Annex" capacity 10
        session a "A" for 1h room hall
        session b "B" for 30m room hall
        session c "C" for 30m room annex
        session d "D" for 45m room hall
        query busy = count(sessions) per .room
        """)

    @Test(arguments: [
        ("(count(sessions) per .room) where .value > 1 select .key", "Hall"), ("(count(sessions) per .room) select .value", "3, 1"),
        ("(count(sessions) per .room) select .", "3, 1"), ("(count(sessions) per .room) where . > 1 select .", "3"),
        ("busy where .value > 1 select .key", "Hall"), ("count(busy where .value > 0)", "2"),
        ("every g in (count(sessions) per .room) has g.value <= g.key.capacity", "true"),
        ("some g in busy has g.value > 2", "true"), ("max(count(sessions) per .room)", "3"), ("sum(busy)", "4"),
        ("first(busy order by .value).key", "Annex"), ("(busy order by .value) select .key", "Annex, Hall"),
        ("(sum(sessions select .length) per .room) where .value > 1h select .key", "Hall"),
        ("(min(sessions select .length) per .room) select .value", "30m, 30m"),
        ("(average(sessions select .length) per .room) where .value < 45m select .key", "Annex"),
        ("each g in busy where g.value == 1 select g.key", "Annex"),
    ]) func groups(expression: String, expected: String) { #expect(Self.script.said(expression) == expected) }

    /// What is in no known group may be in every one.
    @Test func unknownKeysLeaveTheGroupsOpen() {
        let script = EvaluationScript(
            """
            conference meeting "Meeting" date 2027-03-14
            room hall "Hall" capacity 20
            session a "A" room hall
            session b "B" room tbd
            """)
        #expect(script.said("(count(sessions) per .room) select .value") == "1..2, 1")
        #expect(script.said("some g in (count(sessions) per .room) has g.value > 1") == "unknown")
        #expect(script.said("count(sessions) per .room") == "1..2, 1")
    }

    @Test func aTableOfGroupsHasAKeyAndAValue() throws {
        let table = try #require(Self.script.table("busy where .value > 1"))
        #expect(table.columns.map(\.key) == ["key", "value"] && table.rows.count == 1)
    }
}
