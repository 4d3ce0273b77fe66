import CMessageDigest

/// UUIDs as text (RFC 9562).
public enum UUIDText {
    /// Under which the names of this program are hashed: a UUID of our own, made once.
    public static let namespace = "5a3f3f0e-6f0c-5d0a-9a55-6d616a6c6973"

    /// 8-4-4-4-12 hexadecimal digits, as the schema of schedule.xml wants them.
    public static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return false }
        return bytes.indices.allSatisfy { index in
            [8, 13, 18, 23].contains(index) ? bytes[index] == UInt8(ascii: "-") : hexadecimal(bytes[index]) != nil
        }
    }

    /// Version 5: always the same for the same name.
    public static func named(_ name: String, in namespace: String = namespace) -> String {
        var bytes = namespace.utf8.compactMap(hexadecimal).pairs
        bytes += Array(name.utf8)
        var context = SHA1_CTX()
        SHA1Init(&context)
        SHA1Update(&context, bytes, bytes.count)
        var digest = [UInt8](repeating: 0, count: 20)
        SHA1Final(&digest, &context)
        digest[6] = digest[6] & 0x0F | 0x50
        digest[8] = digest[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in digest.prefix(16).enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return text
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

extension [UInt8] {
    /// Two halves of a byte after each other, put together.
    fileprivate var pairs: [UInt8] { stride(from: 0, to: count - 1, by: 2).map { self[$0] << 4 | self[$0 + 1] } }
}
