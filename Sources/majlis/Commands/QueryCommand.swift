import ArgumentParser
import MajlisLanguage
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText

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

/// An expression of the command line as a script of its own beside the project's, so that its names are found as in any other.
struct Question {
    /// The expression alone: what findings about it show.
    let source: SourceFile
    /// What is wrong with it by itself.
    let mistakes: [Diagnostic]
    /// The script that asks it.
    let tree: SyntaxTree

    private static let name = "question_of_the_command_line"
    private static let opening = "query \(name) = ("
    private static let shownName = "<expression>"

    init(_ expression: String, file: FileID) {
        source = SourceFile(name: Self.shownName, text: expression)
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        mistakes = Parser.parseExpression(source, file: file, range: whole).diagnostics.filter { $0.severity == .error }
        tree = Parser.parse(SourceFile(name: Self.shownName, text: Self.opening + expression + "\n)\n"), file: file)
    }

    /// The place in the expression alone of a place in the script that asks it.
    func place(_ location: Location) -> Location {
        guard location.file == tree.file else { return location }
        let before = ByteOffset(Self.opening.utf8.count)
        let end = ByteOffset(source.bytes.count)
        func moved(_ offset: ByteOffset) -> ByteOffset { min(offset < before ? 0 : offset - before, end) }
        return Location(file: location.file, range: TextRange(start: moved(location.range.start), end: moved(location.range.end)))
    }

    func find(in project: Project) -> Query? {
        project.program.queries.last { project.model.symbols[$0.name] == Self.name }
    }
}
