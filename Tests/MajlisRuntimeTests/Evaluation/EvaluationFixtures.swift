import MajlisLanguage
import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import Testing

@testable import MajlisRuntime

/// A script with everything computed, to ask expressions of.
struct EvaluationScript {
    let text: String
    let asOf: CivilDate?

    init(_ text: String, asOf: String? = nil) {
        self.text = text
        self.asOf = asOf.flatMap { CivilDate($0) }
    }

    static func project(_ text: String) -> Project {
        let source = SourceFile(name: "plan.majlis", text: text)
        return Checker.check(trees: [Parser.parse(source, file: FileID(0))])
    }

    private static func words(_ findings: [Diagnostic]) -> String {
        findings.map { finding in "\(finding.code.name) \(finding.message.arguments.map { "\($0.value)" })" }.joined(separator: "; ")
    }

    /// The outcome with the expression as a query.
    func outcome(_ expression: String, sourceLocation: SourceLocation = #_sourceLocation) -> (Outcome, Query)? {
        let project = EvaluationScript.project(text + "\nquery asked = \(expression)\n")
        let errors = project.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { Issue.record("\(EvaluationScript.words(errors))", sourceLocation: sourceLocation) }
        guard let query = project.program.queries.last else {
            Issue.record("no query", sourceLocation: sourceLocation)
            return nil
        }
        return (Runtime.check(project, asOf: asOf), query)
    }

    func value(_ expression: String, sourceLocation: SourceLocation = #_sourceLocation) -> Value? {
        guard let (outcome, query) = outcome(expression, sourceLocation: sourceLocation) else { return nil }
        var frame = Evaluator.frame(size: query.frameSize)
        return outcome.evaluator.evaluate(query.expression, frame: &frame)
    }

    /// The value in English words, which is enough to tell what came out.
    func said(_ expression: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
        guard let (outcome, query) = outcome(expression, sourceLocation: sourceLocation) else { return "" }
        var frame = Evaluator.frame(size: query.frameSize)
        let value = outcome.evaluator.evaluate(query.expression, frame: &frame)
        return ValueWording(outcome.project.model, language: "en", disclosure: Disclosure(outcome.project.model, level: .confidential))
            .text(value)
    }

    /// The names of findings while the expression is evaluated.
    func findings(_ expression: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
        guard let (outcome, query) = outcome(expression, sourceLocation: sourceLocation) else { return [] }
        return QueryRunner(outcome.evaluator).run(query.expression, frameSize: query.frameSize).findings.map(\.code.name)
    }

    func table(_ expression: String, level: Choice = .staff, sourceLocation: SourceLocation = #_sourceLocation) -> QueryResult? {
        guard let (outcome, query) = outcome(expression, sourceLocation: sourceLocation) else { return nil }
        return QueryRunner(outcome.evaluator, level: level).run(query.expression, frameSize: query.frameSize)
    }

    /// Findings of the script's own rules.
    func ruleFindings(sourceLocation: SourceLocation = #_sourceLocation) -> [Diagnostic] {
        let project = EvaluationScript.project(text)
        let errors = project.diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { Issue.record("\(EvaluationScript.words(errors))", sourceLocation: sourceLocation) }
        let names = Set(project.program.rules.map(\.name))
        return Runtime.check(project, asOf: asOf).diagnostics.filter { $0.rule.map { names.contains($0) } ?? false }
    }
}
