import MajlisExchange
import MajlisModel
import MajlisReport
import Testing

@testable import MajlisPage

/// What stands in the programme's page before any script runs.
@Suite struct ProgrammePageTests {
    private let programme = SampleProgramme.make()

    private func tree(_ first: Language = .english, _ change: (inout Programme) -> Void = { _ in }) throws -> HTMLTree {
        var programme = programme
        change(&programme)
        return try HTMLTree.read(ProgrammePage(programme, first: first).html())
    }

    @Test func everythingStandsInTheListByDay() throws {
        let tree = try tree()
        let days = tree.having("day")
        #expect(days.map { $0["id"] } == ["d-2027-03-14", "d-2027-03-15", "d-2027-03-16", "d-open"])
        #expect(
            days[0].having("session").map { $0["id"] } == [
                "s-opening1", "s-coffee1", "s-panel1", "s-money1", "s-hostile1", "s-posters1", "s-tour1", "s-dinner1",
            ])
        // What begins at one time stands together.
        #expect(days[0].having("slot").map { $0.having("session").count } == [1, 1, 2, 1, 1, 1, 1])
        #expect(days[3].having("session").map { $0["id"] } == ["s-youth"])
        // An item stands inside of its session.
        let opening = try #require(tree.element("s-opening1"))
        #expect(opening.having("items").first?.all("li").first?["id"] == "s-opening.greeting1")
    }

    @Test func aSessionSaysWhatScriptsNeed() throws {
        let opening = try #require(tree().element("s-opening1"))
        #expect(opening["data-start"] == "1805004000")
        #expect(opening["data-local"] == "2027-03-14T09:00:00+03:00")
        #expect(opening["data-length"] == "3600")
        #expect(opening["data-uid"] == CalendarIdentities(programme).session[0])
        #expect(opening["data-languages"] == "ar en")
        // Those of the items count as those of the session.
        #expect(opening["data-people"] == "person0 person1 person2")
        #expect(opening.having("links").flatMap { $0.all("a") }.map { $0["href"] } == ["https://example.org/a.pdf"])
        #expect(opening.having("role").first?.children.map(\.text) == ["speakers", "متحدثون"])
    }

    @Test func theGridHasAColumnForEachRoom() throws {
        let day = try #require(tree().having("day").first)
        #expect(day.having("room-name").map { $0.children.first?.text } == ["Plenary hall", "Petra room", "Gallery"])
        // Posters and the tour overlap in one room, so that it has two lanes.
        #expect(day.having("grid").first?["style"]?.hasPrefix("--rooms:4;") == true)
        #expect(day.having("room-name").map { $0["style"] } == ["grid-column:2/span 1", "grid-column:3/span 1", "grid-column:4/span 2"])
        let coffee = try #require(day.having("cell").first { $0["data-of"] == "coffee1" })
        #expect(coffee["style"] == "grid-column:2/span 4;grid-row:6/8")
        let panel = try #require(day.having("cell").first { $0["data-of"] == "panel1" })
        #expect(panel["style"] == "grid-column:2;grid-row:8/14;--c:#2563a8")
        // The long gap before dinner is low and has no clock.
        #expect(!day.having("times").flatMap { $0.all("time") }.map(\.text).contains("18:00"))
        #expect(day.having("grid").first?["style"]?.contains("repeat(28,") == true)
    }

    /// It goes across where nothing else is on, and has a column of its own where something is, whichever begins first.
    @Test func whatHasNoRoomHidesNothing() throws {
        let tree = try tree { programme in
            for index in programme.sessions.indices where ["posters1", "tour1", "dinner1"].contains(programme.sessions[index].name) {
                programme.sessions[index].room = nil
            }
        }
        let cells = try #require(tree.having("day").first).having("cell")
        func style(_ name: String) -> String { cells.first { $0["data-of"] == name }?["style"] ?? "" }
        #expect(style("posters1").hasPrefix("grid-column:2;"))
        #expect(style("tour1").hasPrefix("grid-column:3;"))
        #expect(style("dinner1").hasPrefix("grid-column:2/span 4;"))
    }

    /// Of two that would lie on each other one goes across; where no room is free, none does.
    @Test func whatGoesAcrossHidesNothingElseThatDoes() throws {
        func columns(_ change: (inout Programme) -> Void) throws -> [String: String] {
            let cells = try #require(tree(.english, change).having("day").first).having("cell")
            return Dictionary(
                uniqueKeysWithValues: cells.map { ($0["data-of"] ?? "", $0["style"]?.split(separator: ";").first.map(String.init) ?? "") })
        }
        func pause(_ name: String, _ time: String, _ minutes: Int) -> Programme.Session {
            var session = Programme.Session(SampleProgramme.text(name))
            (session.name, session.form, session.day) = (name, .pause, 0)
            (session.start, session.length) = (CivilTime(time), minutes * 60)
            return session
        }
        let two = try columns { $0.sessions += [pause("tea", "10:00", 15), pause("bags", "10:15", 30)] }
        #expect(two["tea"] == "grid-column:2" && two["bags"] == "grid-column:2" && two["coffee1"] == "grid-column:3/span 4")
        let busy = try columns { programme in
            for index in programme.sessions.indices where programme.sessions[index].name == "opening1" {
                programme.sessions[index].length = 5400
            }
            for room in [1, 2] {
                var session = pause("room\(room)", "10:00", 30)
                (session.form, session.room) = (.session, room)
                programme.sessions.append(session)
            }
        }
        #expect(busy["coffee1"] == "grid-column:2" && busy["opening1"] == "grid-column:3")
    }

    /// Breaks go across what is free.
    @Test func breaksHideNothing() throws {
        let tree = try tree { programme in
            for index in programme.sessions.indices where programme.sessions[index].name == "opening1" {
                programme.sessions[index].length = 5400
            }
        }
        let coffee = try #require(tree.having("cell").first { $0["data-of"] == "coffee1" })
        #expect(coffee["style"]?.hasPrefix("grid-column:3/span 3;") == true)
    }

    @Test func kindsOfSessionsAndRolesAreSaidInBothLanguages() throws {
        let tree = try tree { programme in
            guard let place = programme.sessions.firstIndex(where: { $0.name == "opening1" }) else { return }
            programme.sessions[place].type = "ceremony"
            programme.sessions[place].parts = [.init(0, .interpreter), .init(1, .interpreter)]
        }
        let opening = try #require(tree.element("s-opening1"))
        let type = try #require(opening.having("type").first).text
        #expect(type.contains("ceremony") && type.contains("حفل"), "\(type)")
        let role = try #require(opening.having("role").first).text
        #expect(role.contains("interpreters") && role.contains("مترجمون شفويون"), "\(role)")
    }

    @Test func timesPastMidnightAreThoseOfTheClock() throws {
        let dinner = try #require(tree().element("s-dinner1"))
        #expect(dinner.having("span").flatMap { $0.all("time") }.map(\.text) == ["22:00", "01:30"])
        #expect(dinner.having("span").flatMap { $0.all("time") }.last?["datetime"] == "2027-03-15T01:30:00+03:00")
    }

    @Test func withoutAZoneTimesHaveNoOffset() throws {
        let tree = try tree { programme in
            programme.conference.zone = nil
            for index in programme.sessions.indices { programme.sessions[index].startInstant = nil }
        }
        #expect(tree.element("s-opening1")?["data-local"] == "2027-03-14T09:00:00")
        #expect(tree.element("by-zone") == nil)
    }

    /// A day elsewhere has the clock of its place, and says so once; what differs from its day says so itself.
    @Test func timesElsewhereNameTheirZone() throws {
        let zone = try #require(Zone(identifier: "Europe/Lisbon"))
        let tree = try tree { programme in
            programme.days[1].zone = zone
            for index in programme.sessions.indices where programme.sessions[index].day == 1 && programme.sessions[index].name != "tour2" {
                guard let start = programme.sessions[index].start else { continue }
                programme.sessions[index].zone = zone
                programme.sessions[index].startInstant = zone.resolve(programme.days[1].date, start).instant.seconds
            }
        }
        let opening = try #require(tree.element("s-opening2"))
        #expect(opening["data-local"] == "2027-03-15T09:00:00+00:00" && opening["data-zone"] == "Europe/Lisbon")
        #expect(opening.having("zone").isEmpty)
        #expect(tree.element("s-tour2")?.having("zone").map(\.text) == ["Asia/Amman"])
        #expect(tree.element("s-opening1")?["data-zone"] == nil)
        let days = tree.having("day")
        #expect(days.map { $0.children.filter { $0.classes.contains("zone") }.count } == [0, 1, 0, 0])
        #expect(days[1].having("times").flatMap { $0.all("time") }.first?["datetime"] == "2027-03-15T09:00:00+00:00")
        #expect(tree.element("by-zone")?.all("option").first?.text.contains("Asia/Amman · Europe/Lisbon") == true)
    }

    @Test func onlyFiltersThatDivideAreOffered() throws {
        let tree = try tree()
        #expect(tree.all("select").compactMap { $0["data-by"] } == ["day", "room", "track", "type", "language", "person", "zone"])
        #expect(tree.element("by-room")?.all("option").map { $0["value"] } == ["", "Plenary-hall", "Petra-room", "Gallery"])
        let small = try self.tree { programme in for index in programme.sessions.indices { programme.sessions[index].room = 0 } }
        #expect(small.element("by-room") == nil)
    }

    @Test func anEmptyProgrammeSaysSo() throws {
        let tree = try HTMLTree.read(ProgrammePage(Programme(), first: .english).html())
        #expect(tree.having("remark").contains { $0.text.contains("nothing on the agenda") })
        #expect(tree.having("day").isEmpty && tree.element("people") == nil)
        // What has no name is called what it is.
        #expect(tree.all("title").first?.text == "Programme" && tree.all("h1").first?.children.map(\.text) == ["Programme", "البرنامج"])
    }

    @Test func arabicHasTheDigitsAndMonthsOfItsCountry() throws {
        let page = ProgrammePage(programme, first: .arabic, arabic: Convention(.arabic, region: .jordan))
        let tree = try HTMLTree.read(page.html())
        let heading = try #require(tree.having("day").first?.all("h2").first)
        #expect(heading.children.first { $0["lang"] == "ar" }?.text == "الأحد ١٤ آذار ٢٠٢٧")
        #expect(heading.children.first { $0["lang"] == "en" }?.text == "Sunday 14 March 2027")
    }

    /// A third language of the texts gets a button of its own.
    @Test func otherLanguagesOfTheTextsAreOffered() throws {
        let tree = try tree { $0.sessions[0].title.translations.append(.init("fr", "Séance d’ouverture")) }
        #expect(tree.all("button").compactMap { $0["data-set-language"] } == ["en", "ar", "fr"])
        #expect(tree.element("t-opening1")?.children.map { $0["data-l"] } == ["en", "ar", "fr"])
        // Labels of French readers are English.
        #expect(tree.having("skip").first?.children.map { $0["data-l"] } == ["en fr", "ar"])
    }

    @Test func theSameProgrammeGivesTheSameBytes() {
        #expect(ProgrammePage(programme).html() == ProgrammePage(programme).html())
    }

    @Test(arguments: ProgrammePage.View.allCases) func viewsShowTheirs(view: ProgrammePage.View) throws {
        let tree = try HTMLTree.read(ProgrammePage(programme, view: view, first: .english).html())
        switch view {
        case .sessions: #expect(tree.having("person").count == 4)
        case .tasks:
            #expect(tree.having("task").map { $0["data-state"] } == ["done", "overdue", "ready", "blocked"])
            #expect(tree.having("checklist").count == 2)
            #expect(tree.all("progress").map { $0["value"] } == ["1", "0"])
            #expect(
                tree.having("due").flatMap { $0.all("time") }.map { $0["datetime"] } == [
                    "2027-02-07", "2027-02-08T17:00", "2027-02-09", "2027-02-10",
                ])
        case .runSheet:
            #expect(tree.having("day").count == 4)
            #expect(tree.having("day")[0].having("inner").count == 1)
            #expect(tree.having("day")[0].all("tbody")[0].children.count == 9)
        case .badges:
            #expect(tree.having("badge").count == 4 && tree.having("badge-page").count == 1)
            // In each language the name in the script that its readers are not shown already.
            #expect(tree.having("other").map { $0.children.map(\.text) } == [["منى حداد", "Mona Haddad"], ["كريم صالح", "Karim Saleh"]])
            #expect(tree.having("other").map { $0.children.map { $0["data-l"] } } == [["en", "ar"], ["en", "ar"]])
        case .participants: #expect(tree.all("tbody")[0].children.count == 4)
        }
    }

    @Test func aNameInOneScriptStandsOnABadgeOnce() throws {
        var programme = programme
        programme.people[0].title = LocalText("Mona Haddad", language: "en", translations: [.init("fr", "Mona Hadad"), .init("ar", "منى")])
        programme.people[1].title = LocalText("Karim", language: "en", translations: [.init("ar", "Karim Saleh")])
        let badges = try HTMLTree.read(ProgrammePage(programme, view: .badges).html()).having("badge")
        #expect(badges[0].having("other").map { $0.children.map(\.text) } == [["منى", "Mona Haddad"]])
        #expect(badges[1].having("other").isEmpty)
    }

    /// A part of a session says where it is and whether it takes place, and the session is found by it.
    @Test func partsOfSessionsSayWhatIsTheirs() throws {
        let tree = try HTMLTree.read(ProgrammePage(CornerProgramme.make(), first: .english).html())
        let whole = try #require(tree.element("s-whole"))
        #expect(
            whole["data-rooms"] == "Main-hall Garden-room" && whole["data-types"] == "panel talk" && whole["data-people"] == "Sami-Nasser")
        let item = try #require(tree.element("s-whole.garden"))
        #expect(item["data-status"] == "cancelled")
        #expect(item.having("room").map { $0.children.first?.text } == ["Garden room"])
        #expect(item.having("type").count == 1 && item.having("status").first?.text.contains("cancelled") == true)
        // What is cancelled with its session says so once.
        var programme = CornerProgramme.make()
        for index in programme.sessions.indices where programme.sessions[index].name == "whole" {
            programme.sessions[index].status = .cancelled
        }
        let cancelled = try #require(HTMLTree.read(ProgrammePage(programme).html()).element("s-whole"))
        #expect(cancelled.having("status").count == 1)
    }

    @Test func whatDoesNotTakePlaceSaysSoEverywhere() throws {
        let tree = try HTMLTree.read(ProgrammePage(CornerProgramme.make(), first: .english).html())
        for (key, word) in [("off", "cancelled"), ("later", "postponed")] {
            let cell = try #require(tree.having("cell").first { $0["data-of"] == key })
            #expect(cell.having("status").first?.text.contains(word) == true)
        }
        let sami = try #require(tree.element("p-Sami-Nasser"))
        #expect(sami.having("appearances")[0].having("status").count == 2)
    }

    /// The people's sessions stand with the date of the calendar: half past one in the night belongs to the day that has begun.
    @Test func appearancesAfterMidnightAreOnTheNextDate() throws {
        let tree = try HTMLTree.read(ProgrammePage(CornerProgramme.make(), first: .english).html())
        let list = try #require(tree.element("p-Mona-Haddad")?.having("appearances").first)
        let late = try #require(list.children.last)
        #expect(late.text.contains("2027-03-14") && !late.text.contains("2027-03-13") && late.text.contains("01:45"))
    }

    /// Only days on which something is are gone to.
    @Test func emptyDaysHaveNoLink() throws {
        let tree = try HTMLTree.read(ProgrammePage(CornerProgramme.make(), first: .english).html())
        #expect(tree.having("jumps").flatMap { $0.all("a") }.map { $0["href"] } == ["#d-2027-03-13", "#d-2027-03-14"])
    }

    /// The clock says how far it has gone; what scripts reckon with is how long it really takes.
    @Test func clocksThatAreChangedMeanwhile() throws {
        var programme = CornerProgramme.make()
        let zone = try #require(Zone(identifier: "Europe/Berlin"))
        programme.conference.zone = zone
        programme.days[0] = Programme.Day(CivilDate(year: 2027, month: 3, day: 27)!)
        programme.sessions = programme.sessions.filter { $0.name == "late" }
        programme.sessions[0].start = CivilTime("25:30")
        programme.sessions[0].length = 7200
        programme.sessions[0].startInstant = zone.resolve(programme.days[0].date, CivilTime("25:30")!).instant.seconds
        let late = try #require(HTMLTree.read(ProgrammePage(programme).html()).element("s-late"))
        #expect(late.having("span").flatMap { $0.all("time") }.map(\.text) == ["01:30", "03:30"])
        #expect(late.having("span").flatMap { $0.all("time") }.last?["datetime"] == "2027-03-28T03:30:00+02:00")
        #expect(late["data-length"] == "3600")
    }

    @Test func nineBadgesNeedASecondPage() throws {
        var programme = programme
        for index in 0..<5 {
            programme.people.append(.init(SampleProgramme.text("Guest \(index)")))
            programme.participants.append(.init(programme.people.count - 1))
        }
        let tree = try HTMLTree.read(ProgrammePage(programme, view: .badges).html())
        #expect(tree.having("badge-page").map { $0.having("badge").count } == [8, 1])
    }
}
