import MajlisText

/// Characters, and how findings show them.
extension Lexer {
    /// The scalar at an offset and its length; nil and the length of the bad bytes where it is not valid UTF-8.
    func decode(at place: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        let first = bytes[place]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, place + length <= end else { return (nil, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for k in 1..<length {
            let byte = bytes[place + k]
            guard byte & 0xC0 == 0x80 else { return (nil, k) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= smallest, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
        return (scalar, length)
    }

    /// Whether the character reorders what is shown: embeddings, overrides and isolates.
    func isDirectionControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Lists a finding; false where there are too many already.
    @discardableResult
    mutating func report(
        _ code: MessageCode, from start: Int, to stop: Int, _ arguments: KeyValuePairs<String, MessageArgument> = [:]
    ) -> Bool {
        guard diagnostics.count < Parser.diagnosticLimit else {
            unlistedCount += 1
            return false
        }
        let range = TextRange(start: ByteOffset(start), end: ByteOffset(stop))
        diagnostics.append(Diagnostic(code, at: Location(file: file, range: range), arguments))
        return true
    }

    /// The beginning of a part of the file, cut between two characters.
    func shown(_ start: Int, _ stop: Int) -> String { shortened(bytes, start, stop) }

    func hex(_ start: Int, _ stop: Int) -> String {
        let shown = bytes[start..<min(stop, start + 8)].map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined(separator: " ")
        return stop - start > 8 ? shown + " …" : shown
    }

    func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    func printable(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .unassigned, .privateUse, .surrogate, .spaceSeparator, .nonspacingMark, .enclosingMark: escaped(scalar)
        default: String(Character(scalar))
        }
    }
}

/// At most 60 bytes of a part of the file, cut between two characters, with an ellipsis where it goes on.
func shortened(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int) -> String {
    let limit = 60
    guard stop - start > limit else { return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<stop]), as: UTF8.self) }
    var cut = start + limit
    while cut > start, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<cut]), as: UTF8.self) + "…"
}
