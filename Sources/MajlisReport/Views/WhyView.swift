import MajlisRuntime
import MajlisText

/// The answer of `majlis why` and `why-not`: the subject, the reasons below it, what was found about it, and what was checked.
public struct WhyView: Sendable {
    public enum Format: String, Sendable, CaseIterable {
        case human, json
    }

    private let answer: WhyAnswer
    private let files: [SourceFile]
    private let style: ReportStyle

    public init(_ answer: WhyAnswer, files: [SourceFile], style: ReportStyle) {
        self.answer = answer
        self.files = files
        self.style = style
    }

    public func rendered(as format: Format) -> String {
        switch format {
        case .human: text()
        case .json: json()
        }
    }

    private var words: MessageText {
        var text = style.text
        text.files = files
        text.home = answer.subject.place?.file ?? FileID(0)
        return text
    }

    // MARK: For people

    /// What is said of the subject, without its name: where that stands above already.
    public func withoutHeading() -> String { text(hasHeading: false) }

    private func text(hasHeading: Bool = true) -> String {
        let text = words
        let tree = ReasonTree(style: style, text: text)
        var page = PageLines(style)
        if hasHeading { page.append(heading(text)) }
        if isEmpty { page.paragraph(text.styled(Message(.whyNothing)), indent: 2) }
        page.append(tree.lines(answer.reasons, indent: 2, below: answer.subject.place))
        if !answer.held.isEmpty {
            let names = answer.held.map { text.fenced(StyledText(WordNames.rule($0, in: style.language), .code)) }
            page.paragraph(text.filled(.whyHeld, ["rules": text.listed(names)]).painted(.dim), indent: 2, hanging: 2)
        }
        var result = page.rendered()
        if !result.isEmpty, !answer.findings.isEmpty || !answer.waived.isEmpty { result += "\n" }
        result += FindingsReport(files: files, style: style, showsSource: false).list(answer.findings)
        return result + waived(text)
    }

    private var isEmpty: Bool { answer.reasons.isEmpty && answer.findings.isEmpty && answer.waived.isEmpty && answer.held.isEmpty }

    private func heading(_ text: MessageText) -> [StyledText] {
        var line = text.styled(answer.subject.statement).painted(answer.subject.mood == .plain ? .heading : answer.subject.mood.paint)
        if let place = answer.subject.place {
            line.append("  ")
            line.append(text.styled(.place(place)).repainted(.place))
        }
        var page = PageLines(style)
        page.paragraph(line, hanging: 2)
        return page.lines
    }

    private func waived(_ text: MessageText) -> String {
        var page = PageLines(style)
        if answer.omittedFindings > 0 { page.paragraph(text.styled(Message(.whyFindingsMore, ["count": .number(answer.omittedFindings)]))) }
        for waived in answer.waived {
            let said = Reason(
                Message(.whyWaived, ["reason": .text(waived.reason)]), at: waived.location, .aside)
            var line = waived.finding.sentence(in: text)
            if let rule = waived.finding.rule {
                line = text.fenced(StyledText(WordNames.rule(rule, in: style.language), .place)) + StyledText(": ") + line
            }
            page.paragraph(line, hanging: 2)
            page.append(ReasonTree(style: style, text: text).lines([said], indent: 2))
        }
        return page.rendered()
    }

    // MARK: For machines

    private func json() -> String {
        var json = JSONWriter(layout: .pretty)
        let text = MessageText(language: style.language, files: files)
        json.object { document in
            document.field("version", 1)
            document.object("subject") { write(answer.subject, to: &$0, text) }
            document.array("reasons") { list in
                for reason in answer.reasons { list.object { write(reason, to: &$0, text) } }
            }
            document.field("inOrder", answer.held)
            var places = PlaceReader(files)
            let findings = FindingsJSON(files: files, language: style.language)
            document.array("findings") { list in
                for finding in answer.findings { list.object { findings.write(finding, to: &$0, places: &places) } }
            }
            document.field("omittedFindings", answer.omittedFindings)
            document.array("waived") { list in
                for waived in answer.waived {
                    list.object { object in
                        object.field("reason", waived.reason)
                        write(waived.location, to: &object)
                        object.object("finding") { findings.write(waived.finding, to: &$0, places: &places) }
                    }
                }
            }
        }
        json.endLine()
        return json.string
    }

    private func write(_ reason: Reason, to object: inout JSONObject, _ text: MessageText) {
        object.field("text", text.plain(reason.statement))
        object.field("statement", reason.statement.code.name)
        object.field("is", reason.mood.word)
        if let place = reason.place { write(place, to: &object) }
        guard !reason.children.isEmpty else { return }
        object.array("because") { list in
            for child in reason.children { list.object { write(child, to: &$0, text) } }
        }
    }

    private func write(_ place: Location, to object: inout JSONObject) {
        let index = Int(place.file.rawValue)
        guard files.indices.contains(index) else { return }
        let position = files[index].position(of: place.range.start)
        object.field("file", files[index].name)
        object.field("line", position.line)
        object.field("column", position.column)
    }
}

/// Reasons alone, such as the things that an unclear subject may mean.
public struct ReasonList: Sendable {
    private let reasons: [Reason]
    private let files: [SourceFile]
    private let style: ReportStyle

    public init(_ reasons: [Reason], files: [SourceFile], style: ReportStyle) {
        self.reasons = reasons
        self.files = files
        self.style = style
    }

    public func text(indent: Int = 0) -> String {
        var text = style.text
        text.files = files
        text.home = FileID(0)
        var page = PageLines(style)
        page.append(ReasonTree(style: style, text: text).lines(reasons, indent: indent))
        return page.rendered()
    }
}

extension MessageText {
    /// Names one after the other, without an “and”.
    func listed(_ items: [StyledText]) -> StyledText {
        guard let first = items.first else { return StyledText() }
        return items.dropFirst().reduce(first) { filled(.findingsSummaryItem, ["items": $0, "item": $1]) }
    }
}
