import MajlisReport
import MajlisText

/// What a session says to one input.
package struct Answer {
    /// What was asked for: on standard output.
    package var output = ""
    /// What is said beside it: complaints, remarks. On standard error where the output is no terminal.
    package var remarks = ""
    /// The input could not be taken, was refused or brought an error: a script on standard input ends with status 1.
    package var isFailure = false
    /// The person leaves.
    package var isEnd = false

    package init(output: String = "", remarks: String = "", isFailure: Bool = false, isEnd: Bool = false) {
        (self.output, self.remarks, self.isFailure, self.isEnd) = (output, remarks, isFailure, isEnd)
    }

    /// A sentence of the catalogue as the output.
    init(saying message: Message, _ style: ReportStyle) { output = Self.line(message, style) }

    /// What could not be done, with hints on lines below it.
    init(complaining message: Message, hints: [Message] = [], _ style: ReportStyle) {
        remarks = Complaint(message, hints: hints).text(style)
        isFailure = true
    }

    static func line(_ message: Message, _ style: ReportStyle) -> String {
        var page = PageLines(style)
        page.paragraph(style.text.styled(message))
        return page.rendered()
    }

    /// One answer behind the other.
    mutating func add(_ other: Answer) {
        output += other.output
        remarks += other.remarks
        isFailure = isFailure || other.isFailure
        isEnd = isEnd || other.isEnd
    }
}
