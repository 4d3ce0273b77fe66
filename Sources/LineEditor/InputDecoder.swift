/// Something that a keyboard, or a terminal in its place, sends.
enum InputEvent: Equatable {
    case scalar(Unicode.Scalar)
    /// A key with Alt: ESC and the key in one go.
    case alt(Unicode.Scalar)
    /// A key that is sent as several characters, from ESC on: "\u{1B}[A".
    case sequence(String)
    /// Text that the terminal marks as pasted.
    case paste(String)
}

/// Makes events of bytes, however they were cut up.
///
/// Bytes that are no UTF-8 become U+FFFD, one for each.
struct InputDecoder {
    private var bytes: [UInt8] = []
    private var position = 0
    private var pasted: [UInt8]?

    private static let escape: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
    /// Longer than any key; what is longer is no sequence of a key.
    private static let longestSequence = 32

    /// Whether something has begun that is not complete yet.
    var isWaiting: Bool { position < bytes.count || pasted != nil }
    var isPasting: Bool { pasted != nil }

    mutating func feed(_ new: some Sequence<UInt8>) {
        if position > 0 {
            bytes.removeFirst(position)
            position = 0
        }
        bytes.append(contentsOf: new)
    }

    /// The next event. With `atPause` nothing more is coming soon: what looks like a beginning is taken as it is.
    mutating func next(atPause: Bool = false) -> InputEvent? {
        if pasted != nil { return nextOfPaste(atPause: atPause) }
        guard position < bytes.count else { return nil }
        guard bytes[position] == Self.escape else { return scalar(at: position, atPause: atPause).map(InputEvent.scalar) }
        guard position + 1 < bytes.count else {
            guard atPause else { return nil }
            position += 1
            return .scalar("\u{1B}")
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "["): return controlSequence(atPause: atPause)
        case UInt8(ascii: "O"): return shiftedSequence(atPause: atPause)
        case Self.escape:
            position += 1
            return .scalar("\u{1B}")
        default:
            let start = position
            position += 1
            guard let scalar = scalar(at: position, atPause: atPause) else {
                position = start
                return nil
            }
            return .alt(scalar)
        }
    }

    private mutating func controlSequence(atPause: Bool) -> InputEvent? {
        var end = position + 2
        while end < bytes.count, (0x20...0x3F).contains(bytes[end]), end - position < Self.longestSequence { end += 1 }
        guard end < bytes.count else { return incomplete(atPause: atPause) }
        let sequence = String(decoding: bytes[position...end], as: UTF8.self)
        guard (0x40...0x7E).contains(bytes[end]) else {
            // No sequence after all: drop what looked like one, keep what ended it.
            position = end
            return next(atPause: atPause)
        }
        position = end + 1
        if sequence == "\u{1B}[200~" {
            pasted = []
            return nextOfPaste(atPause: false)
        }
        return .sequence(sequence)
    }

    private mutating func shiftedSequence(atPause: Bool) -> InputEvent? {
        guard position + 2 < bytes.count else { return incomplete(atPause: atPause) }
        let sequence = String(decoding: bytes[position...position + 2], as: UTF8.self)
        position += 3
        return .sequence(sequence)
    }

    /// Alt and the second character, where the rest does not come.
    private mutating func incomplete(atPause: Bool) -> InputEvent? {
        guard atPause else { return nil }
        let second = bytes[position + 1]
        position = position + 2 < bytes.count ? bytes.count : position + 2
        return .alt(Unicode.Scalar(second))
    }

    private mutating func nextOfPaste(atPause: Bool) -> InputEvent? {
        guard var collected = pasted else { return nil }
        collected += bytes[position...]
        position = bytes.count
        // The end may have come in two pieces, so it is looked for in all that is there; only new bytes can complete it.
        if let end = Self.firstIndex(of: Self.pasteEnd, in: collected) {
            pasted = nil
            bytes = Array(collected[(end + Self.pasteEnd.count)...])
            position = 0
            return .paste(PastedText.cleaned(collected[..<end]))
        }
        guard atPause else {
            pasted = collected
            return nil
        }
        pasted = nil
        return .paste(PastedText.cleaned(collected[...]))
    }

    private static func firstIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        var index = 0
        while index <= bytes.count - pattern.count {
            if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }

    private mutating func scalar(at start: Int, atPause: Bool) -> Unicode.Scalar? {
        let first = bytes[start]
        if first < 0x80 {
            position = start + 1
            return Unicode.Scalar(first)
        }
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        var end = start + 1
        while end < bytes.count, end < start + count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        if end == bytes.count, end < start + count, !atPause { return nil }
        if count > 1, end == start + count, let text = String(validating: bytes[start..<end], as: UTF8.self),
            let scalar = text.unicodeScalars.first
        {
            position = end
            return scalar
        }
        position = start + 1
        return "\u{FFFD}"
    }
}
