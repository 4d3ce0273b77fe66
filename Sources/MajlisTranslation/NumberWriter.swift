import MajlisSyntax
import MajlisText
import MajlisVocabulary

/// Writes numbers, dates, times and compact durations in other digits, with the marks and unit letters of a language.
struct NumberWriter {
    let language: WordLanguage
    /// nil: each number keeps its digits.
    let digits: DigitSet?

    /// The token in the other digits and marks. Texts and names never come here.
    func written(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        let own = digits ?? Self.digits(of: bytes) ?? .western
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if let (value, length) = Self.digit(in: bytes, at: place) {
                Self.append(value, own, to: &result)
                place += length
                continue
            }
            let byte = bytes[place]
            let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
            switch (byte, next) {
            case (UInt8(ascii: "_"), _):
                result += groupMark
                place += 1
            case (0xD9, 0xAC):  // ٬
                result += groupMark
                place += 2
            case (UInt8(ascii: "."), _):
                result += Self.point(own)
                place += 1
            case (0xD9, 0xAB):  // ٫
                result += Self.point(own)
                place += 2
            case (UInt8(ascii: "-"), _), (UInt8(ascii: "/"), _), (UInt8(ascii: ":"), _):
                result.append(byte)
                place += 1
            default:
                let start = place
                while place < bytes.endIndex, Self.digit(in: bytes, at: place) == nil { place += 1 }
                result += unitLetters(bytes[start..<place])
            }
        }
        return result
    }

    /// A plain number in digits.
    static func written(_ number: Int, _ digits: DigitSet) -> String { digits.written("\(number)") }

    private var groupMark: [UInt8] { language == .arabic ? [0xD9, 0xAC] : [UInt8(ascii: "_")] }

    private static func point(_ digits: DigitSet) -> [UInt8] { digits == .western ? [UInt8(ascii: ".")] : [0xD9, 0xAB] }

    /// The letters behind a number, `h` or س, in the letters of the language.
    private func unitLetters(_ letters: ArraySlice<UInt8>) -> [UInt8] {
        let text = String(decoding: letters, as: UTF8.self)
        let folded = Vocabulary.fold(text)
        let unit = Unit.allCases.first { $0.letters == text || $0.arabicLetters.map(Vocabulary.fold) == folded }
        return Array((language == .arabic ? unit?.arabicLetters : unit?.letters)?.utf8 ?? text.utf8)
    }

    // MARK: Digits

    /// The digits that a token is written in; nil where it has none.
    static func digits(of bytes: ArraySlice<UInt8>) -> DigitSet? {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if bytes[place] < 0x80 {
                if bytes[place] >= 0x30, bytes[place] <= 0x39 { return .western }
            } else if digit(in: bytes, at: place) != nil {
                return bytes[place] == 0xD9 ? .arabic : .persian
            }
            place += 1
        }
        return nil
    }

    static func digit(in bytes: ArraySlice<UInt8>, at place: Int) -> (value: UInt8, length: Int)? {
        let byte = bytes[place]
        if byte < 0x80 { return byte >= 0x30 && byte <= 0x39 ? (byte - 0x30, 1) : nil }
        guard place + 1 < bytes.endIndex else { return nil }
        let next = bytes[place + 1]
        if byte == 0xD9, next >= 0xA0, next <= 0xA9 { return (next - 0xA0, 2) }
        if byte == 0xDB, next >= 0xB0, next <= 0xB9 { return (next - 0xB0, 2) }
        return nil
    }

    private static func append(_ value: UInt8, _ digits: DigitSet, to result: inout [UInt8]) {
        switch digits {
        case .western: result.append(0x30 + value)
        case .arabic: result += [0xD9, 0xA0 + value]
        case .persian: result += [0xDB, 0xB0 + value]
        }
    }
}
