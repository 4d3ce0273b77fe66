import Foundation
import Glibc
import TerminalScreen

/// A program behind a terminal of its own: typed at, and looked at on its screen.
///
/// The program leads a session whose controlling terminal is the pty, as under a terminal emulator. Nothing here waits for a fixed time: tests
/// wait until the screen shows something, and fail when it does not within the limit.
final class PtySession {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Keys that are more than a character.
    enum Key: String {
        case enter = "\r"
        case tab = "\t"
        case shiftTab = "\u{1B}[Z"
        case escape = "\u{1B}"
        case backspace = "\u{7F}"
        case delete = "\u{1B}[3~"
        case up = "\u{1B}[A"
        case down = "\u{1B}[B"
        case right = "\u{1B}[C"
        case left = "\u{1B}[D"
        case home = "\u{1B}[H"
        case end = "\u{1B}[F"
        case controlLeft = "\u{1B}[1;5D"
        case controlRight = "\u{1B}[1;5C"
        case altEnter = "\u{1B}\r"
    }

    /// How long something may take on a machine that does other things too.
    static let limit = 20.0

    private let master: Int32
    private let process: pid_t
    private var status: Int32?
    private(set) var screen: Screen
    /// All that was written, in order.
    private(set) var output: [UInt8] = []

    init(
        _ program: String, _ arguments: [String], columns: Int = 80, rows: Int = 24, in folder: TemporaryFolder? = nil,
        environment: [String: String]
    ) throws {
        screen = Screen(columns: columns, rows: rows)
        var ends: (master: Int32, terminal: Int32) = (-1, -1)
        var name = [CChar](repeating: 0, count: 128)
        guard openpty(&ends.master, &ends.terminal, &name, nil, nil) == 0 else {
            throw Failure(description: "no pty: \(String(cString: strerror(errno)))")
        }
        master = ends.master
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends.terminal, F_SETFD, FD_CLOEXEC)
        defer { close(ends.terminal) }
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        Self.setSize(master, columns: columns, rows: rows)
        let terminal = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
        // `env` goes to the folder and then becomes the program.
        let command = folder.map { ["-C", $0.path, program] + arguments }
        process = try Self.spawn(
            command == nil ? program : "/usr/bin/env", command ?? arguments, terminal: terminal, environment: environment)
    }

    deinit {
        if status == nil {
            kill(-process, SIGKILL)
            kill(process, SIGKILL)
            var ignored: Int32 = 0
            waitpid(process, &ignored, 0)
        }
        close(master)
    }

    private static func spawn(
        _ program: String, _ arguments: [String], terminal: String, environment: [String: String]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that a session's leader opens becomes its controlling terminal.
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID
        posix_spawnattr_setflags(&attributes, Int16(newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw Failure(description: "\(program) does not start: \(String(cString: strerror(code)))") }
        return process
    }

    // MARK: Typing

    func press(_ keys: Key...) throws { for key in keys { try type(key.rawValue) } }

    /// Ctrl with a letter.
    func control(_ letter: Character) throws {
        guard let value = letter.asciiValue else { throw Failure(description: "no control character of \(letter)") }
        try type(String(Unicode.Scalar(value & 0x1F)))
    }

    /// What the terminal sends when a text is pasted.
    func paste(_ text: String) throws { try type("\u{1B}[200~" + text.replacingOccurrences(of: "\n", with: "\r") + "\u{1B}[201~") }

    func type(_ text: String) throws { try type(bytes: Array(text.utf8)) }

    func type(bytes typed: [UInt8]) throws {
        var bytes = typed[...]
        let end = Date(timeIntervalSinceNow: Self.limit)
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else { take(milliseconds: 20) }
            guard Date() < end else {
                throw Failure(description: "nobody reads what is typed: “\(String(decoding: typed, as: UTF8.self))”")
            }
        }
    }

    func resize(columns: Int, rows: Int) {
        // What was painted for the old size is on the screen first.
        take(milliseconds: 0)
        screen.resize(columns: columns, rows: rows)
        Self.setSize(master, columns: columns, rows: rows)
    }

    private static func setSize(_ descriptor: Int32, columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    }

    func signal(_ number: Int32) { kill(process, number) }

    // MARK: Looking

    /// Waits until the screen is as it should be.
    func wait(for what: String, _ condition: (Screen) -> Bool) throws {
        let end = Date(timeIntervalSinceNow: Self.limit)
        while true {
            take(milliseconds: 0)
            if condition(screen) { return }
            guard Date() < end else { throw Failure(description: "waited in vain for \(what); the screen shows:\n\(picture)") }
            take(milliseconds: 50)
        }
    }

    /// Waits until nothing has been written for longer than an editor waits for the rest of a key.
    func waitForSilence() throws {
        let end = Date(timeIntervalSinceNow: Self.limit)
        while Date() < end {
            let before = output.count
            take(milliseconds: 250)
            if output.count == before { return }
        }
        throw Failure(description: "it goes on writing; the screen shows:\n\(picture)")
    }

    /// Waits until the screen shows a text somewhere.
    func wait(forText text: String) throws { try wait(for: "“\(text)”") { $0.text.contains(text) } }

    /// Waits until the cursor stands on such a line, in that column where one is given.
    func wait(forLine line: String, column: Int? = nil) throws {
        try wait(for: "the cursor\(column.map { " in column \($0)" } ?? "") of the line “\(line)”") {
            $0.cursorLine == line && (column == nil || $0.column == column)
        }
    }

    /// The status with which the program has ended (128 and the signal's number where one has ended it).
    func waitForEnd() throws -> Int32 {
        let end = Date(timeIntervalSinceNow: Self.limit)
        while true {
            take(milliseconds: 20)
            if hasEnded, let status { return status }
            guard Date() < end else { throw Failure(description: "it does not end; the screen shows:\n\(picture)") }
        }
    }

    /// Whether the program has ended; all that it wrote is on the screen then.
    var hasEnded: Bool {
        if status != nil { return true }
        var raw: Int32 = 0
        guard waitpid(process, &raw, WNOHANG) == process else { return false }
        take(milliseconds: 0)
        let signal = raw & 0x7F
        status = signal == 0 ? raw >> 8 & 0xFF : 128 + signal
        return true
    }

    /// Whether the terminal gives programs whole lines, as it should when nobody edits.
    var isCooked: Bool {
        var modes = termios()
        return tcgetattr(master, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
            && modes.c_lflag & tcflag_t(ISIG) != 0
    }

    private var picture: String {
        screen.lines.enumerated().map { ($0 == screen.row ? "→" : " ") + "│" + $1 }.joined(separator: "\n") + "\ncolumn \(screen.column)"
    }

    /// Takes in what the program has written.
    private func take(milliseconds: Int32) {
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while case let count = read(master, &buffer, buffer.count), count > 0 {
            output += buffer[..<count]
            screen.feed(buffer[..<count])
        }
    }
}
