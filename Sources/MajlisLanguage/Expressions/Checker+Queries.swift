import MajlisModel
import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// `where`, `select`, `order by`, `per`, `each`, `every` and `some`.
extension Checker {
    /// The collection, then what is said of each element, which has a slot and perhaps a name by then.
    mutating func nextQueryPart(of work: inout ExpressionWork, _ context: inout ExpressionContext) -> ExpressionPart? {
        let done = work.parts.count
        switch work.node.kind {
        case .each:
            if done == 0, let name = work.children.first { checkShadowing(symbol(name), name, context) }
            return done == 0 && work.children.count > 1 ? ExpressionPart(work.children[1], .collection) : nil
        case .quantified:
            guard work.children.count == 3, done < 2 else { return nil }
            if done == 0 { return ExpressionPart(work.children[1], .collection) }
            work.slot = context.slot()
            checkShadowing(symbol(work.children[0]), work.children[0], context)
            context.bind(symbol(work.children[0]), to: work.slot, work.parts[0].type.element)
            return ExpressionPart(work.children[2], .condition)
        default: break
        }
        guard done < work.children.count else { return nil }
        let child = work.children[done]
        switch (work.node.kind, done) {
        // `count(sessions) per .track`: the function of each group.
        case (.grouping, 0): return child.kind == .call ? ExpressionPart(child) : ExpressionPart(child, .collection)
        case (_, 0): return ExpressionPart(child, .collection)
        case (_, 1):
            bindElement(of: &work, &context)
            return work.node.kind == .filter ? ExpressionPart(child, .condition) : ExpressionPart(child)
        default: return work.node.kind == .ordering ? ExpressionPart(child) : nil
        }
    }

    /// Gives the element a slot, and the name that `each` gives it: in sight in everything that follows.
    private mutating func bindElement(of work: inout ExpressionWork, _ context: inout ExpressionContext) {
        var collection = work.children[0]
        var type = work.parts[0].type.element
        if let argument = aggregate(of: work)?.argument {
            type = groupElement(argument)
            collection = collection.children.dropFirst().first { _ in true } ?? collection
        }
        work.slot = context.slot()
        if let name = boundName(collection) { context.bind(name, to: work.slot, type) }
        context.setElement(work.slot, type)
    }

    /// The name in `each s in sessions`, also under filters around it.
    private mutating func boundName(_ node: Node) -> Symbol? {
        var node = node
        while node.kind == .filter || node.kind == .ordering, let first = node.children.first(where: { _ in true }) { node = first }
        return node.kind == .each ? node.first(.name).map { symbol($0) } : nil
    }

    mutating func finishQuery(_ work: ExpressionWork) -> Expression {
        let place = work.node.location
        guard let collection = work.parts.first else { return unknown(place) }
        guard work.parts.count > 1 else { return work.node.kind == .quantified ? unknown(place) : collection }
        switch work.node.kind {
        case .filter: return Expression(.filter(collection, slot: work.slot, condition: work.parts[1]), collection.type, place)
        case .selection:
            return Expression(.select(collection, slot: work.slot, value: work.parts[1]), .list(work.parts[1].type.element), place)
        case .ordering:
            for (child, key) in zip(work.children, work.parts).dropFirst() { checkKey(key.type, child) }
            return Expression(.order(collection, slot: work.slot, keys: Array(work.parts.dropFirst())), collection.type, place)
        case .quantified:
            let isEvery = Vocabulary.meanings(of: work.node.head.word).function == .every
            let node = ExpressionNode.quantified(every: isEvery, slot: work.slot, collection: collection, condition: work.parts[1])
            return Expression(node, .boolean, place)
        default: return finishGrouping(work, collection)
        }
    }

    /// Names and value words come in the order of the alphabet or of the table; lists in none.
    private mutating func checkKey(_ type: ValueType, _ node: Node) {
        guard type.isList else { return }
        report(Diagnostic(.queryType, at: node.location, ["found": shown(node), "reason": .message(Message(.reasonListKey))]))
    }

    // MARK: Groups

    /// The groups of `count(sessions) per .track` as things with a key and a value, where they are filtered, ordered or gone through.
    func rows(of expression: Expression) -> Expression? {
        let group: Expression
        switch expression.node {
        case .group: group = expression
        case .query(let index): group = program.queries[index].expression
        default: return nil
        }
        guard case .group(_, _, let key, let aggregate) = group.node else { return nil }
        let value = aggregate == nil ? group.type : group.type.element
        return Expression(.rows(expression), .list(.row(key: key.type.element, value: value)), expression.location)
    }

    /// The values of groups, where a function of values takes them: `max(count(sessions) per .track)`.
    func valuesOfRows(_ expression: Expression) -> Expression {
        if case .rows(let group) = expression.node { return group }
        return expression
    }

    private func finishGrouping(_ work: ExpressionWork, _ collection: Expression) -> Expression {
        let place = work.node.location
        if let (function, argument) = aggregate(of: work) {
            return Expression(.group(argument, slot: work.slot, key: work.parts[1], aggregate: function), .list(collection.type), place)
        }
        // The elements of each group.
        return Expression(.group(collection, slot: work.slot, key: work.parts[1], aggregate: nil), collection.type, place)
    }

    /// The function before `per` that is asked for each group, and the collection in its brackets.
    private func aggregate(of work: ExpressionWork) -> (function: Function, argument: Expression)? {
        guard work.node.kind == .grouping, let first = work.parts.first, case .call(let function, let arguments) = first.node,
            arguments.count == 1, Self.aggregates.contains(function)
        else { return nil }
        return (function, arguments[0])
    }

    private static let aggregates: Set<Function> = [.count, .sum, .min, .max, .average, .different, .first, .last]

    /// `sum(sessions select .length) per .track` groups the sessions, not their lengths.
    private func groupElement(_ argument: Expression) -> ValueType {
        if case .select(let base, _, let value) = argument.node, value.type.element.kinds == nil { return base.type.element }
        return argument.type.element
    }

    // MARK: Findings

    mutating func reportNoCollection(_ node: Node, _ type: ValueType) {
        var finding = Diagnostic(.notACollection, at: node.location, ["found": shown(node), "actual": TypeWords.describe(type)])
        if node.kind == .name, let kind = Vocabulary.meanings(of: node.head.word).kind {
            suggest([node.text.utf8.allSatisfy { $0 < 0x80 } ? kind.englishPlural : kind.arabicPlural], in: &finding, at: node.location)
        }
        report(finding)
    }

    /// A bound variable may stand for nothing else in the project.
    mutating func checkShadowing(_ name: Symbol, _ node: Node, _ context: ExpressionContext) {
        var kind: String?
        var place = MessageArgument.message(Message(.theLanguage))
        if let outer = context.variables.last(where: { $0.name == name }) {
            kind = Function.each.english
            place = .code(model.symbols[outer.name])
        } else if case .one(let id) = look(up: name, from: context.scope) {
            kind = model.kind(id).english
            place = self.place(of: id)
        } else if let known = named[name, scopes.space(of: context.scope)] {
            kind = statement(of: known).english
            place = .place(named[known].location)
        }
        guard let kind else { return }
        report(Diagnostic(.shadowedName, at: node.location, ["name": .code(model.symbols[name]), "kind": .word(kind), "place": place]))
    }
}
