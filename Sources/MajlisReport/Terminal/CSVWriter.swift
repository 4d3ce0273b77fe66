/// Writes comma-separated values as RFC 4180 has them, in UTF-8.
///
/// Spreadsheets run a field that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula. Such a field gets an apostrophe in
/// front, but for negative numbers and dates before the common era, which are no formulas. Controls of direction are left out: a
/// spreadsheet finds the direction of a cell by its letters, and what looks for a name should find it.
public struct CSVWriter: Sendable {
    public enum LineEnding: Sendable, Hashable {
        /// What RFC 4180 says.
        case crlf
        /// What tools for text files like.
        case lf
    }

    public let lineEnding: LineEnding
    public let separator: UInt8
    public let defusesFormulas: Bool
    public private(set) var bytes: [UInt8] = []

    public init(lineEnding: LineEnding = .crlf, separator: UInt8 = UInt8(ascii: ","), defusesFormulas: Bool = true) {
        self.lineEnding = lineEnding
        self.separator = separator
        self.defusesFormulas = defusesFormulas
    }

    public mutating func row(_ fields: some Sequence<String>) {
        var count = 0
        let start = bytes.count
        for field in fields {
            if count > 0 { bytes.append(separator) }
            count += 1
            append(field)
        }
        // A row of one empty field would read as an empty line, that is, as no row.
        if count == 1, bytes.count == start { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
        if lineEnding == .crlf { bytes.append(0x0D) }
        bytes.append(0x0A)
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func append(_ field: String) {
        let field = BidiText.withoutControls(field)
        let defused = defusesFormulas && Self.isFormula(field)
        let quote = UInt8(ascii: "\"")
        guard needsQuotes(field) else {
            if defused { bytes.append(UInt8(ascii: "'")) }
            bytes.append(contentsOf: field.utf8)
            return
        }
        bytes.append(quote)
        if defused { bytes.append(UInt8(ascii: "'")) }
        for byte in field.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private func needsQuotes(_ field: String) -> Bool {
        let utf8 = field.utf8
        if utf8.first == 0x20 || utf8.last == 0x20 { return true }
        return utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    }

    /// Whether a spreadsheet might take the field for a formula.
    static func isFormula(_ field: String) -> Bool {
        guard let first = field.unicodeScalars.first else { return false }
        switch first {
        case "=", "+", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        case "-": return !isNegativeValue(field.utf8.dropFirst())
        default: return false
        }
    }

    /// Whether what follows a minus is a number (`3`, `1,000.50`, `2%`, `1e-5`) or a date (`0044-03-15`).
    private static func isNegativeValue(_ rest: Substring.UTF8View) -> Bool {
        func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
        guard let first = rest.first, let last = rest.last, isDigit(first) else { return false }
        let groups = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        if groups.map(\.count) == [4, 2, 2] || groups.map(\.count) == [4, 2] {
            return groups.allSatisfy { $0.allSatisfy(isDigit) }
        }
        let number = last == UInt8(ascii: "%") ? rest.dropLast() : rest
        let parts = number.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
        guard parts.count <= 2, parts[0].allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
            return false
        }
        guard parts.count == 2 else { return true }
        let isSigned = parts[1].first == UInt8(ascii: "-") || parts[1].first == UInt8(ascii: "+")
        let digits = isSigned ? parts[1].dropFirst() : parts[1]
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }
}
