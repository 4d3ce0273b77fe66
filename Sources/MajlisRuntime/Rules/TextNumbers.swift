/// The numbers and times of a text, as they are compared between languages: `14:00`, `12000`, `2.5`.
///
/// In Western digits, in ascending order; `12,000` is `١٢٬٠٠٠`, `2:30 pm` is `14:30`, `9 am` is `٩:٠٠`. What is written in words is not among them.
struct TextNumbers {
    private struct Number {
        /// With its minutes, so that a time can be told from a number.
        var shown: String
        /// Without them where they are none: `at 9` is `٩:٠٠`.
        var key: String
        var isTime: Bool
    }

    private let numbers: [Number]
    /// It has a date of the Hijri calendar, whose numbers are other ones than those of the same day elsewhere.
    private let hasHijri: Bool

    init(_ text: String) {
        var scanner = Scanner(text)
        scanner.run()
        numbers = scanner.found.map { TextNumbers.number($0.digits, half: $0.half) }.sorted { $0.shown < $1.shown }
        hasHijri = scanner.hasHijri
    }

    /// What there is, as it is shown.
    var all: [String] { numbers.map(\.shown) }

    /// Whether the two cannot be said of the same: each has a number that the other lacks, or one lacks a number that nobody writes in words.
    ///
    /// A small number may be a word in one of the languages: `the 2nd session` is «الدورة الثانية».
    func contradicts(_ other: TextNumbers) -> Bool {
        var (left, right) = (surplus(over: other), other.surplus(over: self))
        if hasHijri != other.hasHijri {
            left.removeAll { TextNumbers.mayBeOfDate($0) }
            right.removeAll { TextNumbers.mayBeOfDate($0) }
        }
        if left.isEmpty, right.isEmpty { return false }
        if !left.isEmpty, !right.isEmpty { return true }
        return !(left + right).allSatisfy(TextNumbers.mayBeWord)
    }

    /// What the other lacks, as often as it lacks it.
    private func surplus(over other: TextNumbers) -> [Number] {
        var counts: [String: Int] = [:]
        for number in other.numbers { counts[number.key, default: 0] += 1 }
        return numbers.filter { number in
            guard let count = counts[number.key], count > 0 else { return true }
            counts[number.key] = count - 1
            return false
        }
    }

    private static func mayBeWord(_ number: Number) -> Bool { Int(number.key).map { $0 <= 100 } ?? false }

    /// A day, a month, or a year of either calendar.
    private static func mayBeOfDate(_ number: Number) -> Bool {
        guard let value = Int(number.key), !number.isTime else { return false }
        return value <= 31 || (1300...1500).contains(value) || (1880...2120).contains(value)
    }

    /// Without separators of thousands and leading zeros, by the clock of 24 hours; a comma before anything but three digits is a decimal point.
    private static func number(_ digits: String, half: Half?) -> Number {
        var parts = digits.split(separator: ",", omittingEmptySubsequences: false)
        var result = String(parts.removeFirst())
        for part in parts {
            let isThousands = part.prefix { $0 != "." && $0 != ":" }.count == 3
            result += isThousands ? String(part) : "." + part
        }
        let trimmed = result.drop { $0 == "0" }
        result = trimmed.first?.isNumber == true ? String(trimmed) : "0" + trimmed
        var clock = result.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        var isTime = clock.count > 1
        if let half, isTime || half.isSpelled, let hour = Int(clock[0]), (1...12).contains(hour) {
            clock[0] = String(hour % 12 + (half.isAfternoon ? 12 : 0))
            if clock.count == 1 { clock.append("00") }
            isTime = true
        }
        let shown = clock.joined(separator: ":")
        while clock.count > 1, clock[clock.count - 1] == "00" { clock.removeLast() }
        return Number(shown: shown, key: clock.joined(separator: ":"), isTime: isTime)
    }

    /// Of the day.
    private struct Half {
        var isAfternoon: Bool
        /// `م` alone behind a number may be metres.
        var isSpelled: Bool
    }

    /// Goes through a text once.
    private struct Scanner {
        private let scalars: [Unicode.Scalar]
        private(set) var found: [(digits: String, half: Half?)] = []
        private(set) var hasHijri = false
        private var place = 0

        init(_ text: String) { scalars = Array(text.unicodeScalars) }

        mutating func run() {
            var end = 0
            while place < scalars.count {
                if TextNumbers.digit(scalars[place]) == nil {
                    place += 1
                    continue
                }
                let gap = end < place ? text(end..<place) : ""
                let digits = number()
                end = place
                var word = word(from: &end)
                if word == "بعد" || word == "قبل", self.word(from: &end) == "الظهر" { word += " الظهر" }
                if ["هـ", "ه", "ھ", "AH", "هجري", "هجرية", "للهجرة"].contains(word) { hasHijri = true }
                let half = TextNumbers.half(word)
                if half == nil { end = place }
                found.append((digits, half))
                carryBack(over: gap)
            }
        }

        private func text(_ range: Range<Int>) -> String {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[range].filter { $0 != " " && $0 != "\u{A0}" })
            return String(text)
        }

        /// The half of the day counts for both ends of a range: `from 2:30 to 4 pm`.
        private mutating func carryBack(over gap: String) {
            guard found.count > 1, let half = found[found.count - 1].half, half.isSpelled, found[found.count - 2].half == nil else {
                return
            }
            if TextNumbers.rangeWords.contains(gap) { found[found.count - 2].half = half }
        }

        private mutating func number() -> String {
            var digits = ""
            var pending: Character?
            while place < scalars.count {
                if let digit = TextNumbers.digit(scalars[place]) {
                    if let separator = pending { digits.append(separator) }
                    pending = nil
                    digits.append(digit)
                } else if pending == nil, let separator = TextNumbers.separator(scalars[place]) {
                    pending = separator
                } else if pending == nil, scalars[place] == " ", !digits.contains(":"), isGroup(at: place + 1) {
                    pending = ","
                } else {
                    break
                }
                place += 1
            }
            return digits
        }

        /// Exactly three digits: `1 500`.
        private func isGroup(at start: Int) -> Bool {
            guard start + 3 <= scalars.count, (start..<start + 3).allSatisfy({ TextNumbers.digit(scalars[$0]) != nil }) else {
                return false
            }
            return start + 3 == scalars.count || TextNumbers.digit(scalars[start + 3]) == nil && scalars[start + 3] != ":"
        }

        /// The word at a place, without its points and marks: `pm` of `p.m.`. The place moves behind it.
        private func word(from start: inout Int) -> String {
            var index = start
            while index < scalars.count, scalars[index] == " " || scalars[index] == "\u{A0}" { index += 1 }
            var word = String.UnicodeScalarView()
            while index < scalars.count, word.count < 8 {
                let scalar = scalars[index]
                let isMark = scalar == "." || (0x064B...0x0652).contains(scalar.value)
                if !isMark {
                    guard scalar.properties.isAlphabetic || scalar == "\u{640}" else { break }
                    word.append(scalar)
                }
                index += 1
            }
            if !word.isEmpty { start = index }
            return String(word)
        }
    }

    /// What stands between the two ends of a range.
    private static let rangeWords: Set<String> = ["to", "until", "till", "and", "-", "–", "—", "إلى", "حتى", "و", "à", "a"]

    private static func half(_ word: String) -> Half? {
        switch word {
        case "am", "AM", "صباحا", "قبل الظهر": Half(isAfternoon: false, isSpelled: true)
        case "pm", "PM", "مساء", "ظهرا", "عصرا", "بعد الظهر": Half(isAfternoon: true, isSpelled: true)
        case "ص": Half(isAfternoon: false, isSpelled: false)
        case "م": Half(isAfternoon: true, isSpelled: false)
        default: nil
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Character? {
        let value: UInt32
        switch scalar.value {
        case 0x30...0x39: value = scalar.value - 0x30
        case 0x660...0x669: value = scalar.value - 0x660
        case 0x6F0...0x6F9: value = scalar.value - 0x6F0
        default: return nil
        }
        return Unicode.Scalar(0x30 + value).map { Character($0) }
    }

    /// What may stand inside a number or a time.
    private static func separator(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar {
        // `14h30`, as in French.
        case ":", "h": ":"
        case ".", "٫": "."
        case ",", "٬", "_", "\u{A0}", "\u{202F}": ","
        default: nil
        }
    }
}
