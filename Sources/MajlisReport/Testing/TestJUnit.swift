import MajlisRuntime
import MajlisText

/// Results of tests as a JUnit report: a suite for each file, a case for each case, with the time that it took. A script with an error is a
/// case with an error.
public struct TestJUnit: Sendable {
    private let tested: TestedScripts

    public init(_ tested: TestedScripts) {
        self.tested = tested
    }

    private struct Suite {
        var file: FileID
        var cases: [TestedScripts.Case]
        var errors: [Diagnostic]

        var counts: [Int] { [cases.count + errors.count, cases.count { !$0.result.hasPassed }, errors.count] }
        var seconds: Double { cases.reduce(0) { $0 + $1.seconds } }
    }

    public func text() -> String {
        let suites = suites()
        let counts = (0..<3).map { index in suites.reduce(0) { $0 + $1.counts[index] } }
        var xml = XMLWriter()
        xml.element(
            "testsuites",
            [
                "name": "majlis test", "tests": "\(counts[0])", "failures": "\(counts[1])", "errors": "\(counts[2])", "skipped": "0",
                "time": Self.time(suites.reduce(0) { $0 + $1.seconds }),
            ]
        ) { xml in
            for suite in suites { write(suite, to: &xml) }
        }
        return xml.text
    }

    private func suites() -> [Suite] {
        var suites: [FileID: Suite] = [:]
        for (file, cases) in tested.byFile { suites[file] = Suite(file: file, cases: cases, errors: []) }
        for error in FindingOrder.sorted(tested.errors) where error.isFailure {
            suites[error.location.file, default: Suite(file: error.location.file, cases: [], errors: [])].errors.append(error)
        }
        return suites.sorted { $0.key < $1.key }.map(\.value)
    }

    private func write(_ suite: Suite, to xml: inout XMLWriter) {
        let name = tested.name(of: suite.file)
        let counts = suite.counts
        xml.element(
            "testsuite",
            [
                "name": name, "tests": "\(counts[0])", "failures": "\(counts[1])", "errors": "\(counts[2])", "skipped": "0",
                "time": Self.time(suite.seconds),
            ]
        ) { xml in
            for item in suite.cases {
                let result = item.result
                let text = tested.text(on: suite.file)
                let title = result.label.map { "\(result.name) (\(text.plain($0)))" } ?? result.name
                let line = tested.position(of: result.row ?? result.location)?.line ?? 1
                xml.element(
                    "testcase", ["name": title, "classname": name, "file": name, "line": "\(line)", "time": Self.time(item.seconds)]
                ) { xml in
                    for failure in FindingOrder.sorted(result.failures) { write("failure", failure, to: &xml) }
                }
            }
            for error in suite.errors {
                let sentence = error.sentence(in: tested.text(on: suite.file)).plain
                let line = tested.position(of: error.location)?.line ?? 1
                xml.element("testcase", ["name": sentence, "classname": name, "file": name, "line": "\(line)", "time": "0.000"]) { xml in
                    write("error", error, to: &xml)
                }
            }
        }
    }

    private func write(_ element: String, _ finding: Diagnostic, to xml: inout XMLWriter) {
        let sentence = finding.sentence(in: tested.text(on: finding.location.file)).plain
        let style = ReportStyle(language: tested.language(of: finding.location.file))
        var page = tested.report(style, showsSource: false).list([finding])
        if page.hasSuffix("\n") { page.removeLast() }
        xml.element(element, ["type": finding.shownCode, "message": sentence], content: page)
    }

    /// Seconds with three decimals, with a point whatever the locale.
    private static func time(_ seconds: Double) -> String {
        let milliseconds = Int((max(0, seconds) * 1_000).rounded())
        let rest = String(milliseconds % 1_000)
        return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
    }
}
