/// Texts inside Markdown, as they are: nothing in them is read as a mark of it, nor as HTML.
enum MarkdownText {
    /// In a line: a cell, a heading, an item. Line breaks become spaces.
    static func line(_ text: String) -> String {
        var line: [UInt8] = []
        var text = text
        text.withUTF8 { escape($0[...], into: &line) }
        return String(decoding: line, as: UTF8.self)
    }

    /// Paragraphs: an empty line between what lines of the text keep apart, a hard break where a line ends.
    static func paragraphs(_ text: String) -> String {
        var result: [UInt8] = []
        var line: [UInt8] = []
        var isApart = false
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            var index = 0
            while index <= utf8.count {
                let end = index == utf8.count ? 1 : isPlain[Int(utf8[index])] ? 0 : lineBreak(utf8[index...])
                guard end > 0 else {
                    index += 1
                    continue
                }
                line.removeAll(keepingCapacity: true)
                escape(utf8[start..<index], into: &line)
                if line.isEmpty {
                    isApart = true
                } else {
                    // A backslash at the end of a line breaks it, as two spaces would, which editors cut off.
                    if !result.isEmpty { result += [isApart ? 0x0A : UInt8(ascii: "\\"), 0x0A] }
                    result += line
                    isApart = false
                }
                index += end
                start = index
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// An address between the brackets of a link.
    static func address(_ address: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(address.utf8.count)
        for byte in address.utf8 {
            switch byte {
            case 0..<0x21, 0x7F..., UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "|"), UInt8(ascii: "\""):
                result += [UInt8(ascii: "%"), WebAddress.digit(byte >> 4), WebAddress.digit(byte & 15)]
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// By byte: whether it means nothing here, neither a space nor a mark nor the beginning of a line break.
    private static let isPlain: [Bool] = {
        var table = [Bool](repeating: true, count: 256)
        for byte in 0...0x20 { table[byte] = false }
        for byte in [0x7F, 0xC2, 0xE2] { table[byte] = false }
        for byte in #"<>&\`*_[]|~$"#.utf8 { table[Int(byte)] = false }
        return table
    }()

    /// The bytes of the line break that a text begins with; 0 where there is none.
    private static func lineBreak(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let start = bytes.startIndex
        func byte(_ offset: Int) -> UInt8 { start + offset < bytes.endIndex ? bytes[start + offset] : 0 }
        switch byte(0) {
        case 0x0A...0x0C: return 1
        case 0x0D: return byte(1) == 0x0A ? 2 : 1
        case 0xC2: return byte(1) == 0x85 ? 2 : 0
        case 0xE2: return byte(1) == 0x80 && byte(2) & 0xFE == 0xA8 ? 3 : 0
        default: return 0
        }
    }

    /// Adds a line with every mark taken for what it is: a sign. Spaces around it and between its words become one or none.
    private static func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>, into line: inout [UInt8]) {
        let start = line.count
        var isAfterSpace = true
        var index = text.startIndex
        while index < text.endIndex {
            var end = index
            while end < text.endIndex, isPlain[Int(text[end])] { end += 1 }
            if end > index {
                line += text[index..<end]
                isAfterSpace = false
                index = end
                continue
            }
            let byte = text[index]
            let length = byte == 0x20 || byte == 0x09 ? 1 : lineBreak(text[index...])
            if length > 0 {
                if !isAfterSpace { line.append(0x20) }
                isAfterSpace = true
                index += length
                continue
            }
            append(byte, to: &line)
            isAfterSpace = false
            index += 1
        }
        if line.count > start, line[line.count - 1] == 0x20 { line.removeLast() }
        if let place = mark(line[start...]) { line.insert(UInt8(ascii: "\\"), at: place) }
    }

    private static func append(_ byte: UInt8, to line: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "<"): line += Array("&lt;".utf8)
        case UInt8(ascii: ">"): line += Array("&gt;".utf8)
        case UInt8(ascii: "&"): line += Array("&amp;".utf8)
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
            line.append(UInt8(ascii: "\\"))
            line.append(byte)
        case 0..<0x20, 0x7F: line += [0xEF, 0xBF, 0xBD]
        default: line.append(byte)
        }
    }

    /// Where a line begins to be a heading, an item of a list, a rule or a heading's underline.
    private static func mark(_ line: ArraySlice<UInt8>) -> Int? {
        switch line.first {
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"): return line.startIndex
        case .some(0x30...0x39):
            guard let place = line.firstIndex(where: { $0 < 0x30 || $0 > 0x39 }) else { return nil }
            return line[place] == UInt8(ascii: ".") || line[place] == UInt8(ascii: ")") ? place : nil
        default: return nil
        }
    }
}
