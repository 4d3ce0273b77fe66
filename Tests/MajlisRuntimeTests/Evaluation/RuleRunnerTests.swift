import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

@Suite struct RuleRunnerTests {
    static let plan = """
        conference meeting "Meeting" date 2027-03-14
        room hall "Hall" capacity 25
        person mona "Mona Haddad" gender woman nationality "Jordan"
        person rima "Rima" gender woman
        person kim "Kim"
        session needs "Needs" format round_table room hall speakers mona, rima
        session funds "Funds" format round_table room hall speakers mona, kim
        session talk "Talk" format lecture speaker mona
        """

    private func findings(_ rules: String, asOf: String? = nil) -> [Diagnostic] {
        EvaluationScript(Self.plan + "\n" + rules, asOf: asOf).ruleFindings()
    }

    static let mixed = """
        rule mixed_panels "No panel of one gender" for each panel in sessions where panel.format == round_table {
          require count(different(panel.speakers select .person.gender)) > 1
          otherwise warn "{panel.title} has speakers of one gender only"
          suggest "invite one more to {panel}"
        }
        """

    @Test func ownWordsAndUndecided() throws {
        let found = findings(Self.mixed)
        #expect(found.count == 2)
        let needs = try #require(found.first { $0.subjects == ["needs"] })
        #expect(needs.code == .ruleBroken && needs.severity == .warning && !needs.isUndecided && needs.rule == "mixed_panels")
        #expect(needs.ownWords?.own == "Needs has speakers of one gender only")
        #expect(needs.ownSuggestion?.own == "invite one more to Needs")
        #expect(needs.related.contains { $0.message.code == .ruleItself })
        let funds = try #require(found.first { $0.subjects == ["funds"] })
        #expect(funds.code == .ruleUndecided && funds.isUndecided && funds.severity == .warning)
        // Whose gender is missing is said, not what it is.
        let missing = try #require(funds.related.first { $0.message.code == .factMissing })
        #expect(missing.message["record"] == .text("Kim"))
    }

    @Test func rulesThatHoldSayNothing() {
        #expect(findings("rule few \"Few\" { require count(sessions) in 1..10 }").isEmpty)
        #expect(findings("rule none_online \"None\" { forbid some s in sessions has s.modality == online }").isEmpty)
    }

    @Test func aFailureShowsTheValuesOfItsParts() throws {
        let found = findings("rule many \"At least ten sessions\" { require count(sessions) >= 10 }")
        let finding = try #require(found.first)
        #expect(found.count == 1 && finding.severity == .error && finding.ownWords == nil)
        #expect(finding.message["rule"] == .text("At least ten sessions"))
        let evidence = try #require(finding.evidence)
        #expect(evidence.text == "count(sessions) >= 10" && evidence.truth == .no)
        #expect(evidence.parts.map(\.text) == ["count(sessions)"] && evidence.parts.first?.value == .number(3))
        #expect(evidence.parts.first?.witnesses.count == 3)
    }

    @Test func counterexamplesAreNamed() throws {
        let found = findings("rule rooms_known \"Rooms\" { require every s in sessions has s.room == hall }")
        let finding = try #require(found.first)
        #expect(finding.isUndecided)
        let broken = findings("rule formats \"Formats\" { require every s in sessions has s.format == round_table }")
        #expect(broken.first?.evidence?.witnesses.map { $0.message["record"] } == [.text("Talk")])
    }

    @Test func waiversAndSeverities() {
        #expect(findings(Self.mixed + "\nwaive mixed_panels on needs because \"a reason\"").map(\.subjects) == [["funds"]])
        #expect(findings(Self.mixed + "\nwaive mixed_panels because \"a reason\"").isEmpty)
        let expired = findings(Self.mixed + "\nwaive mixed_panels on needs because \"a reason\" expires 2027-01-01", asOf: "2027-01-02")
        #expect(expired.filter { $0.code == .ruleBroken }.count == 1)
        let valid = findings(Self.mixed + "\nwaive mixed_panels on needs because \"a reason\" expires 2027-01-02", asOf: "2027-01-02")
        #expect(valid.filter { $0.code == .ruleBroken }.isEmpty)
        #expect(findings(Self.mixed + "\nseverity mixed_panels error").allSatisfy { $0.severity == .error })
    }

    @Test func personalValuesAreWithheld() throws {
        let rule = """
            rule named "Named" for each p in persons where p.gender == woman {
              forbid p.nationality == "Jordan"
              otherwise note "{p.title} of {p.nationality}: {count(persons where .gender == woman)} women, {persons select .gender}"
            }
            """
        let finding = try #require(findings(rule).first { !$0.isUndecided })
        #expect(finding.ownWords?.own == "Mona Haddad of confidential: 2..3 women, confidential")
    }

    @Test func conditionsLimitWhereARuleApplies() {
        let rule = """
            rule seated "Seated" for each s in sessions {
              when s.room is not tbd
              require s.room.capacity > 30
            }
            """
        #expect(findings(rule).filter { !$0.isUndecided }.flatMap(\.subjects).sorted() == ["funds", "needs"])
    }

    @Test func undecidedNeverPasses() {
        // The chair of an open list may be anybody.
        let found = EvaluationScript(
            """
            conference meeting "Meeting"
            organization a "A"; organization b "B"
            participants a, b, others
            rule no_b "B stays away" for each p in participants { forbid p == b }
            rule has_a "A takes part" { require some p in participants has p == a }
            """
        ).ruleFindings()
        #expect(found.filter { $0.rule == "has_a" }.isEmpty)
        #expect(found.filter { $0.rule == "no_b" && !$0.isUndecided }.count == 1)
        #expect(found.filter { $0.rule == "no_b" && $0.isUndecided }.count == 1)
    }

    @Test func aRuleThatAsksForItselfEnds() {
        let found = findings("rule a \"A\" { require holds(b) }\nrule b \"B\" { require holds(a) }")
        #expect(found.contains { $0.code == .circularValue })
        #expect(found.filter { $0.code == .ruleWithoutValue && $0.isUndecided }.count == 2)
    }

    @Test func findingsWhileARuleIsEvaluatedBelongToIt() {
        let found = findings("rule share \"Share\" { require count(sessions) / count(sessions where .format == keynote) > 2 }")
        #expect(found.contains { $0.code == .divisionByZero && $0.rule == "share" })
        #expect(found.contains { $0.code == .ruleWithoutValue && $0.isUndecided })
    }

    @Test func arabicScriptsSpeakArabic() throws {
        let found = EvaluationScript(
            """
            majlis 1 language ar
            مؤتمر لقاء "لقاء" تاريخ 2027-03-14
            قاعة كبرى "القاعة الكبرى" سعة ٢٥
            جلسة افتتاح "الافتتاح" قاعة كبرى مدة ٩٠ دقيقة
            قاعدة قصيرة "جلسات قصيرة" لكل ج في جلسات {
              يشترط ج.طول_المدة < 1h
              عند_المخالفة نبه "{ج.عنوان} طولها {ج.مدة} في {ج.قاعة}"
            }
            """
        ).ruleFindings()
        #expect(found.first?.ownWords?.own == "الافتتاح طولها ساعة و30 دقيقة في القاعة الكبرى")
    }
}
