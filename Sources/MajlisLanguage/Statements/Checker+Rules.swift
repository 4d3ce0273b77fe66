import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The rules of the scripts while their conditions are read.
struct RuleBuilders {
    private(set) var rules: [Rule] = []
    private(set) var scopes: [ScopeID] = []
    private var places: [RecordID: Int] = [:]

    mutating func add(_ rule: Rule, _ draft: Draft) {
        places[rule.record] = rules.count
        rules.append(rule)
        scopes.append(draft.scope)
    }

    func index(of record: RecordID) -> Int? { places[record] }

    subscript(index: Int) -> Rule {
        get { rules[index] }
        set { rules[index] = newValue }
    }
}

/// Rules: their conditions, and what they say when one fails.
extension Checker {
    mutating func makeRule(_ draft: Draft) -> Rule {
        let id = draft.record
        let enforcement = libraries[scopes.space(of: draft.scope)]
        var rule = Rule(
            record: id, name: model.name(id), library: enforcement?.library.name,
            enforcedAt: enforcement.map { node($0.statement).location }, loop: loops[id]?.loop, condition: nil, requirements: [],
            frameSize: loops[id]?.size ?? 0)
        if case .deferred(let index)? = model.value(id, .when) {
            let condition = program.deferred[Int(index)]
            rule.condition = condition.expression
            rule.frameSize = max(rule.frameSize, condition.frameSize)
        }
        return rule
    }

    mutating func compileRulePart(_ node: Node, _ index: Int, _ rules: inout RuleBuilders) {
        var context = ExpressionContext(scope: rules.scopes[index], variables: loops[rules[index].record]?.variables ?? [])
        if node.kind == .require || node.kind == .forbid {
            guard let body = node.children.first(where: { _ in true }) else { return }  // reported by the parser
            let condition = compileCondition(body, &context)
            let requirement = Rule.Requirement(
                expression: condition, isBroken: lastExpressionIsBroken, isForbidden: node.kind == .forbid, location: node.location,
                severity: .error,
                message: nil, suggestion: nil)
            rules[index].requirements.append(requirement)
        } else if let last = rules[index].requirements.indices.last {
            compileMessage(node, &rules[index].requirements[last], &context)
        } else {
            let word = node.tree.text(ofToken: node.firstToken)
            report(Diagnostic(.messageWithoutCondition, at: node.tree.location(ofToken: node.firstToken), ["statement": .code(word)]))
        }
        rules[index].frameSize = max(rules[index].frameSize, context.frameSize)
    }

    /// `otherwise warn "…"` and `suggest "…"`; each belongs to the condition above once.
    mutating func compileMessage(_ node: Node, _ requirement: inout Rule.Requirement, _ context: inout ExpressionContext) {
        if node.kind == .otherwise, let word = node.first(.name), let severity = severity(word) { requirement.severity = severity }
        guard let text = node.first(.text) else { return }
        let isSecond = node.kind == .otherwise ? requirement.message != nil : requirement.suggestion != nil
        if isSecond {
            let word = MessageArgument.word((node.kind == .otherwise ? Statement.otherwise : .suggest).english)
            return report(Diagnostic(.twoValues, at: node.location, ["clause": word, "count": .number(2)]))
        }
        let texts = compileTexts(text, &context)
        if node.kind == .otherwise { requirement.message = texts } else { requirement.suggestion = texts }
    }

    /// A text with `{values}` in it, in each language that the script gives it.
    mutating func compileTexts(_ text: Node, _ context: inout ExpressionContext) -> MessageTexts {
        // Says what is wrong with the translations.
        let value = textValue(text.index, text.tree)
        var texts: [(language: String, pieces: [MessagePiece])] = []
        for template in MessageTemplate.templates(of: text) {
            let language = template.language ?? languages[Int(text.tree.file.rawValue)].code
            let pieces = compilePieces(template, &context)
            let isKnown = template.language == nil || value.translations.contains { $0.language == language }
            if isKnown, !texts.contains(where: { $0.language == language }) { texts.append((language, pieces)) }
        }
        return MessageTexts(texts)
    }

    private mutating func compilePieces(_ template: MessageTemplate, _ context: inout ExpressionContext) -> [MessagePiece] {
        for finding in template.diagnostics { report(finding) }
        var pieces: [MessagePiece] = []
        for piece in template.pieces {
            switch piece {
            case .literal(let words): pieces.append(.words(words))
            case .expression(let tree): pieces.append(.value(compile(tree.root, &context)))
            }
        }
        return pieces
    }

    // MARK: Checklists

    mutating func compileChecklist(_ draft: Draft) {
        let id = draft.record
        let tasks = model.children(id, .task).map { compileTask($0) }
        let frame = ([loops[id]?.size ?? 0] + tasks.map(\.frameSize)).max() ?? 0
        program.checklists.append(Checklist(record: id, loop: loops[id]?.loop, frameSize: frame, tasks: tasks))
    }

    /// Tasks outside any checklist, each as a checklist of its own.
    mutating func compileLooseTasks() {
        for id in model.records(of: .task) {
            if let parent = model[id].parent, model.kind(parent) == .checklist { continue }
            let task = compileTask(id)
            program.checklists.append(Checklist(record: id, loop: nil, frameSize: task.frameSize, tasks: [task]))
        }
    }

    private func compileTask(_ id: RecordID) -> Checklist.Task {
        var frame = loops[id]?.size ?? 0
        for field in model.fields(of: id) {
            if case .deferred(let index) = field.value { frame = max(frame, program.deferred[Int(index)].frameSize) }
        }
        return Checklist.Task(record: id, loop: loops[id]?.loop, needs: model.references(id, .needs), frameSize: frame)
    }
}
