/// From when to when, in one text.
extension DigitReader {
    /// Two times of the clock up to the end of the text, with a dash or a word between them.
    mutating func span() -> (start: Int, end: Int)? {
        skipSpaces()
        takeWord(["from", "de", "von", "من"])
        skipSpaces()
        guard var start = clock() else { return nil }
        let isInHalf = isHalfSaid
        skipSpaces()
        guard take(UInt8(ascii: "-")) || takeWord(["to", "till", "until", "à", "a", "bis", "إلى", "الى", "حتى"]) else { return nil }
        skipSpaces()
        guard let end = clock() else { return nil }
        // `1:00-2:30 PM`: both are in the afternoon.
        if !isInHalf, isHalfSaid, end >= 12 * 3600, start < 12 * 3600, start + 12 * 3600 <= end { start += 12 * 3600 }
        skipSpaces()
        guard isAtEnd else { return nil }
        return (start, end)
    }

    /// Passes over what stands between a date and its time: `T`, a comma, `at`.
    mutating func passToTime() {
        if take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")) { return skipSpaces() }
        _ = take(UInt8(ascii: ","))
        skipSpaces()
        takeWord(["at", "à", "um", "الساعة"])
        skipSpaces()
    }

    /// A word of several, with whatever case.
    @discardableResult mutating func takeWord(_ words: [String]) -> Bool {
        let start = i
        if words.contains(letters()) { return true }
        i = start
        return false
    }
}
