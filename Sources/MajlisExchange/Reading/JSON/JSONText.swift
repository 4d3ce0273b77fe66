import MajlisText

/// Texts of JSON: what their escapes stand for.
enum JSONText {
    /// The text of a range that was looked through before; halves of letters become U+FFFD.
    static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.length)
        var i = Int(range.start)
        let end = Int(range.end)
        while i < end {
            guard bytes[i] == UInt8(ascii: "\\") else {
                result.append(bytes[i])
                i += 1
                continue
            }
            let (scalar, length) = escape(bytes, i, end)
            result.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}")!)
            i += max(length, 1)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What the escape at a place stands for, and its length: 0 where it is none, and no scalar for half a letter or a control sign.
    static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        guard start + 1 < end else { return (nil, 0) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): return ("\"", 2)
        case UInt8(ascii: "\\"): return ("\\", 2)
        case UInt8(ascii: "/"): return ("/", 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return (" ", 2)
        case UInt8(ascii: "u"): break
        default: return (nil, 0)
        }
        guard let first = unit(bytes, start, end) else { return (nil, 0) }
        switch first {
        case 0xD800..<0xDC00:
            guard let second = unit(bytes, start + 6, end), (0xDC00..<0xE000).contains(second) else { return (nil, 6) }
            return (Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)), 12)
        case 0x09, 0x0A, 0x0D: return (Unicode.Scalar(first), 6)
        case 0..<0x20: return (nil, 6)
        default: return (Unicode.Scalar(first), 6)
        }
    }

    /// The number of `\u00e9` at a place.
    private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
        guard start + 6 <= end, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else { return nil }
        var value: UInt32 = 0
        for k in (start + 2)..<(start + 6) {
            switch bytes[k] {
            case 0x30...0x39: value = value << 4 | UInt32(bytes[k] - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(bytes[k] - 0x41 + 10)
            case 0x61...0x66: value = value << 4 | UInt32(bytes[k] - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
