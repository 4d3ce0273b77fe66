import MajlisText

/// Text in pieces, each with its paint: what views and diagnostics are made of until the last step, when `rendered` turns it into a
/// string with or without colours.
///
/// Every piece is made visible (`VisibleText`) when it comes in, so what is measured is what is printed, and no text can smuggle an escape
/// sequence to the terminal.
public struct StyledText: Sendable, Hashable, ExpressibleByStringLiteral {
    public struct Piece: Sendable, Hashable {
        public let text: String
        public let paint: Paint
        public let isUnderlined: Bool

        fileprivate var looksLike: String {
            guard isUnderlined else { return paint.parameters }
            return paint.parameters.isEmpty ? "4" : paint.parameters + ";4"
        }
    }

    public private(set) var pieces: [Piece] = []

    public init() {}

    public init(_ text: some StringProtocol, _ paint: Paint = .plain) {
        append(text, paint)
    }

    public init(stringLiteral value: String) {
        append(value)
    }

    public mutating func append(_ text: some StringProtocol, _ paint: Paint = .plain, underlined: Bool = false) {
        appendVisible(VisibleText.escaped(String(text)), paint, underlined: underlined)
    }

    public mutating func append(_ other: StyledText) {
        for piece in other.pieces { appendVisible(piece.text, piece.paint, underlined: piece.isUnderlined) }
    }

    /// Appends text that is known to be visible, such as the controls that this module adds itself.
    mutating func appendVisible(_ text: String, _ paint: Paint = .plain, underlined: Bool = false) {
        if text.isEmpty { return }
        if let last = pieces.last, last.paint == paint, last.isUnderlined == underlined {
            pieces[pieces.count - 1] = Piece(text: last.text + text, paint: paint, isUnderlined: underlined)
        } else {
            pieces.append(Piece(text: text, paint: paint, isUnderlined: underlined))
        }
    }

    mutating func appendSpaces(_ count: Int) {
        if count > 0 { appendVisible(String(repeating: " ", count: count)) }
    }

    public static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum.append(right)
        return sum
    }

    public var isEmpty: Bool { pieces.isEmpty }

    /// The text without its paint.
    public var plain: String {
        pieces.count == 1 ? pieces[0].text : pieces.reduce(into: "") { $0 += $1.text }
    }

    /// The columns that it takes.
    public var width: Int { DisplayWidth.width(of: plain) }

    /// The text to print. With colours, every painted piece is closed again, so lines can be put together freely.
    public func rendered(_ mode: ColorMode) -> String {
        guard mode == .always else { return plain }
        var result = ""
        for piece in pieces {
            let parameters = piece.looksLike
            if parameters.isEmpty {
                result += piece.text
            } else {
                result += "\u{1B}[\(parameters)m\(piece.text)\u{1B}[0m"
            }
        }
        return result
    }

    /// The text in lines of at most `width` columns; see `String.wrapped(to:)`.
    public func wrapped(to width: Int) -> [StyledText] {
        let whole = plain
        let lines = TextWrapping.lines(of: whole[...], width: width)
        if lines.count == 1, lines[0].utf8.count == whole.utf8.count { return [self] }
        var open = OpenIsolates()
        var cursor = PieceCursor(pieces: pieces)
        return lines.map { line in
            let first = whole.utf8.distance(from: whole.startIndex, to: line.startIndex)
            let opening = open.opening
            open.read(line)
            var styled = StyledText()
            styled.appendVisible(opening)
            cursor.copy(first..<(first + line.utf8.count), to: &styled)
            styled.appendVisible(open.closing)
            return styled
        }
    }

    /// The text in at most `width` columns, with an ellipsis where something had to go.
    public func truncated(to width: Int) -> StyledText {
        let whole = plain
        guard let cut = whole[...].cut(to: width, ellipsis: "…") else { return self }
        var cursor = PieceCursor(pieces: pieces)
        var styled = StyledText()
        cursor.copy(0..<whole.utf8.distance(from: whole.startIndex, to: cut.end), to: &styled)
        styled.appendVisible(cut.tail, styled.pieces.last?.paint ?? .plain, underlined: styled.pieces.last?.isUnderlined ?? false)
        return styled
    }

    /// The text with a space for each line break.
    var onOneLine: StyledText {
        guard pieces.contains(where: { $0.text.utf8.contains(0x0A) }) else { return self }
        var styled = StyledText()
        for piece in pieces {
            styled.appendVisible(String(piece.text.map { $0 == "\n" ? " " : $0 }), piece.paint, underlined: piece.isUnderlined)
        }
        return styled
    }

    /// The text between FSI and PDI when it has right-to-left letters, else as it is.
    public var isolated: StyledText {
        guard pieces.contains(where: { BidiText.containsRightToLeft($0.text) }) else { return self }
        var styled = StyledText()
        styled.appendVisible("\u{2068}")
        styled.append(self)
        styled.appendVisible("\u{2069}")
        return styled
    }
}

/// Copies ranges of UTF-8 offsets out of pieces, in ascending order.
private struct PieceCursor {
    let pieces: [StyledText.Piece]
    private var index = 0
    /// The offset at which the piece at `index` begins.
    private var base = 0

    init(pieces: [StyledText.Piece]) {
        self.pieces = pieces
    }

    mutating func copy(_ range: Range<Int>, to styled: inout StyledText) {
        while index < pieces.count, base < range.upperBound {
            let piece = pieces[index]
            let count = piece.text.utf8.count
            let low = max(range.lowerBound, base) - base
            let high = min(range.upperBound, base + count) - base
            if low < high {
                let utf8 = piece.text.utf8
                let from = utf8.index(utf8.startIndex, offsetBy: low)
                let upTo = utf8.index(from, offsetBy: high - low)
                styled.appendVisible(String(piece.text[from..<upTo]), piece.paint, underlined: piece.isUnderlined)
            }
            if base + count > range.upperBound { return }
            index += 1
            base += count
        }
    }
}
