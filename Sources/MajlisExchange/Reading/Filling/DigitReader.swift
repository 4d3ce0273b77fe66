import MajlisModel

/// Reads numbers, dates and times off the bytes of a short text, in the digits of three scripts.
struct DigitReader {
    let bytes: [UInt8]
    var i = 0
    /// Whether the time of the clock that was read last said which half of the day it is in.
    private(set) var isHalfSaid = false
    /// Whether years of two digits are those of births, most of which are in the last century.
    var isBirth = false
    /// Whether the year of the date that was read last has two digits.
    var isYearShort = false

    init(_ text: String) {
        bytes = DigitReader.withPlainDigits(text.trimmed)
    }

    var isAtEnd: Bool { i >= bytes.count }
    var byte: UInt8 { i < bytes.count ? bytes[i] : 0 }

    mutating func advance() { i += 1 }

    mutating func take(_ byte: UInt8) -> Bool {
        guard i < bytes.count, bytes[i] == byte else { return false }
        i += 1
        return true
    }

    mutating func skipSpaces() {
        while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    }

    /// Letters up to the next digit, space or sign.
    mutating func word() -> String {
        let start = i
        while i < bytes.count, bytes[i] > 0x39, bytes[i] != UInt8(ascii: ":") { i += 1 }
        return String(decoding: bytes[start..<i], as: UTF8.self)
    }

    /// Digits, at most so many.
    mutating func number(upTo limit: Int) -> Int? {
        var value = 0
        let start = i
        while i < bytes.count, (0x30...0x39).contains(bytes[i]), i - start <= limit {
            value = value * 10 + Int(bytes[i] - 0x30)
            i += 1
        }
        return i > start && i - start <= limit ? value : nil
    }

    /// So many digits, whatever follows.
    mutating func number(exactly width: Int) -> Int? {
        guard bytes.count - i >= width, bytes[i..<(i + width)].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        defer { i += width }
        return bytes[i..<(i + width)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Hours and minutes, with seconds where they stand; up to 47:59:59. `2:30 pm` is 14:30, `10 h 30` is 10:30.
    mutating func clock() -> Int? {
        isHalfSaid = false
        let digits = bytes[min(i, bytes.count)...].prefix { (0x30...0x39).contains($0) }.count
        let hour: Int
        var minute = 0
        var second = 0
        if digits == 6 || digits == 4 {
            guard let first = number(exactly: 2), let next = number(exactly: 2) else { return nil }
            (hour, minute) = (first, next)
            if digits == 6 { second = number(exactly: 2) ?? 60 }
        } else {
            guard let first = number(upTo: 2) else { return nil }
            hour = first
            if takeHourMark() {
                if let next = minutesBehindHourMark() { minute = next }
            } else if take(UInt8(ascii: ":")) || take(UInt8(ascii: ".")) {
                guard let next = number(exactly: 2) else { return nil }
                minute = next
                if take(UInt8(ascii: ":")) {
                    guard let next = number(exactly: 2) else { return nil }
                    second = next
                    if take(UInt8(ascii: ".")) { _ = number(upTo: 9) }
                }
            } else if !isAtHalfOfDay {
                return nil
            }
        }
        guard hour < 48, minute < 60, second < 60 else { return nil }
        if let half = halfOfDay() {
            guard hour >= 1, hour <= 12 else { return nil }
            isHalfSaid = true
            return half.hour(hour) * 3600 + minute * 60 + second
        }
        return hour * 3600 + minute * 60 + second
    }

    /// `h`, `H` or `heures`, with spaces before it.
    private mutating func takeHourMark() -> Bool {
        let start = i
        skipSpaces()
        if byte | 0x20 == UInt8(ascii: "h"), ["h", "heure", "heures"].contains(letters()) { return true }
        i = start
        return false
    }

    /// Two digits that end there: of `10 h 30`, not of `10 h 2027`.
    private mutating func minutesBehindHourMark() -> Int? {
        let start = i
        skipSpaces()
        if let minutes = number(exactly: 2), !(0x30...0x39).contains(byte) { return minutes }
        i = start
        return nil
    }

    private var isAtHalfOfDay: Bool {
        var copy = self
        return copy.halfOfDay() != nil
    }

    /// Which part of the day an hour of 1 to 12 is in.
    private enum PartOfDay {
        case morning, afternoon
        /// From ten o'clock on, and the first hours of the afternoon: ظهرا.
        case noon
        /// From six o'clock on, and the hours behind midnight: ليلا.
        case night

        func hour(_ hour: Int) -> Int {
            switch self {
            case .morning: hour % 12
            case .afternoon: hour % 12 + 12
            case .noon: hour >= 10 ? hour : hour + 12
            case .night: hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour
            }
        }
    }

    /// Longer words before those that they begin with.
    private static let partsOfDay: [(word: String, part: PartOfDay)] = [
        ("a.m.", .morning), ("p.m.", .afternoon), ("a.m", .morning), ("p.m", .afternoon), ("am", .morning), ("pm", .afternoon),
        ("noon", .noon), ("du matin", .morning), ("de l'après-midi", .afternoon), ("de l’après-midi", .afternoon), ("du soir", .afternoon),
        ("صباحا", .morning), ("فجرا", .morning), ("مساء", .afternoon), ("عصرا", .afternoon), ("ظهرا", .noon), ("ليلا", .night),
        ("بعد الظهر", .afternoon), ("ص", .morning), ("م", .afternoon),
    ]

    /// `am`, `p.m.`, `du soir`, `ص`, `مساء`
    private mutating func halfOfDay() -> PartOfDay? {
        let start = i
        skipSpaces()
        guard i < bytes.count, bytes[i] > 0x40 else {
            i = start
            return nil
        }
        let rest = String(decoding: bytes[i...], as: UTF8.self).lowercased()
        for (word, part) in Self.partsOfDay where rest.hasPrefix(word) {
            i += word.utf8.count
            return part
        }
        i = start
        return nil
    }

    /// `Z`, `+01:00`, `-0500`, `+03`: seconds.
    mutating func offset() -> Int? {
        if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return 0 }
        let sign = take(UInt8(ascii: "+")) ? 1 : take(UInt8(ascii: "-")) ? -1 : 0
        guard sign != 0, let hours = number(upTo: 2) else { return nil }
        _ = take(UInt8(ascii: ":"))
        let minutes = isAtEnd ? 0 : number(exactly: 2)
        guard let minutes, hours <= 26, minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    /// Arabic and Persian digits, commas and dashes as those of ASCII; marks of direction, vowel signs and the tatweel are left out.
    static func withPlainDigits(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x660...0x669: result.append(UInt8(scalar.value - 0x660) + 0x30)
            case 0x6F0...0x6F9: result.append(UInt8(scalar.value - 0x6F0) + 0x30)
            case 0xA0, 0x202F: result.append(0x20)
            case 0x60C: result.append(UInt8(ascii: ","))
            case 0x2010...0x2015, 0x2212: result.append(UInt8(ascii: "-"))
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C, 0x640, 0x64B...0x65F, 0x670: break
            default: result.append(contentsOf: UTF8.encode(scalar)!)
            }
        }
        return result
    }
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last else { return "" }
        if first > 0x20, last > 0x20, first < 0x80, last < 0x80 { return self }
        guard let start = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(unicodeScalars[start...end])
    }
}

extension Substring {
    var trimmed: String { String(self).trimmed }
}
