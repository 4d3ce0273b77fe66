import MajlisRuntime
import MajlisText

/// Findings for machines: the same findings always give the same bytes, whatever the terminal.
///
/// Lines and columns count from 1, columns in Unicode scalars; edits count UTF-8 bytes from the file's start.
public struct FindingsJSON: Sendable {
    public var files: [SourceFile]
    /// The language of the messages; keys and words such as `error` are the same in all.
    public var language: Language
    public var layout: JSONWriter.Layout
    /// By file, where they differ: the language of what is found in it.
    public var languages: [Language] = []
    private var told: MachineFindings?

    public init(files: [SourceFile], language: Language = .english, layout: JSONWriter.Layout = .compact) {
        self.files = files
        self.language = language
        self.layout = layout
    }

    /// The document of a check.
    public init(_ findings: MachineFindings) {
        self.init(files: findings.files, language: findings.language)
        languages = findings.languages
        told = findings
    }

    /// The number of the document's form, which `Documentation/schema/findings.schema.json` describes.
    public static let version = 2

    /// The document, ended by a line feed.
    /// - Parameter waived: what a waiver lets pass, listed apart and in no count but its own.
    public func text(_ findings: [Diagnostic], waived: [WaivedFinding] = []) -> String {
        text(MachineFindings(findings, waived: waived, files: files, language: language, languages: languages))
    }

    /// The document of the check that it was made for.
    public func text() -> String { told.map { text($0) } ?? text([]) }

    private func text(_ told: MachineFindings) -> String {
        var json = JSONWriter(layout: layout)
        var places = PlaceReader(files)
        json.object { document in
            document.field("version", Self.version)
            document.array("findings") { list in
                for entry in told.findings {
                    list.object { write(entry.finding, entry.fingerprint, to: &$0, places: &places) }
                }
            }
            document.array("waived") { list in
                for waived in told.waived {
                    list.object { write(waived.item, waived.fingerprint, to: &$0, places: &places) }
                }
            }
            let counts = FindingCounts(told.findings.map(\.finding))
            document.object("summary") { summary in
                summary.field("errors", counts.errors)
                summary.field("warnings", counts.warnings)
                summary.field("notes", counts.notes)
                summary.field("undecided", counts.undecided)
                summary.field("waived", told.waived.count)
            }
        }
        json.endLine()
        return json.string
    }

    /// - Parameter fingerprint: nil where the finding is told of apart from a check, and nobody will look for it again.
    func write(_ finding: Diagnostic, _ fingerprint: Fingerprint? = nil, to object: inout JSONObject, places: inout PlaceReader) {
        let file = finding.location.file
        let language = Int(file.rawValue) < languages.count ? languages[Int(file.rawValue)] : self.language
        let text = MessageText(language: language, files: files, home: file)
        let start = places.position(of: finding.location.range.start, in: file)
        let end = places.position(of: finding.location.range.end, in: file)
        object.field("code", finding.shownCode)
        object.field("rule", finding.rule)
        object.field("severity", finding.severity.word)
        object.field("undecided", finding.isUndecided)
        object.field("pending", finding.isPending)
        object.field("message", finding.sentence(in: text).plain)
        object.field("file", places.source(finding.location)?.name)
        object.field("line", start?.line)
        object.field("column", start?.column)
        object.field("endLine", end?.line)
        object.field("endColumn", end?.column)
        object.field("subjects", finding.subjects)
        object.fieldIfPresent("fingerprint", fingerprint?.digits)
        object.array("related") { list in
            for place in finding.related {
                list.object { related in
                    let source = places.source(place.location)
                    let position = source?.position(of: place.location.range.start)
                    related.field("file", source?.name)
                    related.field("line", position?.line)
                    related.field("column", position?.column)
                    related.field("message", text.plain(place.message))
                }
            }
        }
        EvidenceJSON(text: text).write(of: finding, to: &object, places: places)
        object.field("suggestions", finding.suggested(in: text).map(\.plain))
        object.array("fixes") { list in
            for fix in finding.fixes {
                list.object { object in
                    object.field("title", text.plain(fix.title))
                    object.field("sure", fix.isSure)
                    object.array("edits") { edits in
                        for edit in fix.edits {
                            edits.object { object in
                                object.field("file", places.source(edit.location)?.name)
                                object.field("start", Int(edit.location.range.start))
                                object.field("end", Int(edit.location.range.end))
                                object.field("text", edit.replacement)
                            }
                        }
                    }
                }
            }
        }
    }
}
