import MajlisFormat
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// A planner edits an imported script; the file changes; both count.
@Suite struct ScriptUpdateTests {
    private func imported(_ programme: Programme) throws -> String {
        let script = ProgrammeScript(programme, path: "file.xml", format: "schedule.xml", language: .english)
        return String(decoding: try #require(script.bytes), as: UTF8.self)
    }

    private func update(_ script: String, _ programme: Programme, cancels: Bool = false) throws -> ScriptUpdate {
        let tree = Parser.parse(SourceFile(name: "plan.majlis", text: script), file: FileID(0))
        try #require(tree.diagnostics.filter { $0.severity == .error }.isEmpty, "\(tree.diagnostics)\n\(script)")
        var update = ScriptUpdate(tree, programme, path: "file.xml", format: "schedule.xml")
        update.cancelsMissing = cancels
        try update.run()
        // Twice is once.
        let again = Parser.parse(SourceFile(name: "plan.majlis", bytes: update.bytes), file: FileID(0))
        var second = ScriptUpdate(again, programme, path: "file.xml", format: "schedule.xml")
        second.cancelsMissing = cancels
        try second.run()
        #expect(
            second.bytes == update.bytes,
            "\(String(decoding: update.bytes, as: UTF8.self))\n\(String(decoding: second.bytes, as: UTF8.self))")
        // What is wrong with the script was so before.
        let faults = ReadScript(update.bytes).faults.map(\.code)
        #expect(faults == ReadScript(Array(script.utf8)).faults.map(\.code), "\(faults)\n\(update.text)")
        return update
    }

    private func without(marks text: String) -> String {
        text.split(separator: "\n").filter { !$0.hasPrefix("#=") }.joined(separator: "\n")
    }

    @Test func theSameFileChangesNothing() throws {
        let script = try imported(HandMade.small())
        let update = try update(script, HandMade.small())
        #expect(update.text == script)
        #expect(update.items.isEmpty && update.findings.isEmpty)
    }

    /// Comments, rules, added clauses, another order, other names: all that the file does not know.
    private func edited() throws -> String {
        try imported(HandMade.small())
            .replacing("# Rooms.", with: "# The rooms that we have hired.\nrule short \"Sessions are short\" {\n    require true\n}\n")
            .replacing("room main_hall \"Main hall\"", with: "room main_hall \"Main hall\" capacity 80  # by contract")
            .replacing(
                "lane main_hall {\n            session", with: "lane main_hall {\n            # opened by the minister\n            session"
            )
            .replacing("mona_haddad", with: "mona")
            .replacing("\"Wells and pumps\" at 10:00", with: "\"Wells, pumps and pipes\" at 10:00")
            .replacing("#= person mona ", with: "#= person mona_haddad ")
    }

    @Test func editsStayWhenTheFileIsTheSame() throws {
        let script = try edited()
        let update = try update(script, HandMade.small())
        #expect(update.text == script)
        #expect(update.findings.isEmpty && update.items.isEmpty)
    }

    @Test func editsStayWhereTheFileChangesSomethingElse() throws {
        var programme = HandMade.small()
        programme.sessions[1].start = HandMade.time(10, 15)
        programme.sessions[1].subtitle = LocalText("New subtitle")
        programme.sessions[2].title = LocalText("Speaking to the press")
        let script = try edited()
        let update = try update(script, programme)
        let expected = script.replacing("\"Wells, pumps and pipes\" at 10:00", with: "\"Wells, pumps and pipes\" at 10:15")
            .replacing("id \"102\"\n", with: "id \"102\"\n                subtitle \"New subtitle\"\n")
            .replacing("talking_to_the_press \"Talking to the press\"", with: "talking_to_the_press \"Speaking to the press\"")
        #expect(without(marks: update.text) == without(marks: expected), "\(update.text)")
        #expect(update.findings.isEmpty)
    }

    @Test func whereBothHaveChangedTheScriptStaysAndAFindingSaysSo() throws {
        var programme = HandMade.small()
        programme.sessions[1].title = LocalText("Wells")
        let script = try edited()
        let update = try update(script, programme)
        #expect(without(marks: update.text) == without(marks: script))
        #expect(update.findings.map(\.code) == [.importEditKept])
        let place = try #require(update.findings.first?.location.range.start)
        #expect(SourceFile(name: "", text: script).text(TextRange(start: place, end: place + 24)) == "\"Wells, pumps and pipes\"")
    }

    @Test func whatTheFileCallsABreakNowIsOne() throws {
        var programme = HandMade.small()
        programme.sessions[0].form = .pause
        programme.sessions[0].parts = []
        let script = try edited()
        let update = try update(script, programme)
        #expect(update.text.contains("break welcome \"Welcome\" at 09:00 for 30m {"), "\(update.text)")
        #expect(update.findings.isEmpty && update.counts.changed == 1)
        // A planner's own word stays.
        let own = script.replacing("session welcome \"", with: "item welcome \"")
        programme.sessions[0].parts = [Programme.Part(0)]
        #expect(try self.update(own, programme).text.contains("item welcome \""))
        #expect(try self.update(own, HandMade.small()).text == own)
    }

    @Test func newSessionsStandInTheirPlaceInTheOrderOfTimes() throws {
        var programme = HandMade.small()
        programme.people.append(Programme.Person(LocalText("Nadia Khoury")))
        programme.people[3].ids = ["10"]
        programme.rooms.append(Programme.Room(LocalText("Garden")))
        programme.days.append(Programme.Day(HandMade.date(2)))
        programme.sessions.insert(HandMade.session("Tea", "105", day: 0, HandMade.time(9, 30), 15, room: 0, [3]), at: 1)
        programme.sessions.append(HandMade.session("Walk", "106", day: 0, HandMade.time(17), 60, room: 2))
        programme.sessions.append(HandMade.session("Farewell", "107", day: 2, HandMade.time(9), 60, room: 1, [0]))
        programme.sessions.append(HandMade.session("Clash", "108", day: 0, HandMade.time(9, 10), 10, room: 0))
        let update = try update(try edited(), programme)
        let text = update.text
        for line in [
            """
                        session tea "Tea" at 09:30 for 15m speaker nadia_khoury {
                            id "105"
                        }
                        session wells_and_pumps
            """,
            """
                    lane garden {
                        session walk "Walk" at 17:00 for 1h {
            """,
            """
            day day_3 2024-10-06 {
                parallel {
                    lane room_2 {
                        session farewell "Farewell" at 09:00 for 1h speaker mona {
            """,
            """
                alongside {
                    session clash "Clash" at 09:10 for 10m room main_hall {
            """,
            "person nadia_khoury \"Nadia Khoury\" id \"10\"", "room garden \"Garden\"", "# opened by the minister",
        ] {
            #expect(text.contains(line), "\(line)\n\(text)")
        }
        #expect(ReadScript(update.bytes).isFormatted)
    }

    @Test func movedSessionsTakeTheirCommentsAndEditsAlong() throws {
        var programme = HandMade.small()
        programme.sessions[0].day = 1
        programme.sessions[0].start = HandMade.time(8)
        programme.sessions[0].room = 1
        let update = try update(try edited(), programme)
        let moved = """
                    lane room_2 {
                        # opened by the minister
                        session welcome "Welcome" at 08:00 for 30m speaker mona {
                            id "101"
                        }
                        session next_steps
            """
        #expect(update.text.contains(moved), "\(update.text)")
        #expect(update.text.split(separator: "session welcome \"").count == 2)
    }

    @Test func aSessionThatAPlannerHasMovedStaysThere() throws {
        // By hand into the other room.
        let script = try imported(HandMade.small())
        let block = """
                        session welcome "Welcome" at 09:00 for 30m speaker mona_haddad {
                            id "101"
                        }

            """
        let taken = script.replacing(block, with: "")
        try #require(taken != script)
        let moved = taken.replacing(
            "        lane room_2 {\n            session talking", with: "        lane room_2 {\n\(block)            session talking")
        var programme = HandMade.small()
        programme.sessions[0].type = "opening_words"
        let update = try update(moved, programme)
        #expect(
            update.text.contains("lane room_2 {\n            session welcome \"Welcome\" at 09:00 for 30m speaker mona_haddad {\n"),
            "\(update.text)")
        #expect(update.text.contains("type opening_words"))
        #expect(update.findings.isEmpty, "\(update.findings)")
        programme.sessions[0].room = nil
        let contested = try self.update(moved, programme)
        #expect(contested.findings.map(\.code) == [.importEditKept], "\(contested.findings)")
    }

    @Test func whatIsGoneIsReportedAndCancelledOnlyWhenAsked() throws {
        var programme = HandMade.small()
        programme.sessions.remove(at: 1)
        let script = try edited()
        let kept = try update(script, programme)
        #expect(without(marks: kept.text) == without(marks: script))
        #expect(kept.findings.map(\.code) == [.importVanished])
        let cancelled = try update(script, programme, cancels: true)
        #expect(cancelled.findings.map(\.code) == [.importCancelled])
        #expect(cancelled.text.contains("id \"102\"\n                status cancelled\n"), "\(cancelled.text)")
    }

    @Test func whatAPlannerHasTakenOutStaysOut() throws {
        let script = try imported(HandMade.small())
        let block = """
                        session talking_to_the_press "Talking to the press" at 10:00 for 1h speaker mona_haddad {
                            id "103"
                        }

            """
        let taken = script.replacing(block, with: "")
        try #require(taken != script)
        let update = try update(taken, HandMade.small())
        #expect(without(marks: update.text) == without(marks: taken))
        #expect(update.remarks.map(\.code).contains(.importLeftOut))
    }

    @Test func renamedIdentifiersAreKeptEverywhere() throws {
        var programme = HandMade.small()
        programme.sessions[3].parts.append(Programme.Part(0, .chair))
        let update = try update(try edited(), programme)
        #expect(update.text.contains("chair mona\n"), "\(update.text)")
        #expect(!update.text.contains("mona_haddad \"") && !update.text.contains("chair mona_haddad"))
    }

    /// Without an id a renamed record is still the one that the import wrote.
    @Test func renamedRecordsWithoutIdsKeepTheirMarks() throws {
        var programme = HandMade.small()
        for place in programme.people.indices { programme.people[place].ids = [] }
        programme.participants = [Programme.Participant(0)]
        let script = try imported(programme)
        let plain = without(marks: script)
        let renamed = plain.replacing("mona_haddad", with: "mona").replacing("day day_1", with: "day opening_day").replacing(
            "room_2", with: "annex")
        let marks = try #require(script.range(of: "\n#= "))
        let edited = renamed + script[marks.lowerBound...]
        // A planner has given the speaker to a template.
        let template = edited.replacing(" speaker mona {", with: " like opened {").replacing(
            "# Rooms.", with: "template session opened { speaker mona }\n\n# Rooms.")
        let same = try update(template, programme)
        #expect(same.findings.isEmpty && without(marks: same.text) == without(marks: template), "\(same.findings)")
        programme.sessions[1].parts.append(Programme.Part(0))
        programme.people[0].country = "JO"
        let update = try update(edited, programme)
        #expect(update.findings.isEmpty && update.text.contains("speakers omar_said, rima_aziz, mona"), "\(update.findings)")
        #expect(update.text.contains("person mona \"Mona Haddad\" {\n    country \"JO\""), "\(update.text)")
    }

    @Test func aScriptWithoutMarksKeepsWhatItSays() throws {
        let script = without(marks: try imported(HandMade.small())) + "\n"
        var programme = HandMade.small()
        programme.sessions[0].title = LocalText("Opening words")
        programme.sessions[0].subtitle = LocalText("Sub")
        let update = try update(script, programme)
        #expect(update.text.contains("\"Welcome\"") && update.text.contains("subtitle \"Sub\""), "\(update.text)")
        #expect(update.findings.map(\.code) == [.importEditUnknown])
        #expect(update.remarks.map(\.code).contains(.importMarksMissing))
        #expect(update.text.contains("\n#= session welcome 101 "))
    }

    @Test func sessionsWithoutIdsFindEachOther() throws {
        var programme = HandMade.small()
        for place in programme.sessions.indices {
            programme.sessions[place].ids = []
            programme.sessions[place].title = LocalText("Committee")
        }
        let script = try imported(programme)
        #expect(try update(script, programme).text == script)
        programme.sessions[1].subtitle = LocalText("On wells")
        let update = try update(script, programme)
        #expect(
            update.text.contains("\"Committee\" at 10:00 for 1h speakers omar_said, rima_aziz {\n                subtitle \"On wells\""),
            "\(update.text)")
    }

    @Test func aScriptInArabicWordsIsUnderstood() throws {
        let script = try imported(HandMade.small())
            .replacing(
                "session welcome \"Welcome\" at 09:00 for 30m speaker mona_haddad",
                with: "جلسة welcome \"Welcome\" الساعة ٠٩:٠٠ مدة ٣٠ دقيقة متحدث mona_haddad")
        var programme = HandMade.small()
        #expect(try update(script, programme).items.isEmpty)
        programme.sessions[0].start = HandMade.time(9, 15)
        let update = try update(script, programme)
        #expect(update.text.contains("09:15"), "\(update.text)")
        #expect(update.findings.isEmpty)
    }

    /// A file without a zone does not take the script's away.
    @Test func theZoneStays() throws {
        let script = try imported(HandMade.small())
        var programme = HandMade.small()
        programme.conference.zone = nil
        #expect(without(marks: try update(script, programme).text) == without(marks: script))
        let tree = Parser.parse(SourceFile(name: "plan.majlis", text: script), file: FileID(0))
        #expect(ScriptUpdate.zone(of: tree)?.identifier == "Asia/Amman")
    }

    @Test func severalConferencesAreRefused() throws {
        let script = "conference a \"A\"\nconference b \"B\"\n"
        let tree = Parser.parse(SourceFile(name: "plan.majlis", text: script), file: FileID(0))
        var update = ScriptUpdate(tree, HandMade.small(), path: "f", format: "csv")
        #expect(throws: UpdateFailure.conferences(2)) { try update.run() }
    }

    @Test func aCopiedIdIsNotGuessedAt() throws {
        let script = try imported(HandMade.small()).replacing("id \"103\"", with: "id \"102\"")
        var programme = HandMade.small()
        programme.sessions[1].title = LocalText("Changed")
        let update = try update(script, programme)
        #expect(update.remarks.map(\.code).contains(.importAmbiguous))
        #expect(!update.text.contains("Changed"))
    }
}

extension ScriptUpdate {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
