import Foundation
import Glibc

/// Programs that a session starts and waits for: the editor, the pager.
enum ChildProgram {
    /// Runs a program to its end on the terminal.
    /// - Parameter input: what it reads; nil: what we read ourselves.
    /// - Returns: its exit status; nil where it could not be started or was ended by a signal.
    static func run(_ words: [String], input: [UInt8]? = nil) -> Int32? {
        var pipes: [Int32] = [-1, -1]
        if input != nil {
            guard pipe(&pipes) == 0 else { return nil }
            // The child's end of it is made anew; no other may stay open there.
            for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        defer { for end in pipes where end >= 0 { close(end) } }
        guard let child = start(words, reading: input == nil ? nil : pipes[0]) else { return nil }
        if let input {
            close(pipes[0])
            pipes[0] = -1
            write(input, to: pipes[1])
            close(pipes[1])
            pipes[1] = -1
        }
        return status(of: child)
    }

    /// Whether a program of that name stands in a folder of `PATH`.
    static func isInstalled(_ name: String) -> Bool {
        guard let path = Environment()["PATH"] else { return false }
        return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }

    private static func start(_ words: [String], reading input: Int32?) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        guard posix_spawn_file_actions_init(&actions) == 0, posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
        // What we ignore, others need: an editor that ignores Ctrl-C, a pager that never sees its reader leave.
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ, SIGTSTP] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let arguments = words.map { strdup($0) } + [nil]
        let environment = variables.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var child = pid_t()
        guard let name = words.first, posix_spawnp(&child, name, &actions, &attributes, arguments, environment) == 0 else { return nil }
        return child
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno != EINTR { return }
            done += max(0, written)
        }
    }

    /// Waits. Ctrl-C meanwhile is the child's.
    private static func status(of child: pid_t) -> Int32? {
        var ignoring = sigaction()
        var before = sigaction()
        ignoring.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(SIGINT, &ignoring, &before)
        defer { sigaction(SIGINT, &before, nil) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { if errno != EINTR { return nil } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }
}
