import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Clause values that are expressions: due dates, conditions, and references to the element of a `for each`.
extension Checker {
    /// Compiles an expression in the place of a clause's value.
    mutating func compileDeferred(_ node: Node, _ reading: Reading, expected: ValueType) -> (Expression, ExpressionContext) {
        var context = ExpressionContext(scope: reading.scope, variables: reading.record.flatMap { loops[$0]?.variables } ?? [])
        let expression = compile(node, &context, expected: expected)
        return (expression, context)
    }

    /// The value that stands for an expression, evaluated where it is needed.
    mutating func deferred(_ expression: Expression, _ context: ExpressionContext, _ reading: Reading) -> Value {
        guard let record = reading.record else { return .unknown }
        let slots = loops[record]?.variables.map(\.slot) ?? []
        program.deferred.append(DeferredValue(owner: record, expression: expression, frameSize: context.frameSize, loopSlots: slots))
        return .deferred(UInt32(program.deferred.count - 1))
    }

    /// A date, a date and time, or an expression that gives one.
    mutating func moment(_ node: Node, _ reading: Reading) -> Value? {
        switch node.kind {
        case .date, .month, .hijriDate: return partialDate(node).map { .date($0) }
        case .dateTime: return dateTime(node).map { .dateTime($0) }
        case .integer where Literal.date(of: node) != nil: return partialDate(node).map { .date($0) }
        case .unreadable: return nil
        default: break
        }
        // The default of a field belongs to no record yet.
        guard reading.record != nil else { return mismatch(node, .moment, reading) }
        var (expression, context) = compileDeferred(node, reading, expected: .date)
        switch expression.type.element {
        case .date, .dateTime, .dates, .any, .absent: break
        case .record(let kinds) where kinds.contains(where: \.hasTime):
            // A milestone or a session stands for its beginning.
            let zero = Expression(.constant(.duration(DurationBox(.zero))), .duration, expression.location)
            expression = Expression(.offset(zero, anchor: expression, isAfter: false), .dateTime, expression.location)
        default:
            reportNoMoment(node, expression.type, reading)
            return nil
        }
        return deferred(expression, context, reading)
    }

    private mutating func reportNoMoment(_ node: Node, _ type: ValueType, _ reading: Reading) {
        var finding = Diagnostic(
            .notAMoment, at: node.location, ["clause": argument(reading.holder), "found": shown(node), "actual": TypeWords.describe(type)])
        if type == .duration {
            let isArabic = node.text.hasArabicLetters
            let before = isArabic ? "\(Infix.before.arabic) \(Clause.opening.arabic)" : "\(Infix.before.english) \(Clause.opening.english)"
            finding.suggestions.append(Message(.replaceBy, ["word": .code("\(node.text) \(before)")]))
        }
        report(finding)
    }

    mutating func condition(_ node: Node, _ reading: Reading) -> Value? {
        guard reading.record != nil else { return mismatch(node, .condition, reading) }
        var context = ExpressionContext(scope: reading.scope, variables: reading.record.flatMap { loops[$0]?.variables } ?? [])
        let expression = compileCondition(node, &context)
        return deferred(expression, context, reading)
    }

    // MARK: Loops

    /// Binds the variables of `for each` in the heads of rules, checklists and tasks before their clauses are read.
    mutating func collectLoops() {
        for draft in programDrafts where model.kind(draft.record) != .workflow {
            let outer = model[draft.record].parent.flatMap { loops[$0] }
            var frame = LoopFrame(variables: outer?.variables ?? [], size: outer?.size ?? 0, loop: nil)
            for node in loopNodes(draft) {
                guard frame.loop == nil else {
                    reportOutOfPlace(node, .message(Message(.oncePerRecord)))
                    continue
                }
                compileLoop(node, draft, &frame)
            }
            if !frame.variables.isEmpty { loops[draft.record] = frame }
        }
    }

    /// The `for each` of a record, in its head or in its block.
    private func loopNodes(_ draft: Draft) -> [Node] {
        let node = node(draft.node, draft.tree)
        var found = node.children.filter { $0.kind == .forEach }
        if let block = node.first(.block) { found += block.children.filter { $0.kind == .forEach } }
        return found
    }

    mutating func reportLoop(_ node: Node) {
        let kinds = [Kind.rule, .checklist, .task].map { MessageArgument.word($0.english) }
        reportOutOfPlace(node, .message(Message(.insideKinds, ["kinds": .list(kinds)])))
    }

    private mutating func compileLoop(_ node: Node, _ draft: Draft, _ frame: inout LoopFrame) {
        let parts = Array(node.children)
        guard parts.count == 2, parts[0].kind == .name else { return }
        var context = ExpressionContext(scope: draft.scope, variables: frame.variables)
        let slot = context.slot()
        let name = symbol(parts[0])
        checkShadowing(name, parts[0], context)
        let collection = compileLoopCollection(parts[1], name, &context)
        let loop = Loop(slot: slot, name: name, collection: collection)
        frame.loop = loop
        frame.size = max(frame.size, context.frameSize)
        frame.variables.append(Variable(name: name, slot: slot, type: collection.type.element))
    }

    /// The name is in sight in the collection's own `where` and `order by`: `for each p in participants where p.category == delegate`.
    mutating func compileLoopCollection(_ node: Node, _ name: Symbol, _ context: inout ExpressionContext) -> Expression {
        // From the outermost filter in; they are nested to the left.
        var layers: [Node] = []
        var base = node
        while base.kind == .filter || base.kind == .ordering, let first = base.children.first(where: { _ in true }) {
            layers.append(base)
            base = first
        }
        var result = compileCollection(base, &context)
        for layer in layers.reversed() {
            let mark = context.mark
            let slot = context.slot()
            context.setElement(slot, result.type.element)
            context.bind(name, to: slot, result.type.element)
            let keys = Array(layer.children.dropFirst())
            if layer.kind == .filter {
                if let condition = keys.first {
                    let compiled = compileCondition(condition, &context)
                    result = Expression(.filter(result, slot: slot, condition: compiled), result.type, layer.location)
                }
            } else {
                let compiled = keys.map { compile($0, &context) }
                result = Expression(.order(result, slot: slot, keys: compiled), result.type, layer.location)
            }
            context.return(to: mark)
        }
        return result
    }
}
