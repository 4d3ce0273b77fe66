import MajlisText
import MajlisWorkspace

/// What a session knows of the files outside it, and of what it has put there.
struct Outside {
    /// The files as they stood when they were read or written; nil where nothing stood there.
    var stamps: [String: FileStamp?] = [:]
    /// The texts that were written into another file than theirs: they are not lost.
    var copied: [SourceFile] = []
    /// The last thing done was to record: that cannot be taken back.
    var hasJustRecorded = false

    /// Looks at files for the first time, or again after they were read or written.
    mutating func look(at paths: [String]) { for path in paths { stamps.updateValue(FileStamp(path), forKey: path) } }

    /// The files that have changed since they were looked at last; each change is told once.
    mutating func changed(of paths: [String]) -> [String] {
        var changed: [String] = []
        for path in paths {
            guard let known = stamps[path] else {
                look(at: [path])
                continue
            }
            let now = FileStamp(path)
            if now == known { continue }
            stamps.updateValue(now, forKey: path)
            changed.append(path)
        }
        return changed
    }
}
