import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary
import MajlisWorkspace

/// What was computed from a state: the checked project, its times, tasks and findings, and what answers questions about it.
///
/// An object, since it is asked at every key and large to copy.
package final class SessionView {
    package let plan: CheckedPlan
    package let inquiry: Inquiry
    /// After the events up to the as-of day.
    package let project: Project
    package let model: Model
    /// The words of the project and of all questions so far: a word keeps its number as long as the view lasts.
    package private(set) var symbols: SymbolTable

    init(of state: SessionState, asOf: CivilDate?, access: Choice) {
        let loaded = state.loaded
        inquiry = Inquiry(trees: loaded.trees, libraries: loaded.libraries, journal: loaded.journal)
        var project = inquiry.project
        // That nothing has been typed yet is no finding.
        if state.scripts.isEmpty { project.diagnostics.removeAll { $0.code == .emptyFile } }
        project.diagnostics += loaded.findings
        plan = CheckedPlan(project, asOf: asOf, depth: .run, access: access)
        self.project = plan.project
        model = plan.project.model
        symbols = inquiry.project.model.symbols
    }

    /// Compiles a question, and knows its words from then on.
    func compile(_ tree: SyntaxTree, binding: [Inquiry.Binding]) -> Inquiry.Answer {
        let answer = inquiry.compile(tree, binding: binding, knowing: symbols)
        symbols = answer.symbols
        return answer
    }

    package var outcome: Outcome { plan.outcome }
    package var findings: [Diagnostic] { plan.findings }
}
