import MajlisText

/// Columns that a line of a script takes, so that lines are broken where a reader sees them end.
///
/// Arabic letters take one column each, vowel signs and other marks none, East Asian wide characters two.
enum TextWidth {
    static func columns(of bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { columns(of: $0) }
    }

    static func columns(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var columns = 0
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                columns += 1
                i += 1
                continue
            }
            let (scalar, length) = decode(bytes, i)
            // Pictures of several scalars are measured as a terminal shows them.
            if let scalar, DisplayWidth.mayChangeCluster(scalar) { return DisplayWidth.width(of: String(decoding: bytes, as: UTF8.self)) }
            columns += scalar.map(ScalarWidth.columns) ?? 1
            i += length
        }
        return columns
    }

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (Unicode.Scalar?, Int) {
        let first = bytes[i]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC0, i + length <= bytes.count else { return (nil, 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for k in 1..<length {
            value = value << 6 | UInt32(bytes[i + k] & 0x3F)
        }
        return (Unicode.Scalar(value), length)
    }
}

/// Letters of the scripts that run from right to left.
enum RightToLeft {
    static func hasLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var i = 0
            while i < bytes.count {
                if bytes[i] < 0xD6 {
                    i += 1
                    continue
                }
                let (scalar, length) = TextWidth.decode(bytes, i)
                if let scalar, isLetter(scalar.value) { return true }
                i += length
            }
            return false
        }
    }

    /// Whether a word is written in such a script, by its first letter.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first >= 0xD6 else { return false }
        return hasLetter(bytes.prefix(4))
    }

    static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x05D0...0x05F2, 0x0620...0x064A, 0x066E, 0x066F, 0x0671...0x06D3, 0x06D5, 0x06E5, 0x06E6, 0x06EE, 0x06EF, 0x06FA...0x06FF,
            0x0710, 0x0712...0x072F, 0x074D...0x07A5, 0x07B1, 0x07CA...0x07EA, 0x0800...0x0815, 0x0840...0x0858, 0x0860...0x088E,
            0x08A0...0x08C9, 0xFB1D...0xFDFF, 0xFE70...0xFEFC:
            true
        default: false
        }
    }
}
