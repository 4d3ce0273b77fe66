/// A line of a script with places in it marked, as a diagnostic shows it.
///
///         7 |   session ideas "Working together" for 1h30m expected 30
///           |                                              ^^^^^^^^^^^ the hall holds 25
///
/// With colours the marked words are coloured in the line itself, since attributes travel with their cells however a terminal orders
/// them, and no carets are drawn. Where right-to-left letters stand in the line, columns say nothing about places on the screen: each
/// mark is quoted with its place instead.
///
///         3 | جلسة افتتاح "الافتتاح" قاعة ب١
///           | 3:29 «ب١» the hall holds 25
public struct SourceExcerpt: Sendable {
    /// A range of the line and what is to be said about it.
    public struct Mark: Sendable, Hashable {
        /// Columns in Unicode scalars, from 1; the end is the column after the last one. An empty range marks the scalar at its start.
        public var start: Int
        public var end: Int
        public var paint: Paint
        public var label: StyledText

        public init(_ start: Int, _ end: Int, paint: Paint = .error, label: StyledText = StyledText()) {
            self.start = max(1, start)
            self.end = max(self.start + 1, end)
            self.paint = paint
            self.label = label.onOneLine
        }
    }

    /// How the excerpt is to look.
    public struct Style: Sendable, Hashable {
        public var color: ColorMode
        /// The columns of the terminal; nil means no limit but `unlimitedColumns` of source text.
        public var width: Int?
        /// Whether right-to-left text is fenced in by isolates and marks. True on a terminal.
        public var isolates: Bool
        public var tabWidth: Int
        /// Spaces before the gutter, and the digits of the greatest line number beneath one another.
        public var indent: Int
        public var digits: Int

        public init(
            color: ColorMode = .never, width: Int? = nil, isolates: Bool = false, tabWidth: Int = 4, indent: Int = 4, digits: Int = 1
        ) {
            self.color = color
            self.width = width
            self.isolates = isolates
            self.tabWidth = max(1, tabWidth)
            self.indent = max(0, indent)
            self.digits = max(1, digits)
        }

        /// A generated line of megabytes would drown its message even in a file.
        public static let unlimitedColumns = 240
        static let leastColumns = 12
    }

    public var line: Substring
    /// The line's number, from 1.
    public var number: Int
    /// The first is the one that a long line is cut around.
    public var marks: [Mark]
    /// The column of the line's first scalar: more than 1 where `line` is a piece of a longer one. Marks count within the piece.
    public var firstColumn = 1

    public init(line: Substring, number: Int, marks: [Mark]) {
        var line = line
        while let last = line.last, last.isNewline { line.removeLast() }
        self.line = line
        self.number = number
        self.marks = marks
    }

    public init(line: String, number: Int, marks: [Mark]) {
        self.init(line: line[...], number: number, marks: marks)
    }

    public func lines(_ style: Style) -> [StyledText] {
        let gutter = String(number).padded(to: style.digits, alignment: .trailing) + " | "
        // In a terminal too narrow for both, the text goes on without a gutter's indentation.
        let indent = style.width.map { min(style.indent, max(0, $0 - gutter.utf8.count - Style.leastColumns)) } ?? style.indent
        let frame = ExcerptFrame(indent: indent, gutter: gutter)
        let room = style.width.map { max(Style.leastColumns, $0 - frame.width) } ?? Style.unlimitedColumns
        let window = ExcerptWindow(line: line, around: marks.first ?? Mark(1, 2), room: room, tabWidth: style.tabWidth)
        let mirrors = window.containsRightToLeft

        var source = StyledText()
        if mirrors && style.isolates { source.appendVisible("\u{200E}") }
        source.append(frame.numbered)
        source.append(window.text(marks: marks, fencesTokens: mirrors && style.isolates))
        var lines = [source]
        for mark in marks {
            if !mirrors, let place = window.place(of: mark) {
                lines += underline(mark, at: place, style: style, frame: frame, room: room)
            } else {
                lines += quotation(mark, style: style, frame: frame, room: room)
            }
        }
        return lines
    }

    /// The lines as one string, each ended by a line feed.
    public func rendered(_ style: Style) -> String {
        lines(style).reduce(into: "") { $0 += $1.rendered(style.color) + "\n" }
    }

    private func underline(_ mark: Mark, at place: ExcerptWindow.Place, style: Style, frame: ExcerptFrame, room: Int) -> [StyledText] {
        let label = style.isolates ? mark.label.isolated : mark.label
        // A mark behind the last letter colours nothing, so it needs its caret even among colours.
        let hasCarets = style.color == .never || place.isLineEnd
        if !hasCarets && label.isEmpty { return [] }
        var first = StyledText()
        first.appendSpaces(place.column)
        if hasCarets { first.appendVisible(String(repeating: "^", count: place.width), mark.paint) }
        if label.isEmpty { return [frame.empty + first] }
        if hasCarets { first.appendSpaces(1) }
        if style.width == nil || first.width + label.width <= room {
            return [frame.empty + first + label]
        }
        let wrapped = mark.label.wrapped(to: room).map { frame.empty + (style.isolates ? $0.isolated : $0) }
        guard hasCarets else { return wrapped }
        var carets = StyledText()
        carets.appendSpaces(place.column)
        carets.appendVisible(String(repeating: "^", count: place.width), mark.paint)
        return [frame.empty + carets] + wrapped
    }

    private func quotation(_ mark: Mark, style: Style, frame: ExcerptFrame, room: Int) -> [StyledText] {
        let token = VisibleText.escaped(LineColumns.text(of: line, from: mark.start, to: mark.end, limit: 80), for: .inspecting)
        var place = StyledText("\(number):\(mark.start + firstColumn - 1)", .place)
        if !token.isEmpty {
            var quoted = StyledText()
            quoted.appendVisible("«\(token.truncated(to: max(1, min(40, room - place.width - 3))))»", mark.paint)
            place.appendSpaces(1)
            place.append(style.isolates ? quoted.isolated : quoted)
        }
        if mark.label.isEmpty { return [frame.empty + place] }
        let label = style.isolates ? mark.label.isolated : mark.label
        if style.width == nil || place.width + 1 + label.width <= room {
            place.appendSpaces(1)
            return [frame.empty + place + label]
        }
        return [frame.empty + place] + mark.label.wrapped(to: room).map { frame.empty + (style.isolates ? $0.isolated : $0) }
    }
}

/// What stands before every line of an excerpt.
struct ExcerptFrame {
    let numbered: StyledText
    let empty: StyledText
    let width: Int

    init(indent: Int, gutter: String) {
        let spaces = String(repeating: " ", count: indent)
        let bar = " | "
        width = indent + gutter.utf8.count
        numbered = StyledText(spaces + gutter, .dim)
        empty = StyledText(spaces + bar.padded(to: gutter.utf8.count, alignment: .trailing), .dim)
    }
}
