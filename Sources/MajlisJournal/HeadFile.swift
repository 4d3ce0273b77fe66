import Glibc

/// How far a journal reaches, kept in a small file of its own beside it (`NAME.journal.head`): a journal that was cut off, or replaced by
/// an older copy, can then be told from a whole one. Whoever records holds the lock of this file.
///
/// Two lines of fixed length are written in turn, each with a check of its own, so that one is whole whenever the machine stops.
final class HeadFile {
    enum Content: Equatable {
        case missing
        case unreadable
        case head(JournalHead)
    }

    private static let slotSize = 128
    private static let title = "majlis journal head "

    private let descriptor: Int32
    private let path: String
    /// The line that holds the newest head.
    private var slot = 1

    static func path(for journal: String) -> String { journal + ".head" }

    // MARK: Reading

    static func read(for journal: String) throws(JournalFailure) -> Content {
        let descriptor = open(path(for: journal), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0 {
            if errno == ENOENT { return .missing }
            throw .unreadable(errno: errno)
        }
        defer { close(descriptor) }
        return try content(descriptor).content
    }

    private static func content(_ descriptor: Int32) throws(JournalFailure) -> (content: Content, slot: Int) {
        var bytes = [UInt8](repeating: 0, count: slotSize * 2)
        var count = 0
        while count < bytes.count {
            let got = bytes[count...].withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(count)) }
            if got < 0 {
                if errno == EINTR { continue }
                throw .unreadable(errno: errno)
            }
            if got == 0 { break }
            count += got
        }
        if count == 0 { return (.missing, 1) }
        let heads = (0..<2).map { parse(bytes[($0 * slotSize)..<(($0 + 1) * slotSize)]) }
        switch (heads[0], heads[1]) {
        case (nil, nil): return (.unreadable, 1)
        case (let one?, nil): return (.head(one), 0)
        case (nil, let other?): return (.head(other), 1)
        case (let one?, let other?): return one.count > other.count ? (.head(one), 0) : (.head(other), 1)
        }
    }

    private static func parse(_ line: ArraySlice<UInt8>) -> JournalHead? {
        let words = String(decoding: line, as: UTF8.self).dropFirst(title.count).split(whereSeparator: { $0 == " " || $0 == "\n" })
        guard words.count == 3, let count = Int(words[0]), count >= 0, let hash = Digest(hex: words[1]) else { return nil }
        let head = JournalHead(count: count, hash: hash)
        return self.line(of: head) == Array(line) ? head : nil
    }

    private static func line(of head: JournalHead) -> [UInt8] {
        let number = String(head.count)
        let text = title + String(repeating: "0", count: max(0, 12 - number.count)) + number + " " + head.hash.hex
        let line = text + " " + Digest(of: text.utf8).hex.prefix(16)
        return Array((line + String(repeating: " ", count: max(0, slotSize - 1 - line.utf8.count)) + "\n").utf8)
    }

    // MARK: Recording

    /// Opens the file, makes it where there is none, and waits until nobody else records.
    /// - Parameter patience: how long to wait, in milliseconds.
    init(locking journal: String, patience: Int) throws(JournalFailure) {
        path = Self.path(for: journal)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o666)
        if descriptor < 0 { throw errno == EROFS ? .readOnly : .unwritable(errno: errno) }
        var waited = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            let number = errno
            guard number == EWOULDBLOCK, waited < patience else { throw number == EWOULDBLOCK ? .busy : .unwritable(errno: number) }
            usleep(2_000)
            waited += 2
        }
    }

    // Closing gives the lock back; a process that is killed gives it back too.
    deinit { if descriptor >= 0 { close(descriptor) } }

    func read() throws(JournalFailure) -> Content {
        let (content, slot) = try Self.content(descriptor)
        self.slot = slot
        return content
    }

    /// Fills a new file, so that later heads need no more room on the disk.
    func prepare(_ head: JournalHead) throws(JournalFailure) {
        let line = Self.line(of: head)
        try write(line + line, at: 0)
        if fsync(descriptor) != 0 { throw Self.failure(errno) }
        Self.sync(folderOf: path)
    }

    /// The head is on the disk when this returns.
    func write(_ head: JournalHead) throws(JournalFailure) {
        let next = 1 - slot
        try write(Self.line(of: head), at: next * Self.slotSize)
        if fdatasync(descriptor) != 0 { throw Self.failure(errno) }
        slot = next
    }

    private func write(_ bytes: [UInt8], at offset: Int) throws(JournalFailure) {
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + done)) }
            if written < 0 {
                if errno == EINTR { continue }
                throw Self.failure(errno)
            }
            done += written
        }
    }

    static func failure(_ number: Int32) -> JournalFailure {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: .full
        case EROFS: .readOnly
        case EIO: .device
        default: .unwritable(errno: number)
        }
    }

    /// A name is on the disk only when its folder is. Some file systems cannot.
    static func sync(folderOf path: String) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return }
        _ = fsync(descriptor)
        close(descriptor)
    }
}
