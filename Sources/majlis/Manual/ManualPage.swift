import MajlisReport
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// The manual page `majlis(1)`, in the macros of `man(7)`, from the pages of the commands.
struct ManualPage {
    private let text: MessageText
    private let language: Language

    init(language: Language) {
        self.language = language
        text = MessageText(language: language)
    }

    func rendered() -> String {
        var lines = [#".\" Written by majlis man; do not edit."#]
        lines.append(".TH MAJLIS 1 \(Version.date) \"majlis \(Version.program)\"")
        section(.manName, &lines)
        lines.append("majlis \\- " + said(.manTitle))
        section(.manSynopsis, &lines)
        lines += [".B majlis", ".I " + shown("COMMAND"), shown("[options]")]
        section(.manDescription, &lines)
        lines.append(said(.helpAbout))
        section(.manCommands, &lines)
        for page in CommandPage.all { command(page, &lines) }
        section(.manOptions, &lines)
        for option in CommandPage.common { add(option, &lines) }
        section(.manExit, &lines)
        lines.append(said(.helpExit))
        section(.manFiles, &lines)
        lines += [".TP", ".I " + Self.escaped(ProjectFile.name), said(.manProject)]
        lines += [".TP", ".I " + Self.escaped("*" + JournalPath.suffix), said(.manJournal)]
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ code: MessageCode, _ lines: inout [String]) {
        lines.append(".SH " + said(code))
    }

    private func command(_ page: CommandPage, _ lines: inout [String]) {
        lines.append(".SS " + shown(page.usage) + (language == .arabic ? " (\(Self.escaped(page.word)))" : ""))
        lines.append(said(page.about))
        for operand in page.operands { lines += [".TP", ".I " + shown(operand.shown), said(operand.help)] }
        for choice in page.choices {
            let word = language == .arabic ? CommandLineWords.arabic(choice.word, .word) ?? choice.word : choice.word
            lines += [".TP", ".B " + Self.escaped(word), said(choice.help)]
        }
        let common = Set(CommandPage.common.map(\.name))
        for option in page.options where !common.contains(option.name) { add(option, &lines) }
        if page.exit != .helpExit { lines += [".PP", said(page.exit)] }
        for example in page.examples {
            lines += [".TP", ".B " + shown(language == .arabic ? example.arabic ?? example.line : example.line), said(example.help)]
        }
    }

    private func add(_ option: CommandPage.Option, _ lines: inout [String]) {
        // Both names: an Arabic page is looked up for either.
        let english = language == .arabic ? " (\(Self.escaped(option.name)))" : ""
        lines += [".TP", ".B " + shown(HelpText.spelling(of: option)) + english, said(option.help)]
    }

    /// What can be typed, in the words of the page's language.
    private func shown(_ line: String) -> String { Self.escaped(text.typed(line).plain) }

    private func said(_ code: MessageCode) -> String { Self.escaped(text.plain(code).filter { $0 != "`" }) }

    /// Text for the formatter: what would be a request at the start of a line, or an escape anywhere, is shown as it stands.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.replacing("\n", with: " ") {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "\"": result += "\\(dq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            default: result.append(character)
            }
        }
        if result.hasPrefix(".") { result = "\\&" + result }
        return result
    }
}
