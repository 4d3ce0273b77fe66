import MajlisLanguage
import MajlisSyntax
import MajlisText

/// The files that some scripts lead to with `use`, without checking any of them.
struct UseWalk {
    /// Resolved paths, those of the scripts first.
    private(set) var files: [String] = []

    init(_ scripts: [String]) {
        var waiting = Array(scripts.reversed())
        var seen: Set<String> = []
        while let path = waiting.popLast(), files.count < ProjectLoader.fileLimit {
            guard seen.insert(path).inserted, let bytes = try? FileReader.read(path, .filesOnly) else { continue }
            files.append(path)
            let tree = Parser.parse(SourceFile(name: path, bytes: bytes), file: FileID(0))
            for use in Uses.files(in: tree) where !use.path.hasPrefix("/") && !use.path.utf8.contains(0) {
                if let used = Paths.resolved(Paths.joined(Paths.folder(of: path), use.path)) { waiting.append(used) }
            }
        }
    }
}
