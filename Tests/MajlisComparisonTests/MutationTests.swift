import Foundation
import MajlisTranslation
import Testing

@testable import MajlisComparison

/// Nothing that changes what a script means goes unsaid, and nothing else is said: held against the comparison that `translate` relies on,
/// which looks at every record, clause and expression in its place.
@Suite("Every change is told")
struct MutationTests {
    private static let words = [
        "30m", "45m", "1h", "2h", "10", "12", "25", "100", "2027-03-14", "2027-03-15", "2027-02-01", "09:00", "09:30", "10:00", "11:15",
        "cancelled", "confirmed", "draft", "public", "staff", "tbd", "none", "true", "false", "before", "after", "and", "or", "<", ">=",
    ]

    /// One token is another, is gone or comes twice; or a line is gone.
    private func mutated(_ text: String, _ dice: inout Dice) -> String {
        if Int.random(in: 0..<4, using: &dice) == 0 {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let place = Int.random(in: 0..<lines.count, using: &dice)
            if Bool.random(using: &dice) { lines.remove(at: place) } else { lines.insert(lines[place], at: place) }
            return lines.joined(separator: "\n")
        }
        let pattern = /"[^"\n]*"|[A-Za-z_]+|[0-9][0-9:.\-]*[a-z]*|<=?|>=?/
        let tokens = text.ranges(of: pattern)
        guard !tokens.isEmpty else { return text }
        let range = tokens[Int.random(in: 0..<tokens.count, using: &dice)]
        let token = text[range]
        var result = text
        let other: String
        if token.hasPrefix("\"") {
            other = Bool.random(using: &dice) ? token.dropLast() + " more\"" : "\"Another\""
        } else if Int.random(in: 0..<3, using: &dice) > 0 {
            // Something of the same form mostly fits.
            let alike = tokens.map { text[$0] }.filter { Self.form($0) == Self.form(token) && $0 != token }
            other = alike.randomElement(using: &dice).map { String($0) } ?? "2027-05-01"
        } else {
            other = Self.words.randomElement(using: &dice) ?? ""
        }
        result.replaceSubrange(range, with: other)
        return result
    }

    /// Digits are one digit, letters one letter; names are told apart from numbers and times.
    private static func form(_ token: Substring) -> String {
        String(token.map { $0.isNumber ? "0" : $0.isLetter ? "a" : $0 }.reduce(into: [Character]()) { if $0.last != $1 { $0.append($1) } })
    }

    private static let scripts: [String] = {
        let folder = Scripts.root.appendingPathComponent("examples")
        let names = (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".majlis") }
        // Those that stand alone.
        return names.sorted().compactMap { try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
            .filter { !$0.contains("use \"") && $0.utf8.count < 8_000 } + [ComparisonTests.plan]
    }()

    @Test("random edits are told exactly if they mean something else")
    func edits() {
        var dice = Dice(8)
        var (told, silent) = (0, 0)
        #expect(Self.scripts.count > 5)
        for text in Self.scripts {
            let old = Scripts.inquiry(text)
            #expect(Scripts.comparison(text, text).isEmpty)
            for _ in 0..<20 {
                let edited = mutated(text, &dice)
                let new = Scripts.inquiry(edited)
                // What cannot be read says nothing that could be compared.
                if new.project.diagnostics.contains(where: { $0.severity == .error }) { continue }
                let isDifferent = ProjectComparison.difference(old, new, withFindings: false) != nil
                let comparison = Scripts.comparison(text, edited)
                if isDifferent { told += 1 } else { silent += 1 }
                if isDifferent == comparison.isEmpty {
                    let line = zip(text.split(separator: "\n"), edited.split(separator: "\n")).first { $0 != $1 }
                    Issue.record(
                        "\(isDifferent ? "not told" : "told for nothing"): \(line.map { "\($0.0) -> \($0.1)" } ?? "") \(comparison.changes.map { $0.kind })"
                    )
                }
            }
        }
        #expect(told > 15)
        #expect(silent > 0)
    }
}
