import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Lists: filters keep sure and possible members apart, and what is known of unnamed elements goes along.

extension Evaluator {
    /// An expression as a list.
    func gather(_ expression: Expression, _ frame: inout [Value]) -> Gathering {
        switch expression.node {
        case .collection(let kind, let meeting): return collection(kind, within: meeting)
        case .filter(let base, let slot, let condition):
            guard context.mayGoOn(at: expression.location) else { return .open(isTbd: false) }
            context.depth += 1
            defer { context.depth -= 1 }
            if let list = indexedFilter(expression, &frame) { return list }
            return filtered(gather(base, &frame), slot, condition, &frame)
        case .select(let base, let slot, let value):
            guard context.mayGoOn(at: expression.location) else { return .open(isTbd: false) }
            context.depth += 1
            defer { context.depth -= 1 }
            let list = selected(gather(base, &frame), slot, value, &frame)
            return isWhole(at: expression.location) ? list : .open(isTbd: false)
        case .order(let base, let slot, let keys):
            guard context.mayGoOn(at: expression.location) else { return .open(isTbd: false) }
            context.depth += 1
            defer { context.depth -= 1 }
            return ordered(gather(base, &frame), slot, keys, &frame)
        default:
            return gather(evaluate(expression, frame: &frame))
        }
    }

    /// A value as a list: `none` is empty, a single value a list of one, an unknown one a list of which nothing is known.
    func gather(_ value: Value) -> Gathering {
        switch value {
        case .list(let box):
            context.note(box.elements.count + box.possible.count)
            return isOne(box) ? Gathering([value]) : Gathering(box)
        case .none: return Gathering()
        case .tbd: return .open(isTbd: true)
        case .unstated, .unknown: return .open(isTbd: false)
        case .others(let count):
            var result = Gathering()
            result.addUnnamed(count)
            return result
        default: return Gathering([value])
        }
    }

    // MARK: How many

    /// How many things an element stands for: one, except for referring records such as `participant 10 others`.
    func weight(_ element: Value) -> (least: Int, most: Int?) {
        if case .record(let id) = element, !context.openReferrers.isEmpty, let open = context.openReferrers[id] { return open }
        return (1, 1)
    }

    func count(_ list: Gathering) -> (least: Int, most: Int?) {
        var (least, most) = list.unnamed
        if context.openReferrers.isEmpty {
            least = Gathering.sum(least, list.sure.count)
            return (least, most.map { Gathering.sum($0, list.sure.count + list.possible.count) })
        }
        for element in list.sure {
            let weight = weight(element)
            least = Gathering.sum(least, weight.least)
            if let known = most, let more = weight.most { most = Gathering.sum(known, more) } else { most = nil }
        }
        for element in list.possible {
            if let known = most, let more = weight(element).most { most = Gathering.sum(known, more) } else { most = nil }
        }
        return (least, most)
    }

    // MARK: where

    func filtered(_ list: Gathering, _ slot: Int, _ condition: Expression, _ frame: inout [Value]) -> Gathering {
        guard bind(slot, &frame) else { return .open(isTbd: false) }
        var result = Gathering()
        for element in list.sure {
            frame[slot] = element
            switch truth(condition, frame: &frame) {
            case .yes: result.sure.append(element)
            case .unknown: result.possible.append(element)
            case .no: continue
            }
        }
        for element in list.possible {
            frame[slot] = element
            if truth(condition, frame: &frame) != .no { result.possible.append(element) }
        }
        result.unnamed = (0, list.unnamed.most)
        result.isTbd = list.isTbd
        return result
    }

    /// Makes sure that the frame has the slot.
    func bind(_ slot: Int, _ frame: inout [Value]) -> Bool {
        guard slot >= 0, slot < 4096 else { return false }
        while frame.count <= slot { frame.append(.unknown) }
        return true
    }

    // MARK: select

    func selected(_ list: Gathering, _ slot: Int, _ value: Expression, _ frame: inout [Value]) -> Gathering {
        guard bind(slot, &frame) else { return .open(isTbd: false) }
        var outer = frame
        let isMany = value.type.isList
        let result = mapped(list, isMany: isMany) { element in
            outer[slot] = element
            return evaluate(value, frame: &outer)
        }
        return result
    }

    /// One value for each element; lists are flattened once, and what has no value adds nothing.
    /// - Parameter isMany: each element has a list of values, so that an unknown one may stand for any number of them.
    func mapped(_ list: Gathering, isMany: Bool, _ transform: (Value) -> Value) -> Gathering {
        var result = Gathering()
        for element in list.sure {
            append(transform(element), weight(element), to: &result, isMany: isMany)
            guard mayGrow(result) else { return .open(isTbd: false) }
        }
        for element in list.possible {
            append(transform(element), to: &result, isSure: false, isMany: isMany)
            guard mayGrow(result) else { return .open(isTbd: false) }
        }
        // Unnamed elements have values that nobody knows, and perhaps none.
        if list.unnamed.most != 0 { result.addUnnamed(least: 0, most: isMany ? nil : list.unnamed.most) }
        result.isTbd = result.isTbd || list.isTbd
        return result
    }

    func mayGrow(_ list: Gathering) -> Bool {
        if list.sure.count + list.possible.count <= EvaluationContext.mostElements, context.steps < context.mostSteps { return true }
        context.wasCutShort = true
        return false
    }

    /// A list that had to be cut short is not known, and a finding says so.
    func isWhole(at location: Location) -> Bool {
        guard context.wasCutShort else { return true }
        context.wasCutShort = false
        context.report(.tooMuchWork, at: location)
        return false
    }

    private func append(_ value: Value, _ weight: (least: Int, most: Int?), to result: inout Gathering, isMany: Bool) {
        if weight == (1, 1) { return append(value, to: &result, isSure: true, isMany: isMany) }
        guard !value.isUnknown, !isMany, case let copies = min(weight.least, 1000), copies > 0, !value.isNone else {
            append(value, to: &result, isSure: false, isMany: isMany)
            if !value.isNone { result.addUnnamed(least: 0, most: isMany ? nil : weight.most) }
            return
        }
        for _ in 0..<copies { append(value, to: &result, isSure: true, isMany: isMany) }
        result.addUnnamed(least: 0, most: weight.most.map { $0 - copies })
    }

    func append(_ value: Value, to result: inout Gathering, isSure: Bool, isMany: Bool) {
        switch value {
        case .none: return
        case .list(let box) where !isOne(box):
            let inner = Gathering(box)
            if isSure {
                result.sure += inner.sure
                result.possible += inner.possible
                result.addUnnamed(least: inner.unnamed.least, most: inner.unnamed.most)
            } else {
                result.possible += inner.sure + inner.possible
                result.addUnnamed(least: 0, most: inner.unnamed.most)
            }
            result.isTbd = result.isTbd || inner.isTbd
        case .tbd where isMany:
            result.addUnnamed(least: 0, most: nil)
            result.isTbd = true
        case .unstated where isMany, .unknown where isMany: result.addUnnamed(least: 0, most: nil)
        default: isSure ? result.sure.append(value) : result.possible.append(value)
        }
    }

    // MARK: order by

    func ordered(_ list: Gathering, _ slot: Int, _ keys: [Expression], _ frame: inout [Value]) -> Gathering {
        guard bind(slot, &frame) else { return list }
        var result = list
        result.sure = sorted(list.sure, slot, keys, &frame)
        result.possible = sorted(list.possible, slot, keys, &frame)
        return result
    }

    private func sorted(_ elements: [Value], _ slot: Int, _ keys: [Expression], _ frame: inout [Value]) -> [Value] {
        guard elements.count > 1 else { return elements }
        var rows: [(keys: [Value], place: Int)] = []
        rows.reserveCapacity(elements.count)
        for (place, element) in elements.enumerated() {
            frame[slot] = element
            var values: [Value] = []
            for key in keys { values.append(evaluate(key, frame: &frame)) }
            rows.append((values, place))
        }
        rows.sort { left, right in
            for (a, b) in zip(left.keys, right.keys) {
                let sign = listingOrder(a, b)
                if sign != 0 { return sign < 0 }
            }
            return left.place < right.place
        }
        return rows.map { elements[$0.place] }
    }

    /// A total order for listing, which says nothing about what is known: what is not known comes last.
    func listingOrder(_ a: Value, _ b: Value) -> Int {
        let (first, second) = (listingKey(a), listingKey(b))
        switch (first, second) {
        case (nil, nil): return 0
        case (nil, _): return 1
        case (_, nil): return -1
        case (let x?, let y?):
            if case .date(let left) = x, case .date(let right) = y {
                return PartialDate.sortsBefore(left, right) ? -1 : PartialDate.sortsBefore(right, left) ? 1 : 0
            }
            if case .record(let left) = x, case .record(let right) = y { return left < right ? -1 : left > right ? 1 : 0 }
            guard let order = context.order.order(x, y) else { return 0 }
            return order == .less ? -1 : order == .greater ? 1 : 0
        }
    }

    /// One point for every value: the start of a range, the first of a list.
    private func listingKey(_ value: Value) -> Value? {
        switch value {
        case .none, .tbd, .unstated, .unknown, .others: nil
        case .list(let box): box.elements.first.flatMap { listingKey($0) }
        case .range(let box): listingKey(box.lower) ?? listingKey(box.upper)
        case .dates(let box): .date(box.range.first)
        case .dateTime, .dayTime: context.order.resolved(value)
        default: value
        }
    }

    // MARK: every, some

    func quantified(
        _ every: Bool, _ slot: Int, _ collection: Expression, _ condition: Expression, _ frame: inout [Value]
    ) -> Kleene {
        // What an index leaves out does not fulfil the condition.
        let list = (every ? nil : candidates(collection, slot, condition, &frame)) ?? gather(collection, &frame)
        guard bind(slot, &frame) else { return .unknown }
        // `some` is `every` with all truth values turned round.
        var holds = Kleene.yes
        func note(_ truth: Kleene, isSure: Bool) {
            let counted = every ? truth : !truth
            holds = holds.and(isSure ? counted : counted.or(.unknown))
        }
        for element in list.sure {
            frame[slot] = element
            note(truth(condition, frame: &frame), isSure: weight(element).least > 0)
            if holds == .no { return every ? .no : .yes }
        }
        for element in list.possible where holds != .unknown {
            frame[slot] = element
            note(truth(condition, frame: &frame), isSure: false)
        }
        if list.unnamed.most != 0 { holds = holds.and(.unknown) }
        return every ? holds : !holds
    }
}
