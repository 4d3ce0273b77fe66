import Glibc

/// Waits until files are saved.
///
/// The system tells what happens in the folders (inotify): an editor that writes a new file and puts it in the old one's place is noticed like
/// one that writes into the file itself. Where the system cannot tell, as when too many folders are watched, the files are looked at several
/// times a second.
package struct FileWatcher: ~Copyable {
    /// Folders and single files to watch. Files may be missing: they are noticed as soon as they are there.
    package struct Places: Equatable {
        /// In which every script counts.
        package var folders: Set<String> = []
        package var files: Set<String> = []

        package init(folders: Set<String> = [], files: Set<String> = []) { (self.folders, self.files) = (folders, files) }

        fileprivate var watchedFolders: Set<String> { folders.union(files.map(Paths.folder(of:))) }

        fileprivate func concerns(_ name: String, in folder: String) -> Bool {
            let path = Paths.joined(folder, name)
            if files.contains(path) { return true }
            // A folder on the way to what is watched.
            if Paths.isFolder(path), watchedFolders.contains(where: { Paths.isInside($0, path) }) { return true }
            guard folders.contains(folder), !name.hasPrefix(".") else { return false }
            return [".majlis", ".csv", ".tsv"].contains { name.hasSuffix($0) } || Paths.isFolder(path)
        }
    }

    /// Between two looks at the files where the system does not tell, and while it is waited for a change that is being made in several steps.
    private static let pollingMilliseconds: Int32 = 250
    private static let quietMilliseconds: Int32 = 4

    private let descriptor: Int32
    private var places = Places()
    private var numbers: [Int32: String] = [:]
    /// How files looked at the last look, where the system does not tell.
    private var stamps: [String: FileStamp]?

    /// - Parameter polls: does not ask the system to tell.
    package init(polls: Bool = false) {
        descriptor = polls ? -1 : inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        if descriptor < 0 { stamps = [:] }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Watches these places from now on. What has happened in those that were watched before is kept.
    /// - Returns: whether a folder is watched that was not: what happened in it until now is not known.
    @discardableResult
    package mutating func watch(_ new: Places) -> Bool {
        let isNew = new != places
        places = new
        if stamps != nil {
            lookAgain()
            return isNew
        }
        let wanted = places.watchedFolders.reduce(into: Set<String>()) { $0.insert(Self.existing($1)) }
        guard wanted != Set(numbers.values) else { return isNew }
        for (number, folder) in numbers where !wanted.contains(folder) {
            inotify_rm_watch(descriptor, number)
            numbers[number] = nil
        }
        let known = Set(numbers.values)
        let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF | IN_ONLYDIR)
        for folder in wanted.subtracting(known).sorted() {
            let number = inotify_add_watch(descriptor, folder, mask)
            if number >= 0 {
                numbers[number] = folder
            } else if errno != ENOENT {
                // Too many folders are watched, or the file system cannot tell.
                lookAgain()
                return true
            }
        }
        return true
    }

    /// The folder, or the nearest one above it where it is missing: there it may be made again.
    private static func existing(_ folder: String) -> String {
        var folder = folder
        while !Paths.isFolder(folder), folder != "/", folder != "." { folder = Paths.folder(of: folder) }
        return folder
    }

    /// Waits until something is saved, and until no more follows for a moment.
    /// - Parameter limit: milliseconds to wait at most; nil: for ever.
    /// - Returns: the paths of what was saved, made or removed, in alphabetical order; empty where the time was over, or a signal came.
    package mutating func wait(limit: Int32? = nil) -> [String] {
        if stamps != nil { return poll(limit: limit) }
        var changed: Set<String> = []
        let end = limit.map { Clock.nanoseconds() + UInt64(max($0, 0)) * 1_000_000 }
        while true {
            var left: Int32 = -1
            if let end {
                let now = Clock.nanoseconds()
                left = now >= end ? 0 : Int32(min((end - now) / 1_000_000 + 1, UInt64(Int32.max)))
            }
            if !changed.isEmpty { left = Self.quietMilliseconds }
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let count = Glibc.poll(&request, 1, left)
            if count <= 0 { return changed.sorted() }
            read { changed.formUnion($0) }
        }
    }

    // MARK: What the system tells

    private mutating func read(_ found: (Set<String>) -> Void) {
        withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 8) { buffer in
            while true {
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if count <= 0 { return }
                found(paths(in: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count])))
            }
        }
    }

    /// Events stand one behind the other: the folder's number, what happened, a cookie, how long the name is, and the name, ended by zeros.
    private mutating func paths(in bytes: UnsafeRawBufferPointer) -> Set<String> {
        var result: Set<String> = []
        var place = 0
        while place + 16 <= bytes.count {
            let number = bytes.loadUnaligned(fromByteOffset: place, as: Int32.self)
            let mask = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
            let length = Int(bytes.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
            let start = place + 16
            place = start + length
            // Too much has happened to be told: anything may have changed.
            if mask & UInt32(IN_Q_OVERFLOW) != 0 { result.formUnion(places.files.union(places.folders)) }
            guard place <= bytes.count, let folder = numbers[number] else { continue }
            if mask & UInt32(IN_IGNORED) != 0 {
                numbers[number] = nil
                result.insert(folder)
                continue
            }
            let name = String(decoding: bytes[start..<place].prefix { $0 != 0 }, as: UTF8.self)
            // A file that is only made is not written yet; a folder is all there is.
            let isMade = mask & UInt32(IN_CREATE) != 0 && mask & UInt32(IN_ISDIR) == 0 && !isLink(Paths.joined(folder, name))
            if !isMade, !name.isEmpty, places.concerns(name, in: folder) { result.insert(Paths.joined(folder, name)) }
        }
        return result
    }

    private func isLink(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
    }

    // MARK: Where the system does not tell

    private mutating func lookAgain() { stamps = look() }

    private func look() -> [String: FileStamp] {
        var found: [String: FileStamp] = [:]
        for path in places.files { found[path] = FileStamp(path) }
        for folder in places.folders {
            for entry in FolderListing.entries(of: folder) where places.concerns(entry.name, in: folder) {
                let path = Paths.joined(folder, entry.name)
                // A folder changes with what is in it, and that is looked at where it is watched itself.
                if !entry.isFolder || stamps?[path] == nil { found[path] = FileStamp(path) } else { found[path] = stamps?[path] }
            }
        }
        return found
    }

    private mutating func poll(limit: Int32?) -> [String] {
        let end = limit.map { Clock.nanoseconds() + UInt64(max($0, 0)) * 1_000_000 }
        while true {
            let before = stamps ?? [:]
            let now = look()
            let changed = Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }
            stamps = now
            if !changed.isEmpty { return changed.sorted() }
            if let end, Clock.nanoseconds() >= end { return [] }
            if usleep(UInt32(Self.pollingMilliseconds) * 1000) != 0 { return [] }
        }
    }
}
