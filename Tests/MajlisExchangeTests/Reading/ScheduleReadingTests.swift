import MajlisModel
import MajlisText
import Testing

@testable import MajlisExchange

@Suite("Reading schedule.xml and schedule.json") struct ScheduleReadingTests {
    @Test func theConferenceOfXML() throws {
        let read = try ReadingFixture.read("schedule.xml")
        let conference = read.programme.conference
        #expect(read.format == .scheduleXML)
        #expect(conference.title?.text == "Days of & Nights")
        #expect(conference.acronym == "days27")
        #expect(conference.version == "0.7 draft")
        #expect(conference.zone?.identifier == "Asia/Amman")
        #expect(conference.dayChange == CivilTime(hour: 6, minute: 0))
        #expect(conference.timeslot == 900)
        #expect(conference.color == "#a0b1c2")
        #expect(conference.start?.description == "2027-03-14")
        #expect(conference.links == [Programme.Link(.origin, "https://example.org/schedule.xml")])
        #expect(conference.further.map(\.name).sorted() == ["color.background", "generator.name", "generator.version"])
    }

    @Test func anEventOfXMLWithAllThatItSays() throws {
        let read = try ReadingFixture.read("schedule.xml")
        let session = try #require(read.session("Opening <now>"))
        #expect(session.ids == ["HOqeNIb6G7M4hYFKFRkCmQ", "11"])
        #expect(session.short?.text == "<p>A \"first\" word</p>")
        #expect(session.text?.text == "<p>Kept as <b>it</b> stands &amp; whole</p>")
        #expect(session.languages == ["en", "ar"])
        #expect(session.license == "CC-BY" && session.isNotRecorded == true)
        #expect(session.slug == "days27-11-opening" && session.type == "talk" && session.subtitle == nil)
        #expect(session.length == 2700)
        #expect(session.startInstant == 1_805_007_600)
        #expect(session.links.map(\.purpose) == [.logo, .material, .attachment, .feedback])
        #expect(session.links.map(\.type) == [nil, "web", "slides", nil])
        #expect(session.further.map { "\($0.name)=\($0.value)" } == ["mood=merry", "mood.tone=glad"])
        #expect(read.programme.rooms.map(\.title.text) == ["Petra", "Jerash"])
        #expect(read.programme.rooms[0].ids == ["5e0f2c7e-58a1-4b4e-8a6d-2f3f0c1d2e3f"])
        #expect(read.programme.tracks.map(\.title.text) == ["Water", "Sand"])
        #expect(read.programme.tracks[0].color == "#0000ff" && read.programme.tracks[0].slug == "water")
    }

    @Test func whatIsAfterMidnightBelongsToTheDayBefore() throws {
        let read = try ReadingFixture.read("schedule.xml")
        #expect(read.place("Opening <now>") == "2027-03-14 10:00")
        #expect(read.place("Night walk") == "2027-03-14 25:30")
        #expect(read.place("After the walk") == "2027-03-14 26:00")
        #expect(read.session("After the walk")?.form == .pause)
        #expect(read.session("After the walk")?.room == nil)
        #expect(read.programme.days[0].start?.description == "09:00" && read.programme.days[0].end?.description == "27:00")
    }

    @Test func personsStandOnceAndWhatIsOddIsSaid() throws {
        let read = try ReadingFixture.read("schedule.xml")
        #expect(read.programme.people.map(\.title.text) == ["Zoë Amari", "Sami Haddad", "Zoe Amari"])
        #expect(read.programme.people.map(\.ids) == [["7"], [], ["8"]])
        #expect(
            read.codes == [
                "M1010": 1,  // a session without a title
                "M1011": 2,  // 25:61 and "soon"
                "M1017": 1,  // 12 twice
                "M1018": 1,  // Zoë and Zoe
                "M1020": 1,  // 7 is Amari and Amary
                "M1027": 1,  // Jerash and Petra
            ])
        #expect(read.line(of: "M1027") == 67)
        #expect(read.programme.sessions.map(\.ids.last) == ["11", "12", "12/2", "13"])
        #expect(read.programme.sessions[3].further.map(\.value) == ["25:61", "soon"])
    }

    @Test func scheduleJSONWithAllThatItSays() throws {
        let read = try ReadingFixture.read("schedule.json")
        #expect(read.format == .scheduleJSON)
        let conference = read.programme.conference
        #expect(conference.title?.text == "Days & Nights" && conference.zone?.identifier == "Asia/Amman")
        #expect(conference.further.map(\.name) == ["generator", "base_url"])
        let session = try #require(read.session("Opening 🎉"))
        #expect(session.ids == ["8c4e647f-813e-41ef-b05b-65469dd841c3", "11", "AB12CD"])
        #expect(session.short?.text == "Line\r\nnext" && session.text == nil)
        #expect(session.links.map(\.purpose) == [.page, .material, .attachment])
        #expect(session.further == [Programme.Further("answer 5", "A lamp")])
        #expect(session.length == 2700 && session.isNotRecorded == true)
        let room = read.programme.rooms[0]
        #expect(room.capacity == 120 && room.text?.text(in: "ar") == "في الطابق الأول")
        let people = read.programme.people
        #expect(people.map(\.ids) == [["7", "ZOEAMA"], ["11111111-2222-4333-8444-555555555555"]])
        #expect(people[0].text?.text == "Writes." && people[0].links.map(\.purpose) == [.picture])
        #expect(people[0].further == [Programme.Further("answer 3", "Vegetarian")])
        // The title stands twice, the second time with half a letter.
        #expect(read.place("Night walk \u{FFFD}") == "2027-03-14 25:30")
        #expect(read.session("Night walk \u{FFFD}")?.links == [])
        #expect(read.codes == ["M1012": 1, "M1029": 1])
    }

    @Test func versionTwoHasItsEventsInOneList() {
        let read = ReadingFixture.parse(
            """
            {"schedule": {"version": "2", "conference": {"title": "C", "start": "2027-03-14T09:00:00+03:00", "end": "2027-03-14T18:00:00+03:00",
            "days": [{"index": 1, "date": "2027-03-14", "start": "2027-03-14T09:00:00+03:00", "end": "2027-03-14T18:00:00+03:00"}]},
            "events": [{"guid": "8c4e647f-813e-41ef-b05b-65469dd841c3", "title": "T", "room": "R", "start": "2027-03-14T10:00:00+03:00",
            "end": "2027-03-14T10:30:00+03:00", "persons": []}]}}
            """)
        #expect(read.place("T") == "2027-03-14 10:00")
        #expect(read.session("T")?.length == 1800)
        #expect(read.programme.rooms.map(\.title.text) == ["R"])
    }

    @Test func theDateCountsWhereTheClockDiffers() {
        let read = ReadingFixture.parse(ReadingFixture.schedule("<date>2027-03-14T11:00:00+03:00</date>"))
        #expect(read.place("T") == "2027-03-14 11:00")
        #expect(read.codes["M1027"] == 1)
        #expect(read.codes["M1022"] == 1)
        #expect(read.session("T")?.startInstant == 1_805_011_200)
        // All that the file says of its zone.
        #expect(read.programme.conference.zone?.identifier == "Etc/GMT-3")
    }

    @Test func aZoneThatIsGivenPlacesWhatStatesNone() throws {
        let zone = try #require(Zone(identifier: "Europe/Paris"))
        let read = ReadingFixture.parse(ReadingFixture.schedule("<date>2027-03-14T10:00:00+03:00</date>"), zone: zone)
        // 10:00 in Amman is 08:00 in Paris; the clock that the file shows as well is left aside.
        #expect(read.place("T") == "2027-03-14 08:00")
        #expect(read.codes["M1022"] == nil)
        #expect(read.codes["M1027"] == nil)
    }

    @Test func datesOutsideTheConferenceAreSaidOnce() {
        let read = ReadingFixture.parse(ReadingFixture.schedule(conference: "<start>2027-04-01</start><end>2027-04-02</end>"))
        #expect(read.codes["M1024"] == 1)
    }

    @Test func markupInTitlesIsLeftOutAndReferencesAreRead() {
        let read = ReadingFixture.parse(
            ReadingFixture.schedule(
                "<subtitle>A <b title='>'>bold</b> &lt;i&gt;<![CDATA[ & more]]></subtitle><description>A <b>bold</b> one</description>"))
        #expect(read.session("T")?.subtitle?.text == "A bold <i> & more")
        // Descriptions are pages' text already.
        #expect(read.session("T")?.text?.text == "A <b>bold</b> one")
        #expect(read.codes["M1021"] == 1)
    }

    // MARK: What stands there twice, and what is no value

    @Test func textsInSeveralLanguagesAreTranslations() throws {
        let read = ReadingFixture.parse(
            ReadingFixture.schedule(
                "<title xml:lang='ar'>الماء</title><abstract>first</abstract><abstract xml:lang='fr'>deuxième</abstract>",
                conference: "<title xml:lang='ar'>مجلس</title>"))
        let session = try #require(read.session("T"))
        #expect(session.title.translations == [LocalText.Translation("ar", "الماء")])
        #expect(session.short?.text == "first" && session.short?.translations == [LocalText.Translation("fr", "deuxième")])
        #expect(session.further == [])
        #expect(read.programme.conference.title?.text == "C" && read.programme.conference.title?.text(in: "ar") == "مجلس")
    }

    @Test func aSecondTextIsKeptWithTheEvent() throws {
        let read = ReadingFixture.parse(
            ReadingFixture.schedule(
                "<title>U</title><abstract>a</abstract><abstract>b</abstract><abstract>a</abstract><type>talk</type><type>lecture</type>"
                    + "<duration>00:40</duration><slug>x</slug><slug>x</slug>"))
        let session = try #require(read.session("T"))
        #expect(session.short?.text == "a" && session.type == "talk" && session.length == 1800)
        #expect(session.further.map { "\($0.name)=\($0.value)" } == ["title=U", "abstract=b", "type=lecture", "duration=00:40"])
    }

    @Test func attributesOfUnknownElementsAreKept() {
        let read = ReadingFixture.parse(
            ReadingFixture.schedule(conference: "<hashtag value='#water'/><contact mail='m@example.org'>Mona</contact>")
                .replacing("</schedule>", with: "<sponsors logo='a.png'/></schedule>"))
        #expect(
            read.programme.conference.further.map { "\($0.name)=\($0.value)" } == [
                "hashtag.value=#water", "contact=Mona", "contact.mail=m@example.org", "sponsors.logo=a.png",
            ])
    }

    @Test func whatIsNoValueStandsThereAsText() throws {
        let xml = ReadingFixture.parse(
            ReadingFixture.schedule(
                "<recording><optout>maybe</optout></recording>", conference: "<start>soon</start><timeslot_duration>x</timeslot_duration>"))
        #expect(xml.codes["M1011"] == 3)
        #expect(xml.session("T")?.further == [Programme.Further("recording.optout", "maybe")])
        #expect(xml.programme.conference.further.map(\.value) == ["soon", "x"])
        let json = ReadingFixture.parse(
            """
            {"schedule": {"conference": {"title": "A", "timeslot_duration": "99:99", "rooms": [{"name": "A", "capacity": -1},
            {"name": "B", "capacity": 30.5}, {"name": "C", "capacity": 99999999999999999999}, {"name": "D", "capacity": "50"},
            {"name": "E", "capacity": null}], "days": [{"date": "2027-03-14", "rooms": {"A": [{"id": 1, "title": "T"}]}}]}}}
            """)
        #expect(json.codes["M1011"] == 4)
        #expect(json.programme.conference.further == [Programme.Further("timeslot_duration", "99:99")])
        #expect(json.programme.rooms.map(\.capacity) == [nil, nil, nil, 50, nil])
        #expect(json.programme.rooms.map { $0.further.map(\.value) } == [["-1"], ["30.5"], ["99999999999999999999"], [], []])
    }
}
