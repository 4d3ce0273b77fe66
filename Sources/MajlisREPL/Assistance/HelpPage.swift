import MajlisReport
import MajlisText
import MajlisVocabulary

/// The pages of `:help`.
struct HelpPage {
    let language: Language
    let style: ReportStyle

    private var text: MessageText { style.text }

    // MARK: The overview

    func overview() -> String {
        var page = PageLines(style)
        page.paragraph(text.styled(Message(.replHelpWhat)))
        add(SessionCommand.project, .replHelpGroupProject, to: &page)
        add(SessionCommand.changes, .replHelpGroupChanges, to: &page)
        add(SessionCommand.views, .replHelpGroupViews, to: &page)
        add(SessionCommand.helping, .replHelpGroupHelping, to: &page)
        add(SessionCommand.setting, .replHelpGroupSetting, to: &page)
        page.blank()
        let topics = HelpTopic.allCases.map { MessageArgument.code($0.name(isArabic: language == .arabic)) }
        let help = SessionCommand.all.first { $0.word == .help }?.typed(in: language) ?? ":"
        let example = MessageArgument.code(help + " " + HelpTopic.events.name(isArabic: language == .arabic))
        page.paragraph(text.styled(Message(.replHelpTopics, ["example": example, "topics": .list(topics)])))
        let quit = ":" + (language == .arabic ? Command.quit.arabic : Command.quit.english)
        page.paragraph(text.styled(Message(.replHelpLeave, ["quit": .code(quit)])))
        return page.rendered()
    }

    private func add(_ commands: [SessionCommand], _ heading: MessageCode, to page: inout PageLines) {
        guard !commands.isEmpty else { return }
        page.blank()
        page.paragraph(StyledText(text.plain(heading), .heading))
        let rows = commands.map { command in
            [StyledText(command.usage(in: language), .code), StyledText(Completer.plainGloss(gloss(command.word)))]
        }
        let table = TableLayout(
            columns: [TableColumn("", overflow: .keep), TableColumn("", minimum: 20)], rows: rows,
            width: style.width.map { max(20, $0 - 2) },
            direction: style.direction, isolates: style.isolates, showsHeadings: false, indent: 2)
        page.append(table.lines())
    }

    private func gloss(_ word: some VocabularyWord) -> String { language == .arabic ? word.glossArabic : word.gloss }

    // MARK: Commands

    func command(_ command: SessionCommand) -> String {
        var page = PageLines(style)
        page.paragraph(StyledText(command.typed(in: language), .heading))
        page.paragraph(text.styled(Message(command.about)), indent: 2)
        page.blank()
        page.paragraph(text.styled(Message(.replHelpUsage, ["usage": .code(command.usage(in: language))])), indent: 2)
        let others = command.words.map { ":" + $0 }.filter { $0 != command.typed(in: language) }
        page.paragraph(text.styled(Message(.replHelpAlso, ["words": .list(others.map { .code($0) })])), indent: 2)
        addExamples(command.examples(in: language), to: &page)
        return page.rendered()
    }

    private func addExamples(_ examples: [String], to page: inout PageLines) {
        guard !examples.isEmpty else { return }
        page.blank()
        page.paragraph(text.styled(Message(.replHelpExamples)), indent: 2)
        // Examples stand as they are typed: they are never wrapped.
        page.append(examples.map { StyledText("    ") + StyledText($0, .code) })
    }

    // MARK: Topics

    func topic(_ topic: HelpTopic) -> String {
        var page = PageLines(style)
        page.paragraph(StyledText(text.plain(topic.title), .heading))
        page.paragraph(text.styled(Message(topic.text)), indent: 2)
        addExamples(topic.examples(in: language), to: &page)
        return page.rendered()
    }
}
