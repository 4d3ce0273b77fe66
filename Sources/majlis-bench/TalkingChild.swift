import Glibc

/// A running program that is spoken to over a pipe or a terminal of its own.
final class TalkingChild {
    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private let started: Double

    init?(_ program: String, _ arguments: [String], isTerminal: Bool) {
        var near: (input: Int32, output: Int32) = (-1, -1)
        var far: (input: Int32, output: Int32) = (-1, -1)
        if isTerminal {
            var (master, slave) = (Int32(-1), Int32(-1))
            guard openpty(&master, &slave, nil, nil, nil) == 0 else { return nil }
            (near, far) = ((master, master), (slave, slave))
        } else {
            var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
            guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
            (near, far) = ((toChild[1], fromChild[0]), (toChild[0], fromChild[1]))
        }
        for descriptor in [near.input, near.output] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, far.input, 0)
        posix_spawn_file_actions_adddup2(&actions, far.output, 1)
        posix_spawn_file_actions_adddup2(&actions, far.output, 2)
        setenv("TERM", "xterm-256color", 1)
        setenv("MAJLIS_HISTORY", "", 1)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        started = Self.now()
        guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else { return nil }
        for descriptor in Set([far.input, far.output]) { close(descriptor) }
        (self.process, input, output) = (process, near.input, near.output)
    }

    /// From writing a line until the first bytes of the answer; nil where none comes.
    func answer(to line: String) -> Double? { answer { Main.write(Array((line + "\n").utf8), to: input) } }

    /// From doing something until the first bytes of what the program says to it.
    func answer(to deed: () -> Bool) -> Double? {
        let start = Self.now()
        guard deed(), wait(milliseconds: 10_000) else { return nil }
        let time = Self.now() - start
        // The rest of the answer.
        while wait(milliseconds: 15) { if read() == nil { return nil } }
        return time
    }

    /// From the start until a text has been printed.
    func time(until text: String) -> Double? {
        var seen = ""
        while !seen.contains(text) {
            guard wait(milliseconds: 10_000), let more = read() else { return nil }
            seen += more
        }
        return Self.now() - started
    }

    func end() {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        for descriptor in Set([input, output]) { close(descriptor) }
    }

    private func wait(milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0 && entry.revents & Int16(POLLIN) != 0
    }

    private func read() -> String? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(output, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
