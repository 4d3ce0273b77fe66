import MajlisModel
import MajlisReport
import Testing

@testable import MajlisComparison

/// What is told of changes to a small plan.
@Suite("Changes in the conference's terms")
struct ComparisonTests {
    static let plan = """
        majlis 1
        conference forum "Water Forum" date 2027-03-01..2027-03-31 zone "Asia/Amman" opening 2027-03-14
        organization office "Water Office"
        person mona "Mona Haddad" of office
        person sami "Sami Odeh" of office
        person lina "Lina Saad"
        room hall "Hall" capacity 100
        room b1 "Room B1" capacity 20
        day d1 2027-03-14 from 09:00 {
            session opening "Opening" for 30m room hall chair mona
            session panel "A joint fund" for 1h room hall { chair mona; speaker sami }
            session closing "Closing" for 30m room b1 chair lina
        }
        rule small "Not too long" { require every s in sessions has s.length <= 1h }
        checklist prep "Preparation" {
            task invite "Invite" owner mona due 4w before opening
            task share "Share materials" owner sami due 2w before opening needs invite
            task book "Book rooms" owner lina due 2027-01-10
        }
        query long = sessions where .length > 20m
        severity capacity note
        """

    private func kinds(_ comparison: PlanComparison) -> [Change.Kind] { comparison.changes.map { $0.kind } }
    private func causes(_ comparison: PlanComparison) -> [Int?] { comparison.changes.map { $0.cause } }

    /// A script that was checked out with other ends of lines says the same.
    @Test func endsOfLinesAreNoChange() {
        let text = Self.plan + "\ntrack t \"Track\" {\n    text \"\"\"\n        First line.\n        Second line.\n        \"\"\"\n}\n"
        #expect(Scripts.lines(text, text.replacing("\n", with: "\r\n")) == [])
        #expect(Scripts.lines(text, text.replacing("Second", with: "Last")).count == 1)
    }

    private func changed(_ edits: [(String, String)]) -> [String] {
        Scripts.lines(Self.plan, edits.reduce(Self.plan) { $0.replacing($1.0, with: $1.1) })
    }

    @Test("the plan of these tests is in order, and says what it says")
    func same() {
        #expect(!Scripts.outcome(Self.plan).diagnostics.contains { $0.isFailure }, "\(Scripts.outcome(Self.plan).diagnostics)")
        #expect(changed([]) == [])
        // Spelling, layout and comments are no changes.
        #expect(changed([("    session", "\n\n  # so\n  جلسة"), ("30m", "30 minutes"), ("room hall", "قاعة hall")]) == [])
    }

    /// The script says which one it was, though another has its name now.
    @Test func aFormerNameGoesBeforeTheName() {
        let old = Self.plan
        let new = old.replacing(
            "    session opening \"Opening\" for 30m room hall chair mona\n",
            with: """
                    session opening "Film" for 30m room hall chair mona
                    session ceremony "Opening" renamed from opening for 30m room hall chair mona

                """)
        #expect(old != new)
        let lines = Scripts.lines(old, new)
        #expect(lines.contains("session “Opening”, name in the script, from opening to ceremony"), "\(lines)")
        #expect(lines.contains { $0.hasPrefix("session “Film”, new") } && !lines.contains { $0.contains("title") }, "\(lines)")
        // What had its name already is the same, whatever it was called earlier still.
        let later = new.replacing("\"Film\"", with: "\"Short film\"")
        #expect(Scripts.lines(new, later) == ["session “Short film”, title, from Film to Short film"])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var old: String
        var new: String
        var told: String
        var testDescription: String { "\(old) -> \(new)" }
    }

    /// An edit of the plan, and the one line that tells it.
    static let cases: [Case] = [
        Case(old: "\"A joint fund\"", new: "\"The fund\"", told: "session “The fund”, title, from A joint fund to The fund"),
        Case(old: "hall \"Hall\" capacity 100", new: "hall \"Hall\" capacity 80", told: "room “Hall”, capacity, from 100 to 80"),
        Case(old: "for 30m room b1", new: "for 45m room b1", told: "session “Closing”, longer, from 30 min to 45 min"),
        Case(old: "for 30m room b1", new: "for 30m room hall", told: "session “Closing”, room, from Room B1 to Hall"),
        Case(old: "speaker sami", new: "speaker lina", told: "session “A joint fund”, speaker, from Sami Odeh to Lina Saad"),
        Case(old: "; speaker sami", new: "", told: "session “A joint fund”, speaker, from Sami Odeh to none"),
        Case(old: "b1 chair lina", new: "b1 status cancelled chair lina", told: "session “Closing”, cancelled"),
        Case(old: "b1 chair lina", new: "b1 status postponed chair lina", told: "session “Closing”, postponed"),
        Case(old: "due 2027-01-10", new: "due 2027-01-05", told: "task “Book rooms”, due earlier, from 2027-01-10 to 2027-01-05"),
        Case(old: "owner lina", new: "owner mona", told: "task “Book rooms”, owner, from Lina Saad to Mona Haddad"),
        Case(old: " needs invite", new: "", told: "task “Share materials”, needs: no longer Invite"),
        Case(
            old: "<= 1h", new: "<= 90m",
            told:
                "rule “Not too long”, requires, from every s in sessions has s.length <= 1h to every s in sessions has s.length <= 90m"
        ),
        Case(
            old: "> 20m", new: "> 25m",
            told: "query long, expression, from sessions where .length > 20m to sessions where .length > 25m"),
        Case(old: "capacity note", new: "capacity warn", told: "severity of capacity, changed, from note to warning"),
        Case(old: "\nseverity capacity note", new: "", told: "severity of capacity, removed: note"),
        Case(old: "\"Lina Saad\"", new: "\"Lina Saad\" honorific \"Dr\"", told: "person “Dr Lina Saad”, honorific: Dr"),
    ]

    @Test("each kind of change is told by its own name", arguments: cases)
    func kinds(edit: Case) {
        #expect(changed([(edit.old, edit.new)]) == [edit.told])
    }

    @Test("a new name is a rename, with or without its word, and what refers to it has not changed")
    func renames() {
        #expect(changed([("mona", "haddad")]) == ["person “Mona Haddad”, name in the script, from mona to haddad"])
        #expect(
            changed([("session panel \"A joint fund\"", "session fund \"A common fund\" renamed from panel")]) == [
                "session “A common fund”, name in the script, from panel to fund",
                "session “A common fund”, title, from A joint fund to A common fund",
            ])
        #expect(changed([("rule small", "rule brief")]) == ["rule “Not too long”, name in the script, from small to brief"])
        // Nothing in common but the kind.
        let replaced = changed([("room b1 \"Room B1\" capacity 20", "room c7 \"Cellar\" capacity 12"), ("room b1", "room c7")])
        #expect(replaced.contains("room “Room B1”, removed"))
        #expect(replaced.contains("room “Cellar”, new"))
    }

    @Test("what has one identity is one record, whatever it is called")
    func identities() {
        let old = Self.plan.replacing("session panel \"A joint fund\"", with: "session panel \"A joint fund\" id \"1f\"")
        let new = Self.plan.replacing("session panel \"A joint fund\"", with: "session talk \"Money\" id \"1f\"")
        #expect(
            Scripts.lines(old, new) == [
                "session “Money”, name in the script, from panel to talk", "session “Money”, title, from A joint fund to Money",
            ])
    }

    @Test("what follows from a change is told with it")
    func consequences() throws {
        let comparison = Scripts.comparison(Self.plan, Self.plan.replacing("for 30m room hall", with: "for 45m room hall"))
        #expect(kinds(comparison) == [.lengthened, .moved, .moved])
        #expect(causes(comparison) == [nil, 0, 0])

        let later = Scripts.comparison(Self.plan, Self.plan.replacing("opening 2027-03-14", with: "opening 2027-03-21"))
        #expect(causes(later) == [nil, 0, 0])
        #expect(later.changes.dropFirst().allSatisfy { $0.kind == .due && $0.isEarlier == false })

        // Where nobody states the opening, it is the first day's.
        let unstated = Self.plan.replacing(" opening 2027-03-14", with: "")
        let moved = Scripts.comparison(unstated, unstated.replacing("day d1 2027-03-14", with: "day d1 2027-03-21"))
        let day = try #require(moved.changes.firstIndex { $0.kind == .clause(.init(.date)) })
        let opening = try #require(moved.changes.firstIndex { if case .anchor = $0.subject { true } else { false } })
        #expect(moved.changes[opening].cause == day)
        #expect(moved.changes.filter { $0.kind == .due }.allSatisfy { $0.cause == opening })
        #expect(moved.changes.filter { $0.kind == .moved && $0.cause == day }.count == 4)
    }

    @Test("what is taken out moves what stood behind it")
    func removals() {
        let line = "    session opening \"Opening\" for 30m room hall chair mona\n"
        let comparison = Scripts.comparison(Self.plan, Self.plan.replacing(line, with: ""))
        #expect(kinds(comparison) == [.removed, .moved, .moved])
        #expect(causes(comparison) == [nil, 0, 0])
        let back = Scripts.comparison(Self.plan.replacing(line, with: ""), Self.plan)
        #expect(kinds(back) == [.added, .moved, .moved])
        #expect(causes(back) == [nil, 0, 0])
    }

    @Test("another order is told where times do not say it")
    func order() {
        let person = "person lina \"Lina Saad\"\n"
        let comparison = Scripts.comparison(
            Self.plan, Self.plan.replacing(person, with: "").replacing("organization office", with: person + "organization office"))
        #expect(kinds(comparison) == [.order])
        // Of sessions that change places the times say it.
        let (first, last) = (
            "session opening \"Opening\" for 30m room hall chair mona", "session closing \"Closing\" for 30m room b1 chair lina"
        )
        let swapped = Self.plan.replacing(first, with: "SWAP").replacing(last, with: first).replacing("SWAP", with: last)
        #expect(kinds(Scripts.comparison(Self.plan, swapped)) == [.moved, .moved])
    }

    @Test("what stands in nothing with a name is told by its day")
    func places() {
        let old = Self.plan.replacing(
            "day d1 2027-03-14 from 09:00 {", with: "day d1 2027-03-14 from 09:00 {\n    alongside { item desk \"Press desk\" for 2h }")
        let new = old.replacing("\"Press desk\" for 2h", with: "\"Press desk\" for 3h")
        #expect(Scripts.lines(old, new) == ["item “Press desk” in day 2027-03-14, longer, from 2 h to 3 h"])
        #expect(Scripts.lines(old, new, language: .arabic).first?.hasPrefix("بند «Press desk» في يوم 2027/03/14") ?? false)
    }

    @Test("of long lists those are told who come and go")
    func lists() {
        let people = "\n" + (0..<20).map { "person x\($0) \"Guest \($0)\"\n" }.joined()
        let names = (0..<20).map { "x\($0)" }
        let old = Self.plan + people + "group g \"Guests\" members \(names.dropLast().joined(separator: ", "))\n"
        let new = Self.plan + people + "group g \"Guests\" members \(names.dropFirst().joined(separator: ", "))\n"
        #expect(Scripts.lines(old, new) == ["group “Guests”, members, from no longer: Guest 0 to new: Guest 19"])
    }

    @Test("a title in another language is told by its language")
    func translations() {
        let old = Self.plan.replacing("\"Closing\"", with: "\"Closing\" @ar \"الختام\"")
        let new = Self.plan.replacing("\"Closing\"", with: "\"Closing\" @ar \"الجلسة الختامية\"")
        #expect(Scripts.lines(old, new) == ["session “Closing”, title (ar), from الختام to الجلسة الختامية"])
    }
}
