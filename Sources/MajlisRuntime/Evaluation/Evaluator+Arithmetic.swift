import MajlisLanguage
import MajlisModel
import MajlisText
import MajlisVocabulary

// Sums and products: exact, with bounds where only bounds are known, unknown where a part is.

extension Evaluator {
    func arithmeticValue(_ expression: Expression, _ frame: inout [Value]) -> Value {
        let operand = operand(expression, &frame)
        guard let value = operand.value else {
            context.report(.numberOverflow, at: expression.location)
            return .unknown
        }
        return value
    }

    /// An expression as a side of a sum or comparison, before anything is rounded.
    func operand(_ expression: Expression, _ frame: inout [Value]) -> Operand {
        switch expression.node {
        case .arithmetic(let parts):
            guard context.mayGoOn(at: expression.location), let first = parts.first else { return .unknown }
            context.depth += 1
            defer { context.depth -= 1 }
            var result = operand(first.1, &frame)
            for (operation, part) in parts.dropFirst() {
                let next = operand(part, &frame)
                result = combine(operation, result, next, expression.location)
            }
            return result
        case .negate(let inner):
            guard context.mayGoOn(at: expression.location) else { return .unknown }
            context.depth += 1
            defer { context.depth -= 1 }
            switch operand(inner, &frame) {
            case .number(let bounds): return .number(bounds.negated)
            case .duration(let low, let high): return .duration(high.map { -$0 }, low.map { -$0 })
            default: return .unknown
            }
        case .call(let function, let arguments) where function.isReckoned:
            guard context.mayGoOn(at: expression.location) else { return .unknown }
            context.depth += 1
            defer { context.depth -= 1 }
            return reckoned(function, arguments, expression.location, &frame)
        default:
            return Operand(evaluate(expression, frame: &frame))
        }
    }

    /// Whether a value of this expression may be rounded when it is made a value.
    func isReckoned(_ expression: Expression) -> Bool {
        switch expression.node {
        case .arithmetic, .negate: true
        case .call(let function, _): function.isReckoned
        default: false
        }
    }

    func combine(_ operation: ArithmeticOperator, _ a: Operand, _ b: Operand, _ location: Location) -> Operand {
        switch (a, b) {
        case (.number(let x), .number(let y)): return numbers(operation, x, y, location)
        case (.duration, .duration), (.duration, .number), (.number, .duration): return durations(operation, a, b, location)
        case (.point(let point), .duration(let low, let high)):
            switch operation {
            case .add: return moved(point, low, high, location)
            case .subtract: return moved(point, high.map { -$0 }, low.map { -$0 }, location)
            default: return .unknown
            }
        case (.duration(let low, let high), .point(let point)) where operation == .add: return moved(point, low, high, location)
        case (.point(let x), .point(let y)) where operation == .subtract: return Operand(difference(x, y))
        default: return .unknown
        }
    }

    private func numbers(_ operation: ArithmeticOperator, _ a: Bounds, _ b: Bounds, _ location: Location) -> Operand {
        let b = context.order.rates.levelled(b, with: a)
        do {
            switch operation {
            case .add: return .number(try a.plus(b))
            case .subtract: return .number(try a.minus(b))
            case .multiply: return .number(try a.times(b))
            case .divide: return .number(try a.divided(by: b))
            }
        } catch {
            report(error, location)
            return .unknown
        }
    }

    func report(_ obstacle: Amount.Obstacle, _ location: Location) {
        switch obstacle {
        case .currencies(let first, let second): reportNoRate(min(first, second), max(first, second), at: location)
        case .overflow: context.report(.numberOverflow, at: location)
        case .divisionByZero: context.report(.divisionByZero, at: location)
        case .units: return
        }
    }

    private func durations(_ operation: ArithmeticOperator, _ a: Operand, _ b: Operand, _ location: Location) -> Operand {
        switch (operation, a, b) {
        case (.add, .duration(let low, let high), .duration(let x, let y)): return .duration(sum(low, x), sum(high, y))
        case (.subtract, .duration(let low, let high), .duration(let x, let y)):
            return .duration(sum(low, y.map { -$0 }), sum(high, x.map { -$0 }))
        case (.multiply, .number(let factor), .duration(let low?, let high?)),
            (.multiply, .duration(let low?, let high?), .number(let factor)):
            return scaled(low, high, by: factor, location) { $0 }
        case (.divide, .duration(let low?, let high?), .number(let divisor)):
            if let exact = divisor.exact, exact.number.isZero {
                context.report(.divisionByZero, at: location)
                return .unknown
            }
            return scaled(low, high, by: divisor, location) { Exact($0.denominator, over: $0.numerator) }
        case (.divide, .duration(let low?, let high?), .duration(let x?, let y?)) where low == high && x == y:
            if x.isZero {
                context.report(.divisionByZero, at: location)
                return .unknown
            }
            guard let ratio = low.ratio(to: x), let exact = Exact(Int128(ratio.numerator), over: Int128(ratio.denominator)) else {
                return .unknown
            }
            return .number(Bounds(Amount(exact)))
        default: return .unknown
        }
    }

    private func sum(_ a: CivilDuration?, _ b: CivilDuration?) -> CivilDuration? {
        guard let a, let b else { return nil }
        return a + b
    }

    private func scaled(
        _ low: CivilDuration, _ high: CivilDuration, by factor: Bounds, _ location: Location, _ turned: (Exact) -> Exact?
    ) -> Operand {
        guard let amount = factor.exact, amount.unit != .plain || !amount.isApproximate else { return .unknown }
        let plain = amount.unit == .percent ? amount.number.divided(by: Exact(100)) : amount.unit == .plain ? amount.number : nil
        guard let plain, let factor = turned(plain), let a = low.times(factor), let b = high.times(factor) else { return .unknown }
        return factor.isNegative ? .duration(b, a) : .duration(a, b)
    }

    // MARK: Points of time

    private func moved(_ point: Value, _ low: CivilDuration?, _ high: CivilDuration?, _ location: Location) -> Operand {
        guard let low, let high else { return .unknown }
        let first = moved(point, by: low, at: location)
        if low == high { return Operand(first) }
        let last = moved(point, by: high, at: location)
        guard !first.isUnknown, !last.isUnknown else { return .unknown }
        return Operand(.range(RangeBox(span(of: first).start, span(of: last).end)))
    }

    /// A point of time so much later: a date stays a date unless hours are added to it.
    func moved(_ point: Value, by duration: CivilDuration, at location: Location) -> Value {
        guard let calendar = calendar(neededBy: duration, at: location) else { return .unknown }
        switch context.order.resolved(point) {
        case .date(let date):
            if duration.seconds == 0 { return moved(date, by: duration, calendar.value) }
            guard let exact = date.exact else { return .unknown }
            return CivilDateTime(exact).adding(duration, calendar: calendar.value).map { .dateTime($0) } ?? .unknown
        case .dates(let box):
            let first = moved(.date(box.range.first), by: duration, at: location)
            let last = moved(.date(box.range.last), by: duration, at: location)
            guard case .date(let start) = first, case .date(let end) = last, let range = DateRange(start, end) else { return .unknown }
            return .dates(DateRangeBox(range))
        case .dateTime(let moment): return moment.adding(duration, calendar: calendar.value).map { .dateTime($0) } ?? .unknown
        case .dayTime(let day, let time):
            guard let seconds = clockSeconds(duration), let moved = time.adding(seconds: seconds) else { return .unknown }
            return .dayTime(day: day, time: moved)
        case .time(let time):
            guard let seconds = clockSeconds(duration), let moved = time.adding(seconds: seconds) else { return .unknown }
            return .time(moved)
        case .range(let box):
            let (first, last) = (moved(box.lower, by: duration, at: location), moved(box.upper, by: duration, at: location))
            return first.isUnknown && last.isUnknown ? .unknown : .range(RangeBox(first, last))
        default: return .unknown
        }
    }

    func clockSeconds(_ duration: CivilDuration) -> Int? { duration.clockSeconds.flatMap { Int(exactly: $0) } }

    /// Bounds where the date is too vague to take the step.
    func moved(_ date: PartialDate, by duration: CivilDuration, _ calendar: WorkCalendar?) -> Value {
        if let moved = date.adding(duration, calendar: calendar) { return .date(moved) }
        guard let first = date.first.adding(duration, calendar: calendar), let last = date.last.adding(duration, calendar: calendar) else {
            return .unknown
        }
        return .range(RangeBox(.date(PartialDate(first)), .date(PartialDate(last))))
    }

    /// From the second to the first: days between dates (bounds where they are vague), hours and minutes between times.
    func difference(_ a: Value, _ b: Value) -> Value {
        switch (context.order.resolved(a), context.order.resolved(b)) {
        case (.range(let box), let other): return between(difference(box.lower, other), difference(box.upper, other))
        case (let other, .range(let box)): return between(difference(other, box.upper), difference(other, box.lower))
        case (.dates(let box), let other): return difference(.date(box.range.first), other)
        case (let other, .dates(let box)): return difference(other, .date(box.range.first))
        case (.date(let x), .date(let y)): return days(x.days(since: y))
        case (.dateTime(let x), .dateTime(let y)): return .duration(DurationBox(CivilDuration(from: y, to: x)))
        case (.dateTime(let x), .date(let y)): return days(PartialDate(x.date).days(since: y))
        case (.date(let x), .dateTime(let y)): return days(x.days(since: PartialDate(y.date)))
        case (.time(let x), .time(let y)): return .duration(DurationBox(CivilDuration(seconds: x.seconds(since: y))))
        case (.dateTime(let x), .time(let y)): return .duration(DurationBox(CivilDuration(seconds: x.time.seconds(since: y))))
        case (.time(let x), .dateTime(let y)): return .duration(DurationBox(CivilDuration(seconds: x.seconds(since: y.time))))
        case (.dayTime(let x, let first), .dayTime(let y, let second)) where x == y:
            return .duration(DurationBox(CivilDuration(seconds: first.seconds(since: second))))
        case (.dayTime(_, let x), .time(let y)): return .duration(DurationBox(CivilDuration(seconds: x.seconds(since: y))))
        case (.time(let x), .dayTime(_, let y)): return .duration(DurationBox(CivilDuration(seconds: x.seconds(since: y))))
        default: return .unknown
        }
    }

    private func days(_ bounds: ClosedRange<Int>) -> Value {
        func make(_ days: Int) -> Value { .duration(DurationBox(CivilDuration(days, .day))) }
        if bounds.lowerBound == bounds.upperBound { return make(bounds.lowerBound) }
        return .range(RangeBox(make(bounds.lowerBound), make(bounds.upperBound)))
    }

    private func between(_ low: Value, _ high: Value) -> Value {
        if low.isUnknown && high.isUnknown { return .unknown }
        func end(_ value: Value, isUpper: Bool) -> Value {
            if case .range(let box) = value { return isUpper ? box.upper : box.lower }
            return value
        }
        return .range(RangeBox(end(low, isUpper: false), end(high, isUpper: true)))
    }
}
