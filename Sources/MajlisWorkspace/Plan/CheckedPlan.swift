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
        let plan = CheckedPlan(project, asOf: asOf, depth: depth, access: access, profile: profile, until: moment)
        self.init(plan, loaded.withoutForeign(plan.outcome, asOf: asOf))
    }

    /// All that `check` finds, also what only this script of its project finds in the project file.
    static func everything(in loaded: LoadedProject, asOf: CivilDate?) -> [Diagnostic] {
        var project = Checker.check(trees: loaded.trees, libraries: loaded.libraries, journal: loaded.journal)
        project.diagnostics += loaded.findings
        return Runtime.check(project, asOf: asOf, access: .confidential).diagnostics
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

extension LoadedProject {
    /// Whether a finding stands in the project file and another script of the project does not have it: a name that only that one has.
    package func isForeign(_ finding: Diagnostic, asOf: CivilDate?) -> Bool {
        guard let project, let projectTree, finding.location.file == FileID(UInt16(truncatingIfNeeded: projectTree)) else { return false }
        return !project.isShared(finding, besides: entryPath, asOf: asOf)
    }

    fileprivate func withoutForeign(_ outcome: Outcome, asOf: CivilDate?) -> Outcome {
        guard outcome.diagnostics.contains(where: { isForeign($0, asOf: asOf) }) else { return outcome }
        var outcome = outcome
        outcome.diagnostics.removeAll { isForeign($0, asOf: asOf) }
        return outcome
    }
}
