import Glibc
import MajlisReport
import MajlisText

/// For whom the program prints: the language and the looks, from the command line, the script and the environment.
struct Reader {
    /// What `--lang` says; nil where it says nothing.
    var asked: Language?
    var color: ColorChoice
    var environment = Environment()

    init(asked: Language? = nil, color: ColorChoice = .auto) {
        self.asked = asked
        self.color = color
    }

    /// The language of messages: as asked, else that of the script's first line, else that of the computer's locale.
    func language(of script: String? = nil) -> Language {
        if let asked { return asked }
        if let script, let language = Language(rawValue: script) { return language }
        return localeLanguage
    }

    func style(for stream: Console.Stream, language: Language) -> ReportStyle {
        let isTerminal = Console.isTerminal(stream)
        let mode = ColorChoice.resolve(
            flag: color, isTerminal: isTerminal, noColor: environment["NO_COLOR"], term: environment["TERM"],
            cliColorForce: environment["CLICOLOR_FORCE"])
        return ReportStyle(
            language: language, color: mode, width: Console.width(of: stream, environment: environment), isolates: isTerminal)
    }

    var localeLanguage: Language {
        // The first that is set decides, even where it names neither of our languages.
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = environment[name], !value.isEmpty else { continue }
            return value == "ar" || value.hasPrefix("ar_") || value.hasPrefix("ar.") ? .arabic : .english
        }
        return .english
    }
}

extension ReportStyle {
    /// A sentence of the catalogue for this reader.
    func said(_ message: Message) -> StyledText { MessageText(language: language, isolates: isolates).styled(message) }
}
