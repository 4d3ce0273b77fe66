import MajlisReport
import MajlisVocabulary
import Testing

@testable import MajlisComparison

/// Fields that scripts add have numbers of their own in each state: whatever comes, goes and changes places, each is told by its own name and
/// at its own level.
@Suite("Fields that come and go")
struct CustomFieldTests {
    private struct Field {
        var number: Int
        var access: String
    }

    private static let kinds = ["person", "room", "session"]

    /// A state with some of many fields, in any order, each with a value that names it.
    private func script(_ dice: inout Dice) -> String {
        var text = "majlis 1\nconference c \"C\" date 2027-03-14\n"
        var values: [String: String] = [:]
        for kind in Self.kinds.shuffled(using: &dice) {
            var numbers = Array(0..<9).shuffled(using: &dice)
            numbers.removeLast(Int.random(in: 0...9, using: &dice))
            for number in numbers {
                let access = ["public", "staff", "confidential"][number % 3]
                text += "extend \(kind) { field f\(number): text access \(access) }\n"
                if Int.random(in: 0..<4, using: &dice) > 0 {
                    values[kind, default: ""] += " f\(number): \"\(access)-\(kind)-f\(number)-\(Int.random(in: 0..<3, using: &dice))\";"
                }
            }
        }
        func block(_ kind: String) -> String { values[kind].map { " {\($0) }" } ?? "" }
        return text + "person p \"P\"\(block("person"))\nroom r \"R\"\(block("room"))\n"
            + "day 2027-03-14 from 09:00 { session s \"S\" for 30m room r\(block("session")) }\n"
    }

    @Test func anyFieldsInAnyOrder() {
        var dice = Dice(21)
        var count = 0
        for _ in 0..<16 {
            let (old, new) = (script(&dice), script(&dice))
            for access in [Choice.public, .staff, .confidential] {
                let report = Scripts.report(old, new, access: access)
                for format in ComparisonReport.Format.allCases {
                    let text = report.rendered(as: format)
                    if access != .confidential { #expect(!text.contains("confidential-"), "\(text)") }
                    if access == .public { #expect(!text.contains("staff-"), "\(text)") }
                }
                // A value that names its field stands beside that field.
                let words = ChangeWords(report.comparison, MessageText(language: .english), access: access)
                for change in report.comparison.changes {
                    guard case .text(let key, _) = change.kind, key.customField != nil else { continue }
                    count += 1
                    let (label, line) = (words.label(change).plain, words.line(change).plain)
                    #expect(line.contains("-\(label)-"), "\(line)")
                }
            }
            #expect(Scripts.comparison(old, old).isEmpty)
        }
        #expect(count > 200)
    }
}
