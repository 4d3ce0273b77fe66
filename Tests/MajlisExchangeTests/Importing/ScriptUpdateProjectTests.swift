import Foundation
import MajlisReport
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

/// What a planner makes of an imported script: rows of tables, several files, no marks, sessions that come and go.
@Suite struct ScriptUpdateProjectTests {
    private func imported(_ programme: Programme = HandMade.small()) throws -> String {
        let script = ProgrammeScript(programme, path: "file.xml", format: "schedule.xml", language: .english)
        return String(decoding: try #require(script.bytes), as: UTF8.self)
    }

    private func updated(
        _ script: String, _ programme: Programme, others: [String] = [], cancels: Bool = false
    ) throws -> ScriptUpdate {
        func run(_ text: String) throws -> ScriptUpdate {
            var project = ScriptUpdate.Project()
            for (number, text) in ([text] + others).enumerated() {
                let source = SourceFile(name: number == 0 ? "plan.majlis" : "other_\(number).majlis", text: text)
                project.trees.append(Parser.parse(source, file: FileID(UInt16(number))))
                try #require(project.trees[number].diagnostics.filter { $0.severity == .error }.isEmpty, "\(text)")
            }
            project.scripts = Array(project.trees.indices.dropFirst())
            var update = ScriptUpdate(project.trees[0], programme, path: "file.xml", format: "schedule.xml", project: project)
            update.cancelsMissing = cancels
            try update.run()
            return update
        }
        let update = try run(script)
        let again = try run(update.text)
        #expect(again.text == update.text)
        return update
    }

    private func without(marks text: String) -> String {
        text.split(separator: "\n").filter { !$0.hasPrefix("#=") }.joined(separator: "\n") + "\n"
    }

    private func codes(_ update: ScriptUpdate) -> [MessageCode] { update.findings.map(\.code) }

    // MARK: Tables

    private let press = """
                    session talking_to_the_press "Talking to the press" at 10:00 for 1h speaker mona_haddad {
                        id "103"
                    }

        """

    private func withTables() throws -> String {
        let script = try imported()
        let rooms = "room main_hall \"Main hall\"\nroom room_2 \"Room 2\"\n"
        try #require(script.contains(rooms) && script.contains(press))
        return script.replacing(rooms, with: "table room [name, title] {\n    main_hall, \"Main hall\"\n    room_2, \"Room 2\"\n}\n")
            .replacing(
                press,
                with: """
                                table session [name, title, at, for, speaker, id] {
                                    talking_to_the_press, "Talking to the press", 10:00, 1h, mona_haddad, "103"
                                }

                    """)
    }

    @Test func rowsOfTablesAreFoundAndNeverDoubled() throws {
        let script = try withTables()
        let same = try updated(script, HandMade.small())
        #expect(without(marks: same.text) == without(marks: script) && same.findings.isEmpty, "\(codes(same))\n\(same.text)")
        var programme = HandMade.small()
        programme.sessions[2].title = LocalText("Speaking to the press")
        programme.sessions[2].start = HandMade.time(12)
        programme.sessions[2].room = 0
        programme.rooms.append(Programme.Room(LocalText("Garden")))
        let changed = try updated(script, programme)
        #expect(codes(changed).sorted { $0.code < $1.code } == [.importRowKept, .importRowKept, .importRowKept])
        #expect(changed.text.components(separatedBy: "talking_to_the_press,").count == 2)
        #expect(!changed.text.contains("Speaking") && changed.text.contains("}\nroom garden \"Garden\"\n"), "\(changed.text)")
        // The place is the cell.
        let places = changed.findings.map { SourceFile(name: "", text: script).text($0.location.range) }
        #expect(places.contains("10:00") && places.contains("\"Talking to the press\""), "\(places)")
    }

    @Test func rowsAreNeitherCancelledNorMoved() throws {
        var programme = HandMade.small()
        programme.sessions.remove(at: 2)
        let script = try withTables()
        let update = try updated(script, programme, cancels: true)
        #expect(codes(update) == [.importVanished])
        #expect(without(marks: update.text) == without(marks: script))
    }

    // MARK: Several files

    private func split() throws -> (main: String, other: String) {
        let script = try imported()
        let day = try #require(script.range(of: "day day_2"))
        let marks = try #require(script.range(of: "\n# Marks"))
        let main = script.replacingCharacters(in: day.lowerBound..<marks.lowerBound, with: "").replacing(
            "# Rooms.", with: "use \"other_1.majlis\"\n\n# Rooms.")
        return (main, "majlis 1 language en\n\n" + script[day.lowerBound..<marks.lowerBound])
    }

    @Test func whatStandsInAnotherScriptIsKnown() throws {
        let (main, other) = try split()
        let same = try updated(main, HandMade.small(), others: [other])
        #expect(without(marks: same.text) == without(marks: main) && same.findings.isEmpty, "\(codes(same))\n\(same.text)")
        var programme = HandMade.small()
        programme.sessions[3].start = HandMade.time(14)
        programme.sessions.append(HandMade.session("Tea", "105", day: 1, HandMade.time(16), 15, room: 1))
        let update = try updated(main, programme, others: [other])
        #expect(codes(update) == [.importOtherScriptKept])
        #expect(update.findings[0].location.file == FileID(1))
        // A session of a day that stands elsewhere names its day and room.
        #expect(update.text.contains("session tea \"Tea\" at 16:00 for 15m day day_2 room room_2 {\n    id \"105\"\n}"), "\(update.text)")
        #expect(!without(marks: update.text).contains("next_steps"))
    }

    @Test func aSessionThatMovesToADayOfAnotherScriptStaysInThisOne() throws {
        let (main, other) = try split()
        var programme = HandMade.small()
        programme.sessions[0].day = 1
        programme.sessions[0].start = HandMade.time(8)
        let update = try updated(main, programme, others: [other])
        #expect(
            update.text.contains("session welcome \"Welcome\" at 08:00 for 30m speaker mona_haddad day day_2 room main_hall {"),
            "\(update.text)")
        #expect(update.text.components(separatedBy: "session welcome \"").count == 2)
    }

    /// A planner's query, list or template may have the name that a new record would get.
    @Test func namesOfOtherThingsAreTaken() throws {
        let script = try imported().replacing("# Rooms.", with: "template session tea { for 15m }\n\n# Rooms.")
        var programme = HandMade.small()
        programme.sessions.append(HandMade.session("Tea", "105", day: 1, HandMade.time(16), 15, room: 1))
        let update = try updated(script, programme)
        #expect(update.text.contains("session tea_2 \"Tea\""), "\(update.text)")
    }

    // MARK: Without marks

    @Test func withoutMarksRecordsAreKnownByTheNameThatTheImportGives() throws {
        let script = without(marks: try imported()).replacing("room_2 \"Room 2\"", with: "room_2 \"Second room\"").replacing(
            "omar_said \"Omar Said\" id \"8\"", with: "omar_said \"Dr. Omar Said\"")
        let update = try updated(script, HandMade.small())
        #expect(codes(update) == [.importEditUnknown, .importEditUnknown])
        #expect(!update.text.contains("room_2_2") && !update.text.contains("omar_said_2"), "\(update.text)")
        #expect(update.text.contains("\"Dr. Omar Said\" {\n    id \"8\"\n}"), "\(update.text)")
        // The explanation is there once.
        #expect(update.text.components(separatedBy: "# Marks of the import").count == 2)
    }

    /// A record of another id has that name by chance.
    @Test func anotherIdIsAnotherRecord() throws {
        let script = without(marks: try imported()).replacing("omar_said \"Omar Said\" id \"8\"", with: "omar_said \"Omar K.\" id \"81\"")
        let update = try updated(script, HandMade.small())
        #expect(update.text.contains("person omar_said_2 \"Omar Said\" id \"8\""), "\(update.text)")
    }

    // MARK: Sessions that come back

    @Test func whatAnImportHasCancelledIsTakenUpAgain() throws {
        var programme = HandMade.small()
        programme.sessions[1].status = .confirmed
        let script = try imported(programme)
        var gone = programme
        gone.sessions.remove(at: 1)
        let cancelled = try updated(script, gone, cancels: true)
        #expect(codes(cancelled) == [.importCancelled] && cancelled.text.contains("status cancelled"))
        let back = try updated(cancelled.text, programme)
        #expect(codes(back) == [.importRestored])
        #expect(back.text == script, "\(back.text)")
    }

    @Test func aPlannersOwnCancellationStays() throws {
        let script = try imported().replacing("id \"102\"\n", with: "id \"102\"\n                status cancelled\n")
        let update = try updated(script, HandMade.small())
        #expect(codes(update) == [.importCancelledHere] && update.text == script)
        var programme = HandMade.small()
        programme.sessions[1].status = .cancelled
        #expect(codes(try updated(script, programme)).isEmpty)
        programme.sessions.remove(at: 1)
        #expect(codes(try updated(script, programme, cancels: true)).isEmpty)
    }
}
