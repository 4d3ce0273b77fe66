import MajlisModel

/// A number of which perhaps only bounds are known, both included; nil is no limit. Both ends have one unit.
struct Bounds: Sendable {
    var lower: Amount?
    var upper: Amount?

    init(_ lower: Amount?, _ upper: Amount?) {
        self.lower = lower
        self.upper = upper
    }

    init(_ amount: Amount) {
        lower = amount
        upper = amount
    }

    /// A count of things.
    init(least: Int, most: Int?) {
        lower = Amount(Exact(least))
        upper = most.map { Amount(Exact($0)) }
    }

    /// The number itself where it is known.
    var exact: Amount? {
        guard let lower, let upper, lower.unit == upper.unit, lower.number == upper.number else { return nil }
        return lower
    }

    var isUnlimited: Bool { lower == nil && upper == nil }

    var negated: Bounds { Bounds(upper?.negated, lower?.negated) }

    func plus(_ other: Bounds) throws(Amount.Obstacle) -> Bounds {
        Bounds(try Bounds.both(lower, other.lower, Amount.plus), try Bounds.both(upper, other.upper, Amount.plus))
    }

    func minus(_ other: Bounds) throws(Amount.Obstacle) -> Bounds { try plus(other.negated) }

    func times(_ other: Bounds) throws(Amount.Obstacle) -> Bounds {
        if let a = exact, let b = other.exact { return Bounds(try a.times(b)) }
        if let a = exact, a.number.isZero { return Bounds(a) }
        guard lower != nil, upper != nil, other.lower != nil, other.upper != nil else {
            guard let a = lower, let b = other.lower, !a.number.isNegative, !b.number.isNegative else { return Bounds(nil, nil) }
            return Bounds(try a.times(b), try Bounds.both(upper, other.upper, Amount.times))
        }
        return try corners(other, Amount.times)
    }

    func divided(by other: Bounds) throws(Amount.Obstacle) -> Bounds {
        if let a = exact, let b = other.exact { return Bounds(try a.divided(by: b)) }
        if let divisor = other.exact, divisor.number.isZero { throw .divisionByZero }
        // Where the divisor may be zero, anything can come out.
        guard let a = lower, let b = other.lower else { return Bounds(nil, nil) }
        if b.number.isNegative || b.number.isZero { return Bounds(nil, nil) }
        if let high = upper, let top = other.upper { return try Bounds(a, high).corners(Bounds(b, top), Amount.divided) }
        guard !a.number.isNegative else { return Bounds(nil, nil) }
        let low = try other.upper.map { (top) throws(Amount.Obstacle) in try a.divided(by: top) }
        let high = try upper.map { (top) throws(Amount.Obstacle) in try top.divided(by: b) }
        return Bounds(low ?? Amount(.zero, high?.unit ?? .plain), high)
    }

    private typealias Operation = (Amount) -> (Amount) throws(Amount.Obstacle) -> Amount

    private static func both(_ a: Amount?, _ b: Amount?, _ operation: Operation) throws(Amount.Obstacle) -> Amount? {
        guard let a, let b else { return nil }
        return try operation(a)(b)
    }

    /// The least and the greatest of the four results at the ends.
    private func corners(_ other: Bounds, _ operation: Operation) throws(Amount.Obstacle) -> Bounds {
        var result: Bounds?
        for a in [lower, upper] {
            for b in [other.lower, other.upper] {
                guard let a, let b else { return Bounds(nil, nil) }
                let value = try operation(a)(b)
                guard let known = result, let least = known.lower, let most = known.upper else {
                    result = Bounds(value)
                    continue
                }
                if value.number.compare(least.number) < 0 { result?.lower = value }
                if value.number.compare(most.number) > 0 { result?.upper = value }
            }
        }
        return result ?? Bounds(nil, nil)
    }
}

// MARK: - As values

extension Bounds {
    /// nil for anything but numbers and ranges of numbers.
    init?(_ value: Value) {
        if let amount = Amount(value) {
            self.init(amount)
        } else if case .range(let box) = value {
            // Bounds of bounds: from the lowest to the highest.
            let low = Bounds(box.lower)
            let high = Bounds(box.upper)
            guard low != nil || high != nil, low != nil || box.lower.isUnknown, high != nil || box.upper.isUnknown else { return nil }
            self.init(low?.lower, high?.upper)
        } else {
            return nil
        }
    }

    /// A number, or a range whose missing limits are `unknown`; nil where no value holds an end.
    var value: Value? {
        if let exact { return exact.value }
        if isUnlimited { return .unknown }
        var ends: [Value] = []
        for end in [lower, upper] {
            guard let end else {
                ends.append(.unknown)
                continue
            }
            guard let value = end.value else { return nil }
            ends.append(value)
        }
        return .range(RangeBox(ends[0], ends[1]))
    }
}
