import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

/// What `majlis explain` tells of a rule that is written in the language, a script's own or a library's: what it asks for, its
/// documentation, its text, its figures, and how it is set otherwise.
public struct RulePage: Sendable {
    private let rule: LibraryOutline.Part
    /// `script.large_hall`, `std.balance.women_share`
    private let code: String
    private let origin: Origin

    private enum Origin: Sendable {
        case file(Location, [SourceFile])
        case library(LibraryOutline)
    }

    /// A rule of a project.
    public init(_ rule: LibraryOutline.Part, code: String, at place: Location, files: [SourceFile]) {
        self.rule = rule
        self.code = code
        origin = .file(place, files)
    }

    /// A rule of a library that comes with the program, by its name (`women_share`) or its code (`std.balance.women_share`).
    public init?(library word: String) {
        let parts = word.split(separator: ".").map(String.init)
        guard let name = parts.last else { return nil }
        let written = Vocabulary.meanings(of: Vocabulary.word(name)).rule?.english ?? name
        let wanted = parts.dropLast().map { Vocabulary.meanings(of: Vocabulary.word($0)).library?.english ?? $0 }.joined(separator: ".")
        for library in LibraryOutline.standard where wanted.isEmpty || library.name == wanted || library.name.hasSuffix("." + wanted) {
            guard let rule = library.rules.first(where: { $0.name == name || $0.name == written }) else { continue }
            self.rule = rule
            code = "\(library.name).\(rule.name)"
            origin = .library(library)
            return
        }
        return nil
    }

    /// The names of the libraries' rules, for suggestions.
    public static var libraryRules: [String] {
        LibraryOutline.standard.flatMap { library in library.rules.map { "\(library.name).\($0.name)" } }
    }

    public func text(_ style: ReportStyle) -> String {
        let text = style.text
        var page = PageLines(style)
        page.paragraph(head(text))
        if let title = rule.title { page.paragraph(StyledText(title.text(in: style.language.code)), indent: 2) }
        let own = style.language == .arabic ? rule.documentation.arabic : rule.documentation.english
        let words = own.isEmpty ? rule.documentation.english + rule.documentation.arabic : own
        if !words.isEmpty {
            page.blank()
            page.paragraph(text.filled(WordingTemplate(prose: words)) { _ in StyledText() }, indent: 2)
        }
        page.blank()
        page.paragraph(text.styled(Message(.explainRuleText)))
        page.append(source())
        appendSettings(text, to: &page)
        return page.rendered()
    }

    private func head(_ text: MessageText) -> StyledText {
        var line = text.fenced(StyledText(code, .heading))
        line.append(" · ", .dim)
        switch origin {
        case .file(let place, let files):
            var placed = text
            placed.files = files
            placed.home = nil
            line.append(placed.styled(Message(.explainRuleInFile, ["place": .place(place)])))
        case .library(let library): line.append(text.styled(Message(.explainRuleInLibrary, ["library": .code(library.name)])))
        }
        return line
    }

    /// The rule as it stands, moved to the left as far as its last line is in.
    private func source() -> [StyledText] {
        let lines = rule.text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.last == "\r" ? $0.dropLast() : $0 }
        let indent = lines.dropFirst().last?.prefix { $0 == " " || $0 == "\t" }.count ?? 0
        return lines.enumerated().map { number, line in
            let spaces = line.prefix { $0 == " " || $0 == "\t" }.count
            return StyledText("    ") + StyledText(number == 0 ? line : line.dropFirst(min(indent, spaces)), .code)
        }
    }

    private func appendSettings(_ text: MessageText, to page: inout PageLines) {
        page.blank()
        if case .library(let library) = origin {
            // A figure belongs to the rule where the rule's text or documentation names it.
            let figures = library.parameters.filter { figure in
                (rule.text + rule.documentation.english).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == figure.name }
            }
            let setting = figures.map { "\($0.name) = \($0.value ?? "…")" }.joined(separator: ", ")
            let enforced =
                library.name + (setting.isEmpty ? "" : " \(WordNames.written(Particle.with.english, in: text.language)) \(setting)")
            page.paragraph(text.styled(Message(.explainEnforce, ["library": .code(enforced)])))
        }
        let level = WordNames.written(Choice.warn.english, in: text.language)
        page.paragraph(
            text.styled(
                Message(.explainSeverity, ["rule": .code(WordNames.rule(rule.name, in: text.language)), "level": .code(level)])))
    }
}
