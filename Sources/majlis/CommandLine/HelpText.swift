import MajlisReport
import MajlisText
import MajlisVocabulary

/// Prints help pages.
struct HelpText {
    let style: ReportStyle

    /// What the program is, and its commands.
    func overview() -> String {
        var page = PageLines(style)
        page.paragraph(StyledText("majlis: ") + say(.helpAbout))
        heading(.helpUsage, on: &page)
        page.paragraph(typed("majlis COMMAND [options]", .code), indent: 2)
        heading(.helpCommands, on: &page)
        rows(CommandPage.all.map { Row(shown: $0.word, english: $0.word, help: $0.about) }, on: &page)
        page.paragraph(style.said(Message(.helpEachCommand, ["command": .command("majlis COMMAND --help")])), indent: 2)
        heading(.helpOptions, on: &page)
        rows(([CommandPage.versionOption] + CommandPage.common).map { row(of: $0) }, on: &page)
        heading(.helpExamples, on: &page)
        rows([CommandPage.new, .check, .run].flatMap { $0.examples.prefix(1).map { row(of: $0) } }, on: &page)
        page.blank()
        page.paragraph(say(.helpExit))
        return page.rendered()
    }

    func page(of command: CommandPage) -> String {
        var page = PageLines(style)
        page.paragraph(say(command.about))
        heading(.helpUsage, on: &page)
        page.paragraph(typed(command.usage, .code), indent: 2)
        if !command.operands.isEmpty { heading(.helpArguments, on: &page) }
        rows(command.operands.map { Row(shown: $0.shown, english: $0.closedWords == nil ? nil : $0.shown, help: $0.help) }, on: &page)
        if !command.choices.isEmpty {
            heading(.helpTemplates, on: &page)
            // As the operand of its command, a template's word is known as one.
            rows(command.choices.map { Row(shown: $0.word, english: $0.word, help: $0.help, isWord: true) }, on: &page)
        }
        heading(.helpOptions, on: &page)
        rows(command.options.map { row(of: $0) }, on: &page)
        heading(.helpExamples, on: &page)
        rows(command.examples.map { row(of: $0) }, on: &page)
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

    /// Something that can be typed, and what it does.
    private struct Row {
        var shown: String
        /// What readers of Arabic see beside it: the same in English, for those who work with others.
        var english: String?
        var help: MessageCode
        /// It stands for itself, without the command or option before it.
        var isWord = false
    }

    private func row(of option: CommandPage.Option) -> Row {
        var english = option.name
        if case .words = option.value, let shown = option.value.shown { english += " " + shown }
        return Row(shown: Self.spelling(of: option), english: english, help: option.help)
    }

    private func row(of example: CommandPage.Example) -> Row {
        Row(shown: style.language == .arabic ? example.arabic ?? example.line : example.line, help: example.help)
    }

    private func typed(_ line: String, _ paint: Paint, asWritten: Bool = false) -> StyledText {
        MessageText(language: style.language, isolates: style.isolates).typed(line, paint, asWritten: asWritten)
    }

    /// What can be typed and what it does. Long lines, and all lines for readers of Arabic, have what they do below them: what is typed and a
    /// sentence beside one another would be read in two directions at once.
    private func rows(_ rows: [Row], on page: inout PageLines) {
        let widest = rows.map { DisplayWidth.width(of: $0.shown) }.max() ?? 0
        if style.language == .arabic {
            for row in rows {
                var line = typed(row.isWord ? CommandLineWords.arabic(row.shown, .word) ?? row.shown : row.shown, .emphasis)
                if let english = row.english, english != line.plain {
                    line.append(StyledText(" (", .dim) + typed(english, .dim, asWritten: true) + StyledText(")", .dim))
                }
                page.paragraph(line, indent: 2)
                page.paragraph(say(row.help), indent: 6)
            }
            return
        }
        if widest > Self.widestCode {
            for row in rows {
                page.append([StyledText("  ") + StyledText(row.shown, .emphasis)])
                page.paragraph(say(row.help), indent: 6)
            }
            return
        }
        let table = TableLayout(
            columns: [TableColumn("", overflow: .keep), TableColumn("", minimum: 20)],
            rows: rows.map { [StyledText($0.shown, .emphasis), say($0.help)] }, width: style.width, isolates: style.isolates,
            showsHeadings: false, indent: 2)
        page.append(table.lines())
    }

    private static let widestCode = 32
}
