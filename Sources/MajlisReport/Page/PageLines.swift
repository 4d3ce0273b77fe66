/// Lines of running text on a page: wrapped to the width, at the left edge or, for readers of Arabic on a terminal, at the right one.
public struct PageLines {
    public let style: ReportStyle
    public private(set) var lines: [StyledText] = []

    public init(_ style: ReportStyle) {
        self.style = style
    }

    /// A paragraph whose lines stand `indent` columns in, all but the first `hanging` columns more.
    public mutating func paragraph(_ text: StyledText, indent: Int = 0, hanging: Int = 0) {
        guard let width = style.width else {
            lines.append(placed(text, indent: indent))
            return
        }
        let wrapped = text.wrapped(to: max(16, width - indent - hanging))
        for (number, line) in wrapped.enumerated() {
            lines.append(placed(line, indent: number == 0 ? indent : indent + hanging))
        }
    }

    /// One line that is never wrapped.
    func placed(_ text: StyledText, indent: Int) -> StyledText {
        var line = StyledText()
        if style.isMirrored, let width = style.width {
            line.appendSpaces(max(0, width - indent - text.width))
            line.append(Self.rightToLeft(text))
        } else {
            line.appendSpaces(text.isEmpty ? 0 : indent)
            line.append(style.isolates && style.language == .arabic ? Self.rightToLeft(text) : text)
        }
        return line
    }

    public mutating func append(_ more: [StyledText]) { lines += more }

    public mutating func blank() { lines.append(StyledText()) }

    /// The lines as one string, each ended by a line feed.
    public func rendered() -> String {
        lines.reduce(into: "") { $0 += $1.rendered(style.color) + "\n" }
    }

    /// The text as a right-to-left sentence of its own, whatever it begins with.
    static func rightToLeft(_ text: StyledText) -> StyledText {
        if text.isEmpty { return text }
        var result = StyledText()
        result.appendVisible("\u{2067}")
        result.append(text)
        result.appendVisible("\u{2069}")
        return result
    }
}
