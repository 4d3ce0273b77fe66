import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// The last pass: compiles rules, checklists, queries, shows and settings into the program.
extension Checker {
    mutating func compileStatements() {
        var rules = RuleBuilders()
        for draft in programDrafts where !model[draft.record].isTemplate {
            switch model.kind(draft.record) {
            case .rule: if !isNative(draft) { rules.add(makeRule(draft), draft) }
            case .checklist: compileChecklist(draft)
            default: break
            }
        }
        compileLooseTasks()
        compileNamedExpressions()
        for statement in statements { compile(statement, &rules) }
        checkGuards()
        program.rules = rules.rules
    }

    /// A rule that the program itself checks; its record documents it.
    private mutating func isNative(_ draft: Draft) -> Bool {
        guard let field = model.field(draft.record, .native) else { return false }
        if libraries[scopes.space(of: draft.scope)]?.library.isStandard ?? false { return true }
        if let place = field.origin.location { report(Diagnostic(.nativeOutside, at: place, ["rule": shownName(draft.record)])) }
        return false
    }

    private mutating func compile(_ statement: PendingStatement, _ rules: inout RuleBuilders) {
        let node = node(statement)
        let parent = statement.parent.map { model.kind($0) }
        switch node.kind {
        case .require, .forbid, .otherwise, .suggest:
            guard parent == .rule, let id = statement.parent else { return reportOutOfPlace(node, home(of: node.kind)) }
            // A template of a rule is no rule.
            if let index = rules.index(of: id) { compileRulePart(node, index, &rules) }
            return
        case .step:
            if parent != .workflow { reportOutOfPlace(node, home(of: node.kind)) }
            return
        case .field, .cases, .given, .expect: return reportOutOfPlace(node, home(of: node.kind))
        case .use:
            // Files are found before anything is checked, and only at the top.
            let isInLibrary = scopes.space(of: statement.scope) != .project
            if parent != nil, !isInLibrary { reportOutOfPlace(node, home(of: node.kind)) }
            return
        default: break
        }
        // The other statements concern a whole meeting.
        if let parent, ![.conference, .edition, .series].contains(parent) { return reportOutOfPlace(node, home(of: node.kind)) }
        switch node.kind {
        case .severity: compileSeverity(node)
        case .waive: compileWaiver(node, statement.scope)
        case .show: compileShow(node, statement.scope)
        case .event: compileEvent(node, statement)
        case .table: reportNotAvailable(node, severity: .warning)
        case .test: reportNotAvailable(node)
        default: break
        }
    }

    /// The statement is read, and this version does nothing with it.
    mutating func reportNotAvailable(_ node: Node, severity: Severity = .note) {
        let place = node.tree.location(ofToken: node.firstToken)
        var finding = Diagnostic(.notAvailable, at: place, ["statement": .code(node.tree.text(ofToken: node.firstToken))])
        finding.severity = severity
        report(finding)
    }

    // MARK: Settings of rules

    /// The canonical name of a rule: a built-in one's English word, or the script's own name; nil, and a finding, where there is none.
    mutating func ruleName(_ node: Node) -> String? {
        let name = Literal.name(of: node)
        let symbol = symbol(node)
        switch look(up: symbol, from: .top, where: { model.kind($0) == .rule }) {
        case .none: break
        default: return name
        }
        if libraries.ruleNames.contains(symbol) { return name }
        if node.head.kind == .word, let rule = Vocabulary.meanings(of: node.head.word).rule { return rule.english }
        guard !brokenNames.contains(symbol) else { return nil }
        var finding = Diagnostic(.unknownRule, at: node.location, ["name": shown(node)])
        if maySearch() {
            var search = NearNames(name)
            let isArabic = name.unicodeScalars.contains { $0.value >= 0x600 }
            for rule in BuiltinRule.allCases {
                let word = isArabic ? rule.arabic : rule.english
                search.visit(word, as: word)
            }
            for id in model.records(of: .rule) where !model[id].name.isNone { search.visit(model.name(id), as: written(model.name(id))) }
            suggest(search, in: &finding, at: node.location)
        }
        report(finding)
        return nil
    }

    /// `error`, `warn` or `note`; nil, and a finding, for anything else.
    mutating func severity(_ word: Node) -> Severity? {
        switch Vocabulary.meanings(of: word.head.word).choice {
        case .error: return .error
        case .warn: return .warning
        case .note: return .note
        default:
            reportChoice(word, [.error, .warn, .note], argument(.statement(.severity)))
            return nil
        }
    }

    private mutating func compileSeverity(_ node: Node) {
        let parts = node.children.filter { $0.kind == .name }
        guard parts.count == 2 else { return }  // reported by the parser
        let rule = ruleName(parts[0])
        guard let severity = severity(parts[1]), let rule else { return }
        program.severities.append(SeveritySetting(rule: rule, severity: severity, location: node.location))
    }

    private mutating func compileWaiver(_ node: Node, _ scope: ScopeID) {
        guard let nameNode = node.first(.name) else { return }  // reported by the parser
        let rule = ruleName(nameNode)
        var waiver = Waiver(rule: rule ?? "", subjects: [], reason: "", expires: nil, location: node.location)
        var isComplete = rule != nil
        for part in node.children where part.kind == .clause {
            let words = Vocabulary.meanings(of: part.head.word)
            if words.statement == .on {
                for subject in part.children {
                    if let id = subjectRecord(subject, scope) { waiver.subjects.append(id) } else { isComplete = false }
                }
            } else if words.clause == .because, let text = part.first(.text) {
                waiver.reason = textValue(text.index, text.tree).text
            } else if words.clause == .expires, let date = part.children.first(where: { _ in true }) {
                let reading = Reading(holder: .clause(.expires), isMany: false, record: nil, scope: scope, tree: 0)
                if case .date(let day)? = time(date, as: .date, reading) { waiver.expires = day } else { isComplete = false }
            }
        }
        if waiver.reason.isEmpty {
            report(
                Diagnostic(
                    .missingClause, at: node.location, ["kind": .word("waive"), "name": shown(nameNode), "clause": .word("because")]))
        }
        // A waiver of something else than was meant must not let anything pass.
        if isComplete { program.waivers.append(waiver) }
    }

    private mutating func subjectRecord(_ node: Node, _ scope: ScopeID) -> RecordID? {
        let reading = Reading(holder: .statement(.waive), isMany: true, record: nil, scope: scope, tree: Int(node.tree.file.rawValue))
        if node.kind == .name || node.kind == .path {
            let kinds = KindSet(Kind.allCases)
            if case .record(let id)? = reference(node.index, reading.tree, kinds: kinds, scope: scope, holder: reading.holder) { return id }
            return nil
        }
        _ = mismatch(node, .reference(KindSet(.session)), reading)
        return nil
    }

    // MARK: Output

    private mutating func compileShow(_ node: Node, _ scope: ScopeID) {
        guard let body = node.children.first(where: { $0.kind != .clause }), body.kind != .unreadable else { return }
        let format = node.first(.clause)?.first(.name).flatMap { showFormat($0) }
        let content = view(body) ?? shownExpression(body, scope)
        program.shows.append(Show(content: content, format: format, location: node.location))
    }

    /// `agenda`, `tasks` and `people` are views, unless a script calls something else so.
    private mutating func view(_ node: Node) -> Show.Content? {
        guard node.kind == .name else { return nil }
        if let known = named[symbol(node), .project] {
            if case .query(let index) = known { return .query(index) }
            return nil
        }
        guard node.head.kind == .word, case .none = look(up: symbol(node), from: .top) else { return nil }
        let words = Vocabulary.meanings(of: node.head.word)
        if words.kind == .agenda || words.command == .agenda { return .agenda }
        if words.kind == .task || words.command == .tasks { return .tasks }
        return words.command == .people ? .people : nil
    }

    private mutating func shownExpression(_ node: Node, _ scope: ScopeID) -> Show.Content {
        if node.kind == .text, let template = MessageTemplate.templates(of: node).first, template.hasExpressions {
            reportNotAvailable(node)
        }
        var context = ExpressionContext(scope: scope)
        let expression = compile(node, &context)
        return .expression(expression, frameSize: context.frameSize, text: node.text)
    }

    /// The English word of a format; nil, and a finding, where there is none.
    private mutating func showFormat(_ node: Node) -> String? {
        let words = Vocabulary.meanings(of: node.head.word)
        if words.statement == .table { return "table" }
        // قائمة is a list, beside a list of tasks.
        if words.kind == .checklist { return "list" }
        let formats = ["table", "list", "csv", "json"]
        let name = Literal.name(of: node)
        if formats.contains(name) { return name }
        var finding = Diagnostic(
            .unknownChoice, at: node.location,
            ["clause": .word(Clause.as.english), "choices": .list(formats.map { .code($0) }), "found": shown(node)])
        var search = NearNames(name)
        for format in formats { search.visit(format, as: format) }
        suggest(search, in: &finding, at: node.location)
        report(finding)
        return nil
    }
}

extension MessageTemplate {
    fileprivate var hasExpressions: Bool {
        pieces.contains { if case .expression = $0 { true } else { false } }
    }
}
