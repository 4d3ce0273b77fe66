/// Addresses that a page may lead to.
enum LinkAddress {
    /// An address of the web or of electronic mail as HTML wants it, with what may not stand in one encoded; nil for `javascript:`, `data:` and
    /// all the others, and for those that name nobody.
    static func written(_ address: String) -> String? {
        let lower = address.prefix(8).lowercased()
        guard ["https://", "http://", "mailto:"].contains(where: lower.hasPrefix) else { return nil }
        let source = Array(address.utf8)
        guard namesSomebody(source) else { return nil }
        if source.indices.allSatisfy({ stays(source, $0) }) { return address }
        var bytes: [UInt8] = []
        for index in source.indices {
            if stays(source, index) {
                bytes.append(source[index])
            } else {
                bytes += [UInt8(ascii: "%"), digit(source[index] >> 4), digit(source[index] & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a host stands behind `https://`, as browsers ask for, or anything behind `mailto:`.
    private static func namesSomebody(_ bytes: [UInt8]) -> Bool {
        guard let slashes = bytes.firstIndex(of: UInt8(ascii: "/")), slashes < 7 else { return bytes.count > 7 }
        let authority = bytes[(slashes + 2)...].prefix { !"/?#\\".utf8.contains($0) }
        let host = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        guard let first = host.first, first != UInt8(ascii: ":") else { return false }
        return host.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>^`{|}".utf8.contains($0) }
    }

    private static func stays(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        case 0...0x20, 0x7F...0xFF: false
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        case UInt8(ascii: "%"): index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
        // One for the fragment; another would begin a second.
        case UInt8(ascii: "#"): bytes.firstIndex(of: UInt8(ascii: "#")) == index
        // Around a numeric host and nowhere else.
        case UInt8(ascii: "["), UInt8(ascii: "]"): bytes.prefix(index).count { $0 == UInt8(ascii: "/") } == 2
        default: true
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
