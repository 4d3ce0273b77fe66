import MajlisReport
import MajlisText
import MajlisWorkspace

/// What `check --watch` says: everything at first, then what each save has brought and taken away.
struct FindingsWatch {
    private var before: (found: MergedFindings, findings: [Diagnostic])?
    private var scripts = SavedScripts()

    /// - Parameters:
    ///   - saved: paths of what was saved; nil at the beginning, empty where nothing was.
    ///   - nanoseconds: how long reading and checking took.
    ///   - document: the whole report, as the command shows it without `--watch`.
    mutating func show(_ round: CheckRound, saved: [String]?, nanoseconds: UInt64, _ printer: Printer, document: () -> String) {
        let (found, findings) = (round.found, round.newFindings)
        defer {
            before = (found, findings)
            scripts.begin(count: found.files.count { !$0.isBuiltIn }, saved: saved, round.language, printer)
        }
        guard let before else { return printer.print(document()) }
        let difference = FindingDifference(from: before.findings, to: findings)
        let style = printer.reader.style(for: .output, language: round.language)
        guard scripts.isNews(saved: saved, read: found.paths.compactMap { $0 }) || !difference.isEmpty else { return }
        printer.print(scripts.head(.watchSaved, nanoseconds: nanoseconds, style))
        if difference.isEmpty {
            var page = PageLines(style)
            page.paragraph(style.said(Message(.watchSame)))
            printer.print(page.rendered())
        }
        if !difference.vanished.isEmpty {
            printer.print(report(on: before.found, style).heads(difference.vanished, as: Message(.watchGone)))
        }
        let report = report(on: found, style)
        if !difference.appeared.isEmpty { printer.print(report.list(difference.appeared)) }
        printer.print(report.summary(of: findings, waived: found.waived.count))
    }

    private func report(on found: MergedFindings, _ style: ReportStyle) -> FindingsReport {
        var report = FindingsReport(files: found.files, style: style)
        report.withheld = found.withheld
        report.languages = found.languages
        return report
    }
}

/// Which of what is saved while it is watched matters, and what is said of it.
struct SavedScripts {
    /// The files that were read in the round before and in this one.
    private var known: Set<String> = []
    private var concerned: [String] = []
    private var lastText: String?
    private var hasBegun = false

    /// More names are counted.
    private static let shownNames = 3

    /// Whether something was saved that was read before or is read now.
    mutating func isNews(saved: [String]?, read: [String]) -> Bool {
        let now = Set(read)
        let saved = saved ?? []
        concerned = saved.filter(known.union(now).contains)
        let isNews = !concerned.isEmpty
        if concerned.isEmpty { concerned = saved }
        known = now
        return isNews
    }

    /// The same of a whole text, which is news too where it says something else.
    mutating func isNews(_ text: String, saved: [String]?, read: [String]) -> Bool {
        defer { lastText = text }
        return isNews(saved: saved, read: read) || text != lastText
    }

    /// Which scripts were saved, and how long it took until what that means was known; empty where none was.
    func head(_ message: MessageCode, nanoseconds: UInt64, _ style: ReportStyle) -> String {
        if concerned.isEmpty { return "" }
        let folder = Paths.resolved(".") ?? "/"
        var names = concerned.prefix(Self.shownNames).map { MessageArgument.code(Paths.relative($0, to: folder)) }
        let more = concerned.count - names.count
        if more > 0 { names.append(.message(Message(.watchMore, ["count": .number(more)]))) }
        let time = MessageArgument.number(Int((nanoseconds + 500_000) / 1_000_000))
        var page = PageLines(style)
        page.blank()
        page.paragraph(style.said(Message(message, ["names": .list(names), "time": time])))
        return page.rendered()
    }

    /// Says, once, that saves are noticed from now on.
    mutating func begin(count: Int, saved: [String]?, _ language: Language, _ printer: Printer) {
        if hasBegun || saved == nil { return }
        hasBegun = true
        printer.remark(Message(.watchBegins, ["count": .number(count), "keys": .code("Ctrl-C")]), language: language)
    }
}
