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
    private static func mayChangeCluster(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0xFE0F || scalar.value >= 0x1F000 && scalar.value < 0x20000
            || scalar.value >= 0x2300 && scalar.value < 0x2C00 && scalar.properties.isEmojiPresentation
    }

    private static func widthByClusters(of text: Substring) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }
}

/// Where text stands in a space wider than itself. Leading is left in a left-to-right layout and right in a mirrored one.
public enum TextAlignment: Sendable, Hashable {
    case leading, trailing
}

extension Substring {
    /// The text followed (leading) or preceded (trailing) by spaces up to `width` columns. Text that is wider comes back as it is.
    public func padded(to width: Int, alignment: TextAlignment = .leading) -> String {
        let missing = width - DisplayWidth.width(of: self)
        guard missing > 0 else { return String(self) }
        let spaces = String(repeating: " ", count: missing)
        return alignment == .leading ? self + spaces : spaces + self
    }

    /// The text in at most `width` columns; where something had to go, the ellipsis stands for it. Clusters are never split, and an isolate
    /// that is open at the cut is closed.
    public func truncated(to width: Int, ellipsis: String = "…") -> String {
        guard let cut = cut(to: width, ellipsis: ellipsis) else { return String(self) }
        return self[..<cut.end] + cut.tail
    }

    /// Where a text that is wider than `width` has to end, and what comes after it; nil when it fits. Reads no further than it must.
    func cut(to width: Int, ellipsis: String) -> (end: Index, tail: String)? {
        let room = width - DisplayWidth.width(of: ellipsis)
        var used = 0
        var here = startIndex
        var end = startIndex
        while here < endIndex {
            used += DisplayWidth.width(of: self[here])
            if used > width {
                guard room >= 0 else { return (startIndex, "") }
                var open = OpenIsolates()
                open.read(self[..<end])
                return (end, ellipsis + open.closing)
            }
            here = index(after: here)
            if used <= room { end = here }
        }
        return nil
    }
}

extension String {
    /// See `Substring.padded(to:alignment:)`.
    public func padded(to width: Int, alignment: TextAlignment = .leading) -> String {
        self[...].padded(to: width, alignment: alignment)
    }

    /// See `Substring.truncated(to:ellipsis:)`.
    public func truncated(to width: Int, ellipsis: String = "…") -> String {
        self[...].truncated(to: width, ellipsis: ellipsis)
    }
}
