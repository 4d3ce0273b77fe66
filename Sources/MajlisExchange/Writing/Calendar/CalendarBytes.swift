/// The bytes of iCalendar: escaping and folding.
enum CalendarBytes {
    /// Octets of a line, without its end.
    static let longestLine = 75

    /// Adds a text as a value of type TEXT. Every kind of line break becomes `\n`; controls that the format does not allow become U+FFFD.
    static func escape(_ text: String, into line: inout [UInt8]) {
        var text = plain(text)
        text.withUTF8 { utf8 in
            for byte in utf8 {
                switch byte {
                case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                    line.append(UInt8(ascii: "\\"))
                    line.append(byte)
                case 0x0A: line += lineBreak
                default: line.append(byte)
                }
            }
        }
    }

    /// A text as readers find it again: with line feeds for every kind of line break, and with U+FFFD for controls that the format does not allow.
    /// What counts the bytes of a text counts these.
    static func plain(_ text: String) -> String {
        var text = text
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 || $0 == 0x0A || $0 == 0x09 }
        if isPlain { return text }
        return text.withUTF8 { utf8 in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(utf8.count + 16)
            var index = 0
            while index < utf8.count {
                let byte = utf8[index]
                index += 1
                switch byte {
                case 0x0D:
                    if index < utf8.count, utf8[index] == 0x0A { index += 1 }
                    bytes.append(0x0A)
                case 0x09, 0x0A: bytes.append(byte)
                case 0..<0x20, 0x7F: bytes += [0xEF, 0xBF, 0xBD]
                // NEL, which some readers take for the end of a line.
                case 0xC2 where index < utf8.count && utf8[index] == 0x85:
                    index += 1
                    bytes.append(0x0A)
                // U+2028 and U+2029 likewise.
                case 0xE2 where index + 1 < utf8.count && utf8[index] == 0x80 && utf8[index + 1] & 0xFE == 0xA8:
                    index += 2
                    bytes.append(0x0A)
                default: bytes.append(byte)
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private static let lineBreak = Array(#"\n"#.utf8)

    /// Adds a content line in pieces of at most 75 octets, none of which begins within a character.
    static func fold(_ line: [UInt8], into bytes: inout [UInt8]) {
        var start = 0
        var room = longestLine
        while line.count - start > room {
            var end = start + room
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = longestLine - 1
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }

    /// Where the value of a content line begins: at its first colon outside of quotation marks; its end where there is none.
    static func colon(in line: [UInt8]) -> Int {
        var isQuoted = false
        for (index, byte) in line.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ":"), !isQuoted { return index }
        }
        return line.count - 1
    }

    /// `en`, `ar-LB`: letters, digits and hyphens, which need no quotation marks.
    static func isLanguageTag(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 35
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}
