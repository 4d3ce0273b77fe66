import MajlisRuntime
import MajlisText

/// Results of tests for machines, without times: the same scripts give the same bytes. `Documentation/schema/tests.schema.json` describes it.
public struct TestJSON: Sendable {
    private let tested: TestedScripts
    private let findings: FindingsJSON

    public init(_ tested: TestedScripts) {
        self.tested = tested
        var findings = FindingsJSON(files: tested.files, language: tested.language)
        findings.languages = tested.languages
        self.findings = findings
    }

    public func text() -> String {
        var json = JSONWriter(layout: .compact)
        var places = PlaceReader(tested.files)
        json.object { document in
            document.field("version", 1)
            document.array("tests") { list in
                for item in tested.cases { list.object { write(item.result, to: &$0, &places) } }
            }
            document.array("errors") { list in
                for finding in FindingOrder.sorted(tested.errors) {
                    list.object { findings.write(finding, to: &$0, places: &places) }
                }
            }
            if let coverage = tested.coverage {
                document.object("coverage") { write(coverage, to: &$0) }
            } else {
                document.field("coverage", String?.none)
            }
            document.object("summary") { summary in
                summary.field("tests", tested.cases.count)
                summary.field("passed", tested.cases.count - tested.failed)
                summary.field("failed", tested.failed)
                summary.field("leftOut", tested.leftOut)
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ result: TestResult, to object: inout JSONObject, _ places: inout PlaceReader) {
        let text = tested.text(on: result.location.file)
        object.field("name", result.name)
        object.field("case", result.label.map { text.plain($0) })
        object.field("tags", result.tags)
        writePlace(result.location, to: &object)
        object.field("rowLine", result.row.flatMap { tested.position(of: $0)?.line })
        object.field("passed", result.hasPassed)
        object.array("failures") { list in
            for failure in FindingOrder.sorted(result.failures) {
                list.object { findings.write(failure, to: &$0, places: &places) }
            }
        }
    }

    private func writePlace(_ place: Location, to object: inout JSONObject) {
        let position = tested.position(of: place)
        object.field("file", tested.name(of: place.file))
        object.field("line", position?.line ?? 1)
        object.field("column", position?.column ?? 1)
    }

    private func write(_ coverage: TestCoverage, to object: inout JSONObject) {
        let share = CoverageShare(coverage)
        object.field("covered", share.covered)
        object.field("total", share.total)
        object.field("percent", share.percent)
        object.array("points") { list in
            for point in coverage.sorted {
                list.object { object in
                    switch point.subject {
                    case .requirement(let rule):
                        object.field("kind", "rule")
                        object.field("rule", rule)
                    case .step(let workflow, let step):
                        object.field("kind", "step")
                        object.field("workflow", workflow)
                        object.field("step", step)
                    }
                    writePlace(point.location, to: &object)
                    object.field("held", point.held)
                    object.field("broken", point.broken)
                }
            }
        }
    }
}
