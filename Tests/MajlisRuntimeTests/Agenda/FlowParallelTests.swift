import MajlisModel
import MajlisText
import Testing

@Suite struct FlowParallelTests {
    private let rooms = "room b1 \"B1\"; room b2 \"B2\"; room hall \"Hall\"; track peace \"Peace\" room hall\n"

    @Test func endsWithItsLongestLane() throws {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 {
                  parallel {
                    session a "A" for 1h30m room b1
                    lane b2 { session b "B" for 45m; session c "C" for 1h }
                    session d "D" for 30m room hall
                  }
                  session e "E" for 1h
                }
                """)
        #expect(try plan.time("a") == "09:00..10:30")
        #expect(try plan.time("b") == "09:00..09:45")
        #expect(try plan.time("c") == "09:45..10:45")
        #expect(try plan.time("d") == "09:00..09:30")
        #expect(try plan.time("e") == "10:45..11:45")
    }

    @Test func lanesGiveRoomOrTrack() throws {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 room b1 {
                  session plain "P" for 1h
                  session own "O" for 1h room b2
                  session none_yet "N" for 1h room tbd
                  session of_track "T" for 1h track peace
                  parallel {
                    lane b2 { session a "A" for 1h; session b "B" for 1h room b1 }
                    lane peace { session c "C" for 1h }
                  }
                }
                """)
        #expect(try plan.room("plain") == "b1")
        #expect(try plan.room("own") == "b2")
        #expect(try plan.room("none_yet") == nil)
        #expect(try plan.room("of_track") == "hall")
        #expect(try plan.room("a") == "b2")
        #expect(try plan.room("b") == "b1")
        #expect(try plan.room("c") == "hall")
    }

    @Test func lanesMayBeginLater() throws {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 {
                  parallel {
                    lane b1 { session a "A" for 1h }
                    lane b2 from 09:30 { session b "B" for 1h }
                    session c "C" at 09:45..10:15 room hall
                  }
                  session d "D" for 1h
                }
                """)
        #expect(try plan.time("b") == "09:30..10:30")
        #expect(try plan.time("d") == "10:30..11:30")
        #expect(plan.found(.agendaGap).isEmpty && plan.found(.flowOverlap).isEmpty)
    }

    @Test func lastItemsOfLanesEndWhereTheNextAtBegins() throws {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 {
                  parallel {
                    lane b1 { session a "A" for 1h; session b "B" }
                    session c "C" room b2
                  }
                  session d "D" at 12:00 for 1h
                }
                """)
        #expect(try plan.time("b") == "10:00..12:00")
        #expect(try plan.time("c") == "09:00..12:00")
    }

    @Test func anOpenLaneOpensWhatFollows() throws {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 {
                  parallel {
                    lane b1 { session a "A" for 1h; session b "B" }
                    session c "C" for 3h room b2
                  }
                  session d "D" for 1h
                  session e "E" at 14:00 for 1h
                }
                """)
        #expect(try plan.time("d") == "open?")
        #expect(try plan.time("e") == "14:00..15:00")
        #expect(plan.subjects(.lengthMissing) == [["b"]])
    }

    @Test func overlapsInsideALane() {
        let plan = AgendaReading(
            """
            track peace "Peace"
            day 2016-04-14 {
              parallel at 09:00 { lane peace { session a "A" for 1h; session b "B" at 09:30 for 1h } }
            }
            """)
        #expect(plan.subjects(.flowOverlap) == [["b", "a"]])
        // The flow has said it already.
        #expect(plan.found(.trackParallel).isEmpty)
    }

    @Test func anOverlapThatIsARoomConflictIsReportedOnce() {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 {
                  parallel at 09:00 { lane b1 { session a "A" for 1h; session b "B" at 09:30 for 1h } }
                }
                """)
        #expect(plan.found(.flowOverlap).isEmpty)
        #expect(plan.subjects(.roomConflict) == [["a", "b", "b1"]])
    }

    @Test func parallelWithItsOwnTimes() throws {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 {
                  session a "A"
                  parallel at 10:00..12:00 { session b "B" room b1; session c "C" for 1h room b2 }
                  session d "D" for 1h
                }
                """)
        #expect(try plan.time("a") == "09:00..10:00")
        #expect(try plan.time("b") == "10:00..12:00")
        #expect(try plan.time("c") == "10:00..11:00")
        #expect(try plan.time("d") == "12:00..13:00")
    }

    @Test func nothingInALaneBeginsBeforeTheFlow() {
        let plan = AgendaReading(
            rooms + """
                day 2016-04-14 from 09:00 {
                  session a "A" for 1h
                  parallel { session b "B" at 09:30 for 1h room b1; session c "C" for 1h room b2 }
                }
                """)
        #expect(plan.subjects(.flowOverlap) == [["b", "a"]])
    }
}
