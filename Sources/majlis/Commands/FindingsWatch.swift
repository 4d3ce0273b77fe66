import MajlisReport
import MajlisText
import MajlisWorkspace

/// What `check --watch` says: everything at first, then what each save has brought and taken away.
struct FindingsWatch {
    private var before: MergedFindings?

    /// More names are counted.
    private static let shownNames = 3

    /// - Parameters:
    ///   - saved: paths of what was saved; nil at the beginning, empty where nothing was.
    ///   - nanoseconds: how long reading and checking took.
    ///   - showsAll: prints the whole report, as the command does without `--watch`.
    mutating func show(_ found: MergedFindings, saved: [String]?, nanoseconds: UInt64, _ printer: Printer, showsAll: (MergedFindings) -> Void) {
        defer { before = found }
        guard let before, let saved else {
            showsAll(found)
            return printer.remark(
                Message(.watchBegins, ["count": .number(found.files.count { !$0.isBuiltIn }), "keys": .code("Ctrl-C")]),
                language: language(of: found, printer))
        }
        let difference = FindingDifference(from: before.findings, to: found.findings)
        if saved.isEmpty, difference.isEmpty { return }
        let style = printer.reader.style(for: .output, language: language(of: found, printer))
        var page = PageLines(style)
        page.blank()
        if let head = head(saved, nanoseconds) { page.paragraph(style.said(head)) }
        if difference.isEmpty { page.paragraph(style.said(Message(.watchSame))) }
        printer.print(page.rendered())
        if !difference.vanished.isEmpty {
            printer.print(report(on: before, style).heads(difference.vanished, as: Message(.watchGone)))
        }
        let report = report(on: found, style)
        if !difference.appeared.isEmpty { printer.print(report.list(difference.appeared)) }
        printer.print(report.summary(of: found.findings, waived: found.waived.count))
    }

    private func language(of found: MergedFindings, _ printer: Printer) -> Language { found.languages.first ?? printer.reader.language() }

    private func report(on found: MergedFindings, _ style: ReportStyle) -> FindingsReport {
        var report = FindingsReport(files: found.files, style: style)
        report.withheld = found.withheld
        report.languages = found.languages
        return report
    }

    private func head(_ saved: [String], _ nanoseconds: UInt64) -> Message? {
        if saved.isEmpty { return nil }
        let folder = Paths.resolved(".") ?? "/"
        let names = saved.prefix(Self.shownNames).map { MessageArgument.code(Paths.relative($0, to: folder)) }
        let time = MessageArgument.number(Int((nanoseconds + 500_000) / 1_000_000))
        if saved.count == names.count { return Message(.watchSaved, ["names": .list(names), "time": time]) }
        return Message(.watchSavedMore, ["names": .list(names), "count": .number(saved.count - names.count), "time": time])
    }
}
