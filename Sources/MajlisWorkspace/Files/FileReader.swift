import Glibc

/// Why a file could not be read.
package enum ReadFailure: Error, Equatable {
    case missing
    case isFolder
    /// Neither a file nor a folder: a device, a socket; where only files will do.
    case notAFile
    case tooLarge
    case system(errno: Int32)
}

/// Reads whole files as bytes.
package enum FileReader {
    /// Places in a script are counted in 32 bits, and no planner writes this much: what is larger is some other kind of file.
    package static let limit = 256 << 20

    package enum Allowed {
        /// A pipe will do, such as the one of `majlis check <(…)`.
        case filesAndPipes
        /// What a script names must not make the program wait for somebody to write into a pipe.
        case filesOnly
    }

    package static func read(_ path: String, _ allowed: Allowed) throws(ReadFailure) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would hang before anything can be asked about it.
        let mode = O_RDONLY | O_CLOEXEC | (allowed == .filesOnly ? O_NONBLOCK : 0)
        let descriptor = open(path, mode)
        if descriptor < 0 { throw failure(errno) }
        defer { close(descriptor) }
        var facts = stat()
        if fstat(descriptor, &facts) != 0 { throw failure(errno) }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: throw .isFolder
        case S_IFREG: break
        default: if allowed == .filesOnly { throw .notAFile }
        }
        if facts.st_size > limit { throw .tooLarge }
        return try read(descriptor, expecting: Int(facts.st_size))
    }

    /// Says why a script could not be read, without reading it.
    static func check(_ path: String) throws(ReadFailure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0 { throw failure(errno) }
        defer { close(descriptor) }
        var facts = stat()
        if fstat(descriptor, &facts) != 0 { throw failure(errno) }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR: throw .isFolder
        case S_IFREG: if facts.st_size > limit { throw .tooLarge }
        default: throw .notAFile
        }
    }

    package static func readStandardInput() throws(ReadFailure) -> [UInt8] {
        var facts = stat()
        if fstat(0, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
        return try read(0, expecting: 65_536)
    }

    private static func read(_ descriptor: Int32, expecting size: Int) throws(ReadFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(size, 4_095) + 1)
        var count = 0
        while true {
            if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
            // A slice of the array would be a copy of all that is still to be filled, at every read.
            let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count) }
            if got < 0 {
                if errno == EINTR { continue }
                throw failure(errno)
            }
            if got == 0 { break }
            count += got
            if count > limit { throw .tooLarge }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private static func failure(_ number: Int32) -> ReadFailure {
        switch number {
        case ENOENT: .missing
        case EISDIR: .isFolder
        default: .system(errno: number)
        }
    }
}
