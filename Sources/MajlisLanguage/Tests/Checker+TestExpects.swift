import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// What a test must find.
extension Checker {
    mutating func compileExpect(_ node: Node, _ test: inout TestCompiler) {
        test.expectations += 1
        guard let expectation = expectation(node, &test) else {
            test.isIncomplete = true
            return
        }
        test.happenings.append(.expectation(expectation, node.location))
    }

    private mutating func expectation(_ node: Node, _ test: inout TestCompiler) -> CompiledTest.Expectation? {
        guard let body = node.children.first(where: { _ in true }) else { return nil }  // reported by the parser
        switch body.kind {
        case .expectedFinding: return expectedFinding(body, test)
        case .expectedSnapshot: return expectedSnapshot(body, &test)
        default: break
        }
        if let event = node.first(.event) {
            return attempt(event, isRefused: Vocabulary.meanings(of: body.head.word).choice == .refused, test)
        }
        var context = test.context
        let condition = compileCondition(body, &context)
        test.note(context)
        return .condition(condition, isBroken: lastExpressionIsBroken)
    }

    // MARK: Events that are tried

    private mutating func attempt(_ node: Node, isRefused: Bool, _ test: TestCompiler) -> CompiledTest.Expectation? {
        let statement = test.pending.statement
        let (events, taken) = (program.events.count, retractions.count)
        compileEvent(node, PendingStatement(node: node.index, tree: statement.tree, parent: statement.parent, scope: test.scope))
        if retractions.count > taken {
            retractions.removeLast(retractions.count - taken)
            report(Diagnostic(.testTriesRetraction, at: node.location))
            return nil
        }
        guard program.events.count > events, let event = program.events.popLast() else { return nil }
        return .attempt(event, isRefused: isRefused)
    }

    // MARK: Findings

    private mutating func expectedFinding(_ node: Node, _ test: TestCompiler) -> CompiledTest.Expectation? {
        let isAbsent = Vocabulary.meanings(of: node.head.word).particle == .no
        guard let name = node.children.first(where: { $0.kind == .name || $0.kind == .path }) else { return isAbsent ? .noFindings : nil }
        guard let finding = findingName(name) else { return nil }
        var subjects: [RecordID] = []
        if let on = node.first(.clause) {
            let all = KindSet(Kind.allCases)
            for subject in on.children {
                let found = reference(subject.index, test.tree, kinds: all, scope: test.scope, holder: .statement(.expect))
                guard let id = found?.recordID else { return nil }
                subjects.append(id)
            }
        }
        return .finding(finding, subjects: subjects, isAbsent: isAbsent)
    }

    /// A rule by its names, or a code such as `M0604`.
    private mutating func findingName(_ node: Node) -> CompiledTest.FindingName? {
        if node.kind == .name, let code = RuleNames.code(Literal.name(of: node)) {
            return RuleNames.rule(of: code).map { .rule($0) } ?? .code(code)
        }
        return ruleName(node).map { .rule($0) }
    }

    // MARK: Snapshots

    private mutating func expectedSnapshot(_ node: Node, _ test: inout TestCompiler) -> CompiledTest.Expectation? {
        guard let body = node.children.first(where: { $0.kind != .text }), body.kind != .unreadable else { return nil }
        let text = node.children.first { $0.kind == .text && $0.index != body.index }
        let subject: SnapshotSubject
        switch view(body) {
        case .agenda?: subject = .agenda
        case .tasks?: subject = .tasks
        case .people?: subject = .people
        case .query(let index)?: subject = .query(index)
        default:
            if body.kind == .name, body.head.kind == .word, Vocabulary.meanings(of: body.head.word).command == .status,
                case .none = look(up: symbol(body), from: test.scope)
            {
                note(body, .command)
                subject = .status
            } else {
                var context = test.context
                let expression = compile(body, &context)
                test.note(context)
                subject = .expression(expression, frameSize: context.frameSize)
            }
        }
        return .snapshot(subject, text: text.map { textValue($0.index, $0.tree).text }, textPlace: text?.location)
    }
}
