import MajlisModel

/// Which number of `03/04/2027` is the month.
enum DateOrder: Hashable {
    case dayFirst, monthFirst
}

/// Dates in digits and in words.
extension DigitReader {
    /// `2027-03-14`, `20270314`, `14.03.2027`, `14/3/27`, `14 March 2027`, `Sunday, March 14, 2027`, `14 آذار/مارس 2027`.
    ///
    /// - Parameter order: of two numbers before a year; with points between them the day is always first.
    mutating func date(_ order: DateOrder = .dayFirst) -> CivilDate? {
        let digits = digitCount
        if digits == 0 { return datePutInWords() }
        if digits == 8 {
            guard let year = number(exactly: 4), let month = number(exactly: 2), let day = number(exactly: 2) else { return nil }
            return CivilDate(year: year, month: month, day: day)
        }
        if digits == 4 {
            guard let year = number(exactly: 4), let sign = mark(), let month = number(upTo: 2), take(sign), let day = number(upTo: 2)
            else { return nil }
            return CivilDate(year: year, month: month, day: day)
        }
        let start = i
        if let parts = numbersBeforeYear() {
            let isMonthFirst = order == .monthFirst && parts.sign != UInt8(ascii: ".")
            let (day, month) = isMonthFirst ? (parts.second, parts.first) : (parts.first, parts.second)
            return CivilDate(year: parts.year, month: month, day: day)
        }
        i = start
        return datePutInWords()
    }

    /// Two numbers with one sign between them, and a year of four or two digits.
    mutating func numbersBeforeYear() -> (first: Int, second: Int, year: Int, sign: UInt8)? {
        guard let first = number(upTo: 2), let sign = mark(), let second = number(upTo: 2), take(sign) else { return nil }
        guard let year = year() else { return nil }
        return (first, second, year, sign)
    }

    /// Years of two digits are of this century; those of a birth only up to `youngestBirth`.
    private mutating func year() -> Int? {
        isYearShort = false
        switch digitCount {
        case 4: return number(exactly: 4)
        case 2:
            isYearShort = true
            return number(exactly: 2).map { isBirth && $0 > Self.youngestBirth ? 1900 + $0 : 2000 + $0 }
        default: return nil
        }
    }

    /// The last two digits of a year behind which nobody was born who takes part in a conference.
    private static let youngestBirth = 15

    var digitCount: Int { i < bytes.count ? bytes[i...].prefix { (0x30...0x39).contains($0) }.count : 0 }

    /// The sign between the parts of a date.
    private mutating func mark() -> UInt8? {
        guard [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(byte) else { return nil }
        defer { i += 1 }
        return byte
    }

    /// A day, the name of a month and a year in any order that ends with the year; days of the week are passed over.
    private mutating func datePutInWords() -> CivilDate? {
        var day: Int?
        var month: Int?
        while !isAtEnd {
            if [UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(byte) {
                advance()
            } else if digitCount > 0 {
                if let day, let month {
                    guard let year = year(), byte != UInt8(ascii: ":") else { return nil }
                    return CivilDate(year: year, month: month, day: day)
                }
                guard day == nil, let number = number(upTo: 2) else { return nil }
                day = number
                skipOrdinal()
            } else {
                var word = letters()
                guard !word.isEmpty else { return nil }
                if DateWords.firstOfTwo.contains(word) {
                    skipSpaces()
                    word += letters()
                }
                if let named = DateWords.months[word] {
                    // The same month in the words of two countries: `آذار/مارس`.
                    guard month == nil || month == named else { return nil }
                    month = named
                } else if !DateWords.passedOver.contains(word) {
                    return nil
                }
            }
        }
        return nil
    }

    /// `1st`, `2nd`, `1er`
    mutating func skipOrdinal() {
        let start = i
        if !["st", "nd", "rd", "th", "er", "ère"].contains(letters()) { i = start }
    }

    /// Letters in small, up to anything else that is ASCII.
    mutating func letters() -> String {
        let start = i
        while i < bytes.count, bytes[i] >= 0x80 || bytes[i] | 0x20 >= 0x61 && bytes[i] | 0x20 <= 0x7A { i += 1 }
        return String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
    }
}
