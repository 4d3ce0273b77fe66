import MajlisText

/// Findings as commands that a GitHub workflow takes from the output of a step, and shows beside the lines of a change.
///
///     ::error file=chapter.majlis,line=7,endLine=7,col=3,endColumn=10,title=M0604 capacity::“Working together” expects 30 …
struct GitHubCommands {
    private let findings: MachineFindings

    init(_ findings: MachineFindings) {
        self.findings = findings
    }

    func text() -> String {
        var places = PlaceReader(findings.files)
        return findings.findings.reduce(into: "") { $0 += command($1.finding, &places) + "\n" }
    }

    private func command(_ finding: Diagnostic, _ places: inout PlaceReader) -> String {
        let file = finding.location.file
        var properties: [(String, String)] = []
        let start = places.position(of: finding.location.range.start, in: file)
        let end = places.position(of: finding.location.range.end, in: file)
        if let source = places.source(finding.location), let start, let end {
            properties = [("file", source.name), ("line", String(start.line)), ("endLine", String(end.line))]
            // Columns are taken only within one line.
            if start.line == end.line {
                properties += [("col", String(start.column)), ("endColumn", String(max(start.column, end.column - 1)))]
            }
        }
        properties.append(("title", findings.heading(of: finding)))
        let listed = properties.map { "\($0.0)=\(Self.escapedProperty($0.1))" }.joined(separator: ",")
        let sentence = finding.sentence(in: findings.text(on: file)).plain
        let message = ([sentence] + findings.lines(on: finding).dropFirst()).joined(separator: "\n")
        return "::\(Self.word(finding)) \(listed)::\(Self.escaped(message))"
    }

    private static func word(_ finding: Diagnostic) -> String {
        if finding.isLeftOpen { return "notice" }
        return switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// In a message `%`, CR and LF have a meaning of their own. Controls of direction would act on the page that shows it.
    static func escaped(_ text: String) -> String {
        BidiText.withoutControls(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// In a property `:` and `,` too.
    static func escapedProperty(_ text: String) -> String {
        escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
