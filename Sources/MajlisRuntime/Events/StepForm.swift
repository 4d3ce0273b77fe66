import MajlisLanguage
import MajlisModel

/// What judging a step takes, found once for each: so that plain steps are judged without evaluating anything.
struct StepForm {
    /// It has fields, guards, effects, or actors that are no fixed names.
    let hasExpressions: Bool
    /// Who may take it, where all of them are fixed names.
    let fixedActors: [RecordID]?
    /// What it evaluates reads where tasks stand, or the agenda's times.
    let readsTasks: Bool
    let readsSchedule: Bool
    /// Workflows and clauses that it evaluates, of whomever.
    let workflows: Set<Int>
    let properties: Set<PropertyKey>

    init(_ step: Workflow.Step, in program: Program) {
        let actors = step.actors.compactMap(\.record)
        fixedActors = actors.count == step.actors.count ? actors : nil
        hasExpressions = !step.fields.isEmpty || !step.guards.isEmpty || !step.effects.isEmpty || fixedActors == nil
        let expressions =
            step.actors + [step.limit].compactMap { $0 } + step.fields.compactMap(\.fallback) + step.guards.map(\.expression)
            + step.effects.map(\.value)
        let traits = ExpressionTraits(expressions, in: program)
        readsTasks = traits.readsTasks || traits.readsTaskStatus
        readsSchedule = traits.readsSchedule
        workflows = traits.workflows
        properties = traits.properties
    }

    /// By workflow and step.
    static func all(in program: Program) -> [[StepForm]] {
        program.workflows.map { workflow in workflow.steps.map { StepForm($0, in: program) } }
    }
}
