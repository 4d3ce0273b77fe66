/// Writes XML 1.0 as text: attributes in the order given, two spaces of indentation, an element a line.
///
/// Characters that XML does not allow at all, such as NUL and escape, become U+FFFD.
struct XMLWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    /// An element with others inside; one without any is closed at once.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ body: (inout XMLWriter) -> Void = { _ in }) {
        open(name, attributes)
        let length = text.utf8.count
        text += ">\n"
        depth += 1
        body(&self)
        depth -= 1
        if text.utf8.count == length + 2 {
            text.removeLast(2)
            text += "/>\n"
        } else {
            indent()
            text += "</\(name)>\n"
        }
    }

    /// An element with text inside, kept as it is.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, content: String) {
        open(name, attributes)
        text += ">" + Self.escaped(content) + "</\(name)>\n"
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        indent()
        text += "<\(name)"
        for (key, value) in attributes { text += " \(key)=\"\(Self.escapedAttribute(value))\"" }
    }

    private mutating func indent() { text += String(repeating: "  ", count: depth) }

    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            // Only `]]>` needs it; it is simpler to look at always.
            case ">": result += "&gt;"
            // A reader would turn it into a line feed.
            case "\r": result += "&#13;"
            // They would turn around what stands beside them where the file is looked at.
            case _ where BidiText.isControl(scalar): result += "&#x\(String(scalar.value, radix: 16, uppercase: true));"
            default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
    }

    /// In an attribute a reader would turn tabs and line ends into spaces.
    static func escapedAttribute(_ text: String) -> String {
        escaped(text).unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
