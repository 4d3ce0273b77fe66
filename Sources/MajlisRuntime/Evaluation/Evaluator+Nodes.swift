import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// One method for each sort of node, so that none of them needs a large stack frame.

extension Evaluator {
    func node(_ expression: Expression, _ frame: inout [Value]) -> Value {
        switch expression.node {
        case .constant(let value): return constant(value)
        case .variable(let slot): return slot < frame.count && slot >= 0 ? frame[slot] : .unknown
        case .member(let base, let member): return memberValue(base, member, expression.location, &frame)
        case .not(let operand): return value(!truth(operand, frame: &frame))
        case .and(let operands): return value(conjunction(operands, &frame))
        case .or(let operands): return value(disjunction(operands, &frame))
        case .compare(let comparison, let left, let right): return value(comparing(comparison, left, right, &frame))
        case .membership(let element, let container, let negated):
            let found = membership(element, container, &frame)
            return value(negated ? !found : found)
        case .test(let operand, let test, let negated):
            let holds = stateTest(operand, test, &frame)
            return value(negated ? !holds : holds)
        case .arithmetic, .negate: return arithmeticValue(expression, &frame)
        case .offset(let duration, let anchor, let isAfter):
            return offsetValue(duration, anchor, isAfter, expression.location, &frame)
        case .conditional(let condition, let then, let otherwise): return conditional(condition, then, otherwise, &frame)
        case .quantified(let every, let slot, let collection, let condition):
            return value(quantified(every, slot, collection, condition, &frame))
        default: return rareNode(expression, &frame)
        }
    }

    private func rareNode(_ expression: Expression, _ frame: inout [Value]) -> Value {
        switch expression.node {
        case .collection, .filter, .select, .order: return gather(expression, &frame).value
        case .group(let collection, let slot, let key, let aggregate):
            return .list(ListBox(groups(collection, slot, key, aggregate, expression.location, &frame).map(\.value)))
        case .rows(let group): return rows(group, expression.location, &frame)
        case .index(let base, let index): return indexed(base, index, &frame)
        case .range(let lower, let upper): return range(lower, upper, &frame)
        case .list(let elements): return listed(elements, expression.location, &frame)
        case .call(let function, let arguments): return call(function, arguments, expression, &frame)
        case .defined(let index, let arguments): return defined(index, arguments, &frame)
        case .query(let index): return queryValue(index, expression.location)
        case .holds(let rule): return value(holds(rule: rule, at: expression.location))
        case .today: return context.asOf.map { .date(PartialDate($0)) } ?? .unknown
        case .anchor(let anchor, let meeting): return anchorValue(anchor, meeting)
        default: return .unknown
        }
    }

    private func constant(_ value: Value) -> Value {
        if case .deferred(let index) = value { return evaluateDeferred(index, loops: []) }
        return value
    }

    private func conjunction(_ operands: [Expression], _ frame: inout [Value]) -> Kleene {
        var result = Kleene.yes
        for operand in operands {
            result = result.and(truth(operand, frame: &frame))
            if result == .no { break }
        }
        return result
    }

    private func disjunction(_ operands: [Expression], _ frame: inout [Value]) -> Kleene {
        var result = Kleene.no
        for operand in operands {
            result = result.or(truth(operand, frame: &frame))
            if result == .yes { break }
        }
        return result
    }

    /// Where the condition is unknown: what both branches agree on, between them for numbers, otherwise unknown.
    private func conditional(_ condition: Expression, _ then: Expression, _ otherwise: Expression, _ frame: inout [Value]) -> Value {
        switch truth(condition, frame: &frame) {
        case .yes: return evaluate(then, frame: &frame)
        case .no: return evaluate(otherwise, frame: &frame)
        case .unknown:
            let first = evaluate(then, frame: &frame)
            let second = evaluate(otherwise, frame: &frame)
            if isDecided(first), isDecided(second), equality(first, second) == .yes { return first }
            guard let a = Bounds(first), let b = Bounds(second), a.lower?.unit == b.lower?.unit, a.upper?.unit == b.upper?.unit else {
                return .unknown
            }
            return hull(a, b).value ?? .unknown
        }
    }

    /// From the lesser lower to the greater upper end.
    private func hull(_ a: Bounds, _ b: Bounds) -> Bounds {
        var result = Bounds(nil, nil)
        if let x = a.lower, let y = b.lower { result.lower = x.number.compare(y.number) <= 0 ? x : y }
        if let x = a.upper, let y = b.upper { result.upper = x.number.compare(y.number) >= 0 ? x : y }
        return result
    }

    private func range(_ lower: Expression, _ upper: Expression, _ frame: inout [Value]) -> Value {
        let low = evaluate(lower, frame: &frame)
        let high = evaluate(upper, frame: &frame)
        switch (low, high) {
        case (.time(let start), .time(let end)):
            if let range = TimeRange(start, end) { return .hours(range) }
        case (.date(let first), .date(let last)):
            if let range = DateRange(first, last) { return .dates(DateRangeBox(range)) }
        default: break
        }
        return .range(RangeBox(low, high))
    }

    private func listed(_ elements: [Expression], _ location: Location, _ frame: inout [Value]) -> Value {
        var result = Gathering()
        for element in elements {
            switch evaluate(element, frame: &frame) {
            case .none: continue
            case .others(let count): result.addUnnamed(count)
            case let value:
                if case .list(let box) = value { context.steps = Gathering.sum(context.steps, box.elements.count + box.possible.count) }
                append(value, to: &result, isSure: true, isMany: element.type.isList)
            }
            guard mayGrow(result) else { return isWhole(at: location) ? result.value : .unknown }
        }
        return result.value
    }

    /// `delegate_path[qazi].visa`: the task for one element. A number picks from a list.
    private func indexed(_ base: Expression, _ index: Expression, _ frame: inout [Value]) -> Value {
        if let pair = pair(base, index, &frame) { return state(of: pair.subject, place: pair.place, workflow: pair.workflow) }
        if isPairState(base) { return .unknown }
        let container = evaluate(base, frame: &frame)
        if case .record(let task) = container, model.kind(task) == .task, case .record(let element) = evaluate(index, frame: &frame) {
            return .list(ListBox([.record(task), .record(element)]))
        }
        guard case .list(let box) = container, case .integer(let place) = evaluate(index, frame: &frame) else { return container }
        guard box.possible.isEmpty, place >= 1, place <= box.elements.count else { return .unknown }
        return box.elements[Int(place) - 1]
    }

    private func defined(_ index: Int, _ arguments: [Expression], _ frame: inout [Value]) -> Value {
        guard context.program.functions.indices.contains(index) else { return .unknown }
        let function = context.program.functions[index]
        // Without parameters it has one value, wherever its owner asks.
        let key = EvaluationContext.ConstantKey(function: index, owner: context.owner)
        if arguments.isEmpty, context.missing == nil, let known = context.constants[key] { return known }
        var values: [Value] = []
        for argument in arguments { values.append(evaluate(argument, frame: &frame)) }
        var inner = Evaluator.frame(size: function.frameSize, values)
        let value = evaluate(function.body, frame: &inner)
        if arguments.isEmpty, context.steps < context.mostSteps { context.constants[key] = value }
        return value
    }

    private func queryValue(_ index: Int, _ location: Location) -> Value {
        // What is missing is only seen while it is computed.
        if context.missing == nil, context.reads == nil, let known = context.queries[index] { return known }
        if context.openQueries.contains(index) { context.report(.circularValue, at: location) }
        return following(query: index, otherwise: .unknown) { query in
            var inner = Evaluator.frame(size: query.frameSize)
            let value = evaluate(query.expression, frame: &inner)
            context.queries[index] = value
            return value
        }
    }

    /// Looks into a query of the program, never into one that is being looked into.
    func following<Result>(query index: Int, otherwise: Result, _ body: (Query) -> Result) -> Result {
        guard context.program.queries.indices.contains(index), context.openQueries.insert(index).inserted else { return otherwise }
        defer { context.openQueries.remove(index) }
        return body(context.program.queries[index])
    }

    /// An expression in a clause's place. Its loops' variables are unknown where the caller gives none.
    func evaluateDeferred(_ index: UInt32, loops: [Value]) -> Value {
        guard Int(index) < context.program.deferred.count else { return .unknown }
        let deferred = context.program.deferred[Int(index)]
        let isConstant = deferred.loopSlots.isEmpty
        if isConstant, context.missing == nil, context.reads == nil, let known = context.deferred[index] { return known }
        guard context.openDeferred.insert(index).inserted else {
            context.report(.circularValue, at: deferred.expression.location)
            return .unknown
        }
        defer { context.openDeferred.remove(index) }
        var frame = Evaluator.frame(size: max(deferred.frameSize, (deferred.loopSlots.max() ?? -1) + 1))
        for (slot, value) in zip(deferred.loopSlots, loops) where frame.indices.contains(slot) { frame[slot] = value }
        let value = withOwner(deferred.owner) { evaluate(deferred.expression, frame: &frame) }
        if isConstant { context.deferred[index] = value }
        return value
    }

    private func offsetValue(
        _ duration: Expression, _ anchor: Expression, _ isAfter: Bool, _ location: Location, _ frame: inout [Value]
    ) -> Value {
        let length = evaluate(duration, frame: &frame)
        let point = evaluate(anchor, frame: &frame)
        return shift(length, from: point, isAfter: isAfter, at: location)
    }
}
