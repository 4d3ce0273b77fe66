import ArgumentParser
import MajlisReport
import MajlisWorkspace

/// `majlis why FILE SUBJECT`
struct WhyCommand: ReasonCommand {
    static let configuration = CommandConfiguration(commandName: "why")

    @Argument var file: String
    @Argument var subject: String
    @Option var format: WhyView.Format = .human
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func question(about loaded: LoadedProject) -> ReasonQuestion {
        ReasonQuestion(why: subject, about: loaded, asOf: time.asOf?.date, access: level)
    }
}
