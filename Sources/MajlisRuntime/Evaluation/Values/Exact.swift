/// An exact fraction, in lowest terms with a positive denominator: what sums, shares and averages are reckoned in, so that nothing is
/// rounded before it is shown. Operations are nil where 128 bits do not hold the result.
struct Exact: Hashable, Sendable {
    let numerator: Int128
    let denominator: Int128

    static let zero = Exact(0)

    init(_ whole: Int64) {
        numerator = Int128(whole)
        denominator = 1
    }

    init(_ whole: Int) { self.init(Int64(whole)) }

    /// nil for a denominator of zero.
    init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Exact.commonDivisor(numerator < 0 ? -numerator : numerator, denominator < 0 ? -denominator : denominator)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / divisor)
        self.denominator = sign * (denominator / divisor)
    }

    var isZero: Bool { numerator == 0 }
    var isNegative: Bool { numerator < 0 }
    var isWhole: Bool { denominator == 1 }

    private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
        // Small numbers are nearly all there are, and the machine divides them much faster.
        if a <= Int128(UInt64.max), b <= Int128(UInt64.max) {
            var (x, y) = (UInt64(a), UInt64(b))
            while y != 0 { (x, y) = (y, x % y) }
            return Int128(x)
        }
        var (x, y) = (a, b)
        while y != 0 { (x, y) = (y, x % y) }
        return x
    }
}

// MARK: - Reckoning

extension Exact {
    func plus(_ other: Exact) -> Exact? {
        guard let left = Exact.times(numerator, other.denominator), let right = Exact.times(other.numerator, denominator),
            let below = Exact.times(denominator, other.denominator)
        else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : Exact(sum, over: below)
    }

    func minus(_ other: Exact) -> Exact? { plus(other.negated) }

    var negated: Exact { Exact(-numerator, over: denominator) ?? .zero }

    func times(_ other: Exact) -> Exact? {
        // Reduced crosswise first, which keeps both products small.
        guard let a = Exact(numerator, over: other.denominator), let b = Exact(other.numerator, over: denominator),
            let above = Exact.times(a.numerator, b.numerator), let below = Exact.times(a.denominator, b.denominator)
        else { return nil }
        return Exact(above, over: below)
    }

    /// nil for a divisor of zero too: ask before.
    func divided(by other: Exact) -> Exact? {
        Exact(other.denominator, over: other.numerator).flatMap(times)
    }

    /// -1, 0 or 1.
    func compare(_ other: Exact) -> Int {
        if let left = Exact.times(numerator, other.denominator), let right = Exact.times(other.numerator, denominator) {
            return left < right ? -1 : left > right ? 1 : 0
        }
        let (left, right) = (approximation, other.approximation)
        return left < right ? -1 : left > right ? 1 : 0
    }

    var approximation: Double { Double(numerator) / Double(denominator) }

    private static func times(_ a: Int128, _ b: Int128) -> Int128? {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow || product == .min ? nil : product
    }
}

// MARK: - Decimals

extension Exact {
    /// `mantissa / 10^scale`
    init?(mantissa: Int64, scale: Int) {
        guard let power = Exact.power(of10: scale) else { return nil }
        self.init(Int128(mantissa), over: power)
    }

    /// As a decimal of at most twelve places, rounded half to even where it does not end; nil where 64 bits do not hold even the whole part.
    var decimal: (mantissa: Int64, scale: Int)? {
        if isWhole { return Int64(exactly: numerator).map { ($0, 0) } }
        for scale in stride(from: 12, through: 0, by: -1) {
            guard let power = Exact.power(of10: scale), let scaled = Exact.times(numerator, power),
                var mantissa = Int64(exactly: Exact.rounded(scaled, denominator))
            else { continue }
            var places = scale
            while places > 0, mantissa % 10 == 0 {
                mantissa /= 10
                places -= 1
            }
            return (mantissa, places)
        }
        return nil
    }

    /// To the nearest whole number, half to even.
    var nearestWhole: Int128 { Exact.rounded(numerator, denominator) }

    private static func rounded(_ numerator: Int128, _ denominator: Int128) -> Int128 {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let size = rest < 0 ? -rest : rest
        let isUp = size > denominator - size || (size == denominator - size && quotient % 2 != 0)
        return isUp ? quotient + (numerator < 0 ? -1 : 1) : quotient
    }

    enum Rounding { case up, down, nearest }

    /// To so many decimal places; a half goes away from nothing, as on paper.
    func rounded(_ direction: Rounding, places: Int) -> Exact? {
        guard let power = Exact.power(of10: places), let scaled = Exact.times(numerator, power) else { return nil }
        let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
        let size = rest < 0 ? -rest : rest
        let isAway =
            switch direction {
            case .up: rest > 0
            case .down: rest < 0
            case .nearest: size >= denominator - size
            }
        return Exact(isAway && rest != 0 ? quotient + (rest < 0 ? -1 : 1) : quotient, over: power)
    }

    private static func power(of10 exponent: Int) -> Int128? {
        guard exponent >= 0, exponent <= 37 else { return nil }
        var power: Int128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
