import Foundation

/// Where the project's files stand.
enum PackageFiles {
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder
    }()

    static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

    static func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

    /// Files below a folder whose names end so, as paths from that folder, sorted.
    static func paths(below folder: String, suffix: String = "") -> [String] {
        let base = url(folder).resolvingSymlinksInPath()
        guard let all = FileManager.default.enumerator(atPath: base.path) else { return [] }
        return all.compactMap { $0 as? String }.filter { path in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: base.appendingPathComponent(path).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue && path.hasSuffix(suffix)
        }.sorted()
    }

    /// `make golden` sets this: expected outputs are then written instead of compared.
    static let updatesGoldens = ProcessInfo.processInfo.environment["MAJLIS_UPDATE_GOLDENS"] == "1"
}
