import Glibc

/// What stands in a folder.
package enum FolderListing {
    package struct Entry: Sendable {
        package var name: String
        package var isFolder: Bool
    }

    /// Names in alphabetical order; empty where the folder cannot be read.
    package static func entries(of folder: String) -> [Entry] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var found: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            found.append(Entry(name: name, isFolder: Paths.isFolder(Paths.joined(folder, name))))
        }
        return found.sorted { $0.name < $1.name }
    }
}
