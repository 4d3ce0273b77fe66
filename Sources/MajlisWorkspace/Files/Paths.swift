import Glibc

/// Names of files and folders.
package enum Paths {
    /// The absolute path with every symbolic link followed; nil (and `errno`) where nothing stands there.
    package static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// The folder in which a path's last part stands.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// Whether a resolved path stands in a resolved folder, however deep.
    package static func isInside(_ path: String, _ folder: String) -> Bool {
        folder == "/" || path == folder || path.hasPrefix(folder + "/")
    }

    /// A resolved path as seen from a resolved folder: `rooms.majlis`, `../shared/rooms.majlis`.
    package static func relative(_ path: String, to folder: String) -> String {
        let parts = path.split(separator: "/")
        let base = folder.split(separator: "/")
        let common = zip(parts, base).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: base.count - common) + parts[common...].map(String.init)
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    /// The path without `.` and, where a name goes before it, without `..`. Where that name is a link, this leads elsewhere.
    package static func tidied(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        let joined = parts.joined(separator: "/")
        if path.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder that a project may take its files from: the nearest one at or above `folder` with `project.majlis`, else `folder` itself.
    package static func projectRoot(above folder: String) -> String {
        var candidate = folder
        while true {
            if exists(joined(candidate, "project.majlis")) { return candidate }
            // What stands above a tree of our own is no project of what is in it.
            if candidate == "/" || TemporaryTree.isTop(candidate) { return folder }
            candidate = Paths.folder(of: candidate)
        }
    }
}

extension Paths {
    /// `~/chapter.majlis` in the person's own folder, as a shell reads it.
    package static func withHome(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }
}
