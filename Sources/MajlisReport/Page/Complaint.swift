import MajlisText

/// Why something that was asked for could not be done: `error M0021: There is no file “rooms.majlis”.`, each hint on a line below.
public struct Complaint {
    public var message: Message
    public var hints: [Message]
    /// What speaks, such as `majlis: `.
    public var speaker: String

    public init(_ message: Message, hints: [Message] = [], speaker: String = "") {
        (self.message, self.hints, self.speaker) = (message, hints, speaker)
    }

    public func text(_ style: ReportStyle) -> String {
        let text = style.text
        var page = PageLines(style)
        var head = StyledText(speaker, .place)
        head.append(text.styled(Message(.findingError)).plain, .error)
        if !message.code.code.isEmpty { head.append(" \(message.code.code)", .place) }
        head.append(": ")
        head.append(text.styled(message))
        page.paragraph(head, hanging: 4)
        Self.add(hints, to: &page, style)
        return page.rendered()
    }

    /// The hints alone, below something else that was said.
    public static func text(ofHints hints: [Message], _ style: ReportStyle) -> String {
        var page = PageLines(style)
        add(hints, to: &page, style)
        return page.rendered()
    }

    private static func add(_ hints: [Message], to page: inout PageLines, _ style: ReportStyle) {
        for hint in hints { page.paragraph(style.text.styled(hint), indent: 4, hanging: 2) }
    }
}
