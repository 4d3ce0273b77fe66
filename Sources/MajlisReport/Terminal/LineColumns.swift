/// Finds scalar columns in a line by counting bytes, so that a line of megabytes costs milliseconds.
enum LineColumns {
    /// The UTF-8 offset at which the scalar stands that is `count` scalars after the one at `offset`; the line's end where there are fewer.
    static func offset(in line: Substring, after offset: Int, count: Int) -> Int {
        let utf8 = line.utf8
        let found = utf8.withContiguousStorageIfAvailable { bytes in
            var index = offset
            var left = count
            while index < bytes.count {
                if !isContinuation(bytes[index]) {
                    if left == 0 { break }
                    left -= 1
                }
                index += 1
            }
            return index
        }
        if let found { return found }
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        let scalars = line.unicodeScalars
        let end = scalars.index(start, offsetBy: count, limitedBy: scalars.endIndex) ?? scalars.endIndex
        return utf8.distance(from: utf8.startIndex, to: end)
    }

    /// The UTF-8 offset of the scalar `count` scalars before the one at `offset`; 0 where there are fewer.
    static func offset(in line: Substring, before offset: Int, count: Int) -> Int {
        let utf8 = line.utf8
        var index = utf8.index(utf8.startIndex, offsetBy: offset)
        var left = count
        while left > 0, index > utf8.startIndex {
            index = utf8.index(before: index)
            if !isContinuation(utf8[index]) { left -= 1 }
        }
        return utf8.distance(from: utf8.startIndex, to: index)
    }

    /// The number of scalars before the UTF-8 offset.
    static func scalars(in line: Substring, before offset: Int) -> Int {
        let counted = line.utf8.withContiguousStorageIfAvailable { bytes in
            var count = 0
            for byte in bytes[..<offset] where !isContinuation(byte) { count += 1 }
            return count
        }
        return counted ?? text(of: line, bytes: 0..<offset).unicodeScalars.count
    }

    /// The text between two UTF-8 offsets, which must be those of scalars.
    static func text(of line: Substring, bytes: Range<Int>) -> Substring {
        let utf8 = line.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        return line[start..<utf8.index(start, offsetBy: bytes.count)]
    }

    /// The text between two scalar columns, at most `limit` scalars of it.
    static func text(of line: Substring, from start: Int, to end: Int, limit: Int) -> Substring {
        let first = offset(in: line, after: 0, count: start - 1)
        return text(of: line, bytes: first..<offset(in: line, after: first, count: min(end - start, limit)))
    }

    private static func isContinuation(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }
}
