/// Texts in cells of spreadsheets, which run what begins with certain signs as a formula.
public enum SpreadsheetText {
    /// With one more apostrophe in front where a spreadsheet might take the text for a formula, also behind apostrophes of its own, so that
    /// `restored` gives the text back. Controls that no cell holds become U+FFFD.
    public static func defused(_ text: String) -> String {
        let text = withoutControls(text)
        return isFormula(text) ? "'" + text : text
    }

    /// Undoes `defused`.
    public static func restored(_ cell: String) -> String {
        guard cell.utf8.first == UInt8(ascii: "'"), isFormula(cell) else { return cell }
        return String(cell.unicodeScalars.dropFirst())
    }

    /// Whether it is a run of apostrophes, possibly of none, before a sign that begins formulas.
    private static func isFormula(_ text: String) -> Bool {
        // Byte by byte: a scalar that combines with a sign leaves the sign what it is.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": continue
            case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
            default: return false
            }
        }
        return false
    }

    private static func withoutControls(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value) || scalar.value == 0x7F
            result.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }
}
