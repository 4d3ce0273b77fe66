import MajlisText
import MajlisVocabulary

extension Explanation {
    /// The page for people.
    public func text(_ style: ReportStyle = ReportStyle()) -> String {
        let text = style.text
        var page = PageLines(style)
        page.paragraph(head(text))
        page.paragraph(meaning(text), indent: Self.indent)
        if let why = code.why(in: style.language) {
            page.blank()
            page.paragraph(prose(why, text), indent: Self.indent)
        }
        if let bad = code.badExample {
            page.blank()
            page.paragraph(text.styled(Message(.explainBad)))
            page.append(script(bad, .error))
            if let good = code.goodExample {
                page.paragraph(text.styled(Message(.explainGood)))
                page.append(script(good, .success))
            }
        }
        page.blank()
        page.paragraph(severity(text))
        return page.rendered()
    }

    /// The list of all codes with their severity and meaning, for `explain` without a word.
    public static func index(_ style: ReportStyle = ReportStyle()) -> String {
        let text = style.text
        let rows = allCodes.map { code -> [StyledText] in
            let explanation = Explanation(code: code)
            return [
                StyledText(code.code, .place), explanation.severityWord(text), StyledText(explanation.name(style.language), .emphasis),
                explanation.meaning(text),
            ]
        }
        let columns = [
            TableColumn("", overflow: .keep), TableColumn("", overflow: .keep), TableColumn("", minimum: 12, maximum: 28),
            TableColumn("", minimum: 24),
        ]
        let table = TableLayout(
            columns: columns, rows: rows, width: style.width, direction: style.direction, isolates: style.isolates, showsHeadings: false)
        return table.rendered(style.color)
    }

    private static let indent = 2

    private func name(_ language: Language) -> String {
        rule.map { language == .arabic ? $0.arabic : $0.english } ?? (language == .english ? code.name : "")
    }

    private func head(_ text: MessageText) -> StyledText {
        var line = StyledText(code.code, .heading)
        let name = name(text.language)
        if !name.isEmpty {
            line.append(" ")
            line.append(text.fenced(StyledText(name, .heading)))
        }
        line.append(" · ", .dim)
        line.append(severityWord(text))
        return line
    }

    private func severityWord(_ text: MessageText) -> StyledText {
        switch code.severity {
        case .error: StyledText(text.plain(.findingError), .error)
        case .warning: StyledText(text.plain(.findingWarning), .warning)
        case .note: StyledText(text.plain(.findingNote), .note)
        }
    }

    /// The finding's own sentence with its values left open, or for a built-in rule what the vocabulary says of it.
    func meaning(_ text: MessageText) -> StyledText {
        if let rule { return prose(text.language == .english ? rule.gloss : rule.glossArabic, text) }
        let template = WordingTemplate(code.wording(in: text.language))
        return text.filled(template) { name in
            // The names of placeholders are English.
            text.language == .english ? StyledText("‹\(name.map { $0 == "_" ? " " : String($0) }.joined())›", .dim) : StyledText("…", .dim)
        }
    }

    /// Text of the catalogue that has no placeholders.
    private func prose(_ words: String, _ text: MessageText) -> StyledText {
        text.filled(WordingTemplate(prose: words)) { _ in StyledText() }
    }

    private func severity(_ text: MessageText) -> StyledText {
        guard rule != nil else { return text.styled(Message(.explainFixed)) }
        let lower: Choice = code.severity == .error ? .warn : .note
        return text.styled(
            Message(
                .explainSeverity,
                ["rule": .code(name(text.language)), "level": .code(WordNames.written(lower.english, in: text.language))])
        )
    }

    private func script(_ script: String, _ paint: Paint) -> [StyledText] {
        script.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var styled = StyledText("    ")
            styled.append(line, paint)
            return styled
        }
    }
}
