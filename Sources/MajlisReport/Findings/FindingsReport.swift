import MajlisRuntime
import MajlisText

/// Findings for people: each with its place, its sentence, the line of the script, the evidence and the ways out.
///
///     chapter.majlis:7:3: error M0604 capacity: “Working together” expects 30, “Main hall” holds 25
///         7 |   session ideas "Working together" for 1h30m room hall expected 30
///           |                                                        ^^^^^^^^^^^
///         expected 30   line 7
///         capacity 25   line 2
///         way out: a room for 30, or `expected 25`
///
/// On a terminal an Arabic sentence stands at the right edge; place and source line stay left-to-right, so that columns mean what they say.
public struct FindingsReport: Sendable {
    public var files: [SourceFile]
    public var style: ReportStyle
    /// Whether the lines of the scripts are shown.
    public var showsSource: Bool
    /// Places of the scripts whose text must not be shown.
    public var withheld: [Location] = []
    /// By file, where they differ: the language of what is found in it. Other findings and the summary have that of the style.
    public var languages: [Language] = []

    public init(files: [SourceFile], style: ReportStyle = ReportStyle(), showsSource: Bool = true) {
        self.files = files
        self.style = style
        self.showsSource = showsSource
    }

    static let indent = 4

    /// All findings, a blank line between them, and the summary.
    /// - Parameter waived: what a waiver lets pass: counted in the summary, and listed where that is asked for.
    public func text(_ findings: [Diagnostic], waived: [WaivedFinding] = [], listsWaived: Bool = false) -> String {
        var text = list(findings)
        if !findings.isEmpty { text += "\n" }
        if listsWaived, !waived.isEmpty { text += list(waived: waived) + "\n" }
        return text + summary(of: findings, waived: waived.count)
    }

    /// The findings without the summary.
    public func list(_ findings: [Diagnostic]) -> String {
        var places = PlaceReader(files)
        var text = ""
        for (number, finding) in FindingOrder.sorted(findings).enumerated() {
            let report = report(on: finding.location.file)
            var page = PageLines(report.style)
            if number > 0, showsSource { page.blank() }
            report.append(finding, to: &page, places: &places)
            text += page.rendered()
        }
        return text
    }

    /// The first line of each finding, with another word in place of its severity.
    public func heads(_ findings: [Diagnostic], as word: Message) -> String {
        var places = PlaceReader(files)
        var page = PageLines(style)
        for finding in FindingOrder.sorted(findings) {
            var text = style.text
            text.files = files
            text.home = finding.location.file
            appendHead(
                finding, severity: repainted(text.styled(word), .success), source: places.source(finding.location),
                start: places.position(of: finding.location.range.start, in: finding.location.file), text: text, to: &page)
        }
        return page.rendered()
    }

    /// The same report in the language of a file.
    func report(on file: FileID) -> FindingsReport {
        guard Int(file.rawValue) < languages.count else { return self }
        var report = self
        report.style.language = languages[Int(file.rawValue)]
        return report
    }

    /// `2 errors, 1 warning in one file`, or a line that says that all is well.
    public func summary(of findings: [Diagnostic], waived: Int = 0) -> String {
        let text = style.text
        let counts = FindingCounts(findings)
        var page = PageLines(style)
        var parts: [StyledText] = []
        func add(_ count: Int, _ code: MessageCode, _ paint: Paint) {
            if count > 0 { parts.append(repainted(text.styled(Message(code, ["count": .number(count)])), paint)) }
        }
        if counts.total == 0 {
            parts.append(repainted(text.styled(Message(.findingsNone, ["files": .number(files.count { !$0.isBuiltIn })])), .success))
            add(waived, .countWaived, .dim)
            page.paragraph(parts.dropFirst().reduce(parts[0]) { $0 + StyledText(" ") + $1 })
            return page.rendered()
        }
        add(counts.errors, .countErrors, .error)
        add(counts.warnings, .countWarnings, .warning)
        add(counts.notes, .countNotes, .note)
        add(counts.undecided, .countUndecided, .undecided)
        add(waived, .countWaived, .dim)
        let sum = parts.dropFirst().reduce(parts[0]) { text.filled(.findingsSummaryItem, ["items": $0, "item": $1]) }
        let touched = Set(findings.map(\.location.file)).count
        page.paragraph(text.filled(.findingsSummary, ["counts": sum], number: touched))
        return page.rendered()
    }

    // MARK: One finding

    func append(_ finding: Diagnostic, to page: inout PageLines, places: inout PlaceReader) {
        var text = style.text
        text.files = files
        text.home = finding.location.file
        let start = places.position(of: finding.location.range.start, in: finding.location.file)
        let source = places.source(finding.location)
        appendHead(finding, source: source, start: start, text: text, to: &page)
        if showsSource, let source, let start {
            page.append(
                FindingExcerpt(source: source, start: start, range: finding.location.range, withheld: withheld(in: finding.location.file))
                    .lines(paint: finding.paint, style: style, indent: Self.indent))
        }
        appendRelated(finding, text: text, to: &page)
        if let evidence = finding.evidence { appendEvidence(evidence, text: text, to: &page) }
        let ways = finding.waysOut(in: text)
        if !ways.isEmpty {
            page.paragraph(text.filled(.findingWaysOut, ["ways": text.joined(ways, by: .ways)]), indent: Self.indent, hanging: 2)
        }
    }

    private func withheld(in file: FileID) -> [TextRange] { withheld.filter { $0.file == file }.map(\.range) }

    /// - Parameter severity: what stands in place of the finding's severity.
    func appendHead(
        _ finding: Diagnostic, severity: StyledText? = nil, source: SourceFile?, start: Position?, text: MessageText,
        to page: inout PageLines
    ) {
        var place = StyledText()
        if let source, let start { place.append("\(source.name):\(start.line):\(start.column)", .place) }
        var head = severity ?? repainted(text.styled(Message(finding.severityCode)), finding.paint)
        let code = finding.shownCode
        // The code of a script's own rule holds its name, which may be in Arabic letters.
        if !code.isEmpty { head = head + StyledText(" ") + (text.isolates ? StyledText(code, .place).isolated : StyledText(code, .place)) }
        if finding.ownCode == nil, let rule = finding.rule {
            head.append(" ")
            head.append(text.fenced(StyledText(WordNames.rule(rule, in: style.language), .place)))
        }
        head.append(": ")
        head.append(finding.sentence(in: text))
        guard style.isMirrored, let width = style.width else {
            if !place.isEmpty { place.append(": ") }
            page.paragraph(place + head, hanging: Self.indent)
            return
        }
        // The place stands at the left edge, the sentence at the right one: beside it where both fit, else below.
        let gap = width - place.width - head.width
        if !place.isEmpty, gap >= 2 {
            var line = place
            line.appendSpaces(gap)
            line.append(PageLines.rightToLeft(head))
            page.append([line])
        } else {
            if !place.isEmpty { page.append([place]) }
            page.paragraph(head, hanging: Self.indent)
        }
    }

    private func appendEvidence(_ evidence: Evidence, text: MessageText, to page: inout PageLines) {
        let rows = EvidenceRows(evidence, text: text).rows
        if rows.isEmpty { return }
        let table = TableLayout(
            columns: EvidenceRows.columns, rows: rows, width: style.width, direction: style.direction,
            isolates: style.isolates, showsHeadings: false, indent: Self.indent + 2)
        page.append(table.lines())
    }

    /// Missing facts stand among the ways out and in the evidence already; and what the line above shows is not said again.
    private func appendRelated(_ finding: Diagnostic, text: MessageText, to page: inout PageLines) {
        let related = finding.related.filter { place in
            if finding.evidence == nil { return true }
            if place.message.code == .factMissing || place.message.code == .referentMissing { return false }
            return place.location != finding.location || !showsSource
        }
        if related.isEmpty { return }
        let rows = related.map { [text.styled($0.message), repainted(text.styled(.place($0.location)), .place)] }
        let table = TableLayout(
            columns: [TableColumn(""), TableColumn("", overflow: .keep)], rows: rows, width: style.width,
            direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: Self.indent)
        page.append(table.lines())
    }

    func repainted(_ text: StyledText, _ paint: Paint) -> StyledText {
        var result = StyledText()
        for piece in text.pieces { result.appendVisible(piece.text, paint) }
        return result
    }
}
