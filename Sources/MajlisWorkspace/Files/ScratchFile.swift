import Glibc

/// A file of a name in a folder of its own, for a program that edits it; `remove` takes both away.
package struct ScratchFile {
    package let path: String
    private let folder: String

    /// nil, and `errno`, where it cannot be made.
    package init?(named name: String, holding bytes: [UInt8]) {
        let base = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array((base + "/majlis-XXXXXX").utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } }
        guard let made else { return nil }
        folder = made
        path = made + "/" + (name.split(separator: "/").last.map(String.init) ?? "text")
        if let number = AtomicFile.create(path, with: bytes) {
            rmdir(folder)
            errno = number
            return nil
        }
    }

    package func remove() {
        unlink(path)
        // Editors leave copies beside what they edit.
        unlink(path + "~")
        rmdir(folder)
    }
}
