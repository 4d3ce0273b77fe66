import MajlisRuntime
import MajlisText

/// Reasons as lines: each as far in as it is deep, and at the end of its first line the place that it comes from.
///
///     begins at 10:15, when “Coffee” ends           line 9
///       “Coffee” lasts 15 min from 10:00, …          line 8
///
/// On a terminal sentences are wrapped; for readers of Arabic they stand at the right edge, and the places to their left.
struct ReasonTree {
    let style: ReportStyle
    let text: MessageText

    private static let step = 2
    private static let gutter = 2
    /// Where places stand at most where nothing is wrapped.
    private static let widestColumn = 88
    /// No deeper reasons are moved further in.
    private static let deepestStep = 8

    private struct Row {
        var indent: Int
        var text: StyledText
        var place: StyledText
        var width: Int { indent + text.width }
    }

    /// - Parameter place: what the reasons stand below; a line that is said there is not said again.
    func lines(_ reasons: [Reason], indent: Int = 0, below place: Location? = nil) -> [StyledText] {
        var rows: [Row] = []
        let first = place.map { text.styled(.place($0)) }
        // A stack of our own: evidence may be deep.
        var open = reasons.reversed().map { ($0, 0, first) }
        while let (reason, depth, above) = open.popLast() {
            let place = reason.place.map { text.styled(.place($0)) }
            rows.append(
                Row(
                    indent: indent + min(depth, Self.deepestStep) * Self.step,
                    text: text.styled(reason.statement).painted(reason.mood.paint),
                    place: place == above ? StyledText() : place?.repainted(.place) ?? StyledText()))
            open += reason.children.reversed().map { ($0, depth + 1, place ?? above) }
        }
        return laidOut(rows)
    }

    private func laidOut(_ rows: [Row]) -> [StyledText] {
        let placeWidth = rows.map { $0.place.width }.max() ?? 0
        let room = style.width.map { max(20, $0 - Self.gutter - placeWidth) }
        let widest = room ?? Self.widestColumn
        let column = rows.map(\.width).filter { $0 <= widest }.max() ?? 0
        return rows.flatMap { row -> [StyledText] in
            let pieces = room.map { row.text.wrapped(to: max(16, $0 - row.indent)) } ?? [row.text.onOneLine]
            let isWrapped = pieces.count > 1
            return pieces.enumerated().map { number, piece in
                line(
                    piece, indent: row.indent + (number > 0 ? Self.step : 0), place: number == 0 ? row.place : StyledText(),
                    column: max(column, isWrapped ? widest : 0))
            }
        }
    }

    private func line(_ piece: StyledText, indent: Int, place: StyledText, column: Int) -> StyledText {
        var line = StyledText()
        let gap = max(Self.gutter, column + Self.gutter - indent - piece.width)
        if style.isMirrored, let width = style.width {
            if place.isEmpty {
                line.appendSpaces(max(0, width - indent - piece.width))
            } else {
                line.appendSpaces(max(0, width - indent - piece.width - gap - place.width))
                line.append(PageLines.rightToLeft(place))
                line.appendSpaces(gap)
            }
            line.append(PageLines.rightToLeft(piece))
            return line
        }
        line.appendSpaces(indent)
        line.append(style.isolates && style.language == .arabic ? PageLines.rightToLeft(piece) : piece)
        if !place.isEmpty {
            line.appendSpaces(gap)
            line.append(place)
        }
        return line
    }
}

extension Reason.Mood {
    var paint: Paint {
        switch self {
        case .plain: .plain
        case .good: .success
        case .bad: .error
        case .open: .undecided
        case .aside: .dim
        }
    }

    /// The word for machines.
    var word: String {
        switch self {
        case .plain: "fact"
        case .good: "holds"
        case .bad: "fails"
        case .open: "open"
        case .aside: "aside"
        }
    }
}

extension StyledText {
    /// All of it in one paint.
    func repainted(_ paint: Paint) -> StyledText {
        var result = StyledText()
        for piece in pieces { result.appendVisible(piece.text, paint, underlined: piece.isUnderlined) }
        return result
    }

    /// What has no paint of its own in another one.
    func painted(_ paint: Paint) -> StyledText {
        var result = StyledText()
        for piece in pieces {
            result.appendVisible(piece.text, piece.paint == .plain ? paint : piece.paint, underlined: piece.isUnderlined)
        }
        return result
    }
}
