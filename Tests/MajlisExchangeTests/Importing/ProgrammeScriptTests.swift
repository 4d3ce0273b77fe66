import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisExchange

@Suite struct ProgrammeScriptTests {
    @Test func aSmallProgrammeReadsLikeAPlannersScript() throws {
        let script = try ReadScript(HandMade.small())
        #expect(script.faults.isEmpty, "\(script.faults)\n\(script.text)")
        #expect(script.isFormatted, "\(script.text)")
        let body = String(script.text.prefix { _ in true }.split(separator: "\n# Marks of the import")[0])
        #expect(
            body == """
                majlis 1 language en

                # Imported from file.xml (schedule.xml).

                conference water "Water council" date 2024-10-04..2024-10-05 zone "Asia/Amman" {
                    acronym "water"
                    language en
                }

                # Rooms.
                room main_hall "Main hall"
                room room_2 "Room 2"

                # Tracks.
                track media "Media"

                # People, each once.
                person mona_haddad "Mona Haddad" id "7"
                person omar_said "Omar Said" id "8"
                person rima_aziz "Rima Aziz" id "9"

                # The programme.
                day day_1 2024-10-04 {
                    parallel {
                        lane main_hall {
                            session welcome "Welcome" at 09:00 for 30m speaker mona_haddad {
                                id "101"
                            }
                            session wells_and_pumps "Wells and pumps" at 10:00 for 1h speakers omar_said, rima_aziz {
                                id "102"
                            }
                        }
                        lane room_2 {
                            session talking_to_the_press "Talking to the press" at 10:00 for 1h speaker mona_haddad {
                                id "103"
                            }
                        }
                    }
                }

                day day_2 2024-10-05 {
                    parallel {
                        lane room_2 {
                            session next_steps "Next steps" at 09:00 for 1h30m speaker rima_aziz {
                                id "104"
                            }
                        }
                    }
                }

                """)
    }

    @Test func everythingThatARecordCanSayIsWritten() throws {
        var programme = HandMade.small()
        programme.conference.venue = LocalText("Centre")
        programme.conference.city = LocalText("Amman")
        programme.conference.country = "JO"
        programme.conference.version = "1.5"
        programme.conference.timeslot = 300
        programme.conference.dayChange = HandMade.time(9)
        programme.conference.color = "#00ff00"
        programme.conference.links = [Programme.Link(.page, "https://example.org/")]
        programme.conference.further = [Programme.Further("X-Odd Name", "a"), Programme.Further("X-Odd Name", "b")]
        programme.rooms[0].capacity = 40
        programme.tracks[0].color = "#ff0000"
        programme.tracks[0].slug = "media"
        programme.people[0].honorifics = ["Dr"]
        programme.people[0].affiliations = [LocalText("Ministry of Water")]
        programme.people[0].contacts = ["mona@example.org"]
        programme.people[0].country = "JO"
        programme.sessions[0].subtitle = LocalText("With tea")
        programme.sessions[0].short = LocalText("An abstract\nof two lines")
        programme.sessions[0].text = LocalText("First paragraph.\n\n    indented\n\nLast.")
        programme.sessions[0].type = "lecture"
        programme.sessions[0].tracks = [0]
        programme.sessions[0].languages = ["en", "ar"]
        programme.sessions[0].slug = "welcome"
        programme.sessions[0].license = "CC BY"
        programme.sessions[0].isNotRecorded = true
        programme.sessions[0].status = .confirmed
        programme.sessions[0].sequence = 3
        programme.sessions[0].links = [Programme.Link(.recording, "https://example.org/v", title: LocalText("Video"))]
        programme.sessions[0].parts.append(Programme.Part(1, .chair))
        var open = Programme.Part(2)
        open.isOpen = true
        programme.sessions[0].parts.append(open)
        let script = try ReadScript(programme)
        #expect(script.faults.isEmpty, "\(script.faults)\n\(script.text)")
        #expect(script.isFormatted, "\(script.text)")
        let model = script.model
        let welcome = model.records(of: .session)[0]
        #expect(script.texts(.session, .short)[0] == "An abstract\nof two lines")
        #expect(script.texts(.session, .text)[0] == "First paragraph.\n\n    indented\n\nLast.")
        #expect(script.texts(.session, .subtitle)[0] == "With tea")
        #expect(script.text.contains("x_odd_name: \"\"\"\n        a\n        b\n        \"\"\""), "\(script.text)")
        for line in [
            "timeslot: 5m", "day_change: 09:00", "version: \"1.5\"", "honorific \"Dr\"", "contact \"mona@example.org\"", "capacity 40",
            "do_not_record: true", "sequence: 3", "slug: \"welcome\"", "license: \"CC BY\"", "type \"lecture\"", "chair omar_said",
            "speaker rima_aziz { status proposed }", "link \"Video\" address \"https://example.org/v\" type recording",
            "link { address \"https://example.org/\"; type page }", "place amman \"Amman\" country \"JO\"",
            "venue centre \"Centre\" place amman",
        ] {
            #expect(script.text.contains(line), "\(line)\n\(script.text)")
        }
        #expect(model.name(welcome) == "welcome")
    }

    /// A text as a script holds it: line feeds alone end its lines.
    private static func held(_ text: String) -> String { text.replacing("\r\n", with: "\n") }

    /// What readers of scripts and of terminals are attacked with comes out as it went in.
    @Test(arguments: HostileText.all)
    func textsComeOutAsTheyWentIn(_ text: String) throws {
        var programme = HandMade.small()
        programme.sessions[0].title = LocalText(text)
        programme.sessions[0].short = LocalText(text)
        programme.sessions[0].text = LocalText("Before\n\(text)\nbehind")
        programme.sessions[0].subtitle = LocalText("plain", translations: [LocalText.Translation("fr", text)])
        programme.sessions[0].slug = text
        programme.sessions[0].further = [Programme.Further(text, text)]
        programme.rooms[0].title = LocalText(text)
        programme.people[0].title = LocalText(text)
        let script = try ReadScript(programme)
        let errors = script.faults.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors)\n\(script.text)")
        #expect(script.isFormatted)
        let welcome = script.model.records(of: .session)[0]
        #expect(script.model.title(welcome) ?? "" == Self.held(text))
        #expect(script.texts(.session, .short)[0] == Self.held(text))
        #expect(script.texts(.session, .text)[0] == Self.held("Before\n\(text)\nbehind"))
        #expect(script.model.title(script.model.records(of: .room)[0]) ?? "" == Self.held(text))
    }

    /// The same seeds, the same texts: whatever letters a file has, the script says them.
    @Test func randomTextsComeOutAsTheyWentIn() throws {
        var generator = SeededGenerator(seed: 8)
        let letters =
            Array("\"\\{}#@`\n\t ;؛،\"\"«»“”aZ9_ةىّـ\u{202E}\u{2066}\u{2069}\u{200D}😀é\u{0}\u{7}\u{1B}").map(String.init) + [
                "\r\n", "\"\"\"", "\r",
            ]
        for _ in 0..<300 {
            var texts: [String] = []
            for _ in 0..<4 {
                let count = Int.random(in: 0...120, using: &generator)
                texts.append((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined())
            }
            var programme = HandMade.small()
            for place in 0..<4 {
                programme.sessions[place].title = LocalText(texts[place])
                programme.sessions[place].text = LocalText(texts[3 - place])
            }
            let script = try ReadScript(programme)
            #expect(script.faults.filter { $0.severity == .error }.isEmpty, "\(texts.map(\.debugDescription))\n\(script.text)")
            let sessions = script.model.records(of: .session)
            try #require(sessions.count == 4)
            for place in 0..<4 {
                #expect(
                    Array((script.model.title(sessions[place]) ?? "").utf8) == Array(Self.held(texts[place]).utf8),
                    "\(texts[place].debugDescription)")
                let text = script.texts(.session, .text)[place] ?? ""
                #expect(Array(text.utf8) == Array(Self.held(texts[3 - place]).utf8), "\(texts[3 - place].debugDescription)")
            }
            #expect(script.isFormatted)
        }
    }

    // MARK: The agenda

    @Test func whatOverlapsStandsBesideTheLane() throws {
        var programme = HandMade.small()
        programme.sessions.append(HandMade.session("Clash", "105", day: 0, HandMade.time(10, 30), 30, room: 0))
        programme.sessions.append(HandMade.session("Adjacent", "106", day: 0, HandMade.time(11), 30, room: 0))
        let script = try ReadScript(programme)
        let run = RoomConflicts(script)
        #expect(run.rooms == 1)
        #expect(script.text.contains("alongside {\n        session clash \"Clash\" at 10:30 for 30m room main_hall"), "\(script.text)")
        #expect(script.faults.isEmpty)
    }

    @Test func timesPastMidnightOpenLengthsAndOpenTimesStay() throws {
        var programme = HandMade.small()
        programme.sessions[0].start = CivilTime(hour: 25, minute: 30)
        programme.sessions[1].length = nil
        programme.sessions[2].start = nil
        programme.sessions[3].day = nil
        programme.sessions[3].start = nil
        var lunch = HandMade.session("Lunch", nil, day: 0, HandMade.time(12), 60, room: nil)
        lunch.form = .pause
        programme.sessions.append(lunch)
        let script = try ReadScript(programme)
        #expect(script.faults.isEmpty, "\(script.faults)\n\(script.text)")
        for line in [
            "session welcome \"Welcome\" at 25:30 for 30m", "at 10:00 for tbd",
            "\nsession talking_to_the_press \"Talking to the press\" day day_1",
            "\nsession next_steps \"Next steps\" for 1h30m room room_2", "break lunch \"Lunch\" at 12:00 for 1h",
        ] {
            #expect(script.text.contains(line), "\(line)\n\(script.text)")
        }
    }

    @Test func oneRoomNeedsNoLanes() throws {
        var programme = HandMade.small()
        programme.rooms.removeLast()
        for place in programme.sessions.indices { programme.sessions[place].room = programme.sessions[place].room.map { _ in 0 } }
        let script = try ReadScript(programme)
        #expect(!script.text.contains("parallel"))
        #expect(
            script.text.contains("    session welcome \"Welcome\" at 09:00 for 30m room main_hall speaker mona_haddad"), "\(script.text)")
    }

    @Test func theHoursOfADayBindNobodyWhoIsOutsideThem() throws {
        var programme = HandMade.small()
        programme.days[0].start = HandMade.time(9)
        programme.days[0].end = HandMade.time(18)
        programme.days[1].start = HandMade.time(10)
        let script = try ReadScript(programme)
        #expect(script.text.contains("day day_1 2024-10-04 from 09:00 to 18:00 {"), "\(script.text)")
        #expect(script.text.contains("# Not held by this script: start: 10:00"))
        #expect(script.faults.isEmpty)
    }

    // MARK: People and tasks

    @Test func participantsAndTasksHaveTheirOwners() throws {
        var programme = HandMade.small()
        var participant = Programme.Participant(1)
        participant.category = LocalText("Experts")
        participant.status = "accepted"
        var other = Programme.Participant(2)
        other.category = LocalText("Experts")
        other.status = "waiting"
        programme.participants = [participant, other]
        var task = Programme.Task(LocalText("Book the hall"))
        task.ids = ["T1"]
        task.owner = LocalText("Mona Haddad")
        task.due = CivilDateTime(HandMade.date(-10))
        var second = Programme.Task(LocalText("Print the badges"))
        second.owner = LocalText("Print shop")
        second.due = CivilDateTime(HandMade.date(-3), HandMade.time(17))
        second.isDueAllDay = false
        second.state = "open"
        programme.tasks = [task, second, Programme.Task(LocalText("Nobody's"))]
        let script = try ReadScript(programme)
        #expect(script.faults.isEmpty, "\(script.faults)\n\(script.text)")
        for line in [
            "participant omar_said category experts status accepted", "participant rima_aziz category experts {",
            "task book_the_hall \"Book the hall\" owner mona_haddad due 2024-09-24", "role print_shop \"Print shop\"",
            "owner print_shop due 2024-10-01 17:00", "task nobody_s \"Nobody's\" owner tbd",
        ] {
            #expect(script.text.contains(line), "\(line)\n\(script.text)")
        }
    }

    /// What nobody has vouched for does not leave by itself.
    @Test func whatATableSaysOfPeopleIsConfidential() throws {
        var programme = HandMade.small()
        var participant = Programme.Participant(1)
        participant.further = [Programme.Further("Passport", "P123")]
        programme.participants = [participant]
        programme.people[0].further = [Programme.Further("Shoe size", "41")]
        programme.sessions[0].further = [Programme.Further("internal_notes", "weak"), Programme.Further("Hashtag", "water")]
        let script = try ReadScript(programme)
        #expect(script.faults.isEmpty, "\(script.faults)\n\(script.text)")
        for line in [
            "extend participant {\n    field passport_given: text access confidential", "field shoe_size: text access confidential",
            "field internal_notes: text access staff", "field hashtag: text\n",
        ] {
            #expect(script.text.contains(line), "\(line)\n\(script.text)")
        }
    }

    @Test func whatBeginsTogetherWithoutALengthStandsApart() throws {
        var programme = HandMade.small()
        for place in 0..<2 {
            programme.sessions[place].start = HandMade.time(9)
            programme.sessions[place].length = nil
        }
        let script = try ReadScript(programme)
        let outcome = Runtime.run(script.inquiry.project, access: .confidential)
        // Two in one room at one time: that is in the file. That one would have to wait for the other is not.
        let errors = outcome.diagnostics.filter { $0.severity == .error }.map(\.code)
        #expect(errors == [.roomConflict], "\(errors)\n\(script.text)")
        #expect(ProgrammeScript(programme, path: "f", format: "csv", language: .english).remarks.isEmpty)
    }

    // MARK: Remarks

    /// The times of a day go up to 47:59; an exhibition of three days keeps its end in a field.
    @Test func whatLastsLongerThanTwoDaysHasNoLength() throws {
        var programme = HandMade.small()
        programme.sessions[0].length = 56 * 3600
        programme.sessions[3].start = CivilTime(hour: 0, minute: 0)
        programme.sessions[3].length = 48 * 3600 - 1
        let made = ProgrammeScript(programme, path: "file.ics", format: "ics", language: .english)
        #expect(made.remarks.filter { $0.code == .importDatesUnheld }.map { $0["name"] } == [.code("until")])
        let script = ReadScript(try #require(made.bytes))
        #expect(script.text.contains("at 09:00 for tbd") && script.text.contains("until_given: \"2024-10-06 17:00\""), "\(script.text)")
        let outcome = Runtime.run(script.inquiry.project, access: .confidential)
        #expect(!outcome.diagnostics.contains { $0.code == .timeOutOfRange }, "\(outcome.diagnostics.map(\.code))")
    }

    @Test func whatCannotBeSaidIsRemarked() throws {
        var programme = HandMade.small()
        programme.sessions[0].languages = ["klingon"]
        programme.sessions[1].ids = ["101"]
        programme.conference.start = HandMade.date(3)
        programme.conference.end = HandMade.date(1)
        programme.people[1].title = LocalText(" ")
        programme.sessions[2].further = [Programme.Further("text", "x")]
        let made = ProgrammeScript(programme, path: "file.xml", format: "csv", language: .english)
        let codes = made.remarks.map(\.code)
        for code in [
            MessageCode.importLanguageUnknown, .importIdShared, .importDatesUnheld, .importPersonUnnamed, .importFieldRenamed,
        ] {
            #expect(codes.contains(code), "\(code)")
        }
        let script = ReadScript(try #require(made.bytes))
        #expect(script.faults.isEmpty, "\(script.faults)\n\(script.text)")
        for line in [
            "language_given: \"klingon\"", "id_shared: \"101\"", "end_given: \"2024-10-05\"", "text_given: \"x\"", "person person_8 \"8\"",
        ] {
            #expect(script.text.contains(line), "\(line)\n\(script.text)")
        }
    }
}

/// The pairs of sessions of one room, and of one person, that overlap.
struct RoomConflicts {
    var rooms = 0
    var people = 0

    init(_ script: ReadScript) {
        let sessions = ScriptOutline(script.tree).entries.filter { $0.family == .session }
        rooms = Self.pairs(sessions, script) { [$0.value("room")] }
        people = Self.pairs(sessions, script) { entry in (entry.value("speaker")?.pieces ?? []).map { PartValue(piece: $0) } }
    }

    /// Slow and obviously right.
    private static func pairs(
        _ sessions: [ScriptOutline.Entry], _ script: ReadScript, _ keys: (ScriptOutline.Entry) -> [PartValue?]
    ) -> Int {
        func span(_ entry: ScriptOutline.Entry) -> Range<Int>? {
            guard case .sign(let at)? = entry.value("at")?.pieces.first, let start = CivilTime(at) else { return nil }
            guard case .sign(let length)? = entry.value("for")?.pieces.first, let seconds = Int(length.dropLast()) else { return nil }
            return Int(start.seconds)..<Int(start.seconds) + seconds
        }
        var count = 0
        for (place, first) in sessions.enumerated() {
            for second in sessions[(place + 1)...] where first.day == second.day {
                guard let one = span(first), let two = span(second), one.overlaps(two) else { continue }
                let mine = keys(first).compactMap { $0 }.filter { $0.pieces != [.sign(",")] }
                if mine.contains(where: { key in keys(second).contains { $0 == key } }) { count += 1 }
            }
        }
        return count
    }
}
