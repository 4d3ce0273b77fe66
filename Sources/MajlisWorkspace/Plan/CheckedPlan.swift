import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A project that was read, with everything that was computed from it.
package struct CheckedPlan {
    package let outcome: Outcome
    /// Errors in the journal: its events no longer fit the scripts, which is no error of a script.
    package let misfits: [Diagnostic]

    package enum Depth {
        /// All that can be known without running events.
        case check
        /// After what has happened so far.
        case run
    }

    /// - Parameter moment: leaves out what happened later on its day.
    package init(
        _ loaded: LoadedProject, asOf: CivilDate?, depth: Depth, access: Choice, profile: Profile? = nil, until moment: CivilDateTime? = nil
    ) {
        func check() -> Project { Checker.check(trees: loaded.trees, libraries: loaded.libraries, journal: loaded.journal) }
        var project = profile?.measure(.pass(.check), check) ?? check()
        project.diagnostics += loaded.findings
        self.init(project, asOf: asOf, depth: depth, access: access, profile: profile, until: moment)
    }

    /// - Parameter checked: with the findings of loading it.
    package init(
        _ checked: Project, asOf: CivilDate?, depth: Depth, access: Choice, profile: Profile? = nil, until moment: CivilDateTime? = nil
    ) {
        var project = checked
        if let moment { project = project.known(at: moment) }
        var outcome =
            switch depth {
            case .check: Runtime.check(project, asOf: asOf, access: access, profile: profile)
            case .run: Runtime.run(project, asOf: asOf, access: access, profile: profile)
            }
        let journal = project.journal
        misfits = outcome.diagnostics.filter { $0.location.file == journal && $0.severity == .error }
        if !misfits.isEmpty { outcome.diagnostics.removeAll { $0.location.file == journal && $0.severity == .error } }
        self.outcome = outcome
    }

    /// What excerpts must not show; looked for only where there are any.
    package var withheldPlaces: [Location] { findings.isEmpty ? [] : outcome.withheldPlaces }

    /// The same with other findings.
    package init(_ plan: CheckedPlan, _ outcome: Outcome) {
        self.outcome = outcome
        misfits = plan.misfits
    }

    package var project: Project { outcome.project }
    package var findings: [Diagnostic] { outcome.diagnostics }

    /// What the views show.
    package var plan: Plan {
        Plan(
            project: project, schedule: outcome.schedule, tasks: outcome.tasks, asOf: outcome.asOf,
            access: outcome.evaluator.disclosure.level)
    }
}
