import CLineEditor
import Glibc

/// Reads inputs line by line as the terminal or a pipe hands them over: no key of its own, no escape sequence.
public final class PlainReader: LineReader {
    private let delegate: any EditingDelegate
    private let terminal = Terminal()
    private var bytes: [UInt8] = []
    private var ended = false

    public init(delegate: any EditingDelegate) {
        self.delegate = delegate
        if terminal.isInteractive { cle_keep_interrupts() }
    }

    /// Lines are added until the delegate takes the text for complete. What stands there at the end of the input is an input too.
    public func read(prompt: String, continuation: String) -> LineEvent {
        var text = ""
        var isFirst = true
        while true {
            switch nextLine(prompt: isFirst ? prompt : continuation) {
            case .line(let line): text += isFirst ? line : "\n" + line
            case .interrupted: return .interrupted
            case .endOfInput: return isFirst ? .endOfInput : .line(text)
            }
            isFirst = false
            if case .continues = delegate.completeness(of: text) { continue }
            return .line(text)
        }
    }

    public func ask(_ question: String) -> String? {
        guard case .line(let answer) = nextLine(prompt: question) else { return nil }
        return answer
    }

    private func nextLine(prompt: String) -> LineEvent {
        fflush(nil)
        terminal.write(EscapeSequences.stripped(prompt))
        _ = cle_take_interrupt()
        while true {
            if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
                let line = bytes[..<end].last == UInt8(ascii: "\r") ? bytes[..<(end - 1)] : bytes[..<end]
                defer { bytes.removeSubrange(...end) }
                return .line(String(decoding: line, as: UTF8.self))
            }
            if ended {
                guard !bytes.isEmpty else { return .endOfInput }
                defer { bytes = [] }
                return .line(String(decoding: bytes, as: UTF8.self))
            }
            switch terminal.read(milliseconds: -1) {
            case .bytes(let new): bytes += new
            // At a terminal Ctrl-D ends one input, in a file nothing comes after the end.
            case .end:
                if bytes.isEmpty, terminal.isInteractive {
                    terminal.write("\n")
                    return .endOfInput
                }
                ended = !terminal.isInteractive
                if !ended { bytes.append(UInt8(ascii: "\n")) }
            case .signal:
                _ = cle_take_signals()
                if cle_take_interrupt() {
                    bytes = []
                    terminal.write("\n")
                    return .interrupted
                }
            case .timeout: break
            }
        }
    }
}
