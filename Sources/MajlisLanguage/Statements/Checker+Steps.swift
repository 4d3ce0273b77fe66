import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// A step whose conditions and effects are still to be compiled, with what its fields take.
struct PendingStep {
    var workflow: Int
    var step: Int
    var node: Node
    var scope: ScopeID
    /// In the order of the step's fields.
    var fields: [StepField] = []
}

/// A value that events of a step state.
struct StepField {
    var word: ScriptWord
    var type: FieldType
    /// The default as it stands in the script.
    var fallback: Node?
    var node: Node

    var valueType: ValueType {
        if case .words = type.content { return .label }
        return type.valueType(field: 0, of: .conference)
    }
}

/// Steps: from which state to which, by whom, within what time, on what conditions, with what effects.
extension Checker {
    mutating func collectStep(_ node: Node, of index: Int, _ scope: ScopeID) {
        guard let nameNode = node.first(.name) else { return }  // reported by the parser
        let word = scriptWord(nameNode)
        var step = Workflow.Step(name: word.name, from: [], to: .none, location: node.location)
        var isRead = (from: false, to: false)
        for part in node.children where part.kind == .clause {
            switch Vocabulary.meanings(of: part.head.word).clause {
            case .from?:
                isRead.from = true
                step.from += states(part, index)
            case .to?:
                readTarget(part, index, &step, isSecond: isRead.to)
                isRead.to = true
            default: break
            }
        }
        if !isRead.from || !isRead.to {
            brokenWorkflows.insert(index)
            report(Diagnostic(.stepIncomplete, at: nameNode.location, ["name": shown(nameNode)]))
        }
        // What is wrong with its states has been reported.
        guard !step.from.isEmpty, !step.to.isNone else { return }
        let workflow = program.workflows[index]
        if let other = sameStep(word, workflow.subject, workflow.place?.kind) {
            // The prelude gives way.
            if workflow.isStandard { return }
            let place = program.workflows[other.workflow].steps[other.step].location
            reportTaken(step.name, Statement.step.english, by: .place(place), at: nameNode.location, declared: place)
            return
        }
        program.workflows[index].steps.append(step)
        let number = program.workflows[index].steps.count - 1
        workflowSteps.append((word, index, number))
        workflowStepsByName[step.name, default: []].append((index, number))
        pendingSteps.append(PendingStep(workflow: index, step: number, node: node, scope: scope))
    }

    /// Names of steps are unique per kind of subject, so that an event needs no workflow's name.
    private func sameStep(_ word: ScriptWord, _ subject: Kind, _ place: Kind?) -> (workflow: Int, step: Int)? {
        workflowSteps.first {
            program.workflows[$0.workflow].subject == subject && program.workflows[$0.workflow].place?.kind == place
                && $0.word.isNamed(word)
        }.map { ($0.workflow, $0.step) }
    }

    private mutating func states(_ part: Node, _ index: Int) -> [Symbol] {
        var found: [Symbol] = []
        for state in part.children where state.kind != .unreadable {
            if state.kind == .name, let name = stateName(state, index) {
                found.append(name)
            } else {
                brokenWorkflows.insert(index)
                reportState(state, index)
            }
        }
        return found
    }

    private mutating func readTarget(_ part: Node, _ index: Int, _ step: inout Workflow.Step, isSecond: Bool) {
        let all = states(part, index)
        if isSecond || all.count > 1 {
            brokenWorkflows.insert(index)
            report(Diagnostic(.twoValues, at: part.location, ["clause": .word(Clause.to.english), "count": .number(max(2, all.count))]))
        }
        if step.to.isNone, let first = all.first { step.to = first }
    }

    // MARK: Fields

    /// Reads what events of steps may state, before events are read.
    mutating func collectStepFields() {
        for index in pendingSteps.indices {
            guard let block = pendingSteps[index].node.first(.block) else { continue }
            for child in block.children where child.kind == .field {
                guard let name = child.first(.name), let typeNode = child.first(.fieldType) else { continue }  // reported by the parser
                let word = scriptWord(name)
                if let other = pendingSteps[index].fields.first(where: { $0.word.isNamed(word) }) {
                    reportTaken(
                        word.name, Statement.field.english, by: .place(other.node.location), at: name.location,
                        declared: other.node.location)
                    continue
                }
                let type = fieldType(typeNode)
                let fallback = child.children.first { $0.kind != .fieldType && $0.kind != .clause && $0.index != name.index }
                pendingSteps[index].fields.append(StepField(word: word, type: type, fallback: fallback, node: child))
            }
        }
    }

    // MARK: Conditions and effects

    /// Compiles who may take steps, within what time, on which conditions and with which effects.
    mutating func compileSteps() {
        for pending in pendingSteps { compileStep(pending) }
    }

    private mutating func compileStep(_ pending: PendingStep) {
        var context = stepContext(pending)
        var step = program.workflows[pending.workflow].steps[pending.step]
        for part in pending.node.children where part.kind == .clause {
            let words = Vocabulary.meanings(of: part.head.word)
            if words.clause == .by { for actor in part.children where actor.kind != .unreadable { compileActor(actor, &step, &context) } }
            if words.particle == .within { compileLimit(part, &step, &context) }
        }
        for field in pending.fields {
            let fallback = field.fallback.map { compile($0, &context, expected: field.valueType) }
            step.fields.append(Workflow.Field(name: field.word.name, fallback: fallback, location: field.node.location))
        }
        for child in pending.node.first(.block).map({ Array($0.children) }) ?? [] {
            switch child.kind {
            case .require, .forbid:
                guard let body = child.children.first(where: { _ in true }) else { continue }  // reported by the parser
                let condition = compileCondition(body, &context)
                step.guards.append(
                    Rule.Requirement(
                        expression: condition, isBroken: lastExpressionIsBroken, isForbidden: child.kind == .forbid,
                        location: child.location,
                        severity: .error, message: nil, suggestion: nil))
            case .otherwise, .suggest:
                guard let last = step.guards.indices.last else {
                    let word = child.tree.text(ofToken: child.firstToken)
                    report(
                        Diagnostic(.messageWithoutCondition, at: child.tree.location(ofToken: child.firstToken), ["statement": .code(word)])
                    )
                    continue
                }
                compileMessage(child, &step.guards[last], &context)
            case .set: compileEffect(child, pending, &step, &context)
            case .field, .unreadable: break
            default: reportOutOfPlace(child, home(of: child.kind))
            }
        }
        step.frameSize = max(context.frameSize, Workflow.Slot.firstField + pending.fields.count)
        program.workflows[pending.workflow].steps[pending.step] = step
    }

    /// Who takes a step, and when, have a name in each language.
    static let actor = (english: "actor", arabic: "الفاعل")
    static let moment = (english: "moment", arabic: "وقت_الحدث")

    /// What names mean inside a step: the subject behind a leading dot, the second of a pair, who acts, when, and what the event states.
    private mutating func stepContext(_ pending: PendingStep) -> ExpressionContext {
        let workflow = program.workflows[pending.workflow]
        var context = ExpressionContext(scope: pending.scope)
        let slots = (0..<Workflow.Slot.firstField).map { _ in context.slot() }
        context.setElement(slots[Workflow.Slot.subject], .record(KindSet(workflow.subject)))
        if let place = workflow.place { context.bind(place.name, to: slots[Workflow.Slot.place], .record(KindSet(place.kind))) }
        for name in [Self.actor.english, Self.actor.arabic] {
            context.bind(model.symbols.intern(name), to: slots[Workflow.Slot.actor], .record(Checker.partyKinds))
        }
        for name in [Self.moment.english, Self.moment.arabic] {
            context.bind(model.symbols.intern(name), to: slots[Workflow.Slot.moment], .dateTime)
        }
        for field in pending.fields {
            context.bind(field.word.name, to: context.slot(), field.valueType)
        }
        return context
    }

    private mutating func compileActor(_ node: Node, _ step: inout Workflow.Step, _ context: inout ExpressionContext) {
        let kinds = Checker.partyKinds
        if node.kind == .name, !context.variables.contains(where: { $0.name == (model.symbols.find(Literal.name(of: node)) ?? .none) }) {
            let found = reference(node.index, Int(node.tree.file.rawValue), kinds: kinds, scope: context.scope, holder: .clause(.by))
            if let id = found?.recordID {
                step.actors.append(Expression(.constant(.record(id)), .record(KindSet(model.kind(id))), node.location))
            }
            return
        }
        let expression = compile(node, &context)
        guard expression.type != .any, !fits(expression.type.element, .record(kinds)), expression.type.element != .absent else {
            step.actors.append(expression)
            return
        }
        if case .record(let given) = expression.type.element, given.contains(where: { $0.head.reference != nil }) {
            step.actors.append(expression)
            return
        }
        report(
            Diagnostic(
                .wrongType, at: node.location,
                [
                    "clause": .word(Clause.by.english), "expected": TypeWords.describe(ClauseType.party), "found": shown(node),
                    "actual": TypeWords.describe(expression.type),
                ]))
    }

    private mutating func compileLimit(_ part: Node, _ step: inout Workflow.Step, _ context: inout ExpressionContext) {
        guard let node = part.children.first(where: { _ in true }), node.kind != .unreadable else { return }
        let limit = compile(node, &context, expected: .duration)
        if fits(limit.type, .duration) {
            step.limit = limit
        } else {
            let tree = Int(node.tree.file.rawValue)
            _ = mismatch(node, .duration, Reading(holder: .particle(.within), isMany: false, record: nil, scope: context.scope, tree: tree))
        }
    }

    private mutating func compileEffect(
        _ node: Node, _ pending: PendingStep, _ step: inout Workflow.Step, _ context: inout ExpressionContext
    ) {
        guard let name = node.first(.name) else { return }  // reported by the parser
        let kind = program.workflows[pending.workflow].subject
        guard let value = node.children.first(where: { $0.index != name.index }) else { return }
        let property: PropertyKey
        let type: ValueType
        if let index = customField(symbol(name), of: kind) {
            property = PropertyKey(customField: index)
            type = fieldTypes[index].valueType(field: index, of: kind)
        } else if let clause = Vocabulary.meanings(of: name.head.word).clause, let shape = kind.shape(of: clause) {
            note(name, .clause, .isSure)
            property = PropertyKey(clause)
            type = ValueType(shape, of: kind)
        } else {
            return reportEffectTarget(name, kind)
        }
        let expression = compile(value, &context, expected: type)
        if !fits(expression.type, type), !fits(expression.type, type.element), type != .any {
            report(
                Diagnostic(
                    .wrongType, at: value.location,
                    [
                        "clause": shown(name), "expected": TypeWords.describe(type), "found": shown(value),
                        "actual": TypeWords.describe(expression.type),
                    ]))
            return
        }
        step.effects.append(Workflow.Effect(property: property, value: expression, location: node.location))
    }

    private mutating func reportEffectTarget(_ name: Node, _ kind: Kind) {
        var finding = Diagnostic(.clauseNotOfKind, at: name.location, ["clause": shown(name), "kind": .word(kind.english)])
        var search = NearNames(Literal.name(of: name))
        let isArabic = name.text.hasArabicLetters
        for shape in kind.shapes {
            let word = isArabic ? shape.clause.arabic : shape.clause.english
            search.visit(word, as: word)
        }
        suggest(search, in: &finding, at: name.location)
        report(finding)
    }
}
