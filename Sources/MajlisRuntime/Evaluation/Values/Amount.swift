import MajlisModel

/// A number with what it counts, exact; two amounts may be reckoned together where their units allow it.
struct Amount: Sendable {
    var number: Exact
    var unit: Figure.Unit
    var isApproximate = false

    init(_ number: Exact, _ unit: Figure.Unit = .plain, isApproximate: Bool = false) {
        self.number = number
        self.unit = unit
        self.isApproximate = isApproximate
    }

    /// nil for anything but a number, a percentage or an amount of money.
    init?(_ value: Value) {
        switch value {
        case .integer(let whole): self.init(Exact(whole))
        case .figure(let figure):
            guard let number = Exact(mantissa: figure.mantissa, scale: figure.scale) else { return nil }
            self.init(number, figure.unit, isApproximate: figure.isApproximate)
        default: return nil
        }
    }

    /// nil where no value holds it.
    var value: Value? {
        guard let (mantissa, scale) = number.decimal else { return nil }
        if scale == 0, unit == .plain, !isApproximate { return .integer(mantissa) }
        return .figure(Figure(mantissa: mantissa, scale: scale, unit: unit, isApproximate: isApproximate))
    }

    /// Why two amounts cannot be reckoned together.
    enum Obstacle: Error {
        /// Two currencies: a rate is needed.
        case currencies(String, String)
        case overflow
        case divisionByZero
        /// Their units do not go together; the checker has said so.
        case units
    }

    /// A share as a plain number: 40% is 0.4.
    private var asPlain: Exact? { unit == .percent ? number.divided(by: Exact(100)) : number }

    /// The two numbers in one unit. Nothing is nothing in every unit, so a plain 0 goes with any.
    static func aligned(_ a: Amount, _ b: Amount) throws(Obstacle) -> (Exact, Exact, Figure.Unit) {
        if a.unit == b.unit { return (a.number, b.number, a.unit) }
        switch (a.unit, b.unit) {
        case (.currency(let first), .currency(let second)): throw .currencies(first, second)
        case (.plain, .percent), (.percent, .plain):
            guard let x = a.asPlain, let y = b.asPlain else { throw .overflow }
            return (x, y, .plain)
        case (.currency, _) where b.number.isZero: return (a.number, .zero, a.unit)
        case (_, .currency) where a.number.isZero: return (.zero, b.number, b.unit)
        default: throw .units
        }
    }

    func plus(_ other: Amount) throws(Obstacle) -> Amount {
        let (x, y, unit) = try Amount.aligned(self, other)
        return try result(x.plus(y), unit, other)
    }

    func minus(_ other: Amount) throws(Obstacle) -> Amount { try plus(other.negated) }

    var negated: Amount { Amount(number.negated, unit, isApproximate: isApproximate) }

    func times(_ other: Amount) throws(Obstacle) -> Amount {
        switch (unit, other.unit) {
        case (.currency, .currency): throw .units
        case (.percent, .percent): return try result(asPlain?.times(other.number), .percent, other)
        case (_, .currency): return try result(asPlain?.times(other.number), other.unit, other)
        default:
            guard let factor = other.asPlain else { throw .overflow }
            // A share of a plain number is a plain number, a share of money is money.
            if unit == .percent { return try result(asPlain?.times(factor), .plain, other) }
            return try result(number.times(factor), unit, other)
        }
    }

    func divided(by other: Amount) throws(Obstacle) -> Amount {
        if other.number.isZero { throw .divisionByZero }
        if unit == other.unit { return try result(number.divided(by: other.number), .plain, other) }
        switch (unit, other.unit) {
        case (.currency(let first), .currency(let second)): throw .currencies(first, second)
        case (_, .currency): throw .units
        default:
            guard let divisor = other.asPlain else { throw .overflow }
            return try result(number.divided(by: divisor), unit, other)
        }
    }

    private func result(_ number: Exact?, _ unit: Figure.Unit, _ other: Amount) throws(Obstacle) -> Amount {
        guard let number else { throw .overflow }
        return Amount(number, unit, isApproximate: isApproximate || other.isApproximate)
    }
}
