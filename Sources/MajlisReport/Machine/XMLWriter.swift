/// Writes XML 1.0 as UTF-8: attributes in the order given, two spaces of indentation, an element a line.
///
/// Characters that XML does not allow at all, such as NUL and escape, become U+FFFD.
public struct XMLWriter: Sendable {
    public private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    public init() {}

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// An element with others inside; one without any is closed at once.
    public mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout XMLWriter) -> Void = { _ in }
    ) {
        open(name, attributes)
        ascii(">\n")
        let length = bytes.count
        depth += 1
        body(&self)
        depth -= 1
        if bytes.count == length {
            bytes.removeLast(2)
            ascii("/>\n")
        } else {
            indent()
            close(name)
        }
    }

    /// An element with text inside, kept as it is.
    public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], content: String) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        Self.append(content, to: &bytes, inAttribute: false)
        close(name)
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        indent()
        bytes.append(UInt8(ascii: "<"))
        ascii(name)
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            ascii(key)
            ascii("=\"")
            Self.append(value, to: &bytes, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func close(_ name: String) {
        ascii("</")
        ascii(name)
        ascii(">\n")
    }

    private mutating func indent() { bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth)) }

    private mutating func ascii(_ text: String) { bytes.append(contentsOf: text.utf8) }

    static func escaped(_ text: String) -> String { escaped(text, inAttribute: false) }

    static func escapedAttribute(_ text: String) -> String { escaped(text, inAttribute: true) }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes, inAttribute: inAttribute)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Runs of plain bytes are copied; what needs it is written as a reference.
    private static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool) {
        var text = text
        text.withUTF8 { utf8 in
            var written = 0
            var index = 0
            while index < utf8.count {
                // Letters, digits and spaces, which nearly everything is.
                if utf8[index] >= 0x3F && utf8[index] < 0xD8 || utf8[index] == 0x20 || (0x28...0x3B).contains(utf8[index]) {
                    index += 1
                    continue
                }
                guard let (length, reference) = special(utf8, index, inAttribute) else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[written..<index])
                bytes.append(contentsOf: reference.utf8)
                index += length
                written = index
            }
            bytes.append(contentsOf: utf8[written...])
        }
    }

    /// How many bytes of a character there are that cannot stand as they are, and what stands for them.
    private static func special(
        _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ inAttribute: Bool
    ) -> (length: Int, reference: String)? {
        switch utf8[index] {
        case UInt8(ascii: "&"): return (1, "&amp;")
        case UInt8(ascii: "<"): return (1, "&lt;")
        // Only `]]>` needs it; it is simpler to look at always.
        case UInt8(ascii: ">"): return (1, "&gt;")
        case UInt8(ascii: "\""): return inAttribute ? (1, "&quot;") : nil
        // In an attribute a reader would turn tabs and line ends into spaces.
        case 0x09: return inAttribute ? (1, "&#9;") : nil
        case 0x0A: return inAttribute ? (1, "&#10;") : nil
        // A reader would turn it into a line feed.
        case 0x0D: return (1, "&#13;")
        case 0..<0x20: return (1, "\u{FFFD}")
        // U+061C, U+200E, U+202A…, U+2066…: they would turn around what stands beside them where the file is looked at.
        case 0xD8: return utf8[index + 1] == 0x9C ? (2, "&#x61C;") : nil
        case 0xE2:
            let value = 0x2000 | UInt32(utf8[index + 1] & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
            guard utf8[index + 1] <= 0x81, let scalar = Unicode.Scalar(value), BidiText.isControl(scalar) else { return nil }
            return (3, "&#x\(String(value, radix: 16, uppercase: true));")
        // U+FFFE and U+FFFF.
        case 0xEF: return utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE ? (3, "\u{FFFD}") : nil
        default: return nil
        }
    }
}
