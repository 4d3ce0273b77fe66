import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

extension Evaluator {
    func call(_ function: Function, _ arguments: [Expression], _ expression: Expression, _ frame: inout [Value]) -> Value {
        switch function {
        case .sum, .average, .rounded, .roundedUp, .roundedDown, .absolute, .converted: return arithmeticValue(expression, &frame)
        case .contains, .startsWith, .endsWith, .folded, .characters, .wordCount, .joined:
            return text(function, arguments, expression.location, &frame)
        case .union, .common, .without: return set(function, arguments, expression.location, &frame)
        case .workingDays: return workingDays(arguments, expression.location, &frame)
        case .today: return context.asOf.map { .date(PartialDate($0)) } ?? .unknown
        case .overlaps: return value(overlaps(arguments, &frame))
        case .previous: return previous(arguments, &frame)
        case .first, .last:
            guard let list = arguments.first else { return .unknown }
            return end(of: list, isFirst: function == .first, &frame)
        case .consecutive:
            guard let list = arguments.first else { return .unknown }
            let ordered = inOrder(list, &frame).list
            return context.charge(ordered.sure.count, at: expression.location) ? neighbours(ordered).value : .unknown
        case .count, .min, .max, .different, .pairs:
            let list = elements(of: arguments, &frame)
            if function != .count || !context.openReferrers.isEmpty { context.note(list.sure.count + list.possible.count) }
            return aggregated(function, list, isMapped: arguments.count != 1 || isMapped(arguments[0]), expression.location)
        case .entered: return arguments.first.map { entered($0, &frame) } ?? .unknown
        case .every, .some, .each, .if, .holds: return .unknown
        }
    }

    /// One list, or the values themselves: `max(1, 2)`.
    private func elements(of arguments: [Expression], _ frame: inout [Value]) -> Gathering {
        if arguments.count == 1 { return gather(arguments[0], &frame) }
        var result = Gathering()
        for argument in arguments {
            append(evaluate(argument, frame: &frame), to: &result, isSure: true, isMany: argument.type.isList)
        }
        return result
    }

    /// The aggregate of one group.
    func aggregate(_ function: Function, _ list: Gathering, isMapped: Bool, _ location: Location) -> Value {
        switch function {
        case .sum, .average:
            let operand = function == .sum ? sum(list, location) : average(list, location)
            guard let value = operand.value else {
                context.report(.numberOverflow, at: location)
                return .unknown
            }
            return value
        case .first: return list.isComplete ? list.sure.first ?? .none : .unknown
        case .last: return list.isComplete ? list.sure.last ?? .none : .unknown
        default: return aggregated(function, list, isMapped: isMapped, location)
        }
    }

    private func aggregated(_ function: Function, _ list: Gathering, isMapped: Bool, _ location: Location) -> Value {
        switch function {
        case .count:
            let count = count(list)
            return Bounds(least: count.least, most: count.most).value ?? .unknown
        case .min: return extreme(list, isGreatest: false, location)
        case .max: return extreme(list, isGreatest: true, location)
        case .different: return different(list, mayCoincide: isMapped, location).value
        case .pairs: return pairs(list, location).value
        default: return .unknown
        }
    }

    /// Whether the list is of properties rather than of things: unnamed properties may coincide, unnamed things are others.
    private func isMapped(_ expression: Expression) -> Bool {
        switch expression.node {
        case .select, .member: expression.type.element.kinds == nil || expression.isSelection
        case .filter(let base, _, _), .order(let base, _, _): isMapped(base)
        case .collection: false
        default: true
        }
    }

    // MARK: different

    /// Each value once. A value that is not known may be one of the others.
    func different(_ list: Gathering, mayCoincide: Bool, _ location: Location) -> Gathering {
        var result = Gathering()
        var seen: Set<IdentityKey> = []
        var vague: [Value] = []
        func add(_ element: Value, isSure: Bool) {
            guard let key = identity(element) else {
                vague.append(element)
                return
            }
            guard seen.insert(key).inserted else { return }
            isSure ? result.sure.append(element) : result.possible.append(element)
        }
        for element in list.sure {
            if let key = identity(element), weight(element).least > 0 {
                if seen.insert(key).inserted { result.sure.append(element) }
            } else {
                vague.append(element)
            }
        }
        for element in list.possible { add(element, isSure: false) }
        // What may coincide with something that is there counts as possible; the first that cannot is sure.
        let sureVague = list.sure.count { identity($0) == nil && weight($0).least > 0 }
        for (place, element) in vague.enumerated() {
            if place < sureVague, !context.charge(result.sure.count, at: location) { return .open(isTbd: false) }
            let isSure = place < sureVague && result.sure.allSatisfy { equality($0, element) == .no }
            isSure ? result.sure.append(element) : result.possible.append(element)
        }
        if list.unnamed.most != 0 {
            let least = mayCoincide ? (result.sure.isEmpty ? min(1, list.unnamed.least) : 0) : list.unnamed.least
            result.addUnnamed(least: least, most: list.unnamed.most)
        }
        result.isTbd = list.isTbd
        return result
    }

    // MARK: pairs, consecutive

    /// More would fill the memory.
    private static let mostPairs = 500_000

    func pairs(_ list: Gathering, _ location: Location) -> Gathering {
        let all = list.sure + list.possible
        guard all.count < 2 || all.count * (all.count - 1) / 2 <= Evaluator.mostPairs else {
            context.report(.tooMuchWork, at: location)
            return .open(isTbd: false)
        }
        guard context.charge(all.count * max(0, all.count - 1) / 2, at: location) else { return .open(isTbd: false) }
        var result = Gathering()
        for first in all.indices {
            for second in all.indices.suffix(from: first + 1) {
                let pair = Value.list(ListBox([all[first], all[second]]))
                second < list.sure.count ? result.sure.append(pair) : result.possible.append(pair)
            }
        }
        if list.unnamed.most != 0 { result.addUnnamed(least: 0, most: nil) }
        return result
    }

    /// Neighbours in order. Where something may stand between two, they are only possibly neighbours.
    func neighbours(_ list: Gathering) -> Gathering {
        var result = Gathering()
        for (first, second) in zip(list.sure, list.sure.dropFirst()) {
            let pair = Value.list(ListBox([first, second]))
            list.isComplete ? result.sure.append(pair) : result.possible.append(pair)
        }
        if !list.isComplete { result.addUnnamed(least: 0, most: nil) }
        return result
    }
}

extension Expression {
    fileprivate var isSelection: Bool {
        if case .select = node { return true }
        return false
    }
}
