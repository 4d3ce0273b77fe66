import MajlisRuntime
import MajlisText

/// Findings as a JUnit report: a suite for each file, a case for each finding, and one case that passes for a file without any.
///
/// What fails the check is a failure. What is undecided or waived is skipped, and says why. Warnings and notes pass, with their words in
/// `system-out`. Times are 0: the same scripts give the same bytes.
struct FindingsJUnit {
    private let findings: MachineFindings

    private enum Outcome: Equatable {
        case passes, fails
        /// With the reason.
        case skipped(String)
    }

    private struct Case {
        var finding: Diagnostic?
        var outcome: Outcome
    }

    init(_ findings: MachineFindings) {
        self.findings = findings
    }

    func text() -> String {
        let suites = suites()
        var places = PlaceReader(findings.files)
        let cases = suites.flatMap(\.cases)
        var xml = XMLWriter()
        xml.element(
            "testsuites",
            [
                "name": "majlis check", "tests": "\(cases.count)", "failures": Self.failures(cases), "errors": "0",
                "skipped": Self.skipped(cases), "time": "0",
            ]
        ) { xml in
            for suite in suites {
                xml.element(
                    "testsuite",
                    [
                        "name": suite.name, "tests": "\(suite.cases.count)", "failures": Self.failures(suite.cases), "errors": "0",
                        "skipped": Self.skipped(suite.cases), "time": "0",
                    ]
                ) { xml in
                    for item in suite.cases { write(item, of: suite.name, to: &xml, &places) }
                }
            }
        }
        return xml.text
    }

    private func suites() -> [(name: String, cases: [Case])] {
        var cases = [[Case]](repeating: [], count: findings.files.count)
        func add(_ item: Case, _ finding: Diagnostic) {
            let file = Int(finding.location.file.rawValue)
            if file < cases.count { cases[file].append(item) }
        }
        for entry in findings.findings {
            let finding = entry.finding
            let outcome: Outcome =
                findings.fails(finding) ? .fails : finding.isLeftOpen ? .skipped(word(of: finding)) : .passes
            add(Case(finding: finding, outcome: outcome), finding)
        }
        for entry in findings.waived {
            add(Case(finding: entry.item.finding, outcome: .skipped(entry.item.reason)), entry.item.finding)
        }
        return zip(findings.files, cases).compactMap { file, cases in
            if !cases.isEmpty { return (file.name, cases) }
            return file.isBuiltIn ? nil : (file.name, [Case(outcome: .passes)])
        }
    }

    private func word(of finding: Diagnostic) -> String {
        findings.text(on: finding.location.file).plain(finding.severityCode)
    }

    private static func failures(_ cases: [Case]) -> String { "\(cases.count { $0.outcome == .fails })" }

    private static func skipped(_ cases: [Case]) -> String {
        "\(cases.count { if case .skipped = $0.outcome { true } else { false } })"
    }

    private func write(_ item: Case, of suite: String, to xml: inout XMLWriter, _ places: inout PlaceReader) {
        guard let finding = item.finding else {
            return xml.element("testcase", ["name": suite, "classname": suite, "file": suite, "time": "0"])
        }
        let sentence = finding.sentence(in: findings.text(on: finding.location.file)).plain
        let line = places.position(of: finding.location.range.start, in: finding.location.file)?.line ?? 1
        xml.element(
            "testcase",
            [
                "name": "\(findings.heading(of: finding)): \(sentence)", "classname": suite, "file": suite, "line": "\(line)", "time": "0",
            ]
        ) { xml in
            let lines = findings.lines(on: finding).joined(separator: "\n")
            switch item.outcome {
            case .fails: xml.element("failure", ["type": finding.shownCode, "message": sentence], content: lines)
            case .skipped(let reason): xml.element("skipped", ["message": reason])
            case .passes: xml.element("system-out", [:], content: lines)
            }
        }
    }
}
