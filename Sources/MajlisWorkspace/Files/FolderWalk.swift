import Glibc

/// Finds the scripts in a folder and the folders below it.
package struct FolderWalk {
    /// Paths that begin with the folder as it was given, in the order of their bytes.
    package private(set) var scripts: [String] = []
    /// The folder and those below it.
    package private(set) var folders: [String] = []
    /// Folders that could not be read, with the errno.
    package private(set) var failures: [(path: String, errno: Int32)] = []

    /// Hidden names are left out, and links to folders are not followed: they may lead round in a circle.
    package init(_ folder: String) {
        var waiting = [folder]
        while let next = waiting.popLast() {
            guard let names = Self.names(in: next) else {
                failures.append((next, errno))
                continue
            }
            folders.append(next)
            for name in names {
                let path = Paths.joined(next, name)
                var facts = stat()
                guard lstat(path, &facts) == 0 else { continue }
                switch facts.st_mode & S_IFMT {
                case S_IFDIR: waiting.append(path)
                case S_IFREG, S_IFLNK:
                    if name.hasSuffix(".majlis"), !Paths.isFolder(path) { scripts.append(path) }
                default: break
                }
            }
        }
        scripts.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Scripts in the folder that a relative path leads to, as relative paths.
    package static func scripts(beside path: String, from folder: String) -> [String] { files([".majlis"], beside: path, from: folder) }

    /// Files whose names end so, in the folder that a relative path leads to, as relative paths.
    package static func files(_ endings: [String], beside path: String, from folder: String) -> [String] {
        let start = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let names = names(in: start.isEmpty ? folder : Paths.joined(folder, start)) ?? []
        return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { start + $0 }
    }

    private static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
