import MajlisText

/// The line of a script that a finding points at, with its span marked.
struct FindingExcerpt {
    /// Longer lines are cut around the span before anybody looks at them.
    private static let longLine = 16_384
    private static let reach = 4096

    let source: SourceFile
    let start: Position
    let range: TextRange
    /// Parts of the file that show as dots.
    var withheld: [TextRange] = []

    /// Nothing where the line is blank: there is nothing to see on it.
    func lines(paint: Paint, style: ReportStyle, indent: Int) -> [StyledText] {
        let line = source.lines.range(ofLine: start.line, in: source.bytes)
        var shown = line
        if line.length > Self.longLine {
            shown.start = boundary(max(Int(line.start), Int(range.start) - Self.reach), in: line)
            shown.end = boundary(min(Int(line.end), Int(range.start) + Self.reach), in: line)
        }
        let text = text(of: shown).drop { $0 == "\u{FEFF}" }
        guard text.contains(where: { !$0.isWhitespace }) else { return [] }
        let first = start.column - scalars(from: shown.start, to: range.start)
        let length = scalars(from: range.start, to: min(range.end, shown.end))
        let place = start.column - first
        let mark = SourceExcerpt.Mark(place + 1, place + 1 + length, paint: paint)
        let scalars = Array(text.unicodeScalars.prefix(place + length + Self.reach))
        // A mark around all that the line says would only repeat it.
        let isAll = Self.isBlank(scalars.prefix(place)) && Self.isBlank(scalars.dropFirst(place + length))
        var excerpt = SourceExcerpt(line: text, number: start.line, marks: isAll && length > 0 ? [] : [mark])
        excerpt.firstColumn = first
        return excerpt.lines(SourceExcerpt.Style(color: style.color, width: style.width, isolates: style.isolates, indent: indent))
    }

    /// The text with what is withheld as dots, one for each character.
    private func text(of shown: TextRange) -> String {
        var text = ""
        var next = shown.start
        for hidden in withheld.filter({ $0.start < shown.end && $0.end > shown.start }).sorted(by: { $0.start < $1.start }) {
            let (start, end) = (max(hidden.start, next), min(hidden.end, shown.end))
            guard start < end else { continue }
            text += source.text(TextRange(start: next, end: start))
            text += source.text(TextRange(start: start, end: end)).unicodeScalars.map { $0 == " " ? " " : "·" }.joined()
            next = end
        }
        return text + source.text(TextRange(start: next, end: shown.end))
    }

    /// Nothing but spaces and the brace that opens a block.
    private static func isBlank(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.allSatisfy { $0 == " " || $0 == "\t" || $0 == "{" }
    }

    private func scalars(from start: ByteOffset, to end: ByteOffset) -> Int {
        guard start < end, Int(start) < source.bytes.count else { return 0 }
        var count = 0
        var from = Int(start)
        if from == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { from = 3 }
        for byte in source.bytes[min(from, Int(end))..<min(Int(end), source.bytes.count)] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    private func boundary(_ offset: Int, in line: TextRange) -> ByteOffset {
        var offset = offset
        while offset < Int(line.end), source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return ByteOffset(offset)
    }
}
