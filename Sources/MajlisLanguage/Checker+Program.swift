import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The last pass: compiles rules, checklists, queries, shows and settings into the program.
extension Checker {
    mutating func compileStatements() {
        var rules: [RecordID: Int] = [:]
        for draft in drafts where !model[draft.record].isTemplate {
            switch model.kind(draft.record) {
            case .rule: rules[draft.record] = compileRule(draft)
            case .checklist: compileChecklist(draft)
            default: break
            }
        }
        compileLooseTasks()
        for index in queryNodes.indices { _ = ensureQuery(index, at: program.queries[index].location) }
        for index in functionNodes.indices { _ = ensureFunction(index, at: functionBodyPlace(index)) }
        for statement in statements { compile(statement, rules: rules) }
        for index in rules.values.sorted() where program.rules[index].requirements.isEmpty {
            // A rule without a condition is caught by the parser's missing block or stands empty on purpose; nothing to check.
            _ = index
        }
    }

    private func functionBodyPlace(_ index: Int) -> Location {
        let statement = functionNodes[index].0
        return node(statement.node, statement.tree).location
    }

    // MARK: Rules

    private mutating func compileRule(_ draft: Draft) -> Int {
        let id = draft.record
        let loop = loopPrograms[id]
        var condition: Expression?
        var frame = max(loopFrames[id] ?? 0, (loops[id] ?? []).count)
        if case .deferred(let index)? = model.value(id, .when) {
            condition = program.deferred[Int(index)].expression
            frame = max(frame, program.deferred[Int(index)].frameSize)
        }
        let name = model.name(id)
        program.rules.append(Rule(record: id, name: name, loop: loop, condition: condition, requirements: [], frameSize: frame))
        return program.rules.count - 1
    }

    private mutating func compileRequirement(_ node: Node, rule index: Int) {
        let id = program.rules[index].record
        guard let body = node.children.first(where: { _ in true }) else { return }
        var context = ruleContext(index)
        let expression = compileCondition(body, &context)
        program.rules[index].frameSize = max(program.rules[index].frameSize, context.frameSize)
        _ = id
        program.rules[index].requirements.append(
            Rule.Requirement(
                expression: expression, isForbidden: node.kind == .forbid, location: node.location, severity: .error, message: nil, suggestion: nil))
    }

    private func ruleContext(_ index: Int) -> ExpressionContext {
        let id = program.rules[index].record
        var context = ExpressionContext(scopes: drafts.first { $0.record == id }?.scopes ?? [])
        context.variables = loops[id] ?? []
        context.nextSlot = context.variables.count
        context.frameSize = context.nextSlot
        return context
    }

    private mutating func compileMessage(_ node: Node, rule index: Int) {
        guard let last = program.rules[index].requirements.indices.last else {
            return report(Diagnostic(.messageWithoutCondition, at: node.location, ["statement": .code(node.tree.text(ofToken: node.firstToken))]))
        }
        if node.kind == .otherwise, let word = node.first(.name) {
            switch Vocabulary.meanings(of: word.head.word).choice {
            case .error: program.rules[index].requirements[last].severity = .error
            case .warn: program.rules[index].requirements[last].severity = .warning
            case .note: program.rules[index].requirements[last].severity = .note
            default: reportSeverityWord(word)
            }
        }
        guard let text = node.first(.text) else { return }
        checkTranslations(text)
        guard let template = MessageTemplate.templates(of: text).first else { return }
        diagnostics += template.diagnostics
        var context = ruleContext(index)
        var pieces: [MessagePiece] = []
        for piece in template.pieces {
            switch piece {
            case .literal(let words): pieces.append(.words(words))
            case .expression(let tree): pieces.append(.value(compile(tree.root, &context)))
            }
        }
        program.rules[index].frameSize = max(program.rules[index].frameSize, context.frameSize)
        if node.kind == .otherwise { program.rules[index].requirements[last].message = pieces } else { program.rules[index].requirements[last].suggestion = pieces }
    }

    private mutating func reportSeverityWord(_ word: Node) {
        let words: [MessageArgument] = [.word("error"), .word("warn"), .word("note")]
        report(Diagnostic(.unknownChoice, at: word.location, ["clause": .word("severity"), "choices": .list(words), "found": .code(word.text)]))
    }

    // MARK: Checklists

    private mutating func compileChecklist(_ draft: Draft) {
        let id = draft.record
        let tasks = model.children(id, .task).map { compileTask($0) }
        let frame = ([max(loopFrames[id] ?? 0, (loops[id] ?? []).count)] + tasks.map(\.frameSize)).max() ?? 0
        program.checklists.append(Checklist(record: id, loop: loopPrograms[id], frameSize: frame, tasks: tasks))
    }

    /// Tasks outside any checklist, each as a checklist of its own.
    private mutating func compileLooseTasks() {
        for id in model.records(of: .task) {
            if let parent = model[id].parent, model.kind(parent) == .checklist { continue }
            let task = compileTask(id)
            program.checklists.append(Checklist(record: id, loop: nil, frameSize: task.frameSize, tasks: [task]))
        }
    }

    private mutating func compileTask(_ id: RecordID) -> Checklist.Task {
        var frame = max(loopFrames[id] ?? 0, (loops[id] ?? []).count)
        for field in model.fields(of: id) {
            if case .deferred(let index) = field.value { frame = max(frame, program.deferred[Int(index)].frameSize) }
        }
        return Checklist.Task(record: id, loop: loopPrograms[id], needs: model.references(id, .needs), frameSize: frame)
    }

    // MARK: Statements

    private mutating func compile(_ statement: PendingStatement, rules: [RecordID: Int]) {
        let node = node(statement.node, statement.tree)
        let parent = statement.parent
        switch node.kind {
        case .require, .forbid, .otherwise, .suggest:
            guard let parent, model.kind(parent) == .rule else { return reportMisplacedStatement(node, .insideRule) }
            guard let index = rules[parent] else { return }
            if node.kind == .require || node.kind == .forbid { compileRequirement(node, rule: index) } else { compileMessage(node, rule: index) }
        case .step:
            if parent.map({ model.kind($0) != .workflow }) ?? true { reportMisplacedStatement(node, .insideWorkflow) }
        case .field: reportMisplacedStatement(node, .insideExtend)
        case .cases, .given, .expect: reportMisplacedStatement(node, .insideTest)
        case .severity: compileSeverity(node)
        case .waive: compileWaiver(node, statement.scopes)
        case .show: compileShow(node, statement.scopes)
        case .event: compileEvent(node, statement.scopes)
        case .use: if node.first(.text) == nil { reportNotAvailable(node) }
        case .enforce, .table: reportNotAvailable(node, severity: .warning)
        case .test: reportNotAvailable(node)
        case .extend, .query, .define, .parameter: break
        default: break
        }
    }

    mutating func reportNotAvailable(_ node: Node, severity: Severity = .note) {
        let place = node.tree.location(ofToken: node.firstToken)
        var finding = Diagnostic(.notAvailable, at: place, ["statement": .code(node.tree.text(ofToken: node.firstToken))])
        finding.severity = severity
        report(finding)
    }

    mutating func reportMisplacedStatement(_ node: Node, _ home: MessageCode) {
        let place = node.tree.location(ofToken: node.firstToken)
        report(
            Diagnostic(
                .statementNotHere, at: place,
                ["statement": .code(node.tree.text(ofToken: node.firstToken)), "places": .message(Message(home))]))
    }

    /// The canonical name of a rule: a built-in one's English word, or the script's own name.
    private mutating func ruleName(_ node: Node) -> String? {
        if let rule = Vocabulary.meanings(of: node.head.word).rule { return rule.english }
        let name = Literal.name(of: node)
        if case .one(let id) = names.look(up: symbol(node), from: []), model.kind(id) == .rule { return name }
        var finding = Diagnostic(.unknownRule, at: node.location, ["name": .code(name)])
        var near = Vocabulary.nearest(to: name, among: .rule).map(\.word)
        let wanted = Array(name.unicodeScalars)
        near += program.rules.map(\.name).filter { Spelling.distance(wanted, Array($0.unicodeScalars), limit: 2) != nil }
        if !near.isEmpty { finding.suggestions.append(Message(.doYouMeanNames, ["names": .list(near.prefix(3).map { .code($0) })])) }
        if near.count == 1 { finding.fixes.append(FixIt(Message(.replaceBy, ["word": .code(near[0])]), [TextEdit(node.location, near[0])])) }
        report(finding)
        return nil
    }

    private mutating func compileSeverity(_ node: Node) {
        let parts = node.children.filter { $0.kind == .name }
        guard parts.count == 2, let rule = ruleName(parts[0]) else { return }
        let severity: Severity
        switch Vocabulary.meanings(of: parts[1].head.word).choice {
        case .error: severity = .error
        case .warn: severity = .warning
        case .note: severity = .note
        default: return reportSeverityWord(parts[1])
        }
        program.severities.append(SeveritySetting(rule: rule, severity: severity, location: node.location))
    }

    private mutating func compileWaiver(_ node: Node, _ scopes: [RecordID]) {
        guard let nameNode = node.first(.name), let rule = ruleName(nameNode) else { return }
        var subjects: [RecordID] = []
        var reason = ""
        var expires: PartialDate?
        for part in node.children where part.kind == .clause {
            let words = Vocabulary.meanings(of: part.head.word)
            if words.statement == .on {
                for subject in part.children {
                    switch subject.kind {
                    case .name:
                        switch names.look(up: symbol(subject), from: scopes) {
                        case .one(let id): subjects.append(id)
                        case .several(let all): reportAmbiguous(symbol(subject), all, at: subject.location)
                        case .none: reportUnknown(symbol(subject), kinds: nil, at: subject.location)
                        }
                    default: if let id = recordPath(subject, scopes: scopes) { subjects.append(id) }
                    }
                }
            } else if words.clause == .because, let text = part.first(.text) {
                reason = textValue(text).text
            } else if words.clause == .expires, let date = part.children.first(where: { _ in true }) {
                expires = partialDate(date)
            }
        }
        if reason.isEmpty {
            report(Diagnostic(.missingClause, at: node.location, ["kind": .word("waive"), "name": .code(nameNode.text), "clause": .word("because")]))
        }
        program.waivers.append(Waiver(rule: rule, subjects: subjects, reason: reason, expires: expires, location: node.location))
    }

    private mutating func compileShow(_ node: Node, _ scopes: [RecordID]) {
        guard let body = node.children.first(where: { $0.kind != .clause }) else { return }
        let format = node.first(.clause)?.first(.name).map { Literal.name(of: $0) }
        let words = Vocabulary.meanings(of: body.head.word)
        let content: Show.Content
        if body.kind == .name, named[symbol(body)] == nil, words.kind == .agenda || words.command == .agenda {
            content = .agenda
        } else if body.kind == .name, named[symbol(body)] == nil, words.kind == .task || words.command == .tasks {
            content = .tasks
        } else if body.kind == .name, named[symbol(body)] == nil, words.command == .people {
            content = .people
        } else if body.kind == .name, case .query(let index)? = named[symbol(body)] {
            content = .query(index)
        } else {
            var context = ExpressionContext(scopes: scopes)
            let expression = compile(body, &context)
            content = .expression(expression, frameSize: context.frameSize, text: body.text)
        }
        program.shows.append(Show(content: content, format: format, location: node.location))
    }
}
