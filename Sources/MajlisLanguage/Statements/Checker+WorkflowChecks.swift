import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What is wrong with a procedure as a whole: states that nothing reaches, ways that lead nowhere, steps that nobody may take, limits that
/// cannot be kept.
extension Checker {
    mutating func checkWorkflows() {
        for index in program.workflows.indices where !program.workflows[index].isStandard && !brokenWorkflows.contains(index) {
            // Without steps it is still to be written.
            guard !program.workflows[index].states.isEmpty, !program.workflows[index].steps.isEmpty else { continue }
            let reached = reachedStates(index)
            checkReach(index, reached)
            checkEnds(index, reached)
            for step in program.workflows[index].steps.indices {
                checkActors(index, step, reached)
                checkLimit(index, step)
            }
        }
    }

    // MARK: States

    /// From the initial state, and from those in which the `status` of some record lets it begin.
    private func reachedStates(_ index: Int) -> Set<Symbol> {
        let workflow = program.workflows[index]
        var reached: Set<Symbol> = workflow.states.first.map { [$0] } ?? []
        for id in model.records(of: workflow.subject) {
            if case .choice(let choice)? = model.value(id, .status), let state = beginning(choice, index) { reached.insert(state) }
        }
        var queue = Array(reached)
        while let state = queue.popLast() {
            for step in workflow.steps where step.from.contains(state) && reached.insert(step.to).inserted { queue.append(step.to) }
        }
        return reached
    }

    private func beginning(_ choice: Choice, _ index: Int) -> Symbol? {
        workflowWords[index].states.first {
            Vocabulary.meanings(of: $0.word).choice == choice || model.symbols[$0.name] == choice.english
                || model.symbols[$0.name] == choice.arabic
        }?.name
    }

    private func place(ofState state: Symbol, _ index: Int) -> Location { workflowWords[index].location }

    private mutating func checkReach(_ index: Int, _ reached: Set<Symbol>) {
        let workflow = program.workflows[index]
        guard let first = workflow.states.first else { return }
        for state in workflow.states where !reached.contains(state) {
            report(
                Diagnostic(
                    .workflowStateUnreachable, at: place(ofState: state, index),
                    [
                        "state": .code(model.symbols[state]), "workflow": .code(model.symbols[workflow.name]),
                        "first": .code(model.symbols[first]),
                    ]))
        }
    }

    /// Where the workflow names its final states, every other one must lead to one of them. Where it does not, states without a way out are
    /// its ends, and only circles that never come to one are dead ends.
    private mutating func checkEnds(_ index: Int, _ reached: Set<Symbol>) {
        let workflow = program.workflows[index]
        let leaving = Set(workflow.steps.flatMap(\.from))
        let ends = workflow.final.isEmpty ? workflow.states.filter { !leaving.contains($0) } : workflow.final
        // A circle without an end is a procedure too: a list that is opened and closed.
        guard !ends.isEmpty else { return }
        var leading = Set(ends)
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for step in workflow.steps where leading.contains(step.to) {
                for state in step.from where leading.insert(state).inserted { isGrowing = true }
            }
        }
        for state in workflow.states where reached.contains(state) && !leading.contains(state) {
            report(
                Diagnostic(
                    .workflowDeadEnd, at: place(ofState: state, index),
                    [
                        "state": .code(model.symbols[state]), "workflow": .code(model.symbols[workflow.name]),
                        "final": .list(ends.map { .code(model.symbols[$0]) }),
                    ]))
        }
    }

    // MARK: Steps

    private mutating func checkActors(_ index: Int, _ number: Int, _ reached: Set<Symbol>) {
        let workflow = program.workflows[index]
        let step = workflow.steps[number]
        var reason: Message?
        if step.from.allSatisfy({ !reached.contains($0) }) {
            reason = Message(.stepNobodyState, ["states": .list(step.from.map { .code(model.symbols[$0]) })])
        } else if !step.actors.isEmpty, step.actors.allSatisfy({ isVacant($0) }) {
            reason = Message(.stepNobodyRole, ["roles": .list(step.actors.compactMap(\.record).map { shownName($0) })])
        } else if step.guards.contains(where: { neverHolds($0) }) {
            reason = Message(.stepNobodyNever)
        }
        guard let reason else { return }
        report(
            Diagnostic(.stepNobody, at: step.location, ["step": .code(model.symbols[step.name]), "reason": .message(reason)]))
    }

    /// A role of which the script says that nobody has it. One that names nobody yet is still to be filled.
    private func isVacant(_ actor: Expression) -> Bool {
        guard let id = actor.record, model.kind(id) == .role else { return false }
        guard case .some(.none) = model.value(id, .member), model.value(id, .of) == nil else { return false }
        return !model.records(of: .person).contains { holds($0, id) } && !model.records(of: .participant).contains { holds($0, id) }
    }

    private func holds(_ person: RecordID, _ role: RecordID) -> Bool {
        switch model.value(person, .role) {
        case .record(let other)?: other == role
        case .list(let box)?: box.openness != .complete || box.elements.contains { $0.recordID == role }
        case let value?: value.isUnknown
        case nil: false
        }
    }

    private func neverHolds(_ requirement: Rule.Requirement) -> Bool {
        guard case .constant(.boolean(let value)) = requirement.expression.node else { return false }
        return value == requirement.isForbidden
    }

    /// No time at all, or counted from a state that no event leads to.
    private mutating func checkLimit(_ index: Int, _ number: Int) {
        let workflow = program.workflows[index]
        let step = workflow.steps[number]
        guard let limit = step.limit else { return }
        var reason: Message?
        if case .constant(.duration(let box)) = limit.node,
            [Int(box.duration.months), Int(box.duration.days), Int(box.duration.workingDays), Int(box.duration.seconds)].allSatisfy({
                $0 <= 0
            })
        {
            reason = Message(.stepLimitNothing)
        } else if !workflow.steps.contains(where: { step.from.contains($0.to) }) {
            reason = Message(.stepLimitInitial, ["states": .list(step.from.map { .code(model.symbols[$0]) })])
        }
        guard let reason else { return }
        report(
            Diagnostic(.stepLimit, at: limit.location, ["step": .code(model.symbols[step.name]), "reason": .message(reason)]))
    }
}
