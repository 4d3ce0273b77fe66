/// An exact decimal number with what it counts: `2.5`, `40%`, `about 10000000 USD`.
public final class Figure: Sendable {
    public enum Unit: Hashable, Sendable {
        case plain
        case percent
        /// ISO 4217.
        case currency(String)
    }

    /// The number is `mantissa / 10^scale`.
    public let mantissa: Int64
    public let scale: Int
    public let unit: Unit
    /// The script says `about`.
    public let isApproximate: Bool

    public init(mantissa: Int64, scale: Int = 0, unit: Unit = .plain, isApproximate: Bool = false) {
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        self.mantissa = mantissa
        self.scale = scale
        self.unit = unit
        self.isApproximate = isApproximate
    }

    /// The digits alone, with `.` before the fraction.
    public var digits: String {
        guard scale > 0 else { return String(mantissa) }
        var text = String(mantissa.magnitude)
        while text.utf8.count <= scale { text = "0" + text }
        let split = text.index(text.endIndex, offsetBy: -scale)
        return (mantissa < 0 ? "-" : "") + text[..<split] + "." + text[split...]
    }

    public var currency: String? {
        if case .currency(let code) = unit { return code }
        return nil
    }
}

/// Sums, products and comparisons of figures, exact or nil where 64 bits do not hold the result.
extension Figure {
    /// Both mantissas at one scale.
    public static func aligned(_ a: Figure, _ b: Figure) -> (Int64, Int64, scale: Int)? {
        var (x, y) = (a.mantissa, b.mantissa)
        let scale = max(a.scale, b.scale)
        for _ in a.scale..<scale {
            let (product, overflow) = x.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            x = product
        }
        for _ in b.scale..<scale {
            let (product, overflow) = y.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            y = product
        }
        return (x, y, scale)
    }

    /// Less than 0, 0, or more than 0 as `a` is less than, equal to or more than `b`; units are the caller's business.
    public static func compare(_ a: Figure, _ b: Figure) -> Int {
        if let (x, y, _) = aligned(a, b) { return x < y ? -1 : x > y ? 1 : 0 }
        return a.approximation < b.approximation ? -1 : a.approximation > b.approximation ? 1 : 0
    }

    public var approximation: Double {
        var value = Double(mantissa)
        for _ in 0..<scale { value /= 10 }
        return value
    }
}
