import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText

/// What the person asks.
extension Session {
    /// The value of an expression, as a table where it is a list.
    func answer(_ text: String) -> Answer {
        let question = compiled(text)
        let mistakes = question.answer.diagnostics.filter { $0.severity == .error }
        guard mistakes.isEmpty else {
            var answer = refuse(question.answer.diagnostics, of: question)
            answer.remarks += Complaint.text(ofHints: hints(aboutCommand: text), style)
            return answer
        }
        let outcome = view.outcome
        outcome.evaluator.learn(question.answer.symbols)
        let runner = QueryRunner(outcome.evaluator, level: settings.access)
        let result = runner.run(question.answer.expression, frameSize: question.answer.frameSize, filledWith: bindings.map(\.value))
        if host.takeInterrupt() { return complain(Message(.replInterrupted)) }
        var model = outcome.project.model
        model.symbols = question.answer.symbols
        var answer = Answer(
            output: shown(result, outcome) ?? QueryView(result, model: model, runner: runner, style: style).rendered(as: .text))
        if !result.findings.isEmpty { answer.add(refuse(result.findings, of: question)) }
        if let value = result.value { lastValue = LastValue(value: value, type: question.answer.expression.type) }
        return answer
    }

    /// One record as a card, one day with its weekday; nil for everything else.
    private func shown(_ result: QueryResult, _ outcome: Outcome) -> String? {
        guard let value = result.value, result.rows.count == 1 else { return nil }
        if let record = value.recordID { return RecordCard(record, outcome, access: settings.access, style: style).text() }
        return DayAnswer.text(value, style)
    }

    /// An expression as it was typed, and what became of it.
    struct Question {
        var source: SourceFile
        var answer: Inquiry.Answer
    }

    /// Compiles an expression with the project's names and `_`.
    func compiled(_ text: String) -> Question {
        let source = SourceFile(name: SessionInput.name, text: text)
        let whole = TextRange(start: 0, end: ByteOffset(source.bytes.count))
        let tree = Parser.parseExpression(source, file: view.inquiry.nextFile, range: whole)
        return Question(source: source, answer: view.compile(tree, binding: bindings.map(\.binding)))
    }

    private var bindings: [(binding: Inquiry.Binding, value: Value)] {
        lastValue.map { [(Inquiry.Binding(name: "_", type: $0.type), $0.value)] } ?? []
    }

    func refuse(_ findings: [Diagnostic], of question: Question) -> Answer {
        let files = view.inquiry.project.files + [question.source]
        return Answer(remarks: FindingsReport(files: files, style: style).list(findings), isFailure: findings.contains(where: \.isFailure))
    }
}
