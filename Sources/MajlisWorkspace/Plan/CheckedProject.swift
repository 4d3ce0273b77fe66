import MajlisLanguage
import MajlisModel
import MajlisReport
import MajlisRuntime
import MajlisText
import MajlisVocabulary

/// What a check found in one project: what is left of a `CheckedPlan` when nothing more is to be computed from it.
package struct CheckedProject: Sendable {
    package let project: Project
    /// The files' resolved paths, as the project was loaded.
    package let paths: [String?]
    package let language: String?
    package let diagnostics: [Diagnostic]
    package let waived: [WaivedFinding]
    /// What excerpts must not show.
    package let withheld: [Location]

    package init(_ plan: CheckedPlan, of loaded: LoadedProject) {
        (project, paths, language) = (plan.project, loaded.paths, loaded.language)
        (diagnostics, waived, withheld) = (plan.outcome.diagnostics, plan.outcome.waived, plan.withheldPlaces)
    }

    /// Checks projects beside one another; the same comes of it as one by one.
    /// - Parameter progress: called now and then with how many are done.
    package static func check(
        _ projects: [LoadedProject], asOf: CivilDate?, access: Choice, profile: Profile? = nil, progress: ((_ done: Int) -> Void)? = nil
    ) -> [CheckedProject] {
        // What is measured is measured one by one.
        if let profile {
            return projects.map { CheckedProject(CheckedPlan($0, asOf: asOf, depth: .check, access: access, profile: profile), of: $0) }
        }
        return Workers.map(projects, progress: progress) { loaded in
            CheckedProject(CheckedPlan(loaded, asOf: asOf, depth: .check, access: access), of: loaded)
        }
    }
}

extension MergedFindings {
    /// What is asked for of what was found in a project.
    package mutating func add(_ checked: CheckedProject, _ selection: FindingSelection, language: Language) {
        add(
            checked.diagnostics.filter(selection.wants), waived: checked.waived.filter { selection.wants($0.finding) },
            files: checked.project.files, paths: checked.paths, withheld: checked.withheld, language: language)
    }
}
