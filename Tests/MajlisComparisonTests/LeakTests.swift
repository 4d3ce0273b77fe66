import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisComparison

/// What findings say of slips quotes the script, and may quote what nobody may be shown.
@Suite("Findings about what is confidential")
struct LeakTests {
    private static let plan = """
        majlis 1
        conference c "Conf" date 2027-03-14 zone "Asia/Amman"
        extend person { field sec: text access confidential
          field secn: number access staff }
        room hall "Hall"
        person ann "Ann" {
          note "x"
          SLIP
        }
        day d1 2027-03-14 from 09:00 to 18:00 {
          session a "A" for 1h room hall chair ann
        }

        """

    private func report(_ slip: String, access: Choice) -> ComparisonReport {
        let (old, new) = (Self.plan.replacing("SLIP", with: ""), Self.plan.replacing("SLIP", with: slip))
        let comparison = Scripts.comparison(old, new, access: access)
        return ComparisonReport(
            comparison, findings: Self.findings(comparison), from: "old", to: "new", style: ReportStyle(language: .english, width: nil),
            access: access)
    }

    private static func findings(_ comparison: PlanComparison) -> ComparisonReport.Findings {
        let (before, after) = (comparison.old.diagnostics, comparison.new.diagnostics)
        return ComparisonReport.Findings(
            appeared: after.filter { finding in !before.contains { $0.message == finding.message } },
            vanished: before.filter { finding in !after.contains { $0.message == finding.message } }, staying: 0)
    }

    private static let slips = [
        "gender canary", "gender canary, canary", "gender = canary", "passport canary", "passport canary canary",
        "passport \"x\" \"canary\"",
        "passport canary-canary", "birth_date 1999-13-77", "birth_date \"canary\" and 5", "sec: canary", "secn: \"canary\"",
        "secn: 12canary",
        "sec: \"x\" \"canary\"", "nationality canary, canary", "contact canary", "passport {canary}", "passport \"x\";;canary",
        "secn: canary + 1", "جواز canary", "access confidentail note \"canary\"", "access confidential country canary",
    ]

    @Test("no slip tells what may not be shown", arguments: slips)
    func isTold(slip: String) {
        for access in [Choice.public, .staff] where access == .public || !slip.contains("secn") {
            let report = report(slip, access: access)
            for format in ComparisonReport.Format.allCases {
                let text = report.rendered(as: format)
                #expect(!text.contains("canary") && !text.contains("1999"), "\(access) \(format)\n\(text)")
            }
        }
    }

    @Test func whatIsWithheldIsCounted() {
        let report = report("gender canary", access: .public)
        #expect(report.findings.withheld == 1 && report.findings.appeared.isEmpty && !report.isEmpty)
        #expect(report.rendered(as: .human).contains("One more finding is about what is confidential"))
        #expect(report.rendered(as: .json).contains("\"withheld\": 1"))
    }

    @Test func whoMaySeeItIsToldAll() {
        let report = report("gender canary", access: .confidential)
        #expect(report.findings.withheld == 0 && report.rendered(as: .human).contains("canary"))
        // What has nothing to do with it is told at every level.
        let other = self.report("country canary", access: .public)
        #expect(other.findings.withheld == 0 && other.rendered(as: .human).contains("canary"))
    }

    @Test func findingsThatGoAreWithheldAsWell() {
        let (old, new) = (Self.plan.replacing("SLIP", with: "gender canary"), Self.plan.replacing("SLIP", with: ""))
        let comparison = Scripts.comparison(old, new, access: .public)
        let findings = Self.findings(comparison)
        #expect(!findings.vanished.isEmpty)
        let report = ComparisonReport(
            comparison, findings: findings, from: "old", to: "new", style: ReportStyle(language: .english, width: nil), access: .public)
        #expect(report.findings.vanished.isEmpty && report.findings.withheld == 1)
    }
}
