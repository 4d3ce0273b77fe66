import MajlisText
import MajlisVocabulary

/// Numbers, dates, times and compact durations, in the digits of three scripts.
extension Lexer {
    /// Which script the digit at a place belongs to (one bit each) and how many bytes it has: 0-9, ٠-٩ or ۰-۹.
    @inline(__always)
    func digit(at place: Int) -> (script: UInt8, length: Int)? {
        guard place < end else { return nil }
        let byte = bytes[place]
        if byte < 0x80 { return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? (1, 1) : nil }
        guard place + 1 < end else { return nil }
        if byte == 0xD9, bytes[place + 1] >= 0xA0, bytes[place + 1] <= 0xA9 { return (2, 2) }
        if byte == 0xDB, bytes[place + 1] >= 0xB0, bytes[place + 1] <= 0xB9 { return (4, 2) }
        return nil
    }

    /// Takes the digits at hand and gives their number.
    private mutating func takeDigits(_ scripts: inout UInt8) -> Int {
        var count = 0
        while let digit = digit(at: i) {
            scripts |= digit.script
            i += digit.length
            count += 1
        }
        return count
    }

    /// Takes a mark and exactly two digits behind it.
    private mutating func takePair(after mark: UInt8, _ scripts: inout UInt8) -> Bool {
        guard at(0) == mark, let first = digit(at: i + 1), let second = digit(at: i + 1 + first.length) else { return false }
        let stop = i + 1 + first.length + second.length
        guard digit(at: stop) == nil else { return false }
        scripts |= first.script | second.script
        i = stop
        return true
    }

    mutating func scanNumber() {
        let start = i
        var scripts: UInt8 = 0
        var kind = TokenKind.integer
        var more: TokenFlags = []
        let lead = takeDigits(&scripts)
        let mark = at(0)
        if lead == 4, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"), takePair(after: mark, &scripts) {
            kind = takePair(after: mark, &scripts) ? .date : .month
        } else if lead <= 2, mark == UInt8(ascii: ":"), takePair(after: mark, &scripts) {
            kind = .time
            _ = takePair(after: mark, &scripts)
        } else {
            while true {
                if at(0) == UInt8(ascii: "_"), digit(at: i + 1) != nil {
                    i += 1
                } else if at(0) == 0xD9, at(1) == 0xAC, digit(at: i + 2) != nil {  // ٬
                    i += 2
                } else {
                    break
                }
                more.insert(.hasEscapes)
                _ = takeDigits(&scripts)
            }
            if takePoint() {
                kind = .decimal
                _ = takeDigits(&scripts)
            }
            if isLetter(at: i) {
                kind = .compactDuration
                skipUnits()
            }
        }
        add(kind, from: start, more)
        if i - start > 18 || kind == .compactDuration { checkNumber(kind, from: start, to: i) }
        if scripts & (scripts &- 1) != 0, reportNumber(.mixedDigits, from: start, to: i) { addFix(digitsFrom: start, to: i) }
    }

    /// The number with all digits in the script of the first.
    private mutating func addFix(digitsFrom start: Int, to stop: Int) {
        guard let first = digit(at: start) else { return }
        var fixed: [UInt8] = []
        var k = start
        while k < stop {
            guard let digit = digit(at: k) else {
                fixed.append(bytes[k])
                k += 1
                continue
            }
            let value = bytes[k + digit.length - 1] & 0x0F
            switch first.script {
            case 1: fixed.append(UInt8(ascii: "0") + value)
            case 2: fixed += [0xD9, 0xA0 + value]
            default: fixed += [0xDB, 0xB0 + value]
            }
            k += digit.length
        }
        let text = String(decoding: fixed, as: UTF8.self)
        let place = Location(file: file, range: TextRange(start: ByteOffset(start), end: ByteOffset(stop)))
        diagnostics[diagnostics.count - 1].fixes = [
            FixIt(Message(.replaceBy, ["word": .code(text)]), [TextEdit(place, text)], isSure: true)
        ]
    }

    private mutating func takePoint() -> Bool {
        if at(0) == UInt8(ascii: "."), digit(at: i + 1) != nil {
            i += 1
            return true
        }
        guard at(0) == 0xD9, at(1) == 0xAB, digit(at: i + 2) != nil else { return false }  // ٫
        i += 2
        return true
    }

    /// Letters and further numbers behind a number: `h30m`.
    private mutating func skipUnits() {
        while i < end {
            if let digit = digit(at: i) {
                i += digit.length
            } else if isLetter(at: i) {
                i += decode(at: i).length
            } else if at(0) == 0xD9, at(1) == 0xAC, digit(at: i + 2) != nil {  // ٬
                i += 2
            } else if !takePoint() {
                break
            }
        }
    }

    /// Says so where a number is too large for its value or has a unit that is none.
    private mutating func checkNumber(_ kind: TokenKind, from start: Int, to stop: Int) {
        guard kind == .integer || kind == .decimal || kind == .compactDuration else { return }
        var reader = DigitReader(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        var (hasLatin, hasArabic) = (false, false)
        repeat {
            guard reader.number() != nil else {
                reportNumber(.numberTooLarge, from: start, to: stop)
                return
            }
            guard kind == .compactDuration else { return }
            let letters = reader.letters()
            if Unit(letters: letters) == nil { return reportUnit(letters, from: start, to: stop) }
            if letters.first ?? 0 < 0x80 { hasLatin = true } else { hasArabic = true }
        } while !reader.isAtEnd
        if hasLatin, hasArabic, reportNumber(.mixedUnitLetters, from: start, to: stop) { addFix(unitsFrom: start, to: stop) }
    }

    /// The duration with all letters in the script of the first.
    private mutating func addFix(unitsFrom start: Int, to stop: Int) {
        var reader = DigitReader(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        var fixed: [UInt8] = []
        var isArabic: Bool?
        while !reader.isAtEnd {
            let number = reader.place
            _ = reader.number()
            fixed += bytes[start + number..<start + reader.place]
            let letters = reader.letters()
            let goesArabic = isArabic ?? (letters.first ?? 0 >= 0x80)
            isArabic = goesArabic
            let unit = Unit(letters: letters)
            fixed += Array((goesArabic ? unit?.arabicLetters : unit?.letters)?.utf8 ?? "".utf8)
        }
        let text = String(decoding: fixed, as: UTF8.self)
        let place = Location(file: file, range: TextRange(start: ByteOffset(start), end: ByteOffset(stop)))
        diagnostics[diagnostics.count - 1].fixes = [
            FixIt(Message(.replaceBy, ["word": .code(text)]), [TextEdit(place, text)], isSure: true)
        ]
    }

    @discardableResult
    private mutating func reportNumber(_ code: MessageCode, from start: Int, to stop: Int) -> Bool {
        tokens[tokens.count - 1].flags.insert(.faulty)
        return report(code, from: start, to: stop, ["number": .code(shown(start, stop))])
    }

    private mutating func reportUnit(_ letters: UnsafeBufferPointer<UInt8>, from start: Int, to stop: Int) {
        let text = String(decoding: letters.prefix(60), as: UTF8.self)
        guard reportNumber(.unknownUnit, from: start, to: stop), !text.isEmpty else { return }
        let isArabic = letters.first ?? 0 >= 0x80
        guard let meant = Unit(writtenLike: text), let short = isArabic ? meant.arabicLetters : meant.letters else { return }
        let last = diagnostics.count - 1
        let word = Message(.wordWithGloss, ["word": .code(short), "gloss": .word(meant.english)])
        diagnostics[last].suggestions.append(Message(.didYouMeanWord, ["words": .list([.message(word)])]))
        // Only where there is one amount is it sure what the whole would be.
        var reader = DigitReader(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        _ = reader.number()
        let fixed = String(decoding: bytes[start..<start + reader.place], as: UTF8.self) + short
        _ = reader.letters()
        guard reader.isAtEnd else { return }
        let place = Location(file: file, range: TextRange(start: ByteOffset(start), end: ByteOffset(stop)))
        // `min` can only be minutes; a single letter may be a slip of the finger.
        let isSure = text.unicodeScalars.count > 2
        diagnostics[last].fixes.append(FixIt(Message(.replaceBy, ["word": .code(fixed)]), [TextEdit(place, fixed)], isSure: isSure))
    }
}
