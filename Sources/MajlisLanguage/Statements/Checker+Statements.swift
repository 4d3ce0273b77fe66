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
        compileRetractions()
        compileAllowComments()
        checkSeverities()
        compileSteps()
        checkWorkflows()
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
        case .field, .set, .cases, .given, .expect: return reportOutOfPlace(node, home(of: node.kind))
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
        case .severity: compileSeverity(node, statement)
        case .waive: compileWaiver(node, statement)
        case .show: compileShow(node, statement.scope)
        case .event: compileEvent(node, statement)
        case .test: collectTest(node, statement)
        default: break
        }
    }

    // MARK: Output

    private mutating func compileShow(_ node: Node, _ scope: ScopeID) {
        guard let body = node.children.first(where: { $0.kind != .clause }), body.kind != .unreadable else { return }
        let format = node.first(.clause)?.first(.name).flatMap { showFormat($0) }
        let content = view(body) ?? shownExpression(body, scope)
        program.shows.append(Show(content: content, format: format, location: node.location))
    }

    /// `agenda`, `tasks` and `people` are views, unless a script calls something else so.
    mutating func view(_ node: Node) -> Show.Content? {
        guard node.kind == .name else { return nil }
        if let known = named[symbol(node), .project] {
            if case .query(let index) = known { return .query(index) }
            return nil
        }
        guard node.head.kind == .word, case .none = look(up: symbol(node), from: .top) else { return nil }
        let words = Vocabulary.meanings(of: node.head.word)
        if words.kind == .agenda || words.command == .agenda {
            note(node, words.kind == .agenda ? .kind : .command)
            return .agenda
        }
        if words.kind == .task || words.command == .tasks {
            note(node, words.kind == .task ? .kind : .command)
            return .tasks
        }
        guard words.command == .people else { return nil }
        note(node, .command)
        return .people
    }

    private mutating func shownExpression(_ node: Node, _ scope: ScopeID) -> Show.Content {
        var context = ExpressionContext(scope: scope)
        if node.kind == .text, MessageTemplate.templates(of: node).contains(where: \.hasExpressions) {
            let texts = compileTexts(node, &context)
            return .message(texts, frameSize: context.frameSize, text: node.text)
        }
        let expression = compile(node, &context)
        return .expression(expression, frameSize: context.frameSize, text: node.text)
    }

    /// The English word of a format; nil, and a finding, where there is none.
    private mutating func showFormat(_ node: Node) -> String? {
        let words = Vocabulary.meanings(of: node.head.word)
        if words.statement == .table {
            note(node, .statement)
            return "table"
        }
        // قائمة is a list, beside a list of tasks.
        if words.kind == .checklist || Literal.name(of: node) == "list" { note(node, english: "list", arabic: "قائمة") }
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
