import Foundation

/// Everything that is generated from the tables, by path under the project's root.
struct GeneratedFiles {
    private(set) var files: [(path: String, text: String)] = []

    /// Folders that hold generated files only: what is not generated any more is removed from them.
    static let ownedFolders = [
        "Sources/MajlisVocabulary/Generated", "Sources/MajlisLibrary/Generated", "Sources/MajlisPage/Generated", "Documentation/reference",
    ]

    /// - Parameters:
    ///   - libraries: the folder of the standard library's files.
    ///   - pages: the folder of the web pages' style sheets and scripts.
    init(grammar: Grammar, messages: MessageCatalogue, libraries: URL, pages: URL) throws {
        let index = try WordIndex(grammar)
        for file in try SwiftWriter(grammar: grammar, index: index).files() {
            files.append(("Sources/MajlisVocabulary/Generated/\(file.name)", file.text))
        }
        files.append(("Sources/MajlisVocabulary/Generated/LetterTable.swift", try NameLetterWriter(folder: grammar.folder).file()))
        for language in [Language.english, .arabic] {
            for page in ReferenceWriter(grammar: grammar, language: language).pages() {
                files.append(("Documentation/reference/\(page.path)", page.text))
            }
        }
        for file in try EditorWriter(grammar: grammar).files() {
            files.append(("Grammar/editors/\(file.path)", file.text))
        }
        files += messages.files()
        files.append(("Sources/MajlisLibrary/Generated/LibrarySources.swift", try LibraryWriter(folder: libraries).file()))
        files.append(("Sources/MajlisPage/Generated/PageFiles.swift", try PageWriter(folder: pages).file()))
    }

    /// The paths whose files are missing, differ, or should not exist.
    func stale(under root: URL) -> [String] {
        files.filter { current($0.path, root) != Data($0.text.utf8) }.map(\.path) + leftOver(under: root)
    }

    /// Writes what differs and says how many files that were.
    func write(under root: URL) throws -> Int {
        var count = 0
        for file in files where current(file.path, root) != Data(file.text.utf8) {
            let url = root.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
            count += 1
        }
        for path in leftOver(under: root) {
            try FileManager.default.removeItem(at: root.appendingPathComponent(path))
        }
        return count
    }

    private func current(_ path: String, _ root: URL) -> Data? {
        try? Data(contentsOf: root.appendingPathComponent(path))
    }

    private func leftOver(under root: URL) -> [String] {
        let known = Set(files.map(\.path))
        var found: [String] = []
        for folder in Self.ownedFolders {
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
            for name in names.sorted() {
                let path = "\(folder)/\(name)"
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
                if exists, !isFolder.boolValue, !known.contains(path) { found.append(path) }
            }
        }
        return found
    }
}
