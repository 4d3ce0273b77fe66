import MajlisText

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
