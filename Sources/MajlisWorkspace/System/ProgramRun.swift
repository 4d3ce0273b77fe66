@preconcurrency import Glibc

/// A program of the system, run to its end without a shell: what it wrote and its status.
package struct ProgramRun: Sendable {
    /// nil where a signal ended it.
    package let status: Int32?
    package let output: [UInt8]
    package let errors: String

    package var hasSucceeded: Bool { status == 0 }

    /// Runs it; nil (and `errno`) where it cannot be started.
    /// - Parameters:
    ///   - environment: variables beside our own.
    ///   - pathVariables: names of variables that hold paths. Relative ones are left out: the program starts from another folder than ours.
    package init?(_ words: [String], environment: [String: String] = [:], pathVariables: Set<String> = [], input: [UInt8] = []) {
        guard let name = words.first, let pipes = Pipes() else { return nil }
        defer { pipes.close() }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        guard posix_spawn_file_actions_init(&actions) == 0, posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, pipes.input.read, 0)
        posix_spawn_file_actions_adddup2(&actions, pipes.output.write, 1)
        posix_spawn_file_actions_adddup2(&actions, pipes.errors.write, 2)
        // What we ignore, others need.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let arguments = words.map { strdup($0) } + [nil]
        let variables = Self.variables(with: environment, pathVariables).map { strdup($0) } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var child = pid_t()
        let failure = posix_spawnp(&child, name, &actions, &attributes, arguments, variables)
        guard failure == 0 else {
            errno = failure
            return nil
        }
        pipes.closeChildsEnds()
        let said = pipes.exchange(input)
        (output, errors) = (said.output, String(decoding: said.errors, as: UTF8.self))
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    private static func variables(with others: [String: String], _ pathVariables: Set<String>) -> [String] {
        var variables: [String] = []
        var pointer = environ
        while let entry = pointer.pointee {
            let text = String(cString: entry)
            let name = text.prefix { $0 != "=" }
            let isRelative = pathVariables.contains(String(name)) && !text.dropFirst(name.count + 1).hasPrefix("/")
            if others[String(name)] == nil, !isRelative { variables.append(text) }
            pointer += 1
        }
        return variables + others.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }

    /// What goes in and comes out.
    private final class Pipes {
        typealias Ends = (read: Int32, write: Int32)
        var input: Ends = (-1, -1)
        var output: Ends = (-1, -1)
        var errors: Ends = (-1, -1)

        init?() {
            guard let first = Self.pair() else { return nil }
            input = first
            guard let second = Self.pair(), let third = Self.pair() else {
                close()
                return nil
            }
            (output, errors) = (second, third)
        }

        private static func pair() -> Ends? {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            // The child's ends are made anew; no other program may keep one open.
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return (ends[0], ends[1])
        }

        private static func close(_ end: inout Int32) {
            if end >= 0 { Glibc.close(end) }
            end = -1
        }

        func closeChildsEnds() {
            Self.close(&input.read)
            Self.close(&output.write)
            Self.close(&errors.write)
        }

        func close() {
            closeChildsEnds()
            Self.close(&input.write)
            Self.close(&output.read)
            Self.close(&errors.read)
        }

        /// Writes and reads as the program does, so that neither waits for the other.
        func exchange(_ bytes: [UInt8]) -> (output: [UInt8], errors: [UInt8]) {
            var said: (output: [UInt8], errors: [UInt8]) = ([], [])
            var written = 0
            if bytes.isEmpty { Self.close(&input.write) }
            _ = fcntl(input.write, F_SETFL, O_NONBLOCK)
            while input.write >= 0 || output.read >= 0 || errors.read >= 0 {
                var waiting = [
                    pollfd(fd: input.write, events: Int16(POLLOUT), revents: 0), pollfd(fd: output.read, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: errors.read, events: Int16(POLLIN), revents: 0),
                ]
                if poll(&waiting, 3, -1) < 0, errno != EINTR { break }
                if waiting[0].revents != 0 {
                    let count = bytes[written...].withUnsafeBytes { Glibc.write(input.write, $0.baseAddress, $0.count) }
                    if count >= 0 { written += count }
                    let mayTryAgain = count >= 0 || errno == EAGAIN || errno == EINTR
                    if written == bytes.count || !mayTryAgain { Self.close(&input.write) }
                }
                if waiting[1].revents != 0 { Self.read(&output.read, into: &said.output) }
                if waiting[2].revents != 0 { Self.read(&errors.read, into: &said.errors) }
            }
            return said
        }

        private static func read(_ end: inout Int32, into bytes: inout [UInt8]) {
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = Glibc.read(end, &chunk, chunk.count)
            if count > 0 { bytes += chunk[..<count] } else if count == 0 || errno != EINTR { close(&end) }
        }
    }
}
