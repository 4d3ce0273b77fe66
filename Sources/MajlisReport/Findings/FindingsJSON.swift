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

    public init(files: [SourceFile], language: Language = .english, layout: JSONWriter.Layout = .compact) {
        self.files = files
        self.language = language
        self.layout = layout
    }

    /// The document, ended by a line feed.
    /// - Parameter waived: what a waiver lets pass, listed apart and in no count but its own.
    public func text(_ findings: [Diagnostic], waived: [WaivedFinding] = []) -> String {
        var json = JSONWriter(layout: layout)
        var places = PlaceReader(files)
        json.object { document in
            document.field("version", 1)
            document.array("findings") { list in
                for finding in FindingOrder.sorted(findings) {
                    list.object { write(finding, to: &$0, places: &places) }
                }
            }
            document.array("waived") { list in
                for item in WaivedFinding.sorted(waived) {
                    list.object { write(item, to: &$0, places: &places) }
                }
            }
            let counts = FindingCounts(findings)
            document.object("summary") { summary in
                summary.field("errors", counts.errors)
                summary.field("warnings", counts.warnings)
                summary.field("notes", counts.notes)
                summary.field("undecided", counts.undecided)
                summary.field("waived", waived.count)
            }
        }
        json.endLine()
        return json.string
    }

    func write(_ finding: Diagnostic, to object: inout JSONObject, places: inout PlaceReader) {
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
