import MajlisModel
import MajlisReport
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisComparison

/// Whom changes concern, and what they may be told.
@Suite("Whom changes concern")
struct ConcernTests {
    private func summaries(_ edits: [(String, String)], language: Language = .english) -> [String] {
        let comparison = Scripts.comparison(ComparisonTests.plan, edits.reduce(ComparisonTests.plan) { $0.replacing($1.0, with: $1.1) })
        let words = ChangeWords(comparison, MessageText(language: language), access: .confidential)
        return ConcernSummary(comparison).people.map { words.summary($0.party, $0.counts.map { ($0.matter.label, $0.count) }).plain }
    }

    @Test("those who chair, speak and own are counted")
    func people() {
        #expect(
            summaries([("from 09:00", "from 10:00"), ("due 2027-01-10", "due 2027-01-05")]) == [
                "Mona Haddad: 2 sessions moved", "Sami Odeh: one session moved",
                "Lina Saad: one session moved and one deadline earlier",
            ])
        #expect(
            summaries([("from 09:00", "from 10:00"), ("due 2027-01-10", "due 2027-01-05")], language: .arabic).last
                == "Lina Saad: تغيير موعد جلسة واحدة وتقديم موعد نهائي واحد")
    }

    @Test("who comes and who goes are told apart")
    func roles() {
        #expect(
            summaries([("speaker sami", "speaker lina")]) == [
                "Mona Haddad: other people in one session", "Sami Odeh: one part no longer", "Lina Saad: one new part to take",
            ])
        #expect(summaries([("    session closing \"Closing\" for 30m room b1 chair lina\n", "")]) == ["Lina Saad: one part no longer"])
    }

    @Test("rooms are told what comes to them and what leaves")
    func rooms() {
        let comparison = Scripts.comparison(
            ComparisonTests.plan, ComparisonTests.plan.replacing("for 30m room b1", with: "for 30m room hall"))
        let counts = ConcernSummary(comparison).rooms.map { $0.counts.map(\.matter) }
        #expect(counts == [[.gained], [.lost]])
    }

    @Test("those who join a body or leave it are told")
    func members() {
        let old = ComparisonTests.plan + "\ngroup drafters \"Drafting committee\" members mona, sami\n"
        let comparison = Scripts.comparison(old, old.replacing("members mona, sami", with: "members mona, lina"))
        let words = ChangeWords(comparison, MessageText(language: .english), access: .confidential)
        let people = ConcernSummary(comparison).people.map { words.summary($0.party, $0.counts.map { ($0.matter.label, $0.count) }).plain }
        #expect(people.contains("Sami Odeh: no longer a member of one body"), "\(people)")
        #expect(people.contains("Lina Saad: a new member of one body"))
        #expect(summaries([("owner lina", "owner mona")]).contains("Mona Haddad: one new task"))
        #expect(summaries([("owner lina", "owner mona")]).contains("Lina Saad: one task no longer"))
    }

    @Test("all who are in a session are told of its speakers")
    func companions() {
        let old = ComparisonTests.plan.replacing("speaker sami }", with: "speaker sami; moderator lina; interpreter mona }")
        let comparison = Scripts.comparison(old, old.replacing("speaker sami", with: "speaker none"))
        let words = ChangeWords(comparison, MessageText(language: .english), access: .confidential)
        #expect(comparison.changes.first.map { $0.concerned.map { words.party($0) } } == ["Mona Haddad", "Sami Odeh", "Lina Saad"])
    }

    @Test("longer, shorter, new and deleted sessions are told by their own words")
    func words() {
        #expect(summaries([("for 30m room b1", "for 45m room b1")]) == ["Lina Saad: one session longer"])
        #expect(summaries([("for 30m room b1", "for 15m room b1")], language: .arabic) == ["Lina Saad: تقصير جلسة واحدة"])
        let gone = Scripts.comparison(
            ComparisonTests.plan, ComparisonTests.plan.replacing("    session closing \"Closing\" for 30m room b1 chair lina\n", with: ""))
        let said = ChangeWords(gone, MessageText(language: .arabic), access: .confidential)
        let rooms = ConcernSummary(gone).rooms.map { said.summary($0.party, $0.counts.map { ($0.matter.label, $0.count) }).plain }
        #expect(rooms == ["Room B1: حذف جلسة واحدة منها"])
    }

    @Test("what the level of access withholds is counted and never shown")
    func access() {
        let old = """
            majlis 1
            person mona "Mona" { contact "canary-one"; passport "canary-two" }
            person sami "Sami" { access confidential; note "canary-three" }
            extend person { field diet: text access staff }
            conference c "C" date 2027-03-14
            day 2027-03-14 from 09:00 { session s "S" for 30m speaker sami }
            """
        let new = old.replacing("canary-one", with: "canary-four").replacing("canary-two", with: "canary-five")
            .replacing("canary-three", with: "canary-six").replacing("\"Sami\"", with: "\"Samuel Canary\"")
            .replacing("for 30m", with: "for 45m").replacing("{ contact", with: "{ diet: \"canary-seven\"; contact")
        for access in [Choice.public, .staff] {
            for language in Language.allCases {
                let report = Scripts.report(old, new, language: language, access: access)
                for format in ComparisonReport.Format.allCases {
                    let text = report.rendered(as: format).lowercased()
                    let allowed = access == .staff ? text.replacing("canary-seven", with: "") : text
                    #expect(!allowed.contains("canary"), "\(access) \(format)\n\(text)")
                    #expect(!text.contains("samuel"))
                }
                #expect(report.comparison.withheld == (access == .staff ? 4 : 5))
                #expect(report.comparison.changes.count == (access == .staff ? 2 : 1))
            }
        }
        let all = Scripts.report(old, new, access: .confidential).rendered(as: .human)
        for canary in ["canary-four", "canary-five", "canary-six", "canary-seven", "Samuel Canary"] { #expect(all.contains(canary)) }
    }

    /// A field that is gone has another number than those that stay: neither its name nor its level is looked up among theirs.
    @Test func fieldsThatAreGoneKeepTheirNameAndTheirLevel() {
        let person = { (fields: String) in "\nconference forum \"Forum\"\nperson ann \"Ann\" { \(fields) }\n" }
        let old =
            "extend person { field secret: text access confidential; field size: text; field nick: text }"
            + person("secret: \"canary\"; size: \"M\"; nick: \"n\"")
        let new = "extend person { field nick: text }" + person("nick: \"n\"")
        for format in [ComparisonReport.Format.human, .markdown, .json] {
            let text = Scripts.report(old, new, access: .public).rendered(as: format)
            #expect(!text.contains("canary"), "\(text)")
            #expect(text.contains("size"))
        }
        #expect(Scripts.lines(old, new).contains { $0.contains("secret") && $0.contains("canary") })
        // The only one, and the last one.
        let none = "extend room { field stairs: text }" + person("")
        #expect(Scripts.lines(old, none).contains { $0.contains("nick") })
    }
}
