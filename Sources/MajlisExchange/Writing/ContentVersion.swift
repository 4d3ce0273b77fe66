/// The version of a programme whose makers count none: it changes exactly when something in the file does, so that apps see a new one.
enum ContentVersion {
    /// Puts it between two texts of the file, of which the first occurrence counts.
    static func inserted(into bytes: [UInt8], between before: String, and after: String) -> [UInt8] {
        let mark = Array((before + after).utf8)
        let place = bytes.indices.first { index in
            bytes[index] == mark[0] && index + mark.count <= bytes.count && bytes[index..<index + mark.count].elementsEqual(mark)
        }
        guard let place else { return bytes }
        let version = UUIDText.named(String(decoding: bytes, as: UTF8.self)).prefix(8)
        let split = place + before.utf8.count
        return Array(bytes[..<split]) + Array(version.utf8) + Array(bytes[split...])
    }
}

/// Colours of the web: `#rrggbb`.
enum HexColor {
    static func isValid(_ color: String) -> Bool {
        let bytes = Array(color.utf8)
        return bytes.count == 7 && bytes[0] == UInt8(ascii: "#")
            && bytes.dropFirst().allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
                default: false
                }
            }
    }
}
