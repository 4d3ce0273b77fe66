import Glibc

/// The history on disk: UTF-8 whatever the locale, one entry a line, `\n` and `\\` for line breaks and backslashes.
///
/// An entry is added by one write at the end, under a lock, so a crash loses nothing and sessions beside each other mix. When a quarter more
/// than the limit has come together, a shorter file takes the place of the old one in one step.
struct HistoryFile {
    let path: String

    struct Failure: Error {
        let code: Int32
    }

    static let header = "# majlis history 1"
    private static let anyHeader = "# majlis history "

    func entries() throws(Failure) -> [String] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return [] }
            throw Failure(code: errno)
        }
        defer { close(descriptor) }
        return Self.entries(in: try Self.contents(of: descriptor))
    }

    /// A file without a header is one all the same.
    static func entries(in bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"))
        if let first = lines.first, first.starts(with: anyHeader.utf8) { lines.removeFirst() }
        return lines.map { unescaped(String(decoding: $0, as: UTF8.self)) }
    }

    func append(_ entry: String, limit: Int) throws(Failure) {
        try makeFolder()
        let descriptor = try openLocked()
        defer { close(descriptor) }
        var bytes = Array((Self.escaped(entry) + "\n").utf8)
        let old = try Self.contents(of: descriptor)
        if old.isEmpty {
            bytes = Array((Self.header + "\n").utf8) + bytes
        } else if old.last != UInt8(ascii: "\n") {
            // Somebody was cut off in the middle of a line.
            bytes = [UInt8(ascii: "\n")] + bytes
        }
        try Self.write(bytes, to: descriptor)
        let lines = old.count { $0 == UInt8(ascii: "\n") }
        if lines > limit + limit / 4, isOurs(old) { try compact(old + bytes, limit: limit) }
    }

    /// A file of a later version is not rewritten: it may hold what we would lose.
    private func isOurs(_ bytes: [UInt8]) -> Bool {
        !bytes.starts(with: Self.anyHeader.utf8) || bytes.starts(with: (Self.header + "\n").utf8)
    }

    private func compact(_ bytes: [UInt8], limit: Int) throws(Failure) {
        let kept = History.merged(Self.entries(in: bytes), limit: limit)
        let text = kept.reduce(into: Self.header + "\n") { $0 += Self.escaped($1) + "\n" }
        // Only who holds the lock gets here, so what a crash has left under this name is nobody's.
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        do throws(Failure) {
            try Self.write(Array(text.utf8), to: descriptor)
            guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw Failure(code: errno) }
            close(descriptor)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
    }

    /// The file, open and locked. Whoever waited for the lock may hold a file that was replaced meanwhile: then once more.
    private func openLocked() throws(Failure) -> Int32 {
        while true {
            let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw Failure(code: errno) }
            while flock(descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else {
                    let code = errno
                    close(descriptor)
                    throw Failure(code: code)
                }
            }
            var held = stat()
            var named = stat()
            if fstat(descriptor, &held) == 0, stat(path, &named) == 0, held.st_ino == named.st_ino, held.st_dev == named.st_dev {
                return descriptor
            }
            close(descriptor)
        }
    }

    private func makeFolder() throws(Failure) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        for count in 1...max(parts.count, 1) where count <= parts.count {
            let folder = parts.prefix(count).joined(separator: "/")
            if folder.isEmpty || mkdir(folder, 0o700) == 0 || errno == EEXIST { continue }
            // A folder above that exists, though it may not be written to, is no hindrance.
            if errno == EACCES || errno == EROFS, access(folder, F_OK) == 0 { continue }
            throw Failure(code: errno)
        }
    }

    private static func contents(of descriptor: Int32) throws(Failure) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = pread(descriptor, &buffer, buffer.count, off_t(result.count))
            if count == 0 { return result }
            if count > 0 { result += buffer[..<count] } else if errno != EINTR { throw Failure(code: errno) }
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { done += count } else if errno != EINTR { throw Failure(code: errno) }
        }
    }

    static func escaped(_ entry: String) -> String {
        var result = ""
        for scalar in entry.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func unescaped(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var scalars = line.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\", let next = scalars.next() else {
                result.append(scalar)
                continue
            }
            switch next {
            case "n": result.append("\n")
            case "\\": result.append("\\")
            default: result.append(contentsOf: [scalar, next])
            }
        }
        return String(result)
    }
}
