import Testing

@testable import MajlisReport

@Suite("Table layout")
struct TableLayoutTests {
    static let tasks = TableLayout(
        columns: [
            TableColumn("state", overflow: .keep), TableColumn("task"), TableColumn("owner"),
            TableColumn("days", alignment: .trailing, overflow: .keep),
        ],
        rows: [
            [StyledText("done", .success), "Invite the organisations", "Mona Haddad", "3"],
            [StyledText("overdue", .error), "Share the materials", "Mona Haddad", "12"],
        ])

    static let arabic = TableLayout(
        columns: [
            TableColumn("الحالة", overflow: .keep), TableColumn("المهمة"), TableColumn("المسؤول"), TableColumn("No", alignment: .trailing),
        ],
        rows: [
            ["تم", "دَعْوَةُ المُنَظَّمات إلى الاجتماع الاستطلاعي في عمّان", "منى حدّاد", "٣"],
            ["متأخر", "مشاركة المواد (PDF) 会議 👨‍👩‍👧‍👦", "Mona Haddad", "12"],
        ])

    @Test("without a width columns are as wide as their cells")
    func unlimited() {
        #expect(
            Self.tasks.rendered(.never) == """
                state    task                      owner        days
                done     Invite the organisations  Mona Haddad     3
                overdue  Share the materials       Mona Haddad    12

                """)
    }

    @Test("the widest text column gives way first, and its cells wrap")
    func wrapping() {
        var table = Self.tasks
        table.width = 40
        #expect(
            table.rendered(.never) == """
                state    task           owner       days
                done     Invite the     Mona           3
                         organisations  Haddad
                overdue  Share the      Mona          12
                         materials      Haddad

                """)
    }

    @Test("mirrored, the first column stands at the right edge")
    func mirrored() {
        var table = Self.tasks
        table.direction = .rightToLeft
        #expect(
            table.rendered(.never) == """
                days        owner                      task    state
                3     Mona Haddad  Invite the organisations     done
                12    Mona Haddad       Share the materials  overdue

                """)
    }

    @Test("mirrored in a width, every line ends at its right edge")
    func mirroredFlush() {
        var table = Self.tasks
        table.direction = .rightToLeft
        table.width = 60
        table.indent = 2
        for line in table.lines() { #expect(line.plain.hasSuffix("state") || line.plain.hasSuffix("e")) }
        #expect(table.lines().map(\.width) == [58, 58, 58])
    }

    @Test("isolates stand around cells with right-to-left text and only there")
    func isolates() {
        let table = TableLayout(
            columns: [TableColumn("room"), TableColumn("seats")], rows: [["قاعة ب", "25"]], isolates: true, showsHeadings: false)
        #expect(table.rendered(.never) == "\u{2068}قاعة ب\u{2069}  25\n")
        var plain = table
        plain.isolates = false
        #expect(plain.rendered(.never) == "قاعة ب  25\n")
    }

    @Test("harakat do not shift columns")
    func harakat() {
        let table = TableLayout(
            columns: [TableColumn("a"), TableColumn("b")], rows: [["مَجْلِسٌ", "x"], ["مجلس", "x"], ["会議", "x"]], showsHeadings: false)
        #expect(table.rendered(.never) == "مَجْلِسٌ  x\nمجلس  x\n会議  x\n")
    }

    @Test("short rows, surplus cells, empty rows, no columns")
    func oddRows() {
        let columns = [TableColumn("a"), TableColumn("b")]
        #expect(TableLayout(columns: columns, rows: [["1"], ["1", "2", "3"], []]).rendered(.never) == "a  b\n1\n1  2\n\n")
        #expect(TableLayout(columns: [], rows: [["1"]]).lines().isEmpty)
    }

    @Test("without a width a row is one line")
    func oneLine() {
        let table = TableLayout(columns: [TableColumn("a", maximum: 4)], rows: [["one\ntwo three"]], showsHeadings: false)
        #expect(table.rendered(.never) == "one two three\n")
        var narrow = table
        narrow.width = 80
        #expect(narrow.rendered(.never) == "one\ntwo\nthre\ne\n")
    }

    @Test("a column that truncates stays on one line")
    func truncating() {
        let table = TableLayout(
            columns: [TableColumn("id", overflow: .keep), TableColumn("title", overflow: .truncate)], rows: [["a1", "Working together"]],
            width: 14, showsHeadings: false)
        #expect(table.rendered(.never) == "a1  Working t…\n")
    }

    @Test("where the columns do not fit, rows become blocks")
    func blocks() {
        var table = Self.tasks
        table.width = 24
        #expect(
            table.rendered(.never) == """
                state: done
                task: Invite the
                organisations
                owner: Mona Haddad
                days: 3

                state: overdue
                task: Share the
                materials
                owner: Mona Haddad
                days: 12

                """)
        table.direction = .rightToLeft
        #expect(table.lines().filter { !$0.isEmpty }.allSatisfy { $0.width == 24 })
    }

    @Test("no line is wider than the terminal", arguments: [false, true], [TableLayout.Direction.leftToRight, .rightToLeft])
    func neverExceeds(isolates: Bool, direction: TableLayout.Direction) {
        for table in [Self.tasks, Self.arabic] {
            var table = table
            table.isolates = isolates
            table.direction = direction
            for overflow in [TableColumn.Overflow.wrap, .truncate, .keep] {
                table.columns[1].overflow = overflow
                for indent in [0, 4] {
                    table.indent = indent
                    for width in 20...120 {
                        table.width = width
                        for line in table.lines() {
                            #expect(line.width <= width, "width \(width): \(line.plain)")
                            #expect(isBalanced(line.plain))
                        }
                    }
                }
            }
        }
    }

    @Test("wrapping loses no text")
    func losesNothing() {
        var table = Self.arabic
        func letters(_ text: String) -> [Character] { text.filter { !$0.isWhitespace }.sorted() }
        let all = letters(table.rendered(.never))
        for width in [50, 60, 70, 80, 120] {
            table.width = width
            #expect(letters(table.rendered(.never)) == all)
        }
    }

    @Test("room is shared out: common level, minima kept, leftovers used")
    func widths() {
        let text = TableColumn("t")
        let fixed = TableColumn("f", overflow: .keep)
        func fitted(_ columns: [TableColumn], _ natural: [Int], _ words: [Int], _ room: Int) -> [Int]? {
            ColumnWidths.fitted(columns, natural: natural, words: words, room: room)
        }
        #expect(fitted([fixed, text, text], [10, 40, 12], [5, 5, 5], 50) == [10, 28, 12])
        #expect(fitted([fixed, text, text], [10, 40, 30], [5, 5, 5], 51) == [10, 21, 20])
        #expect(fitted([text, text], [40, 5], [5, 5], 13) == [8, 5])
        #expect(fitted([text, text], [40, 5], [5, 5], 12) == nil)
        #expect(fitted([text], [3], [3], 100) == [3])
        // A long word keeps its column wide, until there is no other way.
        #expect(fitted([text, text], [40, 40], [13, 5], 24) == [13, 11])
        #expect(fitted([text, text], [40, 40], [13, 5], 17) == [9, 8])
        for room in 24...150 {
            #expect(fitted([text, text, text], [40, 50, 60], [9, 9, 9], room)?.reduce(0, +) == room)
        }
    }

    private func isBalanced(_ text: String) -> Bool {
        var depth = 0
        for scalar in text.unicodeScalars {
            if (0x2066...0x2068).contains(scalar.value) { depth += 1 }
            if scalar.value == 0x2069 { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
