/// What a person gave as input.
public enum LineEvent: Equatable, Sendable {
    case line(String)
    /// Ctrl-C where nothing was typed.
    case interrupted
    case endOfInput
}

/// Something that inputs are read from.
public protocol LineReader: AnyObject {
    /// The next input, which may have several lines. A prompt may hold escape sequences for colour.
    func read(prompt: String, continuation: String) -> LineEvent

    /// The answer to a question, one line; `nil` where it was refused (Ctrl-C, Ctrl-D, end of the input).
    func ask(_ question: String) -> String?
}
