import MajlisText
import Testing

/// Lines, columns and ranges of a file's bytes.
@Suite struct SourceFileTests {
    private func position(_ text: String, _ offset: Int) -> [Int] {
        let position = SourceFile(name: "a", text: text).position(of: ByteOffset(offset))
        return [position.line, position.column]
    }

    // MARK: Lines

    @Test(
        arguments: [
            ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("\n\n", [0, 1, 2]), ("a\r\nb", [0, 3]), ("a\rb", [0, 2]), ("\r\n\r\n", [0, 2, 4]),
            ("a\n\rb", [0, 2, 3]), ("\r", [0, 1]),
        ] as [(String, [ByteOffset])])
    func linesBegin(_ text: String, _ starts: [ByteOffset]) {
        #expect(LineIndex(Array(text.utf8)).starts == starts)
    }

    @Test func linesOfOffsets() {
        let lines = LineIndex(Array("ab\ncd\r\n\nef".utf8))
        #expect((0...9).map { lines.line(of: ByteOffset($0)) } == [1, 1, 1, 2, 2, 2, 2, 3, 4, 4])
        #expect(lines.line(of: 1_000) == 4)
    }

    @Test func rangesOfLinesLeaveTheLineEndOut() {
        let bytes = Array("ab\r\ncd\n\nef".utf8)
        let lines = LineIndex(bytes)
        #expect((1...4).map { lines.range(ofLine: $0, in: bytes) }.map { [$0.start, $0.end] } == [[0, 2], [4, 6], [7, 7], [8, 10]])
        #expect(lines.range(ofLine: 99, in: bytes).end == 10)
        #expect(lines.range(ofLine: 0, in: bytes).start == 0)
    }

    // MARK: Positions

    @Test func columnsCountScalars() {
        #expect(position("قاعة b", 0) == [1, 1])
        #expect(position("قاعة b", 9) == [1, 6])
        #expect(position("e\u{301}x", 3) == [1, 3])
        #expect(position("😀x", 4) == [1, 2])
        #expect(position("a\nbc", 3) == [2, 2])
    }

    @Test func theByteOrderMarkIsNoColumn() {
        #expect(position("\u{FEFF}room", 3) == [1, 1])
        #expect(position("\u{FEFF}room", 5) == [1, 3])
        #expect(position("a\n\u{FEFF}b", 5) == [2, 2])
    }

    @Test func offsetsBehindTheEndAreTheEnd() {
        #expect(position("ab", 99) == [1, 3])
        #expect(position("", 0) == [1, 1])
    }

    @Test func everyOffsetHasAPosition() {
        let text = "room ب١ \"x\"\r\n  \n\t«ص»\r"
        let bytes = Array(text.utf8)
        let source = SourceFile(name: "a", bytes: bytes)
        var last = Position(line: 1, column: 1)
        for offset in bytes.indices {
            let position = source.position(of: ByteOffset(offset))
            #expect((position.line, position.column) >= (last.line, last.column))
            last = position
        }
        #expect(last.line == 3)
    }

    // MARK: Texts

    @Test func textsOfRanges() {
        let source = SourceFile(name: "a", bytes: Array("room ".utf8) + [0xFF] + Array(" b".utf8))
        #expect(source.text(TextRange(start: 0, end: 4)) == "room")
        #expect(source.text(TextRange(start: 5, end: 6)) == "\u{FFFD}")
        #expect(source.text(TextRange(start: 7, end: 99)) == "b")
        #expect(source.text(TextRange(start: 99, end: 100)) == "")
    }

    // MARK: Ranges

    @Test func ranges() {
        let range = TextRange(start: 3, end: 7)
        #expect(range.length == 4)
        #expect(range.contains(3) && range.contains(6) && !range.contains(7) && !range.contains(2))
        #expect(range.union(TextRange(start: 5, end: 9)) == TextRange(start: 3, end: 9))
        #expect(TextRange(start: 7, end: 3) == TextRange(start: 7, end: 7))
        #expect(TextRange(start: 7, end: 3).isEmpty)
    }

    @Test func locationsAreOrderedByFileThenPlace() {
        let places = [(1, 0, 1), (0, 5, 6), (0, 2, 9), (0, 2, 3)].map {
            Location(file: FileID(UInt16($0.0)), range: TextRange(start: ByteOffset($0.1), end: ByteOffset($0.2)))
        }
        #expect(places.sorted(by: Location.order) == [places[3], places[2], places[1], places[0]])
    }
}
