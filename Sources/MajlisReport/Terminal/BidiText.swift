/// Right-to-left text among left-to-right text: finding it, and keeping the two from reordering one another.
public enum BidiText {
    public static let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
    public static let popIsolate: Unicode.Scalar = "\u{2069}"
    public static let leftToRightMark: Unicode.Scalar = "\u{200E}"

    /// Whether a terminal that reorders may show the text in another order than it is stored: it has right-to-left letters, Arabic digits
    /// or a control that sets a right-to-left direction.
    public static func containsRightToLeft(_ text: Substring) -> Bool {
        let belowHebrew = text.utf8.withContiguousStorageIfAvailable { bytes in !bytes.contains { $0 >= 0xD6 } }
        if belowHebrew == true { return false }
        return text.unicodeScalars.contains(where: isRightToLeft)
    }

    public static func containsRightToLeft(_ text: String) -> Bool {
        containsRightToLeft(text[...])
    }

    public static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        case 0x200F, 0x202B, 0x202E, 0x2067: true
        default: false
        }
    }

    /// Whether the scalar sets directions and shows nothing: marks, embeddings, overrides and isolates.
    public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The text without them, for formats in which they would do harm or mean nothing.
    public static func withoutControls(_ text: String) -> String {
        // All of them begin with one of these bytes.
        guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xD8 }), text.unicodeScalars.contains(where: isControl) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
    }

    /// The text between FSI and PDI when it has right-to-left letters, else as it is. The text's own isolates must be balanced, as
    /// `VisibleText` leaves them.
    public static func isolated(_ text: String) -> String {
        guard containsRightToLeft(text) else { return text }
        return "\u{2068}\(text)\u{2069}"
    }
}

/// The isolates that are open at some point of a text, so that a text cut there can be closed and taken up again.
struct OpenIsolates {
    private(set) var initiators: [Unicode.Scalar] = []

    /// Reads on; a PDI that closes nothing is passed over.
    mutating func read(_ text: Substring) {
        // LRI, RLI, FSI and PDI all begin with this byte.
        guard text.utf8.contains(0xE2) else { return }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2066...0x2068: initiators.append(scalar)
            case 0x2069: _ = initiators.popLast()
            default: break
            }
        }
    }

    /// What closes all of them.
    var closing: String {
        String(repeating: "\u{2069}", count: initiators.count)
    }

    /// What opens them all again.
    var opening: String {
        var text = ""
        text.unicodeScalars.append(contentsOf: initiators)
        return text
    }
}
