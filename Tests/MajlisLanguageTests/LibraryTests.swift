import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

/// `use` and `enforce`: libraries with names and figures of their own.
@Suite("Libraries") struct LibraryTests {
    private static let house = """
        ## Rules of the house.

        ## How many sessions there should be.
        parameter least: number = 3
        ## Who does it.
        parameter office: party = tbd
        define enough(n: number) = n >= least
        rule many "Many sessions" { require enough(count(sessions)) }
        checklist papers "Papers" { task first "First" owner office due 2w before opening }
        """

    private func listing(_ script: String, _ libraries: KeyValuePairs<String, String> = ["house.majlis": house]) -> [String] {
        Fixtures.check(script, libraries: libraries).listing
    }

    @Test func anEnforcedLibraryBringsItsRulesAndChecklists() throws {
        let project = Fixtures.check(
            """
            use "house.majlis" as house
            conference c "C" date 2027-03-14
            role desk "Desk"
            enforce house with least = 2, office = desk
            waive many because "small"
            severity many warn
            on 2027-01-01 done papers.first by desk
            """, libraries: ["house.majlis": Self.house])
        #expect(project.listing == [])
        let rule = try #require(project.program.rules.first)
        #expect(rule.name == "many")
        #expect(rule.library == "house")
        #expect(rule.enforcedAt?.file == FileID(0))
        #expect(project.program.checklists.map { project.model.name($0.record) } == ["papers"])
        #expect(project.program.events.count == 1)
    }

    @Test func whatIsOnlyUsedBindsNobody() {
        let project = Fixtures.check("use \"house.majlis\" as house\nuse std.core", libraries: ["house.majlis": Self.house])
        #expect(project.listing == [])
        #expect(project.program.rules.isEmpty)
        #expect(project.program.checklists.isEmpty)
    }

    @Test func aLibrarySeesNoNamesOfTheProject() {
        let found = listing(
            "use \"l.majlis\" as l\nenforce l\nroom hall \"Hall\" capacity 10\nquery big = rooms",
            ["l.majlis": "rule a \"A\" { require hall.capacity > 5 }\nrule b \"B\" { require count(big) > 0 }"])
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.contains("M0301") }, "\(found)")
    }

    @Test func namesOfTheProjectAndOfALibraryDoNotMeet() {
        let found = listing(
            """
            use "house.majlis" as house
            enforce house
            room many "Many"
            parameter least: text = "x"
            define enough = 3
            query office = sessions
            """)
        #expect(found == [])
    }

    @Test func checklistsOfALibraryTakeTheirNames() {
        let found = listing("use \"house.majlis\" as house\nenforce house\nroom papers \"Papers\"")
        #expect(found.count == 1)
        #expect(found.first?.contains("M0302") == true, "\(found)")
    }

    @Test func itIsEnforcedForEachMeetingByItself() {
        let project = Fixtures.check(
            """
            use "house.majlis" as house
            series s "S" {
                edition 1 date 2027-03-14 { enforce house with least = 1 }
                edition 2 date 2029-03-14 { enforce house with least = 2 }
            }
            """, libraries: ["house.majlis": Self.house])
        #expect(project.listing == [])
        #expect(project.program.rules.count == 2)
        let meetings = project.program.rules.map { project.model[$0.record].parent }
        #expect(meetings == project.model.records(of: .edition).map { Optional($0) })
    }

    @Test func figuresAreCheckedByTheirTypes() {
        let found = listing(
            """
            use "house.majlis" as house
            enforce house with least = "many", office = hall, leest = 3, least = 4
            room hall "Hall"
            """)
        #expect(found.count == 4, "\(found)")
        #expect(found.contains { $0.contains("leest") && $0.contains("least") })
    }

    @Test func aParameterWithoutValueMustBeGiven() {
        let library = "parameter who: party\nchecklist x \"X\" { task a \"A\" owner who due 2027-01-01 }"
        let found = listing("use \"l.majlis\" as l\nenforce l", ["l.majlis": library])
        #expect(found.count == 1)
        #expect(found.first?.contains("who") == true)
        #expect(listing("use \"l.majlis\" as l\nenforce l with who = tbd", ["l.majlis": library]) == [])
    }

    @Test func librariesEnforceEachOther() {
        let outer = "use \"house.majlis\" as inner\nparameter size: number = 9\nenforce inner with least = size"
        let project = Fixtures.check(
            "use \"outer.majlis\" as outer\nenforce outer with size = 5", libraries: ["house.majlis": Self.house, "outer.majlis": outer])
        #expect(project.listing == [])
        #expect(project.program.rules.map(\.library) == ["inner"])
    }

    @Test func circlesAndRepetitionsEnd() {
        let circle = listing(
            "use \"a.majlis\" as a\nenforce a",
            ["a.majlis": "use \"b.majlis\" as b\nenforce b", "b.majlis": "use \"a.majlis\" as a\nenforce a"])
        #expect(circle.count == 1)
        #expect(circle.first?.contains("M0387") == true)
        // Each of twenty libraries enforces the next in a thousand meetings … the bound holds.
        var libraries = "enforce std.core"
        libraries += (0..<500).map { "\nconference c\($0) \"C\" { enforce std.core }" }.joined()
        #expect(Fixtures.check(libraries).codes.contains("M0389"))
    }

    @Test func whatBelongsToOneConferenceStandsInNoLibrary() {
        let found = listing(
            "use \"l.majlis\" as l\nenforce l",
            ["l.majlis": "room hall \"Hall\"\nsession s \"S\"\non 2027-01-01 done x\nseverity room_conflict warn\nuse \"other.majlis\""])
        #expect(found.map { String($0.split(separator: " ")[2]) } == ["M0385", "M0385", "M0385", "M0385", "M0386"])
    }

    @Test func arabicWordsNameStandardLibrariesAndTheirFigures() throws {
        let project = Fixtures.check("majlis 1 language ar\nيسري قياسي.أساس مع مهلة_الانتقال = ٢٠ دقيقة")
        #expect(project.listing == [])
        let figure = try #require(project.program.figures.first)
        #expect(figure.library == "std.core")
        #expect(figure.name == "transition")
    }

    @Test func standardLibrariesAreWithoutFindings() {
        for library in LibraryOutline.standard {
            let arguments = library.parameters.filter { $0.value == nil }.map { "\($0.name) = tbd" }
            let with = arguments.isEmpty ? "" : " with " + arguments.joined(separator: ", ")
            let script = library.name == "std.prelude" ? "use std.prelude" : "enforce \(library.name)\(with)"
            #expect(Fixtures.check(script).listing == [], "\(library.name)")
            #expect(!library.documentation.english.isEmpty && !library.documentation.arabic.isEmpty, "\(library.name)")
            for part in library.rules + library.checklists + library.parameters {
                #expect(!part.documentation.english.isEmpty, "\(library.name).\(part.name)")
            }
            for part in library.rules + library.checklists {
                #expect(part.title?.translations.contains { $0.language == "ar" } == true, "\(library.name).\(part.name)")
            }
        }
    }
}
