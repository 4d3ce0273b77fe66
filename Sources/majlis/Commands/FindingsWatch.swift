import MajlisReport
import MajlisText
import MajlisWorkspace

/// What `check --watch` says: everything at first, then what each save has brought and taken away.
struct FindingsWatch {
    private var before: (found: MergedFindings, findings: [Diagnostic])?

    private var hasBegun = false

    /// More names are counted.
    private static let shownNames = 3

    /// - Parameters:
    ///   - saved: paths of what was saved; nil at the beginning, empty where nothing was.
    ///   - nanoseconds: how long reading and checking took.
    ///   - document: the whole report, as the command shows it without `--watch`.
    mutating func show(_ round: CheckRound, saved: [String]?, nanoseconds: UInt64, _ printer: Printer, document: () -> String) {
        let (found, findings) = (round.found, round.newFindings)
        defer { before = (found, findings) }
        guard let before, let saved else { return printer.print(document()) }
        defer {
            if !hasBegun { begin(found, round.language, printer) }
        }
        let difference = FindingDifference(from: before.findings, to: findings)
        let concerned = saved.filter(Set(found.paths.compactMap { $0 }).union(before.found.paths.compactMap { $0 }).contains)
        if difference.isEmpty, concerned.isEmpty { return }
        let style = printer.reader.style(for: .output, language: round.language)
        var page = PageLines(style)
        page.blank()
        if let head = Self.head(concerned.isEmpty ? saved : concerned, nanoseconds) { page.paragraph(style.said(head)) }
        if difference.isEmpty { page.paragraph(style.said(Message(.watchSame))) }
        printer.print(page.rendered())
        if !difference.vanished.isEmpty {
            printer.print(report(on: before.found, style).heads(difference.vanished, as: Message(.watchGone)))
        }
        let report = report(on: found, style)
        if !difference.appeared.isEmpty { printer.print(report.list(difference.appeared)) }
        printer.print(report.summary(of: findings, waived: found.waived.count))
    }

    /// Says that saves are noticed from now on.
    private mutating func begin(_ found: MergedFindings, _ language: Language, _ printer: Printer) {
        hasBegun = true
        let count = found.files.count { !$0.isBuiltIn }
        printer.remark(Message(.watchBegins, ["count": .number(count), "keys": .code("Ctrl-C")]), language: language)
    }

    private func report(on found: MergedFindings, _ style: ReportStyle) -> FindingsReport {
        var report = FindingsReport(files: found.files, style: style)
        report.withheld = found.withheld
        report.languages = found.languages
        return report
    }

    /// Which scripts were saved, and how long it took until what that means was known.
    static func head(_ saved: [String], _ nanoseconds: UInt64) -> Message? {
        if saved.isEmpty { return nil }
        let folder = Paths.resolved(".") ?? "/"
        let names = saved.prefix(shownNames).map { MessageArgument.code(Paths.relative($0, to: folder)) }
        let time = MessageArgument.number(Int((nanoseconds + 500_000) / 1_000_000))
        if saved.count == names.count { return Message(.watchSaved, ["names": .list(names), "time": time]) }
        return Message(.watchSavedMore, ["names": .list(names), "count": .number(saved.count - names.count), "time": time])
    }
}
