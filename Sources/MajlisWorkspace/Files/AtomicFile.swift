import Glibc

/// Writes files so that a reader sees the old bytes or the new ones and never a part of either, whenever the machine stops.
package enum AtomicFile {
    /// Replaces a file's contents. The mode stays, the owner too where the system lets it, and a symbolic link stays a link.
    /// - Returns: the errno of what failed, nil when the file is written. After a failure the file is as it was.
    package static func replace(_ path: String, with bytes: [UInt8]) -> Int32? {
        guard let target = Paths.resolved(path) else { return errno }
        var facts = stat()
        if stat(target, &facts) != 0 { return errno }
        // A rename needs no right to the file itself, so whoever took the right to write away would find the file changed.
        if access(target, W_OK) != 0 { return errno }
        return install(bytes, in: Paths.folder(of: target)) { descriptor, temporary in
            if facts.st_uid != geteuid() || facts.st_gid != getegid() { _ = fchown(descriptor, facts.st_uid, facts.st_gid) }
            if fchmod(descriptor, facts.st_mode & 0o7777) != 0 { return errno }
            if fsync(descriptor) != 0 { return errno }
            return rename(temporary, target) == 0 ? nil : errno
        }
    }

    /// Writes a new file. One that exists stays as it is, and `EEXIST` is returned.
    package static func create(_ path: String, with bytes: [UInt8]) -> Int32? {
        install(bytes, in: Paths.folder(of: path)) { descriptor, temporary in
            let mask = umask(0)
            umask(mask)
            if fchmod(descriptor, 0o666 & ~mask) != 0 { return errno }
            if fsync(descriptor) != 0 { return errno }
            // A link is made only where nothing stands; a rename would replace what does.
            if link(temporary, path) == 0 {
                unlink(temporary)
                return nil
            }
            // Some file systems have no links.
            guard errno == EPERM || errno == EOPNOTSUPP else { return errno }
            if Paths.exists(path) { return EEXIST }
            return rename(temporary, path) == 0 ? nil : errno
        }
    }

    private static func install(_ bytes: [UInt8], in folder: String, _ finish: (Int32, String) -> Int32?) -> Int32? {
        var name = Array((folder + "/.majlis-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        if descriptor < 0 { return errno }
        let temporary = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        var failure = write(bytes, to: descriptor)
        if failure == nil { failure = finish(descriptor, temporary) }
        close(descriptor)
        if failure != nil { unlink(temporary) } else { sync(folder: folder) }
        return failure
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 {
                if errno == EINTR { continue }
                return errno
            }
            done += written
        }
        return nil
    }

    /// The name's change is on disk only when the folder is. Some file systems cannot; the file is whole either way.
    private static func sync(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return }
        _ = fsync(descriptor)
        close(descriptor)
    }
}
