import MajlisText

/// Findings as a Code Quality report, as GitLab shows it in merge requests: one array, an object for each finding.
struct CodeQuality {
    private let findings: MachineFindings

    init(_ findings: MachineFindings) {
        self.findings = findings
    }

    func text() -> String {
        var json = JSONWriter(layout: .pretty)
        var places = PlaceReader(findings.files)
        json.array { list in
            for entry in findings.findings { list.object { write(entry, to: &$0, &places) } }
        }
        json.endLine()
        return json.string
    }

    private func write(_ entry: MachineFindings.Entry, to object: inout JSONObject, _ places: inout PlaceReader) {
        let finding = entry.finding
        let file = finding.location.file
        let start = places.position(of: finding.location.range.start, in: file)
        let end = places.position(of: finding.location.range.end, in: file)
        object.field("description", finding.sentence(in: findings.text(on: file)).plain)
        object.field("check_name", finding.rule ?? finding.shownCode)
        object.field("fingerprint", entry.fingerprint.digits)
        object.field("severity", Self.severity(finding))
        object.object("location") { location in
            location.field("path", places.source(finding.location)?.name ?? "")
            location.object("lines") { lines in
                lines.field("begin", start?.line ?? 1)
                lines.field("end", end?.line ?? 1)
            }
        }
    }

    private static func severity(_ finding: Diagnostic) -> String {
        if finding.isLeftOpen { return "info" }
        return switch finding.severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
