import ArgumentParser
import MajlisLanguage
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisWorkspace

/// `majlis query FILE 'EXPR'`
struct QueryCommand: Command {
    static let configuration = CommandConfiguration(commandName: "query")

    @Argument var file: String
    @Argument var expression: String
    @Option var format: ViewFormat = .text
    @OptionGroup var access: AccessOptions
    @OptionGroup var time: TimeOptions
    @OptionGroup var journal: JournalOptions
    @OptionGroup var common: CommonOptions

    func perform(_ printer: Printer) -> ExitStatus {
        guard let script = read(file, printer) else { return .unable }
        guard var loaded = load(script, with: journal, printer) else { return .unable }
        let language = printer.reader.language(of: loaded.language)
        let question = Question(expression, file: FileID(UInt16(truncatingIfNeeded: loaded.trees.count)))
        let written = loaded.trees.map(\.source) + [question.source]
        if !question.mistakes.isEmpty {
            printer.remark(question.mistakes, files: written, language: language)
            return .unable
        }
        loaded.trees.append(question.tree)
        let level = access.level(forMachines: format != .text)
        let plan = CheckedPlan(loaded, asOf: time.asOf?.date, depth: .run, access: level)

        let mistakes = plan.findings.filter { $0.location.file == question.tree.file && $0.severity == .error }
        guard mistakes.isEmpty, let query = question.find(in: plan.project) else {
            printer.remark(mistakes.map { $0.moved(question.place) }, files: written, language: language)
            return .unable
        }
        let runner = QueryRunner(plan.outcome.evaluator, level: level)
        let result = runner.run(query.expression, frameSize: query.frameSize)
        let style = printer.reader.style(for: .output, language: language)
        printer.print(QueryView(result, model: plan.project.model, runner: runner, style: style).rendered(as: format))
        printer.remark(onMisfitsIn: plan, file: file, language: language)
        printer.remark(result.findings.map { $0.moved(question.place) }, files: written, language: language)
        return printer.remark(onErrorsIn: plan, file: file, language: language)
    }
}
