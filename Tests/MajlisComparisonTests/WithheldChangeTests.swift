import MajlisReport
import MajlisVocabulary
import Testing

@testable import MajlisComparison

/// What may not be shown is counted and left out: in expressions, in lists, in events, in titles.
@Suite("Changes that touch what is confidential")
struct WithheldChangeTests {
    private static let plan = """
        majlis 1
        extend organization { field clearance: text access confidential }
        extend person { field badge: text access confidential }
        organization acme "Acme"
        person mona "Mona Haddad"
        person sami "Sami Odeh"
        person guest "Canary Guest" access confidential
        person other "Canary Other" access confidential
        room bunker "Canary bunker" access confidential
        role team "Team" members mona, sami
        conference forum "Forum" date 2027-03-29 zone "Europe/Paris" {
            participant mona
            participant guest
            participant other
            day d1 2027-03-29 from 10:00 {
                session s1 "One" for 1h { chair mona }
                session s2 "Two" for 1h { chair sami; speaker mona }
            }
        }
        STATEMENT

        """

    private static func reports(_ old: String, _ new: String, _ access: Choice) -> (ComparisonReport, [String]) {
        let report = Scripts.report(old, new, access: access)
        return (report, ComparisonReport.Format.allCases.map { report.rendered(as: $0) })
    }

    private static let statements = [
        "rule nat \"Guests\" for each p in persons { require p.passport != \"VALUE\" }",
        "rule nat \"Guests\" for each p in persons { require p.badge != \"VALUE\" }",
        "rule nat \"Guests\" for each p in persons.passport { require p != \"VALUE\" }",
        "rule nat \"Guests\" for each p in participants { require p.nationality != \"VALUE\" }",
        "rule nat \"Guests\" for each p in persons { require p.title != \"x\"\n otherwise warn \"Bad {p.passport} VALUE\" }",
        "rule nat \"Guests\" for each p in persons when p.passport == \"VALUE\" { require p.title != \"x\" }",
        "query q = persons where .passport == \"VALUE\"",
        "query q = organizations where .clearance == \"VALUE\"",
        "query all = persons where .passport == \"x\"\nquery q = count(all) == 1 or acme.title == \"VALUE\"",
        "define f(p) = p.passport == \"VALUE\"",
        "define f = acme.clearance == \"VALUE\"",
        "show persons where .passport == \"VALUE\"",
        "workflow acc of organization {\n states a, b\n step go from a to b {\n set clearance = \"VALUE\"\n }\n}",
        "workflow acc of organization {\n states a, b\n step go from a to b {\n require clearance != \"VALUE\"\n }\n}",
        "rule nat \"Guests\" for each p in persons { require p.title != \"Canary Guest VALUE\" }",
    ]

    @Test("no literal beside what may not be shown is told", arguments: statements)
    func literals(statement: String) {
        let (old, new) = ("canary1", "canary2")
        for access in [Choice.public, .staff] {
            let (report, texts) = Self.reports(
                Self.plan.replacing("STATEMENT", with: statement.replacing("VALUE", with: old)),
                Self.plan.replacing("STATEMENT", with: statement.replacing("VALUE", with: new)), access)
            #expect(report.comparison.changes.isEmpty && report.comparison.withheld == 1, "\(report.comparison.changes)")
            for text in texts { #expect(!text.lowercased().contains("canary"), "\(access)\n\(text)") }
            #expect(report.rendered(as: .human).contains("One change is confidential at this level of access; nothing else has changed."))
        }
        let all = Self.reports(
            Self.plan.replacing("STATEMENT", with: statement.replacing("VALUE", with: old)),
            Self.plan.replacing("STATEMENT", with: statement.replacing("VALUE", with: new)), .confidential)
        #expect(all.0.comparison.changes.count == 1 && all.1.allSatisfy { $0.contains("canary2") }, "\(all.1[0])")
    }

    /// What it compares with may be what nobody may be shown, however it comes there.
    @Test func noExpressionIsPublic() {
        let statements = """
            define number = "NUMBER"
            query q = persons where .title == "NUMBER"
            rule nat "Guests" for each p in persons { require p.title != "NUMBER"; require p.title != number }
            """
        let old = Self.plan.replacing("STATEMENT", with: statements.replacing("NUMBER", with: "canary1"))
        let new = Self.plan.replacing("STATEMENT", with: statements.replacing("NUMBER", with: "canary2"))
        let (report, texts) = Self.reports(old, new, .public)
        #expect(report.comparison.changes.count == 3 && report.comparison.withheld == 0)
        for text in texts { #expect(!text.contains("canary") && text.contains("Guests"), "\(text)") }
        #expect(Self.reports(old, new, .staff).1[0].contains("canary2"))
    }

    @Test func fieldsThatAreConfidentialHaveNoNames() {
        let old = Self.plan.replacing("STATEMENT", with: "")
        let new = old.replacing("field badge: text access confidential", with: "field canary: text access confidential")
        let (report, texts) = Self.reports(old, new, .public)
        #expect(report.comparison.changes.isEmpty && report.comparison.withheld == 2)
        for text in texts { #expect(!text.contains("canary") && !text.contains("badge"), "\(text)") }
        #expect(!Self.reports(old, new, .confidential).0.comparison.changes.isEmpty)
    }

    /// An edit of the plan of which nothing is left where its confidential part is left out.
    private static let edits = [
        ("{ chair mona }", "{ chair mona; speaker guest; speaker other }"),
        ("participant guest\n    participant other", "participant other\n    participant guest"),
        ("participant mona\n    participant guest", "participant guest\n    participant mona"),
        ("members mona, sami", "members mona, sami, guest"), ("members mona, sami", "members guest, mona, sami, other"),
        ("for 1h { chair mona }", "for 1h room bunker { chair mona }"), ("STATEMENT", "on 2027-02-01 change mona { passport \"P-9\" }"),
        ("STATEMENT", "on 2027-02-01 change mona { passport \"P-9\"\n country \"France\" }"),
        ("STATEMENT", "on 2027-02-01 change s1 { note \"As Canary Guest wishes\" }"),
        ("STATEMENT", "on 2027-02-01 change mona as e1 { passport \"P-9\" }\non 2027-02-02 retract e1"),
    ]

    @Test("that somebody is withheld is not told", arguments: edits)
    func withheld(old: String, new: String) {
        #expect(Self.plan.contains(old))
        let plain = Self.plan.replacing("STATEMENT", with: "")
        let edited = Self.plan.replacing(old, with: new).replacing("STATEMENT", with: "")
        let (report, texts) = Self.reports(plain, edited, .public)
        #expect(report.comparison.changes.isEmpty && report.comparison.withheld > 0, "\(texts[0])")
        let words = ["canary", "P-9", "guest", "passport"]
        for text in texts { #expect(!words.contains { text.lowercased().contains($0) }, "\(text)") }
        // The notice and the document for programs do not even say that there is something.
        for text in texts.dropFirst() { #expect(!text.contains("confidential"), "\(text)") }
        #expect(!Scripts.report(plain, edited, access: .confidential).comparison.changes.isEmpty)
    }

    @Test func ofListsTheOthersAreTold() {
        let old = Self.plan.replacing("STATEMENT", with: "")
        #expect(
            Scripts.lines(old, old.replacing("speaker mona", with: "speaker guest; speaker sami"), access: .public) == [
                "session “Two”, speaker, from Mona Haddad to Sami Odeh"
            ])
        #expect(
            Scripts.lines(old, old.replacing("members mona, sami", with: "members guest, mona"), access: .public) == [
                "role “Team”, members, from Mona Haddad and Sami Odeh to Mona Haddad"
            ])
    }

    @Test func aConfidentialMeetingHasNoTitle() {
        let old = Self.plan.replacing("STATEMENT", with: "").replacing("\"Europe/Paris\" {", with: "\"Europe/Paris\" access confidential {")
        let notice = Scripts.report(old, old + "organization canada \"Canada\"\n", access: .public).rendered(as: .markdown)
        #expect(notice.hasPrefix("# Changes of the plan\n") && notice.contains("Canada") && !notice.contains("confidential"), "\(notice)")
    }
}
