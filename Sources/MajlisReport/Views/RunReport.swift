import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What `majlis run` prints: what the script's `show`s ask for, or without them agenda and checklists; then the findings.
public struct RunReport {
    public let outcome: Outcome
    public var style: ReportStyle

    public init(_ outcome: Outcome, style: ReportStyle = ReportStyle()) {
        self.outcome = outcome
        self.style = style
    }

    private var plan: Plan {
        Plan(
            project: outcome.project, schedule: outcome.schedule, tasks: outcome.tasks, asOf: outcome.asOf,
            access: outcome.evaluator.disclosure.level)
    }

    /// Everything: views, a blank line, findings and summary.
    public func text() -> String {
        let views = views()
        return views + (views.isEmpty ? "" : "\n") + findings()
    }

    public func findings() -> String {
        var report = FindingsReport(files: outcome.project.files, style: style)
        if !outcome.diagnostics.isEmpty { report.withheld = outcome.withheldPlaces }
        return report.text(outcome.diagnostics, waived: outcome.waived)
    }

    /// What the `show`s ask for, in their order; without any, what there is of agenda and checklists.
    public func views() -> String {
        let shows = outcome.project.program.shows
        let parts = shows.isEmpty ? standard() : shows.map { rendered($0, among: shows.count) }
        return parts.joined(separator: "\n")
    }

    private func standard() -> [String] {
        var parts: [String] = []
        let hasAgenda = [Kind.day, .session, .item, .agenda].contains { !plan.model.records(of: $0).isEmpty }
        if hasAgenda { parts.append(agenda(.text)) }
        if !plan.tasks.isEmpty { parts.append(tasks(.text)) }
        return parts
    }

    // MARK: Shows

    private func rendered(_ show: Show, among count: Int) -> String {
        let format = show.format.flatMap { ViewFormat(rawValue: $0) } ?? .text
        switch show.content {
        case .agenda: return agenda(format)
        case .tasks: return tasks(format)
        case .people:
            return (try? PeopleView(plan, style: style))?.rendered(as: format) ?? ""
        case .query(let index):
            guard outcome.project.program.queries.indices.contains(index) else { return "" }
            let query = outcome.project.program.queries[index]
            return rendered(
                query.expression, query.frameSize, title: spaced(plan.model.symbols[query.name]), show: show, format: format,
                isAlone: count == 1)
        case .expression(let expression, let frameSize, let text):
            return rendered(expression, frameSize, title: text, show: show, format: format, isAlone: count == 1)
        case .message(let texts, let frameSize, let text):
            // A sentence needs no heading.
            return rendered(title: text, show: show, format: format, isAlone: true) { $0.run(texts, frameSize: frameSize) }
        }
    }

    private func rendered(
        _ expression: Expression, _ frameSize: Int, title: String, show: Show, format: ViewFormat, isAlone: Bool
    ) -> String {
        rendered(title: title, show: show, format: format, isAlone: isAlone) { $0.run(expression, frameSize: frameSize) }
    }

    private func rendered(title: String, show: Show, format: ViewFormat, isAlone: Bool, _ run: (QueryRunner) -> QueryResult) -> String {
        let runner = QueryRunner(outcome.evaluator, level: outcome.evaluator.disclosure.level)
        let layout = show.format.flatMap { QueryView.Layout(rawValue: $0) } ?? .table
        let view = QueryView(run(runner), model: plan.model, runner: runner, style: style, layout: layout)
        let body = view.rendered(as: format)
        if format != .text || isAlone { return body }
        var page = PageLines(style)
        page.paragraph(StyledText(title, .heading))
        return page.rendered() + body
    }

    private func spaced(_ name: String) -> String { String(name.map { $0 == "_" ? " " : $0 }) }

    private func agenda(_ format: ViewFormat) -> String { (try? AgendaView(plan, style: style))?.rendered(as: format) ?? "" }
    private func tasks(_ format: ViewFormat) -> String { (try? TasksView(plan, style: style))?.rendered(as: format) ?? "" }
}
