import MajlisRuntime
import MajlisText

/// Findings as a SARIF 2.1.0 log with one run.
///
/// A finding that is undecided is of the kind `open`, which has no level. Waived findings are suppressed in the source, with the waiver's
/// reason. Lines and columns count from 1, columns in Unicode scalars.
struct SARIFLog {
    private let findings: MachineFindings
    private let rules: SARIFRules
    /// By file, its place among the artifacts; nil for what the program brings along and nothing is said of.
    private let artifacts: [Int?]

    init(_ findings: MachineFindings) {
        self.findings = findings
        rules = SARIFRules(findings)
        var count = 0
        artifacts = findings.files.map { file in
            if file.isBuiltIn { return nil }
            count += 1
            return count - 1
        }
    }

    static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    /// The name of our fingerprints in `partialFingerprints`, with the number of the way in which they are made.
    static let fingerprintName = "majlisFinding/v1"

    static func level(_ severity: Severity) -> String { severity.word }

    func text() -> String {
        var json = JSONWriter(layout: .pretty)
        json.object { log in
            log.field("$schema", Self.schema)
            log.field("version", "2.1.0")
            log.array("runs") { runs in runs.object { writeRun(to: &$0) } }
        }
        json.endLine()
        return json.string
    }

    private func writeRun(to run: inout JSONObject) {
        run.object("tool") { tool in
            tool.object("driver") { driver in
                driver.field("name", "majlis")
                driver.field("semanticVersion", findings.version)
                driver.field("language", findings.language.code)
                driver.array("rules") { rules.write(to: &$0) }
            }
        }
        run.field("language", findings.language.code)
        run.field("columnKind", "unicodeCodePoints")
        run.field("defaultEncoding", "UTF-8")
        run.array("invocations") { list in
            list.object { invocation in
                invocation.field("executionSuccessful", findings.isComplete)
                invocation.field("exitCode", findings.exitStatus)
            }
        }
        run.array("artifacts") { list in
            for file in findings.files where !file.isBuiltIn {
                list.object { artifact in
                    artifact.object("location") { $0.field("uri", URIReference.encoded(file.name)) }
                    artifact.field("length", file.bytes.count)
                    artifact.field("sourceLanguage", "majlis")
                    artifact.field("roles", ["analysisTarget"])
                }
            }
        }
        run.array("results") { list in
            var places = PlaceReader(findings.files)
            for entry in findings.findings {
                list.object { write(entry.finding, entry.fingerprint, nil, to: &$0, &places) }
            }
            for entry in findings.waived {
                list.object { write(entry.item.finding, entry.fingerprint, entry.item, to: &$0, &places) }
            }
        }
    }

    private func write(
        _ finding: Diagnostic, _ fingerprint: Fingerprint, _ waived: WaivedFinding?, to result: inout JSONObject,
        _ places: inout PlaceReader
    ) {
        var text = MessageText(language: findings.language, files: findings.files, home: finding.location.file)
        result.field("ruleId", finding.shownCode)
        result.fieldIfPresent("ruleIndex", rules.index(of: finding.shownCode))
        result.field("kind", finding.isLeftOpen ? "open" : "fail")
        result.field("level", finding.isLeftOpen ? "none" : Self.level(finding.severity))
        result.object("message") { $0.field("text", Self.message(finding.sentence(in: text).plain)) }
        result.array("locations") { list in
            list.object { $0.object("physicalLocation") { write(finding.location, to: &$0, &places) } }
        }
        // Places in messages are read without the page around them.
        text.home = nil
        let related = related(finding)
        if !related.isEmpty {
            result.array("relatedLocations") { list in
                for (number, place) in related.enumerated() {
                    list.object { location in
                        location.field("id", number)
                        location.object("physicalLocation") { write(place.location, to: &$0, &places) }
                        location.object("message") { $0.field("text", Self.message(text.plain(place.message))) }
                    }
                }
            }
        }
        result.object("partialFingerprints") { $0.field(Self.fingerprintName, fingerprint.digits) }
        // Absent here and present there would leave open whether anything has been waived.
        result.array("suppressions") { list in
            guard let waived else { return }
            list.object { suppression in
                suppression.field("kind", "inSource")
                suppression.field("status", "accepted")
                suppression.field("justification", waived.reason)
                suppression.object("location") { location in
                    location.object("physicalLocation") { write(waived.location, to: &$0, &places) }
                }
            }
        }
        if findings.hasBaseline {
            result.field("baselineState", waived != nil && findings.knownWaived.contains(fingerprint) ? "unchanged" : "new")
        }
        writeFixes(of: finding, text, to: &result, &places)
        result.object("properties") { properties in
            properties.field("severity", finding.severity.word)
            properties.field("undecided", finding.isUndecided)
            properties.field("pending", finding.isPending)
            properties.field("subjects", finding.subjects)
            properties.field("suggestions", finding.suggested(in: text).map(\.plain))
        }
    }

    /// A sentence as a message: braces would be placeholders there, and brackets before parentheses a link.
    static func message(_ sentence: String) -> String {
        var result = ""
        for character in sentence {
            switch character {
            case "{": result += "{{"
            case "}": result += "}}"
            case "(" where result.last == "]":
                result.removeLast()
                result += "\\]("
            default: result.append(character)
            }
        }
        return result
    }

    /// Places that belong to the finding: those that it names, and the clauses and elements that a condition's value comes from.
    private func related(_ finding: Diagnostic) -> [RelatedPlace] {
        var seen: Set<RelatedPlace> = []
        var places: [RelatedPlace] = []
        func add(_ place: RelatedPlace) { if seen.insert(place).inserted { places.append(place) } }
        func add(_ evidence: Evidence) {
            evidence.sources.forEach(add)
            evidence.witnesses.forEach(add)
            evidence.parts.forEach(add)
        }
        finding.related.forEach(add)
        if let evidence = finding.evidence { add(evidence) }
        return places.filter { Int($0.location.file.rawValue) < findings.files.count }
    }

    // MARK: Places

    private func write(_ place: Location, to physical: inout JSONObject, _ places: inout PlaceReader) {
        writeArtifact(of: place, to: &physical)
        guard let source = places.source(place) else { return }
        let start = places.position(of: place.range.start, in: place.file) ?? source.position(of: place.range.start)
        let end = places.position(of: place.range.end, in: place.file) ?? source.position(of: place.range.end)
        physical.object("region") { Self.write(start, end, to: &$0) }
    }

    private static func write(_ start: Position, _ end: Position, to region: inout JSONObject) {
        region.field("startLine", start.line)
        region.field("startColumn", start.column)
        region.field("endLine", end.line)
        region.field("endColumn", end.column)
    }

    private func writeArtifact(of place: Location, to object: inout JSONObject) {
        let file = Int(place.file.rawValue)
        object.object("artifactLocation") { location in
            location.field("uri", file < findings.files.count ? URIReference.encoded(findings.files[file].name) : "")
            location.fieldIfPresent("index", file < artifacts.count ? artifacts[file] : nil)
        }
    }

    // MARK: Fixes

    private func writeFixes(of finding: Diagnostic, _ text: MessageText, to result: inout JSONObject, _ places: inout PlaceReader) {
        let fixes = finding.fixes.filter { fix in
            !fix.edits.isEmpty && fix.edits.allSatisfy { Int($0.location.file.rawValue) < findings.files.count }
        }
        if fixes.isEmpty { return }
        result.array("fixes") { list in
            for fix in fixes {
                list.object { object in
                    object.object("description") { $0.field("text", Self.message(text.plain(fix.title))) }
                    object.array("artifactChanges") { changes in
                        let files = Set(fix.edits.map(\.location.file)).sorted()
                        for file in files {
                            let edits = fix.edits.filter { $0.location.file == file }
                            changes.object { write(edits.sorted { Location.order($0.location, $1.location) }, to: &$0, &places) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ edits: [TextEdit], to change: inout JSONObject, _ places: inout PlaceReader) {
        guard let first = edits.first else { return }
        writeArtifact(of: first.location, to: &change)
        change.array("replacements") { list in
            for edit in edits {
                list.object { replacement in
                    let range = edit.location.range
                    let source = places.source(edit.location)
                    let start = source?.position(of: range.start) ?? Position(line: 1, column: 1)
                    let end = source?.position(of: range.end) ?? start
                    replacement.object("deletedRegion") { Self.write(start, end, to: &$0) }
                    replacement.object("insertedContent") { $0.field("text", edit.replacement) }
                }
            }
        }
    }
}
