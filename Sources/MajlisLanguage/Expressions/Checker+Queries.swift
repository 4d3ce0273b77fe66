import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// `where`, `select`, `order by`, `per`, `each`, `every` and `some`.
extension Checker {
    mutating func compileQuery(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let mark = context.mark
        defer { context.return(to: mark) }
        if node.kind == .each {
            guard let inner = node.children.dropFirst().first(where: { _ in true }) else { return unknown(node.location) }
            if let name = node.first(.name) { checkShadowing(symbol(name), name, context) }
            return compileCollection(inner, &context)
        }
        guard let first = node.children.first(where: { _ in true }) else { return unknown(node.location) }
        // `count(sessions) per .track`: the function of each group.
        let isAggregate = node.kind == .grouping && first.kind == .call
        let collection = isAggregate ? compile(first, &context) : compileCollection(first, &context)
        if node.kind == .grouping { return compileGrouping(node, first, collection, &context) }
        let slot = bindElement(of: collection.type.element, first, &context)
        let second = node.children.dropFirst().first { _ in true }
        guard let second else { return collection }
        switch node.kind {
        case .filter:
            let condition = compileCondition(second, &context)
            return Expression(.filter(collection, slot: slot, condition: condition), collection.type, node.location)
        case .selection:
            let value = compile(second, &context)
            return Expression(.select(collection, slot: slot, value: value), .list(value.type.element), node.location)
        default:
            let keys = compileKeys(node, &context)
            return Expression(.order(collection, slot: slot, keys: keys), collection.type, node.location)
        }
    }

    /// Gives the element a slot, and the name that `each` gives it: in sight in everything that follows.
    private mutating func bindElement(of type: ValueType, _ collection: Node, _ context: inout ExpressionContext) -> Int {
        let slot = context.slot()
        if let name = boundName(collection) { context.bind(name, to: slot, type) }
        context.setElement(slot, type)
        return slot
    }

    /// The name in `each s in sessions`, also under filters around it.
    private mutating func boundName(_ node: Node) -> Symbol? {
        var node = node
        while true {
            switch node.kind {
            case .each: return node.first(.name).map { symbol($0) }
            case .filter, .selection, .ordering:
                guard node.kind != .selection, let first = node.children.first(where: { _ in true }) else { return nil }
                node = first
            default: return nil
            }
        }
    }

    private mutating func compileKeys(_ node: Node, _ context: inout ExpressionContext) -> [Expression] {
        var keys: [Expression] = []
        for child in node.children.dropFirst() {
            let key = compile(child, &context)
            // Names and value words come in the order of the alphabet or of the table.
            if case .list = key.type {
                report(Diagnostic(.queryType, at: child.location, ["found": shown(child), "reason": .message(Message(.reasonListKey))]))
            }
            keys.append(key)
        }
        return keys
    }

    private mutating func compileGrouping(
        _ node: Node, _ first: Node, _ collection: Expression, _ context: inout ExpressionContext
    ) -> Expression {
        guard let keyNode = node.children.dropFirst().first(where: { _ in true }) else { return collection }
        guard case .call(let function, let arguments) = collection.node, arguments.count == 1, Self.aggregates.contains(function) else {
            // The elements of each group.
            let slot = bindElement(of: collection.type.element, first, &context)
            let key = compile(keyNode, &context)
            return Expression(.group(collection, slot: slot, key: key, aggregate: nil), collection.type, node.location)
        }
        let slot = bindElement(of: groupElement(arguments[0]), aggregated(first), &context)
        let key = compile(keyNode, &context)
        return Expression(.group(arguments[0], slot: slot, key: key, aggregate: function), .list(collection.type), node.location)
    }

    /// `sum(sessions select .length) per .track` groups the sessions, not their lengths.
    private func groupElement(_ argument: Expression) -> ValueType {
        if case .select(let base, _, let value) = argument.node, value.type.element.kinds == nil { return base.type.element }
        return argument.type.element
    }

    private func aggregated(_ call: Node) -> Node { call.children.dropFirst().first { _ in true } ?? call }

    private static let aggregates: Set<Function> = [.count, .sum, .min, .max, .average, .different, .first, .last]

    // MARK: Collections

    mutating func compileCollection(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let expression = compile(node, &context, expected: .list(.any))
        switch expression.type {
        case .list, .any, .absent: return expression
        default:
            var finding = Diagnostic(.notACollection, at: node.location, ["found": shown(node), "actual": TypeWords.describe(expression.type)])
            if node.kind == .name { suggest(plural(of: node), in: &finding, at: node.location) }
            report(finding)
            return Expression(expression.node, .list(.any), expression.location)
        }
    }

    /// `sessions` for `session`, in the same language.
    private func plural(of node: Node) -> [String] {
        guard let kind = Vocabulary.meanings(of: node.head.word).kind else { return [] }
        return [node.text.utf8.allSatisfy { $0 < 0x80 } ? kind.englishPlural : kind.arabicPlural]
    }

    // MARK: Quantifiers

    mutating func compileQuantified(_ node: Node, _ context: inout ExpressionContext) -> Expression {
        let children = Array(node.children)
        guard children.count == 3 else { return unknown(node.location) }
        let collection = compileCollection(children[1], &context)
        let mark = context.mark
        let slot = context.slot()
        let name = symbol(children[0])
        checkShadowing(name, children[0], context)
        context.bind(name, to: slot, collection.type.element)
        let condition = compileCondition(children[2], &context)
        context.return(to: mark)
        let isEvery = Vocabulary.meanings(of: node.head.word).function == .every
        return Expression(.quantified(every: isEvery, slot: slot, collection: collection, condition: condition), .boolean, node.location)
    }

    /// A bound variable may stand for nothing else in the project.
    mutating func checkShadowing(_ name: Symbol, _ node: Node, _ context: ExpressionContext) {
        var kind: String?
        var place = MessageArgument.message(Message(.theLanguage))
        if let outer = context.variables.last(where: { $0.name == name }) {
            kind = Function.each.english
            place = .code(model.symbols[outer.name])
        } else if case .one(let id) = names.look(up: name, from: scopes[context.scope]) {
            kind = model.kind(id).english
            place = self.place(of: id)
        } else if let known = named[name] {
            kind = statement(of: known).english
            place = .place(named[known].location)
        }
        guard let kind else { return }
        report(Diagnostic(.shadowedName, at: node.location, ["name": .code(model.symbols[name]), "kind": .word(kind), "place": place]))
    }
}
