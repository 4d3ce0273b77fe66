/// Addresses as formats take them: `http` or `https`, with everything encoded that RFC 3986 does not allow in a URI.
enum WebAddress {
    /// nil for what is no address of the web, such as a path or `javascript:`.
    static func encoded(_ address: String) -> String? {
        let lower = address.prefix(8).lowercased()
        guard lower.hasPrefix("https://") ? address.utf8.count > 8 : lower.hasPrefix("http://") && address.utf8.count > 7 else {
            return nil
        }
        let source = Array(address.utf8)
        if source.indices.allSatisfy({ isKept(source, $0) }), lower.hasPrefix(address.prefix(8)) { return address }
        var bytes: [UInt8] = []
        for index in source.indices {
            if isKept(source, index) {
                // The scheme in small letters; a colon and a slash have that bit already.
                bytes.append(index < 5 ? source[index] | 0x20 : source[index])
            } else {
                bytes += [UInt8(ascii: "%"), digit(source[index] >> 4), digit(source[index] & 15)]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a link may lead there: to the web, to a mailbox, to a place below the programme's own, but to nothing that is carried out.
    static func isHarmless(_ address: String) -> Bool {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let scheme = address[..<colon]
        if scheme.utf8.contains(where: { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }) { return true }
        return ["http", "https", "mailto", "ftp", "tel", "xmpp", "irc", "ircs", "matrix", "geo", "sip"].contains(scheme.lowercased())
    }

    /// An address of electronic mail as a URI; nil for everything else.
    static func mailbox(_ address: String) -> String? {
        guard address.lowercased().hasPrefix("mailto:") else { return nil }
        let bytes = Array(address.utf8)
        return bytes.indices.allSatisfy { isKept(bytes, $0) } ? address : nil
    }

    private static func isKept(_ bytes: [UInt8], _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
        case UInt8(ascii: "%"): index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
        // One for the fragment: schemas and parsers refuse a second.
        case UInt8(ascii: "#"): bytes.firstIndex(of: UInt8(ascii: "#")) == index
        // Brackets stand around a numeric host and nowhere else.
        case UInt8(ascii: "["), UInt8(ascii: "]"): index < 60 && bytes.prefix(index + 1).count { $0 == UInt8(ascii: "/") } == 2
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: "/"),
            UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    /// `0` to `F`.
    static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
