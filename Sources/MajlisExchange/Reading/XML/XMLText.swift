/// Puts a text of XML together: references, CDATA, comments, line ends. What it reads was looked through before, so that it cannot fail.
struct XMLText {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Line ends and tabs in the values of attributes are spaces.
    var isAttribute = false
    /// Leaves out the tags of elements that stand in the text.
    var dropsTags = false

    func text(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var i = range.lowerBound
        let end = range.upperBound
        while i < end {
            let byte = bytes[i]
            switch byte {
            case UInt8(ascii: "&"):
                let (scalar, length) = XMLText.reference(bytes, i, end)
                append(scalar ?? "\u{FFFD}", to: &result)
                i += max(length, 1)
            case UInt8(ascii: "<"):
                i = dropsTags && !starts("<!", at: i, end) && !starts("<?", at: i, end) ? endOfTag(i, end) : skipMark(i, end, &result)
            case 0x0D:
                result.append(isAttribute ? 0x20 : 0x0A)
                i += i + 1 < end && bytes[i + 1] == 0x0A ? 2 : 1
            case 0x09, 0x0A:
                result.append(isAttribute ? 0x20 : byte)
                i += 1
            case 0x00...0x1F:
                append("\u{FFFD}", to: &result)
                i += 1
            default:
                let start = i
                while i < end, bytes[i] >= 0x20, bytes[i] != UInt8(ascii: "&"), bytes[i] != UInt8(ascii: "<") { i += 1 }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<i]))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Passes over a comment or an instruction, and takes what a CDATA section holds.
    private func skipMark(_ start: Int, _ end: Int, _ result: inout [UInt8]) -> Int {
        if starts("<![CDATA[", at: start, end) {
            let close = find("]]>", from: start + 9, end) ?? end
            var i = start + 9
            while i < close {
                let byte = bytes[i]
                if byte == 0x0D {
                    result.append(0x0A)
                    if i + 1 < close, bytes[i + 1] == 0x0A { i += 1 }
                } else if byte < 0x20, byte != 0x09, byte != 0x0A {
                    append("\u{FFFD}", to: &result)
                } else {
                    result.append(byte)
                }
                i += 1
            }
            return min(close + 3, end)
        }
        let isComment = starts("<!--", at: start, end)
        let close = isComment ? "-->" : "?>"
        return find(close, from: start + (isComment ? 4 : 2), end).map { $0 + close.utf8.count } ?? end
    }

    /// Behind the `>` of a tag, which may stand in the value of an attribute as well.
    private func endOfTag(_ start: Int, _ end: Int) -> Int {
        var quote: UInt8 = 0
        var i = start
        while i < end {
            let byte = bytes[i]
            i += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return i
    }

    func starts(_ mark: String, at place: Int, _ end: Int) -> Bool {
        let mark = mark.utf8
        return place + mark.count <= end && bytes[place..<(place + mark.count)].elementsEqual(mark)
    }

    func find(_ mark: String, from start: Int, _ end: Int) -> Int? {
        guard let first = mark.utf8.first else { return nil }
        var i = start
        while i < end {
            if bytes[i] == first, starts(mark, at: i, end) { return i }
            i += 1
        }
        return nil
    }

    private func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) { result.append(contentsOf: UTF8.encode(scalar)!) }

    /// What a reference that begins at a place stands for, and its length with `;`. Nil for a name that is not known and the number of no letter; the
    /// length is 0 where nothing ends it.
    static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        var i = start + 1
        let limit = min(end, start + 40)
        while i < limit, bytes[i] != UInt8(ascii: ";") {
            if bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: "&") || bytes[i] == UInt8(ascii: "<") { return (nil, 0) }
            i += 1
        }
        guard i < limit, i > start + 1 else { return (nil, 0) }
        let length = i + 1 - start
        if bytes[start + 1] == UInt8(ascii: "#") { return (scalar(bytes[(start + 2)..<i]), length) }
        switch length {
        case 4 where bytes[start + 2] == UInt8(ascii: "t"):
            if bytes[start + 1] == UInt8(ascii: "l") { return ("<", length) }
            if bytes[start + 1] == UInt8(ascii: "g") { return (">", length) }
        case 5 where bytes[(start + 1)..<i].elementsEqual("amp".utf8): return ("&", length)
        case 6 where bytes[(start + 1)..<i].elementsEqual("quot".utf8): return ("\"", length)
        case 6 where bytes[(start + 1)..<i].elementsEqual("apos".utf8): return ("'", length)
        default: break
        }
        return (nil, length)
    }

    /// The letter of a number, `233` or `xE9`; U+FFFD for control signs, nil for what is no letter at all.
    private static func scalar(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        var value: UInt32 = 0
        for byte in digits {
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case 0x41...0x46 where isHexadecimal: digit = UInt32(byte - 0x41 + 10)
            case 0x61...0x66 where isHexadecimal: digit = UInt32(byte - 0x61 + 10)
            default: return nil
            }
            value = value &* (isHexadecimal ? 16 : 10) &+ digit
            if value > 0x10FFFF { return nil }
        }
        if value < 0x20, value != 0x09, value != 0x0A, value != 0x0D { return "\u{FFFD}" }
        return Unicode.Scalar(value)
    }
}
