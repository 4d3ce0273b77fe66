import MajlisReport
import MajlisText
import MajlisWorkspace

/// A line on the terminal that says how far long work has come, and is gone when it is done.
final class ProgressLine {
    private let style: ReportStyle
    private let start = Clock.nanoseconds()
    private var isShown = false
    private var last = ""

    /// Work that takes less is over before anybody wonders.
    private static let patience: UInt64 = 500_000_000

    /// nil where standard error is no terminal.
    init?(_ reader: Reader) {
        guard Console.isTerminal(.errors) else { return nil }
        var style = reader.style(for: .errors, language: reader.language())
        style.color = .never
        self.style = style
    }

    func show(_ message: Message) {
        guard isShown || Clock.nanoseconds() - start >= Self.patience else { return }
        let line = style.said(message).truncated(to: max(8, (style.width ?? 80) - 1)).rendered(.never)
        if line == last { return }
        last = line
        isShown = true
        _ = Console.write("\r\u{1B}[K" + line, to: .errors)
    }

    func erase() {
        if isShown { _ = Console.write("\r\u{1B}[K", to: .errors) }
        isShown = false
    }
}
