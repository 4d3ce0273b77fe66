import MajlisLanguage
import MajlisModel
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A script with a question about it: the question is read as an expression too, in case that it is one.
package struct SubjectQuestion {
    package let plan: CheckedPlan
    /// The language that the script names in its first line.
    package let scriptLanguage: String?
    /// The question's own file.
    package let file: FileID
    /// What is wrong with the question as an expression.
    package let mistakes: [Diagnostic]
    package let expression: Query?
    private let shown: [SourceFile]

    /// - Parameter text: what was typed, as far as it may be an expression.
    package init(_ loaded: LoadedProject, _ text: String, asOf: CivilDate?, access: Choice) {
        var loaded = loaded
        scriptLanguage = loaded.language
        file = FileID(UInt16(truncatingIfNeeded: loaded.trees.count))
        let question = Question(text, file: file)
        shown = loaded.trees.map(\.source) + [question.source]
        let isExpression = question.mistakes.isEmpty && !text.isEmpty
        if isExpression { loaded.trees.append(question.tree) }
        plan = CheckedPlan(loaded, asOf: asOf, depth: .run, access: access)
        guard isExpression else {
            (mistakes, expression) = (question.mistakes, nil)
            return
        }
        let found = plan.findings.filter { $0.location.file == question.tree.file && $0.severity == .error }
        mistakes = found.map { $0.moved(question.place) }
        expression = found.isEmpty ? question.find(in: plan.project) : nil
    }

    /// The files with the question as it was typed, for findings about it.
    package var files: [SourceFile] { shown }

    /// Whether what was typed can hardly be a name or a title.
    package static func looksLikeExpression(_ text: String) -> Bool {
        text.contains { "()<>=+*/[].".contains($0) }
    }
}
