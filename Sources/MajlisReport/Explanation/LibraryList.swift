import MajlisLanguage
import MajlisText

/// The libraries that come with the program, for people: what each is for, its rules and checklists, and the figures that can be set.
public struct LibraryList: Sendable {
    private let libraries: [LibraryOutline]

    public init(_ libraries: [LibraryOutline] = LibraryOutline.standard) {
        self.libraries = libraries
    }

    public func text(_ style: ReportStyle) -> String {
        let text = style.text
        var page = PageLines(style)
        for (number, library) in libraries.enumerated() {
            if number > 0 { page.blank() }
            page.paragraph(text.fenced(StyledText(library.name, .heading)))
            let about = style.language == .arabic ? library.documentation.arabic : library.documentation.english
            if !about.isEmpty { page.paragraph(StyledText(about), indent: 2) }
            append(library.rules, .libraryRules, text, to: &page)
            append(library.checklists, .libraryChecklists, text, to: &page)
            append(library.workflows.firstOfEachName, .libraryWorkflows, text, to: &page)
            if !library.parameters.isEmpty {
                let figures = library.parameters.map { part in
                    MessageArgument.code(part.value.map { "\(shown(part.name, style)) = \($0)" } ?? shown(part.name, style))
                }
                page.paragraph(text.styled(Message(.libraryFigures, ["figures": .list(figures)])), indent: 2, hanging: 2)
            }
        }
        return page.rendered()
    }

    private func append(_ parts: [LibraryOutline.Part], _ code: MessageCode, _ text: MessageText, to page: inout PageLines) {
        if parts.isEmpty { return }
        let names = parts.map { MessageArgument.code(WordNames.written($0.name, in: text.language)) }
        page.paragraph(
            text.styled(Message(code, ["count": .number(parts.count), "rules": .list(names)])), indent: 2, hanging: 2)
    }

    private func shown(_ name: String, _ style: ReportStyle) -> String { WordNames.written(name, in: style.language) }
}

extension [LibraryOutline.Part] {
    /// Items, parts and breaks have workflows of one name.
    fileprivate var firstOfEachName: [LibraryOutline.Part] {
        var seen: Set<String> = []
        return filter { seen.insert($0.name).inserted }
    }
}
