/// What is made of pasted text before it is inserted.
enum PastedText {
    /// Lines end with a line feed, tabs are four spaces, other control characters are left out.
    static func cleaned(_ bytes: some Collection<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let follows = afterReturn
            afterReturn = scalar == "\r"
            switch scalar.value {
            case 0x0D: result.append("\n")
            case 0x0A: if !follows { result.append("\n") }
            case 0x09: result.append(contentsOf: "    ".unicodeScalars)
            case 0..<0x20, 0x7F..<0xA0: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
