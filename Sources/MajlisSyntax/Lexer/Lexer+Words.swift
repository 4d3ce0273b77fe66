import MajlisText
import MajlisVocabulary

/// Identifiers after UAX #31: a letter or `_`, then letters, digits, marks and `_`.
extension Lexer {
    mutating func scanWord() {
        let start = i
        let joiner = skipWord()
        add(.word, from: start, word: Vocabulary.word(UnsafeBufferPointer(rebasing: bytes[start..<i])))
        if let joiner { reportJoiner(at: joiner, in: start) }
    }

    /// Steps over the letters of a word; gives the place of an invisible joiner among them.
    private mutating func skipWord() -> Int? {
        var joiner: Int?
        while i < end {
            let byte = bytes[i]
            if byte < 0x80 {
                guard isWordByte(byte) else { break }
                i += 1
                continue
            }
            // The Arabic letters, vowel signs and digits, without asking Unicode's tables.
            if byte == 0xD8 || byte == 0xD9 {
                let next = at(1)
                if byte == 0xD8 ? next >= 0xA0 && next < 0xC0 : next >= 0x80 && next <= 0xA9 {
                    i += 2
                    continue
                }
            }
            let (scalar, length) = decode(at: i)
            guard let scalar else { break }
            if scalar.value == 0x200C || scalar.value == 0x200D {
                joiner = joiner ?? i
                i += length
                continue
            }
            guard scalar.properties.isXIDContinue else { break }
            i += length
        }
        return joiner
    }

    private mutating func reportJoiner(at place: Int, in start: Int) {
        report(.joinerInName, from: place, to: place + 3, ["name": .code(shown(start, i))])
    }

    @inline(__always)
    func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Whether a word may begin at a place.
    func isLetter(at place: Int) -> Bool {
        guard place < end else { return false }
        let byte = bytes[place]
        if byte < 0x80 { return isWordByte(byte) && !(byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) }
        guard digit(at: place) == nil, let scalar = decode(at: place).scalar else { return false }
        return scalar.properties.isXIDStart
    }

    /// A name in backticks. Where the closing one is missing, the name ends with its letters, so that the line goes on behind it.
    mutating func scanQuotedWord() {
        let start = i
        i += 1
        let isName = isLetter(at: i)
        let joiner = isName ? skipWord() : nil
        if isName, at(0) == UInt8(ascii: "`") {
            i += 1
            add(.quotedWord, from: start)
            if let joiner { reportJoiner(at: joiner, in: start) }
            return
        }
        var close = i
        while close < end, bytes[close] != UInt8(ascii: "`"), bytes[close] != 0x0A, bytes[close] != 0x0D { close += 1 }
        if close < end, bytes[close] == UInt8(ascii: "`") {
            i = close + 1
            add(.quotedWord, from: start)
            report(.quotedNameInvalid, from: start, to: i, ["name": .code(shown(start, i))])
        } else {
            add(.quotedWord, from: start, .unterminated)
            report(.unterminatedName, from: start, to: i)
        }
    }
}
