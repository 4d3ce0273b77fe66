import MajlisText
import MajlisVocabulary

/// Texts in quotation marks, and what may be wrong inside them.
extension Lexer {
    /// `"…"`, `“…”` or `«…»`; the opening mark is at hand. A text ends on its line.
    mutating func scanText(closing: StaticString) {
        let start = i
        let count = closing.utf8CodeUnitCount
        let first = closing.utf8Start[0]
        i += count
        var more: TokenFlags = []
        var high: UInt8 = 0
        var lowest: UInt8 = 0xFF
        while i < end {
            let byte = bytes[i]
            if byte == first, matches(closing) {
                i += count
                return finishText(start, more, high, lowest)
            }
            if byte < 0x5D {
                if byte == 0x0A || byte == 0x0D { break }
                if byte == UInt8(ascii: "\\") {
                    more.insert(.hasEscapes)
                    // The mark behind a backslash closes nothing.
                    if at(1) == first || at(1) == byte { i += 1 }
                }
            }
            high |= byte
            lowest = min(lowest, byte)
            i += 1
        }
        endBeforeBrace(start)
        finishText(start, more.union(.unterminated), high, lowest)
        report(.unterminatedText, from: start, to: i, ["quote": .code(closing.description)])
    }

    @inline(__always)
    private func matches(_ closing: StaticString) -> Bool {
        let count = closing.utf8CodeUnitCount
        guard count > 1 else { return true }
        guard i + count <= end else { return false }
        for k in 1..<count where bytes[i + k] != closing.utf8Start[k] { return false }
        return true
    }

    /// A text that never ends gives back the brace at its line's end, which most likely opens or closes a block.
    private mutating func endBeforeBrace(_ start: Int) {
        var last = i
        while last > start + 1, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        let brace = bytes[last - 1]
        guard last > start + 1, brace == UInt8(ascii: "{") || brace == UInt8(ascii: "}") else { return }
        var balance = 0
        for k in start..<last { balance += bytes[k] == UInt8(ascii: "{") ? 1 : bytes[k] == UInt8(ascii: "}") ? -1 : 0 }
        guard brace == UInt8(ascii: "{") ? balance > 0 : balance < 0 else { return }
        last -= 1
        while last > start + 1, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        i = last
    }

    private mutating func finishText(_ start: Int, _ more: TokenFlags, _ high: UInt8, _ lowest: UInt8) {
        add(.text, from: start, more)
        if high >= 0x80 { checkCharacters(from: start, to: i) }
        if lowest == 0 { reportNulBytes(from: start, to: i) }
        if more.contains(.hasEscapes) { checkEscapes(from: start, to: i) }
    }

    private mutating func checkEscapes(from start: Int, to stop: Int) {
        var k = start
        while k < stop {
            guard bytes[k] == UInt8(ascii: "\\") else {
                k += 1
                continue
            }
            let escape = Escape(bytes, at: k, end: stop)
            let next = k + escape.length
            if escape.scalar == nil { report(.unknownEscape, from: k, to: next, ["escape": .code(shown(k, next))]) }
            k = next
        }
    }

    // MARK: Blocks

    /// A text between three quotation marks, over several lines, verbatim.
    mutating func scanBlockText() {
        let start = i
        let close = closingMarks(from: start + 3)
        let isDoubtful = close.map { looksLikeOpening($0, after: start) } ?? false
        if isDoubtful { isBlockTextDoubtful = true }
        if let close, !isCareful || !isDoubtful {
            i = close + 3
            add(.blockText, from: start)
        } else {
            isBlockTextOpen = true
            i = isCareful ? likelyEnd(from: start, before: close ?? end) : end
            add(.blockText, from: start, .unterminated)
            report(.unterminatedText, from: start, to: min(start + 3, end), ["quote": .code("\"\"\"")])
        }
        checkCharacters(from: start, to: i)
        reportNulBytes(from: start, to: i)
    }

    private func closingMarks(from place: Int) -> Int? {
        let quote = UInt8(ascii: "\"")
        var k = place
        while k + 2 < end {
            if bytes[k + 2] != quote {
                k += 3
            } else if bytes[k] == quote, bytes[k + 1] == quote {
                return k
            } else {
                k += 1
            }
        }
        return nil
    }

    /// Whether three marks on a later line open a text rather than close one: a clause word stands before them and nothing behind.
    private func looksLikeOpening(_ marks: Int, after start: Int) -> Bool {
        var k = marks + 3
        while k < end, bytes[k] == 0x20 || bytes[k] == 0x09 { k += 1 }
        guard k >= end || bytes[k] == 0x0A || bytes[k] == 0x0D else { return false }
        var wordEnd = marks
        while wordEnd > start, bytes[wordEnd - 1] == 0x20 || bytes[wordEnd - 1] == 0x09 { wordEnd -= 1 }
        var word = wordEnd
        while word > start, bytes[word - 1] > 0x20 { word -= 1 }
        guard word < wordEnd, wordEnd < marks, bytes[start..<word].contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return false }
        return Vocabulary.meanings(of: Vocabulary.word(UnsafeBufferPointer(rebasing: bytes[word..<wordEnd]))).clause != nil
    }

    /// Where a text without its end should have ended: before the first line that is indented no deeper than the line it begins on and
    /// that begins with a brace or an item.
    private func likelyEnd(from start: Int, before limit: Int) -> Int {
        var lineStart = start
        while lineStart > 0, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D { lineStart -= 1 }
        let indentation = self.indentation(of: lineStart)
        var k = start
        var lastText = start + 3
        while k < limit {
            if bytes[k] == 0x0A || bytes[k] == 0x0D {
                let depth = self.indentation(of: k + 1)
                if depth <= indentation, beginsItem(at: k + 1 + depth) { return lastText }
            } else if bytes[k] > 0x20 {
                lastText = max(lastText, k + 1)
            }
            k += 1
        }
        return limit == end ? end : lastText
    }

    private func indentation(of lineStart: Int) -> Int {
        var k = lineStart
        while k < end, bytes[k] == 0x20 || bytes[k] == 0x09 { k += 1 }
        return k - lineStart
    }

    private func beginsItem(at place: Int) -> Bool {
        guard place < end else { return false }
        if bytes[place] == UInt8(ascii: "}") { return true }
        var stop = place
        while stop < end, bytes[stop] > 0x20, stop < place + 128 { stop += 1 }
        let words = Vocabulary.meanings(of: Vocabulary.word(UnsafeBufferPointer(rebasing: bytes[place..<stop])))
        return words.kind != nil || words.clause != nil || words.statement != nil
    }

    // MARK: Characters

    /// Invalid UTF-8 and direction controls inside a text or a comment.
    mutating func checkCharacters(from start: Int, to stop: Int) {
        var k = start
        var open: [(place: Int, scalar: Unicode.Scalar)] = []
        while k < stop {
            let byte = bytes[k]
            if byte < 0x80 {
                k += 1
                continue
            }
            // Two bytes, as Latin and Arabic letters have, are the common case.
            if byte >= 0xC2, byte < 0xE0, k + 1 < stop, bytes[k + 1] & 0xC0 == 0x80 {
                k += 2
                continue
            }
            let (scalar, length) = decode(at: k)
            guard let scalar else {
                var last = k + length
                while last < stop, bytes[last] >= 0x80, case (nil, let more) = decode(at: last) { last += more }
                report(.invalidUtf8, from: k, to: last, ["offset": .number(k), "bytes": .code(hex(k, last))])
                k = last
                continue
            }
            if scalar.value >= 0x202A, scalar.value <= 0x2069 {
                switch scalar.value {
                case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068: open.append((k, scalar))
                case 0x202C, 0x2069: if open.isEmpty { open.append((k, scalar)) } else { open.removeLast() }
                default: break
                }
            }
            k += length
        }
        for (place, scalar) in open {
            report(.unbalancedDirection, from: place, to: place + 3, ["character": .code(escaped(scalar))])
        }
    }

    mutating func reportNulBytes(from start: Int, to stop: Int) {
        var k = start
        while k < stop {
            guard bytes[k] == 0 else {
                k += 1
                continue
            }
            let first = k
            while k < stop, bytes[k] == 0 { k += 1 }
            report(.nulBytes, from: first, to: k, ["count": .number(k - first), "offset": .number(first)])
        }
    }
}
