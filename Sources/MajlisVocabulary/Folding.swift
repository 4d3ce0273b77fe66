extension StringProtocol {
    /// A word or sentence that is written in Arabic letters, if only in part: what is said of it is said in Arabic words.
    public var hasArabicLetters: Bool { utf8.contains { (0xD8...0xDB).contains($0) } }
}

/// The folding under which Arabic keywords are looked up: vowel signs and tatweel are dropped, the seats of hamza are
/// removed, ة is read as ه and ى as ي. Names are never folded.
///
/// Marks are dropped one by one, so composed and decomposed spellings (NFC and NFD) fold to the same bytes.
enum Folding {
    /// The room that folding `count` bytes may need: a ligature of three bytes becomes two letters of two.
    static func capacity(for count: Int) -> Int { count + count / 3 + 1 }

    /// Writes the folded bytes of `source` to `target`, which has the `capacity` for them, and returns how many there are.
    static func fold(_ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var written = 0
        forEachUnit(of: source) { write($0, to: target, &written) }
        return written
    }

    /// Visits the folded units of `source`: an Arabic letter is one unit, every other byte stands for itself.
    @inline(__always)
    static func forEachUnit(of source: UnsafeBufferPointer<UInt8>, _ visit: (UInt32) -> Void) {
        var read = 0
        while read < source.count {
            let lead = source[read]
            // Arabic letters of U+0600...U+06FF take two bytes with a lead of D8...DB.
            if lead & 0xFC == 0xD8, read + 1 < source.count {
                let folded = fold((UInt32(lead & 0x1F) << 6) | UInt32(source[read + 1] & 0x3F))
                read += 2
                if folded != 0 { visit(folded) }
            } else if lead == 0xEF, read + 2 < source.count, source[read + 1] & 0xFE == 0xBA {
                // U+FE80...U+FEFC: letters in the shapes of old fonts.
                let scalar = 0xF000 | (UInt32(source[read + 1] & 0x3F) << 6) | UInt32(source[read + 2] & 0x3F)
                read += 3
                for letter in letters(ofShape: scalar) { visit(letter) }
            } else {
                visit(UInt32(lead))
                read += 1
            }
        }
    }

    /// Appends one unit in UTF-8.
    @inline(__always)
    static func write(_ unit: UInt32, to target: UnsafeMutableBufferPointer<UInt8>, _ written: inout Int) {
        if unit < 0x100 {
            target[written] = UInt8(unit)
            written += 1
        } else {
            target[written] = UInt8(truncatingIfNeeded: 0xC0 | (unit >> 6))
            target[written + 1] = UInt8(truncatingIfNeeded: 0x80 | (unit & 0x3F))
            written += 2
        }
    }

    /// The letter that stands for `scalar` in keywords; 0 where it is dropped.
    @inline(__always)
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x0622, 0x0623, 0x0625, 0x0671: 0x0627  // آ أ إ ٱ
        case 0x0624: 0x0648  // ؤ
        case 0x0626, 0x0649, 0x06CC: 0x064A  // ئ ى and the Persian ی
        case 0x0629: 0x0647  // ة
        case 0x06A9: 0x0643  // the Persian ک
        // Tatweel, vowel signs, and madda and hamza written as marks after their letter.
        case 0x0640, 0x064B...0x0655, 0x0670: 0
        default: scalar
        }
    }

    /// The folded letters of a presentation form of U+FE80...U+FEFC: the block lists each letter in two or four shapes.
    private static func letters(ofShape scalar: UInt32) -> [UInt32] {
        guard scalar >= 0xFE80 else { return [] }
        if scalar >= 0xFEF5 { return scalar <= 0xFEFC ? [0x0644, 0x0627] : [] }
        var first: UInt32 = 0xFE80
        for (letter, shapes) in letterShapes {
            if scalar < first + shapes { return [fold(letter)] }
            first += shapes
        }
        return []
    }

    private static let letterShapes: [(letter: UInt32, shapes: UInt32)] = [
        (0x0621, 1), (0x0622, 2), (0x0623, 2), (0x0624, 2), (0x0625, 2), (0x0626, 4), (0x0627, 2), (0x0628, 4), (0x0629, 2),
        (0x062A, 4), (0x062B, 4), (0x062C, 4), (0x062D, 4), (0x062E, 4), (0x062F, 2), (0x0630, 2), (0x0631, 2), (0x0632, 2),
        (0x0633, 4), (0x0634, 4), (0x0635, 4), (0x0636, 4), (0x0637, 4), (0x0638, 4), (0x0639, 4), (0x063A, 4), (0x0641, 4),
        (0x0642, 4), (0x0643, 4), (0x0644, 4), (0x0645, 4), (0x0646, 4), (0x0647, 4), (0x0648, 2), (0x0649, 2), (0x064A, 4),
    ]
}
