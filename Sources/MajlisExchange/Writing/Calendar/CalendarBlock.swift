/// A component of iCalendar (RFC 5545): its content lines as they are before folding, and the components within it.
///
/// What is written and what an earlier calendar said are kept in the same form, so that they can be compared line by line.
struct CalendarBlock: Sendable, Hashable {
    var name: String
    /// `NAME;PARAMETER=…:value`, without the end of the line.
    var lines: [[UInt8]] = []
    var parts: [CalendarBlock] = []

    init(_ name: String) { self.name = name }

    /// A value that is safe as it stands: a date, a word of the format, an address without line breaks.
    mutating func add(_ property: String, _ value: String) {
        lines.append(Array((property + ":" + value).utf8))
    }

    /// A value of type TEXT, escaped.
    mutating func add(_ property: String, text: String, language: String? = nil) {
        add(property, texts: [text], language: language)
    }

    /// Several values of type TEXT in one property.
    mutating func add(_ property: String, texts: [String], language: String? = nil) {
        var line = Array(property.utf8)
        if let language, CalendarBytes.isLanguageTag(language) { line += Array(";LANGUAGE=\(language)".utf8) }
        line.append(UInt8(ascii: ":"))
        for (index, text) in texts.enumerated() {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            CalendarBytes.escape(text, into: &line)
        }
        lines.append(line)
    }

    // MARK: Looking up

    /// Where the first line of a property stands.
    func index(of property: String) -> Int? { lines.firstIndex { Self.isOf(property, $0) } }

    /// What stands behind its first colon outside of quotation marks, as it is written.
    func value(_ property: String) -> String? {
        index(of: property).map { String(decoding: lines[$0][(CalendarBytes.colon(in: lines[$0]) + 1)...], as: UTF8.self) }
    }

    /// Replaces the first line of a property, or puts one behind those that identify the component.
    mutating func set(_ property: String, _ value: String) {
        let line = Array((property + ":" + value).utf8)
        if let index = index(of: property) { lines[index] = line } else { lines.insert(line, at: min(2, lines.count)) }
    }

    mutating func remove(_ property: String) { lines.removeAll { Self.isOf(property, $0) } }

    private static func isOf(_ property: String, _ line: [UInt8]) -> Bool {
        let name = property.utf8
        guard line.count > name.count, line[name.count] == UInt8(ascii: ":") || line[name.count] == UInt8(ascii: ";") else { return false }
        return zip(name, line).allSatisfy { $0 == ($1 >= 0x61 && $1 <= 0x7A ? $1 - 0x20 : $1) }
    }

    // MARK: Bytes

    /// Its lines, folded, between BEGIN and END.
    func write(into bytes: inout [UInt8]) {
        CalendarBytes.fold(Array("BEGIN:\(name)".utf8), into: &bytes)
        for line in lines { CalendarBytes.fold(line, into: &bytes) }
        for part in parts { part.write(into: &bytes) }
        CalendarBytes.fold(Array("END:\(name)".utf8), into: &bytes)
    }
}
