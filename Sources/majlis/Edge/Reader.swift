import Glibc
import MajlisReport
import MajlisText

/// For whom the program prints: the language and the looks, from the command line, the script and the environment.
struct Reader {
    /// What `--lang` says; nil where it says nothing.
    var asked: LanguageTag?
    /// In which language the command line is written, where that says something.
    var typed: Language?
    var color: ColorChoice
    /// What `--digits` says; nil is the usage of the reader's country.
    var digits: DigitSet?
    var calendar: ShownCalendar
    var environment = Environment()

    init(
        asked: LanguageTag? = nil, typed: Language? = nil, color: ColorChoice = .auto, digits: DigitSet? = nil,
        calendar: ShownCalendar = .gregorian
    ) {
        self.asked = asked
        self.typed = typed
        self.color = color
        self.digits = digits
        self.calendar = calendar
    }

    /// The language of messages: as asked, else that of the script's first line, else that of the command line, else that of the
    /// computer's locale.
    func language(of script: String? = nil) -> Language {
        if let asked { return asked.language }
        if let script, let language = Language(rawValue: script) { return language }
        return typed ?? localeLanguage
    }

    func style(for stream: Console.Stream, language: Language) -> ReportStyle {
        let isTerminal = Console.isTerminal(stream)
        let mode = ColorChoice.resolve(
            flag: color, isTerminal: isTerminal, noColor: environment["NO_COLOR"], term: environment["TERM"],
            cliColorForce: environment["CLICOLOR_FORCE"])
        return ReportStyle(
            convention(in: language), color: mode, width: Console.width(of: stream, environment: environment), isolates: isTerminal)
    }

    /// For a file that people read: no colours, no width, no marks of direction.
    func styleForFile(language: Language) -> ReportStyle { ReportStyle(convention(in: language)) }

    /// The reader's dates and numbers: the country that was asked for, else that of the computer's locale.
    func convention(in language: Language) -> Convention {
        let region = language == .arabic ? asked?.region ?? localeRegion : nil
        return Convention(language, region: region, digits: digits, calendar: calendar)
    }

    var localeLanguage: Language { locale(["LC_ALL", "LC_MESSAGES", "LANG"])?.language ?? .english }

    /// Of dates and numbers, which many set apart from the language; where that is no country of Arabic, the one of the messages.
    private var localeRegion: ArabicRegion? {
        locale(["LC_ALL", "LC_TIME", "LANG"])?.region ?? locale(["LC_ALL", "LC_MESSAGES", "LANG"])?.region
    }

    // The first variable that is set decides, even where it names neither of our languages.
    private func locale(_ names: [String]) -> LanguageTag? {
        names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }.flatMap { LanguageTag(locale: $0) }
    }
}

extension ReportStyle {
    /// A sentence of the catalogue for this reader.
    func said(_ message: Message) -> StyledText { text.styled(message) }
}
