import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Workflows: their states and steps.
extension Checker {
    /// Reads workflows before rules ask for their states, then what `extend workflow` adds to them.
    mutating func collectWorkflows() {
        var places: [RecordID: Int] = [:]
        var steps: [(node: Node, workflow: Int, scope: ScopeID)] = []
        for draft in programDrafts where model.kind(draft.record) == .workflow && !model[draft.record].isTemplate {
            var parts = WorkflowParts()
            collect(&parts, node(draft.node, draft.tree))
            guard let subject = parts.subject else { continue }  // missing_clause says so
            places[draft.record] = program.workflows.count
            steps += parts.steps.map { ($0, program.workflows.count, draft.scope) }
            program.workflows.append(
                Workflow(record: draft.record, name: model[draft.record].name, subject: subject, states: parts.states, steps: []))
        }
        for statement in statements {
            let node = node(statement)
            guard node.kind == .extend, node.first(.memberName) != nil, let name = node.first(.name) else { continue }
            let kinds = KindSet(.workflow)
            let found = reference(name.index, statement.tree, kinds: kinds, scope: statement.scope, holder: .statement(.extend))
            let index = found?.recordID.flatMap { places[$0] }
            for child in node.first(.block).map({ Array($0.children) }) ?? [] {
                if child.kind == .step {
                    if let index { steps.append((child, index, statement.scope)) }
                } else if child.kind != .unreadable {
                    reportOutOfPlace(child, child.kind == .record ? .message(Message(.outsideExtend)) : home(of: child.kind))
                }
            }
        }
        for step in steps { collectStep(step.node, of: step.workflow, step.scope) }
    }

    private struct WorkflowParts {
        var subject: Kind?
        var states: [Symbol] = []
        var steps: [Node] = []
    }

    private mutating func collect(_ parts: inout WorkflowParts, _ container: Node) {
        for child in container.children {
            switch child.kind {
            case .block: collect(&parts, child)
            case .step: parts.steps.append(child)
            case .clause:
                let words = Vocabulary.meanings(of: child.head.word)
                if words.clause == .of, parts.subject == nil {
                    parts.subject = child.first(.name).flatMap { Vocabulary.meanings(of: $0.head.word).kind }
                }
                if words.clause == .states { collectStates(child, &parts.states) }
            default: break
            }
        }
    }

    private mutating func collectStates(_ node: Node, _ states: inout [Symbol]) {
        for state in node.children where state.kind == .name {
            let name = symbol(state)
            if states.contains(name) {
                reportTaken(name, Clause.states.english, by: .place(node.location), at: state.location)
            } else {
                states.append(name)
            }
        }
    }

    // MARK: Steps

    private mutating func collectStep(_ node: Node, of index: Int, _ scope: ScopeID) {
        guard let nameNode = node.first(.name) else { return }  // reported by the parser
        var step = Workflow.Step(name: symbol(nameNode), from: [], to: .none, location: node.location)
        var isRead = (from: false, to: false)
        for part in node.children where part.kind == .clause {
            let words = Vocabulary.meanings(of: part.head.word)
            switch words.clause {
            case .from:
                isRead.from = true
                step.from += states(part, index)
            case .to:
                readTarget(part, index, &step, isSecond: isRead.to)
                isRead.to = true
            case .by: step.actors += actors(part, scope).map { Expression(.constant(.record($0)), .any, part.location) }
            default:
                if words.particle == .within, let time = allowedTime(part, scope) {
                    step.limit = Expression(.constant(.duration(DurationBox(time))), .duration, part.location)
                }
            }
        }
        if !isRead.from || !isRead.to {
            report(Diagnostic(.stepIncomplete, at: nameNode.location, ["name": shown(nameNode)]))
        }
        // What is wrong with its states has been reported.
        guard !step.from.isEmpty, !step.to.isNone else { return }
        if let other = sameStep(step.name, of: program.workflows[index].subject) {
            let place = program.workflows[other.workflow].steps[other.step].location
            reportTaken(step.name, Statement.step.english, by: .place(place), at: nameNode.location, declared: place)
            return
        }
        program.workflows[index].steps.append(step)
        workflowSteps[step.name, default: []].append((index, program.workflows[index].steps.count - 1))
        if let block = node.first(.block) {
            guards.append(StepGuards(block: block, subject: program.workflows[index].subject, scope: scope))
        }
    }

    /// Names of steps are unique per kind of subject, so that an event needs no workflow's name.
    private func sameStep(_ name: Symbol, of subject: Kind) -> (workflow: Int, step: Int)? {
        workflowSteps[name]?.first { program.workflows[$0.workflow].subject == subject }
    }

    private mutating func states(_ part: Node, _ index: Int) -> [Symbol] {
        var found: [Symbol] = []
        for state in part.children where state.kind != .unreadable {
            let name = symbol(state)
            if state.kind == .name, program.workflows[index].states.contains(name) {
                found.append(name)
            } else {
                reportState(state, index)
            }
        }
        return found
    }

    private mutating func readTarget(_ part: Node, _ index: Int, _ step: inout Workflow.Step, isSecond: Bool) {
        let all = states(part, index)
        if isSecond || all.count > 1 {
            report(Diagnostic(.twoValues, at: part.location, ["clause": .word(Clause.to.english), "count": .number(max(2, all.count))]))
        }
        if step.to.isNone, let first = all.first { step.to = first }
    }

    mutating func reportState(_ node: Node, _ index: Int) {
        let workflow = program.workflows[index]
        if workflow.states.isEmpty { return }  // missing_clause says so
        let words = workflow.states.map { model.symbols[$0] }
        var finding = Diagnostic(
            .unknownState, at: node.location,
            ["workflow": .code(model.symbols[workflow.name]), "name": shown(node), "states": .list(words.map { .code($0) })])
        if node.kind == .name || node.kind == .memberName {
            var search = NearNames(Literal.name(of: node))
            for word in words { search.visit(word, as: written(word)) }
            suggest(search, in: &finding, at: node.location)
        }
        report(finding)
    }

    private mutating func actors(_ part: Node, _ scope: ScopeID) -> [RecordID] {
        var found: [RecordID] = []
        let kinds = KindSet(.role, .person, .organization, .group)
        for actor in part.children {
            let value = reference(actor.index, Int(actor.tree.file.rawValue), kinds: kinds, scope: scope, holder: .clause(.by))
            if let id = value?.recordID { found.append(id) }
        }
        return found
    }

    private mutating func allowedTime(_ part: Node, _ scope: ScopeID) -> CivilDuration? {
        guard let value = part.children.first(where: { _ in true }) else { return nil }
        let reading = Reading(holder: .particle(.within), isMany: false, record: nil, scope: scope, tree: Int(part.tree.file.rawValue))
        if case .duration(let box)? = number(value, as: .duration, reading) { return box.duration }
        return nil
    }

    // MARK: Guards

    /// Looks at the conditions of steps: names and types in them are checked now, though such steps are not run yet.
    mutating func checkGuards() {
        for step in guards {
            for child in step.block.children {
                switch child.kind {
                case .require, .forbid:
                    guard let body = child.children.first(where: { _ in true }) else { continue }
                    var context = ExpressionContext(scope: step.scope)
                    let slot = context.slot()
                    context.setElement(slot, .record(KindSet(step.subject)))
                    _ = compileCondition(body, &context)
                case .otherwise, .suggest, .unreadable, .clause: break
                default: reportOutOfPlace(child, home(of: child.kind))
                }
            }
        }
    }
}

/// The block of a step, with what its leading dots mean.
struct StepGuards {
    var block: Node
    var subject: Kind
    var scope: ScopeID
}
