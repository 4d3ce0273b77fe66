import Glibc

/// Writes what a command was told to write into a file, whether there is one by that name or not.
package enum OutputFile {
    /// A file is replaced as a whole or left as it was; a pipe or a device is written to.
    /// - Returns: the errno of what failed; nil when everything is written.
    package static func write(_ path: String, _ bytes: [UInt8]) -> Int32? {
        var facts = stat()
        if stat(path, &facts) != 0 {
            if errno != ENOENT { return errno }
            return AtomicFile.create(path, with: bytes)
        }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return AtomicFile.replace(path, with: bytes)
        case S_IFDIR: return EISDIR
        default: return writeThrough(path, bytes)
        }
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) -> Int32? {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        if descriptor < 0 { return errno }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno != EINTR { return errno }
            done += max(0, written)
        }
        return nil
    }
}
