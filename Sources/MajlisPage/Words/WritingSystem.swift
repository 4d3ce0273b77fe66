/// The script that a name is written in, by its first letter: as far as readers of one cannot read the other.
enum WritingSystem: Sendable, Hashable {
    case latin, greek, cyrillic, hebrew, arabic, other

    init(of text: String) {
        let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
        switch letter?.value ?? 0 {
        case 0..<0x0250, 0x1E00..<0x1F00: self = .latin
        case 0x0370..<0x0400, 0x1F00..<0x2000: self = .greek
        case 0x0400..<0x0530: self = .cyrillic
        case 0x0590..<0x0600: self = .hebrew
        case 0x0600..<0x0700, 0x0750..<0x0780, 0x08A0..<0x0900, 0xFB50..<0xFE00, 0xFE70..<0xFF00: self = .arabic
        default: self = .other
        }
    }
}
