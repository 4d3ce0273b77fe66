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
