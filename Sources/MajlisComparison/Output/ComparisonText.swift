import MajlisReport
import MajlisText

/// A comparison for people at a terminal.
struct ComparisonText {
    private let report: ComparisonReport
    private let words: ChangeWords
    private var text: MessageText { words.text }
    private var style: ReportStyle { report.style }

    init(_ report: ComparisonReport) {
        self.report = report
        words = ChangeWords(report.comparison, report.style.text, access: report.access)
    }

    func document() -> String {
        var page = PageLines(style)
        page.paragraph(
            text.filled(
                .diffHeading,
                [
                    "old": text.fenced(StyledText(report.oldName, .heading)),
                    "new": text.fenced(StyledText(report.newName, .heading)),
                ]))
        if let asOf = report.comparison.new.asOf { page.paragraph(text.filled(.diffAsOf, ["date": DateText.short(asOf, in: text)])) }
        let comparison = report.comparison
        if comparison.isEmpty {
            page.paragraph(StyledText(text.plain(.diffSame)))
        } else if comparison.changes.isEmpty {
            page.paragraph(text.filled(.diffWithheldOnly, [:], number: comparison.withheld))
        } else {
            page.paragraph(text.filled(.diffCount, [:], number: comparison.changes.count))
            if comparison.withheld > 0 { page.paragraph(text.filled(.diffWithheld, [:], number: comparison.withheld)) }
            appendSections(to: &page)
            appendConcerned(to: &page)
        }
        appendFindings(to: &page)
        return page.rendered()
    }

    private func appendSections(to page: inout PageLines) {
        let sections = ChangeSections(report.comparison)
        for (section, places) in sections.sections {
            page.blank()
            page.paragraph(painted(words.heading(section)))
            var rows: [[StyledText]] = []
            var last: Change.Subject?
            func flush() {
                guard !rows.isEmpty else { return }
                page.append(table(rows))
                rows = []
                last = nil
            }
            for place in places {
                let change = report.comparison.changes[place]
                let isSame = change.subject == last
                last = change.subject
                rows.append([isSame ? StyledText() : words.subject(change), words.label(change), words.before(change), words.after(change)])
                let followers = sections.all(following: place)
                if followers.isEmpty { continue }
                flush()
                append(followers, of: change, under: section, to: &page)
            }
            flush()
        }
    }

    private func append(_ followers: [Int], of cause: Change, under section: ChangeSections.Section, to page: inout PageLines) {
        let lines = followers.map { words.line(report.comparison.changes[$0], under: section) }
        page.paragraph(
            text.filled(.diffWithIt, ["subjects": words.subject(cause)], number: followers.count), indent: 4, hanging: 2)
        for line in lines { page.paragraph(line, indent: 6, hanging: 2) }
    }

    private func table(_ rows: [[StyledText]]) -> [StyledText] {
        let columns = [
            TableColumn(text.plain(.diffColumnWhat), minimum: 18, maximum: 44), TableColumn(text.plain(.diffColumnChange), minimum: 8),
            TableColumn(text.plain(.diffColumnBefore), minimum: 12), TableColumn(text.plain(.diffColumnAfter), minimum: 12),
        ]
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let layout = TableLayout(
            columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, width: style.width,
            direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: 2)
        return layout.lines()
    }

    private func appendConcerned(to page: inout PageLines) {
        let summary = ConcernSummary(report.comparison)
        let people = summary.people.filter { !words.isWithheld($0.party) }
        if !people.isEmpty {
            page.blank()
            page.paragraph(StyledText(text.plain(.diffSectionPeopleConcerned), .heading))
            for (party, counts) in people {
                page.paragraph(words.summary(party, counts.map { ($0.matter.label, $0.count) }), indent: 2, hanging: 2)
            }
        }
        let rooms = summary.rooms.filter { !words.isWithheld($0.party) }
        if rooms.isEmpty { return }
        page.blank()
        page.paragraph(StyledText(text.plain(.diffSectionRoomsConcerned), .heading))
        for (party, counts) in rooms {
            page.paragraph(words.summary(party, counts.map { ($0.matter.label, $0.count) }), indent: 2, hanging: 2)
        }
    }

    private func appendFindings(to page: inout PageLines) {
        let findings = report.findings
        page.blank()
        page.paragraph(StyledText(text.plain(.diffSectionFindings), .heading))
        if findings.isEmpty { page.paragraph(StyledText(text.plain(.diffFindingsSame)), indent: 2) }
        append(findings.appeared, .diffFindingsNew, report.comparison.new.project.files, to: &page)
        append(findings.vanished, .diffFindingsGone, report.comparison.old.project.files, to: &page)
        if findings.withheld > 0 { page.paragraph(text.filled(.diffFindingsWithheld, [:], number: findings.withheld), indent: 2) }
        if findings.staying > 0 { page.paragraph(text.filled(.diffFindingsStay, [:], number: findings.staying), indent: 2) }
    }

    private func append(_ list: [Diagnostic], _ code: MessageCode, _ files: [SourceFile], to page: inout PageLines) {
        if list.isEmpty { return }
        page.paragraph(text.filled(code, [:], number: list.count), indent: 2)
        for finding in list { page.paragraph(words.finding(finding, in: files), indent: 4, hanging: 2) }
    }

    private func painted(_ text: StyledText) -> StyledText { StyledText(text.plain, .heading) }
}

extension ChangeWords {
    /// `error M0604: … (line 12 of plan.majlis)`
    func finding(_ finding: Diagnostic, in files: [SourceFile]) -> StyledText {
        var own = text
        own.files = files
        let file = Int(finding.location.file.rawValue)
        let paint: Paint =
            finding.isLeftOpen ? .undecided : finding.severity == .error ? .error : finding.severity == .warning ? .warning : .note
        var line = StyledText(text.plain(finding.severityCode), paint)
        line.append(" ")
        line.append(finding.shownCode, .code)
        line.append(": ")
        line.append(finding.sentence(in: own))
        if file < files.count {
            let place = own.filled(
                .sayLineInFile,
                [
                    "line": own.number(files[file].lines.line(of: finding.location.range.start)),
                    "file": own.fenced(StyledText(files[file].name)),
                ])
            line.append(" (", .dim)
            line.append(StyledText(place.plain, .dim))
            line.append(")", .dim)
        }
        return line
    }
}
