import MajlisModel
import MajlisText
import Testing

@Suite struct FlowSequenceTests {
    @Test func itemsFollowEachOther() throws {
        let plan = AgendaReading(
            """
            day 2016-04-14 from 09:00 {
              session a "A" for 30m
              break coffee "Coffee" for 15m
              item b "B" for 1h30m
            }
            """)
        #expect(try plan.time("a") == "09:00..09:30")
        #expect(try plan.time("coffee") == "09:30..09:45")
        #expect(try plan.time("b") == "09:45..11:15")
        #expect(plan.found(.flowOverlap).isEmpty && plan.found(.agendaGap).isEmpty)
    }

    @Test func oneLengthMovesTheRest() throws {
        let script = { (length: String) in
            "day 2016-04-14 from 09:00 { session a \"A\" for \(length); session b \"B\" for 1h; session c \"C\" for 1h }"
        }
        #expect(try AgendaReading(script("30m")).time("c") == "10:30..11:30")
        #expect(try AgendaReading(script("50m")).time("c") == "10:50..11:50")
    }

    @Test func atStartsWhereItSays() throws {
        let plan = AgendaReading(
            """
            day 2016-04-14 from 09:00 {
              session a "A" for 1h
              session b "B" at 10:00 for 30m
              session c "C" for 30m
              session d "D" at 11:00..12:00
            }
            """)
        #expect(try plan.time("b") == "10:00..10:30")
        #expect(try plan.time("c") == "10:30..11:00")
        #expect(try plan.time("d") == "11:00..12:00")
        #expect(try plan.placement("b").isFixed && plan.placement("d").isFixed)
        #expect(try !plan.placement("c").isFixed)
        #expect(plan.findings.filter { $0.code != .chairMissing }.isEmpty)
    }

    @Test func lastBeforeAtMayOmitItsLength() throws {
        let plan = AgendaReading(
            """
            day 2016-04-14 from 09:00 {
              session a "A" for 1h
              session b "B"
              session c "C" at 11:30 for 30m
            }
            """)
        #expect(try plan.time("b") == "10:00..11:30")
        #expect(plan.found(.lengthMissing).isEmpty)
    }

    @Test func otherwiseTheFlowIsOpenUpToTheNextAt() throws {
        let plan = AgendaReading(
            """
            day 2016-04-14 from 09:00 {
              session a "A"
              session b "B" for 1h
              session c "C"
              session d "D" at 12:00 for 1h
              session e "E" for 1h
            }
            """)
        #expect(try plan.time("a") == "09:00..?")
        #expect(try plan.time("b") == "open?")
        // C is the last one before an `at`, but nobody knows where it begins.
        #expect(try plan.time("c") == "open?")
        #expect(try plan.time("d") == "12:00..13:00")
        #expect(try plan.time("e") == "13:00..14:00")
        #expect(plan.subjects(.lengthMissing) == [["a"]])
        #expect(plan.found(.agendaGap).isEmpty)
    }

    @Test func lengthToBeDecidedIsNotOmitted() throws {
        let plan = AgendaReading(
            "day 2016-04-14 from 09:00 { session a \"A\" for tbd; session b \"B\" at 11:00 for 1h }")
        #expect(try plan.time("a") == "09:00..?")
        #expect(try plan.time("b") == "11:00..12:00")
    }

    @Test func lastItemEndsWithTheDay() throws {
        let plan = AgendaReading("day 2016-04-14 from 09:00 to 17:00 { session a \"A\" for 1h; session b \"B\" }")
        #expect(try plan.time("b") == "10:00..17:00")
        let late = AgendaReading("day 2016-04-14 from 09:00 to 10:00 { session a \"A\" for 2h }")
        #expect(late.found(.dayOverrun).count == 1)
    }

    @Test func atBeforeTheFlowHasArrivedShowsBoth() throws {
        let plan = AgendaReading(
            """
            day 2016-04-14 from 09:00 {
              session a "First" for 2h
              session b "Second" at 10:00..11:30
              session c "Third" for 30m
            }
            """)
        let finding = try #require(plan.found(.flowOverlap).first)
        #expect(plan.found(.flowOverlap).count == 1)
        #expect(finding.rule == "flow_overlap" && finding.severity == .error)
        #expect(finding.subjects == ["b", "a"])
        #expect(finding.message["time"] == .time(36_000) && finding.message["end"] == .time(39_600))
        #expect(finding.related.count == 1 && !finding.suggestions.isEmpty)
        #expect(try plan.time("c") == "11:30..12:00")
    }

    @Test func adjacentIsNoOverlap() {
        let plan = AgendaReading("day 2016-04-14 from 09:00 { session a \"A\" for 1h; session b \"B\" at 10:00..11:00 }")
        #expect(plan.found(.flowOverlap).isEmpty && plan.found(.agendaGap).isEmpty)
    }

    @Test func twoItemsFixedAtOneTimeOverlap() {
        let plan = AgendaReading("day 2016-04-14 { session a \"A\" at 09:00; session b \"B\" at 09:00 for 1h }")
        #expect(plan.found(.flowOverlap).count == 1)
    }

    @Test func overlapLastsBeyondTheItemBefore() {
        let plan = AgendaReading(
            """
            day 2016-04-14 {
              session a "A" at 09:00..12:00
              session b "B" at 10:00..10:30
              session c "C" at 11:00..11:30
            }
            """)
        #expect(plan.subjects(.flowOverlap) == [["b", "a"], ["c", "a"]])
    }

    @Test func aGapIsANote() throws {
        let plan = AgendaReading("day 2016-04-14 from 09:00 { session a \"A\" for 1h; session b \"B\" at 10:30 for 1h }")
        let gap = try #require(plan.found(.agendaGap).first)
        #expect(gap.severity == .note)
        #expect(gap.message["start"] == .time(36_000) && gap.message["end"] == .time(37_800) && gap.message["length"] == .duration(1800))
        #expect(AgendaReading("day 2016-04-14 from 09:00 { session a \"A\" at 09:30 for 1h }").found(.agendaGap).count == 1)
    }

    @Test func nothingBeginsBeforeItsDay() {
        let plan = AgendaReading("day 2016-04-14 from 09:00 { session a \"A\" at 08:30..09:30 }")
        #expect(plan.found(.flowBeforeStart).first?.rule == "flow_overlap")
    }

    @Test func atTbdLeavesTheFlow() throws {
        let plan = AgendaReading(
            "day 2016-04-14 from 09:00 { session a \"A\" for 1h; session b \"B\" at tbd for 3h; session c \"C\" for 1h }")
        #expect(try plan.time("b") == "open?")
        #expect(try plan.time("c") == "10:00..11:00")
        #expect(plan.subjects(.sessionUnplaced) == [["b"]])
    }

    @Test func alongsideDoesNotPush() throws {
        let plan = AgendaReading(
            """
            day 2016-04-14 from 09:00 {
              session a "A" for 1h
              alongside {
                item desk "Desk" at 08:00..18:00
                item film "Film" at 09:30 for 1h
                item tea "Tea" for 30m
              }
              session b "B" for 1h
            }
            """)
        #expect(try plan.time("desk") == "08:00..18:00")
        #expect(try plan.time("film") == "09:30..10:30")
        #expect(try plan.time("tea") == "10:30..11:00")
        #expect(try plan.time("b") == "10:00..11:00")
        #expect(plan.found(.flowOverlap).isEmpty && plan.found(.agendaGap).isEmpty)
    }

    @Test func pastMidnight() throws {
        let plan = AgendaReading(
            """
            conference c "C" date 2027-03-14..2027-03-15
            day 2027-03-14 from 22:00 { session a "A" for 2h; session b "B" for 1h30m; session late "Late" at 25:30..26:00 }
            day 2027-03-15 from 01:30 { session c2 "C" for 1h }
            """)
        #expect(try plan.time("b") == "24:00..25:30")
        #expect(try plan.time("late") == "25:30..26:00")
        let (late, early) = (try plan.placement("late"), try plan.placement("c2"))
        #expect(late.startInstant == early.startInstant)
        #expect(try plan.placement("late").date == CivilDate("2027-03-14"))
    }

    @Test func noTimeBeyondTheSecondDay() throws {
        let plan = AgendaReading("day 2027-03-14 from 09:00 { session a \"A\" for 50h; session b \"B\" for 1h }")
        #expect(plan.found(.timeOutOfRange).count == 1)
        #expect(try plan.time("b") == "open?")
    }

    @Test func contradictingLength() throws {
        let plan = AgendaReading("day 2027-03-14 { session a \"A\" at 09:00..10:00 for 45m; session b \"B\" for 1h }")
        #expect(plan.found(.lengthContradiction).count == 1)
        #expect(try plan.time("b") == "10:00..11:00")
    }

    @Test func timesWithoutADate() throws {
        let plan = AgendaReading("day tbd from 09:00 { session a \"A\" for 1h; session b \"B\" for 30m }")
        #expect(try plan.time("b") == "10:00..10:30")
        #expect(try plan.placement("b").startInstant == nil && plan.placement("b").length == 1800)
    }

    @Test func dayWithoutAStart() throws {
        let plan = AgendaReading(
            """
            conference c "C" date 2027-03-14..2027-03-15
            day 2027-03-14 from 09:00 { session a "A" for 1h }
            day 2027-03-15 { session b "B" for 1h; session c1 "C" for 1h }
            """)
        #expect(try plan.time("b") == "open?")
        #expect(plan.found(.dayStartMissing).first?.message["count"] == .number(2))
        #expect(plan.found(.sessionUnplaced).isEmpty)
    }

    /// Lanes in which everything has a time wait for no beginning of the day; one part without a time does.
    @Test func lanesWithTimesNeedNoStartOfTheDay() throws {
        func plan(_ last: String) -> AgendaReading {
            AgendaReading(
                """
                room hall "Hall"
                room lab "Lab"
                conference c "C" date 2027-03-14
                day 2027-03-14 {
                    parallel {
                        lane hall { session a "A" at 09:00 for 1h; session b "B" at 11:00 for 1h }
                        lane lab { session c1 "C" \(last) }
                    }
                }
                """)
        }
        #expect(plan("at 10:00 for 1h").found(.dayStartMissing).isEmpty)
        #expect(plan("for 1h").found(.dayStartMissing).count == 1)
    }
}
