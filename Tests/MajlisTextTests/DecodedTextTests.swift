import MajlisText
import Testing

/// Files in other encodings than UTF-8.
@Suite struct DecodedTextTests {
    private func text(_ decoded: DecodedText) -> String { String(decoding: decoded.bytes, as: UTF8.self) }

    /// «الاسم، سارة» and a line end, as Arabic Windows writes it.
    private let arabic: [UInt8] = [
        0xC7, 0xE1, 0xC7, 0xD3, 0xE3, 0xA1, 0x20, 0xD3, 0xC7, 0xD1, 0xC9, 0x0A,
    ]

    @Test func windows1256IsFoundByItsWords() {
        let decoded = DecodedText(arabic)
        #expect(decoded.encoding == .windows1256)
        #expect(text(decoded) == "الاسم، سارة\n")
        #expect(decoded.firstFault == nil)
    }

    @Test func westernLettersStandAlone() {
        // «Zoë, Müller, Ångström, café – 5 €»
        let bytes: [UInt8] =
            Array("Zo".utf8) + [0xEB] + Array(", M".utf8) + [0xFC] + Array("ller, ".utf8) + [0xC5] + Array("ngstr".utf8) + [0xF6]
            + Array("m, caf".utf8) + [0xE9, 0x20, 0x96] + Array(" 5 ".utf8) + [0x80]
        let decoded = DecodedText(bytes)
        #expect(decoded.encoding == .windows1252)
        #expect(text(decoded) == "Zoë, Müller, Ångström, café – 5 €")
    }

    @Test func utf8ComesFirst() {
        #expect(DecodedText(Array("ليلى, Zoë".utf8)).encoding == .utf8)
        #expect(DecodedText([]).encoding == .utf8)
        #expect(DecodedText(Array("plain".utf8)).encoding == .utf8)
        #expect(DecodedText([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0xEF, 0xBB, 0xBF, 0x61])
    }

    /// A file that was cut in the middle of a letter is not taken for another encoding.
    @Test func damagedUTF8StaysUTF8() {
        let bytes = Array(Array("عنوان طويل بالعربية".utf8).dropLast())
        let decoded = DecodedText(bytes)
        #expect(decoded.encoding == .utf8)
        #expect(decoded.bytes == bytes)
        #expect(decoded.firstFault == ByteOffset(bytes.count - 1))
    }

    @Test(arguments: [false, true])
    func utf16IsFoundByItsMark(_ isBigEndian: Bool) {
        let sample = "é,سارة,😀\r\n"
        var bytes: [UInt8] = []
        for unit in [0xFEFF] + Array(sample.utf16) {
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            bytes += isBigEndian ? pair : pair.reversed()
        }
        let decoded = DecodedText(bytes)
        #expect(decoded.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(text(decoded) == sample)
        #expect(decoded.firstFault == nil)
    }

    @Test func halvesOfUTF16AreFaults() {
        // A high surrogate alone, then a byte alone.
        let decoded = DecodedText([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x62, 0x00, 0x63])
        #expect(text(decoded) == "a\u{FFFD}b\u{FFFD}")
        #expect(decoded.firstFault == 1)
    }

    @Test func linesStayTheirNumbers() {
        let bytes = arabic + [0x0D, 0x0A] + arabic
        let decoded = DecodedText(bytes)
        #expect(LineIndex(decoded.bytes).starts.count == LineIndex(bytes).starts.count)
    }

    @Test func bytesThatStandForNothing() {
        let decoded = DecodedText([0x61, 0x81, 0x62], as: .windows1252)
        #expect(text(decoded) == "a\u{FFFD}b")
        #expect(decoded.firstFault == 1)
        #expect(text(DecodedText([0x85, 0xE9], as: .latin1)) == "\u{85}é")
    }

    @Test func namesOfEncodings() {
        for encoding in [TextEncoding.utf8, .windows1256, .windows1252, .latin1] { #expect(TextEncoding(name: encoding.name) == encoding) }
        #expect(TextEncoding(name: "Windows-1256") == .windows1256)
        #expect(TextEncoding(name: "utf-16be") == .utf16BigEndian)
        #expect(TextEncoding(name: "koi8-r") == nil)
    }

    /// Every length of every encoding is read without a trap.
    @Test func anyBytesAreRead() {
        let bytes = (0..<512).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
        for length in 0...bytes.count {
            for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1256, .windows1252, .latin1] {
                _ = DecodedText(Array(bytes[..<length]), as: encoding)
            }
            _ = DecodedText(Array(bytes[..<length]))
        }
    }
}
