import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Rounding, sizes, other currencies and working days. Where only bounds are known, both ends go the same way.

extension Function {
    /// Its result is reckoned on exactly before it becomes a value.
    var isReckoned: Bool {
        switch self {
        case .sum, .average, .rounded, .roundedUp, .roundedDown, .absolute, .converted: true
        default: false
        }
    }
}

extension Evaluator {
    /// A function that gives a number, before anything is rounded to a decimal.
    func reckoned(_ function: Function, _ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Operand {
        guard let argument = arguments.first else { return .unknown }
        switch function {
        case .sum: return sum(gather(argument, &frame), location)
        case .average: return average(gather(argument, &frame), location)
        case .absolute: return absolute(operand(argument, &frame))
        case .converted: return converted(arguments, location, &frame)
        default: return rounded(function, arguments, location, &frame)
        }
    }

    private func rounded(_ function: Function, _ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Operand {
        guard case .number(let bounds) = operand(arguments[0], &frame) else { return .unknown }
        var places = 0
        if arguments.count > 1 {
            guard case .integer(let stated) = only(evaluate(arguments[1], frame: &frame)) else { return .unknown }
            // As many as a number can show.
            places = Int(min(max(stated, 0), 12))
        }
        let direction: Exact.Rounding = function == .roundedUp ? .up : function == .roundedDown ? .down : .nearest
        func end(_ amount: Amount?) throws(Amount.Obstacle) -> Amount? {
            guard var amount else { return nil }
            guard let number = amount.number.rounded(direction, places: places) else { throw .overflow }
            amount.number = number
            return amount
        }
        do {
            return .number(Bounds(try end(bounds.lower), try end(bounds.upper)))
        } catch {
            report(error, location)
            return .unknown
        }
    }

    private func absolute(_ operand: Operand) -> Operand {
        switch operand {
        case .number(let bounds):
            if let lower = bounds.lower, !lower.number.isNegative { return operand }
            if let upper = bounds.upper, upper.number.isNegative || upper.number.isZero { return .number(bounds.negated) }
            // Somewhere on both sides of nothing.
            let unit = bounds.lower?.unit ?? bounds.upper?.unit ?? .plain
            guard let low = bounds.lower?.negated, let high = bounds.upper else { return .number(Bounds(Amount(.zero, unit), nil)) }
            return .number(Bounds(Amount(.zero, unit), low.number.compare(high.number) > 0 ? low : high))
        case .duration(let low?, let high?):
            if low.isLess(than: .zero) == .no { return operand }
            if high.isGreater(than: .zero) == .no { return .duration(-high, -low) }
            let size = -low
            return .duration(.zero, size.isGreater(than: high) == .yes ? size : size.isLess(than: high) == .yes ? high : size + high)
        default: return .unknown
        }
    }

    // MARK: Currencies

    private func converted(_ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Operand {
        guard arguments.count == 2, case .number(let bounds) = operand(arguments[0], &frame),
            case .label(let symbol) = only(evaluate(arguments[1], frame: &frame))
        else { return .unknown }
        let currency = model.symbols[symbol]
        func end(_ amount: Amount?) throws(Amount.Obstacle) -> Amount? {
            guard let amount else { return nil }
            let unit = Figure.Unit.currency(currency)
            if amount.unit == unit { return amount }
            if amount.number.isZero { return Amount(.zero, unit) }
            guard case .currency(let other) = amount.unit else { throw .units }
            guard let factor = context.order.rates.factor(from: other, to: currency) else { throw .currencies(other, currency) }
            guard let number = amount.number.times(factor) else { throw .overflow }
            return Amount(number, unit, isApproximate: amount.isApproximate)
        }
        do {
            return .number(Bounds(try end(bounds.lower), try end(bounds.upper)))
        } catch {
            report(error, location)
            return .unknown
        }
    }

    // MARK: Working days

    /// The working days after the first day up to and including the second; fewer than none where the second is earlier.
    func workingDays(_ arguments: [Expression], _ location: Location, _ frame: inout [Value]) -> Value {
        guard arguments.count == 2 else { return .unknown }
        let (from, to) = (evaluate(arguments[0], frame: &frame), evaluate(arguments[1], frame: &frame))
        if from.isNone || to.isNone { return .none }
        guard let start = days(of: from), let end = days(of: to) else { return .unknown }
        guard let calendar = workCalendar(for: context.owner) else {
            reportNoCalendar(at: location)
            return .unknown
        }
        let least = calendar.workingDays(from: start.upperBound, to: end.lowerBound)
        let most = calendar.workingDays(from: start.lowerBound, to: end.upperBound)
        return Bounds(least: least, most: most).value ?? .unknown
    }

    /// The first and the last day that it may be: the day of a point, the first day of a period.
    private func days(of value: Value) -> ClosedRange<CivilDate>? {
        switch context.order.resolved(span(of: value).start) {
        case .date(let date): return date.bounds
        case .dateTime(let moment): return moment.normalized.date...moment.normalized.date
        case .dayTime(let day, _): return context.order.date(ofDay: day)?.bounds
        case .range(let box):
            guard let first = days(of: box.lower), let last = days(of: box.upper), first.lowerBound <= last.upperBound else { return nil }
            return first.lowerBound...last.upperBound
        default: return nil
        }
    }
}
