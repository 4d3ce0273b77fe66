import Foundation
import MajlisSyntax
import MajlisText

/// A finding that a fixture expects, written in a comment: `#~ error[M0222]: a part of the sentence`.
///
/// It stands on the finding's line; `#~^` means the line above (`#~^^` two above), `#~:7` line 7, ` x3` that there are three of it.
struct Expectation {
    var line: Int
    var severity: String
    var code: String
    var fragment: String
    var count: Int

    /// All expectations of a script.
    static func all(in bytes: [UInt8]) -> [Expectation] {
        let mark = Array("#~".utf8)
        var result: [Expectation] = []
        // CR, LF and CRLF end lines, as in scripts.
        let lines = LineIndex(bytes)
        for number in 1...lines.starts.count {
            let range = lines.range(ofLine: number, in: bytes)
            let line = bytes[Int(range.start)..<Int(range.end)]
            guard let first = line.firstRange(of: mark) else { continue }
            let comment = String(decoding: line[first.lowerBound...], as: UTF8.self)
            for part in comment.components(separatedBy: "#~").dropFirst() {
                if let expectation = Expectation(part, line: number) { result.append(expectation) }
            }
        }
        return result
    }

    private init?(_ text: String, line: Int) {
        guard
            let match = try? /(\^*)(?::(\d+))? ?(\w+)\[(M\d+)\](?: x(\d+))?: (.*)/.wholeMatch(in: text.trimmingCharacters(in: .whitespaces))
        else {
            return nil
        }
        self.line = match.2.flatMap { Int($0) } ?? line - match.1.count
        severity = String(match.3)
        code = String(match.4)
        count = match.5.flatMap { Int($0) } ?? 1
        fragment = String(match.6)
    }
}

/// Everything the syntax has to say of a script, the expressions inside its messages included.
func findings(in tree: SyntaxTree) -> [Diagnostic] {
    var findings = tree.diagnostics
    for kind in [SyntaxKind.otherwise, .suggest, .show] {
        for text in tree.all(kind).compactMap({ $0.first(.text) }) {
            findings += MessageTemplate.templates(of: text).flatMap(\.diagnostics)
        }
    }
    return findings
}
