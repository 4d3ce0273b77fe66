import Glibc

/// Standard output and standard error, as bytes.
///
/// What a command prints is collected and written at its end, so that the exit status is known before a reader goes away: whoever
/// closes the pipe (`| head`) ends nothing but the printing.
enum Console {
    enum Stream: Int32 {
        case output = 1
        case errors = 2
    }

    /// Writes everything. A reader that has gone away is no failure; anything else (a full disk) is, and gives its errno.
    static func write(_ bytes: [UInt8], to stream: Stream) -> Int32? {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
            if written >= 0 {
                done += written
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: waitUntilWritable(stream)
            case EPIPE: return nil
            default: return errno
            }
        }
        return nil
    }

    static func write(_ text: String, to stream: Stream) -> Int32? {
        write(Array(text.utf8), to: stream)
    }

    /// Makes what the program was started with fit to work with: a pipe without a reader is an error of `write` and no signal, and no
    /// file opened later can take the number of a standard stream that was closed.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        // So is a file that may not grow any more.
        signal(SIGXFSZ, SIG_IGN)
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
        }
    }

    static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

    /// The columns of the terminal: `COLUMNS` where it is a sensible number, else what the terminal says; nil where there is none.
    static func width(of stream: Stream, environment: Environment) -> Int? {
        guard isTerminal(stream) else { return nil }
        if let columns = environment["COLUMNS"].flatMap({ Int($0) }), (20...10_000).contains(columns) { return columns }
        var size = winsize()
        guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
        return Int(size.ws_col)
    }

    private static func waitUntilWritable(_ stream: Stream) {
        var entry = pollfd(fd: stream.rawValue, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, 1_000)
    }
}

/// The variables of the environment that the program looks at.
struct Environment {
    subscript(name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        return String(cString: value)
    }
}
