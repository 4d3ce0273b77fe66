import MajlisModel
import MajlisText
import Testing

@Suite struct FlowPlacingTests {
    @Test func partsFlowFromTheirSession() throws {
        let plan = AgendaReading(
            """
            room b1 "B1"
            day 2016-04-14 from 09:00 {
              session a "A" for 1h room b1 {
                part talk "Talk" for 20m
                item paper "Paper" for 15m
                part answers "Answers"
              }
              session b "B" for 1h { part one "One"; part two "Two" }
              session c "C" { part three "Three" for 40m; part four "Four" for 20m }
              session d "D" for 30m
            }
            """)
        #expect(try plan.time("talk") == "09:00..09:20")
        #expect(try plan.time("paper") == "09:20..09:35")
        #expect(try plan.time("answers") == "09:35..10:00")
        #expect(try plan.room("talk") == "b1")
        #expect(try plan.time("one") == "open")
        // A session without a length lasts as long as its parts.
        #expect(try plan.time("c") == "11:00..12:00")
        #expect(try plan.time("d") == "12:00..12:30")
        #expect(plan.found(.partsTooLong).isEmpty)
    }

    @Test func partsLongerThanTheirSession() throws {
        let plan = AgendaReading(
            "day 2016-04-14 from 09:00 { session a \"A\" for 30m { part x \"X\" for 20m; part y \"Y\" for 20m } }")
        let finding = try #require(plan.found(.partsTooLong).first)
        #expect(finding.severity == .warning && finding.message["excess"] == .duration(600))
    }

    @Test func sessionsWithADateAndTime() throws {
        let plan = AgendaReading(
            """
            conference c "C" date 2027-03-14..2027-03-16 zone "Asia/Amman"
            day main 2027-03-14 from 09:00 { session a "A" for 1h }
            session x "X" at 2027-03-14 16:00..17:00
            session y "Y" at 2027-03-15 09:00 for 45m
            session z "Z" day main at 18:00..19:00
            session w "W" date 2027-03-16 at 10:00..11:00
            session over "Over" at 2027-03-15 23:00..25:00
            """)
        #expect(try plan.time("x") == "16:00..17:00")
        #expect(try plan.placement("x").day == plan.record("main"))
        #expect(try plan.time("y") == "09:00..09:45")
        #expect(try plan.placement("y").day == nil && plan.placement("y").date == CivilDate("2027-03-15"))
        #expect(try plan.placement("z").date == CivilDate("2027-03-14"))
        #expect(try plan.placement("w").date == CivilDate("2027-03-16"))
        #expect(try plan.time("over") == "23:00..25:00")
        // 09:00 in Amman is 06:00 in UTC.
        #expect(try plan.placement("y").startInstant == #require(CivilDateTime("2027-03-15 06:00")).seconds)
    }

    @Test func aTimeAloneMeansTheOnlyDay() throws {
        let one = AgendaReading("day d 2027-03-14 from 09:00 { session a \"A\" for 1h }; session b \"B\" at 16:00..17:00")
        #expect(try one.placement("b").day == one.record("d"))
        let two = AgendaReading(
            """
            day 2027-03-14 from 09:00 { session a "A" for 1h }
            day 2027-03-15 from 09:00 { session c "C" for 1h }
            session b "B" at 16:00..17:00
            """)
        #expect(try two.time("b") == "open")
        #expect(two.subjects(.sessionUnplaced) == [["b"]])
        let none = AgendaReading("session b \"B\" at 16:00..17:00")
        #expect(try none.time("b") == "16:00..17:00")
        let dated = AgendaReading("conference c \"C\" date 2027-03-14; session b \"B\" at 16:00..17:00")
        #expect(try dated.placement("b").date == CivilDate("2027-03-14"))
    }

    @Test func agendaWithoutADayHasOrderAndNoTime() throws {
        let plan = AgendaReading("agenda proposed \"Proposed\" { item one 1 \"One\" for 10m; item two 2 \"Two\" }")
        #expect(try plan.time("one") == "open" && plan.time("two") == "open")
        #expect(plan.findings.isEmpty)
    }

    @Test func unplacedOnlyWhereThereIsASchedule() throws {
        #expect(AgendaReading("session a \"A\"; session b \"B\"").found(.sessionUnplaced).isEmpty)
        let plan = AgendaReading(
            """
            room hall "Hall"
            day 2027-03-14 from 09:00 {
              session a "A" for 1h room hall
              session b "B" for 1h
              session c "C" for 1h room none
              session d "D" for 1h modality online
            }
            session e "E"
            session f "F" status cancelled
            """)
        #expect(plan.subjects(.sessionUnplaced) == [["b"], ["e"]])
        let missing = plan.found(.sessionUnplaced).map { $0.message["missing"] }
        #expect(missing == [.message(Message(.missingRoom)), .message(Message(.missingTimeAndRoom))])
    }

    @Test func notesOfOneKindStopAfterAHundred() {
        let many = (0..<150).map { "session s\($0) \"S\($0)\"" }.joined(separator: "\n")
        let plan = AgendaReading("day 2027-03-14 from 09:00 { session a \"A\" for 1h }\n" + many)
        #expect(plan.found(.sessionUnplaced).count == 100)
        #expect(plan.found(.chairMissing).count == 100)
        #expect(plan.found(.notesRest).map { $0.message["count"] } == [.number(50), .number(51)])
    }

    @Test func overlapsOfOneDayStopAfterAHundred() {
        let many = (0..<151).map { "session s\($0) \"S\($0)\" at 09:00..10:00" }.joined(separator: "\n")
        let plan = AgendaReading("day 2027-03-14 {\n\(many)\n}")
        #expect(plan.found(.flowOverlap).count == 100)
        #expect(plan.found(.flowOverlapRest).map { $0.message["count"] } == [.number(50)])
    }

    @Test func severalDaysInTheOrderOfTheirDates() throws {
        let plan = AgendaReading(
            """
            day two 2027-03-15 from 09:00 { session b "B" for 1h }
            day open tbd from 08:00 { session c "C" for 1h }
            day one 2027-03-14 from 09:00 { session a "A" for 1h }
            """)
        #expect(plan.schedule.days.map { plan.project.model.name($0) } == ["one", "two", "open"])
        #expect(plan.schedule.ordered.map { plan.project.model.name($0) } == ["a", "b", "c"])
        #expect(try plan.placement("one").start == CivilTime("09:00") && plan.placement("one").end == CivilTime("10:00"))
    }

    @Test func theOnlyDayHasTheDateOfItsMeeting() throws {
        let plan = AgendaReading("conference c \"C\" date 2027-03-14; day d from 09:00 { session a \"A\" for 1h }")
        #expect(try plan.placement("a").date == CivilDate("2027-03-14"))
    }

    @Test func templatesAreNoPartOfTheAgenda() throws {
        let plan = AgendaReading(
            "template session hour { for 1h }; day 2027-03-14 from 09:00 { session a \"A\" like hour; session b \"B\" for 1h }")
        #expect(try plan.time("a") == "09:00..10:00")
        #expect(plan.schedule.ordered.count == 2)
    }
}
