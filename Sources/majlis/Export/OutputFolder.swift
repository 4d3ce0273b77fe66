import Glibc
import MajlisWorkspace

/// The folder that several files are written into.
enum OutputFolder {
    /// What `make` gives where a file stands there.
    static let isFile = ENOTDIR

    /// Makes it where it is missing; the folder around it must be there.
    /// - Returns: the errno of what failed; nil when there is a folder.
    static func make(_ path: String) -> Int32? {
        if Paths.isFolder(path) { return nil }
        if Paths.exists(path) { return isFile }
        return mkdir(path, 0o777) == 0 ? nil : errno
    }
}
