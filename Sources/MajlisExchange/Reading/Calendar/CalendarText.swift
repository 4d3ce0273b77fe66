import MajlisText

/// One property of a calendar: `DTSTART;TZID=Asia/Amman:20270314T090000`.
struct CalendarProperty: Sendable {
    /// In capital letters.
    var name: String
    var parameters: [(name: String, value: String)]
    /// As it stands, with its escapes.
    var value: String
    var range: TextRange

    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The value as a text: without its escapes.
    var text: String { CalendarText.unescaped(value) }

    /// The values of a list, separated by commas that are not escaped.
    var texts: [String] { CalendarText.list(value).map { CalendarText.unescaped($0) } }

    /// The text with the language that it says it is in.
    var localText: LocalText { LocalText(text, language: parameter("LANGUAGE").flatMap(LanguageCodes.code)) }
}

/// A block of a calendar: `BEGIN:VEVENT` to `END:VEVENT`.
struct CalendarComponent: Sendable {
    var name: String
    var properties: [CalendarProperty] = []
    var components: [CalendarComponent] = []
    /// Its first line.
    var range: TextRange

    subscript(_ name: String) -> CalendarProperty? { properties.first { $0.name == name } }
}

enum CalendarText {
    static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in value.utf8 {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "n"), UInt8(ascii: "N"): result.append(0x0A)
                case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""): result.append(byte)
                default: result += [UInt8(ascii: "\\"), byte]
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        if isEscaped { result.append(UInt8(ascii: "\\")) }
        return String(decoding: result, as: UTF8.self)
    }

    /// The parts of a list, with their escapes.
    static func list(_ value: String) -> [String] {
        var parts: [String] = []
        var part: [UInt8] = []
        var isEscaped = false
        for byte in value.utf8 {
            if byte == UInt8(ascii: ","), !isEscaped {
                parts.append(String(decoding: part, as: UTF8.self))
                part = []
            } else {
                part.append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        parts.append(String(decoding: part, as: UTF8.self))
        return parts
    }
}
