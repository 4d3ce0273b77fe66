import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

extension ColorChoice: ExpressibleByArgument {}
extension DigitSet: ExpressibleByArgument {}
extension ShownCalendar: ExpressibleByArgument {}

extension LanguageTag: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

/// What every command takes. The words of help stand in `CommandPage`.
struct CommonOptions: ParsableArguments {
    @Option var lang: LanguageTag?
    @Option var digits: DigitSet?
    @Option var calendar: ShownCalendar = .gregorian
    @Option var color: ColorChoice = .auto
    @Flag var noProject = false

    /// Finds projects; nil where they are to be left out.
    var finder: ProjectFinder? { noProject ? nil : ProjectFinder() }

    var reader: Reader { Reader(asked: lang, color: color, digits: digits, calendar: calendar) }
}

/// `--as-of`: without it nothing depends on the clock.
struct TimeOptions: ParsableArguments {
    @Option var asOf: AsOf?
}

/// `--profile`: how long each pass and each rule took.
struct ProfileOptions: ParsableArguments {
    @Flag var profile = false

    func make() -> Profile? { profile ? Profile(clock: Clock.nanoseconds) : nil }
}

extension ViewFormat: ExpressibleByArgument {}

/// Which part of a view is wanted.
struct FilterOptions: ParsableArguments {
    @Option var day: String?
    @Option var room: String?
    @Option var track: String?
    @Option var person: String?
    @Option var owner: String?

    var filter: ViewFilter { ViewFilter(day: day, room: room, track: track, person: person, owner: owner) }
}

/// A command of the program. It prints through the printer and says how it went; it never exits on its own.
protocol Command: ParsableCommand {
    var common: CommonOptions { get }
    func perform(_ printer: Printer) -> ExitStatus
}
