import Glibc

/// A folder of our own that goes away with everything in it.
package struct TemporaryTree {
    /// Resolved.
    package let path: String

    /// nil, and `errno`, where it cannot be made.
    package init?() {
        let base = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array((base + "/majlis-XXXXXX").utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } }
        guard let made, let resolved = Paths.resolved(made) else { return nil }
        path = resolved
    }

    package func remove() { Self.remove(path) }

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
