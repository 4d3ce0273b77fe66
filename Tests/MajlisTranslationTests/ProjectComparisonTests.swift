import MajlisLanguage
import MajlisSyntax
import MajlisTranslation
import Testing

/// Whether two projects say the same.
@Suite("Comparison of projects")
struct ProjectComparisonTests {
    private func difference(_ a: String, _ b: String) -> Int? {
        func inquiry(_ text: String) -> Inquiry { Inquiry(trees: [Scripts.tree(Array(text.utf8), 0)]) }
        let first = inquiry(a)
        return ProjectComparison.difference(first, inquiry(b)).map { first.project.files[0].position(of: $0.range.start).line }
    }

    private let script = """
        majlis 1
        person mona "Mona" gender woman
        conference c "C" date 2027-03-14
        room hall "Hall" capacity 25
        day 2027-03-14 from 09:30 {
            session s "S" for 30m room hall chair mona
        }
        rule r "R" { require count(sessions where .room == hall) in 1..3 }
        checklist p "P" { task t "T" owner mona due 5w before opening }
        query q = sessions where .length > 20m order by .title
        on 2027-02-05 done p.t by mona
        test "small" with all { given 3 sessions { expected 20 }; expect count(sessions) > 3 }
        severity capacity note
        waive chair_missing on s because "so"
        show q as table
        """

    @Test("a script says what it says")
    func same() {
        #expect(!Inquiry(trees: [Scripts.tree(Array(script.utf8), 0)]).project.diagnostics.contains { $0.severity == .error })
        #expect(difference(script, script) == nil)
        // Places, spaces and spellings count for nothing.
        #expect(difference(script, script.replacing("    session", with: "\n\n  جلسة").replacing("30m", with: "30 minutes")) == nil)
    }

    @Test(
        "every change of meaning is found, with its line",
        arguments: [
            ("capacity 25", "capacity 26", 4), ("\"Hall\"", "\"hall\"", 4), ("for 30m", "for 31m", 6), ("chair mona", "", 6),
            ("in 1..3", "in 1..4", 8), (".room == hall", ".room != hall", 8), ("5w before", "5w after", 9),
            (".length > 20m", ".length > 21m", 10),
            ("order by .title", "order by .start", 10), ("2027-02-05 done", "2027-02-06 done", 11), ("given 3", "given 4", 12),
            ("capacity note", "capacity warn", 13), ("\"so\"", "\"no\"", 14), ("as table", "as csv", 15), ("woman", "man", 2),
            ("expect count", "expect 1 + count", 12), (" with all", "", 12), ("hall\" capacity", "hall\" id \"x\" capacity", nil),
        ] as [(String, String, Int?)])
    func changes(_ old: String, _ new: String, _ line: Int?) {
        let changed = script.replacing(old, with: new)
        guard changed != script else {
            #expect(line == nil)
            return
        }
        #expect(difference(script, changed) == line, "\(old) -> \(new)")
    }
}
