import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Workflows and events.
extension Checker {
    /// Reads the states and steps of workflows before rules ask for them.
    mutating func collectWorkflows() {
        for draft in drafts where model.kind(draft.record) == .workflow {
            let node = node(draft.node, draft.tree)
            var subject: Kind?
            var states: [Symbol] = []
            var steps: [Node] = []
            func items(_ container: Node) {
                for child in container.children {
                    switch child.kind {
                    case .block: items(child)
                    case .step: steps.append(child)
                    case .clause:
                        let words = Vocabulary.meanings(of: child.head.word)
                        if words.clause == .of { subject = child.first(.name).flatMap { Vocabulary.meanings(of: $0.head.word).kind } }
                        if words.clause == .states { states += child.children.filter { $0.kind == .name }.map { symbol($0) } }
                    default: break
                    }
                }
            }
            items(node)
            guard let subject else { continue }  // missing_clause says so
            let index = program.workflows.count
            program.workflows.append(Workflow(record: draft.record, name: model[draft.record].name, subject: subject, states: states, steps: []))
            for step in steps { collectStep(step, of: index, draft) }
        }
    }

    private mutating func collectStep(_ node: Node, of index: Int, _ draft: Draft) {
        guard let nameNode = node.first(.name) else { return }
        let workflow = program.workflows[index]
        var from: [Symbol] = []
        var to: [Symbol] = []
        var actors: [RecordID] = []
        var within: CivilDuration?
        func states(_ part: Node) -> [Symbol] {
            part.children.filter { $0.kind == .name }.compactMap { state in
                let name = symbol(state)
                if workflow.states.contains(name) { return name }
                let all = workflow.states.map { MessageArgument.code(model.symbols[$0]) }
                report(
                    Diagnostic(
                        .unknownState, at: state.location,
                        ["workflow": .code(model.symbols[workflow.name]), "name": .code(state.text), "states": .list(all)]))
                return nil
            }
        }
        for part in node.children where part.kind == .clause {
            let words = Vocabulary.meanings(of: part.head.word)
            switch words.clause {
            case .from: from += states(part)
            case .to: to += states(part)
            case .by:
                for actor in part.children {
                    let kinds = KindSet(.role, .person, .organization, .group)
                    if case .record(let id) = referenceValue(actor, kinds: kinds, scopes: draft.scopes, clause: "by") { actors.append(id) }
                }
            default:
                if words.particle == .within { within = part.children.first(where: { _ in true }).flatMap { duration($0) } }
            }
        }
        guard !from.isEmpty, let target = to.first else {
            if !node.children.contains(where: { $0.kind == .clause && Vocabulary.meanings(of: $0.head.word).clause == .from })
                || !node.children.contains(where: { $0.kind == .clause && Vocabulary.meanings(of: $0.head.word).clause == .to })
            {
                report(Diagnostic(.stepIncomplete, at: nameNode.location, ["name": .code(nameNode.text)]))
            }
            return
        }
        let hasGuards = node.first(.block).map { $0.children.contains { _ in true } } ?? false
        let name = symbol(nameNode)
        program.workflows[index].steps.append(
            Workflow.Step(name: name, from: from, to: target, actors: actors, within: within, hasGuards: hasGuards, location: node.location))
        workflowSteps[name, default: []].append((index, program.workflows[index].steps.count - 1))
    }

    // MARK: Events

    mutating func compileEvent(_ node: Node, _ scopes: [RecordID]) {
        let parts = Array(node.children)
        guard parts.count >= 2, parts[0].kind == .eventTime, parts[1].kind == .name else { return }
        let stepNode = parts[1]
        let words = Vocabulary.meanings(of: stepNode.head.word)
        guard let (date, time) = eventDate(parts[0]) else { return }
        let subject = parts.dropFirst(2).first { $0.kind != .clause && $0.kind != .block && $0.kind != .unreadable }
        let stepName = symbol(stepNode)
        var step: EventStep?
        if let candidates = workflowSteps[stepName] {
            step = workflowStep(candidates, subject, scopes)
        } else if words.choice == .done || words.command == .skip || words.choice == .skipped {
            guard let subject, let (task, element) = taskReference(subject, scopes) else { return }
            step = words.choice == .done ? .done(task: task, element: element) : .skip(task: task, element: element)
        } else if words.command == .adopt || words.command == .change || words.command == .retract {
            return reportNotAvailable(stepNode, severity: .warning)
        } else {
            let known = workflowSteps.keys.map { model.symbols[$0] }.sorted().map { MessageArgument.code($0) }
            var finding = Diagnostic(
                .unknownStep, at: stepNode.location,
                ["name": .code(stepNode.text), "steps": known.isEmpty ? .message(Message(.typeAbsent)) : .list(Array(known.prefix(8)))])
            let wanted = Array(stepNode.text.unicodeScalars)
            let near = (workflowSteps.keys.map { model.symbols[$0] } + ["done", "skip"]).filter { Spelling.distance(wanted, Array($0.unicodeScalars), limit: 2) != nil }.sorted()
            if !near.isEmpty { finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.prefix(3).map { .code($0) })])) }
            report(finding)
            return
        }
        guard let step else { return }
        var event = Event(
            date: date, time: time, step: step, actor: nil, name: .none, because: nil, details: [], location: node.location)
        for part in parts where part.kind == .clause { readEventPart(part, scopes, &event) }
        if let block = node.first(.block) {
            for detail in block.children where detail.kind == .clause {
                let values: [Value] = detail.children.compactMap { child in
                    child.kind == .text ? .text(textValue(child)) : child.kind == .integer ? Literal.integer(of: child).map { .integer($0) } : openValue(child)
                }
                let word = detail.tree.text(ofToken: detail.firstToken)
                event.details.append(Event.Detail(word: word, values: values, location: detail.location))
            }
        }
        program.events.append(event)
    }

    private mutating func readEventPart(_ part: Node, _ scopes: [RecordID], _ event: inout Event) {
        guard let value = part.children.first(where: { _ in true }) else { return }
        switch Vocabulary.meanings(of: part.head.word).clause {
        case .by:
            if case .record(let id) = referenceValue(value, kinds: Checker.partyKinds, scopes: scopes, clause: "by") { event.actor = id }
        case .as: event.name = symbol(value)
        case .because: if value.kind == .text { event.because = textValue(value) }
        default: break
        }
    }

    private mutating func eventDate(_ node: Node) -> (CivilDate, CivilTime?)? {
        guard let literal = node.children.first(where: { _ in true }) else { return nil }
        if literal.kind == .dateTime { return dateTime(literal).map { ($0.date, $0.time) } }
        if literal.kind == .date || literal.kind == .hijriDate { return partialDate(literal)?.exact.map { ($0, nil) } }
        if literal.kind != .unreadable { report(Diagnostic(.eventDate, at: literal.location, ["found": .code(shortText(literal))])) }
        return nil
    }

    private mutating func workflowStep(_ candidates: [(workflow: Int, step: Int)], _ subject: Node?, _ scopes: [RecordID]) -> EventStep? {
        guard let subject else { return nil }
        let kinds = KindSet(candidates.map { program.workflows[$0.workflow].subject })
        guard case .record(let id) = referenceValue(subject, kinds: kinds, scopes: scopes, clause: "on") else { return nil }
        guard let fitting = candidates.first(where: { program.workflows[$0.workflow].subject == model.kind(id) }) else { return nil }
        return .workflow(index: fitting.workflow, step: fitting.step, subject: id)
    }

    /// `prepare.invite`, `delegate_path[qazi].visa`, or the name of a task outside checklists.
    private mutating func taskReference(_ node: Node, _ scopes: [RecordID]) -> (task: RecordID, element: RecordID?)? {
        let children = Array(node.children)
        if node.kind == .path, let first = children.first, first.kind == .index {
            let parts = Array(first.children)
            guard parts.count == 2, children.count == 2,
                case .record(let checklist) = referenceValue(parts[0], kinds: KindSet(.checklist), scopes: scopes, clause: "on")
            else { return nil }
            let kinds = loopPrograms[checklist]?.collection.type.element.kinds
            guard case .record(let element) = referenceValue(parts[1], kinds: kinds ?? KindSet(Kind.allCases), scopes: scopes, clause: "on") else { return nil }
            let name = symbol(children[1])
            guard let task = names.member(name, of: checklist) else {
                reportUnknown(name, kinds: KindSet(.task), at: children[1].location)
                return nil
            }
            return (task, element)
        }
        guard case .record(let task) = referenceValue(node, kinds: KindSet(.task), scopes: scopes, clause: "on") else { return nil }
        return (task, nil)
    }
}
