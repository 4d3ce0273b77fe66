import MajlisLanguage
import MajlisModel
import MajlisText
import Testing

@testable import MajlisRuntime

/// Under `status final` nothing may stay open.
@Suite struct FinalMeetingTests {
    private func outcome(_ head: String) -> Outcome {
        Runtime.check(
            EvaluationScript.project(
                """
                \(head)
                room hall "Hall" capacity tbd
                workflow accreditation of organization {
                  states unapplied, applied
                  step apply from unapplied to applied
                }
                organization acme "Acme"
                on 2027-01-01 apply acme
                day 2027-03-14 from 09:00 { session needs "Needs" for 2h room hall expected 30 chair tbd }
                rule large "Large" { require hall.capacity > 30 otherwise warn "too small" }
                rule listed "Listed" { require acme.accreditation == applied }
                """.replacing(" otherwise", with: "\n otherwise")))
    }

    @Test func undecidedFindingsCountWhereTheMeetingIsFinal() throws {
        let final = outcome("conference meeting \"Meeting\" date 2027-03-14 status final")
        #expect(final.hasFailed)
        for rule in ["large", "capacity", "chair_missing"] {
            let finding = try #require(final.diagnostics.first { $0.rule == rule }, "\(rule)")
            #expect(finding.isUndecided && finding.mustBeDecided && finding.severity == .error && finding.isFailure, "\(rule)")
        }
    }

    @Test func pendingOnesDoNot() throws {
        let final = outcome("conference meeting \"Meeting\" date 2027-03-14 status final")
        let pending = try #require(final.diagnostics.first { $0.rule == "listed" })
        #expect(pending.isUndecided && pending.isPending && !pending.mustBeDecided && pending.code == .rulePending)
    }

    @Test func elsewhereTheyStayOpen() {
        let draft = outcome("conference meeting \"Meeting\" date 2027-03-14 status draft")
        #expect(!draft.hasFailed)
        #expect(draft.diagnostics.contains { $0.rule == "large" && $0.isLeftOpen && $0.severity == .warning })
    }

    @Test func onlyTheFinalEditionIsMeant() {
        let project = EvaluationScript.project(
            """
            series meetings "Meetings" {
              edition first "First" date 2025 status final { room a1 "A1" capacity tbd }
              edition second "Second" date 2027 status draft { room a2 "A2" capacity tbd }
            }
            rule large "Large" for each r in rooms { require r.capacity > 30 }
            """)
        let found = Runtime.check(project).diagnostics.filter { $0.rule == "large" }
        #expect(found.map(\.subjects) == [["a1"], ["a2"]])
        #expect(found.map(\.mustBeDecided) == [true, false])
    }
}
