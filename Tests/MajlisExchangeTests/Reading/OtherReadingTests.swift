import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

@Suite("Reading pretalx, calendars and tables") struct OtherReadingTests {
    @Test func pagesOfPretalxBehindEachOther() throws {
        let read = try ReadingFixture.read("pretalx-pages.json")
        #expect(read.format == .pretalx)
        // What was withdrawn is no part of the programme, and who proposed it is not named in it.
        #expect(read.codes == ["M1104": 1])
        let programme = read.programme
        #expect(programme.conference.title?.text(in: "ar") == "أيام الماء")
        #expect(programme.conference.languages == ["en", "ar"])
        // By their positions.
        #expect(programme.rooms.map(\.title.text) == ["Petra", "Jerash"])
        #expect(programme.rooms[0].title.text(in: "ar") == "البتراء")
        #expect(programme.rooms[0].ids == ["11111111-1111-4111-8111-111111111111", "1"])
        #expect(programme.rooms[1].available.map { "\($0.start)..\($0.end)" } == ["2027-03-14 00:00..2027-03-14 24:00"])
        #expect(programme.people.map(\.title.text) == ["Sami Haddad"])
        #expect(programme.people[0].contacts == ["sami@example.org"])
        #expect(programme.sessions.map(\.ids) == [["WATER1", "101"], ["WATER1/2", "102"]])
        #expect(programme.sessions.map(\.length) == [2100, 1800])
        #expect(programme.sessions.map(\.room) == [0, 1])
        #expect(programme.sessions.map { $0.start?.description } == ["10:00", "10:00"])
        #expect(programme.sessions.map(\.status) == [.confirmed, .confirmed])
        #expect(programme.sessions[0].further.map(\.name) == ["type_ar", "tags", "internal_notes"])
        #expect(programme.tracks[0].title.text(in: "ar") == "الأرض" && programme.tracks[0].color == "#00aa00")
    }

    /// As older versions of its interface write rooms, tracks and types: a text for each language.
    @Test func talksOfPretalxWithNamesInsteadOfObjects() {
        let read = ReadingFixture.parse(
            """
            [{"code": "WATER1", "title": "Wells", "speakers": [{"code": "SAMIHA", "name": "Sami Haddad", "biography": null}],
              "submission_type": {"en": "Talk", "fr": "Exposé"}, "track": {"en": "Ground", "fr": "Sol"}, "state": "accepted", "duration": 30,
              "slot": {"room": {"en": "Petra", "fr": "Pétra"}, "room_id": 7, "start": "2027-03-14T10:00:00+03:00", "end": "2027-03-14T10:30:00+03:00"}}]
            """)
        #expect(read.place("Wells") == "2027-03-14 10:00")
        #expect(read.programme.rooms.map { $0.title.text(in: "fr") } == ["Pétra"])
        #expect(read.programme.tracks.map { $0.title.text(in: "fr") } == ["Sol"])
        #expect(read.programme.tracks[0].further == [] && read.programme.rooms[0].further == [])
        #expect(read.session("Wells")?.type == "Talk" && read.session("Wells")?.status == .tentative)
    }

    /// RFC 9073.
    @Test func participantsOfAnEvent() {
        let read = ReadingFixture.parse(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:T\nDTSTART:20270314T100000\nBEGIN:PARTICIPANT\nUID:p1\nSUMMARY:Lina Qasem\n"
                + "CATEGORIES:SPEAKER,CO-CHAIR\nEND:PARTICIPANT\nEND:VEVENT\nEND:VCALENDAR\n")
        #expect(read.session("T")?.parts == [Programme.Part(0, .speaker), Programme.Part(0, .coChair)])
        #expect(read.programme.people.map(\.ids) == [["p1"]])
    }

    @Test func aCalendar() throws {
        let read = try ReadingFixture.read("calendar.ics")
        #expect(read.programme.conference.zone?.identifier == "Asia/Amman")
        let opening = try #require(read.session("Opening, with music"))
        #expect(opening.title.text(in: "ar") == "الافتتاح مع الموسيقى")
        #expect(opening.text?.text == "First line\nsecond; line")
        #expect(read.place("Opening, with music") == "2027-03-14 10:00" && opening.length == 2700)
        #expect(opening.status == .tentative && opening.sequence == 3)
        #expect(read.people(of: "Opening, with music") == ["Haddad, Sami", "Lina Qasem"])
        #expect(opening.parts.map(\.role) == [.organizer, .chair])
        #expect(read.programme.people[0].contacts == ["sami@example.org"] && read.programme.people[0].ids == [])
        #expect(read.programme.tracks.map(\.title.text) == ["Water", "Ground"])
        // 14 March, the 15th left out, the 16th standing by itself; in Amman 05:00Z is 08:00.
        #expect(read.programme.sessions.filter { $0.title.text == "Breakfast" }.map(\.ids) == [["two"]])
        #expect(read.place("Late breakfast") == "2027-03-16 09:00")
        #expect(read.session("Late breakfast")?.ids == ["two/20270316T050000Z"])
        #expect(read.session("All day")?.start == nil && read.session("All day")?.further == [Programme.Further("until", "2027-03-15")])
        #expect(read.session("All day")?.ids == ["three/2"])
        #expect(read.session("Slip")?.length == 3600)
        #expect(read.session("Backwards")?.length == nil)
        let task = try #require(read.programme.tasks.first)
        #expect(task.due?.description == "2027-02-01 00:00" && task.isDueAllDay && task.owner?.text == "Protocol office")
        #expect(
            read.codes == ["M1014": 1, "M1015": 1, "M1017": 1, "M1021": 2, "M1023": 1, "M1025": 1, "M1026": 1])
    }

    @Test func recurrencesWithinTheirBounds() throws {
        let start = try #require(CivilDate("2027-03-15"))  // a Monday
        func dates(_ rule: String) -> [String]? { Recurrence(rule)?.dates(from: start, time: 0, zone: nil)?.map(\.description) }
        #expect(dates("FREQ=DAILY;COUNT=3;INTERVAL=2") == ["2027-03-15", "2027-03-17", "2027-03-19"])
        #expect(dates("FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE") == ["2027-03-15", "2027-03-17", "2027-03-22"])
        #expect(dates("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270412") == ["2027-03-15", "2027-03-29", "2027-04-12"])
        #expect(dates("FREQ=MONTHLY;COUNT=2") == ["2027-03-15", "2027-04-15"])
        #expect(dates("FREQ=DAILY") == nil)
        #expect(dates("FREQ=YEARLY;COUNT=2") == nil)
        #expect(dates("FREQ=WEEKLY;BYDAY=1MO;COUNT=2") == nil)
        #expect(dates("FREQ=DAILY;COUNT=100000") == nil)
        #expect(dates("FREQ=WEEKLY;BYDAY=TU;COUNT=1") == ["2027-03-16"])
    }

    @Test func aTableOfSessionsInFrench() throws {
        let read = try ReadingFixture.read("sessions-fr.csv")
        #expect(read.programme.sessions.map(\.title.text) == ["Ouverture", "Déjeuner (80 mins)", "Soirée", "Demain"])
        #expect(read.programme.sessions[0].title.text(in: "ar") == "الافتتاح")
        #expect(read.place("Ouverture") == "2027-03-14 09:30" && read.session("Ouverture")?.length == 2700)
        #expect(read.people(of: "Ouverture") == ["Zoë Amari", "Sami Haddad", "Lina Qasem"])
        #expect(read.session("Ouverture")?.parts.last?.role == .chair)
        #expect(read.session("Ouverture")?.languages == ["fr"])
        #expect(read.session("Ouverture")?.further == [Programme.Further("Budget", "1 000,50")])
        #expect(read.session("Déjeuner (80 mins)")?.length == 85 * 60)
        #expect(read.session("Soirée")?.length == 3 * 3600)
        #expect(read.people(of: "Soirée") == ["Haddad, Sami", "Zoé Amari"])
        // The 80 minutes, the language, the date, and three names that are nearly two others.
        #expect(read.codes["M1016"] == 1 && read.codes["M1011"] == 2 && read.codes["M1018"] == 2 && read.codes["M1022"] == 1)
    }

    @Test func aTableOfParticipants() throws {
        let read = try ReadingFixture.read("participants.csv")
        #expect(read.programme.people.map(\.title.text) == ["Lina Qasem", "Haddad, Sami", "Lina Qassem"])
        #expect(read.programme.people[0].title.text(in: "ar") == "لينا قاسم")
        #expect(read.programme.people[1].contacts == ["=sami@example.org"])
        #expect(read.programme.people[1].affiliations.map(\.text) == ["Wells & Co"])
        #expect(read.programme.participants.map { $0.category?.text } == ["Delegate", "Speaker", "Delegate"])
        #expect(read.programme.participants[0].further == [Programme.Further("Diet", "vegetarian")])
        #expect(read.programme.participants[2].further == [Programme.Further("column 9", "extra")])
        #expect(read.codes == ["M1018": 1, "M1028": 1])
    }

    @Test func aTableOfTasksInArabicAndInWindows1256() throws {
        let read = try ReadingFixture.read("tasks-ar.csv")
        #expect(read.programme.tasks.map(\.title.text) == ["إرسال الدعوات", "حجز القاعة"])
        #expect(read.programme.tasks[0].due?.date.description == "2027-02-01")
        #expect(read.programme.tasks[0].list?.text == "قبل المؤتمر" && read.programme.tasks[0].owner?.text == "مكتب المراسم")
        #expect(read.programme.tasks[1].further == [Programme.Further("الموعد النهائي", "غدا")])
        #expect(read.codes == ["M1011": 1])
        // المهمة,المسؤول / دعوة,سامي as Arabic Windows writes it.
        let bytes: [UInt8] = [
            0xC7, 0xE1, 0xE3, 0xE5, 0xE3, 0xC9, 0x2C, 0xC7, 0xE1, 0xE3, 0xD3, 0xC4, 0xE6, 0xE1, 0x0A, 0xCF, 0xDA, 0xE6, 0xC9, 0x2C, 0xD3,
            0xC7, 0xE3, 0xED, 0x0A,
        ]
        let windows = ProgrammeReader.read(SourceFile(name: "tasks.csv", bytes: bytes))
        #expect(windows.programme.tasks.map(\.title.text) == ["دعوة"])
        #expect(windows.programme.tasks.first?.owner?.text == "سامي")
        #expect(windows.codes == ["M1013": 1])
    }

    @Test func aPlainAgenda() throws {
        let read = try ReadingFixture.read("agenda.tsv")
        #expect(read.programme.sessions.map(\.title.text) == ["Council*", "Committee", "Bureau"])
        #expect(read.programme.sessions.map(\.length) == [3600, 5400, nil])
        #expect(read.programme.sessions.map(\.room) == [0, 0, nil])
        #expect(read.programme.sessions[1].further.map { "\($0.name)=\($0.value)" } == ["closed=1"])
        #expect(read.codes == ["M1014": 1, "M1015": 1, "M1022": 1])
        #expect(read.line(of: "M1015") == 3)
    }

    @Test(arguments: [
        ("name,start,room\nT,2027-03-14 10:00,R", 1), ("speaker;session;time;day\nA B;T;10:00;2027-03-14", 1),
        ("العنوان\tالقاعة\tالبداية\nT\tR\t2027-03-14 10:00", 1),
    ])
    func headersInThreeLanguagesAndDelimiters(text: String, count: Int) {
        let read = ReadingFixture.parse(text, named: "table.csv")
        #expect(read.programme.sessions.count == count)
        #expect(read.place("T") == "2027-03-14 10:00")
    }
}
