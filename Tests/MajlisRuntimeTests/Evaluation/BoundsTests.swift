import MajlisModel
import Testing

@testable import MajlisRuntime

@Suite struct BoundsTests {
    /// Twelve bodies are surely invited, one perhaps: certainly between ten and twenty.
    @Test func twelveSureAndOnePossible() {
        let bodies = (1...12).map { "participant p\($0) invited; organization p\($0) \"Body \($0)\"" }
        let script = EvaluationScript(
            bodies.joined(separator: "\n") + "\norganization late \"Late\"\nparticipant late status tbd\norganization q \"Q\"")
        #expect(script.said("count(participants where .invited or .status == invited)") == "12..13")
        #expect(script.said("count(participants where .invited or .status == invited) in 10..20") == "true")
        #expect(script.said("count(participants where .invited or .status == invited) in 13..20") == "unknown")
        #expect(script.said("count(participants where .invited or .status == invited) > 13") == "false")
        #expect(script.said("count(participants where .invited or .status == invited) is unknown") == "true")
        #expect(script.said("count(participants where .invited or .status == invited) + 10") == "22..23")
    }

    static let script = EvaluationScript(
        """
        conference meeting "Meeting"
        organization a "A"; organization b "B"; organization c "C"
        group open_group "Open" members a, b, others
        group ten_more "Ten more" members a, b, 10 others
        group coming "Coming" members a, tbd
        group silent "Silent" member unstated
        group nobody "Nobody" member none
        group closed "Closed" members a, b
        participants a, b, 10 others
        room one "One" capacity 10
        room two "Two" capacity 30
        room three "Three" capacity tbd
        """)

    @Test(arguments: [
        ("count(open_group.members)", "at least 3"), ("count(open_group.members) >= 3", "true"),
        ("count(open_group.members) > 5", "unknown"),
        ("count(ten_more.members)", "12"), ("count(ten_more.members) == 12", "true"),
        ("count(ten_more.members where . == a) in 1..11", "true"),
        ("count(coming.members)", "at least 1"), ("count(silent.members)", "at least 0"), ("count(nobody.members)", "0"),
        ("a in open_group.members", "true"), ("c in open_group.members", "unknown"), ("c in closed.members", "false"),
        ("c in coming.members", "unknown"), ("a in nobody.members", "false"), ("a in silent.members", "unknown"),
        ("closed.members is empty", "false"), ("silent.members is empty", "unknown"), ("coming.members is tbd", "true"),
        ("open_group.members is tbd", "false"), ("count(participants)", "12"), ("count(participants where .status == invited)", "0..10"),
        ("every m in closed.members has m != c", "true"), ("every m in open_group.members has m != c", "unknown"),
        ("every m in open_group.members has m != a", "false"), ("some m in open_group.members has m == b", "true"),
        ("some m in open_group.members has m == c", "unknown"), ("some m in closed.members has m == c", "false"),
        ("min(rooms select .capacity)", "at most 10"), ("max(rooms select .capacity)", "at least 30"),
        ("max(rooms select .capacity) > 20", "true"), ("min(rooms select .capacity) > 10", "false"),
        ("max(rooms select .capacity) > 30", "unknown"),
        ("sum(rooms select .capacity)", "unknown"), ("max((rooms where .capacity < 20) select .capacity)", "at least 10"),
        ("sum((rooms where .capacity is not tbd) select .capacity)", "40"), ("count(rooms where .capacity > 20)", "1..2"),
        ("sum((rooms where .capacity is not tbd and (.capacity > 20 or three.capacity > 5)) select .capacity)", "30..40"),
        ("min((rooms where .capacity is not tbd and (.capacity > 20 or three.capacity > 5)) select .capacity)", "10..30"),
        ("average((rooms where .capacity is not tbd and (.capacity > 20 or three.capacity > 5)) select .capacity)", "10..30"),
        ("if three.capacity > 5 then 3 else 8", "3..8"), ("(if three.capacity > 5 then 3 else 8) < 9", "true"),
    ]) func openLists(expression: String, expected: String) {
        #expect(Self.script.said(expression.replacing("where . == a", with: "where .name == \"a\"")) == expected)
    }
}
