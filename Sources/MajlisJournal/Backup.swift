import GRDB
import Glibc

extension Journal {
    /// Writes a whole copy of the journal, with its head beside it. Others may go on recording meanwhile; the copy is of one moment.
    ///
    /// The copy gets its name only when it is on the disk and was found sound: half of one is never taken for one.
    /// - Returns: how far the copy reaches.
    public static func backUp(_ path: String, to target: String) throws(JournalFailure) -> JournalHead {
        if access(target, F_OK) == 0 || access(HeadFile.path(for: target), F_OK) == 0 { throw .exists }
        let source = try Journal(reading: path)
        _ = try source.entries()
        let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
        var name = Array((folder + "/.majlis-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        if descriptor < 0 { throw errno == EROFS ? .readOnly : .unwritable(errno: errno) }
        let mask = umask(0)
        umask(mask)
        _ = fchmod(descriptor, 0o666 & ~mask)
        close(descriptor)
        let temporary = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        defer {
            unlink(temporary)
            unlink(HeadFile.path(for: temporary))
        }
        let head = try source.copy(to: temporary)

        let lock = try HeadFile(locking: temporary, patience: 0)
        try lock.prepare(head)
        guard try Verification(of: temporary).isSound else { throw .device }
        // Links are made only where nothing stands. The head first: a copy without its head would be believed without it.
        guard link(HeadFile.path(for: temporary), HeadFile.path(for: target)) == 0 else { throw Self.linkFailure(errno) }
        guard link(temporary, target) == 0 else {
            let number = errno
            unlink(HeadFile.path(for: target))
            throw Self.linkFailure(number)
        }
        HeadFile.sync(folderOf: target)
        return head
    }

    private static func linkFailure(_ number: Int32) -> JournalFailure { number == EEXIST ? .exists : HeadFile.failure(number) }

    private func copy(to temporary: String) throws(JournalFailure) -> JournalHead {
        let copy = try JournalConnection.create(temporary)
        return try Self.attempt(isWriting: true) {
            try backUp(into: copy)
            return try copy.read(EntryReading.head)
        }
    }
}
