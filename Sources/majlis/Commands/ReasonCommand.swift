import ArgumentParser
import MajlisReport
import MajlisVocabulary
import MajlisWorkspace

extension WhyView.Format: ExpressibleByArgument {}

/// What the commands that answer with reasons have in common: a script, a question about it, and how the answer is written.
protocol ReasonCommand: Command {
    var file: String { get }
    var format: WhyView.Format { get }
    var access: AccessOptions { get }
    var time: TimeOptions { get }
    var journal: JournalOptions { get }

    func question(about loaded: LoadedProject) -> ReasonQuestion
}

extension ReasonCommand {
    var level: Choice { access.level(forMachines: format != .human) }

    func perform(_ printer: Printer) -> ExitStatus {
        guard let script = read(file, printer), let loaded = load(script, with: journal, printer) else { return .unable }
        let reason = question(about: loaded)
        let language = printer.reader.language(of: loaded.language)
        guard let answer = reason.answer else {
            printer.remark(text: reason.complaint(printer.reader.style(for: .errors, language: language), speaker: "majlis: "))
            return .unable
        }
        let style = printer.reader.style(for: .output, language: language)
        printer.print(WhyView(answer, files: reason.question.plan.project.files, style: style).rendered(as: format))
        return .clean
    }
}
