import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Clause values that are expressions: due dates, conditions, and references to the element of a `for each`.
extension Checker {
    func context(of draft: Draft) -> ExpressionContext {
        var context = ExpressionContext(scopes: draft.scopes)
        context.variables = loops[draft.record] ?? []
        context.nextSlot = context.variables.count
        context.frameSize = context.nextSlot
        return context
    }

    mutating func deferred(_ node: Node, draft: Draft, expected: ValueType, loop: LoopVariable) -> Value {
        var context = context(of: draft)
        let expression = compile(node, &context, expected: expected)
        return add(expression, context, draft)
    }

    private mutating func add(_ expression: Expression, _ context: ExpressionContext, _ draft: Draft) -> Value {
        let slots = (loops[draft.record] ?? []).map(\.slot)
        program.deferred.append(DeferredValue(owner: draft.record, expression: expression, frameSize: context.frameSize, loopSlots: slots))
        return .deferred(UInt32(program.deferred.count - 1))
    }

    /// A date, a date and time, or an expression that gives one.
    mutating func moment(_ node: Node, clause: String, draft: Draft) -> Value? {
        switch node.kind {
        case .date, .month, .hijriDate, .integer: return partialDate(node).map { .date($0) }
        case .dateTime: return dateTime(node).map { .dateTime($0) }
        case .unreadable: return nil
        default: break
        }
        var context = context(of: draft)
        var expression = compile(node, &context, expected: .date)
        switch expression.type {
        case .date, .dateTime, .dates, .any, .absent: break
        case .record(let kinds) where kinds.contains(where: \.hasTime):
            // A milestone or a session stands for its beginning.
            let zero = Expression(.constant(.duration(DurationBox(.zero))), .duration, expression.location)
            expression = Expression(.offset(zero, anchor: expression, isAfter: false), .dateTime, expression.location)
        default:
            var finding = Diagnostic(
                .notAMoment, at: node.location,
                ["clause": .word(clause), "found": .code(shortText(node)), "actual": TypeWords.describe(expression.type)])
            if expression.type == .duration {
                let isArabic = node.text.unicodeScalars.contains { $0.value >= 0x600 }
                finding.suggestions.append(
                    Message(.replaceBy, ["word": .code(isArabic ? "\(node.text) قبل الافتتاح" : "\(node.text) before opening")]))
            }
            report(finding)
            return nil
        }
        return add(expression, context, draft)
    }

    mutating func condition(_ node: Node, draft: Draft) -> Value? {
        var context = context(of: draft)
        let expression = compileCondition(node, &context)
        return add(expression, context, draft)
    }

    // MARK: Loops

    /// Binds the variables of `for each` in the heads of rules, checklists and tasks before their clauses are read.
    mutating func collectLoops() {
        for draft in drafts {
            let kind = model.kind(draft.record)
            guard kind == .rule || kind == .checklist || kind == .task else { continue }
            var variables = model[draft.record].parent.flatMap { loops[$0] } ?? []
            let whole = node(draft.node, draft.tree)
            // In the head, or on a line of its own in the block.
            if let node = whole.first(.forEach) ?? whole.first(.block)?.first(.forEach), let loop = compileLoop(node, variables, draft) {
                variables.append(LoopVariable(name: loop.name, slot: loop.slot, type: loop.collection.type.element))
                loopPrograms[draft.record] = loop
            }
            if !variables.isEmpty { loops[draft.record] = variables }
        }
    }

    private mutating func compileLoop(_ node: Node, _ outer: [LoopVariable], _ draft: Draft) -> Loop? {
        let parts = Array(node.children)
        guard parts.count == 2, parts[0].kind == .name else { return nil }
        var context = ExpressionContext(scopes: draft.scopes)
        context.variables = outer
        context.nextSlot = outer.count
        let slot = context.slot()
        // The name is in sight in the collection's own `where`: `for each p in participants where p.category == delegate`.
        let name = symbol(parts[0])
        checkShadowing(name, parts[0], context)
        let collection = compileLoopCollection(parts[1], name: name, slot: slot, &context)
        loopFrames[draft.record] = context.frameSize
        return Loop(slot: slot, name: name, collection: collection)
    }

    /// A filter around the collection may use the loop's name for its element.
    private mutating func compileLoopCollection(_ node: Node, name: Symbol, slot: Int, _ context: inout ExpressionContext) -> Expression {
        guard node.kind == .filter || node.kind == .ordering else { return compileCollection(node, &context) }
        let parts = Array(node.children)
        guard parts.count >= 2 else { return compileCollection(node, &context) }
        let inner = compileLoopCollection(parts[0], name: name, slot: slot, &context)
        let element = inner.type.element
        let saved = (context.element, context.nextSlot, context.variables.count)
        let elementSlot = context.slot()
        context.element = (elementSlot, element)
        context.variables.append(LoopVariable(name: name, slot: elementSlot, type: element))
        defer {
            context.element = saved.0
            context.nextSlot = saved.1
            context.variables.removeLast(context.variables.count - saved.2)
        }
        if node.kind == .filter {
            let condition = compileCondition(parts[1], &context)
            return Expression(.filter(inner, slot: elementSlot, condition: condition), inner.type, node.location)
        }
        let keys = parts.dropFirst().map { compile($0, &context) }
        return Expression(.order(inner, slot: elementSlot, keys: Array(keys)), inner.type, node.location)
    }
}
