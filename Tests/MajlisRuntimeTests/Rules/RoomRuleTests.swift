import MajlisModel
import MajlisRuntime
import MajlisText
import Testing

@Suite struct RoomRuleTests {
    private let rooms = """
        conference c "C" date 2027-03-14
        room b1 "Room B1" capacity 30
        room b2 "Room B2" capacity 30
        room both "Both rooms" joins b1, b2
        room hall "Hall" capacity 200

        """

    private func day(_ items: String) -> AgendaReading {
        AgendaReading(rooms + "day 2027-03-14 { parallel at 09:00 {\n" + items + "\n} }")
    }

    @Test func doubleBooking() throws {
        let plan = day("session a \"First\" for 1h room b1\nsession b \"Second\" at 09:30..10:30 room b1")
        let finding = try #require(plan.found(.roomConflict).first)
        #expect(plan.found(.roomConflict).count == 1)
        #expect(finding.rule == "room_conflict" && finding.severity == .error)
        #expect(finding.subjects == ["a", "b", "b1"])
        #expect(finding.message["room"] == .text("Room B1"))
        #expect(finding.message["first"] == .text("First") && finding.message["second"] == .text("Second"))
        #expect(finding.message["first_time"] == .message(Message(.span, ["start": .time(32_400), "end": .time(36_000)])))
        #expect(finding.message["overlap"] == .duration(1800))
        // Points at the second, shows the first, offers a room that is free.
        #expect(finding.location.range == plan.project.trees[0].source.lines.range(of: "session b", in: plan))
        #expect(finding.related.count == 1)
        #expect(finding.suggestions.first == Message(.wayFreeRoom, ["room": .text("Room B2")]))
    }

    @Test func adjacentSessionsShareTheRoom() {
        #expect(day("session a \"A\" for 1h room b1\nsession b \"B\" at 10:00..11:00 room b1").found(.roomConflict).isEmpty)
    }

    @Test func joinedRoomsTakeTheirParts() throws {
        let plan = day("session a \"A\" for 1h room both\nsession b \"B\" for 45m room b2")
        let finding = try #require(plan.found(.roomConflictJoined).first)
        #expect(finding.rule == "room_conflict")
        #expect(finding.subjects == ["a", "b", "both", "b2"])
        #expect(day("session a \"A\" for 1h room b1\nsession b \"B\" for 45m room b2").found(rule: "room_conflict").isEmpty)
        #expect(day("session a \"A\" for 1h room both\nsession b \"B\" for 45m room hall").found(rule: "room_conflict").isEmpty)
        // They share two spaces, and are one pair.
        #expect(day("session a \"A\" for 1h room both\nsession b \"B\" for 45m room both").found(rule: "room_conflict").count == 1)
    }

    @Test func whatIsCalledOffDoesNotCount() {
        for status in ["cancelled", "postponed"] {
            let plan = day("session a \"A\" for 1h room b1 status \(status)\nsession b \"B\" for 45m room b1")
            #expect(plan.found(.roomConflict).isEmpty)
        }
        #expect(day("session a \"A\" for 1h room b1 status draft\nsession b \"B\" for 45m room b1").found(.roomConflict).count == 1)
    }

    @Test func breaksAndPartsTakeNoRoom() {
        #expect(day("session a \"A\" for 1h room b1\nbreak \"Coffee\" for 15m room b1").found(.roomConflict).isEmpty)
        #expect(
            day("session a \"A\" for 1h room b1 { item x \"X\" for 30m; part y \"Y\" for 30m }").found(.roomConflict).isEmpty)
        // An item in another room takes that one.
        let plan = day("session a \"A\" for 1h room b1 { item x \"X\" for 30m room b2 }\nsession b \"B\" for 45m room b2")
        #expect(plan.subjects(.roomConflict) == [["x", "b", "b2"]])
    }

    @Test func unknownDatesCompareWithinADay() {
        let items = "session a \"A\" for 1h room b1; session b \"B\" for 1h room b1"
        #expect(AgendaReading("room b1 \"B1\"\nday tbd { parallel at 09:00 { \(items) } }").found(.roomConflict).count == 1)
        let apart = """
            room b1 "B1"
            day tbd from 09:00 { session a "A" for 1h room b1 }
            day tbd from 09:00 { session b "B" for 1h room b1 }
            """
        #expect(AgendaReading(apart).found(.roomConflict).isEmpty)
        let alone = "room b1 \"B1\"\nsession a \"A\" room b1 at 09:00..10:00; session b \"B\" room b1 at 09:30..10:30"
        #expect(AgendaReading(alone).found(.roomConflict).count == 1)
    }

    @Test func nightAndMorningMeet() {
        let plan = AgendaReading(
            """
            room b1 "B1"
            day 2027-03-14 { session a "A" at 23:00..25:30 room b1 }
            day 2027-03-15 { session b "B" at 01:00..02:00 room b1 }
            """)
        #expect(plan.found(.roomConflict).count == 1)
    }

    @Test func aStartWithoutAnEndCountsForItsMoment() throws {
        let plan = AgendaReading(
            """
            room b1 "B1"
            session a "A" room b1 at 2027-03-14 09:00
            session b "B" room b1 at 2027-03-14 09:00
            session c "C" room b1 at 2027-03-14 09:01
            """)
        #expect(plan.subjects(.roomConflict) == [["a", "b", "b1"]])
    }

    @Test func manyConflictsAreCounted() throws {
        let many = (0..<20).map { "session s\($0) \"S\($0)\" for 1h room b1" }.joined(separator: "\n")
        let plan = day(many)
        #expect(plan.found(.roomConflict).count == 100)
        let rest = try #require(plan.found(.roomConflictRest).first)
        #expect(rest.rule == "room_conflict" && rest.message["count"] == .number(90) && rest.message["shown"] == .number(100))
    }

    @Test func turnaround() {
        let script = { (pause: String) in
            """
            room b1 "B1" turnaround 15m
            day 2027-03-14 from 09:00 { session a "A" for 1h room b1; \(pause) session b "B" for 1h room b1 }
            """
        }
        #expect(AgendaReading(script("")).found(.turnaroundTooShort).count == 1)
        #expect(AgendaReading(script("")).found(rule: "transition_too_short").first?.severity == .warning)
        #expect(AgendaReading(script("break \"C\" for 10m;")).found(.turnaroundTooShort).count == 1)
        #expect(AgendaReading(script("break \"C\" for 15m;")).found(.turnaroundTooShort).isEmpty)
    }

    @Test func capacity() throws {
        let finding = try #require(day("session a \"A\" for 1h room b1 expected 31").found(.capacity).first)
        #expect(finding.severity == .error && !finding.isUndecided)
        #expect(finding.related.count == 2)
        #expect(finding.suggestions.first == Message(.wayRoomHolds, ["room": .text("Both rooms"), "capacity": .number(60)]))
        #expect(day("session a \"A\" for 1h room b1 expected 30").found(rule: "capacity").isEmpty)
        // Joined rooms hold what their parts hold.
        #expect(day("session a \"A\" for 1h room both expected 60").found(rule: "capacity").isEmpty)
        #expect(day("session a \"A\" for 1h room both expected 61").found(.capacity).count == 1)
        #expect(day("session a \"A\" for 1h expected 6100").found(rule: "capacity").isEmpty)
        #expect(day("session a \"A\" for 1h room b1 expected 40 status cancelled").found(rule: "capacity").isEmpty)
    }

    @Test func capacityWithMissingFacts() {
        #expect(day("session a \"A\" for 1h room b1 expected 20..40").found(.capacityUndecided).first?.isUndecided == true)
        #expect(day("session a \"A\" for 1h room b1 expected 31..40").found(.capacity).count == 1)
        #expect(day("session a \"A\" for 1h room b1 expected tbd").found(.capacityUndecided).count == 1)
        let unknown = AgendaReading("room x \"X\"; session a \"A\" room x expected 10")
        #expect(unknown.found(.capacityUndecided).first?.rule == "capacity")
        #expect(AgendaReading("room x \"X\" capacity unstated; session a \"A\" room x expected 10").found(rule: "capacity").isEmpty)
    }

    @Test func equipment() throws {
        let plan = { (room: String) in
            AgendaReading(
                """
                equipment projector "Projector"
                equipment screen "Screen"
                room b1 "B1" \(room)
                room b2 "B2" equipment projector, screen
                session a "A" room b1 equipment projector, screen
                """)
        }
        let finding = try #require(plan("equipment screen").found(.equipmentMissing).first)
        #expect(finding.message["equipment"] == .list([.text("Projector")]))
        #expect(finding.suggestions.first == Message(.wayEquippedRoom, ["room": .text("B2")]))
        #expect(plan("").found(.equipmentMissing).count == 1)
        #expect(plan("equipment screen, projector").found(rule: "equipment_missing").isEmpty)
        #expect(plan("equipment screen, tbd").found(.equipmentUndecided).first?.isUndecided == true)
        let venue = """
            venue v "V" { equipment projector "Projector"; room b1 "B1" }
            session a "A" room b1 equipment projector
            """
        #expect(AgendaReading(venue).found(rule: "equipment_missing").isEmpty)
    }

    @Test func tracksInParallel() {
        let plan = { (items: String) in AgendaReading("track t \"T\"\nday 2027-03-14 { parallel at 09:00 { \(items) } }") }
        #expect(plan("session a \"A\" for 1h track t; session b \"B\" for 1h track t").subjects(.trackParallel) == [["a", "b", "t"]])
        #expect(plan("session a \"A\" for 1h track t; lane t { session b \"B\" for 1h }").found(.trackParallel).count == 1)
        #expect(plan("session a \"A\" for 1h track t; session b \"B\" at 10:00..11:00 track t").found(.trackParallel).isEmpty)
        #expect(plan("session a \"A\" for 1h track t; session b \"B\" for 1h").found(.trackParallel).isEmpty)
    }
}

extension LineIndex {
    /// The range of the first line that begins with a text, spaces left out.
    fileprivate func range(of start: String, in plan: AgendaReading) -> TextRange? {
        let source = plan.project.trees[0].source
        for line in 1...starts.count {
            let range = range(ofLine: line, in: source.bytes)
            if source.text(range).hasPrefix(start) { return range }
        }
        return nil
    }
}
