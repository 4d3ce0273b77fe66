import MajlisModel
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// Where sessions stand after an update: as the file says where it has changed, else as the planner wants it, and never in each other's way.
@Suite struct ScriptUpdatePlacesTests {
    private func edited(_ edit: (inout Programme) -> Void) throws -> PlannersScript {
        var programme = HandMade.small()
        edit(&programme)
        return try PlannersScript(imported: HandMade.small(), edited: programme)
    }

    private func file(_ change: (inout Programme) -> Void) -> Programme {
        var programme = HandMade.small()
        change(&programme)
        return programme
    }

    private func place(_ update: ScriptUpdate, _ id: String) throws -> [PartValue?] {
        let values = try #require(PlannersScript.values(update.bytes, id: id, ["day", "room", "at"]), "\(update.text)")
        return ["day", "room", "at"].map { values[$0] }
    }

    private func words(_ day: String, _ room: String, _ time: String) -> [PartValue?] {
        [PartValue(name: day), PartValue(name: room), PartValue(piece: .sign(time))]
    }

    // MARK: What the planner has moved

    @Test func anotherTimeDoesNotUndoAMoveToAnotherDay() throws {
        let script = try edited { $0.sessions[1].day = 1 }
        let update = try script.updated(file { $0.sessions[1].start = HandMade.time(10, 45) })
        #expect(try place(update, "102") == words("day_2", "main_hall", "10:45"), "\(update.text)")
        #expect(update.findings.isEmpty && update.counts.moved == 1)
    }

    @Test func anotherDayDoesNotUndoAMoveToAnotherRoom() throws {
        let script = try edited {
            $0.sessions[1].room = 1
            $0.sessions[1].start = HandMade.time(12)
        }
        let update = try script.updated(file { $0.sessions[1].day = 1 })
        #expect(try place(update, "102") == words("day_2", "room_2", "12:00"), "\(update.text)")
        #expect(update.findings.isEmpty)
    }

    @Test func ofTwoChangesOnlyTheContestedOneStaysOut() throws {
        let script = try edited { $0.sessions[1].day = 1 }
        let update = try script.updated(
            file {
                $0.days.append(Programme.Day(HandMade.date(2)))
                $0.sessions[1].day = 2
                $0.sessions[1].room = 1
                $0.sessions[1].start = HandMade.time(14)
            })
        #expect(try place(update, "102") == words("day_2", "room_2", "14:00"), "\(update.text)")
        let finding = try #require(update.findings.first)
        #expect(update.findings.count == 1 && finding.code == .importEditKept)
        // The day is called by its own word.
        #expect(finding.message["value"] == .code("day day_3"), "\(finding.message)")
        #expect(finding.suggestions.isEmpty)
    }

    /// What a planner has written without lanes stays so.
    @Test func roomsByClausesStayClauses() throws {
        var script = try edited { _ in }
        let start = try #require(script.text.range(of: "    parallel {\n")?.lowerBound)
        let end = try #require(script.text.range(of: "day day_2")?.lowerBound)
        script.text.replaceSubrange(
            start..<end,
            with: """
                    session welcome "Welcome" at 09:00 for 30m room main_hall speaker mona_haddad {
                        id "101"
                    }
                    session wells_and_pumps "Wells and pumps" at 10:00 for 1h room main_hall speakers omar_said, rima_aziz {
                        id "102"
                    }
                    alongside {
                        session talking_to_the_press "Talking to the press" at 10:00 for 1h room room_2 speaker mona_haddad {
                            id "103"
                        }
                    }
                }

                """)
        let later = try script.updated(
            file {
                $0.sessions[0].start = HandMade.time(11, 15)
                $0.sessions[2].start = HandMade.time(10, 30)
                $0.sessions.append(HandMade.session("Tea", "105", day: 0, HandMade.time(12), 15, room: 0))
            })
        #expect(later.text.components(separatedBy: "parallel").count == 2, "\(later.text)")
        #expect(later.text.contains("session tea \"Tea\" at 12:00 for 15m room main_hall {"), "\(later.text)")
        let moved = try script.updated(file { $0.sessions[1].day = 1 })
        #expect(try place(moved, "102") == words("day_2", "main_hall", "10:00"))
    }

    /// A break that a planner has put between the lanes of the morning and those of the afternoon.
    private func twoParallels() throws -> (PlannersScript, Programme) {
        var programme = HandMade.small()
        programme.sessions.append(HandMade.session("Maps", "105", day: 0, HandMade.time(14), 60, room: 0))
        programme.sessions.append(HandMade.session("Rivers", "106", day: 0, HandMade.time(14), 60, room: 1))
        var script = try PlannersScript(imported: programme, edited: programme)
        try script.replace(
            "            session maps",
            """
                    }
                }
                break "Lunch" at 12:00 for 2h
                parallel {
                    lane main_hall {
                        session maps
            """)
        let rivers = """
                        session rivers "Rivers" at 14:00 for 1h {
                            id "106"
                        }

            """
        // The lane that has been cut in two takes the press along; that belongs to the morning.
        let press = """
                        session talking_to_the_press "Talking to the press" at 10:00 for 1h speaker mona_haddad {
                            id "103"
                        }

            """
        try script.replace(rivers, "RIVERS")
        try script.replace("        lane room_2 {\n\(press)RIVERS        }\n", "        lane room_2 {\n\(rivers)        }\n")
        try script.replace("        }\n    }\n    break", "        }\n        lane room_2 {\n\(press)        }\n    }\n    break")
        return (script, programme)
    }

    @Test func ofSeveralParallelPartsTheOneOfTheTimeIsTaken() throws {
        var (script, programme) = try twoParallels()
        programme.sessions.append(HandMade.session("Closing words", "107", day: 0, HandMade.time(15), 30, room: 0))
        programme.rooms.append(Programme.Room(LocalText("Garden")))
        programme.sessions.append(HandMade.session("Walk", "108", day: 0, HandMade.time(15), 30, room: 2))
        programme.sessions[5].start = HandMade.time(14, 30)
        // From the morning into the afternoon.
        programme.sessions[2].start = HandMade.time(16)
        let update = try script.updated(programme)
        let parts = update.text.components(separatedBy: "break \"Lunch\"")
        for title in ["Closing words", "Walk", "Rivers", "Talking to the press"] {
            #expect(parts[1].contains("\"\(title)\" at"), "\(update.text)")
        }
        #expect(update.findings.isEmpty)
    }

    @Test func whatWouldBeInTheWayStandsBeside() throws {
        let (script, before) = try twoParallels()
        var programme = before
        programme.sessions.append(HandMade.session("Tea", "107", day: 0, HandMade.time(12, 30), 30, room: 0))
        programme.sessions[1].length = 3 * 3600
        let update = try script.updated(programme)
        let parts = update.text.components(separatedBy: "alongside {")
        #expect(
            parts.count == 2 && parts[1].contains("\"Tea\"") && parts[1].contains("\"Wells and pumps\" at 10:00 for 3h"), "\(update.text)")
    }

    // MARK: Lines

    @Test(arguments: [0, 1, 2, 3])
    func whatSharesALineIsTakenOutAlone(_ way: Int) throws {
        var script = try edited { $0.sessions[0].room = 1 }
        let welcome =
            "            session welcome \"Welcome\" at 09:00 for 30m speaker mona_haddad {\n                id \"101\"\n            }\n"
        let press =
            "            session talking_to_the_press \"Talking to the press\" at 10:00 for 1h speaker mona_haddad {\n"
            + "                id \"103\"\n            }\n"
        let lane = "lane room_2 {\n\(welcome)\(press)        }"
        let one = "session welcome \"Welcome\" at 09:00 for 30m speaker mona_haddad { id \"101\" }"
        let two = "session talking_to_the_press \"Talking to the press\" at 10:00 for 1h speaker mona_haddad { id \"103\" }"
        try script.replace(
            lane,
            [
                "lane room_2 { \(one); \(two) }", "lane room_2 { ; \(one) ;; \(two); }", "lane room_2 {\n\(one); \(two) # both\n}",
                "lane room_2 { \(one)\n\(two) }",
            ][way])
        for move in 0..<4 {
            let update = try script.updated(
                file {
                    switch move {
                    case 0:
                        $0.sessions[2].day = 1
                        $0.sessions[2].start = HandMade.time(11)
                    case 1:
                        $0.sessions[0].day = 1
                        $0.sessions[0].start = HandMade.time(8)
                    case 2: $0.sessions[2].start = HandMade.time(8)
                    default: $0.sessions.append(HandMade.session("Tea", "105", day: 0, HandMade.time(9, 30), 15, room: 1))
                    }
                })
            #expect(try place(update, "101")[0] == PartValue(name: move == 1 ? "day_2" : "day_1"), "\(update.text)")
            #expect(try place(update, "103")[0] == PartValue(name: move == 0 ? "day_2" : "day_1"), "\(update.text)")
            #expect(try place(update, "101")[1] == PartValue(name: "room_2"))
        }
    }

    /// A record of the kind behind which something new is put may share its line with one that goes on below.
    @Test func newRecordsStandBehindTheirLike() throws {
        var script = try edited { _ in }
        try script.replace(
            "person rima_aziz \"Rima Aziz\" id \"9\"\n",
            "person rima_aziz \"Rima Aziz\" id \"9\"; room garden \"Garden\" {\n    capacity 30\n}\n")
        let update = try script.updated(
            file {
                $0.people.append(Programme.Person(LocalText("Nadia Khoury")))
                $0.sessions[0].parts.append(Programme.Part(3))
            })
        #expect(update.text.contains("person nadia_khoury \"Nadia Khoury\""), "\(update.text)")
    }

    // MARK: What was taken out

    @Test func whatASessionMovesIntoComesBack() throws {
        var script = try edited {
            $0.sessions.remove(at: 3)
            $0.sessions.remove(at: 2)
        }
        try script.replace("room room_2 \"Room 2\"\n", "")
        let update = try script.updated(
            file {
                $0.sessions[1].room = 1
                $0.sessions[1].day = 1
            })
        #expect(try place(update, "102") == words("day_2", "room_2", "10:00"), "\(update.text)")
        #expect(update.text.contains("room room_2 \"Room 2\""))
    }

    /// A nameless break and a nameless day are moved and found as well.
    @Test func whatHasNoNameMovesToo() throws {
        var programme = HandMade.small()
        programme.sessions.append(HandMade.session("Lunch", "105", day: 0, HandMade.time(12), 60, room: 0))
        programme.sessions[4].form = .pause
        var script = try PlannersScript(imported: programme, edited: programme)
        try script.replace("break lunch \"Lunch\"", "break \"Lunch\"")
        programme.sessions[4].day = 1
        let update = try script.updated(programme)
        #expect(try place(update, "105") == words("day_2", "main_hall", "12:00"), "\(update.text)")
    }

    /// A session without a time gets one, and one with a time loses it.
    @Test func timesComeAndGo() throws {
        var programme = HandMade.small()
        programme.sessions[1].start = nil
        programme.sessions[1].room = nil
        let script = try PlannersScript(imported: programme, edited: programme)
        let timed = try script.updated(HandMade.small())
        #expect(try place(timed, "102") == words("day_1", "main_hall", "10:00"), "\(timed.text)")
        #expect(!timed.text.split(separator: "\n").contains { $0.contains("wells_and_pumps \"") && $0.contains(" day ") }, "\(timed.text)")
        let back = try edited { _ in }.updated(file { $0.sessions[1].start = nil })
        #expect(
            back.text.contains(
                "\nsession wells_and_pumps \"Wells and pumps\" for 1h speakers omar_said, rima_aziz day day_1 room main_hall {"),
            "\(back.text)")
    }

    // MARK: Anything

    /// Sessions that are not in each other's way, in a random order of rooms and days.
    private func change(_ programme: inout Programme, _ random: inout SeededGenerator, _ times: Int, adds: Bool) {
        for _ in 0..<times {
            let place = Int.random(in: programme.sessions.indices, using: &random)
            switch Int.random(in: 0..<(adds ? 9 : 7), using: &random) {
            case 0: programme.sessions[place].day = Int.random(in: programme.days.indices, using: &random)
            case 1: programme.sessions[place].room = Int.random(in: programme.rooms.indices, using: &random)
            case 2: programme.sessions[place].room = Bool.random(using: &random) ? nil : 0
            case 3, 4:
                programme.sessions[place].start = HandMade.time(
                    Int.random(in: 8..<18, using: &random), 15 * Int.random(in: 0..<4, using: &random))
            case 5: programme.sessions[place].length = 900 * Int.random(in: 1..<10, using: &random)
            case 6: programme.sessions[place].parts = [Programme.Part(Int.random(in: programme.people.indices, using: &random))]
            case 7:
                let number = programme.sessions.count
                programme.rooms.append(Programme.Room(LocalText("Hall \(number)")))
                programme.sessions.append(
                    HandMade.session(
                        "New \(number)", "\(900 + number)", day: 0, HandMade.time(Int.random(in: 8..<18, using: &random)), 45,
                        room: Int.random(in: programme.rooms.indices, using: &random)))
            default:
                programme.days.append(Programme.Day(HandMade.date(programme.days.count)))
                programme.sessions[place].day = programme.days.count - 1
            }
        }
    }

    /// A planner has no use for the last room, person and day that nothing needs, and for some sessions.
    private func takeOut(_ programme: inout Programme, _ random: inout SeededGenerator) {
        if Bool.random(using: &random) { programme.sessions.remove(at: Int.random(in: programme.sessions.indices, using: &random)) }
        let (rooms, people, days) = (programme.rooms.count - 1, programme.people.count - 1, programme.days.count - 1)
        if Bool.random(using: &random), !programme.sessions.contains(where: { $0.room == rooms }) { programme.rooms.removeLast() }
        if Bool.random(using: &random), !programme.sessions.contains(where: { $0.parts.contains { $0.person == people } }) {
            programme.people.removeLast()
        }
        if Bool.random(using: &random), !programme.sessions.contains(where: { $0.day == days }) { programme.days.removeLast() }
    }

    /// Whatever a planner and the file have changed: the script has no errors, each change of the one survives those of the other, and where both
    /// have changed the same, it is the planner's that does.
    @Test(arguments: 0..<8)
    func everyChangeSurvivesThoseOfTheOther(_ seed: UInt64) throws {
        let keys = ["day", "room", "at", "for", "speaker"]
        for round in 0..<10 {
            var random = SeededGenerator(seed: seed * 1_000 + UInt64(round))
            var imported = HandMade.small()
            for number in 0..<4 {
                imported.sessions.append(
                    HandMade.session("Talk \(number)", "\(200 + number)", day: number % 2, HandMade.time(11 + number), 45, room: number / 2)
                )
            }
            // What nobody needs yet.
            imported.rooms.append(Programme.Room(LocalText("Garden")))
            imported.people.append(Programme.Person(LocalText("Nadia Khoury")))
            imported.days.append(Programme.Day(HandMade.date(2)))
            if Bool.random(using: &random) { for place in imported.people.indices { imported.people[place].ids = [] } }
            var (planned, given) = (imported, imported)
            change(&planned, &random, Int.random(in: 0..<4, using: &random), adds: false)
            change(&given, &random, Int.random(in: 1..<5, using: &random), adds: true)
            takeOut(&planned, &random)
            var script = try PlannersScript(imported: imported, edited: planned)
            let before = script.text
            if Bool.random(using: &random) { script.dissolveLanes(day: Int.random(in: 0..<3, using: &random)) }
            for _ in 0..<Int.random(in: 0..<4, using: &random) { script.join(block: Int.random(in: 0..<100, using: &random)) }
            let update = try script.updated(given)
            let first = try ReadScript(imported).bytes
            let next = try ReadScript(given).bytes
            for session in imported.sessions {
                let id = session.ids[0]
                let was = try #require(PlannersScript.values(first, id: id, keys))
                guard let mine = PlannersScript.values(Array(before.utf8), id: id, keys) else {
                    #expect(PlannersScript.values(update.bytes, id: id, keys) == nil, "\(id)\n\(update.text)")
                    continue
                }
                let theirs = try #require(PlannersScript.values(next, id: id, keys))
                let now = try #require(PlannersScript.values(update.bytes, id: id, keys), "\(id)\n\(update.text)")
                for key in keys {
                    let expected = mine[key] == was[key] ? theirs[key] : mine[key]
                    #expect(now[key] == expected, "seed \(seed) round \(round): \(key) of \(id)\n\(script.text)\n\(update.text)")
                }
            }
        }
    }
}
