import MajlisText

/// Texts, spaces and what is wrong.
extension JSONScanner {
    /// Takes a text with its quotation marks; its range is without them.
    mutating func scanText() throws(ReadingFault) -> (range: TextRange, isMarked: Bool) {
        let start = i
        i += 1
        var isMarked = false
        while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
            let byte = bytes[i]
            if byte == UInt8(ascii: "\\") {
                isMarked = true
                let (scalar, length) = JSONText.escape(bytes, i, bytes.count)
                guard length > 0 else {
                    if bytes.count - i < 6 { throw cutOff(.importOpenText, from: start) }
                    let shown = shown(i, min(i + 2, bytes.count))
                    throw malformed(i, i + 2, Message(.importBadEscape, ["name": .code(shown)]))
                }
                if scalar == nil {
                    faultCount += 1
                    if firstFault == nil { firstFault = TextRange(i, i + length) }
                }
                i += length
            } else if byte < 0x20 {
                throw malformed(i, i + 1, Message(.importControlInText))
            } else {
                i += 1
            }
        }
        guard i < bytes.count else { throw cutOff(.importOpenText, from: start) }
        i += 1
        return (TextRange(start + 1, i - 1), isMarked)
    }

    mutating func passSpaces() {
        while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x0D || bytes[i] == 0x09 { i += 1 }
    }

    func cutOff(_ what: MessageCode = .importOpenList, from begin: Int? = nil) -> ReadingFault {
        if let begin, what != .importOpenText, open.isEmpty {
            return .cutOff(.importOpenMark, from: begin, at: bytes.count, in: lines)
        }
        let opened = what == .importOpenText ? begin : open.last.map { Int(nodes[$0].range.start) }
        return .cutOff(what, from: opened ?? begin ?? 0, at: bytes.count, in: lines)
    }

    func unexpected(_ expected: String) -> ReadingFault {
        malformed(i, i + 1, Message(.importExpected, ["expected": .code(expected), "found": .code(shown(i, i + 1))]))
    }

    func malformed(_ start: Int, _ end: Int, _ problem: Message) -> ReadingFault {
        ReadingFault(
            .importMalformed, start, min(end, bytes.count),
            ["format": .message(Message(.importFormatJson)), "problem": .message(problem)])
    }

    /// A part of the file, whole letters of it.
    func shown(_ start: Int, _ end: Int) -> String {
        var end = min(end, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[min(start, end)..<end]), as: UTF8.self)
    }
}
