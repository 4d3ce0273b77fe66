import ArgumentParser
import MajlisReport
import MajlisWorkspace

/// `majlis why-not FILE EXPECTED…`
struct WhyNotCommand: ReasonCommand {
    static let configuration = CommandConfiguration(commandName: "why-not")

    @Argument var file: String
    @Argument var expected: [String]
    @Option var format: WhyView.Format = .human
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func question(about loaded: LoadedProject) -> ReasonQuestion {
        ReasonQuestion(whyNot: expected, about: loaded, asOf: time.asOf?.date, access: level)
    }
}
