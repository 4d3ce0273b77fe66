import MajlisModel
import MajlisVocabulary

/// How two values may stand to each other. Each is taken to be independent of the other.
struct ValueOrder {
    var model: Model
    let schedule: Schedule
    let rates: RateTable

    /// Outcomes that cannot be excluded; nil where the two do not compare at all.
    /// Neither is unknown, absent or a list: those are the caller's.
    func order(_ a: Value, _ b: Value) -> PossibleOrder? {
        switch (a, b) {
        case (.integer(let x), .integer(let y)): return PossibleOrder(x, y)
        case (.range(let box), _): return bounded(box, b)
        case (_, .range(let box)): return bounded(box, a)?.flipped
        case (.integer, .figure), (.figure, .integer), (.figure, .figure): return numbers(a, b)
        case (.duration(let x), .duration(let y)): return x.duration.compare(y.duration)
        case (.text(let x), .text(let y)): return named(x.text, y.text)
        case (.text(let x), .label(let y)): return named(x.text, model.symbols[y])
        case (.label(let x), .text(let y)): return named(model.symbols[x], y.text)
        case (.boolean(let x), .boolean(let y)): return x == y ? .equal : x ? .greater : .less
        case (.label(let x), .label(let y)):
            return x == y ? .equal : named(model.symbols[x], model.symbols[y])
        case (.choice(let x), .choice(let y)): return PossibleOrder(x.rawValue, y.rawValue)
        default: return times(a, b)
        }
    }

    private func named(_ a: String, _ b: String) -> PossibleOrder {
        let sign = NaturalOrder.compare(a, b)
        return sign < 0 ? .less : sign > 0 ? .greater : .equal
    }

    /// A value between two ends, each perhaps unknown, against another.
    private func bounded(_ box: RangeBox, _ other: Value) -> PossibleOrder? {
        let low = box.lower.isUnknown ? nil : order(box.lower, other)
        let high = box.upper.isUnknown ? nil : order(box.upper, other)
        if low == nil, !box.lower.isUnknown { return nil }
        if high == nil, !box.upper.isUnknown { return nil }
        // Where an end is open, the value may lie as far out as it likes.
        let below = low ?? .less
        let above = high ?? .greater
        var result: PossibleOrder = []
        if below.contains(.less) { result.insert(.less) }
        if above.contains(.greater) { result.insert(.greater) }
        if !below.isDisjoint(with: [.less, .equal]), !above.isDisjoint(with: [.greater, .equal]) { result.insert(.equal) }
        return result
    }

    private func numbers(_ a: Value, _ b: Value) -> PossibleOrder? {
        guard let x = Amount(a), let y = Amount(b) else { return nil }
        return order(x, y)
    }

    func order(_ a: Amount, _ b: Amount) -> PossibleOrder? {
        guard let (x, y, _) = try? Amount.aligned(a, rates.levelled(b, with: a)) else { return nil }
        let sign = x.compare(y)
        return sign < 0 ? .less : sign > 0 ? .greater : .equal
    }

    func order(_ a: Bounds, _ b: Bounds) -> PossibleOrder? {
        var result: PossibleOrder = []
        // nil where an end is open.
        func sign(_ x: Amount?, _ y: Amount?) -> PossibleOrder? {
            guard let x, let y else { return nil }
            return order(x, y)
        }
        for (x, y) in [(a.lower, b.upper), (a.upper, b.lower)] {
            if let x, let y, order(x, y) == nil { return nil }
        }
        let low = sign(a.lower, b.upper) ?? .less
        let high = sign(a.upper, b.lower) ?? .greater
        if low == .less { result.insert(.less) }
        if high == .greater { result.insert(.greater) }
        if low != .greater, high != .less { result.insert(.equal) }
        return result
    }
}

// MARK: - Points of time

extension ValueOrder {
    /// The date of a day of the agenda, as far as it is known.
    func date(ofDay day: RecordID) -> PartialDate? {
        if let exact = schedule[day]?.date { return PartialDate(exact) }
        if case .date(let date)? = model.value(day, .date) { return date }
        return nil
    }

    /// A time of a day whose date is known after all, as a date-time.
    func resolved(_ value: Value) -> Value {
        guard case .dayTime(let day, let time) = value, let date = date(ofDay: day)?.exact else { return value }
        return .dateTime(CivilDateTime(date, time))
    }

    private func times(_ a: Value, _ b: Value) -> PossibleOrder? {
        let (a, b) = (resolved(a), resolved(b))
        switch (a, b) {
        case (.date(let x), .date(let y)): return x.compare(y)
        case (.dates(let x), .date(let y)): return x.range.compare(y)
        case (.date, .dates): return times(b, a)?.flipped
        case (.dates(let x), .dates(let y)): return ranges(x.range, y.range)
        case (.dateTime(let x), .dateTime(let y)): return PossibleOrder(x, y)
        // A date is the whole day: what happens on it is neither before nor after it.
        case (.dateTime(let x), .date(let y)): return PartialDate(x.date).compare(y)
        case (.dateTime(let x), .dates(let y)): return y.range.compare(PartialDate(x.date)).flipped
        case (.date, .dateTime), (.dates, .dateTime): return times(b, a)?.flipped
        case (.time(let x), .time(let y)): return PossibleOrder(x, y)
        case (.time(let x), .dateTime(let y)): return PossibleOrder(x, y.time)
        case (.time(let x), .dayTime(_, let y)): return PossibleOrder(x, y)
        case (.time(let x), .hours(let y)): return PossibleOrder(x, y.start)
        case (.hours(let x), .hours(let y)): return PossibleOrder(x, y)
        case (.dateTime, .time), (.dayTime, .time), (.hours, .time): return times(b, a)?.flipped
        case (.dayTime(let x, let first), .dayTime(let y, let second)):
            if x == y { return PossibleOrder(first, second) }
            return days(x, y)
        case (.dayTime(let day, _), .date), (.dayTime(let day, _), .dates), (.dayTime(let day, _), .dateTime):
            guard let date = date(ofDay: day) else { return .unknown }
            return times(.date(date), b)
        case (.date, .dayTime), (.dates, .dayTime), (.dateTime, .dayTime): return times(b, a)?.flipped
        default: return nil
        }
    }

    /// Days whose dates are not both known follow each other as the scripts have them.
    private func days(_ x: RecordID, _ y: RecordID) -> PossibleOrder {
        switch (date(ofDay: x), date(ofDay: y)) {
        case (let first?, let second?): return first.compare(second)
        case (nil, nil):
            guard let first = schedule.days.firstIndex(of: x), let second = schedule.days.firstIndex(of: y) else { return .unknown }
            return PossibleOrder(first, second)
        default: return .unknown
        }
    }

    /// Less where all of the first is before the second; equal where they share a day.
    private func ranges(_ a: DateRange, _ b: DateRange) -> PossibleOrder {
        var result: PossibleOrder = []
        if a.last.isLess(than: b.first) != .no { result.insert(.less) }
        if a.first.isGreater(than: b.last) != .no { result.insert(.greater) }
        if a.overlaps(b) != .no { result.insert(.equal) }
        return result
    }
}

extension PossibleOrder {
    /// The outcomes with both sides exchanged.
    var flipped: PossibleOrder {
        var result = intersection(.equal)
        if contains(.less) { result.insert(.greater) }
        if contains(.greater) { result.insert(.less) }
        return result
    }
}
