import Glibc

/// One run of a program as a process of its own, its output thrown away.
struct Child {
    let seconds: Double
    /// What the process itself took, waiting not counted.
    let processSeconds: Double
    /// Kilobytes.
    let peakMemory: Int
    let status: Int32

    static func run(_ program: String, _ arguments: [String]) -> Child? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process = pid_t()
        let start = now()
        guard posix_spawn(&process, program, &actions, nil, words, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            if errno != EINTR { return nil }
        }
        let took = now() - start
        // The low seven bits say by which signal it ended; without one, the next byte is the exit status.
        let ended = status & 0x7F
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Child(
            seconds: took, processSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMemory: usage.ru_maxrss,
            status: ended == 0 ? (status >> 8) & 0xFF : 128 + ended)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// A file for one measurement.
enum TemporaryFile {
    static func write(_ bytes: [UInt8]) -> String? {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((folder + "/majlis-bench-XXXXXX.majlis").utf8CString)
        let descriptor = mkstemps(&name, 7)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
        return Main.write(bytes, to: descriptor) ? path : nil
    }

    static func remove(_ path: String) { unlink(path) }

    /// A folder of its own.
    static func folder() -> String? {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((parent + "/majlis-bench-XXXXXX").utf8CString)
        return name.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
            return String(cString: start)
        }
    }

    static func write(_ text: String, to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard file >= 0 else { return false }
        defer { close(file) }
        return Main.write(Array(text.utf8), to: file)
    }

    static func remove(folder: String, files: [String]) {
        for file in files { unlink(folder + "/" + file) }
        rmdir(folder)
    }
}
