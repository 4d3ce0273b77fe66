import MajlisVocabulary

/// A number as a script writes it: `mantissa` / 10^`scale`, so that `2.50` keeps its two places.
public struct WrittenNumber: Hashable, Sendable {
    public var mantissa: Int64
    public var scale: UInt8

    public init(mantissa: Int64, scale: UInt8 = 0) {
        self.mantissa = mantissa
        self.scale = scale
    }

    /// The number where it has no places after the point.
    public var integer: Int64? { scale == 0 ? mantissa : nil }
}

/// A date as a script writes it, not yet looked up in any calendar: `month` and `day` are 0 where they are not given.
public struct WrittenDate: Hashable, Sendable {
    public var year: Int
    public var month: Int
    public var day: Int
    /// Written with `AH`: a date of the Umm al-Qura calendar.
    public var isHijri: Bool

    public init(year: Int, month: Int = 0, day: Int = 0, isHijri: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        self.isHijri = isHijri
    }
}

/// So many of a unit: `45m`, `8 weeks`, one part of `1h30m`.
public struct WrittenAmount: Hashable, Sendable {
    public var number: WrittenNumber
    public var unit: Unit

    public init(number: WrittenNumber, unit: Unit) {
        self.number = number
        self.unit = unit
    }
}

/// Reads digits of all three scripts (0-9, ٠-٩, ۰-۹) and what stands between them.
struct DigitReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { place >= bytes.count }

    /// The value of the digit at hand, and how many bytes it takes; nil where there is none.
    private func digit(at place: Int) -> (value: Int64, length: Int)? {
        guard place < bytes.count else { return nil }
        let byte = bytes[place]
        if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return (Int64(byte & 0x0F), 1) }
        guard place + 1 < bytes.count else { return nil }
        let next = bytes[place + 1]
        if byte == 0xD9, next >= 0xA0, next <= 0xA9 { return (Int64(next - 0xA0), 2) }
        if byte == 0xDB, next >= 0xB0, next <= 0xB9 { return (Int64(next - 0xB0), 2) }
        return nil
    }

    /// Reads the digits at hand; nil where there are none or too many for `Int64`. The digits are taken either way.
    mutating func group() -> Int64? {
        var value: Int64? = nil
        var isTooLarge = false
        while let digit = digit(at: place) {
            place += digit.length
            if !DigitReader.append(digit.value, to: &value) { isTooLarge = true }
        }
        return isTooLarge ? nil : value
    }

    /// Reads `10_000`, `2.5`, `١٠٬٠٠٠`, `٢٫٥`; nil where there are no digits or too many for `Int64`.
    mutating func number() -> WrittenNumber? {
        var value: Int64? = nil
        var scale = 0
        var isFraction = false
        var isTooLarge = false
        while true {
            if let digit = digit(at: place) {
                place += digit.length
                if isFraction { scale += 1 }
                if !DigitReader.append(digit.value, to: &value) { isTooLarge = true }
            } else if let length = separator(isFraction: &isFraction) {
                place += length
            } else {
                break
            }
        }
        guard let value, !isTooLarge, scale <= Int(UInt8.max) else { return nil }
        return WrittenNumber(mantissa: value, scale: UInt8(scale))
    }

    /// The length of a mark between two digits: `_` or ٬ among whole digits, one point or ٫ before the rest.
    private func separator(isFraction: inout Bool) -> Int? {
        guard !isFraction, place > 0, place < bytes.count else { return nil }
        let byte = bytes[place]
        if byte == UInt8(ascii: "_"), digit(at: place + 1) != nil { return 1 }
        if byte == UInt8(ascii: "."), digit(at: place + 1) != nil {
            isFraction = true
            return 1
        }
        guard byte == 0xD9, place + 1 < bytes.count, digit(at: place + 2) != nil else { return nil }
        if bytes[place + 1] == 0xAC { return 2 }
        if bytes[place + 1] == 0xAB {
            isFraction = true
            return 2
        }
        return nil
    }

    /// Reads everything up to the next digit: the letters of a unit.
    mutating func letters() -> UnsafeBufferPointer<UInt8> {
        let start = place
        while place < bytes.count, digit(at: place) == nil { place += 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<place])
    }

    /// Steps over one byte, such as the hyphen in a date.
    mutating func skip() { place += 1 }

    private static func append(_ digit: Int64, to value: inout Int64?) -> Bool {
        let (product, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(digit)
        value = sum
        return !overflow && !carry
    }
}

extension Unit {
    /// The unit of a compact duration, by its letters, which are spelled as Arabic words are: `أ` and `ا` are one.
    init?(letters: UnsafeBufferPointer<UInt8>) {
        guard letters.first ?? 0 < 0x80 else {
            guard letters.count <= 24, let unit = Unit(arabicLetters: Vocabulary.fold(String(decoding: letters, as: UTF8.self))) else {
                return nil
            }
            self = unit
            return
        }
        switch (letters.count, letters.first, letters.last) {
        case (1, UInt8(ascii: "s"), _): self = .second
        case (1, UInt8(ascii: "m"), _): self = .minute
        case (1, UInt8(ascii: "h"), _): self = .hour
        case (1, UInt8(ascii: "d"), _): self = .day
        case (1, UInt8(ascii: "w"), _): self = .week
        case (2, UInt8(ascii: "m"), UInt8(ascii: "o")): self = .month
        case (1, UInt8(ascii: "y"), _): self = .year
        default: return nil
        }
    }

    /// By folded letters.
    private init?(arabicLetters: String) {
        switch arabicLetters {
        case "ث": self = .second
        case "د": self = .minute
        case "س": self = .hour
        case "ي": self = .day
        case "ا": self = .week
        case "ش": self = .month
        case "سنه": self = .year
        default: return nil
        }
    }

    /// The unit that somebody may have meant by letters that are none: its word, or the beginning of it, in either language.
    init?(writtenLike text: String) {
        guard !text.isEmpty else { return nil }
        let lowered = text.lowercased()
        if let unit = Vocabulary.meanings(of: Vocabulary.word(lowered)).unit {
            self = unit
            return
        }
        let folded = Vocabulary.fold(text)
        let others: [String: Unit] = [
            "mins": .minute, "hr": .hour, "hrs": .hour, "wk": .week, "wks": .week, "yr": .year, "yrs": .year, "secs": .second,
        ]
        let found = [Unit.minute, .hour, .day, .week, .month, .year, .second].first { unit in
            if unit.letters == lowered || !folded.isEmpty && Vocabulary.fold(unit.arabic).hasPrefix(folded) { return true }
            return lowered.count > 1 && unit.english.hasPrefix(lowered)
        }
        guard let unit = found ?? others[lowered] else { return nil }
        self = unit
    }

    /// The letters of a compact duration; nil for units that have words only.
    public var letters: String? {
        switch self {
        case .second: "s"
        case .minute: "m"
        case .hour: "h"
        case .day: "d"
        case .week: "w"
        case .month: "mo"
        case .year: "y"
        case .workingDay, .quarter, .percent: nil
        }
    }

    /// The same in Arabic, as CLDR abbreviates the units.
    public var arabicLetters: String? {
        switch self {
        case .second: "ث"
        case .minute: "د"
        case .hour: "س"
        case .day: "ي"
        case .week: "أ"
        case .month: "ش"
        case .year: "سنة"
        case .workingDay, .quarter, .percent: nil
        }
    }
}
