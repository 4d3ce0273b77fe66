import MajlisText

/// Which calendar dates are told in.
public enum ShownCalendar: String, Sendable, Hashable, CaseIterable {
    case gregorian
    /// Umm al-Qura; a day outside its table, and a date without a day, stays Gregorian.
    case hijri
    /// The Hijri date beside the Gregorian one.
    case both
}

/// How dates and numbers are written for a reader: the language, the country, and what was asked for beyond them.
///
/// What machines read (JSON, CSV, places such as `chapter.majlis:7:3`, codes, words of scripts) does not pass through it.
public struct Convention: Sendable, Hashable {
    public var language: Language
    /// Nil where no country is known: then months have the names of East and West together, and digits are Western.
    public var region: ArabicRegion?
    /// What the reader asked for; nil is the country's usage.
    public var askedDigits: DigitSet?
    public var calendar: ShownCalendar

    public init(
        _ language: Language, region: ArabicRegion? = nil, digits: DigitSet? = nil, calendar: ShownCalendar = .gregorian
    ) {
        self.language = language
        self.region = region
        self.askedDigits = digits
        self.calendar = calendar
    }

    public var digits: DigitSet {
        if let askedDigits { return askedDigits }
        return language == .arabic ? region?.digits ?? .western : .western
    }

    /// The reader's name of a month where it is not the one in the catalogue.
    func ownMonth(_ number: Int) -> String? {
        language == .arabic ? region?.months.names[number - 1] : nil
    }

    // MARK: Numbers

    public func number(_ number: some BinaryInteger) -> String { digits.written(String(number)) }

    /// A figure that is written as in scripts, `10,000.5`, `45%`, `10,000 USD`, with the reader's digits and marks.
    public func figure(_ text: String) -> String {
        let digits = digits
        let marks = marks(digits)
        if digits == .western, marks == Self.western { return text }
        var result = ""
        var isAfterDigit = false
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isDigit = (0x30...0x39).contains(scalar.value)
            let isBeforeDigit = index + 1 < scalars.count && (0x30...0x39).contains(scalars[index + 1].value)
            switch scalar {
            case "." where isAfterDigit && isBeforeDigit: result.unicodeScalars.append(marks.decimal)
            case "," where isAfterDigit && isBeforeDigit: result.unicodeScalars.append(marks.thousands)
            case "%" where isAfterDigit: result.unicodeScalars.append(marks.percent)
            default: result.unicodeScalars.append(scalar)
            }
            isAfterDigit = isDigit
        }
        return digits.written(result)
    }

    private struct Marks: Equatable {
        var decimal: Unicode.Scalar
        var thousands: Unicode.Scalar
        var percent: Unicode.Scalar
    }

    private static let western = Marks(decimal: ".", thousands: ",", percent: "%")

    /// They go with the digits: `١٠٬٠٠٠٫٥`, `٤٥٪`.
    private func marks(_ digits: DigitSet) -> Marks {
        switch digits {
        case .arabic, .persian: Marks(decimal: "\u{66B}", thousands: "\u{66C}", percent: "\u{66A}")
        case .western:
            language == .arabic && region?.hasDecimalComma == true ? Marks(decimal: ",", thousands: ".", percent: "%") : Self.western
        }
    }
}
