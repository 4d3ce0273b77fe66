import Testing

@testable import LineEditor

@Suite struct InputDecoderTests {
    private func events(_ pieces: [[UInt8]], pause: Bool = true) -> [InputEvent] {
        var decoder = InputDecoder()
        var result: [InputEvent] = []
        for piece in pieces {
            decoder.feed(piece)
            while let event = decoder.next() { result.append(event) }
        }
        while pause, let event = decoder.next(atPause: true) { result.append(event) }
        return result
    }

    private func scalars(_ text: String) -> [InputEvent] { text.unicodeScalars.map { .scalar($0) } }

    @Test func textIsReadHoweverItIsCut() {
        let text = "aé جَلسة 会 🎉"
        let bytes = Array(text.utf8)
        #expect(events([bytes]) == scalars(text))
        #expect(events(bytes.map { [$0] }) == scalars(text))
        for cut in 1..<bytes.count { #expect(events([Array(bytes[..<cut]), Array(bytes[cut...])]) == scalars(text)) }
    }

    @Test func bytesThatAreNoTextAreMarkedOneByOne() {
        #expect(events([[0x61, 0xFF, 0xC3, 0x28, 0x62]]) == scalars("a\u{FFFD}\u{FFFD}(b"))
        // A surrogate, a form that is too long, a value that is too large.
        #expect(events([[0xED, 0xA0, 0x80]]) == scalars("\u{FFFD}\u{FFFD}\u{FFFD}"))
        #expect(events([[0xC0, 0x80]]) == scalars("\u{FFFD}\u{FFFD}"))
        #expect(events([[0xF5, 0x80, 0x80, 0x80]]).count == 4)
        // What never gets complete is not waited for.
        #expect(events([[0xD8]]) == scalars("\u{FFFD}"))
        #expect(events([[0xD8]], pause: false) == [])
    }

    @Test func keysOfSeveralBytesAreOneEvent() {
        let up = Array("\u{1B}[A".utf8)
        for cut in 1..<up.count { #expect(events([Array(up[..<cut]), Array(up[cut...])]) == [.sequence("\u{1B}[A")]) }
        #expect(
            events([Array("x\u{1B}[1;5Cy\u{1B}OHz".utf8)]) == scalars("x") + [.sequence("\u{1B}[1;5C")] + scalars("y") + [
                .sequence("\u{1B}OH")
            ] + scalars("z"))
    }

    @Test func altIsEscapeAndTheKeyInOneGo() {
        #expect(events([Array("\u{1B}b".utf8)]) == [.alt("b")])
        #expect(events([Array("\u{1B}\r".utf8)]) == [.alt("\r")])
        #expect(events([Array("\u{1B}ج".utf8)]) == [.alt("ج")])
        #expect(events([[0x1B]]) == scalars("\u{1B}"))
        #expect(events([[0x1B]], pause: false) == [])
        #expect(events([Array("\u{1B}[".utf8)]) == [.alt("[")])
        #expect(events([Array("\u{1B}\u{1B}[A".utf8)]) == scalars("\u{1B}") + [.sequence("\u{1B}[A")])
    }

    @Test func aPasteIsOnePiece() {
        let bytes = Array("a\u{1B}[200~one\r\ntwo\tجلسة\rthree\u{7}\u{1B}[201~b".utf8)
        let expected: [InputEvent] = scalars("a") + [.paste("one\ntwo    جلسة\nthree")] + scalars("b")
        #expect(events([bytes]) == expected)
        #expect(events(bytes.map { [$0] }) == expected)
        for cut in 1..<bytes.count { #expect(events([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected) }
    }

    @Test func aPasteThatNeverEndsIsTakenAfterAPause() {
        #expect(events([Array("\u{1B}[200~lost".utf8)]) == [.paste("lost")])
        #expect(events([Array("\u{1B}[200~lost".utf8)], pause: false) == [])
    }

    @Test func whatLooksLikeASequenceAndIsNoneDoesNotSwallowMore() {
        #expect(events([Array("\u{1B}[12\rx".utf8)]) == scalars("\rx"))
    }
}
