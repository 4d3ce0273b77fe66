import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText

extension WhyView.Format: ExpressibleByArgument {}

/// `majlis why FILE SUBJECT`
struct WhyCommand: Command {
    static let configuration = CommandConfiguration(commandName: "why")

    @Argument var file: String
    @Argument var subject: String
    @Option var format: WhyView.Format = .human
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        let script: Script
        do throws(ReadFailure) {
            script = try Script.read(file)
        } catch {
            printer.complain(error.message(path: file, command: "why"))
            return .unable
        }
        let level = access.level(forMachines: format != .human)
        let question = SubjectQuestion(script, subject, asOf: time.asOf?.date, access: level, reader: printer.reader)
        let outcome = question.plan.outcome
        let search = SubjectSearch(outcome, expression: question.expression, question: question.file)
        let found = search.find(subject)
        guard case .one(let meant) = found else { return printer.complain(about: found, subject, question) }
        let answer = WhyExplainer(outcome, question: question.file).why(meant)
        let style = printer.reader.style(for: .output, language: question.language)
        printer.print(WhyView(answer, files: question.plan.project.files, style: style).rendered(as: format))
        return .clean
    }
}
