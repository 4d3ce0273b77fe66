import MajlisReport
import MajlisText

/// Operands and options that several commands take.
extension CommandPage {
    static let file = Operand(shown: "FILE", help: .helpArgumentProjectFile, noun: .argumentFile, isRequired: false)

    static let paths = Operand(
        shown: "PATH…", help: .helpArgumentProjectPaths, noun: .argumentPath, isRequired: false, repeats: true)

    /// Of commands that reckon with what was recorded.
    static let recorded = [
        Option(name: "--journal", value: .free(shown: "FILE", noun: .argumentJournalFile), help: .helpOptionJournal),
        Option(name: "--no-journal", value: .none, help: .helpOptionNoJournal),
    ]

    static let access = Option(
        name: "--access", value: .words(Access.allCases.map(\.rawValue)), help: .helpOptionAccess)

    static let asOf = Option(name: "--as-of", value: .date, help: .helpOptionAsOf)

    static let profile = Option(name: "--profile", value: .none, help: .helpOptionProfile)

    static let rules = [
        Option(name: "--rule", value: .free(shown: "NAME,…", noun: .argumentRules), help: .helpOptionRule),
        Option(name: "--skip", value: .free(shown: "NAME,…", noun: .argumentRules), help: .helpOptionSkip),
        Option(name: "--strict", value: .none, help: .helpOptionStrict),
    ]

    static let viewFormat = Option(name: "--format", value: .words(["text", "csv", "json"]), help: .helpOptionViewFormat)

    static let textOrJSON = Option(name: "--format", value: .words(["text", "json"]), help: .helpOptionTextJson)

    static let answerFormat = Option(name: "--format", value: .words(["human", "json"]), help: .helpOptionAnswerFormat)

    static let filters = [
        Option(name: "--day", value: .free(shown: "DATE", noun: .argumentDay), help: .helpOptionDay),
        Option(name: "--room", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionRoom),
        Option(name: "--track", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionTrack),
        Option(name: "--person", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionPerson),
        Option(name: "--owner", value: .free(shown: "NAME", noun: .argumentName), help: .helpOptionOwner),
    ]

    /// What every command takes.
    static let common = [
        langOption, digitsOption, calendarOption, colorOption,
        Option(name: ProjectArguments.without, value: .none, help: .helpOptionNoProject),
        helpOption,
    ]

    static let langOption = Option(name: "--lang", value: .language, help: .helpOptionLang)
    static let digitsOption = Option(name: "--digits", value: .words(DigitSet.allCases.map(\.rawValue)), help: .helpOptionDigits)
    static let calendarOption = Option(
        name: "--calendar", value: .words(ShownCalendar.allCases.map(\.rawValue)), help: .helpOptionCalendar)
    static let colorOption = Option(name: "--color", value: .words(["auto", "always", "never"]), help: .helpOptionColor)
    static let helpOption = Option(name: "--help", short: "h", value: .none, help: .helpOptionHelp)
    /// In place of a command.
    static let versionOption = Option(name: "--version", value: .none, help: .helpOptionVersion)
}
