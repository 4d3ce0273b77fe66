import Testing

@testable import MajlisReport

@Suite("Pages")
struct PageLinesTests {
    @Test("a paragraph wraps with a hanging indent; in a file it is one line")
    func hanging() {
        var page = PageLines(ReportStyle(width: 24))
        page.paragraph("one two three four five six", indent: 2, hanging: 2)
        #expect(page.rendered() == "  one two three four\n    five six\n")
        var file = PageLines(ReportStyle())
        file.paragraph("one two three four five six", indent: 2, hanging: 2)
        #expect(file.rendered() == "  one two three four five six\n")
    }

    @Test("in Arabic on a terminal lines end at the right edge, less the indent")
    func mirrored() {
        var page = PageLines(ReportStyle(language: .arabic, width: 20, isolates: true))
        page.paragraph("القاعة", indent: 2)
        #expect(page.rendered() == "            \u{2067}القاعة\u{2069}\n")
    }

    @Test("a bar stands beside every line of its row")
    func bars() {
        let columns = [TableColumn("", overflow: .keep, repeats: true), TableColumn("", minimum: 4)]
        let table = TableLayout(columns: columns, rows: [["║", "one two three"], ["", "four"]], width: 10, showsHeadings: false)
        #expect(table.rendered(.never) == "║  one two\n║  three\n   four\n")
    }
}
