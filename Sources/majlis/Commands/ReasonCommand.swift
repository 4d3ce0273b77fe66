import ArgumentParser
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

extension WhyView.Format: ExpressibleByArgument {}

/// What the commands that answer with reasons have in common: a script, a question about it, and how the answer is written.
protocol ReasonCommand: Command {
    var file: String { get }
    var format: WhyView.Format { get }
    var access: AccessOptions { get }
    var time: TimeOptions { get }
    var journal: JournalOptions { get }
}

extension ReasonCommand {
    func question(_ text: String, about loaded: LoadedProject, _ printer: Printer) -> SubjectQuestion {
        let level = access.level(forMachines: format != .human)
        return SubjectQuestion(loaded, text, asOf: time.asOf?.date, access: level)
    }

    func explainer(_ question: SubjectQuestion) -> WhyExplainer { WhyExplainer(question.plan.outcome, question: question.file) }

    func print(_ answer: WhyAnswer, to question: SubjectQuestion, _ printer: Printer) -> ExitStatus {
        let style = printer.reader.style(for: .output, language: printer.reader.language(of: question.scriptLanguage))
        printer.print(WhyView(answer, files: question.plan.project.files, style: style).rendered(as: format))
        return .clean
    }
}
