/// The digits in which numbers are written.
public enum DigitSet: String, Sendable, Hashable, CaseIterable {
    /// 0–9
    case western
    /// ٠–٩
    case arabic
    /// ۰–۹
    case persian

    /// The scalar of zero; the others follow it.
    public var zero: UInt32 {
        switch self {
        case .western: 0x30
        case .arabic: 0x660
        case .persian: 0x6F0
        }
    }

    /// The text with these digits in place of 0–9; all else stays.
    public func written(_ text: String) -> String {
        guard self != .western, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            guard (0x30...0x39).contains(scalar.value), let digit = Unicode.Scalar(zero + scalar.value - 0x30) else {
                result.unicodeScalars.append(scalar)
                continue
            }
            result.unicodeScalars.append(digit)
        }
        return result
    }
}
