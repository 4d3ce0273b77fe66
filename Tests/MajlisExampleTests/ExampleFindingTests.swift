import Foundation
import Testing

/// What `check` finds in the examples: what each is there to show, and nothing by accident.
@Suite("Findings of the examples", .enabled(if: ReleaseBinary.isBuilt))
struct ExampleFindingTests {
    /// A rule (or the code of a finding without one), its severity, and the first record it concerns; `?` where facts are missing.
    static let expected: [String: [String]] = [
        // One goal without a session.
        "000-why-take-part.majlis": ["هدف_له_جلسة warning هدف_الشفافية"],
        // Thirteen of sixteen recommendations name nobody who shall carry them out.
        "001-humanitarian-forum.majlis": ["توصية_لها_منفذ warning"],
        // Four years between the meetings of 2019 and 2023; ten bodies without names in 2018; nobody knows who came in 2019.
        // The nine of 2017 are nine.
        "002-mediation-series.majlis": [
            "count_mismatch warning ورشة_نيروبي", "interval_broken warning الاجتماع_السادس", "حضور_معلوم? warning الاجتماع_السادس",
        ],
        // Every challenge has an initiative.
        "003-cooperation-strategy.majlis": [],
        // The opening and the closing have no date yet.
        "004-exploratory-meeting.majlis": ["M0908? warning تحقق_من_الأعضاء", "M0908? warning حصر_الجهات"],
        "developer-conference/conference.majlis": [
            "M0654 note sponsors_hour", "chair_missing note open_space", "participant_underage? warning",
            "speakers_confirmed warning funding_talk",
            "speakers_confirmed warning parser_lab", "track_parallel warning profiling_lab",
        ],
        "summit.majlis": [
            // No date and no signature yet.
            "credentials_invalid? error esperia", "credentials_invalid? error esperia", "delegation_over_limit? error fenwara",
            "document_late warning fee_study", "document_late? warning fee_study", "papers_in_both warning fee_study",
            "interpreters_too_few warning drafting", "interpretation_limits warning opening_session",
            "interpretation_limits warning rescue_session", "booth_texts_missing note opening_session",
            "booth_texts_missing note general_debate", "booth_texts_missing note charts_session",
            "booth_texts_missing note closing_session", "pledges_below_target warning rescue_fund", "goals_served warning fair_ports",
            // What is for staff alone has no Arabic.
            "translation_mismatch note compact_summit",
        ],
        "workshop.majlis": ["chair_missing? note promises", "enough_groups? error", "whole_city warning"],
    ]

    private struct Report: Decodable {
        struct Finding: Decodable {
            var code: String
            var rule: String?
            var severity: String
            var undecided: Bool
            var subjects: [String]

            var line: String {
                let name = rule.flatMap { $0.isEmpty ? nil : $0 } ?? code
                return ([name + (undecided ? "?" : ""), severity] + subjects.prefix(1)).joined(separator: " ")
            }
        }

        var findings: [Finding]
    }

    @Test("each example has the findings that it is there to show, and no others", arguments: ExampleFolder.all)
    func findings(name: String) throws {
        let answer = try ReleaseBinary.run(["check", name, "--format", "json"], in: ExampleFolder.examples)
        #expect(answer.status == 0)
        let report = try JSONDecoder().decode(Report.self, from: answer.output)
        #expect(report.findings.map(\.line).sorted() == Self.expected[name]?.sorted())
    }

    @Test("every example stands in its one layout")
    func areFormatted() throws {
        #expect(try ReleaseBinary.run(["fmt", "--check", "."], in: ExampleFolder.examples).status == 0)
    }
}
