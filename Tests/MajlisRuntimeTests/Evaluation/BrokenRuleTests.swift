import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

/// A rule that cannot be computed gives a finding at its place, with the element and the values for which it happened, and stops no other.
@Suite struct BrokenRuleTests {
    private func findings(_ rule: String) -> [Diagnostic] {
        let other = "\nrule other \"Other\" { require count(sessions) > 9 }"
        return EvaluationScript(EvidenceTests.plan + "\n" + rule + other).ruleFindings()
    }

    private func expectOthersGoOn(_ found: [Diagnostic], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(found.contains { $0.rule == "other" && $0.code == .ruleBroken }, sourceLocation: sourceLocation)
    }

    @Test func divisionByZero() throws {
        let found = findings("rule share \"Share\" for each s in sessions { require 6 / count(s.speakers) > 0 }")
        let finding = try #require(found.first { $0.code == .divisionByZero })
        #expect(finding.rule == "share" && finding.subjects == ["talk"])
        #expect(finding.related.contains { $0.message.code == .evidenceFor && $0.message["record"] == .text("Talk") })
        #expect(finding.evidence?.text == "6 / count(s.speakers)" && finding.evidence?.parts.first?.value == .number(0))
        let open = try #require(found.first { $0.ownCode == "script.share" })
        #expect(open.code == .ruleWithoutValue && open.isUndecided && open.subjects == ["talk"])
        expectOthersGoOn(found)
    }

    @Test func theGreatestOfNothing() throws {
        let found = findings("rule most \"Most\" for each s in sessions { require max(s.speakers select .number) < 3 }")
        let finding = try #require(found.first { $0.code == .nothingToChoose })
        #expect(finding.rule == "most" && finding.subjects == ["needs"])
        expectOthersGoOn(found)
    }

    @Test func aRateThatIsMissing() {
        let rule = "rule money \"Money\" { require sum(fund.pledges select .amount) > 5 EUR }"
        let found = findings(rule)
        // The finding is one of the program's own rule about rates.
        let all = Runtime.check(EvaluationScript.project(EvidenceTests.plan + "\n" + rule)).diagnostics
        #expect(all.contains { $0.code == .rateMissing })
        #expect(found.contains { $0.ownCode == "script.money" && $0.isUndecided })
        expectOthersGoOn(found)
    }

    @Test func aLoopOverSomethingUnknown() {
        let found = findings("rule loop \"Loop\" for each r in previous(needs).speakers { require r is not none }")
        #expect(!found.contains { $0.ownCode == "script.loop" && !$0.isUndecided && $0.evidence?.truth == .yes })
        expectOthersGoOn(found)
    }

    @Test func aRuleThatAsksForItself() {
        let found = findings("rule a \"A\" { require holds(a) }")
        #expect(found.contains { $0.code == .circularValue && $0.rule == "a" })
        expectOthersGoOn(found)
    }
}
