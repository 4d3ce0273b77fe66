import MajlisSyntax
import MajlisText
import Testing

/// Digits, marks and quotation marks of Arabic texts stand for those of English ones, and direction marks for nothing.
struct ArabicPunctuationTests {
    /// A script's line with marks and digits as they are typed in English.
    private static let pieces = [
        "10", "10_000", "2.5", "12_000.5", "40%", "09:00", "25:30", "2027/03/14", "2027/03", "1448/09/01 AH", "45m", "[1, 2]", "10..20",
        "-5",
        "2 * 3", "\"نص\"", "10_000 USD", "2027/03/14 09:00", "count([1, 2])",
    ]

    private func turned(_ text: String, digits: UInt32) -> String {
        var result = ""
        var isText = false
        let letters = Array(text.unicodeScalars)
        for (index, letter) in letters.enumerated() {
            if letter == "\"" {
                result += isText ? "»" : "«"
                isText.toggle()
                continue
            }
            let isBetweenDigits = index > 0 && index + 1 < letters.count && isDigit(letters[index - 1]) && isDigit(letters[index + 1])
            switch letter {
            case "0"..."9": result.unicodeScalars.append(Unicode.Scalar(digits + letter.value - 0x30) ?? letter)
            case ",": result += "،"
            case "%": result += "٪"
            case "_" where isBetweenDigits: result += "٬"
            case "." where isBetweenDigits: result += "٫"
            default: result.unicodeScalars.append(letter)
            }
        }
        return result.replacing("AH", with: "هـ")
    }

    private func isDigit(_ letter: Unicode.Scalar) -> Bool { letter.value >= 0x30 && letter.value <= 0x39 }

    private func kinds(_ text: String) -> [TokenKind] {
        let tree = parse(text)
        #expect(tree.diagnostics == [], "\(text)")
        return tree.tokens.map(\.kind)
    }

    private func nodes(_ text: String) -> [SyntaxKind] { parse(text).nodes.map(\.kind) }

    @Test(arguments: [0x660, 0x6F0] as [UInt32])
    func everyMarkHasItsTwin(digits: UInt32) {
        var random = SeededRandom(seed: UInt64(digits))
        for _ in 0..<400 {
            let values = (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(Self.pieces) }
            let text = "query x = [" + values.joined(separator: ", ") + "]"
            let other = turned(text, digits: digits)
            #expect(kinds(text) == kinds(other), "\(other)")
            #expect(nodes(text) == nodes(other), "\(other)")
        }
        #expect(kinds("room a capacity 5; room b") == kinds("room a capacity ٥؛ room b"))
    }

    @Test(arguments: ["هـ", "هـــ", "ه", "هجري"])
    func hijriDates(word: String) {
        #expect(nodes("query x = ١٤٤٨/٠٩/٠١ \(word)").contains(.hijriDate))
    }

    @Test func aQuestionMarkIsNone() {
        #expect(parse("room a capacity 5 ؟").diagnostics.map(\.code) == [.strayCharacter])
        #expect(parse("room a capacity 5 ?").diagnostics.map(\.code) == [.strayCharacter])
    }

    @Test(arguments: ["\u{200E}", "\u{200F}", "\u{61C}"])
    func directionMarksAreIgnored(mark: String) {
        let words = ["room", "a", "\"A\"", "capacity", "5", "{", "note", "\"n\"", "}"]
        let text = words.joined(separator: mark + " ")
        #expect(kinds(mark + text + mark) == kinds(words.joined(separator: " ")))
        #expect(nodes(text) == nodes(words.joined(separator: " ")))
        #expect(kinds("query x = [1,\(mark)-5,\(mark)2027/03/14\(mark)]") == kinds("query x = [1,-5,2027/03/14]"))
    }

    private static let controls: [UInt32] = [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069]

    @Test(arguments: controls)
    func controlsOutsideTextsAreErrors(control: UInt32) throws {
        let sign = try String(#require(Unicode.Scalar(control)))
        let shown = "U+" + String(control, radix: 16, uppercase: true)
        for text in ["room a \(sign)\"A\"", "room a\(sign) \"A\"", "\(sign)room a \"A\"", "room a \"A\" capacity \(sign)5"] {
            let findings = parse(text).diagnostics.filter { $0.code == .directionControl }
            #expect(findings.count == 1 && findings.first?.severity == .error, "\(text.debugDescription)")
            #expect(findings.first?.message["character"] == .code(shown))
        }
        for text in ["room a \"A\(sign)\"", "room a \"A\" # \(sign)"] {
            let findings = parse(text).diagnostics
            #expect(findings.map(\.code) == [.unbalancedDirection] && findings.first?.severity == .warning, "\(text.debugDescription)")
            #expect(findings.first?.message["character"] == .code(shown))
        }
    }

    @Test(arguments: [(0x202B, 0x202C), (0x202E, 0x202C), (0x2067, 0x2069), (0x2068, 0x2069)] as [(UInt32, UInt32)])
    func balancedControlsInTextsAreFine(open: UInt32, close: UInt32) throws {
        let (open, close) = try (String(#require(Unicode.Scalar(open))), String(#require(Unicode.Scalar(close))))
        #expect(parse("room a \"A \(open)B\(close) C\"").diagnostics == [])
        #expect(parse("room a \"A\" # \(open)B\(close)").diagnostics == [])
    }
}
