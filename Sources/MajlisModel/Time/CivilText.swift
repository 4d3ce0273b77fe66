/// Reading and writing numbers of a fixed width, without locale and without Foundation.
enum CivilText {
    /// `value` with leading zeros; a value that is wider is written in full.
    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
    }

    /// Splits at `separator` and reads every part as ASCII digits of exactly the width given; `nil` where anything else stands there.
    /// The text may have fewer parts than there are widths.
    static func numbers(_ text: some StringProtocol, separator: UInt8, widths: [Int]) -> [Int]? {
        let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count <= widths.count else { return nil }
        var result: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.count == width else { return nil }
            var value = 0
            for byte in part {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            result.append(value)
        }
        return result
    }
}
