import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A name of a workflow, a state, a step or a value: as written, and as a word of the language, so that the other language's word finds it.
struct ScriptWord {
    var name: Symbol
    var word: WordID
    /// The prelude has it: it is a word of the language and no script's.
    var isStandard = false

    func isNamed(_ other: ScriptWord) -> Bool {
        if name == other.name { return true }
        guard word != .none, other.word != .none else { return false }
        return word == other.word || Vocabulary.meanings(of: word).sharesMeaning(with: Vocabulary.meanings(of: other.word))
    }
}

/// What of a workflow is known before its steps are: its words, and where it stands.
struct WorkflowWords {
    var name: ScriptWord
    var states: [ScriptWord]
    var location: Location
}

/// Workflows: their subjects and states, what `extend workflow` adds to them, and which replace others.
extension Checker {
    /// Reads workflows before rules ask for their states. Those of the scripts come first; where they take the place of one of the prelude's,
    /// that one is left out.
    mutating func collectWorkflows() {
        var steps: [(node: Node, workflow: Int, scope: ScopeID)] = []
        var places: [RecordID: Int] = [:]
        for draft in programDrafts where model.kind(draft.record) == .workflow && !model[draft.record].isTemplate {
            var parts = WorkflowParts()
            collect(&parts, node(draft.node, draft.tree))
            guard let subject = parts.subject else { continue }  // missing_clause says so
            let isStandard = scopes.space(of: draft.scope) == .prelude
            if isStandard, isReplaced(parts.name, subject, parts.place?.kind) { continue }
            let index = program.workflows.count
            places[draft.record] = index
            steps += parts.steps.map { ($0, index, draft.scope) }
            var workflow = Workflow(
                record: draft.record, name: parts.name.name, subject: subject, place: parts.place, states: parts.states.map(\.name),
                steps: [])
            workflow.final = parts.final.compactMap { final in parts.states.first { $0.isNamed(final.word) }?.name }
            workflow.isStandard = isStandard
            workflow.isNative = isStandard && parts.isNative
            program.workflows.append(workflow)
            workflowWords.append(
                WorkflowWords(
                    name: parts.name, states: parts.states,
                    location: model[draft.record].headOrigin.location ?? steps.first?.node.location ?? node(draft.node, draft.tree).location
                ))
            for state in parts.final where !parts.states.contains(where: { $0.isNamed(state.word) }) { reportState(state.node, index) }
            if let replaced = parts.replaces { replacements.append((index, scriptWord(replaced), replaced)) }
        }
        for statement in statements { collectExtension(statement, places, &steps) }
        // Steps of the scripts hide those of the prelude that have their names.
        for step in steps where !program.workflows[step.workflow].isStandard { collectStep(step.node, of: step.workflow, step.scope) }
        for step in steps where program.workflows[step.workflow].isStandard { collectStep(step.node, of: step.workflow, step.scope) }
    }

    /// Whether a script has a workflow in the place of one of the prelude's: by its name, or with `replaces`.
    private mutating func isReplaced(_ name: ScriptWord, _ subject: Kind, _ place: Kind?) -> Bool {
        var isReplaced = false
        for (index, workflow) in program.workflows.enumerated()
        where !workflow.isStandard && workflow.subject == subject && workflow.place?.kind == place
            && workflowWords[index].name.isNamed(name)
        {
            isReplaced = true
            replacing.insert(index)
        }
        for (place, replacement) in replacements.enumerated().reversed()
        where program.workflows[replacement.workflow].subject == subject && replacement.name.isNamed(name) {
            isReplaced = true
            replacing.insert(replacement.workflow)
            aliases[replacement.workflow, default: []].append(name)
            note(replacement.node.location, replacement.name, as: name, preferring: .library)
            replacements.remove(at: place)
        }
        return isReplaced
    }

    /// `replaces NAME` where there is no such workflow.
    mutating func checkReplacements() {
        for replacement in replacements {
            let subject = program.workflows[replacement.workflow].subject
            var finding = Diagnostic(
                .workflowReplaces, at: replacement.node.location,
                ["name": .code(Literal.name(of: replacement.node)), "kind": .word(subject.english)])
            var search = NearNames(Literal.name(of: replacement.node))
            for (index, workflow) in program.workflows.enumerated() where workflow.isStandard && workflow.subject == subject {
                let name = model.symbols[workflowWords[index].name.name]
                search.visit(name, as: name)
            }
            suggest(search, in: &finding, at: replacement.node.location)
            report(finding)
        }
    }

    private struct WorkflowParts {
        var name = ScriptWord(name: .none, word: .none)
        var subject: Kind?
        var place: Workflow.Place?
        var states: [ScriptWord] = []
        var final: [(word: ScriptWord, node: Node)] = []
        var replaces: Node?
        var isNative = false
        var steps: [Node] = []
    }

    func scriptWord(_ node: Node, _ name: Symbol) -> ScriptWord {
        ScriptWord(name: name, word: node.head.kind == .word ? node.head.word : .none, isStandard: node.tree.source.isBuiltIn)
    }

    mutating func scriptWord(_ node: Node) -> ScriptWord { scriptWord(node, symbol(node)) }

    private mutating func collect(_ parts: inout WorkflowParts, _ container: Node) {
        for child in container.children {
            switch child.kind {
            case .block: collect(&parts, child)
            case .recordName: parts.name = scriptWord(child)
            case .step: parts.steps.append(child)
            case .clause: collectClause(child, &parts)
            default: break
            }
        }
    }

    private mutating func collectClause(_ child: Node, _ parts: inout WorkflowParts) {
        switch Vocabulary.meanings(of: child.head.word).clause {
        case .of? where parts.subject == nil:
            parts.subject = child.first(.name).flatMap { Vocabulary.meanings(of: $0.head.word).kind }
            guard let second = child.first(.definedParameter), let name = second.first(.name), let type = second.first(.fieldType) else {
                return
            }
            if let kind = type.first(.name).flatMap({ Vocabulary.meanings(of: $0.head.word).kind }) {
                parts.place = Workflow.Place(name: symbol(name), kind: kind)
            } else {
                reportNoType(type)
            }
        case .states?: collectStates(child, &parts.states)
        case .final?: for state in child.children where state.kind == .name { parts.final.append((scriptWord(state), state)) }
        case .replaces?: parts.replaces = child.first(.name)
        case .native?: parts.isNative = true
        default: break
        }
    }

    private mutating func collectStates(_ node: Node, _ states: inout [ScriptWord]) {
        for state in node.children where state.kind == .name {
            let word = scriptWord(state)
            if states.contains(where: { $0.isNamed(word) }) {
                reportTaken(word.name, Clause.states.english, by: .place(node.location), at: state.location)
            } else {
                states.append(word)
            }
        }
    }

    // MARK: extend

    private mutating func collectExtension(
        _ statement: PendingStatement, _ places: [RecordID: Int], _ steps: inout [(node: Node, workflow: Int, scope: ScopeID)]
    ) {
        let node = node(statement)
        guard node.kind == .extend, node.first(.memberName) != nil, let name = node.first(.name) else { return }
        guard let index = extended(name, statement, places) else { return }
        if program.workflows[index].isNative {
            report(
                Diagnostic(
                    .workflowNative, at: name.location,
                    ["workflow": .code(Literal.name(of: name)), "what": .message(Message(.nativeExtended))]))
            return
        }
        for child in node.first(.block).map({ Array($0.children) }) ?? [] {
            let clause = child.kind == .clause ? Vocabulary.meanings(of: child.head.word).clause : nil
            if child.kind == .step {
                steps.append((child, index, statement.scope))
            } else if clause == .states {
                var states = workflowWords[index].states
                collectStates(child, &states)
                workflowWords[index].states = states
                program.workflows[index].states = workflowWords[index].states.map(\.name)
            } else if clause == .final {
                for state in child.children where state.kind == .name {
                    guard let found = stateName(state, index) else {
                        reportState(state, index)
                        continue
                    }
                    program.workflows[index].final.append(found)
                }
            } else if child.kind != .unreadable {
                reportOutOfPlace(child, child.kind == .record ? .message(Message(.outsideExtend)) : home(of: child.kind))
            }
        }
    }

    /// The workflow that `extend workflow NAME` means: the scripts' own, else the prelude's.
    private mutating func extended(_ name: Node, _ statement: PendingStatement, _ places: [RecordID: Int]) -> Int? {
        let word = scriptWord(name)
        if case .none = look(up: word.name, from: statement.scope, where: { model.kind($0) == .workflow }),
            let index = workflowWords.indices.last(where: { workflowWords[$0].name.isNamed(word) })
        {
            note(name.location, word, as: workflowWords[index].name, preferring: .library)
            return index
        }
        let kinds = KindSet(.workflow)
        let found = reference(name.index, statement.tree, kinds: kinds, scope: statement.scope, holder: .statement(.extend))
        return found?.recordID.flatMap { places[$0] }
    }

    // MARK: Names

    /// The state of a workflow that a node names, in either language.
    mutating func stateName(_ node: Node, _ index: Int) -> Symbol? {
        guard node.kind == .name || node.kind == .memberName else { return nil }
        let word = scriptWord(node)
        let states = workflowWords[index].states
        guard let found = states.first(where: { $0.name == word.name }) ?? states.first(where: { $0.isNamed(word) }) else { return nil }
        note(node.location, word, as: found, preferring: .choice, .library)
        return found.name
    }

    /// The workflow of a kind of subject that a word behind a dot means.
    func workflow(named name: Symbol, _ words: Meanings, of kind: Kind) -> Int? {
        let word = ScriptWord(name: name, word: words.word)
        let own = workflowWords.indices.filter { program.workflows[$0].subject == kind }
        if let exact = own.first(where: { workflowWords[$0].name.name == name }) { return exact }
        return own.first { workflowWords[$0].name.isNamed(word) || (aliases[$0]?.contains { $0.isNamed(word) } ?? false) }
    }

    mutating func reportState(_ node: Node, _ index: Int) {
        let workflow = program.workflows[index]
        if workflow.states.isEmpty { return }  // missing_clause says so
        let words = workflow.states.map { model.symbols[$0] }
        var finding = Diagnostic(
            .unknownState, at: node.location,
            [
                "workflow": workflow.isStandard ? .step(model.symbols[workflow.name]) : .code(model.symbols[workflow.name]),
                "name": shown(node), "states": .list(words.map { workflow.isStandard ? .state($0) : .code($0) }),
            ])
        if node.kind == .name || node.kind == .memberName {
            var search = NearNames(Literal.name(of: node))
            for word in words { search.visit(word, as: written(word)) }
            suggest(search, in: &finding, at: node.location)
        }
        report(finding)
    }
}
