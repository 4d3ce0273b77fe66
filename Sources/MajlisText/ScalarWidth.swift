/// How many columns one Unicode scalar takes when a terminal shows it alone: 0, 1 or 2.
///
/// The rules are those of the `wcwidth` family. Clusters that are more than the sum of their scalars (emoji sequences) are the business of
/// `DisplayWidth`.
public enum ScalarWidth {
    public static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x20 { return 0 }
        if value < 0x7F { return 1 }
        if value < 0xA0 { return 0 }
        if value < 0x300 { return 1 }
        // Arabic letters and tatweel, Arabic-Indic digits: the second most common text here. Then its vowel signs.
        if (0x61D...0x64A).contains(value) || (0x660...0x66F).contains(value) { return 1 }
        if (0x64B...0x65F).contains(value) { return 0 }
        if isZero(scalar) { return 0 }
        if value < 0x1100 { return 1 }
        return isWide(scalar) ? 2 : 1
    }

    private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
        // Medial vowels and final consonants of Hangul join the syllable that their initial consonant has opened.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator:
            return true
        case .format:
            // Signs that enclose the number after them are format characters, yet have a shape and take a column.
            return !visibleFormat.contains { $0.contains(scalar.value) }
        default:
            return false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        // Every scalar whose default is the emoji picture is East Asian Wide, and the runtime knows those of its own Unicode version.
        if scalar.properties.isEmojiPresentation { return true }
        var low = 0
        var high = wide.count
        while low < high {
            let middle = (low + high) / 2
            if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < wide.count && wide[low].contains(scalar.value)
    }

    private static let visibleFormat: [ClosedRange<UInt32>] = [
        0x0600...0x0605, 0x06DD...0x06DD, 0x070F...0x070F, 0x0890...0x0891, 0x08E2...0x08E2, 0x110BD...0x110BD, 0x110CD...0x110CD,
    ]

    /// East Asian Wide and Fullwidth (UAX #11) except emoji, in ascending order; runs are joined where only unassigned scalars or combining
    /// marks lie between.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x191D2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F202, 0x1F210...0x1F23B,
        0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}
