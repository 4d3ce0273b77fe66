import MajlisText
import Testing

@testable import MajlisReport

/// Tables and source excerpts of what is hard to align: marks, joined letters, joiners, wide signs, pictures, controls, both directions.
@Suite("Tables and excerpts of hard texts")
struct HardTableTests {
    private static let texts =
        TerminalWidthTests.texts + [
            "\u{202E}evil", "a\u{1B}[31mred", "\u{2067}open", "👍🏽", "❤️",
            "العنوان الطويل جدا الذي لا يتسع له عمود واحد في جدول ضيق فيلتف على أسطر",
            "a very long title that no column of a narrow table has room for and that is wrapped", "سطر\nثان", "بندٌ رقم 12 (room B)", "",
        ]

    private func table(_ width: Int?, _ direction: TableLayout.Direction) -> TableLayout {
        let rows = Self.texts.map {
            [StyledText($0), StyledText("│"), StyledText(String($0.reversed())), StyledText("│"), StyledText("end")]
        }
        return TableLayout(
            columns: [
                TableColumn("Title", minimum: 8), TableColumn("", overflow: .keep, repeats: true), TableColumn("العنوان", minimum: 8),
                TableColumn("", overflow: .keep, repeats: true), TableColumn("", overflow: .keep),
            ], rows: rows, width: width, direction: direction, isolates: width != nil)
    }

    @Test("columns stand below one another, and no line is too wide", arguments: [40, 60, 80, 120], [true, false])
    func aligned(width: Int, isMirrored: Bool) {
        let lines = table(width, isMirrored ? .rightToLeft : .leftToRight).lines().map(\.plain)
        var places: Set<[Int]> = []
        for line in lines {
            #expect(DisplayWidth.width(of: line) <= width, "\(line)")
            var bars: [Int] = []
            for index in line.indices where line[index] == "│" { bars.append(DisplayWidth.width(of: line[..<index])) }
            if !bars.isEmpty { places.insert(bars) }
            // What is cut at a line's end is closed there.
            var open = OpenIsolates()
            open.read(line[...])
            #expect(open.closing.isEmpty, "\(line)")
            #expect(!line.unicodeScalars.contains { VisibleText.isHarmful($0) }, "\(line)")
        }
        #expect(places.count == 1, "\(places)")
    }

    @Test("in a file every row is one line without marks of our own")
    func file() {
        let lines = table(nil, .leftToRight).lines().map(\.plain)
        #expect(lines.count == Self.texts.count + 1)
        let own = Self.texts.joined().unicodeScalars.count { (0x2066...0x2069).contains($0.value) }
        #expect(lines.joined().unicodeScalars.count { (0x2066...0x2069).contains($0.value) } <= 2 * own)
    }

    @Test("carets stand below what they mark")
    func carets() {
        for text in Self.texts where !text.contains("\n") && !BidiText.containsRightToLeft(text) {
            let line = "session x \"\(text)\" room nowhere"
            let source = SourceFile(name: "hard.majlis", text: line + "\n")
            let start = line.utf8.count - "nowhere".utf8.count
            let range = TextRange(start: ByteOffset(start), end: ByteOffset(line.utf8.count))
            let excerpt = FindingExcerpt(source: source, start: source.position(of: range.start), range: range, withheld: [])
                .lines(paint: .error, style: ReportStyle(width: 100, isolates: true), indent: 4).map(\.plain)
            guard excerpt.count >= 2, let place = excerpt[0].firstRange(of: "nowhere"), let caret = excerpt[1].firstIndex(of: "^") else {
                Issue.record("no caret for \(VisibleText.escaped(text, for: .inspecting))")
                continue
            }
            #expect(DisplayWidth.width(of: excerpt[0][..<place.lowerBound]) == DisplayWidth.width(of: excerpt[1][..<caret]), "\(excerpt)")
        }
    }
}
