import MajlisModel

/// A date, or a date with a time of the clock and what it lacks to UTC, as formats write them.
struct ReadMoment: Hashable {
    var date: CivilDate
    /// Seconds from midnight; nil where only a date stands.
    var time: Int?
    /// Seconds east of UTC, where that is said.
    var offset: Int?
    /// Whether the year has two digits, so that its century is assumed.
    var isYearShort = false

    init(date: CivilDate, time: Int?) {
        (self.date, self.time) = (date, time)
    }

    /// `2027-03-14T09:00:00+01:00`, `2027-03-14 09:00`, `20270314T090000Z`, `2027-03-14`; also `14.03.2027`, `14/03/2027` and `14 March 2027, 9:00`.
    ///
    /// - Parameter isBirth: whether somebody was born then, so that a year of two digits may be one of the last century.
    init?(_ text: String, order: DateOrder = .dayFirst, isBirth: Bool = false) {
        var reader = DigitReader(text)
        reader.isBirth = isBirth
        guard let date = reader.date(order) else { return nil }
        self.date = date
        isYearShort = reader.isYearShort
        reader.skipSpaces()
        if reader.isAtEnd { return }
        reader.passToTime()
        guard let time = reader.clock() else { return nil }
        self.time = time
        reader.skipSpaces()
        if reader.isAtEnd { return }
        guard let offset = reader.offset() else { return nil }
        self.offset = offset
        reader.skipSpaces()
        guard reader.isAtEnd else { return nil }
    }

    /// Seconds since 1970 by calendar and clock.
    var seconds: Int64? { time.map { Int64(date.daysSince1970) * 86_400 + Int64($0) } }

    /// Seconds since 1970 in UTC.
    var instant: Int64? {
        guard let seconds, let offset else { return nil }
        return seconds - Int64(offset)
    }

    /// What the clocks of a zone show then, where the moment is one of all zones.
    func local(in zone: Zone) -> ReadMoment {
        guard let instant else { return self }
        let local = zone.local(from: Instant(seconds: instant))
        var copy = self
        copy.date = local.date
        copy.time = Int(local.time.seconds)
        copy.offset = Int((copy.seconds ?? 0) - instant)
        return copy
    }
}

/// Reads times and lengths alone.
enum ReadTime {
    /// `09:30`, `9:30:00`, `25:30`, `9h30`, `9 h 30`, `0930`, `3:30 م`; seconds from midnight.
    static func clock(_ text: String) -> Int? {
        var reader = DigitReader(text)
        guard let time = reader.clock() else { return nil }
        reader.skipSpaces()
        return reader.isAtEnd ? time : nil
    }

    /// `10:00–11:30`, `9h30 à 11h`, `1:00-2:30 PM`, `من ٩:٠٠ إلى ١٠:٣٠`; seconds from midnight.
    static func span(_ text: String) -> (start: Int, end: Int)? {
        var reader = DigitReader(text)
        return reader.span()
    }

    /// `14 March 2027, 10:00–11:30`
    static func datedSpan(_ text: String, order: DateOrder) -> (date: CivilDate, start: Int, end: Int)? {
        var reader = DigitReader(text)
        guard let date = reader.date(order) else { return nil }
        reader.skipSpaces()
        reader.passToTime()
        return reader.span().map { (date, $0.start, $0.end) }
    }

    /// `00:50`, `1:30:00`, `PT1H30M`, `P1D`, `90` (minutes), `1h 30m`, `45 min`; seconds.
    static func length(_ text: String) -> Int? {
        let text = String(decoding: DigitReader.withPlainDigits(text.trimmed), as: UTF8.self)
        guard let first = text.utf8.first else { return nil }
        if first == UInt8(ascii: "P") || first == UInt8(ascii: "p") { return isoLength(text) }
        if let minutes = Int(text), minutes >= 0 { return minutes <= 100_000 ? minutes * 60 : nil }
        if text.utf8.contains(UInt8(ascii: ":")) {
            let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { Int(String(Substring($0))) }
            guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0 != nil && $0! >= 0 && $0! < 10_000 }) else { return nil }
            let numbers = parts.compactMap { $0 }
            guard numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
            return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
        }
        return wordyLength(text)
    }

    private static func isoLength(_ text: String) -> Int? {
        var reader = DigitReader(String(text.dropFirst()))
        var total = 0
        var isTime = false
        var found = false
        while !reader.isAtEnd {
            if reader.take(UInt8(ascii: "T")) {
                isTime = true
                continue
            }
            guard let number = reader.number(upTo: 7) else { return nil }
            let unit = reader.byte
            reader.advance()
            switch unit {
            case UInt8(ascii: "W") where !isTime: total += number * 604_800
            case UInt8(ascii: "D") where !isTime: total += number * 86_400
            case UInt8(ascii: "H") where isTime: total += number * 3600
            case UInt8(ascii: "M") where isTime: total += number * 60
            case UInt8(ascii: "S") where isTime: total += number
            default: return nil
            }
            // Ten years: a longer one is a slip, and enough of them would be more than a number holds.
            if total > 315_360_000 { return nil }
            found = true
        }
        return found ? total : nil
    }

    /// Tenths of an hour: `1.5 h`, `1,25 hours`.
    private static func decimalHours(_ hours: Int, _ reader: inout DigitReader) -> Int? {
        guard reader.take(UInt8(ascii: ".")) || reader.take(UInt8(ascii: ",")) else { return nil }
        let start = reader.i
        guard let part = reader.number(upTo: 2) else { return nil }
        let hundredths = reader.i - start == 1 ? part * 10 : part
        reader.skipSpaces()
        guard hourWords.contains(reader.word().lowercased()) else { return nil }
        return hours * 3600 + hundredths * 36
    }

    private static let hourWords: Set<String> = ["h", "hr", "hrs", "hour", "hours", "heure", "heures", "std", "stunden", "ساعة", "ساعات"]

    private static func wordyLength(_ text: String) -> Int? {
        if let minutes = DateWords.minutes[text.lowercased()] { return minutes * 60 }
        var reader = DigitReader(text)
        var total = 0
        var found = false
        while !reader.isAtEnd {
            guard let number = reader.number(upTo: 5) else { return nil }
            if let hours = decimalHours(number, &reader) {
                total += hours
                found = true
                continue
            }
            reader.skipSpaces()
            let word = reader.word().lowercased()
            switch word {
            case _ where hourWords.contains(word): total += number * 3600
            case "m", "min", "mins", "minute", "minutes", "mn", "دقيقة", "دقائق", "د": total += number * 60
            case "" where found: total += number * 60
            default: return nil
            }
            // Ten years: a longer one is a slip, and enough of them would be more than a number holds.
            if total > 315_360_000 { return nil }
            found = true
            reader.skipSpaces()
        }
        return found ? total : nil
    }
}
