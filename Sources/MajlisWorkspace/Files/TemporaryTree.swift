import Glibc
import Synchronization

/// A folder of our own that goes away with everything in it.
///
/// Whoever is killed leaves his behind; whoever makes the next one takes it away. A lock tells one in use from one that was left.
package struct TemporaryTree {
    /// Resolved.
    package let path: String
    private let lock: Int32

    private static let prefix = "majlis-"
    private static let lockName = "lock"
    private static let open = Mutex<Set<String>>([])

    /// nil, and `errno`, where it cannot be made.
    package init?() {
        let base = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        Self.removeLeft(in: base)
        var template = Array((base + "/" + Self.prefix + "XXXXXX").utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } }
        guard let made, let resolved = Paths.resolved(made) else { return nil }
        path = resolved
        lock = Glibc.open(Paths.joined(path, Self.lockName), O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        _ = flock(lock, LOCK_EX | LOCK_NB)
        Self.open.withLock { _ = $0.insert(resolved) }
    }

    package func remove() {
        Self.open.withLock { _ = $0.remove(path) }
        Self.remove(path)
        if lock >= 0 { close(lock) }
    }

    /// Whether a folder is such a tree and in use by us.
    static func isTop(_ folder: String) -> Bool { open.withLock { !$0.isEmpty && $0.contains(folder) } }

    /// Takes away what is ours and nobody holds any more.
    private static func removeLeft(in base: String) {
        for entry in FolderListing.entries(of: base) where entry.isFolder && entry.name.hasPrefix(prefix) && entry.name.count == 13 {
            let folder = Paths.joined(base, entry.name)
            var facts = stat()
            guard lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == getuid() else { continue }
            // One without a lock is being made, or is nobody's of us.
            let lock = Glibc.open(Paths.joined(folder, lockName), O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            if lock < 0 { continue }
            if flock(lock, LOCK_EX | LOCK_NB) == 0 { remove(folder) }
            close(lock)
        }
    }

    private static func remove(_ path: String) {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return }
        // A link is taken away, never what it leads to.
        guard facts.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for entry in FolderListing.entries(of: path) { remove(Paths.joined(path, entry.name)) }
        rmdir(path)
    }
}
