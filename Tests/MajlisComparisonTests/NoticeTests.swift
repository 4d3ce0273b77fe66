import MajlisReport
import MajlisVocabulary
import Testing

@testable import MajlisComparison

/// What a notice says to those who take part, and what it leaves to the makers of the plan.
@Suite("Notices to send")
struct NoticeTests {
    private func notice(_ edits: [(String, String)], access: Choice = .public, language: Language = .english) -> String {
        let new = edits.reduce(ComparisonTests.plan) { $0.replacing($1.0, with: $1.1) }
        #expect(new != ComparisonTests.plan)
        return Scripts.report(ComparisonTests.plan, new, language: language, access: access).rendered(as: .markdown)
    }

    @Test func whatOnlyTheMakersNeedIsLeftOut() {
        for edit in [
            ("room b1", "room c1"), ("severity capacity note", "severity capacity warn"), ("> 20m", "> 25m"),
            ("query long", "query longer"),
        ] {
            let text = notice([edit])
            #expect(text.contains("Nothing has changed.") && !text.contains("##"), "\(text)")
            #expect(notice([edit], access: .staff).contains("##"))
        }
        // That a rule changes is told, not how it is written.
        let rule = notice([("s.length <= 1h", "s.length <= 2h")])
        #expect(rule.contains("Not too long") && !rule.contains("length"), "\(rule)")
        #expect(notice([("s.length <= 1h", "s.length <= 2h")], access: .staff).contains("s.length"))
    }

    @Test func findingsAreForTheMakers() {
        let edit = [("capacity 20", "capacity 20 }"), ("severity capacity note", "severity nothing note")]
        let new = edit.reduce(ComparisonTests.plan) { $0.replacing($1.0, with: $1.1) }
        let comparison = Scripts.comparison(ComparisonTests.plan, new)
        let report = { (access: Choice) in
            ComparisonReport(
                comparison,
                findings: ComparisonReport.Findings(appeared: comparison.new.diagnostics, vanished: [], staying: 0), from: "old", to: "new",
                style: ReportStyle(language: .english, width: nil), access: access)
        }
        #expect(!comparison.new.diagnostics.isEmpty)
        #expect(!report(.public).rendered(as: .markdown).contains("Findings"))
        #expect(report(.staff).rendered(as: .markdown).contains("Findings"))
        #expect(report(.public).rendered(as: .human).contains("Findings"))
    }

    @Test func daysAreSaidAsInALetter() {
        let text = notice([("due 2027-01-10", "due 2027-01-05")])
        #expect(text.contains("| 10 January 2027 | 5 January 2027 | Lina Saad |"), "\(text)")
        #expect(notice([("due 2027-01-10", "due 2027-01-05")], language: .arabic).contains("10 كانون الثاني/يناير 2027"))
    }

    /// Of a rule only that it has changed, once; of what it says nothing.
    @Test func rulesAreToldInOneRow() {
        let rule = "rule small \"Not too long\" { require every s in sessions has s.length <= 1h"
        #expect(ComparisonTests.plan.contains(rule))
        let two = rule.replacing("1h", with: "2h; require count(sessions) < 9")
        #expect(notice([(rule, two)]).ranges(of: "| rule “Not too long” | changed |  |  |  |").count == 1)
        let old = ComparisonTests.plan.replacing(rule, with: rule + "\n otherwise warn \"Long\"")
        let report = Scripts.report(old, old.replacing("\"Long\"", with: "\"Too long\""), access: .public)
        #expect(report.comparison.changes.count == 1 && report.rendered(as: .markdown).contains("Nothing has changed."))
    }

    /// One calendar in the whole notice, also of spans and of moments.
    @Test func daysAreSaidInOneCalendar() {
        let old = ComparisonTests.plan.replacing("opening 2027-03-14", with: "opening 2027-03-14 09:00")
        let edits = [
            ("2027-03-01..2027-03-31", "2027-03-02..2027-03-31"), ("2027-03-14 09:00", "2027-03-14 09:30"), ("2027-01-10", "2027-01-05"),
        ]
        let new = edits.reduce(old) { $0.replacing($1.0, with: $1.1) }
        func notice(_ language: Language, _ calendar: ShownCalendar) -> String {
            let style = ReportStyle(Convention(language, calendar: calendar), width: nil)
            var report = Scripts.report(old, new, access: .public)
            report.style = style
            return report.rendered(as: .markdown)
        }
        let plain = notice(.english, .gregorian)
        #expect(plain.contains("2 March 2027 to 31 March 2027") && plain.contains("14 March 2027, 09:30"), "\(plain)")
        let hijri = notice(.english, .hijri)
        #expect(hijri.contains("AH") && !hijri.contains("2027"), "\(hijri)")
    }

    /// What follows on another day than that of the heading says its day.
    @Test func followersSayTheirDay() {
        let old = ComparisonTests.plan.replacing(
            "    session closing",
            with: "}\nday d2 2027-03-15 from 09:00 {\n    session extra \"Extra\" for 1h room hall\n    session closing")
        let new = old.replacing("    session extra \"Extra\" for 1h room hall\n", with: "")
            .replacing("}\nday d2", with: "    session extra \"Extra\" for 1h room hall\n}\nday d2")
        let text = Scripts.report(old, new, access: .public).rendered(as: .markdown)
        #expect(
            text.contains("- session “Closing”, moved, from 15 March 2027, 10:00–10:30 to 15 March 2027, 09:00–09:30"), "\(text)")
    }

    @Test func whatIsCancelledSaysWhenItWouldHaveBeen() {
        let text = notice([("b1 chair lina", "b1 status cancelled chair lina")])
        #expect(text.contains("| session “Closing” | cancelled | 14 March 2027, 10:30–11:00 | cancelled | Lina Saad |"), "\(text)")
    }

    @Test func personsHaveNamesAndTitlesTheirLanguage() {
        #expect(notice([("Sami Odeh", "Sami Audeh")]).contains("| person “Sami Audeh” | name | Sami Odeh | Sami Audeh |"))
        #expect(notice([("Sami Odeh", "Sami Audeh")], language: .arabic).contains("| الاسم | Sami Odeh | Sami Audeh |"))
        let old = ComparisonTests.plan.replacing("\"Closing\"", with: "\"Closing\" @ar \"الختام\"")
        let text = Scripts.report(old, old.replacing("\"Closing\"", with: "\"The end\""), language: .arabic).rendered(as: .markdown)
        #expect(text.contains("| جلسة «الختام» | العنوان (en) | Closing | The end |"), "\(text)")
    }

    @Test func anotherNumberOfOthersIsNoOtherParticipant() {
        let old = ComparisonTests.plan + "\nparticipants mona, 5 others\n"
        #expect(
            Scripts.lines(old, old.replacing("5 others", with: "6 others")) == [
                "participant 6 others, stands for, from 5 others to 6 others"
            ])
    }

    /// In the form in which one speaks of a woman or a man, for those who may know.
    @Test func rolesAgreeWithThePersonsInArabic() {
        let old = ComparisonTests.plan.replacing("person lina \"Lina Saad\"", with: "person lina \"Lina Saad\" { gender woman }")
            .replacing("person sami \"Sami Odeh\" of office", with: "person sami \"Sami Odeh\" of office { gender man }")
        let new = old.replacing("speaker sami", with: "speaker sami, lina").replacing("b1 chair lina", with: "b1 chair sami")
        #expect(
            Scripts.lines(old, new.replacing("speaker sami, lina", with: "speaker lina"), access: .confidential, language: .arabic).count
                == 2)
        let women = Scripts.lines(
            old.replacing("; speaker sami", with: ""), old.replacing("speaker sami", with: "speaker lina"), language: .arabic)
        #expect(women.first?.contains("متحدثة") ?? false, "\(women)")
        let hidden = Scripts.lines(
            old.replacing("; speaker sami", with: ""), old.replacing("speaker sami", with: "speaker lina"), access: .public,
            language: .arabic)
        #expect(!(hidden.first?.contains("متحدثة") ?? true), "\(hidden)")
    }
}
