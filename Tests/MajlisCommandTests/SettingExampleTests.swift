import Foundation
import Testing

/// The examples in `Grammar/messages/6-settings.txt`: the bad one has its finding, the good one has none, both as `check` gives them, or `lint` where it is about style.
@Suite struct SettingExampleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var code: String
        var fields: [String: String] = [:]
        var testDescription: String { code }
    }

    static let examples: [Example] = {
        guard let text = try? PackageFiles.text("Grammar/messages/6-settings.txt") else { return [] }
        var examples: [Example] = []
        var field: String?
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("M0"), let code = line.split(separator: " ").first {
                examples.append(Example(code: String(code)))
                field = nil
            } else if line.hasPrefix("  "), let field {
                examples[examples.count - 1].fields[field, default: ""] += String(line.dropFirst(2)) + "\n"
            } else if line.hasPrefix("bad:") || line.hasPrefix("good:") {
                let name = String(line.prefix { $0 != ":" })
                field = name
                let rest = line.dropFirst(name.count + 1).drop { $0 == " " }
                if !rest.isEmpty { examples[examples.count - 1].fields[name] = String(rest) + "\n" }
            } else {
                field = nil
            }
        }
        return examples.filter { $0.fields["bad"] != nil || $0.fields["good"] != nil }
    }()

    @Test(arguments: examples) func holds(example: Example) throws {
        let isStyle = example.code >= "M0859" || example.code == "M0613"
        let command = isStyle ? "lint" : "check"
        let bad = try Majlis.run([command, "-"], input: Array(try #require(example.fields["bad"]).utf8))
        #expect(bad.output.contains(example.code), "\(bad.output)")
        let good = try Majlis.run([command, "-"], input: Array(try #require(example.fields["good"]).utf8))
        #expect(!good.output.contains(example.code), "\(good.output)")
        #expect(isStyle || good.status == 0 && !good.output.contains("error") && !good.output.contains("warning"), "\(good.output)")
    }

    @Test func thereAreExamples() { #expect(Self.examples.count >= 8) }
}
