import MajlisModel

/// A side of a sum or a product: numbers and durations with their bounds, and points of time.
enum Operand {
    case number(Bounds)
    /// Least and greatest; nil is no limit.
    case duration(CivilDuration?, CivilDuration?)
    /// A point of time, or a range of points of which it is one.
    case point(Value)
    case unknown

    init(_ value: Value) {
        switch value {
        case .integer, .figure: self = Bounds(value).map { .number($0) } ?? .unknown
        case .duration(let box): self = .duration(box.duration, box.duration)
        case .date, .dates, .dateTime, .dayTime, .time: self = .point(value)
        case .range(let box): self = Operand(box, value)
        case .list(let box) where box.elements.count == 1 && box.count.most == 1: self = Operand(box.elements[0])
        default: self = .unknown
        }
    }

    private init(_ box: RangeBox, _ value: Value) {
        if let bounds = Bounds(value) {
            self = .number(bounds)
            return
        }
        switch (Operand(box.lower), Operand(box.upper)) {
        case (.duration(let low, _), .duration(_, let high)): self = .duration(low, high)
        case (.duration(let low, _), .unknown): self = .duration(low, nil)
        case (.unknown, .duration(_, let high)): self = .duration(nil, high)
        case (.point, .point): self = .point(value)
        default: self = .unknown
        }
    }

    /// nil where no value holds the number.
    var value: Value? {
        switch self {
        case .number(let bounds): return bounds.value
        case .duration(nil, nil): return .unknown
        case .duration(let low, let high):
            if let low, let high, low == high { return .duration(DurationBox(low)) }
            func end(_ duration: CivilDuration?) -> Value { duration.map { .duration(DurationBox($0)) } ?? .unknown }
            return .range(RangeBox(end(low), end(high)))
        case .point(let value): return value
        case .unknown: return .unknown
        }
    }
}

extension CivilDuration {
    /// So many times as long; rounded to the second where only days and seconds take part, otherwise nil where it does not come out.
    func times(_ factor: Exact) -> CivilDuration? {
        guard let above = Int(exactly: factor.numerator), let below = Int(exactly: factor.denominator) else { return nil }
        let (_, overflow) = above.multipliedReportingOverflow(by: 4_000_000)
        guard !overflow else { return nil }
        if below == 1 { return self * above }
        if let whole = (self * above).divided(by: below) { return whole }
        guard let seconds = clockSeconds, let exact = Exact(seconds).times(factor), let nearest = Int(exactly: exact.nearestWhole) else {
            return nil
        }
        return CivilDuration(seconds: nearest)
    }
}
