import MajlisReport
import MajlisText

/// Prints help pages.
struct HelpText {
    let style: ReportStyle

    /// What the program is, and its commands.
    func overview() -> String {
        var page = PageLines(style)
        page.paragraph(StyledText("majlis: ") + say(.helpAbout))
        heading(.helpUsage, on: &page)
        page.paragraph(StyledText("majlis COMMAND [options]", .code), indent: 2)
        heading(.helpCommands, on: &page)
        rows(CommandPage.all.map { ($0.word, $0.about) }, on: &page)
        page.paragraph(style.said(Message(.helpEachCommand, ["command": .code("majlis COMMAND --help")])), indent: 2)
        heading(.helpOptions, on: &page)
        rows([("--version", .helpOptionVersion)] + CommandPage.common.map { (Self.spelling(of: $0), $0.help) }, on: &page)
        heading(.helpExamples, on: &page)
        rows([CommandPage.new, .check, .run].flatMap { $0.examples.prefix(1).map { ($0.line, $0.help) } }, on: &page)
        page.blank()
        page.paragraph(say(.helpExit))
        return page.rendered()
    }

    func page(of command: CommandPage) -> String {
        var page = PageLines(style)
        page.paragraph(say(command.about))
        heading(.helpUsage, on: &page)
        page.paragraph(StyledText(command.usage, .code), indent: 2)
        if !command.operands.isEmpty { heading(.helpArguments, on: &page) }
        rows(command.operands.map { ($0.shown, $0.help) }, on: &page)
        if !command.choices.isEmpty {
            heading(.helpTemplates, on: &page)
            rows(command.choices.map { ($0.word, $0.help) }, on: &page)
        }
        heading(.helpOptions, on: &page)
        rows(command.options.map { (Self.spelling(of: $0), $0.help) }, on: &page)
        heading(.helpExamples, on: &page)
        rows(command.examples.map { ($0.line, $0.help) }, on: &page)
        page.blank()
        page.paragraph(say(command.exit))
        return page.rendered()
    }

    static func spelling(of option: CommandPage.Option) -> String {
        let short = option.short.map { "-\($0), " } ?? ""
        return short + option.name + (option.value.shown.map { " " + $0 } ?? "")
    }

    private func say(_ code: MessageCode) -> StyledText { style.said(Message(code)) }

    private func heading(_ code: MessageCode, on page: inout PageLines) {
        page.blank()
        page.paragraph(StyledText(style.said(Message(code)).plain, .heading))
    }

    /// What can be typed and what it does. Long lines, and all lines for readers of Arabic, have what they do below them: a Latin and an
    /// Arabic column beside one another would be read in two directions at once.
    private func rows(_ rows: [(code: String, help: MessageCode)], on page: inout PageLines) {
        let widest = rows.map { DisplayWidth.width(of: $0.code) }.max() ?? 0
        if style.language == .arabic || widest > Self.widestCode {
            for row in rows {
                page.append([StyledText("  ") + StyledText(row.code, .emphasis)])
                page.paragraph(say(row.help), indent: 6)
            }
            return
        }
        let table = TableLayout(
            columns: [TableColumn("", overflow: .keep), TableColumn("", minimum: 20)],
            rows: rows.map { [StyledText($0.code, .emphasis), say($0.help)] }, width: style.width, isolates: style.isolates,
            showsHeadings: false, indent: 2)
        page.append(table.lines())
    }

    private static let widestCode = 32
}
