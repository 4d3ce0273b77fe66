/// The order in which readers expect words with numbers in them: `a2` before `a10`, `٢` before `١٠`.
enum NaturalOrder {
    /// Less than nothing where a comes first, 0 where both are the same.
    static func compare(_ a: String, _ b: String) -> Int {
        var (x, y) = (a.unicodeScalars[...], b.unicodeScalars[...])
        while let first = x.first, let second = y.first {
            if digit(first) != nil, digit(second) != nil {
                let sign = order(takeNumber(&x), takeNumber(&y))
                if sign != 0 { return sign }
            } else if first != second {
                // Characters of more than one scalar compare as the characters that they are.
                return String(x) < String(y) ? -1 : 1
            } else {
                x.removeFirst()
                y.removeFirst()
            }
        }
        if x.isEmpty != y.isEmpty { return x.isEmpty ? -1 : 1 }
        return a == b ? 0 : a < b ? -1 : 1
    }

    /// The digits at the beginning, without leading zeros.
    private static func takeNumber(_ text: inout Substring.UnicodeScalarView) -> [Int] {
        var digits: [Int] = []
        while let next = text.first, let value = digit(next) {
            if !digits.isEmpty || value != 0 { digits.append(value) }
            text.removeFirst()
        }
        return digits
    }

    private static func order(_ a: [Int], _ b: [Int]) -> Int {
        if a.count != b.count { return a.count < b.count ? -1 : 1 }
        for (x, y) in zip(a, b) where x != y { return x < y ? -1 : 1 }
        return 0
    }

    /// Digits of all three forms: 0-9, ٠-٩, ۰-۹.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0x660...0x669: Int(scalar.value) - 0x660
        case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
        default: nil
        }
    }
}
