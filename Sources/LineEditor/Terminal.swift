import CLineEditor
import Glibc

/// The two descriptors that a person sits behind.
struct Terminal {
    var input: Int32 = STDIN_FILENO
    var output: Int32 = STDOUT_FILENO

    var isInteractive: Bool { isatty(input) == 1 && isatty(output) == 1 }

    /// Whether it understands that the cursor is moved.
    static var isCapable: Bool {
        guard let name = getenv("TERM").map({ String(cString: $0) }) else { return false }
        return !["", "dumb", "unknown", "emacs"].contains(name)
    }

    /// Columns and rows; the usual ones where nobody tells.
    var size: (columns: Int, rows: Int) {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard cle_window_size(output, &columns, &rows) else { return (80, 24) }
        return (max(Int(columns), 2), max(Int(rows), 2))
    }

    /// Writes all of a text; false where nobody reads any more.
    @discardableResult
    func write(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(output, bytes.baseAddress.map { $0 + done }, bytes.count - done)
                if count > 0 {
                    done += count
                } else if errno == EAGAIN {
                    var waiting = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
                    poll(&waiting, 1, 1000)
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
    }

    enum Reading {
        case bytes([UInt8])
        case end
        case signal
        case timeout
    }

    /// Waits for input. A negative time is without end.
    func read(milliseconds: Int) -> Reading {
        var waiting = [pollfd(fd: input, events: Int16(POLLIN), revents: 0)]
        let signals = cle_signal_descriptor()
        if signals >= 0 { waiting.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0)) }
        let count = poll(&waiting, nfds_t(waiting.count), Int32(milliseconds))
        if count < 0 { return errno == EINTR ? .signal : .end }
        if count == 0 { return .timeout }
        if waiting.count > 1, waiting[1].revents != 0 { return .signal }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let got = Glibc.read(input, &bytes, bytes.count)
        if got > 0 { return .bytes(Array(bytes[..<got])) }
        if got < 0, errno == EINTR || errno == EAGAIN { return .signal }
        return .end
    }
}
