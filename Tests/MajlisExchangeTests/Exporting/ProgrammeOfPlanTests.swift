import MajlisExchange
import MajlisModel
import Testing

/// What of a plan a programme holds.
@Suite struct ProgrammeOfPlanTests {
    private static let script = """
        majlis 1 language en
        extend session {
            field slug: text
            field license: text
            field do_not_record: boolean
            field difficulty: text
        }
        extend conference {
            field version: text
            field timeslot: duration
            field day_change: time
            field color: text
        }
        extend track { field color: text }
        place porto "Porto" country "Portugal"
        venue hall_of_ropes "Rope Works" place porto zone "Europe/Lisbon"
        room big "Main hall" @ar "القاعة الكبرى" capacity 100 venue hall_of_ropes id "b1"
        room small "Annex"
        track systems "Systems" color: "#aabbcc"
        person mona "Mona Haddad" @ar "منى حداد" honorific "Dr" id "77"
        person samir "Samir Noor"
        organization club "Harbour Club" country "Portugal"
        conference harbour "Harbour" @ar "المرفأ" acronym "harbour-27" subtitle "On rope" {
            date 2027-06-17..2027-06-18
            venue hall_of_ropes
            language en
            version: "1.4"
            timeslot: 15m
            day_change: 05:00
            color: "#102030"
            link site "Web site" address "https://harbour.example/" type page
            day thursday 2027-06-17 "First day" from 09:00 {
                session opening "Opening" @ar "الافتتاح" for 1h room big {
                    subtitle "Words of welcome"
                    short "An abstract"
                    text "First paragraph" @ar "الأولى"
                    text "Second paragraph"
                    id "8c4e647f-813e-41ef-b05b-65469dd841c3", "6571", "ABC123"
                    type talk
                    language en, ar
                    slug: "harbour-opening"
                    license: "CC BY"
                    do_not_record: true
                    difficulty: "easy"
                    status confirmed
                    link slides "Slides" address "https://harbour.example/slides" type material
                    speaker mona status confirmed
                    speaker samir status invited
                    chair club
                    item greeting "Greeting" for 10m { speaker samir }
                }
                break "Coffee" for 30m
                parallel {
                    lane systems { session talk_a "Talk A" for 30m room small }
                    lane big { session talk_b "Talk B" for 40m track systems status cancelled }
                }
                session night "Night" at 23:30 for 2h room big
                session later "Later" at tbd room small
            }
            session nowhere "Nowhere yet" for 20m
            category guests "Guests"
            participant mona category guests status accepted
            checklist prepare "Before" {
                task invite "Invite" due 2027-05-01 owner mona
                task call "Call" for each p in persons due 2027-05-02 owner volunteer
            }
        }
        """

    private let programme: Programme

    init() throws { programme = try PlannedScript.programme(Self.script) }

    private func session(_ name: String) throws -> Programme.Session { try #require(programme.sessions.first { $0.name == name }) }

    @Test func theConference() {
        let conference = programme.conference
        #expect(conference.name == "harbour")
        #expect(conference.title == LocalText("Harbour", language: "en", translations: [.init("ar", "المرفأ")]))
        #expect(conference.subtitle?.text == "On rope")
        #expect(conference.acronym == "harbour-27")
        #expect(conference.version == "1.4")
        #expect(conference.timeslot == 900)
        #expect(conference.dayChange == CivilTime(hour: 5, minute: 0))
        #expect(conference.color == "#102030")
        #expect(conference.venue?.text == "Rope Works")
        #expect(conference.city?.text == "Porto")
        #expect(conference.country == "Portugal")
        #expect(conference.start?.description == "2027-06-17" && conference.end?.description == "2027-06-18")
        #expect(conference.zone?.identifier == "Europe/Lisbon")
        #expect(conference.links == [Programme.Link(.page, "https://harbour.example/", title: LocalText("Web site", language: "en"))])
    }

    @Test func roomsTracksAndDays() {
        #expect(programme.rooms.map(\.title.text) == ["Main hall", "Annex"])
        #expect(programme.rooms.first?.capacity == 100)
        #expect(programme.rooms.first?.ids == ["b1"])
        #expect(programme.tracks.map(\.title.text) == ["Systems"])
        #expect(programme.tracks.first?.color == "#aabbcc")
        #expect(programme.days.map(\.date.description) == ["2027-06-17"])
        #expect(programme.days.first?.title?.text == "First day")
    }

    @Test func aSessionWithAllThatIsSaidOfIt() throws {
        let opening = try session("opening")
        #expect(opening.title.text(in: "ar") == "الافتتاح")
        #expect(opening.subtitle?.text == "Words of welcome")
        #expect(opening.short?.text == "An abstract")
        #expect(
            opening.text
                == LocalText("First paragraph\n\nSecond paragraph", language: "en", translations: [.init("ar", "الأولى")]))
        #expect(opening.ids == ["8c4e647f-813e-41ef-b05b-65469dd841c3", "6571", "ABC123"])
        #expect(opening.type == "talk" && opening.languages == ["en", "ar"])
        #expect(opening.slug == "harbour-opening" && opening.license == "CC BY" && opening.isNotRecorded == true)
        #expect(opening.further == [Programme.Further("difficulty", "easy")])
        #expect(opening.status == .confirmed)
        #expect(opening.links.map(\.purpose) == [.material])
        #expect(opening.start?.description == "09:00" && opening.length == 3600 && opening.day == 0 && opening.room == 0)
        // Lisbon is an hour east of UTC in summer.
        #expect(opening.startInstant.map { Instant(seconds: $0).description } == "2027-06-17T08:00:00Z")
        let people = programme.people.map(\.title.text)
        #expect(opening.parts.map { people[$0.person] } == ["Mona Haddad", "Samir Noor", "Harbour Club"])
        #expect(opening.parts.map(\.role) == [.speaker, .speaker, .chair])
        #expect(opening.parts.map(\.isOpen) == [false, true, false])
    }

    @Test func whatStandsInsideAndBeside() throws {
        let greeting = try session("opening.greeting")
        #expect(greeting.form == .item && greeting.start?.description == "09:00" && greeting.length == 600)
        #expect(programme.sessions[try #require(greeting.parent)].name == "opening")
        let coffee = try #require(programme.sessions.first { $0.form == .pause })
        #expect(coffee.title.text == "Coffee" && coffee.start?.description == "10:00")
        #expect(try session("talk_a").tracks == [0] && session("talk_a").room == 1)
        #expect(try session("talk_b").tracks == [0] && session("talk_b").room == 0 && session("talk_b").status == .cancelled)
    }

    @Test func timesPastMidnightAndOpenOnes() throws {
        let night = try session("night")
        #expect(night.day == 0 && night.start?.description == "23:30" && night.length == 7200)
        let later = try session("later")
        #expect(later.day == 0 && later.start == nil && later.startInstant == nil)
        let nowhere = try session("nowhere")
        #expect(nowhere.day == nil && nowhere.start == nil && nowhere.length == 1200)
    }

    @Test func peopleParticipantsAndTasks() {
        #expect(programme.people.map { $0.fullName() } == ["Dr Mona Haddad", "Samir Noor", "Harbour Club"])
        #expect(programme.people.map(\.isBody) == [false, false, true])
        #expect(programme.people.first?.title.text(in: "ar") == "منى حداد")
        #expect(programme.participants.map { programme.people[$0.person].title.text } == ["Mona Haddad"])
        #expect(programme.participants.first?.category?.text == "Guests")
        #expect(programme.participants.first?.status == "accepted")
        #expect(programme.tasks.first?.name == "prepare.invite")
        #expect(programme.tasks.first?.list?.text == "Before")
        #expect(programme.tasks.first?.owner?.text == "Mona Haddad")
        #expect(programme.tasks.first?.due?.date.description == "2027-05-01" && programme.tasks.first?.isDueAllDay == true)
        #expect(programme.tasks.dropFirst().map { $0.forWhom.map(\.text) } == [["Mona Haddad"], ["Samir Noor"]])
        #expect(programme.tasks.last?.owner?.text == "volunteer")
    }

    // MARK: Which conference

    private static let two = """
        conference one "One" { day d1 2027-01-02 { session a "A" at 09:00 for 1h } }
        conference two "Two" { day d2 2027-01-03 { session b "B" at 09:00 for 1h room c } }
        room c "Used" 
        room d "Unused"
        """

    @Test func severalConferencesAreNeverMixed() throws {
        #expect(PlannedScript.failure(Self.two) == "export_several_conferences")
        #expect(PlannedScript.failure(Self.two, conference: "three") == "export_unknown_conference")
        let second = try PlannedScript.programme(Self.two, conference: "two")
        #expect(second.sessions.map(\.name) == ["b"])
        #expect(second.days.map(\.date.description) == ["2027-01-03"])
        #expect(second.rooms.map(\.name) == ["c"])
        #expect(try PlannedScript.programme(Self.two, conference: "One").sessions.map(\.name) == ["a"])
    }

    @Test func anEditionIsCalledByItsSeries() throws {
        let script = """
            series talks "Talks" {
                edition 7 "Seventh" { day d7 2027-01-02 { session a "A" at 09:00 for 1h } }
                edition 8 "Eighth" { day d8 2028-01-02 { session b "B" at 09:00 for 1h } }
            }
            """
        #expect(PlannedScript.failure(script) == "export_several_conferences")
        #expect(try PlannedScript.programme(script, conference: "talks.8").sessions.map(\.name) == ["b"])
    }

    @Test func withoutAnyConferenceTheSessionsAreTheProgramme() throws {
        let programme = try PlannedScript.programme("day d 2027-01-02 { session a \"A\" at 09:00 for 1h }")
        #expect(programme.sessions.count == 1 && programme.conference.title == nil)
        #expect(PlannedScript.failure("room a \"A\"") == "export_no_conference")
    }

    // MARK: Access

    @Test func whatIsAboveTheLevelLeavesNoTrace() throws {
        let script = """
            extend person { field phone: text access confidential }
            person mona "Mona" contact "CANARY" phone: "CANARY"
            person secret "CANARY" access staff
            room hall "Hall"
            room bunker "CANARY" access confidential
            conference c "C" zone "UTC" {
                day d 2027-01-02 {
                    session open_one "Open" at 09:00 for 1h room bunker { speaker mona; speaker secret }
                    session closed "CANARY" at 11:00 for 1h access staff { item inner "CANARY" for 5m }
                }
                day e 2027-01-03 access confidential { session other "CANARY" at 09:00 for 1h }
                participant secret
                checklist list "List" { task visa "CANARY" access staff owner secret due 2027-01-01; task open_task "Task" owner secret }
            }
            """
        let open = try PlannedScript.programme(script)
        #expect(!String(describing: open).contains("CANARY"))
        #expect(open.sessions.map(\.name) == ["open_one"] && open.sessions.first?.room == nil)
        #expect(open.sessions.first?.parts.count == 1 && open.participants.isEmpty && open.tasks.count == 1 && open.days.count == 1)
        let staff = try PlannedScript.programme(script, access: .staff)
        #expect(staff.sessions.map(\.name) == ["open_one", "closed", "closed.inner"])
        #expect(staff.people.allSatisfy(\.contacts.isEmpty) && staff.people.count == 2)
        let all = try PlannedScript.programme(script, access: .confidential)
        #expect(all.people.first?.contacts == ["CANARY"])
        #expect(all.people.first?.further == [Programme.Further("phone", "CANARY")])
        #expect(all.days.count == 2 && all.rooms.count == 2)
    }

    @Test func aConferenceThatMayNotLeaveIsNotExported() {
        let script = "conference c \"C\" access staff { day d 2027-01-02 { session a \"A\" at 09:00 for 1h } }"
        #expect(PlannedScript.failure(script) == "export_withheld")
        #expect(PlannedScript.failure(script, access: .staff) == nil)
    }
}
