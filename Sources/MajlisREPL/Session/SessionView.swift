import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisWorkspace

/// What was computed from a state: the checked project, its times, tasks and findings, and what answers questions about it.
package struct SessionView {
    package let plan: CheckedPlan
    package let inquiry: Inquiry

    /// - Parameter before: what was computed before.
    init(of state: SessionState, settings: Session.Settings, host: any SessionHost, before: SessionView?) {
        let loaded = state.loaded
        inquiry = Inquiry(trees: loaded.trees, libraries: loaded.libraries, journal: loaded.journal)
        var project = inquiry.project
        // That nothing has been typed yet is no finding.
        if state.scripts.isEmpty { project.diagnostics.removeAll { $0.code == .emptyFile } }
        project.diagnostics += loaded.findings
        plan = CheckedPlan(project, asOf: settings.asOf ?? host.today, depth: .run, access: settings.access)
    }

    package var outcome: Outcome { plan.outcome }
    package var project: Project { plan.project }
    package var findings: [Diagnostic] { plan.findings }
    package var model: Model { plan.project.model }
}
