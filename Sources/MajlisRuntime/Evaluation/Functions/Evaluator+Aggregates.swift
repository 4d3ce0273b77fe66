import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Totals, means and extremes, as bounds where not all is known.

extension Evaluator {
    /// A member that is only possible adds its value or nothing.
    func sum(_ list: Gathering, _ location: Location) -> Operand {
        guard list.unnamed.most == 0 else { return .unknown }
        var total: Operand?
        for element in list.sure {
            let next = Operand(element)
            if let sum = total { total = combine(.add, sum, next, location) } else { total = next }
        }
        for element in list.possible {
            let next = orNothing(Operand(element))
            if let sum = total { total = combine(.add, sum, next, location) } else { total = next }
        }
        switch total {
        case nil: return .number(Bounds(least: 0, most: 0))
        case .point?: return .unknown
        case let sum?: return sum
        }
    }

    private func orNothing(_ operand: Operand) -> Operand {
        switch operand {
        case .number(let bounds):
            let zero = Amount(.zero, bounds.lower?.unit ?? bounds.upper?.unit ?? .plain)
            let lower = bounds.lower.map { $0.number.isNegative ? $0 : zero }
            let upper = bounds.upper.map { $0.number.isNegative ? zero : $0 }
            return .number(Bounds(lower, upper))
        case .duration(let low?, let high?):
            return .duration(low.isLess(than: .zero) == .no ? .zero : low, high.isGreater(than: .zero) == .no ? .zero : high)
        default: return .unknown
        }
    }

    /// Between the least and the greatest where it is not known who belongs to the list.
    func average(_ list: Gathering, _ location: Location) -> Operand {
        if list.isEmpty {
            context.report(.nothingToChoose, at: location, ["function": .word(Function.average.english)])
            return .unknown
        }
        guard list.unnamed.most == 0, !list.sure.isEmpty else { return .unknown }
        if list.possible.isEmpty {
            return combine(.divide, sum(list, location), .number(Bounds(Amount(Exact(list.sure.count)))), location)
        }
        let all = Gathering(list.sure + list.possible)
        let low = Operand(extreme(all, isGreatest: false, location))
        let high = Operand(extreme(all, isGreatest: true, location))
        switch (low, high) {
        case (.number(let a), .number(let b)): return .number(Bounds(a.lower, b.upper))
        case (.duration(let a, _), .duration(_, let b)): return .duration(a, b)
        default: return .unknown
        }
    }

    // MARK: min, max

    /// The least or greatest of numbers, amounts, durations or points of time.
    func extreme(_ list: Gathering, isGreatest: Bool, _ location: Location) -> Value {
        if list.isEmpty {
            let function: Function = isGreatest ? .max : .min
            context.report(.nothingToChoose, at: location, ["function": .word(function.english)])
            return .unknown
        }
        guard !list.sure.isEmpty else { return .unknown }
        if list.unnamed.most == 0, let winner = winner(list, isGreatest, location) { return winner }

        // The result lies between the best that is sure and the best that may be.
        let wanted: PossibleOrder = isGreatest ? .greater : .less
        var near: Value?
        var far: Value?
        var isFarOpen = list.unnamed.most != 0
        for (place, element) in (list.sure + list.possible).enumerated() {
            let ends = ends(of: element)
            if place < list.sure.count, let sure = isGreatest ? ends.low : ends.high {
                guard let best = near else {
                    near = sure
                    continueFar(isGreatest ? ends.high : ends.low)
                    continue
                }
                guard let order = context.order.order(sure, best) else { return incomparable(sure, best, location) }
                if order == wanted { near = sure }
            }
            continueFar(isGreatest ? ends.high : ends.low)
        }
        func continueFar(_ end: Value?) {
            guard let end else {
                isFarOpen = true
                return
            }
            guard let best = far else {
                far = end
                return
            }
            if context.order.order(end, best) == wanted { far = end }
        }
        let outer = isFarOpen ? nil : far
        guard near != nil || outer != nil else { return .unknown }
        if let near, let outer, context.order.order(near, outer) == .equal { return near }
        return .range(isGreatest ? RangeBox(near ?? .unknown, outer ?? .unknown) : RangeBox(outer ?? .unknown, near ?? .unknown))
    }

    /// An element that is there and that no other can surpass.
    private func winner(_ list: Gathering, _ isGreatest: Bool, _ location: Location) -> Value? {
        let wanted: PossibleOrder = isGreatest ? [.greater, .equal] : [.less, .equal]
        var best = list.sure[0]
        for element in list.sure.dropFirst() where !element.isUnknown {
            if best.isUnknown {
                best = element
                continue
            }
            guard let order = context.order.order(element, best) else { return incomparable(element, best, location) }
            if order == (isGreatest ? .greater : .less) { best = element }
        }
        guard !best.isUnknown else { return nil }
        for element in list.sure + list.possible {
            guard !element.isUnknown, let order = context.order.order(best, element) else { return nil }
            // A value stands for the same as itself, however vague it is.
            if !order.isSubset(of: wanted), !isIdentical(best, element) { return nil }
        }
        return best
    }

    private func isIdentical(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.date(let x), .date(let y)): x == y
        case (.range(let x), .range(let y)): x === y
        case (.duration(let x), .duration(let y)): x.duration == y.duration
        default: false
        }
    }

    private func incomparable(_ a: Value, _ b: Value, _ location: Location) -> Value {
        if let x = Amount(a), let y = Amount(b), case .currency(let first) = x.unit, case .currency(let second) = y.unit, first != second {
            report(.currencies(first, second), location)
        }
        return .unknown
    }

    /// The lowest and the highest that a value may be; nil where there is no limit.
    private func ends(of value: Value) -> (low: Value?, high: Value?) {
        switch value {
        case .tbd, .unstated, .unknown, .others, .none: (nil, nil)
        case .range(let box): (ends(of: box.lower).low, ends(of: box.upper).high)
        case .date(let date): (.date(PartialDate(date.first)), .date(PartialDate(date.last)))
        default: (value, value)
        }
    }
}
