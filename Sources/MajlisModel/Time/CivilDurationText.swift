extension CivilDuration: LosslessStringConvertible {
    /// The form a script has: `45m`, `1h30m`, `2d`, `8w`, `6mo`, `2y`, `2 quarters`, `10 working days`.
    /// Families stand one after the other (`1mo3d`), joined by `+` and `-` where one has no letters or another sign.
    public var description: String {
        if isZero { return zeroText }
        var text = ""
        // The sign of the part before; the first one is written out only where it is minus.
        var isNegative = false
        var isWords = false
        for part in parts {
            if text.isEmpty {
                if part.isNegative { text = "-" }
            } else if part.isNegative != isNegative || part.isWords || isWords {
                text += part.isNegative ? " - " : " + "
            }
            text += part.text
            isNegative = part.isNegative
            isWords = part.isWords
        }
        return text
    }

    private struct Part {
        let text: String
        let isNegative: Bool
        var isWords = false
    }

    private var parts: [Part] {
        var parts: [Part] = []
        if months != 0 { parts.append(monthsPart) }
        if days != 0 {
            let count = days.magnitude
            let isWeeks = unit == .week && count % 7 == 0
            parts.append(Part(text: isWeeks ? "\(count / 7)w" : "\(count)d", isNegative: days < 0))
        }
        if workingDays != 0 {
            let count = workingDays.magnitude
            parts.append(Part(text: count == 1 ? "1 working day" : "\(count) working days", isNegative: workingDays < 0, isWords: true))
        }
        if seconds != 0 { parts.append(secondsPart) }
        return parts
    }

    private var monthsPart: Part {
        let count = months.magnitude
        switch unit {
        case .quarter where count % 3 == 0:
            return Part(text: count == 3 ? "1 quarter" : "\(count / 3) quarters", isNegative: months < 0, isWords: true)
        case .year where count % 12 == 0:
            return Part(text: "\(count / 12)y", isNegative: months < 0)
        case .month:
            return Part(text: "\(count)mo", isNegative: months < 0)
        default:
            let years = count >= 12 ? "\(count / 12)y" : ""
            let rest = count % 12 != 0 ? "\(count % 12)mo" : ""
            return Part(text: years + rest, isNegative: months < 0)
        }
    }

    private var secondsPart: Part {
        let count = seconds.magnitude
        let isNegative = seconds < 0
        switch unit {
        case .second: return Part(text: "\(count)s", isNegative: isNegative)
        case .minute where count % 60 == 0: return Part(text: "\(count / 60)m", isNegative: isNegative)
        default:
            var text = ""
            if count >= 3600 { text += "\(count / 3600)h" }
            if count / 60 % 60 != 0 { text += "\(count / 60 % 60)m" }
            if count % 60 != 0 { text += "\(count % 60)s" }
            return Part(text: text, isNegative: isNegative)
        }
    }

    private var zeroText: String {
        switch unit {
        case .quarter: "0 quarters"
        case .workingDay: "0 working days"
        case let unit?: "0" + (unit.suffix ?? "m")
        case nil: "0m"
        }
    }
}

// MARK: - Reading

extension CivilDuration {
    /// Reads what `description` writes, the unit included; `nil` for anything else, and for amounts that no duration holds.
    public init?(_ description: String) {
        var rest = description[...]
        var total: CivilDuration?
        var isNegative = false
        repeat {
            // A minus ahead of the first part stands close to it, one between two parts has spaces.
            if total == nil, rest.first == "-" {
                isNegative = true
                rest.removeFirst()
            }
            guard let part = CivilDuration.readPart(&rest) else { return nil }
            let signed = isNegative ? -part : part
            if let sum = total {
                // 1h30m has no single unit, whatever its parts add up to.
                let both = sum + signed
                total = CivilDuration(
                    months: Int(both.months), days: Int(both.days), workingDays: Int(both.workingDays), seconds: both.seconds, unit: nil)
            } else {
                total = signed
            }
            if rest.hasPrefix(" + ") || rest.hasPrefix(" - ") {
                isNegative = rest.hasPrefix(" - ")
                rest.removeFirst(3)
                if rest.isEmpty { return nil }
            }
        } while !rest.isEmpty
        guard let total else { return nil }
        self = total
    }

    /// A number with its unit: `30m`, `10 working days`.
    private static func readPart(_ text: inout Substring) -> CivilDuration? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let amount = Int32(digits), let unit = readUnit(text.dropFirst(digits.count)) else { return nil }
        text = unit.rest
        return CivilDuration(Int(amount), unit.unit)
    }

    private static func readUnit(_ text: Substring) -> (unit: DurationUnit, rest: Substring)? {
        for (word, unit) in unitWords where text.hasPrefix(word) { return (unit, text.dropFirst(word.count)) }
        return nil
    }

    /// Longer ones first where one begins another.
    private static let unitWords: [(String, DurationUnit)] = [
        (" quarters", .quarter), (" quarter", .quarter), (" working days", .workingDay), (" working day", .workingDay),
        ("mo", .month), ("s", .second), ("m", .minute), ("h", .hour), ("d", .day), ("w", .week), ("y", .year),
    ]
}
