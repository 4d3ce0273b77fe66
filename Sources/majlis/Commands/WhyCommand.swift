import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText

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

    func perform(_ printer: Printer) -> ExitStatus {
        guard let script = read(file, printer), let loaded = load(script, with: journal, printer) else { return .unable }
        let question = question(subject, about: loaded, printer)
        let search = SubjectSearch(question.plan.outcome, expression: question.expression, question: question.file)
        let found = search.find(subject)
        guard case .one(let meant) = found else { return printer.complain(about: found, subject, question) }
        return print(explainer(question).why(meant), to: question, printer)
    }
}
