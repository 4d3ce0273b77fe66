/// How many columns a text takes in a terminal.
///
/// Combining marks, harakat, joiners and bidi controls take none; East Asian wide characters and emoji sequences take two; everything else
/// takes one. Lam and alef are two letters even where a font joins them into one shape, because terminals keep a cell for each. Control
/// characters count nothing: text from a script goes through `VisibleText` first, which spells them out.
public enum DisplayWidth {
    public static func width(of text: String) -> Int {
        width(of: text[...])
    }

    public static func width(of text: Substring) -> Int {
        if let ascii = asciiWidth(of: text) { return ascii }
        var total = 0
        for scalar in text.unicodeScalars {
            if mayChangeCluster(scalar) { return widthByClusters(of: text) }
            total += ScalarWidth.columns(of: scalar)
        }
        return total
    }

    /// The columns of one grapheme cluster.
    public static func width(of cluster: Character) -> Int {
        let scalars = cluster.unicodeScalars
        guard let first = scalars.first else { return 0 }
        let rest = scalars.dropFirst()
        if rest.isEmpty { return ScalarWidth.columns(of: first) }
        if first.properties.isEmojiPresentation { return 2 }
        var sum = ScalarWidth.columns(of: first)
        for scalar in rest {
            // The emoji variation selector makes a picture of a text sign (❤️, 1️⃣).
            if scalar.value == 0xFE0F && first.properties.isEmoji { return 2 }
            sum += ScalarWidth.columns(of: scalar)
        }
        return sum
    }

    private static func asciiWidth(of text: Substring) -> Int? {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var controls = 0
            for byte in bytes {
                if byte >= 0x80 { return nil }
                if byte < 0x20 || byte == 0x7F { controls += 1 }
            }
            return bytes.count - controls
        } ?? nil
    }

    /// Whether the scalar can stand in a cluster whose width is not the sum of its scalars' widths.
    public static func mayChangeCluster(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFE0F || scalar.value >= 0x1F000 && scalar.value < 0x20000
            || scalar.value >= 0x2300 && scalar.value < 0x2C00 && scalar.properties.isEmojiPresentation
    }

    private static func widthByClusters(of text: Substring) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }
}
