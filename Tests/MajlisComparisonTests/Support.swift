import Foundation
import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

@testable import MajlisComparison

/// Scripts compared as the command compares them.
enum Scripts {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .resolvingSymlinksInPath()

    static func inquiry(_ text: String) -> Inquiry {
        Inquiry(trees: [Parser.parse(SourceFile(name: "plan.majlis", text: text), file: FileID(0))])
    }

    static func outcome(_ text: String, access: Choice = .confidential, asOf: CivilDate? = nil) -> Outcome {
        Runtime.check(inquiry(text).project, asOf: asOf, access: access)
    }

    static func comparison(_ old: String, _ new: String, access: Choice = .confidential) -> PlanComparison {
        PlanComparison(from: outcome(old, access: access), to: outcome(new, access: access))
    }

    /// One line for each change, in English: `session “Panel”, moved, from … to …`.
    static func lines(_ old: String, _ new: String, access: Choice = .confidential, language: Language = .english) -> [String] {
        let comparison = comparison(old, new, access: access)
        let words = ChangeWords(comparison, MessageText(language: language), access: access)
        return comparison.changes.map { words.line($0).plain }
    }

    static func report(
        _ old: String, _ new: String, language: Language = .english, access: Choice = .staff, width: Int? = nil
    ) -> ComparisonReport {
        ComparisonReport(
            comparison(old, new, access: access),
            findings: ComparisonReport.Findings(appeared: [], vanished: [], staying: 0), from: "old", to: "new",
            style: ReportStyle(language: language, width: width), access: access)
    }
}

/// Numbers that come again in every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
