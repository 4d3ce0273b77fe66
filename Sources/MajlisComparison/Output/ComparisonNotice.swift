import MajlisReport
import MajlisText

/// A comparison as a notice to send, in Markdown.
struct ComparisonNotice {
    private let report: ComparisonReport
    private let words: ChangeWords
    private var text: MessageText { words.text }

    init(_ report: ComparisonReport) {
        self.report = report
        // A mail reader is no terminal: no marks of direction, no colours.
        words = ChangeWords(report.comparison, MessageText(report.style.convention), access: report.access, isLetter: true)
    }

    /// It goes to those who take part: what only the makers of the plan need is left out.
    private var isForPublic: Bool { report.access == .public }

    func document() -> String {
        var lines: [String] = []
        let isArabic = text.language == .arabic
        if isArabic { lines += ["<div dir=\"rtl\">", ""] }
        let title = report.title(words.new).map { text.filled(.diffNoticeHeading, ["title": StyledText($0)]).plain }
        lines += ["# " + Self.escaped(title ?? text.plain(.diffNoticePlain)), ""]
        if let asOf = report.comparison.new.asOf {
            lines += [Self.escaped(text.filled(.diffAsOf, ["date": DateText.short(asOf, in: text)]).plain), ""]
        }
        let comparison = report.comparison
        let sections = ChangeSections(comparison) { isForPublic && $0.isInternal }
        if sections.sections.isEmpty { lines += [Self.escaped(text.plain(.diffSame)), ""] }
        for (section, places) in sections.sections { append(section, places, sections, to: &lines) }
        appendConcerned(to: &lines)
        if !isForPublic { appendFindings(to: &lines) }
        if isArabic { lines += ["</div>", ""] }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private func append(_ section: ChangeSections.Section, _ places: [Int], _ sections: ChangeSections, to lines: inout [String]) {
        lines += ["## " + Self.escaped(words.heading(section).plain), ""]
        let headings: [MessageCode] = [.diffColumnWhat, .diffColumnChange, .diffColumnBefore, .diffColumnAfter, .diffColumnWhom]
        lines.append("| " + headings.map { Self.escaped(text.plain($0)) }.joined(separator: " | ") + " |")
        lines.append("|" + String(repeating: " --- |", count: headings.count))
        var notes: [String] = []
        for place in places {
            let change = report.comparison.changes[place]
            let cells =
                [words.subject(change), words.label(change), words.before(change), words.after(change)].map(\.plain) + [whom(change)]
            lines.append("| " + cells.map(Self.escaped).joined(separator: " | ") + " |")
            let followers = sections.all(following: place)
            if followers.isEmpty { continue }
            let said = text.filled(.diffWithIt, ["subjects": words.subject(change)], number: followers.count).plain
            notes += ["", Self.escaped(said), ""]
            for follower in followers {
                notes.append("- " + Self.escaped(words.line(report.comparison.changes[follower], under: section).plain))
            }
        }
        lines += notes + [""]
    }

    private func whom(_ change: Change) -> String {
        let names = change.concerned.filter { !words.isWithheld($0) }.map { StyledText(words.party($0)) }
        return names.isEmpty ? "" : text.joined(names, by: .and).plain
    }

    private func appendConcerned(to lines: inout [String]) {
        let people = ConcernSummary(report.comparison).people.filter { !words.isWithheld($0.party) }
        if people.isEmpty { return }
        lines += ["## " + Self.escaped(text.plain(.diffSectionPeopleConcerned)), ""]
        for (party, counts) in people {
            lines.append("- " + Self.escaped(words.summary(party, counts.map { ($0.matter.label, $0.count) }).plain))
        }
        lines.append("")
    }

    private func appendFindings(to lines: inout [String]) {
        if report.findings.isEmpty { return }
        lines += ["## " + Self.escaped(text.plain(.diffSectionFindings)), ""]
        for (list, code, files) in [
            (report.findings.appeared, MessageCode.diffFindingsNew, report.comparison.new.project.files),
            (report.findings.vanished, .diffFindingsGone, report.comparison.old.project.files),
        ] where !list.isEmpty {
            lines += [Self.escaped(text.filled(code, [:], number: list.count).plain), ""]
            for finding in list { lines.append("- " + Self.escaped(words.finding(finding, in: files).plain)) }
            lines.append("")
        }
        if report.findings.withheld > 0 {
            lines += [Self.escaped(text.filled(.diffFindingsWithheld, [:], number: report.findings.withheld).plain), ""]
        }
        if report.findings.staying > 0 {
            lines += [Self.escaped(text.filled(.diffFindingsStay, [:], number: report.findings.staying).plain), ""]
        }
    }

    /// What Markdown or HTML would read as a sign of its own is shown as it stands; a line break would end a table's row.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!": result += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Change {
    /// It is about the scripts and how they are checked, and changes nothing for those who take part.
    fileprivate var isInternal: Bool {
        if isOverruled || isSaidPlainly { return true }
        return switch (subject, kind) {
        case (_, .renamed), (_, .template), (.file, _), (_, .word(.severity)): true
        case (_, .part(.diffWording)), (_, .part(.diffAdvice)), (_, .part(.diffDefinition)): true
        case (.statement(let word, _), _): [.show, .test, .query, .define, .severity, .waive, .field].contains(word)
        default: false
        }
    }
}
