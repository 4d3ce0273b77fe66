/// Texts inside Markdown, as they are: nothing in them is read as a mark of it, nor as HTML.
enum MarkdownText {
    /// In a line: a cell, a heading, an item. Line breaks become spaces.
    static func line(_ text: String) -> String {
        var result = ""
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                if !isAfterSpace { result.append(" ") }
                isAfterSpace = true
                continue
            }
            append(scalar, to: &result)
            isAfterSpace = false
        }
        if result.hasSuffix(" ") { result.removeLast() }
        return withoutMark(result)
    }

    /// Paragraphs: an empty line between what lines of the text keep apart, a hard break where a line ends.
    static func paragraphs(_ text: String) -> String {
        var blocks: [[String]] = [[]]
        for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = line(String(piece))
            if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
        }
        // A backslash at the end of a line breaks it, as two spaces would, which editors cut off.
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\\\n") }.joined(separator: "\n\n")
    }

    /// An address between the brackets of a link.
    static func address(_ address: String) -> String {
        var result = ""
        for byte in address.utf8 {
            switch byte {
            case 0..<0x21, 0x7F..., UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "|"), UInt8(ascii: "\""):
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            default: result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return result
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "&": result += "&amp;"
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
            result += "\\"
            result.unicodeScalars.append(scalar)
        case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// What at the beginning of a line would make it a heading, an item of a list, a rule or a heading's underline.
    private static func withoutMark(_ line: String) -> String {
        guard let first = line.utf8.first else { return line }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"): return "\\" + line
        case 0x30...0x39:
            let digits = line.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard let next = line.utf8.dropFirst(digits.count).first, next == UInt8(ascii: ".") || next == UInt8(ascii: ")") else {
                return line
            }
            return String(line.prefix(digits.count)) + "\\" + String(line.dropFirst(digits.count))
        default: return line
        }
    }
}
